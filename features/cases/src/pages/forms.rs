//! The forms that open a case, move it, promise and keep.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base_web::{App, Desk, Session, Typed};
use sanad_casework::{CaseId, NotAReason, PersonId, PromiseId, WrittenReason};

use super::local_time;
use super::refused::refuse;
use crate::{
    KeepPromise, LONGEST_NOTE, MakePromise, OpenCase, Promising, Step, TakeStep, WithdrawPromise,
};

/// `POST /desk/persons/{id}/cases`
pub(crate) async fn open(
    State(app): State<App>,
    session: Session,
    Path(person): Path<PersonId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/persons/{person}"));
    let (Some(kind), Ok(first)) = (typed.value("kind"), read_promising(&typed)) else {
        return unusable(
            &desk,
            read_promising(&typed).err().unwrap_or("web-bad-form"),
        );
    };
    let command = OpenCase {
        by: session.staff(),
        person,
        kind,
        first,
        now: desk.now,
    };
    match app.db.write(command).await {
        Ok(case) => to_case(case),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/cases/{id}/promises`
pub(crate) async fn promise(
    State(app): State<App>,
    session: Session,
    Path(case): Path<CaseId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, format!("/desk/cases/{case}"));
    let promising = match read_promising(&typed) {
        Ok(promising) => promising,
        Err(word) => return unusable(&desk, word),
    };
    let command = MakePromise {
        by: session.staff(),
        case,
        promising,
        now: desk.now,
    };
    match app.db.write(command).await {
        Ok(_) => to_case(case),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/promises/{id}/keep`
pub(crate) async fn keep(
    State(app): State<App>,
    session: Session,
    Path(promise): Path<PromiseId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, "/desk/promises");
    let command = KeepPromise {
        by: session.staff(),
        promise,
        now: desk.now,
    };
    match app.db.write(command).await {
        Ok(()) => back(&typed),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/promises/{id}/withdraw`
pub(crate) async fn withdraw(
    State(app): State<App>,
    session: Session,
    Path(promise): Path<PromiseId>,
    typed: Typed,
) -> Response {
    let desk = Desk::of(&app, &session, "/desk/promises");
    let why = match WrittenReason::new(typed.text("why")) {
        Ok(why) => why,
        Err(fault) => return unusable(&desk, fault.word()),
    };
    let command = WithdrawPromise {
        by: session.staff(),
        promise,
        why,
        now: desk.now,
    };
    match app.db.write(command).await {
        Ok(()) => back(&typed),
        Err(abort) => refuse(&desk, &abort),
    }
}

/// `POST /desk/cases/{id}/follow-up`
pub(crate) async fn follow_up(
    State(app): State<App>,
    session: Session,
    Path(case): Path<CaseId>,
    _typed: Typed,
) -> Response {
    take(&app, &session, case, Ok(Step::FollowUp)).await
}

/// `POST /desk/cases/{id}/activate`
pub(crate) async fn activate(
    State(app): State<App>,
    session: Session,
    Path(case): Path<CaseId>,
    _typed: Typed,
) -> Response {
    take(&app, &session, case, Ok(Step::Activate)).await
}

/// `POST /desk/cases/{id}/close`: with a reason that is counted, or because another institution carries on.
pub(crate) async fn close(
    State(app): State<App>,
    session: Session,
    Path(case): Path<CaseId>,
    typed: Typed,
) -> Response {
    let step = match typed.text("reason") {
        "referred" => why(&typed).map(Step::CloseReferred),
        reason => reason
            .parse()
            .map_err(|_| "web-bad-form")
            .and_then(|reason| Ok(Step::Close(reason, why(&typed)?))),
    };
    take(&app, &session, case, step).await
}

/// `POST /desk/cases/{id}/reopen`
pub(crate) async fn reopen(
    State(app): State<App>,
    session: Session,
    Path(case): Path<CaseId>,
    typed: Typed,
) -> Response {
    take(&app, &session, case, why(&typed).map(Step::Reopen)).await
}

/// `POST /desk/cases/{id}/hold`
pub(crate) async fn hold(
    State(app): State<App>,
    session: Session,
    Path(case): Path<CaseId>,
    typed: Typed,
) -> Response {
    take(&app, &session, case, why(&typed).map(Step::SetHold)).await
}

/// `POST /desk/cases/{id}/release`
pub(crate) async fn release(
    State(app): State<App>,
    session: Session,
    Path(case): Path<CaseId>,
    typed: Typed,
) -> Response {
    take(&app, &session, case, why(&typed).map(Step::LiftHold)).await
}

async fn take(
    app: &App,
    session: &Session,
    case: CaseId,
    step: Result<Step, &'static str>,
) -> Response {
    let desk = Desk::of(app, session, format!("/desk/cases/{case}"));
    let step = match step {
        Ok(step) => step,
        Err(word) => return unusable(&desk, word),
    };
    let command = TakeStep {
        by: session.staff(),
        case,
        step,
        now: desk.now,
    };
    match app.db.write(command).await {
        Ok(()) => to_case(case),
        Err(abort) => refuse(&desk, &abort),
    }
}

fn read_promising(typed: &Typed) -> Result<Promising, &'static str> {
    let note = typed.text("note");
    if note.chars().count() > LONGEST_NOTE {
        return Err("web-too-long");
    }
    Ok(Promising {
        to: typed.value("to").ok_or("web-bad-form")?,
        kind: typed.value("promise").ok_or("web-bad-form")?,
        due: local_time::read(typed.text("due")).ok_or("cases-refused-no-time")?,
        note: note.to_owned(),
    })
}

fn why(typed: &Typed) -> Result<WrittenReason, &'static str> {
    WrittenReason::new(typed.text("why")).map_err(NotAReason::word)
}

fn to_case(case: CaseId) -> Response {
    Redirect::to(&format!("/desk/cases/{case}")).into_response()
}

/// To the case the form stood on, or to the list of what is due.
fn back(typed: &Typed) -> Response {
    match typed.value::<CaseId>("case") {
        Some(case) => to_case(case),
        None => Redirect::to("/desk/promises").into_response(),
    }
}

fn unusable(desk: &Desk, word: &'static str) -> Response {
    desk.refuse(StatusCode::UNPROCESSABLE_ENTITY, word)
        .into_response()
}
