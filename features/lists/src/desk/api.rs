//! The door for commands: a list is checked, kept and compared in one call, and the quality report comes back.

use axum::Json;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base_web::{App, Session};
use serde_json::json;
use std::sync::Arc;

use super::answers::Answers;
use super::terms_sent::TermsSent;
use super::upload::{Checked, Upload};
use crate::bring_in::{self, BringIn};
use crate::drafts::Progress;
use crate::import::importable;
use crate::report::QualityReport;

/// `POST /api/lists`: the file and the fields of the form in one. `201 {"list", "report"}`; `422` with the report where
/// it is no list.
pub(super) async fn take_in(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<Response, Response> {
    let answers = Answers::of(&app, &session);
    let token = headers
        .get("x-form-token")
        .and_then(|token| token.to_str().ok());
    answers
        .unless_token(token.unwrap_or_default())
        .map_err(|refused| refused.json())?;
    let upload = Upload::receive(multipart).await;
    let upload = upload.ok_or_else(|| answers.unusable("web-bad-form").json())?;
    let sent = serde_json::to_value(upload.fields()).and_then(serde_json::from_value::<TermsSent>);
    let sent = sent.map_err(|_| answers.unusable("web-bad-form").json())?;
    let terms = sent.read(session.account, app.clock.now());
    let terms = terms.map_err(|word| answers.unusable(word).json())?;
    let Checked { read, sha256 } = upload.check().await;
    let report = QualityReport::of(&read, session.lang);
    let rows = match read {
        Ok(reading) if importable(&reading).is_ok() => reading.rows,
        Ok(_) | Err(_) => {
            let body =
                Json(json!({ "error": "lists-refused-nothing-to-import", "report": report }));
            return Err((StatusCode::UNPROCESSABLE_ENTITY, body).into_response());
        }
    };
    let bring = BringIn {
        by: session.staff(),
        terms,
        rows: Arc::new(rows),
        file_sha256: sha256,
        progress: Progress::default(),
    };
    match bring_in::run(&app, bring).await {
        Ok(list) => Ok((
            StatusCode::CREATED,
            Json(json!({ "list": list, "report": report })),
        )
            .into_response()),
        Err(word) => Err(answers.refuse(StatusCode::CONFLICT, word).json()),
    }
}
