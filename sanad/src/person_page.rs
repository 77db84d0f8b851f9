//! A person's page: the one page of the desk that gathers what several features know. Each part is read by its own
//! feature's command, so each leaves its own entry.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::{App, Desk, Html, Session};
use feature_cases::{CaseFile, ReadCasesOf};
use feature_lists::{CandidatesOf, OnList};
use feature_persons::OpenPerson;
use feature_persons::pages::PersonPage;
use sanad_casework::PersonId;
use sanad_casework::matrix::Act;

/// `GET /desk/persons/{id}`
pub(crate) async fn person(
    State(app): State<App>,
    session: Session,
    Path(person): Path<PersonId>,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let command = OpenPerson {
        by: session.staff(),
        person,
        now: desk.now,
    };
    let file = match app.db.write(command).await {
        Ok(file) => file,
        Err(Abort::Refused(_)) => {
            return desk
                .refuse(StatusCode::NOT_FOUND, "persons-refused-no-person")
                .into_response();
        }
        Err(fault) => return desk.refuse_abort(&fault).into_response(),
    };
    let cases = match cases_of(&app, &session, &desk, person).await {
        Ok(cases) => cases,
        Err(fault) => return desk.refuse_abort(&fault).into_response(),
    };
    let on_lists = match on_lists(&app, &session, &desk, person).await {
        Ok(on_lists) => on_lists,
        Err(fault) => return desk.refuse_abort(&fault).into_response(),
    };
    let mut lines = feature_cases::lines(&desk, &cases);
    lines.extend(feature_lists::lines(&desk, &on_lists));
    let work = feature_cases::work(&desk, &cases);
    Html::ok(PersonPage::new(desk, file, lines, work)).into_response()
}

async fn cases_of(
    app: &App,
    session: &Session,
    desk: &Desk,
    person: PersonId,
) -> Result<Vec<CaseFile>, Abort<std::convert::Infallible>> {
    if !desk.may(Act::CaseRead) {
        return Ok(Vec::new());
    }
    let command = ReadCasesOf {
        by: session.staff(),
        person,
        now: desk.now,
    };
    app.db.write(command).await
}

async fn on_lists(
    app: &App,
    session: &Session,
    desk: &Desk,
    person: PersonId,
) -> Result<Vec<OnList>, Abort<std::convert::Infallible>> {
    if !desk.may(Act::CandidateList) {
        return Ok(Vec::new());
    }
    let command = CandidatesOf {
        by: session.staff(),
        person,
        now: desk.now,
    };
    app.db.write(command).await
}
