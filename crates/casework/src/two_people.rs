//! Two people: two accounts, neither invited by the other (DESIGN §6.5).
//!
//! Whether each of them was present with a key of their own is shown elsewhere; here is only who may be a pair.

use serde::{Deserialize, Serialize};

use crate::ids::AccountId;

/// Someone who decides, and who invited them; founders were invited by nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    /// Their account.
    pub account: AccountId,
    /// Whose invitation they took.
    pub invited_by: Option<AccountId>,
}

/// Two accounts that count as two people. Only [`TwoPeople::new`] makes a pair; serde reads back what was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TwoPeople {
    first: AccountId,
    second: AccountId,
}

/// Why two accounts do not count as two people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTwoPeople {
    /// The same account twice.
    #[error("the second person must be someone else")]
    SameAccount,
    /// One of them is here because of the other.
    #[error("neither of the two may have invited the other")]
    InvitedByTheOther,
}

impl NotTwoPeople {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::SameAccount => "casework-two-people-same-account",
            Self::InvitedByTheOther => "casework-two-people-invited-by-the-other",
        }
    }
}

impl TwoPeople {
    /// Pairs two colleagues, in the order in which they decided.
    pub fn new(first: Colleague, second: Colleague) -> Result<Self, NotTwoPeople> {
        if first.account == second.account {
            Err(NotTwoPeople::SameAccount)
        } else if first.invited_by == Some(second.account)
            || second.invited_by == Some(first.account)
        {
            Err(NotTwoPeople::InvitedByTheOther)
        } else {
            Ok(Self {
                first: first.account,
                second: second.account,
            })
        }
    }

    /// Who decided first.
    pub const fn first(self) -> AccountId {
        self.first
    }

    /// Who decided second.
    pub const fn second(self) -> AccountId {
        self.second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colleague(number: u8, invited_by: Option<u8>) -> Colleague {
        let id = |number| AccountId::from_random([number; 16]);
        Colleague {
            account: id(number),
            invited_by: invited_by.map(id),
        }
    }

    #[test]
    fn neither_oneself_nor_whom_one_invited_is_a_second_person() {
        let founder = colleague(1, None);
        let invited = colleague(2, Some(1));
        assert!(TwoPeople::new(founder, colleague(3, None)).is_ok());
        assert!(TwoPeople::new(invited, colleague(4, Some(1))).is_ok());
        assert_eq!(
            TwoPeople::new(founder, founder),
            Err(NotTwoPeople::SameAccount)
        );
        assert_eq!(
            TwoPeople::new(founder, invited),
            Err(NotTwoPeople::InvitedByTheOther)
        );
        assert_eq!(
            TwoPeople::new(invited, founder),
            Err(NotTwoPeople::InvitedByTheOther)
        );
    }
}
