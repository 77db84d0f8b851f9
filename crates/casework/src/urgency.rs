//! How urgent a contact is, why, and by when the first answer is promised.
//!
//! Levels follow DOMAIN §7: P0 imminent danger or a child; P1 travel within 72 hours or in transit; P2 already
//! there, under contract or missing; P3 an offer being considered; P4 information. The level is derived from what
//! is known outside the envelope; the operator who has read it may raise or lower it with a written reason.

use serde::{Deserialize, Serialize};

use crate::contact::{Kind, Mark};
use crate::episode::Stage;
use crate::keyed::keyed;
use crate::time::{Millis, Span};
use crate::written::WrittenReason;

keyed! {
    /// How urgent: P0 comes first.
    pub enum Level: "urgency" {
        /// Imminent danger to life, or a child.
        P0 = "p0",
        /// Leaves within 72 hours, on the way, or there and not yet bound.
        P1 = "p1",
        /// Under contract, at the front, captured, missing.
        P2 = "p2",
        /// An offer being considered; help after return; a recruiter at work.
        P3 = "p3",
        /// Information.
        P4 = "p4",
    }
}

keyed! {
    /// A yes-or-no question that may have been passed over.
    pub enum Answer: "answer" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// The reporter did not say.
        NotSaid = "not-said",
    }
}

keyed! {
    /// Why a contact has its urgency.
    pub enum Reason: "urgency-reason" {
        /// Someone's life is in danger now.
        DangerNow = "danger-now",
        /// It is about someone under 18.
        Under18 = "under-18",
        /// Leaves within 72 hours.
        LeavingSoon = "leaving-soon",
        /// On the way: he can still be met at an airport.
        Travelling = "travelling",
        /// There, but no contract yet: the embassy can still help within hours (DOMAIN §1.3).
        NotYetBound = "not-yet-bound",
        /// Asks to get out, and may have only minutes on a phone.
        WantsOut = "wants-out",
        /// Under contract or at the front.
        Bound = "bound",
        /// Captured, missing, hurt or reported dead.
        FateAtStake = "fate-at-stake",
        /// A family has no news.
        NoNews = "no-news",
        /// Can still be kept from leaving.
        MayBeDrawnIn = "may-be-drawn-in",
        /// A recruiter may be at work.
        RecruiterAtWork = "recruiter-at-work",
        /// Came back and needs help.
        CameBack = "came-back",
        /// A question or a letter; nobody is known to be in danger.
        Question = "question",
    }
}

/// What is known of a contact outside its envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signals {
    /// What the reporter comes for.
    pub kind: Kind,
    /// Is someone in danger now?
    pub danger_now: Answer,
    /// Is it about someone under 18?
    pub under_18: Answer,
    /// Does he leave within 72 hours?
    pub leaving_72h: Answer,
    /// How far the recruitment has gone, once the desk knows.
    pub stage: Option<Stage>,
}

/// An urgency with its reasons. Only [`Urgency::derive`] makes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Urgency {
    level: Level,
    reasons: Vec<Reason>,
    changed: Option<Change>,
}

/// Someone's decision to give a contact another urgency than the derived one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The level chosen.
    pub level: Level,
    /// Who chose it, and when.
    pub mark: Mark,
    /// Why, in their words.
    pub why: WrittenReason,
}

impl Level {
    /// How soon the first answer is promised. P0 and P2 are the levels proposed in DOMAIN §2.3 (callback within
    /// 15 minutes, tracing acknowledged within 24 hours); P1, P3 and P4 are this commission's own proposal.
    pub const fn first_answer_within(self) -> Span {
        match self {
            Self::P0 => Span::minutes(15),
            Self::P1 => Span::hours(2),
            Self::P2 => Span::hours(24),
            Self::P3 => Span::hours(48),
            Self::P4 => Span::days(7),
        }
    }
}

impl Urgency {
    /// The urgency that follows from what is known, with every reason for a level this high.
    pub fn derive(signals: &Signals) -> Self {
        let found: Vec<(Level, Reason)> = answers(*signals)
            .into_iter()
            .chain(signals.stage.and_then(stage_reason))
            .chain([kind_reason(signals.kind)])
            .collect();
        let level = found
            .iter()
            .map(|&(level, _)| level)
            .min()
            .unwrap_or(Level::P4);
        let reasons = found
            .iter()
            .filter(|(of, _)| *of == level)
            .map(|&(_, reason)| reason)
            .collect();
        Self {
            level,
            reasons,
            changed: None,
        }
    }

    /// The level that counts: the chosen one if someone chose, else the derived one.
    pub fn level(&self) -> Level {
        self.changed
            .as_ref()
            .map_or(self.level, |change| change.level)
    }

    /// The level that followed from the facts.
    pub const fn derived_level(&self) -> Level {
        self.level
    }

    /// Why the derived level is what it is.
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// The change by hand, if there was one.
    pub const fn changed(&self) -> Option<&Change> {
        self.changed.as_ref()
    }

    /// Raised or lowered by hand. The derived level and its reasons stay beside it.
    #[must_use]
    pub fn change(self, level: Level, mark: Mark, why: WrittenReason) -> Self {
        Self {
            changed: Some(Change { level, mark, why }),
            ..self
        }
    }

    /// The time by which the first answer is promised.
    pub fn first_answer_due(&self, received: Millis) -> Millis {
        received.plus(self.level().first_answer_within())
    }
}

fn answers(signals: Signals) -> Vec<(Level, Reason)> {
    [
        (signals.danger_now, Level::P0, Reason::DangerNow),
        (signals.under_18, Level::P0, Reason::Under18),
        (signals.leaving_72h, Level::P1, Reason::LeavingSoon),
    ]
    .into_iter()
    .filter(|(answer, ..)| *answer == Answer::Yes)
    .map(|(_, level, reason)| (level, reason))
    .collect()
}

fn stage_reason(stage: Stage) -> Option<(Level, Reason)> {
    match stage {
        Stage::Travel => Some((Level::P1, Reason::Travelling)),
        Stage::Arrival => Some((Level::P1, Reason::NotYetBound)),
        Stage::Contract | Stage::Training | Stage::Deployed | Stage::ContractEnded => {
            Some((Level::P2, Reason::Bound))
        }
        Stage::Hospital
        | Stage::Captured
        | Stage::Missing
        | Stage::ReportedDead
        | Stage::DeathConfirmed
        | Stage::InHiding => Some((Level::P2, Reason::FateAtStake)),
        Stage::Approached | Stage::Offer | Stage::Documents => {
            Some((Level::P3, Reason::MayBeDrawnIn))
        }
        Stage::Return | Stage::Reintegration => Some((Level::P3, Reason::CameBack)),
        Stage::Diverted => None,
    }
}

/// A man who asks to get out is P1, not P2: he writes while he can (DOMAIN §5.3).
fn kind_reason(kind: Kind) -> (Level, Reason) {
    match kind {
        Kind::ExitRequest => (Level::P1, Reason::WantsOut),
        Kind::TracingRequest => (Level::P2, Reason::NoNews),
        Kind::Worry | Kind::OfferCheck => (Level::P3, Reason::MayBeDrawnIn),
        Kind::Tip => (Level::P3, Reason::RecruiterAtWork),
        Kind::ReturneeHelp => (Level::P3, Reason::CameBack),
        Kind::Information | Kind::Institution | Kind::OutOfScope => (Level::P4, Reason::Question),
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a wrong reason in a test should stop it"
)]
mod tests {
    use super::*;
    use crate::ids::AccountId;
    use proptest::prelude::*;

    fn signals(kind: Kind) -> Signals {
        Signals {
            kind,
            danger_now: Answer::NotSaid,
            under_18: Answer::No,
            leaving_72h: Answer::No,
            stage: None,
        }
    }

    #[test]
    fn danger_and_children_come_first_whatever_the_kind() {
        for &kind in Kind::ALL {
            let child = Urgency::derive(&Signals {
                under_18: Answer::Yes,
                ..signals(kind)
            });
            let danger = Urgency::derive(&Signals {
                danger_now: Answer::Yes,
                ..signals(kind)
            });
            assert_eq!(
                (child.level(), danger.level()),
                (Level::P0, Level::P0),
                "{kind}"
            );
            assert!(child.reasons().contains(&Reason::Under18));
            assert!(danger.reasons().contains(&Reason::DangerNow));
        }
    }

    #[test]
    fn a_mother_without_news_is_answered_within_a_day() {
        let urgency = Urgency::derive(&signals(Kind::TracingRequest));
        assert_eq!(urgency.level(), Level::P2);
        assert_eq!(urgency.reasons(), [Reason::NoNews]);
        assert_eq!(urgency.first_answer_due(Millis(0)), Millis(24 * 3_600_000));
    }

    #[test]
    fn an_airport_is_more_urgent_than_an_offer() {
        let offer = signals(Kind::OfferCheck);
        assert_eq!(Urgency::derive(&offer).level(), Level::P3);
        assert_eq!(
            Urgency::derive(&Signals {
                leaving_72h: Answer::Yes,
                ..offer
            })
            .level(),
            Level::P1
        );
        assert_eq!(
            Urgency::derive(&Signals {
                stage: Some(Stage::Travel),
                ..offer
            })
            .level(),
            Level::P1
        );
    }

    #[test]
    fn a_change_by_hand_keeps_what_was_derived() {
        let mark = Mark {
            by: AccountId::from_random([1; 16]),
            at: Millis(7),
        };
        let why = WrittenReason::new("she heard shots on the line").unwrap();
        let raised = Urgency::derive(&signals(Kind::Worry)).change(Level::P0, mark, why);
        assert_eq!(
            (raised.level(), raised.derived_level()),
            (Level::P0, Level::P3)
        );
        assert_eq!(raised.reasons(), [Reason::MayBeDrawnIn]);
        assert_eq!(raised.first_answer_due(Millis(0)), Millis(15 * 60_000));
    }

    fn any<T: crate::keyed::Keyed + std::fmt::Debug>() -> impl Strategy<Value = T> {
        prop::sample::select(T::VALUES)
    }

    proptest! {
        #[test]
        fn there_is_always_a_reason_and_a_yes_never_lowers(
            kind in any::<Kind>(), danger in any::<Answer>(), minor in any::<Answer>(), leaving in any::<Answer>(),
            stage in prop::option::of(any::<Stage>()),
        ) {
            let given = Signals { kind, danger_now: danger, under_18: minor, leaving_72h: leaving, stage };
            let urgency = Urgency::derive(&given);
            prop_assert!(!urgency.reasons().is_empty());
            let worse = Urgency::derive(&Signals { leaving_72h: Answer::Yes, ..given });
            prop_assert!(worse.level() <= urgency.level());
        }
    }
}
