//! Passkeys, as the desk's script asks for them: register, sign in, prove again.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base_access::{Abort, SiteKeys};
use base_web::refusal::refused_call;
use base_web::{App, Desk, DeskCall};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore;
use rand::rngs::OsRng;
use serde::Deserialize;
use serde_json::json;
use webauthn_rs::prelude::{
    PublicKeyCredential, RegisterPublicKeyCredential, RequestChallengeResponse,
};

use super::{LONGEST_NAME, begun, count_guess, unless_from_our_page};
use crate::bytes::Base64Url;
use crate::passkeys::{
    AssertWithPasskey, BeginProof, BeginRegistration, FinishRegistration, PasskeyRefused,
    SealToPasskey, SignInWithPasskey, relying_party,
};

/// `POST /api/passkeys/begin`
pub(crate) async fn begin_registration(
    State(app): State<App>,
    call: DeskCall,
) -> Result<Response, Response> {
    let party = relying_party(&app.site).map_err(|fault| refuse(&call.desk, fault))?;
    let command = BeginRegistration {
        session: call.session,
        party,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(options) => Ok(Json(options).into_response()),
        Err(fault) => Err(refuse_abort(&call.desk, &fault)),
    }
}

/// `POST /api/passkeys/finish`
pub(crate) async fn finish_registration(
    State(app): State<App>,
    call: DeskCall,
    body: Result<Json<RegisterPublicKeyCredential>, JsonRejection>,
) -> Result<Response, Response> {
    let party = relying_party(&app.site).map_err(|fault| refuse(&call.desk, fault))?;
    let Ok(Json(answer)) = body else {
        return Err(call
            .desk
            .refuse(StatusCode::BAD_REQUEST, "web-bad-form")
            .json());
    };
    let command = FinishRegistration {
        session: call.session,
        party,
        answer,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => Ok((StatusCode::CREATED, Json(json!({}))).into_response()),
        Err(fault) => Err(refuse_abort(&call.desk, &fault)),
    }
}

/// `PUT /api/keys/passkey/{credential}`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SealedIdentity {
    sealed: Base64Url,
}

pub(crate) async fn seal_to_passkey(
    State(app): State<App>,
    call: DeskCall,
    Path(credential): Path<String>,
    body: Result<Json<SealedIdentity>, JsonRejection>,
) -> Result<StatusCode, Response> {
    let Ok(Json(body)) = body else {
        return Err(call
            .desk
            .refuse(StatusCode::BAD_REQUEST, "web-bad-form")
            .json());
    };
    let command = SealToPasskey {
        session: call.session,
        credential,
        sealed: body.sealed.0,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT),
        Err(fault) => Err(refuse_abort(&call.desk, &fault)),
    }
}

/// `POST /api/session/passkey/begin`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Whose {
    account: String,
}

pub(crate) async fn begin_sign_in(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Json<Whose>, JsonRejection>,
) -> Result<Response, Response> {
    unless_from_our_page(&app, &headers)?;
    let account = body.ok().map(|Json(body)| body.account);
    let Some(account) = account.filter(|name| name.len() <= LONGEST_NAME) else {
        return Err(refused_call(
            &headers,
            StatusCode::BAD_REQUEST,
            "web-bad-form",
        ));
    };
    count_guess(&app, &headers, &account)?;
    let party = relying_party(&app.site).map_err(|_| no_passkeys_here(&headers))?;
    let name = party
        .get_allowed_origins()
        .first()
        .and_then(|url| url.domain());
    let nobody = nobodys_options(app.db.keys(), name.unwrap_or_default(), &account);
    let command = BeginProof {
        account,
        again: false,
        party,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(options) => Ok(Json(options).into_response()),
        Err(Abort::Refused(_)) => match nobody {
            Ok(options) => Ok(Json(options).into_response()),
            Err(_) => Err(no_passkeys_here(&headers)),
        },
        Err(fault) => {
            tracing::error!(%fault, "a passkey could not be asked");
            Err(refused_call(
                &headers,
                StatusCode::SERVICE_UNAVAILABLE,
                "web-busy",
            ))
        }
    }
}

/// `POST /api/session/passkey/finish`
pub(crate) async fn finish_sign_in(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Json<PublicKeyCredential>, JsonRejection>,
) -> Result<Response, Response> {
    unless_from_our_page(&app, &headers)?;
    let not_proved = || refused_call(&headers, StatusCode::FORBIDDEN, "staff-passkey-not-proved");
    let Json(answer) = body.map_err(|_| not_proved())?;
    let party = relying_party(&app.site).map_err(|_| no_passkeys_here(&headers))?;
    let now = app.clock.now();
    let command = SignInWithPasskey { party, answer, now };
    match app.db.write(command).await {
        Ok(token) => Ok(begun(&app, &token)),
        Err(Abort::Refused(_)) => Err(not_proved()),
        Err(fault) => {
            tracing::error!(%fault, "a sign-in failed");
            Err(refused_call(
                &headers,
                StatusCode::SERVICE_UNAVAILABLE,
                "web-busy",
            ))
        }
    }
}

/// `POST /api/session/assert/passkey/begin`
pub(crate) async fn begin_assert(
    State(app): State<App>,
    call: DeskCall,
) -> Result<Response, Response> {
    let party = relying_party(&app.site).map_err(|fault| refuse(&call.desk, fault))?;
    let command = BeginProof {
        account: call.session.handle,
        again: true,
        party,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(options) => Ok(Json(options).into_response()),
        Err(fault) => Err(refuse_abort(&call.desk, &fault)),
    }
}

/// `POST /api/session/assert/passkey/finish`
pub(crate) async fn finish_assert(
    State(app): State<App>,
    call: DeskCall,
    body: Result<Json<PublicKeyCredential>, JsonRejection>,
) -> Result<StatusCode, Response> {
    let party = relying_party(&app.site).map_err(|fault| refuse(&call.desk, fault))?;
    let Ok(Json(answer)) = body else {
        return Err(refuse(&call.desk, PasskeyRefused::NotProved));
    };
    let command = AssertWithPasskey {
        session: call.session,
        party,
        answer,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT),
        Err(fault) => Err(refuse_abort(&call.desk, &fault)),
    }
}

/// What whoever has no passkey is asked: the same shape, for a credential that nobody has and that stays the same, so
/// that the answer does not tell which sign-in names exist.
fn nobodys_options(
    keys: &SiteKeys,
    name: &str,
    account: &str,
) -> Result<RequestChallengeResponse, serde_json::Error> {
    let mut challenge = [0; 32];
    OsRng.fill_bytes(&mut challenge);
    let credential = keys.form_mac(&[b"no passkey", account.as_bytes()]);
    // Read as the real type, so that it is written as the real one is, key by key.
    serde_json::from_value(json!({ "publicKey": {
        "challenge": URL_SAFE_NO_PAD.encode(challenge),
        "timeout": 300_000,
        "rpId": name,
        "allowCredentials": [{
            "type": "public-key",
            "id": URL_SAFE_NO_PAD.encode(credential),
            "transports": ["internal"],
        }],
        "userVerification": "required",
    } }))
}

fn no_passkeys_here(headers: &HeaderMap) -> Response {
    refused_call(headers, StatusCode::CONFLICT, "staff-no-passkeys-here")
}

fn refuse(desk: &Desk, fault: PasskeyRefused) -> Response {
    match fault {
        PasskeyRefused::NoName => desk.refuse(StatusCode::CONFLICT, "staff-no-passkeys-here"),
        PasskeyRefused::Unknown => desk.refuse(StatusCode::NOT_FOUND, "staff-passkey-not-proved"),
        PasskeyRefused::NotProved => desk.refuse(StatusCode::FORBIDDEN, "staff-passkey-not-proved"),
    }
    .json()
}

fn refuse_abort(desk: &Desk, abort: &Abort<PasskeyRefused>) -> Response {
    match abort {
        Abort::Refused(fault) => refuse(desk, *fault),
        fault => desk.refuse_abort(fault).json(),
    }
}
