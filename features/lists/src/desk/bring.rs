//! Bringing in a list: check, confirm, follow.

use std::sync::Arc;

use axum::extract::multipart::{Field, MultipartRejection};
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base_access::Millis;
use base_web::{App, Desk, Html, Refused, Session, text};
use rand::RngCore;
use sanad_casework::claim::Reliability;
use sanad_casework::contact::Mark;
use sanad_casework::source_list::{GivenInReturn, LegalBasis, ListKind, RowStatus, SourceList};
use sanad_casework::{AccountId, NotAReason, WrittenReason};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::answers::Answers;
use crate::bring_in::{self, BringIn};
use crate::drafts::{Checked, Draft, Drafts, Stage};
use crate::import::importable;
use crate::pages::{ProgressPage, ReportPage, TermsForm};
use crate::reading::{self, MAX_BYTES, NoList, Reading};
use crate::terms::{Terms, TermsFault};

/// A file as it was sent.
#[derive(Default)]
struct Sent {
    form_token: String,
    name: String,
    bytes: Vec<u8>,
    too_large: bool,
}

/// `POST /desk/lists/check`: the quality report. Nothing is stored.
pub(super) async fn check(
    State(app): State<App>,
    session: Session,
    multipart: Result<Multipart, MultipartRejection>,
    drafts: &Drafts,
) -> Result<Response, Refused> {
    let answers = Answers::of(&app, &session);
    let sent = match multipart {
        Ok(multipart) => receive(multipart).await,
        Err(_) => None,
    };
    let sent = sent.ok_or_else(|| answers.unusable("web-bad-form"))?;
    answers.unless_token(&sent.form_token)?;
    let desk = Desk::of(&app, &session, "/desk/lists");
    let (name, too_large) = (shown_name(&sent.name), sent.too_large);
    let file_sha256 = hex::encode(Sha256::digest(&sent.bytes));
    let reading = tokio::task::spawn_blocking(move || {
        if too_large {
            Err(NoList::TooLarge)
        } else {
            reading::read(&sent.name, &sent.bytes)
        }
    });
    match reading.await {
        Ok(Ok(reading)) => Ok(report(
            desk,
            &app,
            &session,
            drafts,
            reading,
            name,
            file_sha256,
        )),
        Ok(Err(no_list)) => {
            let page = ReportPage::of_no_list(desk, name, no_list);
            Ok(Html(StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(_) => Err(answers.unusable("lists-problem-not-a-list")),
    }
}

fn report(
    desk: Desk,
    app: &App,
    session: &Session,
    drafts: &Drafts,
    reading: Reading,
    name: String,
    file_sha256: String,
) -> Response {
    let form = importable(&reading).is_ok().then(|| TermsForm {
        draft: new_key(),
        title: name.clone(),
    });
    let draft = form.as_ref().map(|form| form.draft.clone());
    let page = ReportPage::of_list(desk, name, &reading, form);
    if let Some(draft) = draft {
        let checked = Checked {
            rows: reading.rows,
            file_sha256,
        };
        drafts.keep(draft, &session.hash, checked, app.clock.now());
    }
    Html::ok(page).into_response()
}

/// What can be shown of a file's name.
fn shown_name(name: &str) -> String {
    text::clean(name, crate::terms::LONGEST).unwrap_or_default()
}

fn new_key() -> String {
    let mut key = [0; 16];
    rand::rngs::OsRng.fill_bytes(&mut key);
    hex::encode(key)
}

/// Reads the form; none where it is not ours. Of a file that is too large only so much is taken as shows that it is.
async fn receive(mut multipart: Multipart) -> Option<Sent> {
    let mut sent = Sent::default();
    let mut has_file = false;
    loop {
        match multipart.next_field().await {
            Ok(None) => break,
            Ok(Some(field)) => match field.name() {
                Some("form_token") => sent.form_token = field.text().await.ok()?,
                Some("file") => {
                    has_file = true;
                    sent.name = field.file_name().unwrap_or_default().to_owned();
                    receive_file(field, &mut sent).await?;
                }
                _ => return None,
            },
            Err(fault) if fault.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                sent.too_large = true;
                break;
            }
            Err(_) => return None,
        }
    }
    has_file.then_some(sent)
}

/// Takes a file. What is too large is still read to its end, and let go: a browser that is cut off while it sends
/// shows no answer.
async fn receive_file(mut field: Field<'_>, sent: &mut Sent) -> Option<()> {
    loop {
        match field.chunk().await {
            Ok(None) => return Some(()),
            Ok(Some(_)) if sent.too_large => {}
            Ok(Some(chunk)) => sent.bytes.extend_from_slice(&chunk),
            Err(fault) if fault.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                sent.too_large = true;
                return Some(());
            }
            Err(_) => return None,
        }
        if sent.bytes.len() > MAX_BYTES {
            sent.too_large = true;
            sent.bytes = Vec::new();
        }
    }
}

/// The terms, as the form sends them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermsSent {
    form_token: String,
    draft: String,
    title: String,
    source: String,
    kind: String,
    status: String,
    reliability: String,
    basis: String,
    given: Option<String>,
}

impl TermsSent {
    /// The terms, or the sentence that says what is missing.
    fn read(&self, by: AccountId, at: Millis) -> Result<Terms, &'static str> {
        let basis = WrittenReason::new(&self.basis).map_err(NotAReason::word)?;
        if self.given.as_deref() != Some("nothing-about-persons") {
            return Err("lists-terms-given-missing");
        }
        let held = SourceList {
            kind: self.kind.parse::<ListKind>().map_err(|_| "web-bad-form")?,
            status: self
                .status
                .parse::<RowStatus>()
                .map_err(|_| "web-bad-form")?,
            reliability: self
                .reliability
                .parse::<Reliability>()
                .map_err(|_| "lists-terms-missing")?,
            basis: LegalBasis {
                text: basis,
                approved: Mark { by, at },
            },
            given_in_return: GivenInReturn::NothingAboutPersons,
        };
        Terms::new(&self.title, &self.source, held).map_err(TermsFault::word)
    }
}

/// `POST /desk/lists`: the list is kept and compared.
pub(super) async fn confirm(
    State(app): State<App>,
    session: Session,
    form: Result<Form<TermsSent>, FormRejection>,
    drafts: &Drafts,
) -> Result<Redirect, Refused> {
    let answers = Answers::of(&app, &session);
    let Form(sent) = form.map_err(|_| answers.unusable("web-bad-form"))?;
    answers.unless_token(&sent.form_token)?;
    let now = app.clock.now();
    let terms = sent
        .read(session.account, now)
        .map_err(|word| answers.unusable(word))?;
    let address = format!("/desk/lists/drafts/{}", sent.draft);
    if let Some((draft, progress)) = drafts.begin(&sent.draft, &session.hash, now) {
        let Draft {
            rows, file_sha256, ..
        } = draft;
        let command = BringIn {
            by: session.staff(),
            terms,
            rows: Arc::clone(&rows),
            file_sha256,
            progress,
        };
        let bringing = tokio::spawn(bring(app.clone(), command, drafts.clone(), sent.draft));
        // Most lists take less than a moment: the reader then goes straight to the list.
        let _ = tokio::time::timeout(MOMENT, bringing).await;
    } else if drafts.get(&sent.draft, &session.hash, now).is_none() {
        return Err(answers.refuse(StatusCode::GONE, "lists-draft-gone"));
    }
    Ok(Redirect::to(&address))
}

/// How long a reader waits before he is shown how far it has come.
const MOMENT: std::time::Duration = std::time::Duration::from_secs(2);

async fn bring(app: App, command: BringIn, drafts: Drafts, key: String) {
    let stage = match bring_in::run(&app, command).await {
        Ok(list) => Stage::Done(list),
        Err(word) => Stage::Failed(word),
    };
    drafts.end(&key, stage);
}

/// `GET /desk/lists/drafts/{draft}`: how far it has come, then the list.
pub(super) fn follow(
    State(app): State<App>,
    session: Session,
    Path(key): Path<String>,
    drafts: &Drafts,
) -> Result<Response, Refused> {
    let answers = Answers::of(&app, &session);
    let draft = drafts.get(&key, &session.hash, app.clock.now());
    let draft = draft.ok_or_else(|| answers.refuse(StatusCode::GONE, "lists-draft-gone"))?;
    match draft.stage {
        Stage::Checked => Err(answers.refuse(StatusCode::GONE, "lists-draft-gone")),
        Stage::Failed(word) => Err(answers.refuse(StatusCode::CONFLICT, word)),
        Stage::Done(list) => Ok(Redirect::to(&format!("/desk/lists/{list}")).into_response()),
        Stage::Running(progress) => {
            let page = ProgressPage {
                desk: Desk::of(&app, &session, "/desk/lists"),
                address: format!("/desk/lists/drafts/{key}"),
                done: progress.done(),
                of: draft.rows.len(),
            };
            Ok(Html::ok(page).into_response())
        }
    }
}
