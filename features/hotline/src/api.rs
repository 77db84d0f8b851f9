//! What the scripts of the desk fetch and send: ciphertext only. The contract is `web/README.md`.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::{App, Desk, Refused, Session, desk_form};
use feature_intake::desk::{NewReply, ReplyRefused};
use feature_intake::{Base64Url, read_part};
use sanad_casework::ContactId;
use sanad_seal::{Attachment, MailboxAddress};
use serde::Deserialize;
use serde_json::json;

use crate::attachment::{self, AttachmentRefused, ReadTaken, TakeIn};
use crate::fetch::{AskForFile, Fetch, Fetched};
use crate::reply::{SendRefused, SendReply};

/// `GET /desk/contacts/{id}/envelope`
pub(crate) async fn envelopes(
    State(app): State<App>,
    session: Session,
    Path(id): Path<ContactId>,
) -> Response {
    let desk = Desk::of(&app, &session, "");
    let command = Fetch {
        actor: session.actor(),
        contact: id,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(fetched) => {
            ([(header::CACHE_CONTROL, "no-store")], Json(handed(fetched))).into_response()
        }
        Err(Abort::Refused(_)) => desk.refuse(StatusCode::NOT_FOUND, "web-not-found").json(),
        Err(abort) => desk.refuse_abort(&abort).json(),
    }
}

fn handed(fetched: Fetched) -> serde_json::Value {
    let Fetched {
        envelopes,
        files,
        next_reply,
    } = fetched;
    let envelopes: Vec<_> = envelopes
        .into_iter()
        .map(|envelope| {
            let attachments: Vec<_> = files
                .iter()
                .filter(|file| file.envelope == envelope.id)
                .map(|file| json!({ "object": file.object, "parts": file.parts }))
                .collect();
            json!({
                "id": envelope.id,
                "epoch": envelope.epoch,
                "sequence": envelope.sequence,
                "sealed": Base64Url(envelope.sealed),
                "attachments": attachments,
            })
        })
        .collect();
    json!({ "envelopes": envelopes, "next_reply_sequence": next_reply })
}

/// `GET /desk/attachments/{object}/{part}`
pub(crate) async fn file_part(
    State(app): State<App>,
    session: Session,
    Path((object, part)): Path<(String, u32)>,
) -> Response {
    let desk = Desk::of(&app, &session, "");
    let command = AskForFile {
        actor: session.actor(),
        object: object.clone(),
        part,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => {}
        Err(Abort::Refused(_)) => {
            return desk.refuse(StatusCode::NOT_FOUND, "web-not-found").json();
        }
        Err(abort) => return desk.refuse_abort(&abort).json(),
    }
    match read_part(&app, &object, part).await {
        Ok(Some(bytes)) => (
            [
                (header::CONTENT_TYPE, "application/octet-stream"),
                (header::CACHE_CONTROL, "no-store"),
            ],
            bytes,
        )
            .into_response(),
        Ok(None) => desk.refuse(StatusCode::NOT_FOUND, "web-not-found").json(),
        Err(fault) => {
            tracing::error!(%fault, "a sealed file could not be read");
            desk.refuse(StatusCode::SERVICE_UNAVAILABLE, "web-busy")
                .json()
        }
    }
}

/// `POST /desk/contacts/{id}/replies`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SealedReply {
    address: MailboxAddress,
    sequence: i64,
    envelope: Base64Url,
}

pub(crate) async fn reply(
    State(app): State<App>,
    session: Session,
    Path(id): Path<ContactId>,
    headers: HeaderMap,
    body: Result<Json<SealedReply>, JsonRejection>,
) -> Response {
    let desk = Desk::of(&app, &session, "");
    if desk_form::check_header(&app, &session, &headers).is_err() {
        return desk.refuse(StatusCode::CONFLICT, "web-stale-form").json();
    }
    let Ok(Json(body)) = body else {
        return desk.refuse(StatusCode::BAD_REQUEST, "web-bad-form").json();
    };
    let command = SendReply {
        actor: session.actor(),
        contact: id,
        reply: NewReply {
            address: body.address,
            sequence: body.sequence,
            sealed: body.envelope.0,
        },
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => (StatusCode::CREATED, Json(json!({}))).into_response(),
        Err(Abort::Refused(refused)) => match refused {
            SendRefused::NotThere => desk.refuse(StatusCode::NOT_FOUND, "web-not-found"),
            SendRefused::Mailbox(ReplyRefused::OtherMailbox) => {
                desk.refuse(StatusCode::CONFLICT, "hotline-refused-other-mailbox")
            }
            SendRefused::Mailbox(ReplyRefused::Overtaken) => {
                desk.refuse(StatusCode::CONFLICT, "hotline-refused-overtaken")
            }
            SendRefused::NotSafe => desk.refuse(StatusCode::CONFLICT, "hotline-refused-not-safe"),
        }
        .json(),
        Err(abort) => desk.refuse_abort(&abort).json(),
    }
}

/// `POST /desk/contacts/{id}/attachments`: what the envelope says about one attachment, its key included.
pub(crate) async fn take_attachment(
    State(app): State<App>,
    session: Session,
    Path(id): Path<ContactId>,
    headers: HeaderMap,
    body: Result<Json<Attachment>, JsonRejection>,
) -> Response {
    let desk = Desk::of(&app, &session, "");
    if desk_form::check_header(&app, &session, &headers).is_err() {
        return desk.refuse(StatusCode::CONFLICT, "web-stale-form").json();
    }
    let Ok(Json(attachment)) = body else {
        return desk.refuse(StatusCode::BAD_REQUEST, "web-bad-form").json();
    };
    // The key must open it before it is kept: a wrong one would make the file unreadable for good.
    if let Err(refused) = attachment::open(&app, &attachment).await {
        return refuse_attachment(&desk, refused).json();
    }
    let command = TakeIn {
        by: session.staff(),
        contact: id,
        attachment,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => (StatusCode::CREATED, Json(json!({}))).into_response(),
        Err(Abort::Refused(refused)) => refuse_attachment(&desk, refused).json(),
        Err(abort) => desk.refuse_abort(&abort).json(),
    }
}

/// `GET /desk/files/{object}`: an attachment that is in a file, opened by the server. The entry is durable before.
pub(crate) async fn taken_file(
    State(app): State<App>,
    session: Session,
    Path(object): Path<String>,
) -> Response {
    let desk = Desk::of(&app, &session, "");
    let command = ReadTaken {
        by: session.staff(),
        object,
        now: app.clock.now(),
    };
    let attachment = match app.db.write(command).await {
        Ok(attachment) => attachment,
        Err(Abort::Refused(refused)) => return refuse_attachment(&desk, refused).into_response(),
        Err(abort) => return desk.refuse_abort(&abort).into_response(),
    };
    match attachment::open(&app, &attachment).await {
        // Whatever it is, a browser saves it and never runs it. The name stays out of the header: it may be a person's.
        Ok(bytes) => (
            [
                (header::CONTENT_TYPE, "application/octet-stream"),
                (header::CONTENT_DISPOSITION, "attachment"),
                (header::CACHE_CONTROL, "no-store"),
            ],
            bytes,
        )
            .into_response(),
        Err(refused) => refuse_attachment(&desk, refused).into_response(),
    }
}

fn refuse_attachment(desk: &Desk, refused: AttachmentRefused) -> Refused {
    match refused {
        AttachmentRefused::NotThere => desk.refuse(StatusCode::NOT_FOUND, "web-not-found"),
        AttachmentRefused::NoFile => desk.refuse(StatusCode::CONFLICT, "hotline-refused-no-file"),
        AttachmentRefused::WrongKey => {
            desk.refuse(StatusCode::CONFLICT, "hotline-refused-wrong-key")
        }
    }
}
