//! `/join/{token}`: the page on which a new member's browser draws her words, and the call that takes the invitation.

use askama::Template;
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::refusal::{not_found, refused_call};
use base_web::{App, Html, Page, form};
use sanad_seal::{Recipient, SignInSecret};
use serde::Deserialize;

use crate::api::unless_from_our_page;
use crate::bytes::Base64Url;
use crate::invite::{InvitationToken, InviteRefused, Join};
use crate::store::invitations::{self, Invitation};

/// The page of an invitation that may be taken.
#[derive(Debug, Template)]
#[template(path = "join.html")]
pub struct JoinPage {
    /// Language, and the demonstration's banner.
    pub page: Page,
    /// The installation's name, which keys are derived with.
    pub site: String,
    /// Sent back with the call.
    pub form_token: String,
    /// What the address ends with.
    pub token: InvitationToken,
    /// What is offered.
    pub invitation: Invitation,
}

pub(crate) async fn page(State(app): State<App>, Path(token): Path<String>) -> Response {
    let token = InvitationToken::given(&token);
    let found = async {
        let conn = &mut *app.db.read().await?;
        invitations::by_token(conn, &token.hash()).await
    };
    let now = app.clock.now();
    let found = match found.await {
        Ok(found) => found.filter(|each| each.may_be_taken(now)),
        Err(fault) => {
            tracing::error!(%fault, "an invitation could not be read");
            None
        }
    };
    let Some(invitation) = found else {
        return not_found().into_response();
    };
    Html::ok(JoinPage {
        page: Page {
            lang: invitation.lang,
            path: "/join",
            demo: app.site.demo,
        },
        site: app.site.name.clone(),
        form_token: form::token(app.db.keys(), "", now),
        token,
        invitation,
    })
    .into_response()
}

/// `POST /api/invitations/{token}`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Drawn {
    secret: SecretText,
    recipient: Recipient,
    identity: Base64Url,
}

/// A sign-in secret as it travels; hidden from every log.
#[derive(Deserialize)]
struct SecretText(String);

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretText(hidden)")
    }
}

pub(crate) async fn take(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
    body: Result<Json<Drawn>, JsonRejection>,
) -> Result<StatusCode, Response> {
    unless_from_our_page(&app, &headers)?;
    let bad_form = || refused_call(&headers, StatusCode::BAD_REQUEST, "web-bad-form");
    let Json(body) = body.map_err(|_| bad_form())?;
    let command = Join {
        token: InvitationToken::given(&token),
        secret: SignInSecret::from_text(&body.secret.0).ok_or_else(bad_form)?,
        recipient: body.recipient,
        identity_by_words: body.identity.0,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(_) => Ok(StatusCode::NO_CONTENT),
        Err(Abort::Refused(fault)) => {
            let status = match fault {
                InviteRefused::NotThere => StatusCode::NOT_FOUND,
                InviteRefused::NameTaken | InviteRefused::NotAgreed(_) => StatusCode::CONFLICT,
            };
            Err(refused_call(&headers, status, fault.word()))
        }
        Err(fault) => {
            tracing::error!(%fault, "an invitation could not be taken");
            Err(refused_call(
                &headers,
                StatusCode::SERVICE_UNAVAILABLE,
                "web-busy",
            ))
        }
    }
}
