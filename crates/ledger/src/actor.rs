//! Who did it, under a name that only oversight can resolve.
//!
//! The same account always has the same pseudonym, so that acts can be counted and compared without a name; without
//! the key nobody can tell which account it is, even with the list of accounts.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::keyed::keyed_hash;

/// Keeps pseudonyms apart from any other use of the key.
const ACTOR_CONTEXT: &[u8] = b"sanad/actor/v1\n";

/// The key that turns accounts into pseudonyms. Held where two people of oversight must agree to use it backwards.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct PseudonymKey([u8; 32]);

/// An account as entries name it: sixteen hexadecimal digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Actor(String);

impl PseudonymKey {
    /// Takes the key's bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The pseudonym of an account: the first eight bytes of HMAC-SHA256, enough that 100,000 accounts collide with
    /// a chance of one in four thousand million.
    pub fn actor(&self, account: &str) -> Actor {
        Actor(hex::encode(
            &keyed_hash(&self.0, ACTOR_CONTEXT, account.as_bytes())[..8],
        ))
    }
}

impl fmt::Debug for PseudonymKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PseudonymKey(hidden)")
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_keeps_its_pseudonym_and_another_key_gives_another() {
        let key = PseudonymKey::from_bytes([1; 32]);
        assert_eq!(key.actor("account-7"), key.actor("account-7"));
        assert_ne!(key.actor("account-7"), key.actor("account-8"));
        assert_ne!(
            key.actor("account-7"),
            PseudonymKey::from_bytes([2; 32]).actor("account-7")
        );
        assert_eq!(key.actor("account-7").to_string().len(), 16);
    }
}
