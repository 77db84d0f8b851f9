//! The pages of the hotline: parse, ask, call one command, render.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base_access::Abort;
use base_web::{App, Desk, Html, Session, Typed, desk_form};
use feature_intake::pages::{Asked, Door};
use feature_persons::CreatePerson;
use sanad_casework::contact::State as Stands;
use sanad_casework::matrix::Act;
use sanad_casework::{ContactId, Level, PersonId, WrittenReason};
use serde::Deserialize;

use crate::file::{Into, TakeIntoFile, TakeRefused};
use crate::queue::{ListQueue, Waiting};
use crate::triage::{Close, Contact, Ending, Read, Triage, TriageRefused};

#[derive(Debug, Template)]
#[template(path = "queue.html")]
struct QueuePage {
    desk: Desk,
    queue: Vec<Waiting>,
}

#[derive(Debug, Template)]
#[template(path = "contact.html")]
struct ContactPage {
    desk: Desk,
    contact: Contact,
}

/// `GET /desk`: the first place that the role has.
pub(crate) async fn desk(State(app): State<App>, session: Session) -> Response {
    let desk = Desk::of(&app, &session, "/desk");
    let first = desk
        .places()
        .first()
        .map_or("/desk/keys", |place| place.path);
    Redirect::to(first).into_response()
}

/// `GET /desk/queue`
pub(crate) async fn queue(State(app): State<App>, session: Session) -> Response {
    let desk = Desk::of(&app, &session, "/desk/queue");
    let command = ListQueue {
        actor: session.actor(),
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(queue) => Html::ok(QueuePage { desk, queue }).into_response(),
        Err(abort) => desk.refuse_abort(&abort).into_response(),
    }
}

/// `GET /desk/contacts/{id}`
pub(crate) async fn contact(
    State(app): State<App>,
    session: Session,
    Path(id): Path<ContactId>,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/contacts/{id}"));
    let command = Read {
        actor: session.actor(),
        contact: id,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(contact) => Html::ok(ContactPage { desk, contact }).into_response(),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// The form that gives an urgency.
#[derive(Debug, Deserialize)]
pub(crate) struct TriageForm {
    form_token: String,
    #[serde(default)]
    level: String,
    #[serde(default)]
    why: String,
}

/// `POST /desk/contacts/{id}/triage`
pub(crate) async fn triage(
    State(app): State<App>,
    session: Session,
    Path(id): Path<ContactId>,
    Form(form): Form<TriageForm>,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/contacts/{id}"));
    if desk_form::check(&app, &session, &form.form_token).is_err() {
        return desk
            .refuse(StatusCode::CONFLICT, "web-stale-form")
            .into_response();
    }
    let change = match change(&form) {
        Ok(change) => change,
        Err(word) => {
            return desk
                .refuse(StatusCode::UNPROCESSABLE_ENTITY, word)
                .into_response();
        }
    };
    let command = Triage {
        actor: session.actor(),
        contact: id,
        change,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => Redirect::to(&format!("/desk/contacts/{id}")).into_response(),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// Another level than the derived one needs a reason in words.
fn change(form: &TriageForm) -> Result<Option<(Level, WrittenReason)>, &'static str> {
    if form.level.is_empty() {
        return Ok(None);
    }
    let level = form.level.parse().map_err(|_| "web-bad-form")?;
    let why = WrittenReason::new(&form.why).map_err(sanad_casework::NotAReason::word)?;
    Ok(Some((level, why)))
}

/// The form that ends a contact.
#[derive(Debug, Deserialize)]
pub(crate) struct CloseForm {
    form_token: String,
    ending: String,
}

/// `POST /desk/contacts/{id}/close`
pub(crate) async fn close(
    State(app): State<App>,
    session: Session,
    Path(id): Path<ContactId>,
    Form(form): Form<CloseForm>,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/contacts/{id}"));
    if desk_form::check(&app, &session, &form.form_token).is_err() {
        return desk
            .refuse(StatusCode::CONFLICT, "web-stale-form")
            .into_response();
    }
    let ending = match form.ending.as_str() {
        "informed" => Ending::Informed,
        "out-of-scope" => Ending::OutOfScope,
        "abandoned" => Ending::Abandoned,
        _ => {
            return desk
                .refuse(StatusCode::BAD_REQUEST, "web-bad-form")
                .into_response();
        }
    };
    let command = Close {
        actor: session.actor(),
        contact: id,
        ending,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => Redirect::to("/desk/queue").into_response(),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/contacts/{id}/file`: into the file of a person that is named, or into a new one.
pub(crate) async fn take(
    State(app): State<App>,
    session: Session,
    Path(id): Path<ContactId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/contacts/{id}"));
    let file = match typed.value("person") {
        Some(person) => Into::Known(person),
        None => match feature_persons::pages::read_new(&app, &session, &typed) {
            Ok(create) => Into::New(CreatePerson {
                contact: Some(id),
                ..create
            }),
            Err(word) => {
                return desk
                    .refuse(StatusCode::UNPROCESSABLE_ENTITY, word)
                    .into_response();
            }
        },
    };
    let command = TakeIntoFile {
        by: session.staff(),
        contact: id,
        file,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(person) => Redirect::to(&format!("/desk/persons/{person}")).into_response(),
        Err(abort) => refuse_taking(&desk, &abort),
    }
}

fn refuse_taking(desk: &Desk, abort: &Abort<TakeRefused>) -> Response {
    let (status, word) = match abort {
        Abort::Refused(TakeRefused::NoContact) => {
            (StatusCode::NOT_FOUND, "persons-refused-no-contact")
        }
        Abort::Refused(TakeRefused::NoPerson) => {
            (StatusCode::NOT_FOUND, "persons-refused-no-person")
        }
        Abort::Refused(TakeRefused::Step(_)) => (StatusCode::CONFLICT, "hotline-refused-untriaged"),
        Abort::Refused(TakeRefused::Overtaken) => {
            (StatusCode::CONFLICT, "hotline-refused-overtaken")
        }
        fault => return desk.refuse_abort(fault).into_response(),
    };
    desk.refuse(status, word).into_response()
}

fn refuse(desk: &Desk, abort: &Abort<TriageRefused>) -> Response {
    match abort {
        Abort::Refused(TriageRefused::NotThere) => {
            desk.refuse(StatusCode::NOT_FOUND, "web-not-found")
        }
        Abort::Refused(TriageRefused::Step(_)) => {
            desk.refuse(StatusCode::CONFLICT, "hotline-refused-step")
        }
        Abort::Refused(TriageRefused::Overtaken) => {
            desk.refuse(StatusCode::CONFLICT, "hotline-refused-overtaken")
        }
        fault => desk.refuse_abort(fault),
    }
    .into_response()
}

impl ContactPage {
    fn yes_or_no(&self, said: Option<bool>) -> String {
        self.desk.say(match said {
            Some(true) => "casework-answer-yes",
            Some(false) => "casework-answer-no",
            None => "casework-answer-not-said",
        })
    }

    fn never_say(&self) -> String {
        let safe = self.contact.outside.safe_contact.as_ref();
        safe.map(|safe| safe.never_say.join(","))
            .unwrap_or_default()
    }

    /// The labels of the answers that may come out of an envelope.
    fn questions() -> Vec<Asked> {
        Door::every_question()
    }

    /// In whose file it is.
    fn taken_into(&self) -> Option<PersonId> {
        match self.contact.standing.state {
            Stands::Linked { person, .. } => Some(person),
            _ => None,
        }
    }

    fn is_open(&self) -> bool {
        self.contact.standing.state.is_open()
    }
}
