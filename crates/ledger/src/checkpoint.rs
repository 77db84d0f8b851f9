//! The signed head of the tree (C2SP `tlog-checkpoint`): so large, with this root, says this ledger.

use tlog_tiles::Hash;

use crate::keys::{LedgerKey, Origin, VerifierKey};
use crate::note::{self, NoteFault};

/// A tree head.
#[derive(Clone, PartialEq, Debug)]
pub struct Checkpoint {
    origin: Origin,
    size: u64,
    root: Hash,
}

/// Why a checkpoint is not believed.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum CheckpointError {
    /// The note around it is not believed.
    #[error("checkpoint: {0}")]
    Note(#[from] NoteFault),
    /// The note is signed, but what it says is no checkpoint.
    #[error("the signed text is not a checkpoint")]
    NoCheckpoint,
    /// The checkpoint speaks of another ledger than its key belongs to.
    #[error("the checkpoint belongs to the ledger {0}")]
    OtherLedger(String),
}

impl Checkpoint {
    /// The head of a tree of `size` leaves with `root`.
    pub fn new(origin: Origin, size: u64, root: Hash) -> Self {
        Self { origin, size, root }
    }

    /// Which ledger says it.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The tree's root.
    pub fn root(&self) -> Hash {
        self.root
    }

    /// The signed note that is published. The key must be of the same ledger.
    pub fn sign(&self, key: &LedgerKey) -> Result<String, CheckpointError> {
        if key.origin() != &self.origin {
            return Err(CheckpointError::OtherLedger(self.origin.to_string()));
        }
        Ok(note::sign(&self.text(), key)?)
    }

    /// Reads a published note and believes it only if `key` signed it for its own ledger.
    pub fn open(note: &str, key: &VerifierKey) -> Result<Self, CheckpointError> {
        let checkpoint = Self::from_text(&note::open(note, key)?)?;
        if checkpoint.origin == *key.origin() {
            Ok(checkpoint)
        } else {
            Err(CheckpointError::OtherLedger(checkpoint.origin.to_string()))
        }
    }

    pub(crate) fn from_text(text: &str) -> Result<Self, CheckpointError> {
        let read = tlog_tiles::Checkpoint::from_bytes(text.as_bytes())
            .map_err(|_| CheckpointError::NoCheckpoint)?;
        let origin = Origin::new(read.origin()).map_err(|_| CheckpointError::NoCheckpoint)?;
        Ok(Self {
            origin,
            size: read.size(),
            root: *read.hash(),
        })
    }

    fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::testing::ledger_key;

    fn head() -> Checkpoint {
        Checkpoint::new(ledger_key(1).origin().clone(), 64, Hash([9; 32]))
    }

    #[test]
    fn a_checkpoint_has_the_three_lines_of_the_specification() {
        let note = head().sign(&ledger_key(1)).unwrap();
        let lines: Vec<_> = note.lines().collect();
        assert_eq!(
            lines[..4],
            [
                "sanad.example/ledger",
                "64",
                "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=",
                ""
            ]
        );
        assert!(lines[4].starts_with("— sanad.example/ledger "));
        assert_eq!(
            Checkpoint::open(&note, &ledger_key(1).verifier()),
            Ok(head())
        );
    }

    #[test]
    fn changed_words_and_wrong_keys_are_told_apart() {
        let note = head().sign(&ledger_key(1)).unwrap();
        let key = ledger_key(1).verifier();
        let opened = |note: &str| Checkpoint::open(note, &key).unwrap_err();
        assert_eq!(
            opened(&note.replacen("64", "65", 1)),
            CheckpointError::Note(NoteFault::BadSignature)
        );
        assert_eq!(
            Checkpoint::open(&note, &ledger_key(2).verifier()).unwrap_err(),
            CheckpointError::Note(NoteFault::WrongKey)
        );
        let other = note::sign(
            "sanad.example/other\n1\nCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=\n",
            &ledger_key(1),
        );
        assert_eq!(
            opened(&other.unwrap()),
            CheckpointError::OtherLedger("sanad.example/other".into())
        );
        assert_eq!(
            opened(&note::sign("hello\n", &ledger_key(1)).unwrap()),
            CheckpointError::NoCheckpoint
        );
    }

    #[test]
    fn the_key_of_another_ledger_does_not_sign() {
        let other = LedgerKey::from_seed(Origin::new("elsewhere").unwrap(), &[1; 32]);
        assert!(matches!(
            head().sign(&other),
            Err(CheckpointError::OtherLedger(_))
        ));
    }

    proptest::proptest! {
        #[test]
        fn one_changed_letter_is_never_believed(at: proptest::sample::Index, letter in "[a-zA-Z0-9+/=\n]") {
            let note = head().sign(&ledger_key(1)).unwrap();
            let place = at.index(note.len());
            proptest::prop_assume!(note.is_char_boundary(place) && note.is_char_boundary(place + 1));
            proptest::prop_assume!(note[place..=place] != letter);
            let changed = format!("{}{letter}{}", &note[..place], &note[place + 1..]);
            proptest::prop_assert!(Checkpoint::open(&changed, &ledger_key(1).verifier()).is_err());
        }
    }
}
