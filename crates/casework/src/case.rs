//! A case: the commission's work for a person.
//!
//! Active and follow-up may alternate; a closed case can be opened again, with a reason. A safety hold stops all
//! that goes out, in any state, and is lifted by someone who says why (DOMAIN §7).

use serde::{Deserialize, Serialize};

use crate::contact::Mark;
use crate::keyed::keyed;
use crate::written::WrittenReason;

keyed! {
    /// What the work is.
    pub enum CaseKind: "case-kind" {
        /// Keep someone from leaving.
        Prevention = "prevention",
        /// Protect someone who is in danger.
        Protection = "protection",
        /// Find someone.
        Tracing = "tracing",
        /// Bring someone home, and help him live.
        Return = "return",
        /// Find out who recruits.
        Investigation = "investigation",
    }
}

keyed! {
    /// A case's state without its facts, for columns and filters.
    pub enum CaseStateKey: "case-state" {
        /// Being worked on.
        Active = "active",
        /// Waiting for others, looked at again in time.
        FollowUp = "follow-up",
        /// Closed.
        Closed = "closed",
        /// Closed because another institution carries on.
        ClosedReferred = "closed-referred",
    }
}

keyed! {
    /// Why a case was closed.
    pub enum CloseReason: "close-reason" {
        /// He did not leave.
        Diverted = "diverted",
        /// He is home and needs no more.
        Returned = "returned",
        /// What was asked is answered, and the family was told.
        Answered = "answered",
        /// His death is confirmed, and the family was told by a person.
        DeathTold = "death-told",
        /// He, grown up, wishes that nobody looks for him.
        HisWish = "his-wish",
        /// Whoever asked took the request back.
        Withdrawn = "withdrawn",
        /// Nobody can be reached any more.
        ContactLost = "contact-lost",
        /// The same work is done in another case.
        Duplicate = "duplicate",
        /// It was nothing for this commission.
        NotOurs = "not-ours",
    }
}

/// Where a case stands. Each state holds who brought it there, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum CaseState {
    /// Being worked on.
    Active(Mark),
    /// Waiting for others, looked at again in time.
    FollowUp(Mark),
    /// Closed.
    Closed {
        /// Why, as counted.
        reason: CloseReason,
        /// Why, in words.
        why: WrittenReason,
        /// Who closed it, and when.
        mark: Mark,
    },
    /// Closed because another institution carries on.
    ClosedReferred {
        /// Which institution, and what it took over.
        why: WrittenReason,
        /// Who closed it, and when.
        mark: Mark,
    },
}

/// A stop on all that goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// What the danger is.
    pub why: WrittenReason,
    /// Who stopped it, and when.
    pub mark: Mark,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    kind: CaseKind,
    state: CaseState,
    hold: Option<Hold>,
}

/// A step that a case does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongCaseStep {
    /// It is closed.
    #[error("the case is closed; open it again first")]
    IsClosed,
    /// It is not closed.
    #[error("the case is not closed")]
    IsOpen,
    /// It is there already.
    #[error("the case is already there")]
    AlreadyThere,
    /// It is on hold already.
    #[error("the case is already on hold")]
    AlreadyOnHold,
    /// It is not on hold.
    #[error("the case is not on hold")]
    NotOnHold,
}

impl WrongCaseStep {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::IsClosed => "casework-case-is-closed",
            Self::IsOpen => "casework-case-is-open",
            Self::AlreadyThere => "casework-case-already-there",
            Self::AlreadyOnHold => "casework-case-already-on-hold",
            Self::NotOnHold => "casework-case-not-on-hold",
        }
    }
}

impl CaseState {
    /// The state without its facts.
    pub const fn key(&self) -> CaseStateKey {
        match self {
            Self::Active(_) => CaseStateKey::Active,
            Self::FollowUp(_) => CaseStateKey::FollowUp,
            Self::Closed { .. } => CaseStateKey::Closed,
            Self::ClosedReferred { .. } => CaseStateKey::ClosedReferred,
        }
    }

    /// Who brought it there, and when.
    pub const fn mark(&self) -> Mark {
        match self {
            Self::Active(mark)
            | Self::FollowUp(mark)
            | Self::Closed { mark, .. }
            | Self::ClosedReferred { mark, .. } => *mark,
        }
    }

    /// Whether work goes on.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Active(_) | Self::FollowUp(_))
    }
}

impl Case {
    /// Opens a case.
    pub const fn open(kind: CaseKind, mark: Mark) -> Self {
        Self {
            kind,
            state: CaseState::Active(mark),
            hold: None,
        }
    }

    /// What the work is.
    pub const fn kind(&self) -> CaseKind {
        self.kind
    }

    /// Where it stands.
    pub const fn state(&self) -> &CaseState {
        &self.state
    }

    /// The safety hold, if there is one.
    pub const fn hold(&self) -> Option<&Hold> {
        self.hold.as_ref()
    }

    /// Whether anything may go out: work goes on, and nothing is held.
    pub const fn may_send_out(&self) -> bool {
        self.state.is_open() && self.hold.is_none()
    }

    /// Nothing to do but wait for others.
    pub fn follow_up(self, mark: Mark) -> Result<Self, WrongCaseStep> {
        match self.state {
            CaseState::Active(_) => Ok(Self {
                state: CaseState::FollowUp(mark),
                ..self
            }),
            CaseState::FollowUp(_) => Err(WrongCaseStep::AlreadyThere),
            _ => Err(WrongCaseStep::IsClosed),
        }
    }

    /// There is something to do again.
    pub fn activate(self, mark: Mark) -> Result<Self, WrongCaseStep> {
        match self.state {
            CaseState::FollowUp(_) => Ok(Self {
                state: CaseState::Active(mark),
                ..self
            }),
            CaseState::Active(_) => Err(WrongCaseStep::AlreadyThere),
            _ => Err(WrongCaseStep::IsClosed),
        }
    }

    /// The work is done, or cannot be.
    pub fn close(
        self,
        reason: CloseReason,
        why: WrittenReason,
        mark: Mark,
    ) -> Result<Self, WrongCaseStep> {
        self.end(CaseState::Closed { reason, why, mark })
    }

    /// Another institution carries on.
    pub fn close_referred(self, why: WrittenReason, mark: Mark) -> Result<Self, WrongCaseStep> {
        self.end(CaseState::ClosedReferred { why, mark })
    }

    /// Opens a closed case again. Why is kept by whoever stores the step; the closing stays in the timeline.
    pub fn reopen(self, _why: &WrittenReason, mark: Mark) -> Result<Self, WrongCaseStep> {
        if self.state.is_open() {
            Err(WrongCaseStep::IsOpen)
        } else {
            Ok(Self {
                state: CaseState::Active(mark),
                ..self
            })
        }
    }

    /// Stops all that goes out, whatever the state: danger does not wait for an open case.
    pub fn set_hold(self, hold: Hold) -> Result<Self, WrongCaseStep> {
        match self.hold {
            Some(_) => Err(WrongCaseStep::AlreadyOnHold),
            None => Ok(Self {
                hold: Some(hold),
                ..self
            }),
        }
    }

    /// Lets things go out again. Why is kept by whoever stores the step.
    pub fn lift_hold(self, _why: &WrittenReason) -> Result<Self, WrongCaseStep> {
        match self.hold {
            Some(_) => Ok(Self { hold: None, ..self }),
            None => Err(WrongCaseStep::NotOnHold),
        }
    }

    fn end(self, state: CaseState) -> Result<Self, WrongCaseStep> {
        if self.state.is_open() {
            Ok(Self { state, ..self })
        } else {
            Err(WrongCaseStep::IsClosed)
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong step in a test should stop it")]
mod tests {
    use super::*;
    use crate::ids::AccountId;
    use crate::time::Millis;

    fn mark(at: i64) -> Mark {
        Mark {
            by: AccountId::from_random([1; 16]),
            at: Millis(at),
        }
    }

    fn why() -> WrittenReason {
        WrittenReason::new("the embassy carried him home").unwrap()
    }

    fn open() -> Case {
        Case::open(CaseKind::Tracing, mark(0))
    }

    #[test]
    fn active_and_follow_up_alternate() {
        let waiting = open().follow_up(mark(1)).unwrap();
        assert_eq!(waiting.state().key(), CaseStateKey::FollowUp);
        assert_eq!(
            waiting.clone().follow_up(mark(2)),
            Err(WrongCaseStep::AlreadyThere)
        );
        assert_eq!(
            waiting.activate(mark(2)).unwrap().state(),
            &CaseState::Active(mark(2))
        );
    }

    #[test]
    fn a_closed_case_does_nothing_until_it_is_opened_again() {
        let closed = open().close(CloseReason::Returned, why(), mark(1)).unwrap();
        assert!(!closed.may_send_out());
        assert_eq!(
            closed.clone().follow_up(mark(2)),
            Err(WrongCaseStep::IsClosed)
        );
        assert_eq!(
            closed.clone().close_referred(why(), mark(2)),
            Err(WrongCaseStep::IsClosed)
        );
        let reopened = closed.reopen(&why(), mark(3)).unwrap();
        assert!(reopened.may_send_out());
        assert_eq!(reopened.reopen(&why(), mark(4)), Err(WrongCaseStep::IsOpen));
    }

    #[test]
    fn a_hold_stops_what_goes_out_and_survives_closing_and_opening() {
        let held = open()
            .set_hold(Hold {
                why: why(),
                mark: mark(1),
            })
            .unwrap();
        assert!(!held.may_send_out());
        assert_eq!(
            held.clone().set_hold(Hold {
                why: why(),
                mark: mark(2)
            }),
            Err(WrongCaseStep::AlreadyOnHold)
        );
        let again = held
            .close_referred(why(), mark(3))
            .unwrap()
            .reopen(&why(), mark(4))
            .unwrap();
        assert!(!again.may_send_out());
        assert!(again.lift_hold(&why()).unwrap().may_send_out());
        assert_eq!(open().lift_hold(&why()), Err(WrongCaseStep::NotOnHold));
    }

    #[test]
    fn a_case_survives_json() {
        for case in [
            open(),
            open().close(CloseReason::Diverted, why(), mark(1)).unwrap(),
        ] {
            let json = serde_json::to_string(&case).unwrap();
            assert!(json.contains(&format!("\"state\":\"{}\"", case.state().key())));
            assert_eq!(serde_json::from_str::<Case>(&json).unwrap(), case);
        }
    }
}
