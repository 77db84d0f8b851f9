//! Bringing in a list: check, confirm, follow.

use std::sync::Arc;

use axum::extract::multipart::MultipartRejection;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base_web::{App, Desk, Html, Refused, Session};
use rand::RngCore;
use serde::Deserialize;

use super::answers::Answers;
use super::terms_sent::TermsSent;
use super::upload::{Checked, Upload};
use crate::bring_in::{self, BringIn};
use crate::drafts::{Draft, Drafts, Stage};
use crate::import::importable;
use crate::pages::{ProgressPage, ReportPage, TermsForm};

/// `POST /desk/lists/check`: the quality report. Nothing is stored.
pub(super) async fn check(
    State(app): State<App>,
    session: Session,
    multipart: Result<Multipart, MultipartRejection>,
    drafts: &Drafts,
) -> Result<Response, Refused> {
    let answers = Answers::of(&app, &session);
    let upload = Upload::receive(multipart)
        .await
        .ok_or_else(|| answers.unusable("web-bad-form"))?;
    answers.unless_token(upload.field("form_token"))?;
    let desk = Desk::of(&app, &session, "/desk/lists");
    let name = upload.shown_name();
    let Checked { read, sha256 } = upload.check().await;
    let reading = match read {
        Ok(reading) => reading,
        Err(no_list) => {
            let page = ReportPage::of_no_list(desk, name, no_list);
            return Ok(Html(StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let form = importable(&reading).is_ok().then(|| TermsForm {
        draft: new_key(),
        title: name.clone(),
    });
    let draft = form.as_ref().map(|form| form.draft.clone());
    let page = ReportPage::of_list(desk, name, &reading, form);
    if let Some(draft) = draft {
        drafts.keep(draft, &session.hash, reading.rows, sha256, app.clock.now());
    }
    Ok(Html::ok(page).into_response())
}

fn new_key() -> String {
    let mut key = [0; 16];
    rand::rngs::OsRng.fill_bytes(&mut key);
    hex::encode(key)
}

/// A confirmed list, as the form sends it.
#[derive(Debug, Deserialize)]
pub(super) struct Confirmed {
    form_token: String,
    draft: String,
    #[serde(flatten)]
    terms: TermsSent,
}

/// `POST /desk/lists`: the list is kept and compared.
pub(super) async fn confirm(
    State(app): State<App>,
    session: Session,
    form: Result<Form<Confirmed>, FormRejection>,
    drafts: &Drafts,
) -> Result<Redirect, Refused> {
    let answers = Answers::of(&app, &session);
    let Form(sent) = form.map_err(|_| answers.unusable("web-bad-form"))?;
    answers.unless_token(&sent.form_token)?;
    let now = app.clock.now();
    let terms = sent
        .terms
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
    session: &Session,
    Path(key): Path<String>,
    drafts: &Drafts,
) -> Result<Response, Refused> {
    let answers = Answers::of(&app, session);
    let draft = drafts.get(&key, &session.hash, app.clock.now());
    let draft = draft.ok_or_else(|| answers.refuse(StatusCode::GONE, "lists-draft-gone"))?;
    match draft.stage {
        Stage::Checked => Err(answers.refuse(StatusCode::GONE, "lists-draft-gone")),
        Stage::Failed(word) => Err(answers.refuse(StatusCode::CONFLICT, word)),
        Stage::Done(list) => Ok(Redirect::to(&format!("/desk/lists/{list}")).into_response()),
        Stage::Running(progress) => {
            let page = ProgressPage {
                desk: Desk::of(&app, session, "/desk/lists"),
                address: format!("/desk/lists/drafts/{key}"),
                done: progress.done(),
                of: draft.rows.len(),
            };
            Ok(Html::ok(page).into_response())
        }
    }
}
