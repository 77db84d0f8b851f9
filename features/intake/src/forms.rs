//! The doors for a person: pages, and the forms that work without script.

use std::str::FromStr;

use axum::extract::multipart::MultipartRejection;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Multipart, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::pack::{self, Pack};
use base_web::{App, Html, InLang, Lang, Page, form};
use sanad_casework::{Channel, Disclosure, Medium, SafeContact};
use sanad_seal::{CodeError, MailboxKeys, OwnWord, Pepper, ReturnCode};
use serde::Deserialize;

use crate::mailbox::{self, LeaveMessage, MessageRefused, Thread as Opened};
use crate::outside::Outside;
use crate::pages::{self, Door, Refusal, Sealing, Secret};
use crate::receipts::ReceiptAsked;
use crate::receive::{Receive, ReceiveRefused};
use crate::scriptless::{self, SealingFailed};
use crate::typed_form::TypedForm;

/// `GET /{lang}`
pub(crate) async fn home(State(app): State<App>, InLang(lang): InLang) -> impl IntoResponse {
    let pack = pack_of(&app);
    Html::ok(pages::Home {
        page: page(&app, lang, ""),
        hotline: pack.hotline.clone(),
        help_door: pack.help_door.as_ref(),
    })
}

/// `GET /{lang}/out`
pub(crate) async fn out(State(app): State<App>, InLang(lang): InLang) -> impl IntoResponse {
    let pack = pack_of(&app);
    pages::Out::new(page(&app, lang, "/out"), pack.hotline.clone(), pack)
}

/// What stands behind the question mark of a report's address.
#[derive(Debug, Deserialize)]
pub(crate) struct Chosen {
    kind: Option<String>,
}

/// `GET /{lang}/report`
pub(crate) async fn report(
    State(app): State<App>,
    InLang(lang): InLang,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Response> {
    let pack = pack_of(&app);
    if pack.help_door.is_none() {
        return Ok(closed(&app, lang, "/report"));
    }
    match chosen.kind.as_deref().and_then(Door::of_kind) {
        Some(door) => report_page(&app, lang, door, None).await,
        None => Ok(Html::ok(pages::Doors {
            page: page(&app, lang, "/report"),
            hotline: pack.hotline.clone(),
        })
        .into_response()),
    }
}

/// `POST /{lang}/report`
pub(crate) async fn send_report(
    State(app): State<App>,
    InLang(lang): InLang,
    multipart: Result<Multipart, MultipartRejection>,
) -> Response {
    let form = match multipart {
        Ok(multipart) => TypedForm::read(multipart).await,
        Err(_) => Err(Refusal::FormUnreadable),
    };
    let form = match form {
        Ok(form) => form,
        Err(refusal) => return refuse(&app, lang, refusal, "/report"),
    };
    let Some(door) = Door::of_kind(form.text("kind")) else {
        return refuse(&app, lang, Refusal::FormUnreadable, "/report");
    };
    match take_report(&app, lang, &form).await {
        Ok(received) => Html::ok(received).into_response(),
        Err(Refusal::FormTooOld) => refuse(&app, lang, Refusal::FormTooOld, door.path()),
        Err(refusal) => report_page(&app, lang, door, Some((&form, refusal)))
            .await
            .unwrap_or_else(|answer| answer),
    }
}

async fn take_report(app: &App, lang: Lang, form: &TypedForm) -> Result<pages::Received, Refusal> {
    form::check(app.db.keys(), form.text("form_token"), "", app.clock.now())
        .map_err(|_| Refusal::FormTooOld)?;
    if form.text("story").is_empty() && form.files.is_empty() {
        return Err(Refusal::Empty);
    }
    let outside = outside(form, lang)?;
    let code = ReturnCode::parse(form.text("code")).map_err(|_| Refusal::FormUnreadable)?;
    let grouped = code.grouped().to_string();
    let own_word = OwnWord::read(form.text("own_word"));
    let keys = scriptless::derive(app, code, own_word)
        .await
        .map_err(refusal_of)?;
    let team = crate::current_epoch(app)
        .await
        .map_err(|fault| broken(&fault))?;
    let sealed = scriptless::seal_report(app, form, &keys, &team.recipient)
        .await
        .map_err(refusal_of)?;
    let command = Receive {
        mailbox: keys
            .address
            .stored(&Pepper::from_bytes(*app.db.keys().pepper())),
        channel: Channel::Web,
        outside,
        envelope: sealed.envelope,
        epoch: team.epoch,
        attachments: sealed.files,
        submission: Some(sealed.submission),
        receipt: (form.text("receipt") == "yes").then(|| ReceiptAsked {
            nonce: crate::receipts::draw_nonce(),
            site: app.site.name.clone(),
        }),
        now: app.clock.now(),
    };
    let promise = match app.db.write(command).await {
        Ok(received) => received.promise,
        // She went back, wrote something else and sent it again: that is a further message under the same code.
        Err(Abort::Refused(ReceiveRefused::MailboxTaken)) => {
            leave_message(app, form, &keys).await?;
            None
        }
        Err(fault) => return Err(broken(&fault)),
    };
    Ok(pages::Received {
        page: page(app, lang, "/report"),
        hotline: pack_of(app).hotline.clone(),
        qr_svg: crate::qr::svg(&grouped),
        code: Secret(grouped),
        receipt_promise: promise,
    })
}

/// `GET /{lang}/mailbox`
pub(crate) async fn ask_for_code(State(app): State<App>, InLang(lang): InLang) -> Response {
    mailbox_page(&app, lang, None).await
}

/// `POST /{lang}/mailbox`: opens the thread, and leaves a message where one was written.
pub(crate) async fn open_mailbox(
    State(app): State<App>,
    InLang(lang): InLang,
    request: axum::extract::Request,
) -> Response {
    let form = match read_either(request).await {
        Ok(form) => form,
        Err(refusal) => return mailbox_page(&app, lang, Some(refusal)).await,
    };
    match open(&app, lang, &form).await {
        Ok(thread) => Html::ok(thread).into_response(),
        Err(refusal) => mailbox_page(&app, lang, Some(refusal)).await,
    }
}

async fn open(app: &App, lang: Lang, form: &TypedForm) -> Result<pages::Thread, Refusal> {
    form::check(app.db.keys(), form.text("form_token"), "", app.clock.now())
        .map_err(|_| Refusal::FormTooOld)?;
    let code = ReturnCode::parse(form.text("code")).map_err(|fault| match fault {
        CodeError::Length { .. } => Refusal::CodeLength,
        CodeError::CheckDigit => Refusal::CodeDigit,
        CodeError::Characters => Refusal::CodeCharacters,
    })?;
    let typed = Secret(code.grouped().to_string());
    let own_word = OwnWord::read(form.text("own_word"));
    let keys = scriptless::derive(app, code, own_word)
        .await
        .map_err(refusal_of)?;
    let opened = open_thread(app, &keys).await?;
    let wrote = !form.text("message").is_empty() || !form.files.is_empty();
    let refused = if wrote {
        leave_message(app, form, &keys).await.err()
    } else {
        None
    };
    Ok(pages::Thread {
        page: page(app, lang, "/mailbox"),
        hotline: pack_of(app).hotline.clone(),
        form_token: form::token(app.db.keys(), "", app.clock.now()),
        code: typed,
        own_word: Secret(form.text("own_word").to_owned()),
        messages: crate::replies::read(app, lang, &keys, &opened),
        sent: wrote && refused.is_none(),
        refusal: refused,
        receipt: opened.receipt,
    })
}

async fn open_thread(app: &App, keys: &MailboxKeys) -> Result<Opened, Refusal> {
    mailbox::open(app, keys.address.clone())
        .await
        .map_err(|fault| match fault {
            Abort::Refused(_) => Refusal::CodeUnknown,
            fault => broken(&fault),
        })
}

async fn leave_message(app: &App, form: &TypedForm, keys: &MailboxKeys) -> Result<(), Refusal> {
    let team = crate::current_epoch(app)
        .await
        .map_err(|fault| broken(&fault))?;
    let opened = open_thread(app, keys).await?;
    let sequence = u32::try_from(opened.next_sequence).unwrap_or(u32::MAX);
    let sealed = scriptless::seal_message(app, form, keys, &team.recipient, sequence)
        .await
        .map_err(refusal_of)?;
    let command = LeaveMessage {
        address: keys.address.clone(),
        envelope: sealed.envelope,
        epoch: team.epoch,
        attachments: sealed.files,
        submission: Some(sealed.submission),
        now: app.clock.now(),
    };
    app.db.write(command).await.map_err(|fault| match fault {
        Abort::Refused(MessageRefused::NoMailbox) => Refusal::CodeUnknown,
        Abort::Refused(MessageRefused::Full) => Refusal::TooMany,
        Abort::Refused(MessageRefused::AttachmentTaken) => Refusal::FormUnreadable,
        fault => broken(&fault),
    })
}

/// What lies outside the envelope, from a form.
fn outside(form: &TypedForm, lang: Lang) -> Result<Outside, Refusal> {
    let kind = form
        .text("kind")
        .parse()
        .map_err(|_| Refusal::FormUnreadable)?;
    let disclosure = match form.text("disclosure") {
        "" => Disclosure::Anonymous,
        chosen => chosen.parse().map_err(|_| Refusal::FormUnreadable)?,
    };
    let outside = Outside {
        kind,
        language: lang,
        disclosure,
        danger_now: form.yes_or_no("danger_now"),
        under_18: form.yes_or_no("under_18"),
        leaving_72h: form.yes_or_no("leaving_72h"),
        safe_contact: safe_contact(form)?,
    };
    outside.cleaned().map_err(|_| Refusal::TextTooLong)
}

fn safe_contact(form: &TypedForm) -> Result<Option<SafeContact>, Refusal> {
    if form.yes_or_no("contact_ok") != Some(true) {
        return Ok(None);
    }
    let medium = form
        .text("contact_medium")
        .parse()
        .map_err(|_| Refusal::FormUnreadable)?;
    if form.text("contact_number").is_empty() && medium != Medium::Mailbox {
        return Err(Refusal::NumberMissing);
    }
    Ok(Some(SafeContact {
        medium,
        number: form.given("contact_number"),
        from: given_as(form, "contact_from")?,
        until: given_as(form, "contact_until")?,
        caller: given_as(form, "contact_caller")?,
        ask_for: form.given("contact_ask_for"),
        say: form.given("contact_say"),
        never_say: crate::outside::words_apart(form.text("contact_never_say")),
        voicemail: form.yes_or_no("contact_voicemail"),
    }))
}

/// A field as what it should be; nothing where it was left empty.
fn given_as<T: FromStr>(form: &TypedForm, name: &str) -> Result<Option<T>, Refusal> {
    let given = form.given(name);
    given
        .map(|text| text.parse().map_err(|_| Refusal::FormUnreadable))
        .transpose()
}

async fn report_page(
    app: &App,
    lang: Lang,
    door: Door,
    again: Option<(&TypedForm, Refusal)>,
) -> Result<Response, Response> {
    let sealing = sealing(app)
        .await
        .map_err(|_| refuse(app, lang, Refusal::Broken, ""))?;
    let (status, code, answers, refusal) = if let Some((form, refusal)) = again {
        let code = Secret(form.text("code").to_owned());
        (status_of(refusal), code, form.answers(), Some(refusal))
    } else {
        let code = ReturnCode::draw(&mut rand::rngs::OsRng);
        let drawn = Secret(code.digits().to_string());
        (StatusCode::OK, drawn, pages::Answers::default(), None)
    };
    let page = pages::Report {
        page: page(app, lang, door.path()),
        hotline: pack_of(app).hotline.clone(),
        door,
        sealing,
        code,
        answers,
        refusal,
    };
    Ok(Html(status, page).into_response())
}

async fn mailbox_page(app: &App, lang: Lang, refusal: Option<Refusal>) -> Response {
    if pack_of(app).help_door.is_none() {
        return closed(app, lang, "/mailbox");
    }
    let Ok(sealing) = sealing(app).await else {
        return refuse(app, lang, Refusal::Broken, "");
    };
    let page = pages::Mailbox {
        page: page(app, lang, "/mailbox"),
        hotline: pack_of(app).hotline.clone(),
        sealing,
        refusal,
    };
    Html(refusal.map_or(StatusCode::OK, status_of), page).into_response()
}

fn closed(app: &App, lang: Lang, path: &'static str) -> Response {
    let pack = pack_of(app);
    Html::ok(pages::Closed {
        page: page(app, lang, path),
        hotline: pack.hotline.clone(),
        pack,
    })
    .into_response()
}

fn refuse(app: &App, lang: Lang, refusal: Refusal, back: &'static str) -> Response {
    let page = pages::RefusalPage {
        page: page(app, lang, back),
        hotline: pack_of(app).hotline.clone(),
        refusal,
        back,
    };
    Html(status_of(refusal), page).into_response()
}

async fn sealing(app: &App) -> Result<Sealing, sqlx::Error> {
    Ok(Sealing {
        site: app.site.name.clone(),
        team_recipient: crate::current_epoch(app).await?.recipient.to_string(),
        form_token: form::token(app.db.keys(), "", app.clock.now()),
    })
}

/// Reads a form in either of the two ways browsers send one.
async fn read_either(request: axum::extract::Request) -> Result<TypedForm, Refusal> {
    use axum::RequestExt;
    let kind = request.headers().get(axum::http::header::CONTENT_TYPE);
    let multipart = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    if multipart {
        let multipart: Result<Multipart, MultipartRejection> = request.extract().await;
        return TypedForm::read(multipart.map_err(|_| Refusal::FormUnreadable)?).await;
    }
    let form: Result<Form<Vec<(String, String)>>, FormRejection> = request.extract().await;
    let Form(fields) = form.map_err(|_| Refusal::FormUnreadable)?;
    TypedForm::of_fields(fields)
}

const fn status_of(refusal: Refusal) -> StatusCode {
    match refusal {
        Refusal::NotFound | Refusal::CodeUnknown => StatusCode::NOT_FOUND,
        Refusal::FormTooOld => StatusCode::FORBIDDEN,
        Refusal::FileTooLarge | Refusal::TextTooLong => StatusCode::PAYLOAD_TOO_LARGE,
        Refusal::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Broken => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::FileCutOff | Refusal::FormUnreadable => StatusCode::BAD_REQUEST,
        Refusal::Empty
        | Refusal::CharactersUnreadable
        | Refusal::NumberMissing
        | Refusal::CodeLength
        | Refusal::CodeCharacters
        | Refusal::CodeDigit => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

fn refusal_of(fault: SealingFailed) -> Refusal {
    match fault {
        SealingFailed::TooMany => Refusal::TooMany,
        fault => broken(&fault),
    }
}

fn broken(fault: &dyn std::fmt::Display) -> Refusal {
    tracing::error!(%fault, "a report or message could not be kept");
    Refusal::Broken
}

fn pack_of(app: &App) -> &'static Pack {
    if app.site.demo {
        pack::iraq_demo()
    } else {
        pack::iraq()
    }
}

fn page(app: &App, lang: Lang, path: &'static str) -> Page {
    Page {
        lang,
        path,
        demo: app.site.demo,
    }
}
