//! A contact: one approach by one reporter, and where the desk stands with it.
//!
//! What the reporter said is sealed in an envelope and never here.

use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, PersonId};
use crate::keyed::keyed;
use crate::time::Millis;

keyed! {
    /// What the reporter comes for.
    pub enum Kind: "kind" {
        /// Someone is inside and wants out, alone or with others.
        ExitRequest = "exit-request",
        /// A relative has no news.
        TracingRequest = "tracing-request",
        /// Someone may be about to be drawn in.
        Worry = "worry",
        /// An offer to be read.
        OfferCheck = "offer-check",
        /// Something known about a recruiter.
        Tip = "tip",
        /// Someone is back and needs help.
        ReturneeHelp = "returnee-help",
        /// A question about how things work.
        Information = "information",
        /// Another institution writes.
        Institution = "institution",
        /// Not for this commission.
        OutOfScope = "out-of-scope",
    }
}

keyed! {
    /// How a contact came.
    pub enum Channel: "channel" {
        /// The public pages.
        Web = "web",
        /// A call.
        Phone = "phone",
        /// WhatsApp.
        WhatsApp = "whatsapp",
        /// Telegram.
        Telegram = "telegram",
        /// A text message.
        Sms = "sms",
        /// E-mail.
        Email = "e-mail",
        /// Someone stood at the door.
        WalkIn = "walk-in",
        /// A partner institution passed it on.
        Partner = "partner",
    }
}

keyed! {
    /// What the reporter lets us do with what she says, asked in plain words.
    pub enum Disclosure: "disclosure" {
        /// Not even we know who she is.
        Anonymous = "anonymous",
        /// We know; nobody else does.
        Confidential = "confidential",
        /// May be shared with those who can help.
        Shareable = "shareable",
    }
}

keyed! {
    /// A contact's state without its facts, for columns and filters.
    pub enum StateKey: "contact-state" {
        /// Nobody has read it yet.
        Received = "received",
        /// Read, with an urgency; being worked on.
        Triaged = "triaged",
        /// In the file of a person.
        Linked = "linked",
        /// Answered; nothing more is needed.
        Informed = "informed",
        /// Handed to an institution.
        Referred = "referred",
        /// Not for this commission, and the reporter was told so.
        OutOfScope = "out-of-scope",
        /// The reporter left before help was possible.
        Abandoned = "abandoned",
    }
}

/// Where the desk stands with a contact. Each state holds who brought it there, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum State {
    /// Nobody has read it yet.
    Received,
    /// Read, with an urgency; being worked on.
    Triaged(Mark),
    /// In the file of a person.
    Linked {
        /// Whose file.
        person: PersonId,
        /// Who linked it, and when.
        #[serde(flatten)]
        mark: Mark,
    },
    /// Answered; nothing more is needed.
    Informed(Mark),
    /// Handed to an institution.
    Referred(Mark),
    /// Not for this commission, and the reporter was told so.
    OutOfScope(Mark),
    /// The reporter left before help was possible.
    Abandoned(Mark),
}

/// Who did something, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The member of staff.
    pub by: AccountId,
    /// The time.
    pub at: Millis,
}

/// A step that a contact's state does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a contact that is {from} cannot become {to}")]
pub struct WrongStep {
    /// Where it stands.
    pub from: StateKey,
    /// Where it was to go.
    pub to: StateKey,
}

impl WrongStep {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        "casework-contact-wrong-step"
    }
}

impl State {
    /// The state without its facts.
    pub const fn key(self) -> StateKey {
        match self {
            Self::Received => StateKey::Received,
            Self::Triaged(_) => StateKey::Triaged,
            Self::Linked { .. } => StateKey::Linked,
            Self::Informed(_) => StateKey::Informed,
            Self::Referred(_) => StateKey::Referred,
            Self::OutOfScope(_) => StateKey::OutOfScope,
            Self::Abandoned(_) => StateKey::Abandoned,
        }
    }

    /// Whether it still waits for the desk.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Triaged(_))
    }

    /// The urgency was set, for the first time or again.
    pub fn triage(self, mark: Mark) -> Result<Self, WrongStep> {
        self.if_open(StateKey::Triaged, Self::Triaged(mark))
    }

    /// It was taken into a person's file. An answered contact may still be linked later.
    pub fn link(self, person: PersonId, mark: Mark) -> Result<Self, WrongStep> {
        match self {
            Self::Triaged(_) | Self::Informed(_) | Self::Referred(_) => {
                Ok(Self::Linked { person, mark })
            }
            _ => Err(self.refuse(StateKey::Linked)),
        }
    }

    /// It was answered, and nothing more is needed.
    pub fn inform(self, mark: Mark) -> Result<Self, WrongStep> {
        self.if_triaged(StateKey::Informed, Self::Informed(mark))
    }

    /// It was handed to an institution.
    pub fn refer(self, mark: Mark) -> Result<Self, WrongStep> {
        self.if_triaged(StateKey::Referred, Self::Referred(mark))
    }

    /// It is not for this commission.
    pub fn set_out_of_scope(self, mark: Mark) -> Result<Self, WrongStep> {
        self.if_triaged(StateKey::OutOfScope, Self::OutOfScope(mark))
    }

    /// The reporter left. A silent call is abandoned without triage, and is not held against anyone.
    pub fn abandon(self, mark: Mark) -> Result<Self, WrongStep> {
        self.if_open(StateKey::Abandoned, Self::Abandoned(mark))
    }

    /// The reporter wrote again: a closed contact waits for the desk once more, a linked one stays linked.
    #[must_use]
    pub fn heard_again(self) -> Self {
        match self {
            Self::Informed(_) | Self::Referred(_) | Self::OutOfScope(_) | Self::Abandoned(_) => {
                Self::Received
            }
            Self::Received | Self::Triaged(_) | Self::Linked { .. } => self,
        }
    }

    fn if_open(self, to: StateKey, next: Self) -> Result<Self, WrongStep> {
        if self.is_open() {
            Ok(next)
        } else {
            Err(self.refuse(to))
        }
    }

    fn if_triaged(self, to: StateKey, next: Self) -> Result<Self, WrongStep> {
        if let Self::Triaged(_) = self {
            Ok(next)
        } else {
            Err(self.refuse(to))
        }
    }

    fn refuse(self, to: StateKey) -> WrongStep {
        WrongStep {
            from: self.key(),
            to,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARK: Mark = Mark {
        by: AccountId::from_random([1; 16]),
        at: Millis(5),
    };
    const PERSON: PersonId = PersonId::from_random([2; 16]);

    #[test]
    fn nothing_is_answered_before_it_is_triaged() {
        let refused = WrongStep {
            from: StateKey::Received,
            to: StateKey::Informed,
        };
        assert_eq!(State::Received.inform(MARK), Err(refused));
        assert!(State::Received.refer(MARK).is_err());
        assert!(State::Received.link(PERSON, MARK).is_err());
        assert!(
            State::Received
                .triage(MARK)
                .and_then(|state| state.inform(MARK))
                .is_ok()
        );
    }

    #[test]
    fn a_linked_contact_stays_linked() {
        let linked = State::Linked {
            person: PERSON,
            mark: MARK,
        };
        assert!(linked.triage(MARK).is_err());
        assert!(linked.abandon(MARK).is_err());
        assert_eq!(linked.heard_again(), linked);
    }

    #[test]
    fn a_reporter_who_writes_again_waits_for_the_desk() {
        for closed in [
            State::Informed(MARK),
            State::Referred(MARK),
            State::OutOfScope(MARK),
            State::Abandoned(MARK),
        ] {
            assert!(!closed.is_open());
            assert!(closed.heard_again().is_open());
        }
    }

    #[test]
    fn a_silent_call_is_abandoned_without_triage() {
        assert_eq!(State::Received.abandon(MARK), Ok(State::Abandoned(MARK)));
    }

    #[test]
    fn states_survive_json() -> Result<(), serde_json::Error> {
        for state in [
            State::Received,
            State::Triaged(MARK),
            State::Linked {
                person: PERSON,
                mark: MARK,
            },
        ] {
            let text = serde_json::to_string(&state)?;
            assert!(text.contains(state.key().key()));
            assert_eq!(serde_json::from_str::<State>(&text)?, state);
        }
        Ok(())
    }
}
