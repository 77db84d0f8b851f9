//! age identities and recipients of the kind X25519, the only kind used here.
//!
//! Everything is sealed to and opened with these two types, so that a private key can never stand where a public one is asked.

use std::fmt;
use std::io::{self, Read, Write};
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use bech32::{FromBase32, ToBase32, Variant};
use rand::{CryptoRng, RngCore};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::words::to_words;

/// A private key: opens what was sealed to its [`Recipient`].
#[derive(Clone)]
pub struct Identity(age::x25519::Identity);

/// A public key that something can be sealed to, as text `age1…`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Recipient(age::x25519::Recipient);

/// Text that is not an identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an age X25519 identity")]
pub struct NotAnIdentity;

/// Text that is not a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an age X25519 recipient")]
pub struct NotARecipient;

/// Why a sealed file did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Not an age file at all, or its header is damaged.
    #[error("this is not a sealed file, or its beginning is damaged")]
    NotSealed,
    /// A sound file, sealed to somebody else.
    #[error("this was sealed to another key")]
    OtherKey,
    /// The content was changed or cut off.
    #[error("the sealed content is damaged or cut off")]
    Damaged,
}

impl Identity {
    /// Draws a fresh identity.
    pub fn draw(rng: &mut (impl RngCore + CryptoRng)) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(bytes.as_mut());
        Self::from_bytes(&bytes)
    }

    /// The identity whose private scalar is these bytes (any 32 bytes are one: RFC 7748 clamps them).
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        // age reads identities only as text, so the bytes take that way.
        let text = bech32::encode("age-secret-key-", bytes.to_base32(), Variant::Bech32)
            .map(Zeroizing::new)
            .unwrap_or_default();
        match text.parse() {
            Ok(identity) => Self(identity),
            Err(_) => unreachable!("32 bytes in Bech32 under age's own prefix are an identity"),
        }
    }

    /// Reads `AGE-SECRET-KEY-1…`.
    pub fn from_text(text: &str) -> Result<Self, NotAnIdentity> {
        text.parse().map(Self).map_err(|_| NotAnIdentity)
    }

    /// The identity as text `AGE-SECRET-KEY-1…`, wiped when dropped.
    pub fn expose_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The private scalar itself, for cutting it into shares.
    pub(crate) fn expose_bytes(&self) -> Zeroizing<[u8; 32]> {
        let mut bytes = Zeroizing::new([0; 32]);
        let decoded = bech32::decode(&self.expose_text())
            .ok()
            .and_then(|(_, data, _)| Vec::<u8>::from_base32(&data).ok())
            .map(Zeroizing::new)
            .unwrap_or_default();
        bytes.copy_from_slice(&decoded);
        bytes
    }

    /// The public key to this private one.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// Opens a sealed file whole, in memory.
    pub fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let mut plaintext = Zeroizing::new(Vec::with_capacity(sealed.len()));
        self.reader(sealed)?
            .read_to_end(&mut plaintext)
            .map_err(|_| OpenError::Damaged)?;
        Ok(plaintext)
    }

    /// Opens a sealed file as it is read. What was read counts only once the reader has come to its end without error.
    pub fn reader<R: Read>(&self, sealed: R) -> Result<impl Read + use<R>, OpenError> {
        age::Decryptor::new(sealed)
            .and_then(|file| file.decrypt(std::iter::once(&self.0 as &dyn age::Identity)))
            .map_err(|error| match error {
                age::DecryptError::NoMatchingKeys => OpenError::OtherKey,
                age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => {
                    OpenError::Damaged
                }
                _ => OpenError::NotSealed,
            })
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Identity(hidden)")
    }
}

impl Serialize for Identity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.expose_text())
    }
}

impl<'de> Deserialize<'de> for Identity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        Self::from_text(&text).map_err(serde::de::Error::custom)
    }
}

impl Recipient {
    /// Four words (the first 44 bits of the key's SHA-256) by which two people compare it over the telephone.
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(self.to_string());
        let words = to_words(&hash[..6]);
        words.split(' ').take(4).collect::<Vec<_>>().join(" ")
    }
}

impl FromStr for Recipient {
    type Err = NotARecipient;

    /// Reads `age1…`; a private key is refused.
    fn from_str(text: &str) -> Result<Self, NotARecipient> {
        text.parse().map(Self).map_err(|_| NotARecipient)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Recipient({})", self.0)
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Recipient {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Seals bytes to one recipient or more.
///
/// # Panics
/// With no recipient: nobody could open the file, which is a fault of the program.
pub fn seal(recipients: &[Recipient], plaintext: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(plaintext.len() + 1024);
    let written = seal_to(recipients, &mut sealed)
        .and_then(|mut file| file.write_all(plaintext).map(|()| file))
        .and_then(age::stream::StreamWriter::finish);
    match written {
        Ok(_) => sealed,
        Err(_) => unreachable!("writing to memory does not fail"),
    }
}

/// Seals a stream: what is written comes out of `output` as ciphertext, complete only after `finish`.
pub fn seal_to<W: Write>(
    recipients: &[Recipient],
    output: W,
) -> io::Result<age::stream::StreamWriter<W>> {
    assert!(!recipients.is_empty(), "sealed to nobody");
    age::Encryptor::with_recipients(recipients.iter().map(|to| &to.0 as &dyn age::Recipient))
        .map_err(io::Error::other)?
        .wrap_output(output)
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own data has failed"
)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    fn identity(seed: u64) -> Identity {
        Identity::draw(&mut StdRng::seed_from_u64(seed))
    }

    #[test]
    fn every_recipient_opens_and_nobody_else() {
        let sealed = seal(&[identity(1).recipient(), identity(2).recipient()], b"text");
        assert_eq!(identity(1).open(&sealed).unwrap().as_slice(), b"text");
        assert_eq!(identity(2).open(&sealed).unwrap().as_slice(), b"text");
        assert_eq!(identity(3).open(&sealed).unwrap_err(), OpenError::OtherKey);
    }

    #[test]
    fn damage_is_told_from_another_key() {
        let mut sealed = seal(&[identity(1).recipient()], b"text");
        assert_eq!(
            identity(1).open(&sealed[..sealed.len() - 1]).unwrap_err(),
            OpenError::Damaged
        );
        *sealed.last_mut().unwrap() ^= 1;
        assert_eq!(identity(1).open(&sealed).unwrap_err(), OpenError::Damaged);
        assert_eq!(
            identity(1).open(b"not sealed").unwrap_err(),
            OpenError::NotSealed
        );
    }

    #[test]
    fn a_private_key_is_no_recipient_and_is_never_printed() {
        let secret = identity(1).expose_text();
        assert!(secret.parse::<Recipient>().is_err());
        assert_eq!(format!("{:?}", identity(1)), "Identity(hidden)");
        assert_eq!(
            Identity::from_text(&secret).unwrap().recipient(),
            identity(1).recipient()
        );
    }
}
