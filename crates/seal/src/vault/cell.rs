//! A cell's bytes: format (1), key id (4, big endian), then nonce and ciphertext, or an age file.

use zeroize::Zeroizing;

use super::{KeyId, VaultError};

/// Bytes of XChaCha20's nonce.
pub(super) const NONCE: usize = 24;

/// Values are padded to a multiple of this, so that most names and numbers have one length.
const BLOCK: usize = 32;

/// The stored bytes of one encrypted value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cell(Vec<u8>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// XChaCha20-Poly1305 under the vault key.
    Encrypted = 1,
    /// An age file to the vault's recipient.
    Sealed = 2,
}

impl Cell {
    /// Takes bytes as they come from the database; what they are worth shows when they are opened.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes to store.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Whether this came in while the vault was locked and is still to be moved into an ordinary cell.
    pub fn arrived_while_locked(&self) -> bool {
        self.0.first() == Some(&(Format::Sealed as u8))
    }

    pub(super) fn assemble(format: Format, key_id: KeyId, content: &[&[u8]]) -> Self {
        let mut bytes = vec![format as u8];
        bytes.extend(key_id.0.to_be_bytes());
        for part in content {
            bytes.extend_from_slice(part);
        }
        Self(bytes)
    }

    pub(super) fn parts(&self) -> Result<(Format, KeyId, &[u8]), VaultError> {
        let (format, rest) = self.0.split_first().ok_or(VaultError::NotACell)?;
        let (key_id, content) = rest.split_first_chunk::<4>().ok_or(VaultError::NotACell)?;
        let format = match format {
            1 => Format::Encrypted,
            2 => Format::Sealed,
            _ => return Err(VaultError::NotACell),
        };
        Ok((format, KeyId(u32::from_be_bytes(*key_id)), content))
    }
}

/// Pads with 0x80 and zeros to a whole number of blocks (ISO/IEC 7816-4).
pub(super) fn pad(value: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = (value.len() + 1).next_multiple_of(BLOCK);
    let mut padded = Zeroizing::new(Vec::with_capacity(length));
    padded.extend_from_slice(value);
    padded.push(0x80);
    padded.resize(length, 0);
    padded
}

pub(super) fn unpad(mut padded: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let end = padded
        .iter()
        .rposition(|byte| *byte != 0)
        .ok_or(VaultError::Broken)?;
    if padded[end] != 0x80 {
        return Err(VaultError::Broken);
    }
    padded.truncate(end);
    Ok(padded)
}
