//! Secrets of 32 bytes, each its own type: never displayed, hidden from `Debug`, compared in constant time, wiped when dropped.

use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Declares a secret of 32 bytes.
macro_rules! secret {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, ::zeroize::Zeroize, ::zeroize::ZeroizeOnDrop)]
        pub struct $name([u8; 32]);

        impl $name {
            /// Takes bytes that came from a derivation or from a sealed file.
            pub fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            /// Draws a fresh one.
            pub fn draw(rng: &mut (impl ::rand::RngCore + ::rand::CryptoRng)) -> Self {
                let mut bytes = [0; 32];
                rng.fill_bytes(&mut bytes);
                Self(bytes)
            }

            /// Reads base64url without padding; `None` for anything that is not exactly 32 bytes.
            pub fn from_text(text: &str) -> Option<Self> {
                $crate::text::decode(text).map(Self)
            }

            /// The bytes themselves, for whoever must use or seal them.
            pub fn expose(&self) -> &[u8; 32] {
                &self.0
            }

            /// As base64url without padding, wiped when dropped.
            pub fn expose_text(&self) -> ::zeroize::Zeroizing<String> {
                ::zeroize::Zeroizing::new($crate::text::encode(&self.0))
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                ::subtle::ConstantTimeEq::ct_eq(self.0.as_slice(), other.0.as_slice()).into()
            }
        }

        impl Eq for $name {}

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(concat!(stringify!($name), "(hidden)"))
            }
        }
    };
}

pub(crate) use secret;

secret! {
    /// Under which later messages of one mailbox are authenticated, both ways. Derived from the return code, told to
    /// the desk inside the first envelope.
    AuthenticatorKey
}

secret! {
    /// What a member's browser sends to sign in with six words. The server keeps only [`SignInSecret::stored`].
    SignInSecret
}

secret! {
    /// Keys the stored hashes of mailbox addresses and the outer layer of replies. Lives in a file outside the data folder.
    Pepper
}

impl SignInSecret {
    /// What the server keeps: SHA-256 of the secret. The secret already is the output of a slow derivation with 66
    /// bits of drawn words behind it, so a fast hash suffices here.
    pub fn stored(&self) -> [u8; 32] {
        Sha256::new()
            .chain_update(b"sanad/sign-in-stored/v1")
            .chain_update(self.0)
            .finalize()
            .into()
    }

    /// Whether this is the secret behind a stored hash, in constant time.
    pub fn matches(&self, stored: &[u8; 32]) -> bool {
        self.stored().as_slice().ct_eq(stored).into()
    }
}

/// One 32-byte key out of keying material, by HKDF-SHA256 (RFC 5869) without salt; `info` says what it is for.
pub(crate) fn expand(material: &[u8], info: &str) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, material)
        .expand(info.as_bytes(), key.as_mut())
        .unwrap_or_else(|_| unreachable!("32 bytes are within what HKDF-SHA256 can give"));
    key
}
