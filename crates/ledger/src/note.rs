//! Signing and opening notes (C2SP `signed-note`), with the faults told apart.

use ed25519_dalek::Signer as _;
use signed_note::{Note, NoteError, Signature, Verifier, VerifierList};

use crate::keys::{LedgerKey, VerifierKey};

/// Why a signed note is not believed.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum NoteFault {
    /// It is not a signed note at all.
    #[error("this is not a signed note")]
    Malformed,
    /// None of its signatures was made by the key it was checked with.
    #[error("this was not signed by the key it was checked with")]
    WrongKey,
    /// The key's signature does not fit the text: the text or the signature was changed.
    #[error("the signature does not fit: the text or the signature was changed")]
    BadSignature,
}

/// Signs `text`, which ends in a newline and holds no other control characters.
pub(crate) fn sign(text: &str, key: &LedgerKey) -> Result<String, NoteFault> {
    let signature = key.signing_key().sign(text.as_bytes());
    let name = key.origin().as_str().to_owned();
    let line = Signature::new(name, key.verifier().key_id(), signature.to_vec())
        .map_err(|_| NoteFault::Malformed)?;
    let note = Note::new(text.as_bytes(), &[line]).map_err(|_| NoteFault::Malformed)?;
    String::from_utf8(note.to_bytes()).map_err(|_| NoteFault::Malformed)
}

/// The text of a note that `key` signed.
pub(crate) fn open(note: &str, key: &VerifierKey) -> Result<String, NoteFault> {
    verified_by(note, Box::new(key.clone())).map(|(text, _)| text)
}

/// The text of a note with the signature that `verifier` accepted.
pub(crate) fn verified_by(
    note: &str,
    verifier: Box<dyn Verifier>,
) -> Result<(String, Signature), NoteFault> {
    let note = Note::from_bytes(note.as_bytes()).map_err(|_| NoteFault::Malformed)?;
    let (accepted, _) =
        note.verify(&VerifierList::new(vec![verifier]))
            .map_err(|error| match error {
                NoteError::InvalidSignature { .. } => NoteFault::BadSignature,
                NoteError::UnverifiedNote => NoteFault::WrongKey,
                _ => NoteFault::Malformed,
            })?;
    let signature = accepted.into_iter().next().ok_or(NoteFault::WrongKey)?;
    let text = String::from_utf8(note.text().to_vec()).map_err(|_| NoteFault::Malformed)?;
    Ok((text, signature))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ledger_key;

    /// The example of the C2SP signed-note specification.
    #[test]
    fn the_specifications_example_opens() {
        let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW".parse();
        let note = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n\
            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        assert!(key.is_ok_and(|key| open(note, &key).is_ok_and(|text| text.starts_with("If you think"))));
    }

    #[test]
    fn each_fault_has_its_name() {
        let key = ledger_key(1);
        let note = sign("a\nb\n", &key).unwrap_or_default();
        assert_eq!(open(&note, &key.verifier()), Ok("a\nb\n".into()));
        assert_eq!(
            open(&note, &ledger_key(2).verifier()),
            Err(NoteFault::WrongKey)
        );
        assert_eq!(
            open(&note.replacen('a', "c", 1), &key.verifier()),
            Err(NoteFault::BadSignature)
        );
        assert_eq!(open("a\nb\n", &key.verifier()), Err(NoteFault::Malformed));
        assert_eq!(sign("no newline", &key), Err(NoteFault::Malformed));
    }
}
