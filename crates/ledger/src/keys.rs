//! The name and the key under which a ledger signs, and the key by which others check (C2SP `signed-note`).

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signature, SigningKey, Verifier as _, VerifyingKey};
use rand::{CryptoRng, RngCore};
use signed_note::{Verifier, is_key_name_valid};
use zeroize::Zeroizing;

use crate::vkey::{self, KeyKind, VerifierKeyError};

/// The name of a ledger or witness, by custom an address without its scheme: `sanad.example/ledger`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Origin(String);

/// A name that a signed note cannot carry.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("a ledger's name is not empty and holds no spaces, plus signs or control characters")]
pub struct OriginError;

/// The secret key of a ledger. Its bytes are wiped when it is dropped.
#[derive(Clone)]
pub struct LedgerKey {
    origin: Origin,
    key: SigningKey,
}

/// The public key of a ledger, as published at `/ledger/key`.
#[derive(Clone, PartialEq)]
pub struct VerifierKey {
    origin: Origin,
    key: VerifyingKey,
}

impl Origin {
    /// Takes a name that a signed note can carry.
    pub fn new(name: &str) -> Result<Self, OriginError> {
        let allowed = is_key_name_valid(name) && !name.chars().any(char::is_control);
        if allowed {
            Ok(Self(name.to_owned()))
        } else {
            Err(OriginError)
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl LedgerKey {
    /// Draws a new key.
    pub fn generate(origin: Origin, rng: &mut (impl RngCore + CryptoRng)) -> Self {
        Self {
            origin,
            key: SigningKey::generate(rng),
        }
    }

    /// Takes up a stored key again.
    pub fn from_seed(origin: Origin, seed: &[u8; 32]) -> Self {
        Self {
            origin,
            key: SigningKey::from_bytes(seed),
        }
    }

    /// The secret bytes, for storing where only the ledger's process reads.
    pub fn expose_seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.key.to_bytes())
    }

    /// The ledger's name.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The public half, for everybody.
    pub fn verifier(&self) -> VerifierKey {
        VerifierKey {
            origin: self.origin.clone(),
            key: self.key.verifying_key(),
        }
    }

    pub(crate) fn signing_key(&self) -> &SigningKey {
        &self.key
    }
}

impl fmt::Debug for LedgerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LedgerKey({}, hidden)", self.origin)
    }
}

impl VerifierKey {
    /// The ledger's name.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

/// How the signed-note library asks the key.
impl Verifier for VerifierKey {
    fn name(&self) -> &str {
        self.origin.as_str()
    }

    fn key_id(&self) -> u32 {
        vkey::id(&self.origin, KeyKind::Note, &self.key)
    }

    fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify(text, &signature).is_ok())
    }
}

impl FromStr for VerifierKey {
    type Err = VerifierKeyError;

    fn from_str(text: &str) -> Result<Self, VerifierKeyError> {
        let (origin, key) = vkey::read(text, KeyKind::Note)?;
        Ok(Self { origin, key })
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&vkey::write(&self.origin, KeyKind::Note, &self.key))
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifierKey({self})")
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::testing::ledger_key;

    /// The key of the C2SP signed-note specification's example.
    const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    #[test]
    fn published_verifier_keys_are_read() {
        let key: VerifierKey = PETER.parse().unwrap();
        assert_eq!(
            (key.origin().as_str(), key.key_id()),
            ("PeterNeumann", 0xc74f_20a3)
        );
        assert_eq!(key.to_string(), PETER);
    }

    #[test]
    fn a_wrong_key_is_refused_by_what_is_wrong() {
        let refused = |text: &str| text.parse::<VerifierKey>().unwrap_err();
        assert_eq!(refused("PeterNeumann"), VerifierKeyError::Malformed);
        assert_eq!(
            refused(&PETER.replace("Peter", "peter")),
            VerifierKeyError::Changed
        );
        assert_eq!(
            refused(&PETER.replace("ARpc", "ARpd")),
            VerifierKeyError::Changed
        );
        assert_eq!(
            refused("PRIVATE+KEY+x+00000000+AA=="),
            VerifierKeyError::Secret
        );
    }

    #[test]
    fn a_key_reads_back_and_hides_its_secret() {
        let key = ledger_key(1);
        assert_eq!(
            key.verifier().to_string().parse::<VerifierKey>().unwrap(),
            key.verifier()
        );
        assert_eq!(
            LedgerKey::from_seed(key.origin().clone(), &key.expose_seed()).verifier(),
            key.verifier()
        );
        assert_eq!(
            format!("{key:?}"),
            "LedgerKey(sanad.example/ledger, hidden)"
        );
    }

    #[test]
    fn a_name_carries_no_spaces_or_signs() {
        for name in ["", "a b", "a+b", "a\nb", "a\u{a0}b", "a\u{7f}"] {
            assert_eq!(Origin::new(name), Err(OriginError), "{name:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_a_key_or_refused(text in "([a-z]+\\+[0-9a-f]{8}\\+)?.{0,60}") {
            if let Ok(key) = text.parse::<VerifierKey>() {
                proptest::prop_assert_eq!(key.to_string(), text.trim());
            }
        }
    }
}
