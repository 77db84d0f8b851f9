//! A mention: a name inside a tip. It is not searchable, creates no person, and is deleted after 90 days unless it
//! becomes a lead (DESIGN §6.5).

use serde::{Deserialize, Serialize};

use crate::claim::Hearsay;
use crate::contact::Mark;
use crate::time::{Millis, Span};
use crate::written::WrittenReason;

/// How long a mention may wait.
pub const KEPT: Span = Span::days(90);

/// Where a mention stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Mention {
    /// Nobody may act on it.
    Waiting {
        /// When the tip came.
        since: Millis,
    },
    /// A second, independent item speaks for it.
    Lead {
        /// Who says so, and when.
        mark: Mark,
        /// Why the two items are independent: three cousins are one source.
        independent_because: WrittenReason,
    },
}

/// Why a mention is no lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotALead {
    /// The second item is hearsay as well.
    #[error("the second item is hearsay")]
    OnlyHearsay,
    /// It already is one.
    #[error("the mention is already a lead")]
    AlreadyALead,
    /// Its time was over.
    #[error("the mention's 90 days are over")]
    Expired,
}

impl NotALead {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::OnlyHearsay => "casework-lead-only-hearsay",
            Self::AlreadyALead => "casework-lead-already",
            Self::Expired => "casework-lead-expired",
        }
    }
}

impl Mention {
    /// When it is to be deleted; a lead is kept with its case.
    pub const fn deletion_due(&self) -> Option<Millis> {
        match self {
            Self::Waiting { since } => Some(since.plus(KEPT)),
            Self::Lead { .. } => None,
        }
    }

    /// A reviewer found a second item and says why both are independent.
    pub fn become_lead(
        self,
        second: Hearsay,
        mark: Mark,
        because: WrittenReason,
    ) -> Result<Self, NotALead> {
        match (self.deletion_due(), second) {
            (None, _) => Err(NotALead::AlreadyALead),
            (Some(due), _) if mark.at >= due => Err(NotALead::Expired),
            (_, Hearsay::Hearsay) => Err(NotALead::OnlyHearsay),
            (_, Hearsay::FirstHand) => Ok(Self::Lead {
                mark,
                independent_because: because,
            }),
        }
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

    fn mark(at: Millis) -> Mark {
        Mark {
            by: AccountId::from_random([1; 16]),
            at,
        }
    }

    fn why() -> WrittenReason {
        WrittenReason::new("another town, another year, no contact").unwrap()
    }

    #[test]
    fn a_mention_lives_ninety_days() {
        let waiting = Mention::Waiting { since: Millis(0) };
        assert_eq!(waiting.deletion_due(), Some(Millis(90 * 86_400_000)));
        let late = mark(Millis(90 * 86_400_000));
        assert_eq!(
            waiting.become_lead(Hearsay::FirstHand, late, why()),
            Err(NotALead::Expired)
        );
    }

    #[test]
    fn hearsay_makes_no_lead() {
        let waiting = Mention::Waiting { since: Millis(0) };
        let early = mark(Millis(1));
        assert_eq!(
            waiting.clone().become_lead(Hearsay::Hearsay, early, why()),
            Err(NotALead::OnlyHearsay)
        );
        let lead = waiting
            .become_lead(Hearsay::FirstHand, early, why())
            .unwrap();
        assert_eq!(lead.deletion_due(), None);
        assert_eq!(
            lead.become_lead(Hearsay::FirstHand, early, why()),
            Err(NotALead::AlreadyALead)
        );
    }
}
