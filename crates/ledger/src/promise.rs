//! What a reporter is given at once: a signed promise that her entry will be in the tree.
//!
//! It is exchanged for a [`crate::Receipt`] when the next checkpoint stands. Whoever holds a promise whose hour has
//! passed, and a tree without the entry, can prove that the ledger broke its word.

use serde::{Deserialize, Serialize};

use crate::entry::{Commitment, Opening, Salt};
use crate::hour::{Hour, HourError};
use crate::keys::{LedgerKey, VerifierKey};
use crate::note::{self, NoteFault};
use crate::receipt::{receipt_entry, written};

/// The form of the file, and the first line of what is signed, so that no promise can pass for a checkpoint.
const FORMAT: &str = "sanad-promise/1";

/// The file a reporter keeps until the receipt is ready.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    format: String,
    nonce: String,
    hour: Hour,
    note: String,
}

/// What a promise proves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VerifiedPromise {
    /// The entry that will be in the tree.
    pub commitment: Commitment,
    /// The hour in which it was received.
    pub hour: Hour,
    /// By when it will be there.
    pub by: Hour,
}

/// Why a promise is not made or not believed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PromiseError {
    /// The file cannot be read as a promise.
    #[error("this is not a promise")]
    NotAPromise,
    /// The signature is not believed.
    #[error("promise: {0}")]
    Note(#[from] NoteFault),
    /// The nonce or the hour is not that of the entry promised.
    #[error("the nonce or the hour is not that of the promised entry")]
    EntryChanged,
    /// The hour lies outside the calendar.
    #[error(transparent)]
    Hour(#[from] HourError),
}

impl Promise {
    /// Promises that the entry under `nonce`, received in `hour`, will be in the tree within the hour. The time
    /// promised is rounded up, so that it does not tell the minute.
    pub fn make(key: &LedgerKey, nonce: &Salt, hour: Hour) -> Result<Self, PromiseError> {
        let commitment = promised_entry(nonce, hour)?.commitment();
        let text = format!(
            "{FORMAT}\n{}\n{commitment}\n{}\n",
            key.origin(),
            hour.promised()?
        );
        Ok(Self {
            format: FORMAT.to_owned(),
            nonce: hex::encode(nonce.expose()),
            hour,
            note: note::sign(&text, key)?,
        })
    }

    /// Reads the file.
    pub fn from_json(text: &str) -> Result<Self, PromiseError> {
        let promise: Self = serde_json::from_str(text).map_err(|_| PromiseError::NotAPromise)?;
        if promise.format == FORMAT {
            Ok(promise)
        } else {
            Err(PromiseError::NotAPromise)
        }
    }

    /// The file, as JSON that a person can look at.
    pub fn to_json(&self) -> String {
        written(self)
    }

    /// What the promise proves, if `key` made it.
    pub fn verify(&self, key: &VerifierKey) -> Result<VerifiedPromise, PromiseError> {
        let text = note::open(&self.note, key)?;
        let nonce = Salt::from_hex(&self.nonce).map_err(|_| PromiseError::NotAPromise)?;
        let commitment = promised_entry(&nonce, self.hour)?.commitment();
        let by = self.hour.promised()?;
        if text == format!("{FORMAT}\n{}\n{commitment}\n{by}\n", key.origin()) {
            Ok(VerifiedPromise {
                commitment,
                hour: self.hour,
                by,
            })
        } else if text.starts_with(&format!("{FORMAT}\n")) {
            Err(PromiseError::EntryChanged)
        } else {
            Err(PromiseError::NotAPromise)
        }
    }
}

fn promised_entry(nonce: &Salt, hour: Hour) -> Result<Opening, PromiseError> {
    receipt_entry(nonce, hour).map_err(|_| PromiseError::NotAPromise)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::checkpoint::Checkpoint;
    use crate::testing::ledger_key;

    fn hour() -> Hour {
        Hour::of("2026-11-25T02:41:00Z".parse().unwrap()).unwrap()
    }

    fn promise() -> Promise {
        Promise::make(&ledger_key(1), &Salt::from_bytes([5; 32]), hour()).unwrap()
    }

    #[test]
    fn a_promise_names_its_entry_and_its_hour() {
        let read = Promise::from_json(&promise().to_json()).unwrap();
        let proved = read.verify(&ledger_key(1).verifier()).unwrap();
        assert!(
            receipt_entry(&Salt::from_bytes([5; 32]), hour())
                .unwrap()
                .opens(&proved.commitment)
        );
        assert_eq!(proved.by.to_string(), "2026-11-25T04:00:00Z");
        assert!(!read.to_json().contains(":41"), "the minute stays untold");
    }

    #[test]
    fn what_was_changed_is_told() {
        let key = ledger_key(1).verifier();
        let changed = |from: &str, to: &str| {
            Promise::from_json(&promise().to_json().replacen(from, to, 1)).unwrap()
        };
        assert_eq!(
            promise().verify(&ledger_key(2).verifier()),
            Err(PromiseError::Note(NoteFault::WrongKey))
        );
        assert_eq!(
            changed("0505", "0605").verify(&key),
            Err(PromiseError::EntryChanged)
        );
        assert_eq!(
            changed("T02", "T03").verify(&key),
            Err(PromiseError::EntryChanged)
        );
        assert_eq!(
            changed("T04", "T05").verify(&key),
            Err(PromiseError::Note(NoteFault::BadSignature))
        );
        assert_eq!(Promise::from_json("{}"), Err(PromiseError::NotAPromise));
    }

    #[test]
    fn a_promise_never_passes_for_a_checkpoint() {
        assert!(Checkpoint::open(&promise().note, &ledger_key(1).verifier()).is_err());
    }
}
