//! A case: where it stands, what is promised, how it came here. And the form that opens one.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base_web::{App, Desk, Html, Session};
use sanad_casework::matrix::Act;
use sanad_casework::promise::NEWS_AT_LEAST_EVERY;
use sanad_casework::{
    CaseId, CaseKind, CaseState, CaseStateKey, CloseReason, DueTo, PersonId, Promise, PromiseKind,
};

use super::local_time;
use super::refused::refuse;
use crate::{CaseFile, LONGEST_NOTE, ReadCase};

#[derive(Debug, Template)]
#[template(path = "case.html")]
struct CasePage {
    desk: Desk,
    file: CaseFile,
    /// When news are due at the latest, as the form offers it.
    usual: String,
}

#[derive(Debug, Template)]
#[template(path = "open.html")]
struct OpenPage {
    desk: Desk,
    person: PersonId,
    usual: String,
}

/// `GET /desk/cases/{id}`
pub(crate) async fn case(
    State(app): State<App>,
    session: Session,
    Path(id): Path<CaseId>,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/cases/{id}"));
    let command = ReadCase {
        by: session.staff(),
        case: id,
        now: desk.now,
    };
    match app.db.write(command).await {
        Ok(file) => {
            let usual = local_time::shown(desk.now.plus(NEWS_AT_LEAST_EVERY));
            Html::ok(CasePage { desk, file, usual }).into_response()
        }
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `GET /desk/persons/{id}/cases/new`
pub(crate) async fn new_form(
    State(app): State<App>,
    session: Session,
    Path(person): Path<PersonId>,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let usual = local_time::shown(desk.now.plus(NEWS_AT_LEAST_EVERY));
    Html::ok(OpenPage {
        desk,
        person,
        usual,
    })
    .into_response()
}

impl CasePage {
    fn is_open(&self) -> bool {
        self.file.case.state().is_open()
    }

    fn is_active(&self) -> bool {
        self.file.case.state().key() == CaseStateKey::Active
    }

    fn standing(&self, promise: &Promise) -> String {
        self.desk.say(promise.standing(self.desk.now).word())
    }

    fn close_reason(&self) -> Option<String> {
        match self.file.case.state() {
            CaseState::Closed { reason, .. } => Some(self.desk.say(reason.word())),
            _ => None,
        }
    }
}
