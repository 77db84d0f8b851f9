//! Entries that fill a checkpoint up, so that neither times nor counts tell who called when.
//!
//! A padding entry is an entry like any other: without the key nobody can tell it from an act, with the key it opens.

use std::fmt;

use serde_json::json;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::canonical::BodyError;
use crate::entry::{Body, Opening, Salt};
use crate::keyed::keyed_hash;

/// Every checkpoint grows the tree by whole blocks of this many leaves, at least one.
pub const BLOCK: u64 = 64;

const PADDING_CONTEXT: &[u8] = b"sanad/padding/v1\n";

/// The key from which the salts of padding entries are derived.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct PaddingKey([u8; 32]);

impl PaddingKey {
    /// Takes the key's bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The padding entry that stands at `leaf`. Calling again opens the same entry.
    pub fn opening(&self, leaf: u64) -> Result<Opening, BodyError> {
        let body = Body::new(&json!({"act": "padding", "leaf": leaf}))?;
        Ok(Opening::new(self.salt(leaf), body))
    }

    fn salt(&self, leaf: u64) -> Salt {
        Salt::from_bytes(keyed_hash(&self.0, PADDING_CONTEXT, &leaf.to_be_bytes()))
    }
}

impl fmt::Debug for PaddingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaddingKey(hidden)")
    }
}

/// How many padding entries go with `acts` new entries onto a tree of `size` leaves: as many as make whole blocks,
/// and a whole block when there are no acts.
pub fn padding_needed(size: u64, acts: u64) -> u64 {
    let beyond = (size % BLOCK + acts % BLOCK) % BLOCK;
    match (beyond, acts) {
        (0, 0) => BLOCK,
        (0, _) => 0,
        (beyond, _) => BLOCK - beyond,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn an_empty_hour_looks_like_a_quiet_one() {
        assert_eq!(padding_needed(0, 0), 64);
        assert_eq!(padding_needed(128, 1), 63);
        assert_eq!(padding_needed(128, 64), 0);
        assert_eq!(padding_needed(128, 65), 63);
    }

    #[test]
    fn padding_opens_again_and_differs_by_leaf_and_key() {
        let key = PaddingKey::from_bytes([3; 32]);
        let commitment = key.opening(5).unwrap().commitment();
        assert!(key.opening(5).unwrap().opens(&commitment));
        assert!(!key.opening(6).unwrap().opens(&commitment));
        assert!(
            !PaddingKey::from_bytes([4; 32])
                .opening(5)
                .unwrap()
                .opens(&commitment)
        );
    }

    proptest::proptest! {
        #[test]
        fn every_checkpoint_ends_on_a_block(blocks in 0_u64..1_000_000, acts in 0_u64..1_000_000) {
            let added = acts + padding_needed(blocks * BLOCK, acts);
            proptest::prop_assert!(added >= BLOCK && added.is_multiple_of(BLOCK) && added < acts + BLOCK + u64::from(acts == 0));
        }
    }
}
