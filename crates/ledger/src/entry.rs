//! One entry: an act's body, the salt that hides it, and the commitment the public sees.
//!
//! A commitment reveals nothing without its salt, and cannot be opened to another body.

use std::fmt;

use rand::{CryptoRng, RngCore};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tlog_tiles::{Hash, record_hash};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::canonical::{BodyError, canonical_json};

/// Keeps an entry's hash apart from any other use of SHA-256 in the program.
const ENTRY_CONTEXT: &[u8] = b"sanad/entry/v1\n";

/// An act as it is hashed: canonical JSON, an object whose member `act` names the act.
#[derive(Clone, PartialEq, Eq)]
pub struct Body(String);

/// Thirty-two secret bytes that hide a body. Only who holds them can open the entry.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Salt([u8; 32]);

/// What the public tree holds of an act: SHA-256 over context, salt and body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Commitment([u8; 32]);

/// A body with its salt: proof of what a commitment stands for.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The salt the commitment was made with.
    pub salt: Salt,
    /// The act itself.
    pub body: Body,
}

/// A text that should have been sixty-four hexadecimal digits.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("sixty-four hexadecimal digits were expected")]
pub struct MalformedHex;

impl Body {
    /// Writes an act down. It must serialise to an object with a text member `act`, without fractions.
    pub fn new(act: &impl Serialize) -> Result<Self, BodyError> {
        let value =
            serde_json::to_value(act).map_err(|error| BodyError::Unwritable(error.to_string()))?;
        if !value.get("act").is_some_and(Value::is_string) {
            return Err(BodyError::NamesNoAct);
        }
        canonical_json(&value).map(Self)
    }

    /// Takes back a body that was stored earlier, byte for byte as it was hashed.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The canonical JSON, for storing beside the salt.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A body may name records, so it does not show itself in logs.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.0.len())
    }
}

impl Salt {
    /// Draws a fresh salt.
    pub fn random(rng: &mut (impl RngCore + CryptoRng)) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// A salt chosen elsewhere: stored earlier, or a nonce that a receipt's holder chose.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads a nonce written as sixty-four hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, MalformedHex> {
        bytes_from_hex(text).map(Self)
    }

    /// The bytes, for storing in a sealed column or giving to the receipt's holder.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(hidden)")
    }
}

impl Commitment {
    /// The bytes of a commitment that was stored or published.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads a commitment written as sixty-four hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, MalformedHex> {
        bytes_from_hex(text).map(Self)
    }

    /// The thirty-two bytes that are published.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The leaf in the tree: SHA-256(0x00 ‖ commitment), RFC 9162 §2.1.1.
    pub fn leaf_hash(&self) -> Hash {
        record_hash(&self.0)
    }
}

impl fmt::Display for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Commitment({self})")
    }
}

impl Opening {
    /// Hides `body` under `salt`.
    pub fn new(salt: Salt, body: Body) -> Self {
        Self { salt, body }
    }

    /// What the public tree holds for this act.
    pub fn commitment(&self) -> Commitment {
        let mut hash = Sha256::new();
        hash.update(ENTRY_CONTEXT);
        hash.update(self.salt.0);
        hash.update(self.body.0.as_bytes());
        Commitment(hash.finalize().into())
    }

    /// Whether this is the act that `commitment` stands for.
    pub fn opens(&self, commitment: &Commitment) -> bool {
        self.commitment() == *commitment
    }
}

fn bytes_from_hex(text: &str) -> Result<[u8; 32], MalformedHex> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| MalformedHex)?;
    Ok(bytes)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use serde_json::json;

    fn opening(salt: [u8; 32], act: &str) -> Opening {
        Opening::new(
            Salt::from_bytes(salt),
            Body::new(&json!({"act": act})).unwrap(),
        )
    }

    /// Repeated by: { printf 'sanad/entry/v1\n'; head -c 32 /dev/zero; printf '{"act":"open"}'; } | sha256sum
    #[test]
    fn the_commitment_is_what_sha256sum_says() {
        let expected = "d360bc531f53ecd64b485c20b90a49faa0247be883f719a267468181bae04fc0";
        assert_eq!(opening([0; 32], "open").commitment().to_string(), expected);
    }

    #[test]
    fn the_leaf_hash_is_the_one_of_rfc_9162() {
        let commitment = Commitment::from_bytes([7; 32]);
        let mut hash = Sha256::new();
        hash.update([0]);
        hash.update([7; 32]);
        assert_eq!(commitment.leaf_hash().0, <[u8; 32]>::from(hash.finalize()));
    }

    #[test]
    fn a_body_must_name_its_act() {
        assert_eq!(Body::new(&json!({"record": 1})), Err(BodyError::NamesNoAct));
        assert_eq!(Body::new(&json!(["act"])), Err(BodyError::NamesNoAct));
    }

    #[test]
    fn salt_and_body_stay_out_of_debug_output() {
        let shown = format!("{:?}", opening([0xab; 32], "read-person"));
        assert!(
            !shown.contains("ab") && !shown.contains("171") && !shown.contains("person"),
            "{shown}"
        );
    }

    proptest::proptest! {
        #[test]
        fn only_the_same_salt_and_body_open_a_commitment(a: [u8; 32], b: [u8; 32], x in ".{0,20}", y in ".{0,20}") {
            let (one, other) = (opening(a, &x), opening(b, &y));
            proptest::prop_assert!(one.opens(&one.commitment()));
            proptest::prop_assert_eq!(one.opens(&other.commitment()), a == b && x == y);
        }

        #[test]
        fn hex_reads_back(bytes: [u8; 32]) {
            let commitment = Commitment::from_bytes(bytes);
            proptest::prop_assert_eq!(Commitment::from_hex(&commitment.to_string()), Ok(commitment));
        }

        #[test]
        fn any_text_is_hex_or_refused(text in ".*") {
            proptest::prop_assert_eq!(Commitment::from_hex(&text).is_ok(), text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()));
        }
    }
}
