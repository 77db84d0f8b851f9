//! Keyed hashing that cannot fail: HMAC-SHA256 under a 32-byte key.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// SHA-256 works on blocks of 64 bytes; HMAC fills shorter keys up with zeros (RFC 2104 §2).
const BLOCK_BYTES: usize = 64;

/// HMAC-SHA256 of `context` followed by `message`.
pub(crate) fn keyed_hash(key: &[u8; 32], context: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = Zeroizing::new([0; BLOCK_BYTES]);
    block[..32].copy_from_slice(key);
    let mut mac = <Hmac<Sha256> as Mac>::new((&*block).into());
    mac.update(context);
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Repeated by: printf 'ab' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0101…01 (32 bytes)
    #[test]
    fn it_is_what_openssl_says() {
        assert_eq!(
            hex::encode(keyed_hash(&[1; 32], b"a", b"b")),
            "cee6d4107c6c2106227c8d9395f43d981e4b2773395cfc275f59ee896aef05f7"
        );
    }
}
