//! Deciding about a candidate, and undoing it. Nothing is joined: both records stay whole.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Refusal, Staff, Tx};
use feature_persons::FateStep;
use sanad_casework::contact::Mark;
use sanad_casework::decision::{
    CandidateState, CandidateStateKey, Decisions, Review, Verdict, WrongDecision,
};
use sanad_casework::{CandidateId, Claim, Identifier, NameForm, Span, WrittenReason, matrix};
use serde_json::json;

use crate::candidates::{self, Opened};
use crate::compare::settle_row;
use crate::prevention;
use crate::reading::Row;
use crate::store::{self, StoredCandidate};
use crate::terms::Terms;

/// How fresh a reviewer's own proof of being there must be (DESIGN §6.5).
pub const PRESENT: Span = Span::minutes(5);

/// One reviewer's decision.
#[derive(Debug)]
pub struct Decide {
    /// Who decides.
    pub by: Staff,
    /// About which candidate.
    pub candidate: CandidateId,
    /// What.
    pub verdict: Verdict,
    /// Why, in the reviewer's words.
    pub why: WrittenReason,
    /// The hash of what the reviewer was shown.
    pub shown_sha256: String,
    /// When the reviewer last proved to be there, with words or a passkey.
    pub asserted_at: Millis,
    /// When.
    pub now: Millis,
}

/// Undoes what was decided.
#[derive(Debug)]
pub struct Undo {
    /// Who undoes it.
    pub by: Staff,
    /// On which candidate.
    pub candidate: CandidateId,
    /// Why.
    pub why: WrittenReason,
    /// When.
    pub now: Millis,
}

/// Why a decision is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecideRefused {
    /// There is no such candidate.
    #[error("no such candidate")]
    NoSuchCandidate,
    /// One of the records, or the decision, changed while the reviewer looked.
    #[error("what was shown has changed")]
    Changed,
    /// The reviewer has not proved lately to be there.
    #[error("the reviewer must show to be there")]
    NotPresent,
    /// The rule refuses it.
    #[error(transparent)]
    Rule(#[from] WrongDecision),
}

impl Refusal for DecideRefused {}

impl DecideRefused {
    /// The sentence that tells a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoSuchCandidate => "lists-refused-no-candidate",
            Self::Changed => "lists-refused-changed",
            Self::NotPresent => "lists-refused-not-present",
            Self::Rule(rule) => rule.word(),
        }
    }
}

/// Declares an act of a reviewer, which opens both records.
macro_rules! reviewing {
    ($($(#[$doc:meta])* $act:ident = $name:literal by $matrix:ident;)+) => {$(
        $(#[$doc])*
        pub(crate) struct $act;

        impl Act for $act {
            type Record = CandidateId;
            const NAME: &'static str = $name;
            const BY: By = By::Desk(matrix::Act::$matrix);
        }

        impl Opens<Row> for $act {}
        impl Opens<NameForm> for $act {}
        impl Opens<Claim> for $act {}
        impl Opens<FateStep> for $act {}
        impl Opens<Identifier> for $act {}
        impl Opens<Terms> for $act {}
        impl Opens<Decisions> for $act {}
    )+};
}

reviewing! {
    /// The first decision.
    First = "candidate.decided-first" by DecideFirst;
    /// The second decision.
    Second = "candidate.decided-second" by DecideSecond;
    /// Undoing.
    TakeBack = "candidate.undone" by DecisionUndo;
}

impl Command for Decide {
    /// Where the candidate stands now.
    type Output = CandidateStateKey;
    type Refused = DecideRefused;
    const NAME: &'static str = "decide about a candidate";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<CandidateStateKey, Abort<DecideRefused>> {
        let stored = find(tx, self.candidate).await?;
        if self.now.since(self.asserted_at) > PRESENT {
            return Err(DecideRefused::NotPresent.into());
        }
        let details = json!({ "verdict": self.verdict.key(), "shown_sha256": self.shown_sha256 });
        let opened = if stored.state == CandidateStateKey::SecondWanted {
            let granted = tx
                .enter_saying(
                    Grant::<Second>::ask(self.by.into(), stored.id)?,
                    self.now,
                    details,
                )
                .await?;
            candidates::open(tx, &granted, &stored).await?
        } else {
            let granted = tx
                .enter_saying(
                    Grant::<First>::ask(self.by.into(), stored.id)?,
                    self.now,
                    details,
                )
                .await?;
            candidates::open(tx, &granted, &stored).await?
        };
        let opened = opened.ok_or(DecideRefused::NoSuchCandidate)?;
        if opened.shown_sha256() != self.shown_sha256 {
            return Err(DecideRefused::Changed.into());
        }
        let review = self.review(tx).await?;
        let decisions = decided(&opened, review)?;
        let state = keep(tx, &stored, &decisions).await?;
        if state == CandidateStateKey::Accepted {
            let row = (stored.row, &opened.row);
            prevention::accepted(tx, row, &opened.terms, stored.person, self.now).await?;
        }
        Ok(state)
    }
}

impl Decide {
    async fn review(&self, tx: &mut Tx<'_>) -> Result<Review, Abort<DecideRefused>> {
        Ok(Review {
            by: store::colleague(tx, self.by.account).await?,
            at: self.now,
            verdict: self.verdict.clone(),
            why: self.why.clone(),
        })
    }
}

fn decided(opened: &Opened, review: Review) -> Result<Decisions, DecideRefused> {
    let decisions = opened.decisions.clone();
    let next = match decisions.state() {
        CandidateState::SecondWanted { .. } => decisions.decide_second(review),
        _ => decisions.decide_first(review),
    };
    Ok(next?)
}

impl Command for Undo {
    type Output = CandidateStateKey;
    type Refused = DecideRefused;
    const NAME: &'static str = "undo a decision about a candidate";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<CandidateStateKey, Abort<DecideRefused>> {
        let stored = find(tx, self.candidate).await?;
        let granted = tx
            .enter(Grant::<TakeBack>::ask(self.by.into(), stored.id)?, self.now)
            .await?;
        let decisions = tx.open(&granted, &stored.decisions)?;
        let mark = Mark {
            by: self.by.account,
            at: self.now,
        };
        let undone = decisions
            .undo(mark, self.why.clone())
            .map_err(DecideRefused::Rule)?;
        if stored.state == CandidateStateKey::Accepted {
            prevention::undone(tx, stored.row, &self.why, mark).await?;
        }
        keep(tx, &stored, &undone).await
    }
}

async fn find(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<StoredCandidate, Abort<DecideRefused>> {
    store::candidate(tx, candidate)
        .await?
        .ok_or(DecideRefused::NoSuchCandidate.into())
}

async fn keep(
    tx: &mut Tx<'_>,
    stored: &StoredCandidate,
    decisions: &Decisions,
) -> Result<CandidateStateKey, Abort<DecideRefused>> {
    if !store::update_decisions(tx, stored.id, stored.version, decisions).await? {
        return Err(DecideRefused::Changed.into());
    }
    settle_row(tx, stored.row).await?;
    Ok(decisions.state().key())
}
