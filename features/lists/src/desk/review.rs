//! The queue of candidates, one candidate, and the decisions about it.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, Query, State};
use axum::response::Redirect;
use base_web::{App, Desk, Html, Refused, Session};
use sanad_casework::decision::{CandidateStateKey, OtherFact, OtherFactKind, Verdict, VerdictKey};
use sanad_casework::{CandidateId, WrittenReason};
use serde::Deserialize;

use super::answers::Answers;
use crate::candidates::{ListCandidates, OpenCandidate};
use crate::decide::{Decide, DecideRefused, Undo};
use crate::pages::{CandidatePage, QueuePage};

/// What still waits for somebody.
const WAITING: &[CandidateStateKey] =
    &[CandidateStateKey::Waiting, CandidateStateKey::SecondWanted];
/// What was decided.
const DECIDED: &[CandidateStateKey] = &[
    CandidateStateKey::Accepted,
    CandidateStateKey::Rejected,
    CandidateStateKey::Undetermined,
];

/// Which candidates are asked for.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    decided: Option<String>,
}

/// `GET /desk/candidates`
pub(super) async fn queue(
    State(app): State<App>,
    session: Session,
    Query(asked): Query<Asked>,
) -> Result<Html<QueuePage>, Refused> {
    let decided = asked.decided.is_some();
    let states = if decided { DECIDED } else { WAITING };
    let command = ListCandidates {
        by: session.staff(),
        states,
        now: app.clock.now(),
    };
    let queued = app.db.write(command).await;
    let queued =
        queued.map_err(|abort| Answers::of(&app, &session).abort(abort, |never| match never {}))?;
    Ok(Html::ok(QueuePage::new(
        Desk::of(&app, &session, "/desk/candidates"),
        decided,
        queued,
    )))
}

/// `GET /desk/candidates/{candidate}`
pub(super) async fn candidate(
    State(app): State<App>,
    session: Session,
    Path(candidate): Path<String>,
) -> Result<Html<CandidatePage>, Refused> {
    let answers = Answers::of(&app, &session);
    let candidate: CandidateId = candidate.parse().map_err(|_| answers.not_found())?;
    let command = OpenCandidate {
        by: session.staff(),
        candidate,
        now: app.clock.now(),
    };
    let opened = app
        .db
        .write(command)
        .await
        .map_err(|abort| answers.abort(abort, |_| "web-not-found"))?;
    Ok(Html::ok(CandidatePage::new(
        Desk::of(&app, &session, "/desk/candidates"),
        opened,
    )))
}

/// A decision, as the form sends it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecisionSent {
    form_token: String,
    shown: String,
    verdict: String,
    #[serde(default)]
    fact: String,
    #[serde(default)]
    note: String,
    why: String,
}

impl DecisionSent {
    /// The verdict with its fact, or the sentence that says what is missing.
    fn verdict(&self) -> Result<Verdict, &'static str> {
        match self
            .verdict
            .parse::<VerdictKey>()
            .map_err(|_| "web-bad-form")?
        {
            VerdictKey::Possible => Ok(Verdict::Possible),
            VerdictKey::Probable => self.other_fact().map(Verdict::Probable),
            VerdictKey::Certain => self.other_fact().map(Verdict::Certain),
            VerdictKey::Rejected => Ok(Verdict::Rejected),
            VerdictKey::Undetermined => Ok(Verdict::Undetermined),
        }
    }

    fn other_fact(&self) -> Result<OtherFact, &'static str> {
        let kind = self
            .fact
            .parse::<OtherFactKind>()
            .map_err(|_| "lists-refused-name-alone")?;
        let note = WrittenReason::new(&self.note).map_err(|_| "lists-refused-fact-without-note")?;
        Ok(OtherFact { kind, note })
    }
}

/// `POST /desk/candidates/{candidate}/decide`
pub(super) async fn decide(
    State(app): State<App>,
    session: Session,
    Path(candidate): Path<String>,
    form: Result<Form<DecisionSent>, FormRejection>,
) -> Result<Redirect, Refused> {
    let answers = Answers::of(&app, &session);
    let Form(sent) = form.map_err(|_| answers.unusable("web-bad-form"))?;
    answers.unless_token(&sent.form_token)?;
    let candidate: CandidateId = candidate.parse().map_err(|_| answers.not_found())?;
    let command = Decide {
        by: session.staff(),
        candidate,
        verdict: sent.verdict().map_err(|word| answers.unusable(word))?,
        why: WrittenReason::new(&sent.why).map_err(|fault| answers.unusable(fault.word()))?,
        shown_sha256: sent.shown,
        asserted_at: session.asserted_at,
        now: app.clock.now(),
    };
    app.db
        .write(command)
        .await
        .map_err(|abort| answers.abort(abort, DecideRefused::word))?;
    Ok(back_to(candidate))
}

/// Why a decision is undone, as the form sends it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UndoSent {
    form_token: String,
    why: String,
}

/// `POST /desk/candidates/{candidate}/undo`
pub(super) async fn undo(
    State(app): State<App>,
    session: Session,
    Path(candidate): Path<String>,
    form: Result<Form<UndoSent>, FormRejection>,
) -> Result<Redirect, Refused> {
    let answers = Answers::of(&app, &session);
    let Form(sent) = form.map_err(|_| answers.unusable("web-bad-form"))?;
    answers.unless_token(&sent.form_token)?;
    let candidate: CandidateId = candidate.parse().map_err(|_| answers.not_found())?;
    let why = WrittenReason::new(&sent.why).map_err(|fault| answers.unusable(fault.word()))?;
    let command = Undo {
        by: session.staff(),
        candidate,
        why,
        now: app.clock.now(),
    };
    app.db
        .write(command)
        .await
        .map_err(|abort| answers.abort(abort, DecideRefused::word))?;
    Ok(back_to(candidate))
}

fn back_to(candidate: CandidateId) -> Redirect {
    Redirect::to(&format!("/desk/candidates/{candidate}"))
}
