//! The doors for the desk's script: JSON in, JSON out. The contract is `web/README.md`.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::refusal::refused_call;
use base_web::{App, DeskCall, Session, form, session};
use sanad_seal::SignInSecret;
use serde::Deserialize;

use crate::keys::FetchKeys;
use crate::sign_in::{AssertWithWords, NotSignedIn, SignInWithWords};

pub(crate) mod passkeys;
pub(crate) mod teams;

/// The longest text that is looked up as a sign-in name, in bytes; more is no name.
const LONGEST_NAME: usize = 64;

/// `POST /api/session/words`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByWords {
    account: String,
    secret: String,
}

pub(crate) async fn sign_in_with_words(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Json<ByWords>, JsonRejection>,
) -> Result<Response, Response> {
    let refuse = |status, key| refused_call(&headers, status, key);
    unless_from_our_page(&app, &headers)?;
    let Ok(Json(body)) = body else {
        return Err(refuse(StatusCode::BAD_REQUEST, "web-bad-form"));
    };
    let secret = SignInSecret::from_text(&body.secret);
    let (Some(secret), true) = (secret, body.account.len() <= LONGEST_NAME) else {
        return Err(refuse(StatusCode::BAD_REQUEST, "web-bad-form"));
    };
    count_guess(&app, &headers, &body.account)?;
    let command = SignInWithWords {
        account: body.account,
        secret,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(token) => Ok(begun(&app, &token)),
        Err(Abort::Refused(NotSignedIn)) => Err(refuse(StatusCode::FORBIDDEN, "staff-wrong-words")),
        Err(fault) => {
            tracing::error!(%fault, "a sign-in failed");
            Err(refuse(StatusCode::SERVICE_UNAVAILABLE, "web-busy"))
        }
    }
}

/// `POST /api/session/assert/words`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Again {
    secret: String,
}

pub(crate) async fn assert_with_words(
    State(app): State<App>,
    call: DeskCall,
    headers: HeaderMap,
    body: Result<Json<Again>, JsonRejection>,
) -> Result<StatusCode, Response> {
    let secret = body
        .ok()
        .and_then(|Json(body)| SignInSecret::from_text(&body.secret));
    let Some(secret) = secret else {
        return Err(call
            .desk
            .refuse(StatusCode::BAD_REQUEST, "web-bad-form")
            .json());
    };
    count_guess(&app, &headers, &call.session.handle)?;
    let command = AssertWithWords {
        session: call.session,
        secret,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT),
        Err(Abort::Refused(NotSignedIn)) => Err(call
            .desk
            .refuse(StatusCode::FORBIDDEN, "staff-wrong-words")
            .json()),
        Err(fault) => Err(call.desk.refuse_abort(&fault).json()),
    }
}

/// `GET /api/keys`
pub(crate) async fn own_keys(
    State(app): State<App>,
    session: Session,
    desk: base_web::Desk,
) -> Result<Response, Response> {
    let now = app.clock.now();
    match app.db.write(FetchKeys { session, now }).await {
        Ok(keys) => Ok(([(header::CACHE_CONTROL, "no-store")], Json(keys)).into_response()),
        Err(fault) => Err(desk.refuse_abort(&fault).json()),
    }
}

/// The answer that begins a session.
fn begun(app: &App, token: &str) -> Response {
    (StatusCode::NO_CONTENT, [session::cookie(app, token)]).into_response()
}

/// A page where nobody is signed in yet carries a token bound to nothing.
pub(crate) fn unless_from_our_page(app: &App, headers: &HeaderMap) -> Result<(), Response> {
    let token = headers.get("x-form-token");
    let token = token
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    form::check(app.db.keys(), token, "", app.clock.now())
        .map_err(|_| refused_call(headers, StatusCode::FORBIDDEN, "web-stale-form"))
}

fn count_guess(app: &App, headers: &HeaderMap, name: &str) -> Result<(), Response> {
    app.guesses.count(name).map_err(|_| {
        refused_call(
            headers,
            StatusCode::TOO_MANY_REQUESTS,
            "staff-too-many-guesses",
        )
    })
}
