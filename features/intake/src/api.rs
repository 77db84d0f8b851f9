//! The doors for pages with script: JSON and ciphertext in, JSON out. The contract is `web/README.md`.

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::refusal::{ApiRefused, language_of};
use base_web::{App, Page, Refused, form};
use base_work::Kept;
use sanad_casework::Channel;
use sanad_seal::{MailboxAddress, Pepper};
use serde::Deserialize;
use serde_json::json;

use crate::base64url::Base64Url;
use crate::mailbox::{self, LeaveMessage, MessageRefused};
use crate::outside::Outside;
use crate::receipts::ReceiptAsked;
use crate::receive::{Receive, ReceiveRefused, SealedFile};
use crate::sealed_files;

/// The most bytes one envelope may have: the longest form, padded and sealed, stays far below.
pub const ENVELOPE_LIMIT: usize = 128 * 1024;
/// The first line of every age file (<https://age-encryption.org/v1>).
const AGE_BEGINS: &[u8] = b"age-encryption.org/v1\n";
/// The most files with one message.
pub const FILES_LIMIT: usize = 20;

/// `POST /api/contacts`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewContact {
    mailbox: MailboxAddress,
    envelope: Base64Url,
    outside: Outside,
    attachments: Vec<SealedFile>,
    receipt_nonce: Option<Base64Url>,
}

pub(crate) async fn receive(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Json<NewContact>, JsonRejection>,
) -> Result<Response, ApiRefused> {
    let refuse = Refuser::of(&headers);
    refuse.unless_form_token(&app, &headers)?;
    let Json(body) = body.map_err(|_| refuse.bad_form())?;
    refuse.unless_sealed(&body.envelope.0)?;
    refuse.unless_small(body.envelope.0.len(), &body.attachments)?;
    let outside = body
        .outside
        .cleaned()
        .map_err(|fault| refuse.word(fault.word()))?;
    sealed_files::check(&app, &body.attachments)
        .await
        .map_err(|fault| refuse.files(fault))?;
    let epoch = crate::current_epoch(&app)
        .await
        .map_err(|_| refuse.busy())?;
    let command = Receive {
        mailbox: body
            .mailbox
            .stored(&Pepper::from_bytes(*app.db.keys().pepper())),
        channel: Channel::Web,
        outside,
        envelope: body.envelope.0,
        epoch: epoch.epoch,
        attachments: body.attachments,
        submission: None,
        receipt: refuse.receipt(&app, body.receipt_nonce)?,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(received) => {
            let body = json!({ "receipt_promise": received.promise });
            Ok((StatusCode::CREATED, Json(body)).into_response())
        }
        Err(Abort::Refused(ReceiveRefused::MailboxTaken | ReceiveRefused::AttachmentTaken)) => {
            Err(refuse.with(StatusCode::CONFLICT, "intake-refused-form-unreadable"))
        }
        Err(fault) => Err(refuse.fault(&fault)),
    }
}

/// `PUT /api/attachments/{object}/{part}`
pub(crate) async fn keep_part(
    State(app): State<App>,
    headers: HeaderMap,
    Path((object, part)): Path<(String, u32)>,
    bytes: Bytes,
) -> Result<StatusCode, ApiRefused> {
    let refuse = Refuser::of(&headers);
    refuse.unless_form_token(&app, &headers)?;
    match sealed_files::keep_part(&app, &object, part, bytes).await {
        Ok(Kept::New | Kept::Already) => Ok(StatusCode::NO_CONTENT),
        Ok(Kept::Other) => Err(refuse.with(StatusCode::CONFLICT, "intake-refused-form-unreadable")),
        Err(fault) => Err(refuse.files(fault)),
    }
}

/// `POST /api/mailbox/open`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    address: MailboxAddress,
}

pub(crate) async fn open_mailbox(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Json<Address>, JsonRejection>,
) -> Result<Response, ApiRefused> {
    let refuse = Refuser::of(&headers);
    refuse.unless_form_token(&app, &headers)?;
    let Json(Address { address }) = body.map_err(|_| refuse.bad_form())?;
    let thread = match mailbox::open(&app, address).await {
        Ok(thread) => thread,
        Err(Abort::Refused(_)) => {
            return Err(refuse.with(StatusCode::NOT_FOUND, "intake-refused-code-unknown"));
        }
        Err(fault) => return Err(refuse.fault(&fault)),
    };
    let replies: Vec<_> = thread
        .replies
        .into_iter()
        .map(|reply| {
            json!({
                "sequence": reply.sequence,
                "hour": base_web::time::hour(reply.sent_at),
                "sealed": Base64Url(reply.sealed),
            })
        })
        .collect();
    let body = json!({ "replies": replies, "next_sequence": thread.next_sequence, "receipt": thread.receipt });
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

/// `POST /api/mailbox/messages`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewMessage {
    address: MailboxAddress,
    envelope: Base64Url,
    #[serde(default)]
    attachments: Vec<SealedFile>,
}

pub(crate) async fn leave_message(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Json<NewMessage>, JsonRejection>,
) -> Result<Response, ApiRefused> {
    let refuse = Refuser::of(&headers);
    refuse.unless_form_token(&app, &headers)?;
    let Json(body) = body.map_err(|_| refuse.bad_form())?;
    refuse.unless_sealed(&body.envelope.0)?;
    refuse.unless_small(body.envelope.0.len(), &body.attachments)?;
    sealed_files::check(&app, &body.attachments)
        .await
        .map_err(|fault| refuse.files(fault))?;
    let epoch = crate::current_epoch(&app)
        .await
        .map_err(|_| refuse.busy())?;
    let command = LeaveMessage {
        address: body.address,
        envelope: body.envelope.0,
        epoch: epoch.epoch,
        attachments: body.attachments,
        submission: None,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => Ok((StatusCode::CREATED, Json(json!({}))).into_response()),
        Err(Abort::Refused(MessageRefused::NoMailbox)) => {
            Err(refuse.with(StatusCode::NOT_FOUND, "intake-refused-code-unknown"))
        }
        Err(Abort::Refused(MessageRefused::Full)) => {
            Err(refuse.with(StatusCode::CONFLICT, "intake-refused-too-many"))
        }
        Err(Abort::Refused(MessageRefused::AttachmentTaken)) => {
            Err(refuse.with(StatusCode::CONFLICT, "intake-refused-form-unreadable"))
        }
        Err(fault) => Err(refuse.fault(&fault)),
    }
}

/// Words refusals in the language of one request.
struct Refuser(Page);

impl Refuser {
    fn of(headers: &HeaderMap) -> Self {
        Self(Page {
            lang: language_of(headers),
            path: "",
            demo: false,
        })
    }

    fn with(&self, status: StatusCode, key: &'static str) -> ApiRefused {
        ApiRefused(Refused::new(self.0.clone(), status, key))
    }

    fn word(&self, key: &'static str) -> ApiRefused {
        self.with(StatusCode::UNPROCESSABLE_ENTITY, key)
    }

    fn bad_form(&self) -> ApiRefused {
        self.with(StatusCode::BAD_REQUEST, "web-bad-form")
    }

    fn busy(&self) -> ApiRefused {
        self.with(StatusCode::SERVICE_UNAVAILABLE, "web-busy")
    }

    fn fault<R: std::fmt::Debug>(&self, fault: &Abort<R>) -> ApiRefused {
        tracing::error!(%fault, "a report or message could not be kept");
        self.busy()
    }

    fn files(&self, fault: sealed_files::FilesRefused) -> ApiRefused {
        match fault {
            sealed_files::FilesRefused::Name | sealed_files::FilesRefused::Missing => {
                self.bad_form()
            }
            sealed_files::FilesRefused::TooLarge => self.with(
                StatusCode::PAYLOAD_TOO_LARGE,
                "intake-refused-file-too-large",
            ),
            sealed_files::FilesRefused::Store(fault) => {
                tracing::error!(%fault, "a sealed file could not be kept");
                self.busy()
            }
        }
    }

    fn unless_form_token(&self, app: &App, headers: &HeaderMap) -> Result<(), ApiRefused> {
        let token = headers
            .get("x-form-token")
            .and_then(|value| value.to_str().ok());
        form::check(
            app.db.keys(),
            token.unwrap_or_default(),
            "",
            app.clock.now(),
        )
        .map_err(|_| self.with(StatusCode::FORBIDDEN, "web-stale-form"))
    }

    /// Nobody but the team can look inside, but what does not begin like an age file was never sealed.
    fn unless_sealed(&self, envelope: &[u8]) -> Result<(), ApiRefused> {
        if envelope.starts_with(AGE_BEGINS) {
            Ok(())
        } else {
            Err(self.bad_form())
        }
    }

    fn unless_small(&self, envelope: usize, files: &[SealedFile]) -> Result<(), ApiRefused> {
        if envelope > ENVELOPE_LIMIT {
            return Err(self.with(StatusCode::PAYLOAD_TOO_LARGE, "web-too-long"));
        }
        if files.len() > FILES_LIMIT {
            return Err(self.with(
                StatusCode::PAYLOAD_TOO_LARGE,
                "intake-refused-file-too-large",
            ));
        }
        Ok(())
    }

    fn receipt(
        &self,
        app: &App,
        nonce: Option<Base64Url>,
    ) -> Result<Option<ReceiptAsked>, ApiRefused> {
        let Some(bytes) = nonce else { return Ok(None) };
        Ok(Some(ReceiptAsked {
            nonce: bytes.0.try_into().map_err(|_| self.bad_form())?,
            site: app.site.name.clone(),
        }))
    }
}
