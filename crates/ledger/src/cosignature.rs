//! Witnesses: outside bodies that sign a checkpoint after seeing that the tree has only grown (C2SP
//! `tlog-cosignature`, `cosignature/v1`).
//!
//! This module signs and checks. That a witness asks for a consistency proof before it signs is the witness's duty.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signer as _, SigningKey, Verifier as _, VerifyingKey};
use jiff::Timestamp;
use rand::{CryptoRng, RngCore};
use signed_note::{Signature, Verifier as _};
use zeroize::Zeroizing;

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::keys::Origin;
use crate::note::{self, NoteFault};
use crate::vkey::{self, KeyKind, VerifierKeyError};

/// The secret key of a witness. Its bytes are wiped when it is dropped.
#[derive(Clone)]
pub struct WitnessKey {
    name: Origin,
    key: SigningKey,
}

/// The public key of a witness, by which its cosignatures are checked.
#[derive(Clone, PartialEq, Debug)]
pub struct WitnessVerifierKey {
    name: Origin,
    key: VerifyingKey,
}

/// A witness's word: at this time it knew this head, and no other of the same size.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cosignature {
    /// When the witness signed, to the second.
    pub time: Timestamp,
    /// The signature line to add to the checkpoint's note.
    pub line: String,
}

/// Why a cosignature is not believed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum CosignatureError {
    /// The note around it is not believed.
    #[error("cosignature: {0}")]
    Note(#[from] NoteFault),
    /// What was signed is no checkpoint.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// The time is before 1970 or beyond the calendar.
    #[error("the cosignature's time is outside the calendar")]
    Time,
}

impl WitnessKey {
    /// Draws a new key.
    pub fn generate(name: Origin, rng: &mut (impl RngCore + CryptoRng)) -> Self {
        Self {
            name,
            key: SigningKey::generate(rng),
        }
    }

    /// Takes up a stored key again.
    pub fn from_seed(name: Origin, seed: &[u8; 32]) -> Self {
        Self {
            name,
            key: SigningKey::from_bytes(seed),
        }
    }

    /// The secret bytes, for storing where only the witness reads.
    pub fn expose_seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.key.to_bytes())
    }

    /// The public half.
    pub fn verifier(&self) -> WitnessVerifierKey {
        WitnessVerifierKey {
            name: self.name.clone(),
            key: self.key.verifying_key(),
        }
    }

    /// Co-signs the checkpoint in `note` at `time`. The caller has checked the ledger's own signature and that this
    /// head continues the last one it signed.
    pub fn cosign(&self, note: &str, time: Timestamp) -> Result<Cosignature, CosignatureError> {
        let seconds = u64::try_from(time.as_second()).map_err(|_| CosignatureError::Time)?;
        let (text, _) = note.rsplit_once("\n\n").ok_or(NoteFault::Malformed)?;
        let text = format!("{text}\n");
        Checkpoint::from_text(&text)?;
        let signature = self.key.sign(&signed_message(seconds, text.as_bytes()));
        let stamped = [seconds.to_be_bytes().as_slice(), &signature.to_bytes()].concat();
        let line = Signature::new(self.name.to_string(), self.verifier().key_id(), stamped);
        let line = line.map_err(|_| NoteFault::Malformed)?.to_bytes();
        let time = Timestamp::from_second(time.as_second()).map_err(|_| CosignatureError::Time)?;
        Ok(Cosignature {
            time,
            line: String::from_utf8(line).map_err(|_| NoteFault::Malformed)?,
        })
    }
}

impl fmt::Debug for WitnessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WitnessKey({}, hidden)", self.name)
    }
}

impl WitnessVerifierKey {
    /// The witness's name.
    pub fn name(&self) -> &Origin {
        &self.name
    }

    /// When this witness co-signed the checkpoint in `note`, if it did.
    pub fn cosigned_at(&self, note: &str) -> Result<Timestamp, CosignatureError> {
        let (text, signature) = note::verified_by(note, Box::new(self.clone()))?;
        Checkpoint::from_text(&text)?;
        let (seconds, _) = timestamped(signature.signature()).ok_or(NoteFault::Malformed)?;
        let seconds = i64::try_from(seconds).map_err(|_| CosignatureError::Time)?;
        Timestamp::from_second(seconds).map_err(|_| CosignatureError::Time)
    }
}

/// How the signed-note library asks the key.
impl signed_note::Verifier for WitnessVerifierKey {
    fn name(&self) -> &str {
        self.name.as_str()
    }

    fn key_id(&self) -> u32 {
        vkey::id(&self.name, KeyKind::Cosignature, &self.key)
    }

    fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        timestamped(signature).is_some_and(|(seconds, signature)| {
            self.key
                .verify(&signed_message(seconds, text), &signature)
                .is_ok()
        })
    }
}

impl fmt::Display for WitnessVerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&vkey::write(&self.name, KeyKind::Cosignature, &self.key))
    }
}

impl FromStr for WitnessVerifierKey {
    type Err = VerifierKeyError;

    fn from_str(text: &str) -> Result<Self, VerifierKeyError> {
        let (name, key) = vkey::read(text, KeyKind::Cosignature)?;
        Ok(Self { name, key })
    }
}

fn signed_message(seconds: u64, checkpoint: &[u8]) -> Vec<u8> {
    [
        format!("cosignature/v1\ntime {seconds}\n").as_bytes(),
        checkpoint,
    ]
    .concat()
}

fn timestamped(signature: &[u8]) -> Option<(u64, ed25519_dalek::Signature)> {
    let (seconds, signature) = signature.split_first_chunk::<8>()?;
    let signature = ed25519_dalek::Signature::from_slice(signature).ok()?;
    Some((u64::from_be_bytes(*seconds), signature))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::testing::ledger_key;
    use tlog_tiles::Hash;

    fn witness(seed: u8) -> WitnessKey {
        WitnessKey::from_seed(Origin::new("witness.example").unwrap(), &[seed; 32])
    }

    fn cosigned() -> String {
        let head = Checkpoint::new(ledger_key(1).origin().clone(), 64, Hash([9; 32]));
        let note = head.sign(&ledger_key(1)).unwrap();
        let line = witness(7)
            .cosign(&note, "2026-11-25T02:00:00Z".parse().unwrap())
            .unwrap()
            .line;
        note + &line
    }

    #[test]
    fn a_cosigned_checkpoint_convinces_ledger_and_witness_checkers() {
        let time = witness(7).verifier().cosigned_at(&cosigned()).unwrap();
        assert_eq!(time.to_string(), "2026-11-25T02:00:00Z");
        assert!(Checkpoint::open(&cosigned(), &ledger_key(1).verifier()).is_ok());
    }

    #[test]
    fn another_witness_or_another_head_does_not_convince() {
        let fault = |note: &str, seed| witness(seed).verifier().cosigned_at(note).unwrap_err();
        assert_eq!(
            fault(&cosigned(), 8),
            CosignatureError::Note(NoteFault::WrongKey)
        );
        let changed = cosigned().replacen("64", "65", 1);
        assert_eq!(
            fault(&changed, 7),
            CosignatureError::Note(NoteFault::BadSignature)
        );
    }

    #[test]
    fn only_checkpoints_are_cosigned() {
        let note = note::sign("hello\n", &ledger_key(1)).unwrap();
        assert!(matches!(
            witness(7).cosign(&note, Timestamp::UNIX_EPOCH),
            Err(CosignatureError::Checkpoint(_))
        ));
    }

    #[test]
    fn verifier_keys_read_back_and_mistypings_are_refused() {
        let text = witness(7).verifier().to_string();
        assert_eq!(text.parse(), Ok(witness(7).verifier()));
        assert_eq!(
            text.replacen("witness", "Witness", 1)
                .parse::<WitnessVerifierKey>(),
            Err(VerifierKeyError::Changed)
        );
        let ledger = ledger_key(1).verifier().to_string();
        assert_eq!(
            ledger.parse::<WitnessVerifierKey>(),
            Err(VerifierKeyError::OtherKind)
        );
    }
}
