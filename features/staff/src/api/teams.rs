//! Keys that go from member to member, and the vault's into the server's memory: sealed by browsers, kept here.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::{App, Desk, DeskCall};
use sanad_casework::AccountId;
use sanad_seal::{KeyId, Recipient, VaultKey, VaultSecret};
use serde::Deserialize;
use serde_json::json;

use crate::bytes::Base64Url;
use crate::store::members;
use crate::teams::{Rotate, WrapIn, WrapRefused, belongs_to_team};
use crate::unlock::{NotUnlocked, unlock_vault};

/// `POST /api/vault/unlock`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenedKey {
    id: u32,
    key: String,
}

pub(crate) async fn unlock(
    State(app): State<App>,
    call: DeskCall,
    body: Result<Json<OpenedKey>, JsonRejection>,
) -> Result<StatusCode, Response> {
    let body = body.map_err(|_| bad_form(&call.desk))?;
    let secret = VaultSecret::from_text(&body.key).ok_or_else(|| bad_form(&call.desk))?;
    let key = VaultKey::new(KeyId(body.id), secret);
    match unlock_vault(&app, call.session, key).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT),
        Err(NotUnlocked::OtherKey) => Err(call
            .desk
            .refuse(StatusCode::UNPROCESSABLE_ENTITY, "staff-other-vault-key")
            .json()),
        Err(NotUnlocked::Entry(fault)) => Err(call.desk.refuse_abort(&fault).json()),
    }
}

/// `GET /api/keys/members`: the members of the hotline team who stay.
pub(crate) async fn members(State(app): State<App>, desk: Desk) -> Result<Response, Response> {
    let all = async {
        let conn = &mut *app.db.read().await?;
        members::all(conn).await
    };
    let all = all.await.map_err(|fault| {
        let abort = Abort::<WrapRefused>::Fault(fault);
        desk.refuse_abort(&abort).json()
    })?;
    let stay = all
        .into_iter()
        .filter(|member| member.active && member.team && belongs_to_team(member.role))
        .map(|member| json!({ "account": member.id, "recipient": member.recipient }));
    Ok(Json(json!({ "members": stay.collect::<Vec<_>>() })).into_response())
}

/// `POST /api/keys/members/{account}`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wrapped {
    team: Option<WrappedEpoch>,
    vault: Option<Base64Url>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrappedEpoch {
    epoch: i64,
    wrapped: Base64Url,
}

pub(crate) async fn wrap_in(
    State(app): State<App>,
    call: DeskCall,
    Path(account): Path<AccountId>,
    body: Result<Json<Wrapped>, JsonRejection>,
) -> Result<StatusCode, Response> {
    let Json(body) = body.map_err(|_| bad_form(&call.desk))?;
    let command = WrapIn {
        session: call.session,
        account,
        team: body.team.map(|team| (team.epoch, team.wrapped.0)),
        vault: body.vault.map(|vault| vault.0),
        now: app.clock.now(),
    };
    done(&call.desk, app.db.write(command).await)
}

/// `POST /api/keys/rotate`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NextEpoch {
    epoch: i64,
    recipient: Recipient,
    beneath: Base64Url,
    wrapped: Vec<WrappedMember>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrappedMember {
    account: AccountId,
    wrapped: Base64Url,
}

pub(crate) async fn rotate(
    State(app): State<App>,
    call: DeskCall,
    body: Result<Json<NextEpoch>, JsonRejection>,
) -> Result<StatusCode, Response> {
    let Json(body) = body.map_err(|_| bad_form(&call.desk))?;
    let wrapped = body.wrapped.into_iter();
    let command = Rotate {
        session: call.session,
        epoch: body.epoch,
        recipient: body.recipient,
        beneath: body.beneath.0,
        wrapped: wrapped.map(|each| (each.account, each.wrapped.0)).collect(),
        now: app.clock.now(),
    };
    done(&call.desk, app.db.write(command).await)
}

fn done(desk: &Desk, outcome: Result<(), Abort<WrapRefused>>) -> Result<StatusCode, Response> {
    match outcome {
        Ok(()) => Ok(StatusCode::NO_CONTENT),
        Err(Abort::Refused(WrapRefused::Overtaken)) => {
            Err(desk.refuse(StatusCode::CONFLICT, "staff-overtaken").json())
        }
        Err(Abort::Refused(WrapRefused::NotForThisMember)) => Err(desk
            .refuse(StatusCode::UNPROCESSABLE_ENTITY, "staff-not-for-member")
            .json()),
        Err(fault) => Err(desk.refuse_abort(&fault).json()),
    }
}

fn bad_form(desk: &Desk) -> Response {
    desk.refuse(StatusCode::BAD_REQUEST, "web-bad-form").json()
}
