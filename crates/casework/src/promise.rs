//! A promise: something due to someone by a time; the unit of casework.
//!
//! A list of work is a list of promises, the next due first. News is promised again when it was given, even when
//! there was nothing to tell: at least every 30 days (DOMAIN §2.3).

use serde::{Deserialize, Serialize};

use crate::contact::Mark;
use crate::keyed::keyed;
use crate::time::{Millis, Span};
use crate::written::WrittenReason;

/// How long someone may wait for news, even when there are none.
pub const NEWS_AT_LEAST_EVERY: Span = Span::days(30);

keyed! {
    /// To whom something is due.
    pub enum DueTo: "due-to" {
        /// Whoever contacted us.
        Reporter = "reporter",
        /// The family.
        Family = "family",
        /// The person himself.
        Person = "person",
        /// A partner institution.
        Partner = "partner",
        /// The judiciary.
        Judiciary = "judiciary",
        /// Ourselves: a review, a deletion.
        Ourselves = "ourselves",
    }
}

keyed! {
    /// What is due.
    pub enum PromiseKind: "promise" {
        /// A first answer.
        FirstAnswer = "first-answer",
        /// A call back.
        CallBack = "call-back",
        /// News, even when there are none.
        News = "news",
        /// A letter to an institution, or an answer to one.
        Letter = "letter",
        /// A visit or a meeting.
        Meeting = "meeting",
        /// An answer that a partner owes us is asked after.
        AskAfter = "ask-after",
        /// A look at the file: is all still true and needed?
        Review = "review",
        /// Something is to be deleted.
        Deletion = "deletion",
    }
}

keyed! {
    /// Where a promise stands at a time.
    pub enum PromiseStanding: "promise-standing" {
        /// Past its time and not kept.
        Late = "late",
        /// Not yet due.
        Due = "due",
        /// Kept in time.
        Kept = "kept",
        /// Kept, but late. It is counted, not hidden.
        KeptLate = "kept-late",
        /// Taken back, with a reason.
        Withdrawn = "withdrawn",
    }
}

/// How a promise ended, or that it has not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "end", rename_all = "kebab-case")]
pub enum PromiseEnd {
    /// It still binds.
    Open,
    /// Done.
    Kept(Mark),
    /// Taken back.
    Withdrawn {
        /// Why.
        why: WrittenReason,
        /// Who took it back, and when.
        mark: Mark,
    },
}

/// A promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// To whom.
    pub to: DueTo,
    /// What.
    pub kind: PromiseKind,
    /// By when.
    pub due: Millis,
    /// Who promised, and when.
    pub made: Mark,
    end: PromiseEnd,
}

/// Why a promise is not made, kept or withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongPromise {
    /// It would be due before it is made.
    #[error("a promise is due in the future")]
    DueInThePast,
    /// It was kept or withdrawn before.
    #[error("the promise is over")]
    IsOver,
}

impl WrongPromise {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::DueInThePast => "casework-promise-due-in-the-past",
            Self::IsOver => "casework-promise-is-over",
        }
    }
}

impl PromiseKind {
    /// Whether keeping it means that something goes out to someone: on safety hold it waits.
    pub const fn goes_out(self) -> bool {
        !matches!(self, Self::Review | Self::Deletion)
    }

    /// After what time the same is promised again once it was kept.
    pub const fn again_after(self) -> Option<Span> {
        match self {
            Self::News => Some(NEWS_AT_LEAST_EVERY),
            _ => None,
        }
    }
}

impl Promise {
    /// Promises something by a time that is still to come.
    pub fn make(
        to: DueTo,
        kind: PromiseKind,
        due: Millis,
        made: Mark,
    ) -> Result<Self, WrongPromise> {
        if due <= made.at {
            return Err(WrongPromise::DueInThePast);
        }
        Ok(Self {
            to,
            kind,
            due,
            made,
            end: PromiseEnd::Open,
        })
    }

    /// How it ended, or that it has not.
    pub const fn end(&self) -> &PromiseEnd {
        &self.end
    }

    /// Whether it still binds.
    pub const fn is_open(&self) -> bool {
        matches!(self.end, PromiseEnd::Open)
    }

    /// Where it stands at this time.
    pub fn standing(&self, now: Millis) -> PromiseStanding {
        match &self.end {
            PromiseEnd::Open if now > self.due => PromiseStanding::Late,
            PromiseEnd::Open => PromiseStanding::Due,
            PromiseEnd::Kept(mark) if mark.at > self.due => PromiseStanding::KeptLate,
            PromiseEnd::Kept(_) => PromiseStanding::Kept,
            PromiseEnd::Withdrawn { .. } => PromiseStanding::Withdrawn,
        }
    }

    /// It was done. Where the same is owed again, the next promise comes back beside it.
    pub fn keep(self, mark: Mark) -> Result<(Self, Option<Self>), WrongPromise> {
        self.must_be_open()?;
        let next = self.kind.again_after().map(|span| Self {
            due: mark.at.plus(span),
            made: mark,
            end: PromiseEnd::Open,
            to: self.to,
            kind: self.kind,
        });
        Ok((
            Self {
                end: PromiseEnd::Kept(mark),
                ..self
            },
            next,
        ))
    }

    /// It is taken back, with a reason that can be told.
    pub fn withdraw(self, why: WrittenReason, mark: Mark) -> Result<Self, WrongPromise> {
        self.must_be_open()?;
        Ok(Self {
            end: PromiseEnd::Withdrawn { why, mark },
            ..self
        })
    }

    const fn must_be_open(&self) -> Result<(), WrongPromise> {
        if self.is_open() {
            Ok(())
        } else {
            Err(WrongPromise::IsOver)
        }
    }
}

/// The open promise that is due next; of two at one time, the one made first.
pub fn next_due(promises: &[Promise]) -> Option<&Promise> {
    promises
        .iter()
        .filter(|promise| promise.is_open())
        .min_by_key(|promise| (promise.due, promise.made.at))
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a wrong promise in a test should stop it"
)]
mod tests {
    use super::*;
    use crate::ids::AccountId;
    use proptest::prelude::*;

    fn mark(at: i64) -> Mark {
        Mark {
            by: AccountId::from_random([1; 16]),
            at: Millis(at),
        }
    }

    fn promise(kind: PromiseKind, due: i64) -> Promise {
        Promise::make(DueTo::Family, kind, Millis(due), mark(0)).unwrap()
    }

    #[test]
    fn a_promise_is_late_once_its_time_is_past_and_kept_late_for_ever() {
        let made = promise(PromiseKind::CallBack, 10);
        assert_eq!(made.standing(Millis(10)), PromiseStanding::Due);
        assert_eq!(made.standing(Millis(11)), PromiseStanding::Late);
        let (kept, next) = made.clone().keep(mark(12)).unwrap();
        assert_eq!(
            (kept.standing(Millis(99)), next),
            (PromiseStanding::KeptLate, None)
        );
        assert_eq!(
            made.keep(mark(10)).unwrap().0.standing(Millis(99)),
            PromiseStanding::Kept
        );
    }

    #[test]
    fn news_is_owed_again_within_thirty_days() {
        let (_, next) = promise(PromiseKind::News, 10).keep(mark(5)).unwrap();
        assert_eq!(next.unwrap().due, Millis(5).plus(Span::days(30)));
    }

    #[test]
    fn what_is_over_stays_over_and_nothing_is_due_yesterday() {
        let (kept, _) = promise(PromiseKind::Letter, 10).keep(mark(5)).unwrap();
        let why = WrittenReason::new("they asked us not to").unwrap();
        assert_eq!(kept.clone().keep(mark(6)), Err(WrongPromise::IsOver));
        assert_eq!(kept.withdraw(why, mark(6)), Err(WrongPromise::IsOver));
        let past = Promise::make(DueTo::Person, PromiseKind::Review, Millis(5), mark(5));
        assert_eq!(past, Err(WrongPromise::DueInThePast));
    }

    proptest! {
        #[test]
        fn nothing_open_is_due_before_the_next_due(dues in prop::collection::vec((1..100_i64, any::<bool>()), 0..12)) {
            let promises: Vec<Promise> = dues.into_iter().map(|(due, kept)| {
                let made = promise(PromiseKind::Review, due);
                if kept { made.keep(mark(1)).unwrap().0 } else { made }
            }).collect();
            let open: Vec<&Promise> = promises.iter().filter(|promise| promise.is_open()).collect();
            match next_due(&promises) {
                Some(next) => prop_assert!(open.iter().all(|promise| promise.due >= next.due)),
                None => prop_assert!(open.is_empty()),
            }
        }
    }
}
