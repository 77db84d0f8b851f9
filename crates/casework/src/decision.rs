//! Decisions about a candidate: two records that may be one person.
//!
//! Likeness of names has jailed thousands of the wrong men. So: no decision above *possible* rests on names alone,
//! and the type asks for the other fact; an acceptance takes two people; a decision joins nothing, so undoing it
//! leaves both records whole, with all that was decided before still to be read (DESIGN §6.1).

use serde::{Deserialize, Serialize};

use crate::contact::Mark;
use crate::keyed::keyed;
use crate::time::Millis;
use crate::two_people::{Colleague, NotTwoPeople, TwoPeople};
use crate::written::WrittenReason;

keyed! {
    /// What else than names speaks for one person. A mother's name is a name.
    pub enum OtherFactKind: "other-fact" {
        /// The birth date, more than a registry's default day.
        BirthDate = "birth-date",
        /// A document's number.
        Document = "document",
        /// A telephone or an account.
        PhoneOrAccount = "phone-or-account",
        /// A place he was born or lived at.
        Place = "place",
        /// A scar, a tattoo.
        BodyMark = "body-mark",
        /// A photograph that a relative knew.
        Photograph = "photograph",
        /// Dates of contract and departure that fit.
        ContractWindow = "contract-window",
        /// He said so himself.
        HisOwnWord = "his-own-word",
    }
}

keyed! {
    /// What was decided, without its facts, for columns and filters.
    pub enum VerdictKey: "verdict" {
        /// May be he: reason enough to look further, for nothing else.
        Possible = "possible",
        /// Probably he.
        Probable = "probable",
        /// He.
        Certain = "certain",
        /// Not he.
        Rejected = "rejected",
        /// Cannot be said from what there is.
        Undetermined = "undetermined",
    }
}

keyed! {
    /// Where a candidate stands, without its facts.
    pub enum CandidateStateKey: "candidate-state" {
        /// Nobody has decided.
        Waiting = "waiting",
        /// One accepted; a second person must look.
        SecondWanted = "second-wanted",
        /// Two accepted.
        Accepted = "accepted",
        /// Not he.
        Rejected = "rejected",
        /// Cannot be said, or the two do not agree.
        Undetermined = "undetermined",
    }
}

/// Another fact than the name, and where it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherFact {
    /// What.
    pub kind: OtherFactKind,
    /// What it says in both records.
    pub note: WrittenReason,
}

/// What one reviewer thinks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", content = "fact", rename_all = "kebab-case")]
pub enum Verdict {
    /// May be he. Names alone reach no further.
    Possible,
    /// Probably he, because of this other fact.
    Probable(OtherFact),
    /// He, because of this other fact.
    Certain(OtherFact),
    /// Not he.
    Rejected,
    /// Cannot be said.
    Undetermined,
}

impl Verdict {
    /// The verdict without its fact.
    pub const fn key(&self) -> VerdictKey {
        match self {
            Self::Possible => VerdictKey::Possible,
            Self::Probable(_) => VerdictKey::Probable,
            Self::Certain(_) => VerdictKey::Certain,
            Self::Rejected => VerdictKey::Rejected,
            Self::Undetermined => VerdictKey::Undetermined,
        }
    }

    /// Whether it says that the two may be one.
    pub const fn accepts(&self) -> bool {
        matches!(self, Self::Possible | Self::Probable(_) | Self::Certain(_))
    }

    const fn strength(&self) -> u8 {
        match self {
            Self::Rejected | Self::Undetermined => 0,
            Self::Possible => 1,
            Self::Probable(_) => 2,
            Self::Certain(_) => 3,
        }
    }
}

/// What one reviewer decided, when, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The reviewer.
    pub by: Colleague,
    /// When.
    pub at: Millis,
    /// What.
    pub verdict: Verdict,
    /// Why, in their words.
    pub why: WrittenReason,
}

/// Where a candidate stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum CandidateState {
    /// Nobody has decided.
    Waiting,
    /// One accepted; a second person must look.
    SecondWanted {
        /// The first review.
        first: Review,
    },
    /// Two accepted. The weaker verdict of the two holds.
    Accepted {
        /// The first review.
        first: Review,
        /// The second review.
        second: Review,
        /// The pair.
        people: TwoPeople,
    },
    /// Not he.
    Rejected {
        /// Who says so.
        review: Review,
    },
    /// Cannot be said by one, or the two do not agree; better facts may come.
    Undetermined {
        /// The first review.
        first: Review,
        /// The second, where it differed.
        second: Option<Review>,
    },
}

/// A candidate's decisions: where it stands, and everything undone before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decisions {
    state: CandidateState,
    undone: Vec<Undone>,
}

/// A decision that was undone. It stays to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undone {
    /// What had been decided.
    pub was: CandidateState,
    /// Who undid it, and when.
    pub mark: Mark,
    /// Why.
    pub why: WrittenReason,
}

/// A decision that may not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongDecision {
    /// Someone has decided already; undo it first.
    #[error("the candidate is decided; undo that first")]
    AlreadyDecided,
    /// Nobody has decided yet.
    #[error("nobody has decided first")]
    NoFirstReview,
    /// There is nothing to undo.
    #[error("there is no decision to undo")]
    NothingToUndo,
    /// The second reviewer is not a second person.
    #[error(transparent)]
    NotTwoPeople(#[from] NotTwoPeople),
}

impl WrongDecision {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::AlreadyDecided => "casework-decision-already",
            Self::NoFirstReview => "casework-decision-no-first",
            Self::NothingToUndo => "casework-decision-nothing-to-undo",
            Self::NotTwoPeople(not_two) => not_two.word(),
        }
    }
}

impl CandidateState {
    /// The state without its facts.
    pub const fn key(&self) -> CandidateStateKey {
        match self {
            Self::Waiting => CandidateStateKey::Waiting,
            Self::SecondWanted { .. } => CandidateStateKey::SecondWanted,
            Self::Accepted { .. } => CandidateStateKey::Accepted,
            Self::Rejected { .. } => CandidateStateKey::Rejected,
            Self::Undetermined { .. } => CandidateStateKey::Undetermined,
        }
    }

    /// What two people agreed on: the weaker of their verdicts.
    pub const fn agreed(&self) -> Option<&Verdict> {
        match self {
            Self::Accepted { first, second, .. } => {
                let second_is_weaker = second.verdict.strength() < first.verdict.strength();
                Some(if second_is_weaker {
                    &second.verdict
                } else {
                    &first.verdict
                })
            }
            _ => None,
        }
    }
}

impl Default for Decisions {
    fn default() -> Self {
        Self {
            state: CandidateState::Waiting,
            undone: Vec::new(),
        }
    }
}

impl Decisions {
    /// Where the candidate stands.
    pub const fn state(&self) -> &CandidateState {
        &self.state
    }

    /// Everything undone, the oldest first.
    pub fn undone(&self) -> &[Undone] {
        &self.undone
    }

    /// The first review. One person may reject, or say that it cannot be said; an acceptance waits for a second.
    pub fn decide_first(self, review: Review) -> Result<Self, WrongDecision> {
        if !matches!(self.state, CandidateState::Waiting) {
            return Err(WrongDecision::AlreadyDecided);
        }
        let state = match review.verdict {
            Verdict::Rejected => CandidateState::Rejected { review },
            Verdict::Undetermined => CandidateState::Undetermined {
                first: review,
                second: None,
            },
            Verdict::Possible | Verdict::Probable(_) | Verdict::Certain(_) => {
                CandidateState::SecondWanted { first: review }
            }
        };
        Ok(Self { state, ..self })
    }

    /// The second review, by a second person. Where it does not accept as well, nothing is decided.
    pub fn decide_second(self, review: Review) -> Result<Self, WrongDecision> {
        let first = match self.state {
            CandidateState::SecondWanted { first } => first,
            CandidateState::Waiting => return Err(WrongDecision::NoFirstReview),
            _ => return Err(WrongDecision::AlreadyDecided),
        };
        let people = TwoPeople::new(first.by, review.by)?;
        let state = if review.verdict.accepts() {
            CandidateState::Accepted {
                first,
                second: review,
                people,
            }
        } else {
            CandidateState::Undetermined {
                first,
                second: Some(review),
            }
        };
        Ok(Self { state, ..self })
    }

    /// Undoes what was decided: the candidate waits again, both records are as they were, the decision stays to be
    /// read.
    pub fn undo(mut self, mark: Mark, why: WrittenReason) -> Result<Self, WrongDecision> {
        if matches!(self.state, CandidateState::Waiting) {
            return Err(WrongDecision::NothingToUndo);
        }
        self.undone.push(Undone {
            was: self.state,
            mark,
            why,
        });
        Ok(Self {
            state: CandidateState::Waiting,
            ..self
        })
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a wrong decision in a test should stop it"
)]
mod tests;
