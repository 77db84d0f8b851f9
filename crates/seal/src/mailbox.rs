//! The mailbox as the server keeps it: it can find one by its address, but holds no address.
//!
//! Stored are a hash of the address keyed with the [`Pepper`], and replies under an outer layer that needs the address
//! as well. A thief of the database alone can neither try codes nor read even the sealed replies' headers.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use rand::{CryptoRng, RngCore};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::secret::{Pepper, expand, secret};

/// Bytes of XChaCha20's nonce.
const NONCE: usize = 24;

secret! {
    /// Where a mailbox is: 32 bytes that only the code gives. Whoever has it may fetch the sealed replies, not read them.
    MailboxAddress
}

/// What is stored instead of an address: HMAC-SHA256 under the pepper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MailboxHash(pub [u8; 32]);

/// The outer layer around the stored messages of one mailbox.
pub struct OuterLayer {
    cipher: XChaCha20Poly1305,
}

/// A stored message whose outer layer does not open: damaged, moved to another message, or under another pepper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the stored message is damaged or in another's place")]
pub struct OuterLayerBroken;

impl MailboxAddress {
    /// The hash under which this mailbox is stored and found.
    pub fn stored(&self, pepper: &Pepper) -> MailboxHash {
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(pepper.expose())
            .unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"));
        mac.update(self.expose());
        MailboxHash(mac.finalize().into_bytes().into())
    }

    /// The outer layer of this mailbox's stored messages.
    pub fn outer_layer(&self, pepper: &Pepper) -> OuterLayer {
        let mut material = Zeroizing::new([0; 64]);
        material[..32].copy_from_slice(pepper.expose());
        material[32..].copy_from_slice(self.expose());
        let mut key = expand(material.as_ref(), "sanad/mailbox-outer/v1");
        let cipher = XChaCha20Poly1305::new((&*key).into());
        key.zeroize();
        OuterLayer { cipher }
    }
}

impl Serialize for MailboxAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.expose_text())
    }
}

impl<'de> Deserialize<'de> for MailboxAddress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let address = Zeroizing::new(String::deserialize(deserializer)?);
        Self::from_text(&address).ok_or_else(|| serde::de::Error::custom("not a mailbox address"))
    }
}

impl OuterLayer {
    /// Wraps a sealed message for storage under its id: nonce, then ciphertext.
    pub fn wrap(
        &self,
        message_id: &str,
        sealed: &[u8],
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        rng.fill_bytes(&mut nonce);
        let payload = Payload {
            msg: sealed,
            aad: message_id.as_bytes(),
        };
        let ciphertext = self
            .cipher
            .encrypt(XNonce::from_slice(&nonce), payload)
            .unwrap_or_else(|_| unreachable!("a message is far below the cipher's limit"));
        [nonce.as_slice(), &ciphertext].concat()
    }

    /// Gives back the sealed message that was stored under this id.
    pub fn unwrap(&self, message_id: &str, stored: &[u8]) -> Result<Vec<u8>, OuterLayerBroken> {
        let (nonce, ciphertext) = stored.split_at_checked(NONCE).ok_or(OuterLayerBroken)?;
        let payload = Payload {
            msg: ciphertext,
            aad: message_id.as_bytes(),
        };
        self.cipher
            .decrypt(XNonce::from_slice(nonce), payload)
            .map_err(|_| OuterLayerBroken)
    }
}

impl fmt::Debug for OuterLayer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("OuterLayer(hidden)")
    }
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

    #[test]
    fn a_stored_message_opens_only_in_its_own_place() {
        let mut rng = StdRng::seed_from_u64(7);
        let (address, pepper) = (MailboxAddress::draw(&mut rng), Pepper::draw(&mut rng));
        let stored = address.outer_layer(&pepper).wrap("m1", b"sealed", &mut rng);
        let layer = address.outer_layer(&pepper);
        assert_eq!(layer.unwrap("m1", &stored).unwrap(), b"sealed");
        assert_eq!(layer.unwrap("m2", &stored), Err(OuterLayerBroken));
        assert_eq!(layer.unwrap("m1", &stored[..10]), Err(OuterLayerBroken));
        let other = MailboxAddress::draw(&mut rng).outer_layer(&pepper);
        assert_eq!(other.unwrap("m1", &stored), Err(OuterLayerBroken));
        let moved = address.outer_layer(&Pepper::draw(&mut rng));
        assert_eq!(moved.unwrap("m1", &stored), Err(OuterLayerBroken));
    }

    #[test]
    fn an_address_is_stored_only_as_its_hash_under_the_pepper() {
        let mut rng = StdRng::seed_from_u64(8);
        let (address, pepper) = (MailboxAddress::draw(&mut rng), Pepper::draw(&mut rng));
        assert_ne!(&address.stored(&pepper).0, address.expose());
        assert_ne!(
            address.stored(&pepper),
            address.stored(&Pepper::draw(&mut rng))
        );
        assert_eq!(format!("{address:?}"), "MailboxAddress(hidden)");
    }
}
