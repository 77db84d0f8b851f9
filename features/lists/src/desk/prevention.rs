//! Who may be about to leave and waits for advice, one of them, and what was done.

use axum::extract::{Path, State};
use axum::response::Redirect;
use base_web::{App, Desk, Html, Refused, Session, Typed};
use sanad_casework::{PreventionTaskId, WrittenReason};

use super::answers::Answers;
use crate::pages::{PreventionPage, PreventionTaskPage};
use crate::prevention::{ListTasks, OpenTask, PreventionStep, StepRefused, TakePreventionStep};

/// `GET /desk/prevention`
pub(super) async fn waiting(
    State(app): State<App>,
    session: Session,
) -> Result<Html<PreventionPage>, Refused> {
    let desk = Desk::of(&app, &session, "/desk/prevention");
    let command = ListTasks {
        by: session.staff(),
        now: desk.now,
    };
    let tasks = app.db.write(command).await;
    let tasks =
        tasks.map_err(|abort| Answers::of(&app, &session).abort(abort, |never| match never {}))?;
    Ok(Html::ok(PreventionPage { desk, tasks }))
}

/// `GET /desk/prevention/{task}`
pub(super) async fn task(
    State(app): State<App>,
    session: Session,
    Path(task): Path<String>,
) -> Result<Html<PreventionTaskPage>, Refused> {
    let answers = Answers::of(&app, &session);
    let desk = Desk::of(&app, &session, "/desk/prevention");
    let command = OpenTask {
        by: session.staff(),
        task: task.parse().map_err(|_| answers.not_found())?,
        now: desk.now,
    };
    let opened = app
        .db
        .write(command)
        .await
        .map_err(|abort| answers.abort(abort, |_| "web-not-found"))?;
    Ok(Html::ok(PreventionTaskPage { desk, opened }))
}

/// `POST /desk/prevention/{task}/{step}`: take, advise, give-back or drop.
pub(super) async fn step(
    State(app): State<App>,
    session: Session,
    Path((task, step)): Path<(String, String)>,
    typed: Typed,
) -> Result<Redirect, Refused> {
    let answers = Answers::of(&app, &session);
    let task: PreventionTaskId = task.parse().map_err(|_| answers.not_found())?;
    let step = match step.as_str() {
        "take" => PreventionStep::Take,
        "give-back" => PreventionStep::GiveBack,
        "advise" => {
            let outcome = typed.value("outcome");
            let outcome = outcome.ok_or_else(|| answers.unusable("web-bad-form"))?;
            PreventionStep::Advise(outcome, words(&answers, &typed)?)
        }
        "drop" => PreventionStep::Drop(words(&answers, &typed)?),
        _ => return Err(answers.not_found()),
    };
    let command = TakePreventionStep {
        by: session.staff(),
        task,
        step,
        now: app.clock.now(),
    };
    app.db
        .write(command)
        .await
        .map_err(|abort| answers.abort(abort, StepRefused::word))?;
    Ok(Redirect::to(&format!("/desk/prevention/{task}")))
}

fn words(answers: &Answers<'_>, typed: &Typed) -> Result<WrittenReason, Refused> {
    WrittenReason::new(typed.text("why")).map_err(|fault| answers.unusable(fault.word()))
}
