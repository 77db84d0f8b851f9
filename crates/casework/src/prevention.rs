//! A prevention task: bring advice to someone who may be about to leave, while he can still be reached.
//!
//! It is opened by a list row that says *preparing*, and done by a civilian caseworker within a day. It can do one
//! thing only: advise. There is no word here for a travel ban, a checkpoint or asking a partner about him, so none can
//! follow from it (DESIGN §6.5: what helps is not what pursues). It expires, because nobody stays "about to leave".

use serde::{Deserialize, Serialize};

use crate::contact::Mark;
use crate::keyed::keyed;
use crate::time::{Millis, Span};
use crate::urgency::Level;
use crate::written::WrittenReason;

/// Advice is brought within a day: whoever prepares may leave within three.
pub const ADVICE_WITHIN: Span = Span::days(1);

/// A task that nobody could finish ends; its row is opened through it no more.
pub const EXPIRES_AFTER: Span = Span::days(90);

keyed! {
    /// Why the task was opened.
    pub enum PreventionGround: "prevention-ground" {
        /// Two people accepted the row as someone who has a case here.
        AcceptedInCase = "accepted-in-case",
        /// The row itself says how he can be reached.
        OwnContact = "own-contact",
    }
}

keyed! {
    /// Where a task stands, without its facts.
    pub enum PreventionStateKey: "prevention-state" {
        /// Nobody has taken it.
        Open = "open",
        /// A caseworker is at it.
        Taken = "taken",
        /// Advice was brought.
        Advised = "advised",
        /// There is nothing to do any more, for a reason.
        Dropped = "dropped",
        /// Its time ran out.
        Expired = "expired",
    }
}

keyed! {
    /// What came of the advice, as he or his family said. It is counted, and judges nobody.
    pub enum AdviceOutcome: "advice-outcome" {
        /// He stays.
        Stays = "stays",
        /// He thinks about it.
        Undecided = "undecided",
        /// He goes.
        Goes = "goes",
        /// He is there already.
        AlreadyThere = "already-there",
        /// He wants no more calls.
        NoMoreCalls = "no-more-calls",
    }
}

/// Where a task stands. Each state holds who brought it there, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum PreventionState {
    /// Nobody has taken it.
    Open,
    /// A caseworker is at it.
    Taken(Mark),
    /// Advice was brought.
    Advised {
        /// What came of it.
        outcome: AdviceOutcome,
        /// How, in words.
        how: WrittenReason,
        /// Who brought it, and when.
        mark: Mark,
    },
    /// There is nothing to do any more.
    Dropped {
        /// Why.
        why: WrittenReason,
        /// Who dropped it, and when.
        mark: Mark,
    },
    /// Its time ran out.
    Expired,
}

/// A prevention task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreventionTask {
    ground: PreventionGround,
    opened: Millis,
    state: PreventionState,
}

/// A step that a task does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongPreventionStep {
    /// It is over.
    #[error("the task is over")]
    IsOver,
    /// Someone is at it already.
    #[error("someone has taken the task")]
    IsTaken,
    /// Nobody has taken it: whoever advises takes it first, so that no two call him.
    #[error("take the task first")]
    IsNotTaken,
    /// Another caseworker is at it.
    #[error("another caseworker is at it")]
    IsAnothers,
    /// Its time has not run out.
    #[error("the task has time left")]
    HasTime,
}

impl WrongPreventionStep {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::IsOver => "casework-prevention-is-over",
            Self::IsTaken => "casework-prevention-is-taken",
            Self::IsNotTaken => "casework-prevention-is-not-taken",
            Self::IsAnothers => "casework-prevention-is-anothers",
            Self::HasTime => "casework-prevention-has-time",
        }
    }
}

impl PreventionState {
    /// The state without its facts.
    pub const fn key(&self) -> PreventionStateKey {
        match self {
            Self::Open => PreventionStateKey::Open,
            Self::Taken(_) => PreventionStateKey::Taken,
            Self::Advised { .. } => PreventionStateKey::Advised,
            Self::Dropped { .. } => PreventionStateKey::Dropped,
            Self::Expired => PreventionStateKey::Expired,
        }
    }
}

impl PreventionStateKey {
    /// Whether something is still to be done.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Taken)
    }
}

impl PreventionTask {
    /// Opens a task.
    pub const fn open(ground: PreventionGround, at: Millis) -> Self {
        Self {
            ground,
            opened: at,
            state: PreventionState::Open,
        }
    }

    /// Why it was opened.
    pub const fn ground(&self) -> PreventionGround {
        self.ground
    }

    /// When it was opened.
    pub const fn opened(&self) -> Millis {
        self.opened
    }

    /// Where it stands.
    pub const fn state(&self) -> &PreventionState {
        &self.state
    }

    /// Its urgency: he may be gone in days.
    pub const fn level(&self) -> Level {
        Level::P1
    }

    /// By when advice should have reached him.
    pub const fn due(&self) -> Millis {
        self.opened.plus(ADVICE_WITHIN)
    }

    /// When it ends by itself.
    pub const fn expires(&self) -> Millis {
        self.opened.plus(EXPIRES_AFTER)
    }

    /// Who is at it.
    pub const fn taken_by(&self) -> Option<Mark> {
        match self.state {
            PreventionState::Taken(mark) => Some(mark),
            _ => None,
        }
    }

    /// A caseworker takes it.
    pub fn take(self, mark: Mark) -> Result<Self, WrongPreventionStep> {
        match self.state {
            PreventionState::Open => Ok(self.now(PreventionState::Taken(mark))),
            PreventionState::Taken(_) => Err(WrongPreventionStep::IsTaken),
            _ => Err(WrongPreventionStep::IsOver),
        }
    }

    /// The caseworker who took it brought advice.
    pub fn advise(
        self,
        outcome: AdviceOutcome,
        how: WrittenReason,
        mark: Mark,
    ) -> Result<Self, WrongPreventionStep> {
        match self.state {
            PreventionState::Taken(taken) if taken.by == mark.by => {
                Ok(self.now(PreventionState::Advised { outcome, how, mark }))
            }
            PreventionState::Taken(_) => Err(WrongPreventionStep::IsAnothers),
            PreventionState::Open => Err(WrongPreventionStep::IsNotTaken),
            _ => Err(WrongPreventionStep::IsOver),
        }
    }

    /// The caseworker who took it gives it back, for another to take.
    pub fn give_back(self, mark: Mark) -> Result<Self, WrongPreventionStep> {
        match self.state {
            PreventionState::Taken(taken) if taken.by == mark.by => {
                Ok(self.now(PreventionState::Open))
            }
            PreventionState::Taken(_) => Err(WrongPreventionStep::IsAnothers),
            PreventionState::Open => Err(WrongPreventionStep::IsNotTaken),
            _ => Err(WrongPreventionStep::IsOver),
        }
    }

    /// There is nothing to do any more: he was not the man, or cannot be reached.
    pub fn drop_it(self, why: WrittenReason, mark: Mark) -> Result<Self, WrongPreventionStep> {
        if self.state.key().is_open() {
            Ok(self.now(PreventionState::Dropped { why, mark }))
        } else {
            Err(WrongPreventionStep::IsOver)
        }
    }

    /// Its time ran out.
    pub fn expire(self, now: Millis) -> Result<Self, WrongPreventionStep> {
        if !self.state.key().is_open() {
            Err(WrongPreventionStep::IsOver)
        } else if now < self.expires() {
            Err(WrongPreventionStep::HasTime)
        } else {
            Ok(self.now(PreventionState::Expired))
        }
    }

    fn now(self, state: PreventionState) -> Self {
        Self { state, ..self }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong step in a test should stop it")]
mod tests {
    use super::*;
    use crate::ids::AccountId;

    fn mark(by: u8, at: i64) -> Mark {
        Mark {
            by: AccountId::from_random([by; 16]),
            at: Millis(at),
        }
    }

    fn open() -> PreventionTask {
        PreventionTask::open(PreventionGround::OwnContact, Millis(0))
    }

    fn how() -> WrittenReason {
        WrittenReason::new("we talked at his mother's").unwrap()
    }

    #[test]
    fn advice_is_due_within_a_day_and_the_task_lives_ninety() {
        assert_eq!(open().level(), Level::P1);
        assert_eq!(open().due(), Millis(24 * 3_600_000));
        assert_eq!(
            open().expire(Millis(90 * 24 * 3_600_000 - 1)),
            Err(WrongPreventionStep::HasTime)
        );
        let expired = open().expire(open().expires()).unwrap();
        assert_eq!(expired.state().key(), PreventionStateKey::Expired);
        assert_eq!(expired.take(mark(1, 1)), Err(WrongPreventionStep::IsOver));
    }

    #[test]
    fn only_who_took_it_advises() {
        assert_eq!(
            open().advise(AdviceOutcome::Stays, how(), mark(1, 1)),
            Err(WrongPreventionStep::IsNotTaken)
        );
        let taken = open().take(mark(1, 1)).unwrap();
        assert_eq!(
            taken.clone().take(mark(2, 2)),
            Err(WrongPreventionStep::IsTaken)
        );
        assert_eq!(
            taken
                .clone()
                .advise(AdviceOutcome::Stays, how(), mark(2, 2)),
            Err(WrongPreventionStep::IsAnothers)
        );
        let advised = taken
            .advise(AdviceOutcome::Stays, how(), mark(1, 3))
            .unwrap();
        assert_eq!(advised.state().key(), PreventionStateKey::Advised);
        assert_eq!(
            advised.drop_it(how(), mark(1, 4)),
            Err(WrongPreventionStep::IsOver)
        );
    }

    #[test]
    fn what_is_given_back_is_taken_by_another() {
        let back = open()
            .take(mark(1, 1))
            .unwrap()
            .give_back(mark(1, 2))
            .unwrap();
        assert_eq!(back.take(mark(2, 3)).unwrap().taken_by(), Some(mark(2, 3)));
    }

    #[test]
    fn a_task_survives_json() {
        let task = open().take(mark(1, 1)).unwrap();
        let json = serde_json::to_string(&task).unwrap();
        assert_eq!(serde_json::from_str::<PreventionTask>(&json).unwrap(), task);
    }
}
