//! The keys that stand outside the data folder: they work while the vault is locked, and open no personal content.

use hmac::{Hmac, Mac};
use rand::RngCore;
use rand::rngs::OsRng;
use sanad_ledger::PseudonymKey;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Pepper, ledger key, padding key and pseudonym key of one site, 32 bytes each.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct SiteKeys {
    pepper: Key,
    ledger: Key,
    padding: Key,
    pseudonym: Key,
    forms: Key,
}

#[derive(Clone, Zeroize, ZeroizeOnDrop)]
struct Key([u8; 32]);

impl SiteKeys {
    /// Fresh keys for a new site, from the operating system's randomness.
    pub fn generate() -> Self {
        let key = || {
            let mut bytes = [0; 32];
            OsRng.fill_bytes(&mut bytes);
            Key(bytes)
        };
        Self {
            pepper: key(),
            ledger: key(),
            padding: key(),
            pseudonym: key(),
            forms: key(),
        }
    }

    /// The pepper of mailbox addresses and look-ups.
    pub fn pepper(&self) -> &[u8; 32] {
        &self.pepper.0
    }

    /// The seed of the ledger's Ed25519 signing key.
    pub fn ledger_seed(&self) -> &[u8; 32] {
        &self.ledger.0
    }

    /// The key from which padding entries draw their salts.
    pub fn padding(&self) -> &[u8; 32] {
        &self.padding.0
    }

    /// An account's name in the ledger, which means nothing without this key.
    pub fn pseudonym(&self, account: &str) -> String {
        PseudonymKey::from_bytes(self.pseudonym.0)
            .actor(account)
            .to_string()
    }

    /// A keyed hash over the parts of a form, so that a token or a drawn code comes back as we gave it.
    pub fn form_mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        keyed(&self.forms, parts)
    }
}

/// HMAC-SHA256 over the parts, each preceded by its length.
fn keyed(key: &Key, parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes a key of any length: this cannot fail.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&key.0) else {
        return [0; 32];
    };
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

impl std::fmt::Debug for SiteKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SiteKeys")
    }
}

impl Serialize for Key {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hex::encode(self.0))
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let bytes = hex::decode(text).map_err(serde::de::Error::custom)?;
        let bytes = <[u8; 32]>::try_from(bytes)
            .map_err(|_| serde::de::Error::custom("a key has 32 bytes"))?;
        Ok(Self(bytes))
    }
}
