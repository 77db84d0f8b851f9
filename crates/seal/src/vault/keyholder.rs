//! How a vault key reaches its keyholders: sealed to them, to be opened in their browsers and handed to the server.

use zeroize::Zeroizing;

use super::{KeyId, VaultKey, VaultSecret};
use crate::identity::{Identity, OpenError, Recipient, seal};

const FORMAT: &str = "sanad-vault/1";

/// Why a sealed vault key did not come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAVaultKey {
    /// The file did not open.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It opened, but there is no vault key in it.
    #[error("this is not a sealed vault key")]
    Malformed,
}

impl VaultKey {
    /// Seals the key to its keyholders (or to the recovery identity).
    pub fn wrap(&self, keyholders: &[Recipient]) -> Vec<u8> {
        let secret = self.secret.expose_text();
        let plaintext = Zeroizing::new(format!("{FORMAT} {} {}\n", self.id.0, *secret));
        seal(keyholders, plaintext.as_bytes())
    }

    /// Takes the key out of what was sealed to this keyholder.
    pub fn unwrap(wrapped: &[u8], keyholder: &Identity) -> Result<Self, NotAVaultKey> {
        let plaintext = keyholder.open(wrapped)?;
        Self::parse(&plaintext).ok_or(NotAVaultKey::Malformed)
    }

    fn parse(plaintext: &[u8]) -> Option<Self> {
        let line = std::str::from_utf8(plaintext).ok()?.strip_suffix('\n')?;
        let (id, secret) = line
            .strip_prefix(FORMAT)?
            .strip_prefix(' ')?
            .split_once(' ')?;
        Some(Self::new(
            KeyId(id.parse().ok()?),
            VaultSecret::from_text(secret)?,
        ))
    }
}
