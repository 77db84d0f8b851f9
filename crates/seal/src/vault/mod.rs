//! The vault: personal columns, encrypted so that a stolen disk, dump or backup says nothing.
//!
//! A cell is bound to its place (table, column, row, version): moved anywhere else it does not open. While the server
//! is locked, what comes in is sealed to the vault's public key and moved into ordinary cells after unlocking.
//! The vault hides neither that a cell exists nor when it was written, and its length only to the next 32 bytes.

mod cell;
mod keyholder;
mod look_up;
mod place;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand::{CryptoRng, RngCore};
use zeroize::Zeroizing;

pub use cell::Cell;
pub use keyholder::NotAVaultKey;
pub use look_up::{LookUp, LookUpKind};
pub use place::Place;

use crate::identity::{Identity, Recipient, seal};
use crate::secret::{expand, secret};
use cell::{Format, NONCE, pad, unpad};

secret! {
    /// The bytes of a vault key, as they are sealed to keyholders and handed to the server's memory.
    VaultSecret
}

/// Which key encrypted a cell; a new number with every new key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub u32);

/// The key of an unlocked vault.
#[derive(Debug, Clone)]
pub struct VaultKey {
    id: KeyId,
    secret: VaultSecret,
}

/// The public half of the vault: seals what arrives while the server is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultRecipient {
    /// Which key will open it.
    pub key_id: KeyId,
    /// What is sealed to.
    pub recipient: Recipient,
}

/// Why a cell did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Not a cell at all.
    #[error("this is not a vault cell")]
    NotACell,
    /// Encrypted under another key.
    #[error("this was encrypted under key {}", found.0)]
    OtherKey {
        /// The key that is needed.
        found: KeyId,
    },
    /// Damaged, or standing in another place than it was written for.
    #[error("this cell is damaged or stands in another's place")]
    Broken,
}

impl VaultKey {
    /// A key from its bytes.
    pub fn new(id: KeyId, secret: VaultSecret) -> Self {
        Self { id, secret }
    }

    /// Which key this is.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// The bytes, for sealing them to a keyholder.
    pub fn secret(&self) -> &VaultSecret {
        &self.secret
    }

    /// Encrypts a value for its place.
    pub fn seal(
        &self,
        place: &Place<'_>,
        value: &[u8],
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Cell {
        let mut nonce = [0; NONCE];
        rng.fill_bytes(&mut nonce);
        let payload = Payload {
            msg: &pad(value),
            aad: &place.bytes(),
        };
        let ciphertext = self
            .cipher()
            .encrypt(XNonce::from_slice(&nonce), payload)
            .unwrap_or_else(|_| unreachable!("a cell is far below the cipher's limit"));
        Cell::assemble(Format::Encrypted, self.id, &[&nonce, &ciphertext])
    }

    /// Opens a cell in its place, also one that arrived while the vault was locked.
    pub fn open(&self, place: &Place<'_>, cell: &Cell) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let (format, key_id, content) = cell.parts()?;
        if key_id != self.id {
            return Err(VaultError::OtherKey { found: key_id });
        }
        match format {
            Format::Encrypted => self.decrypt(place, content),
            Format::Sealed => self.open_sealed(place, content),
        }
    }

    /// The public half.
    pub fn recipient(&self) -> VaultRecipient {
        VaultRecipient {
            key_id: self.id,
            recipient: self.identity().recipient(),
        }
    }

    fn decrypt(&self, place: &Place<'_>, content: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let (nonce, ciphertext) = content
            .split_at_checked(NONCE)
            .ok_or(VaultError::NotACell)?;
        let payload = Payload {
            msg: ciphertext,
            aad: &place.bytes(),
        };
        let padded = self
            .cipher()
            .decrypt(XNonce::from_slice(nonce), payload)
            .map_err(|_| VaultError::Broken)?;
        unpad(Zeroizing::new(padded))
    }

    fn open_sealed(
        &self,
        place: &Place<'_>,
        content: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let plaintext = self
            .identity()
            .open(content)
            .map_err(|_| VaultError::Broken)?;
        let padded = plaintext
            .strip_prefix(place.bytes().as_slice())
            .ok_or(VaultError::Broken)?;
        unpad(Zeroizing::new(padded.to_vec()))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*expand(self.secret.expose(), "sanad/vault-cell/v1")).into())
    }

    fn identity(&self) -> Identity {
        Identity::from_bytes(&expand(self.secret.expose(), "sanad/vault-identity/v1"))
    }
}

impl VaultRecipient {
    /// Seals a value for its place while the vault is locked. The plaintext repeats the place, so that it is bound too.
    pub fn seal(&self, place: &Place<'_>, value: &[u8]) -> Cell {
        let plaintext = Zeroizing::new([place.bytes(), pad(value).to_vec()].concat());
        let sealed = seal(std::slice::from_ref(&self.recipient), &plaintext);
        Cell::assemble(Format::Sealed, self.key_id, &[&sealed])
    }
}

#[cfg(test)]
mod tests;
