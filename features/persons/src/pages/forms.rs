//! The forms that add to a person's file.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base_web::{App, Desk, Html, Session, Typed};
use sanad_casework::matrix::Act;
use sanad_casework::{
    Claim, ClaimId, ContactId, Correction, Credibility, Fate, Hearsay, Identifier, NameForm,
    NamePart, NameSource, NotAName, PersonId, PersonRole, Reliability, SourceKind, WrittenReason,
};
use serde::Deserialize;

use super::claim_form::{self, Group};
use super::refused::refuse;
use crate::{
    AddClaim, AddIdentifier, AddName, ConfirmFate, CorrectClaim, CreatePerson, LinkContact,
    OpenPerson, ProposeFate,
};

#[derive(Debug, Template)]
#[template(path = "new.html")]
struct NewPage {
    desk: Desk,
    contact: Option<ContactId>,
}

#[derive(Debug, Template)]
#[template(path = "correct.html")]
struct CorrectPage {
    desk: Desk,
    person: PersonId,
    claim: Claim,
    chosen: String,
    text: String,
    groups: Vec<Group>,
    contacts: Vec<ContactId>,
}

/// What stands behind the question mark of `/desk/persons/new`.
#[derive(Debug, Deserialize)]
pub(crate) struct From {
    contact: Option<ContactId>,
}

/// `GET /desk/persons/new`
pub(crate) async fn new_form(
    State(app): State<App>,
    session: Session,
    Query(from): Query<From>,
) -> Response {
    let desk = Desk::of(&app, &session, "/desk/persons/new");
    Html::ok(NewPage {
        desk,
        contact: from.contact,
    })
    .into_response()
}

/// `POST /desk/persons`
pub(crate) async fn create(State(app): State<App>, session: Session, typed: Typed) -> Response {
    let desk = Desk::of(&app, &session, "/desk/persons/new");
    let command = match read_new(&app, &session, &typed) {
        Ok(command) => command,
        Err(word) => return unusable(&desk, word),
    };
    match app.db.write(command).await {
        Ok(person) => to_person(person),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// Reads a filled form of a new file; the id of a sentence where a field is not usable.
pub fn read_new(app: &App, session: &Session, typed: &Typed) -> Result<CreatePerson, &'static str> {
    let name = match typed.given("as_found") {
        Some(_) => Some(read_name(typed)?),
        None => None,
    };
    let contact = match typed.given("contact") {
        Some(text) => Some(text.parse().map_err(|_| "web-bad-form")?),
        None => None,
    };
    Ok(CreatePerson {
        by: session.staff(),
        role: typed.value::<PersonRole>("role").ok_or("web-bad-form")?,
        name,
        contact,
        now: app.clock.now(),
    })
}

fn read_name(typed: &Typed) -> Result<NameForm, &'static str> {
    let source = typed
        .value::<NameSource>("name_source")
        .ok_or("web-bad-form")?;
    let found = match typed.given("found") {
        Some(text) => Some(
            text.parse()
                .map_err(|fault: sanad_casework::NotADate| fault.word())?,
        ),
        None => None,
    };
    let form = NameForm::new(typed.text("as_found"), source, found).map_err(NotAName::word)?;
    NamePart::ALL
        .iter()
        .try_fold(form, |form, part| match typed.given(part.key()) {
            Some(text) => form.with_part(*part, text).map_err(NotAName::word),
            None => Ok(form),
        })
}

/// `POST /desk/persons/{id}/names`
pub(crate) async fn add_name(
    State(app): State<App>,
    session: Session,
    Path(person): Path<PersonId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let form = match read_name(&typed) {
        Ok(form) => form,
        Err(word) => return unusable(&desk, word),
    };
    let command = AddName {
        by: session.staff(),
        person,
        form,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(_) => to_person(person),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/persons/{id}/identifiers`
pub(crate) async fn add_identifier(
    State(app): State<App>,
    session: Session,
    Path(person): Path<PersonId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let Some(kind) = typed.value("identifier") else {
        return unusable(&desk, "web-bad-form");
    };
    let identifier = match Identifier::read(kind, typed.text("as_found")) {
        Ok(identifier) => identifier,
        Err(fault) => return unusable(&desk, fault.word()),
    };
    let command = AddIdentifier {
        by: session.staff(),
        person,
        identifier,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => to_person(person),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/persons/{id}/contacts`
pub(crate) async fn link_contact(
    State(app): State<App>,
    session: Session,
    Path(person): Path<PersonId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let Some(contact) = typed.value("contact") else {
        return unusable(&desk, "web-bad-form");
    };
    let command = LinkContact {
        by: session.staff(),
        person,
        contact,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => to_person(person),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/persons/{id}/claims`
pub(crate) async fn add_claim(
    State(app): State<App>,
    session: Session,
    Path(person): Path<PersonId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let said = match claim_form::read(&typed) {
        Ok(said) => said,
        Err(word) => return unusable(&desk, word),
    };
    let command = AddClaim {
        by: session.staff(),
        person,
        said,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(_) => to_person(person),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `GET /desk/persons/{id}/claims/{claim}`: the form that corrects it.
pub(crate) async fn correct_form(
    State(app): State<App>,
    session: Session,
    Path((person, claim)): Path<(PersonId, ClaimId)>,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let command = OpenPerson {
        by: session.staff(),
        person,
        now: app.clock.now(),
    };
    let file = match app.db.write(command).await {
        Ok(file) => file,
        Err(abort) => return refuse(&desk, &abort),
    };
    let Some(claim) = file.claim(claim).cloned() else {
        return desk
            .refuse(StatusCode::NOT_FOUND, "casework-correction-no-such-claim")
            .into_response();
    };
    let text = match &claim.subject {
        sanad_casework::Subject::Fact(fact) => fact.text(),
        _ => String::new(),
    };
    let page = CorrectPage {
        desk,
        person,
        chosen: claim_form::chosen(&claim.subject),
        text,
        groups: claim_form::groups(),
        contacts: file.contacts.iter().map(|linked| linked.contact).collect(),
        claim,
    };
    Html::ok(page).into_response()
}

/// `POST /desk/persons/{id}/claims/{claim}`
pub(crate) async fn correct_claim(
    State(app): State<App>,
    session: Session,
    Path((person, of)): Path<(PersonId, ClaimId)>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let said = match claim_form::read(&typed) {
        Ok(said) => said,
        Err(word) => return unusable(&desk, word),
    };
    let why = match WrittenReason::new(typed.text("why")) {
        Ok(why) => why,
        Err(fault) => return unusable(&desk, fault.word()),
    };
    let correction = Correction { of, why };
    let command = CorrectClaim {
        by: session.staff(),
        person,
        said,
        correction,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(_) => to_person(person),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/persons/{id}/fate`: proposes a fate, or, without one, confirms what another proposed.
pub(crate) async fn decide_fate(
    State(app): State<App>,
    session: Session,
    Path(person): Path<PersonId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let (by, asserted_at, now) = (session.staff(), session.asserted_at, app.clock.now());
    let done = match typed.given("fate") {
        Some(text) => {
            let Ok(fate) = text.parse::<Fate>() else {
                return unusable(&desk, "web-bad-form");
            };
            let why = match WrittenReason::new(typed.text("why")) {
                Ok(why) => why,
                Err(fault) => return unusable(&desk, fault.word()),
            };
            app.db
                .write(ProposeFate {
                    by,
                    asserted_at,
                    person,
                    fate,
                    why,
                    now,
                })
                .await
        }
        None => {
            app.db
                .write(ConfirmFate {
                    by,
                    asserted_at,
                    person,
                    now,
                })
                .await
        }
    };
    match done {
        Ok(()) => to_person(person),
        Err(abort) => refuse(&desk, &abort),
    }
}

fn to_person(person: PersonId) -> Response {
    Redirect::to(&format!("/desk/persons/{person}")).into_response()
}

fn unusable(desk: &Desk, word: &'static str) -> Response {
    desk.refuse(StatusCode::UNPROCESSABLE_ENTITY, word)
        .into_response()
}
