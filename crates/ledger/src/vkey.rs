//! The text form of a public key, `name+hash+key` (C2SP `signed-note`, "Verifier keys").

use base64::prelude::{BASE64_STANDARD, Engine as _};
use ed25519_dalek::VerifyingKey;
use signed_note::key_id;

use crate::keys::Origin;

/// What a key signs: the first byte of its text form, and part of its hash.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum KeyKind {
    /// Ed25519 over the note's text: ledgers.
    Note = 0x01,
    /// Ed25519 over time and checkpoint: witnesses (`cosignature/v1`).
    Cosignature = 0x04,
}

/// A text that is no verifier key.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum VerifierKeyError {
    /// It has not the form `name+hash+key`.
    #[error("a verifier key has the form name+hash+key")]
    Malformed,
    /// It is a verifier key of another kind: a witness's where a ledger's was asked for, or the reverse.
    #[error("this verifier key is of another kind")]
    OtherKind,
    /// Its hash does not belong to its name and key: something was mistyped or changed.
    #[error("this verifier key has been mistyped or changed")]
    Changed,
    /// It is a secret signing key, which should not have left its owner.
    #[error("this is a secret key; a verifier key was asked for")]
    Secret,
}

pub(crate) fn write(name: &Origin, kind: KeyKind, key: &VerifyingKey) -> String {
    format!(
        "{name}+{:08x}+{}",
        id(name, kind, key),
        BASE64_STANDARD.encode(typed(kind, key))
    )
}

pub(crate) fn read(text: &str, kind: KeyKind) -> Result<(Origin, VerifyingKey), VerifierKeyError> {
    let text = text.trim();
    if text.starts_with("PRIVATE+KEY+") {
        return Err(VerifierKeyError::Secret);
    }
    let (name, rest) = text.split_once('+').ok_or(VerifierKeyError::Malformed)?;
    let (_, key) = rest.split_once('+').ok_or(VerifierKeyError::Malformed)?;
    let typed = BASE64_STANDARD
        .decode(key)
        .map_err(|_| VerifierKeyError::Malformed)?;
    let (first, key) = typed.split_first().ok_or(VerifierKeyError::Malformed)?;
    if *first != kind as u8 {
        return Err(VerifierKeyError::OtherKind);
    }
    let name = Origin::new(name).map_err(|_| VerifierKeyError::Malformed)?;
    let key = VerifyingKey::try_from(key).map_err(|_| VerifierKeyError::Malformed)?;
    if write(&name, kind, &key) == text {
        Ok((name, key))
    } else {
        Err(VerifierKeyError::Changed)
    }
}

pub(crate) fn id(name: &Origin, kind: KeyKind, key: &VerifyingKey) -> u32 {
    key_id(name.as_str(), &typed(kind, key))
}

fn typed(kind: KeyKind, key: &VerifyingKey) -> Vec<u8> {
    [&[kind as u8], key.as_bytes().as_slice()].concat()
}
