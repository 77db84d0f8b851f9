//! A source list: a published or partner list, on what ground it is held, and what was given for it.
//!
//! A row is a lead, never a fact about a citizen. Population, passport and voter registers are no source lists:
//! the kind has no word for them (DESIGN §6.1).

use serde::{Deserialize, Serialize};

use crate::claim::Reliability;
use crate::contact::Mark;
use crate::keyed::keyed;
use crate::written::WrittenReason;

keyed! {
    /// Where a list comes from.
    pub enum ListKind: "list-kind" {
        /// Published for everyone.
        Published = "published",
        /// Handed over by a partner institution.
        Partner = "partner",
        /// Taken from a recruiter by order of a judge.
        Seized = "seized",
        /// Written by families or an association.
        Families = "families",
    }
}

keyed! {
    /// What the list says its people are.
    pub enum RowStatus: "row-status" {
        /// Said to have been there.
        Identified = "identified",
        /// Said to be about to go: he can still be reached, so the row opens prevention.
        Preparing = "preparing",
    }
}

keyed! {
    /// Where a row stands.
    pub enum RowState: "row-state" {
        /// Not compared yet.
        New = "new",
        /// Compared with everyone who has a case; nobody is like him.
        NoCandidate = "no-candidate",
        /// Compared; people must decide.
        Candidates = "candidates",
        /// Decided.
        Decided = "decided",
        /// Unreadable, double or about nobody: set aside, with a reason.
        SetAside = "set-aside",
    }
}

/// On what ground a list is held. Nothing is imported without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalBasis {
    /// The ground, in words that name the law, agreement or order.
    pub text: WrittenReason,
    /// Who approved it, and when.
    pub approved: Mark,
}

/// What was given in return for a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(tag = "given", rename_all = "kebab-case")]
pub enum GivenInReturn {
    /// Nothing about persons: the rule.
    #[default]
    NothingAboutPersons,
    /// Something that names no person (a count, an indicator), approved by the head.
    WithoutPersons {
        /// What.
        what: WrittenReason,
        /// Who approved it, and when.
        approved: Mark,
    },
}

/// What is known about a list before its first row is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceList {
    /// Where it comes from.
    pub kind: ListKind,
    /// What it says its people are.
    pub status: RowStatus,
    /// How reliable its source is.
    pub reliability: Reliability,
    /// On what ground it is held.
    pub basis: LegalBasis,
    /// What was given for it.
    pub given_in_return: GivenInReturn,
}

/// A step that a row's state does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a row that is {from} cannot become {to}")]
pub struct WrongRowStep {
    /// Where it stands.
    pub from: RowState,
    /// Where it was to go.
    pub to: RowState,
}

impl WrongRowStep {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        "casework-row-wrong-step"
    }
}

impl RowState {
    /// It was compared with everyone who has a case. A decided row is not thrown open by a new comparison.
    pub const fn compared(self, candidates: usize) -> Result<Self, WrongRowStep> {
        let to = if candidates == 0 {
            Self::NoCandidate
        } else {
            Self::Candidates
        };
        match self {
            Self::New | Self::NoCandidate | Self::Candidates => Ok(to),
            Self::Decided | Self::SetAside => Err(WrongRowStep { from: self, to }),
        }
    }

    /// People decided.
    pub const fn decided(self) -> Result<Self, WrongRowStep> {
        match self {
            Self::Candidates => Ok(Self::Decided),
            _ => Err(WrongRowStep {
                from: self,
                to: Self::Decided,
            }),
        }
    }

    /// The decision was undone: people must decide again.
    pub const fn undone(self) -> Result<Self, WrongRowStep> {
        match self {
            Self::Decided => Ok(Self::Candidates),
            _ => Err(WrongRowStep {
                from: self,
                to: Self::Candidates,
            }),
        }
    }

    /// Nothing will come of it.
    pub const fn set_aside(self) -> Result<Self, WrongRowStep> {
        match self {
            Self::Decided | Self::SetAside => Err(WrongRowStep {
                from: self,
                to: Self::SetAside,
            }),
            _ => Ok(Self::SetAside),
        }
    }
}

impl RowStatus {
    /// Whether work begins before anyone left.
    pub const fn opens_prevention(self) -> bool {
        matches!(self, Self::Preparing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unless_said_otherwise_nothing_about_persons_is_given() {
        assert_eq!(GivenInReturn::default(), GivenInReturn::NothingAboutPersons);
    }

    #[test]
    fn a_decided_row_waits_for_its_undoing() {
        let decided = RowState::New.compared(2).and_then(RowState::decided);
        assert_eq!(decided, Ok(RowState::Decided));
        assert!(RowState::Decided.compared(3).is_err());
        assert!(RowState::Decided.set_aside().is_err());
        assert_eq!(RowState::Decided.undone(), Ok(RowState::Candidates));
    }

    #[test]
    fn nothing_is_decided_before_it_was_compared() {
        assert!(RowState::New.decided().is_err());
        assert_eq!(RowState::New.compared(0), Ok(RowState::NoCandidate));
        assert!(RowState::NoCandidate.decided().is_err());
    }
}
