//! Keyed hashes by which a row is found again: only for values that hardly two people share.
//!
//! There is none for names, places or dates: their frequencies would betray them even under a key.

use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::VaultKey;
use crate::secret::expand;

/// What may be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LookUpKind {
    /// A passport or identity card number.
    Document,
    /// A telephone number in international form.
    Phone,
    /// An account name on a platform.
    Account,
}

/// The keyed hash of one value. Hand in the value normalised: one spelling for one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LookUp(pub [u8; 32]);

impl VaultKey {
    /// The keyed hash of a value of this kind; the same value of another kind has another.
    pub fn look_up(&self, kind: LookUpKind, value: &str) -> LookUp {
        let key = expand(self.secret().expose(), "sanad/vault-look-up/v1");
        let mac = <Hmac<Sha256> as Mac>::new_from_slice(key.as_ref())
            .unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"))
            .chain_update(kind.as_str())
            .chain_update([0])
            .chain_update(value);
        LookUp(mac.finalize().into_bytes().into())
    }
}

impl LookUpKind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Phone => "phone",
            Self::Account => "account",
        }
    }
}
