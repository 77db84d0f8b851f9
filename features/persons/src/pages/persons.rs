//! Every person in one list, and the search by name.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::{App, Desk, Html, Session, Typed};
use sanad_casework::matrix::Act;
use sanad_casework::person::LONGEST_NAME;
use sanad_casework::{ContactId, FateStatus, PersonId, PersonRole, Stage};
use sanad_names::Evidence;

use super::refused::refuse;
use crate::{ListPersons, NameIndex, PersonFile};

#[derive(Debug, Template)]
#[template(path = "persons.html")]
struct PersonsPage {
    desk: Desk,
    contact: Option<ContactId>,
    persons: Vec<Entry>,
}

#[derive(Debug, Template)]
#[template(path = "found.html")]
struct FoundPage {
    desk: Desk,
    /// The contact that is to be taken into a file.
    contact: Option<ContactId>,
    asked: String,
    found: Vec<(Entry, Evidence)>,
}

/// A person as a list shows one.
#[derive(Debug)]
struct Entry {
    id: PersonId,
    name: String,
    roles: Vec<PersonRole>,
    stage: Option<Stage>,
    fate: FateStatus,
    child: bool,
}

/// `GET /desk/persons`: the search; below it everybody, for the roles that may see that.
pub(crate) async fn list(State(app): State<App>, session: Session) -> Response {
    let desk = Desk::of(&app, &session, "/desk/persons");
    let files = match every_file(&app, &session, &desk).await {
        Ok(files) => files,
        Err(abort) => return refuse(&desk, &abort),
    };
    let persons = files.iter().map(|file| Entry::of(file, &desk)).collect();
    let page = PersonsPage {
        desk,
        contact: None,
        persons,
    };
    Html::ok(page).into_response()
}

async fn every_file(
    app: &App,
    session: &Session,
    desk: &Desk,
) -> Result<Vec<PersonFile>, Abort<std::convert::Infallible>> {
    if !desk.may(Act::PersonList) {
        return Ok(Vec::new());
    }
    let command = ListPersons {
        by: session.staff(),
        now: desk.now,
    };
    app.db.write(command).await
}

/// `POST /desk/persons/search`: posted, so that no name stands in an address.
pub(crate) async fn search(
    State(app): State<App>,
    session: Session,
    Extension(names): Extension<Arc<NameIndex>>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, "/desk/persons");
    let asked = typed.text("name");
    if !asked.chars().any(char::is_alphabetic) || asked.chars().count() > LONGEST_NAME {
        return desk
            .refuse(StatusCode::UNPROCESSABLE_ENTITY, "casework-name-no-letters")
            .into_response();
    }
    let found = match names
        .search(&app.db, session.staff(), asked, desk.now)
        .await
    {
        Ok(found) => found,
        Err(abort) => return refuse(&desk, &abort),
    };
    let found = found
        .into_iter()
        .map(|found| (Entry::of(&found.file, &desk), found.evidence))
        .collect();
    let asked = asked.to_owned();
    Html::ok(FoundPage {
        desk,
        contact: typed.value("contact"),
        asked,
        found,
    })
    .into_response()
}

impl Entry {
    fn of(file: &PersonFile, desk: &Desk) -> Self {
        Self {
            id: file.id,
            name: file.name().to_owned(),
            roles: file.roles.clone(),
            stage: file.stage().map(|derived| derived.value),
            fate: file.fate().value,
            child: desk
                .now
                .baghdad_day()
                .is_some_and(|today| file.may_be_a_child(today)),
        }
    }
}

impl FoundPage {
    fn reason(&self, reason: &sanad_names::Reason) -> String {
        let args = [
            ("left", reason.left.as_str().into()),
            ("right", reason.right.as_str().into()),
        ];
        self.desk.say_args(reason.kind.key(), &args)
    }

    fn bits(&self, bits: f64) -> String {
        self.desk
            .say_with("names-bits", "bits", format!("{bits:+.1}"))
    }
}
