//! Six generated words by which a member signs in and unlocks, in one derivation that runs in the browser.
//!
//! The words are drawn, not chosen: 6 × 11 = 66 bits. One half of what they give is sent (the sign-in secret), the
//! other never leaves the browser (the unlock identity, which opens the member's own identity).

use std::fmt;
use std::sync::LazyLock;

use rand::{CryptoRng, Rng, RngCore};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::derive::stretch;
use crate::identity::Identity;
use crate::secret::{SignInSecret, expand};
use crate::site::Site;

/// How many words a member has.
pub const WORDS: usize = 6;

/// The 2,048 English words of BIP-39, each told from the others by its first four letters.
static LIST: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("data/words.txt").lines().collect());

/// Bits that one word of the list carries.
const BITS: usize = 11;

/// scrypt's cost for words: N = 2^17, r = 8, p = 1 (128 MiB; what OWASP asks of passwords).
const LOG_N: u8 = 17;
const R: u32 = 8;
const P: u32 = 1;

/// A member's six words, as places in the list.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Words([u16; WORDS]);

/// Why what was typed is not the words expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// Too few or too many words.
    #[error("there are {expected} words, this has {found}")]
    Count {
        /// How many there should be.
        expected: usize,
        /// How many were typed.
        found: usize,
    },
    /// A word that is not in the list.
    #[error("word {place} is not in the list")]
    Unknown {
        /// Which one, from 1.
        place: usize,
    },
}

/// What a member's words give.
#[derive(Debug)]
pub struct MemberKeys {
    /// Sent to sign in.
    pub sign_in_secret: SignInSecret,
    /// Never sent: opens the member's own identity.
    pub unlock_identity: Identity,
}

impl Words {
    /// Draws six words.
    pub fn draw(rng: &mut (impl RngCore + CryptoRng)) -> Self {
        Self(std::array::from_fn(|_| rng.gen_range(0..2048)))
    }

    /// Reads typed words, in any case and with any spaces between them.
    pub fn parse(typed: &str) -> Result<Self, WordsError> {
        let places = places_of(typed, WORDS)?;
        Ok(Self(std::array::from_fn(|at| places[at])))
    }

    /// The words with single spaces between them, wiped when dropped.
    pub fn expose_text(&self) -> Zeroizing<String> {
        join_words(&self.0)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Words(hidden)")
    }
}

/// Derives a member's keys from her words; `account` is her sign-in name. Slow on purpose (about half a second).
pub fn derive_member(words: &Words, account: &str, site: &Site) -> MemberKeys {
    let salt = format!("sanad/member/v1/{site}/{account}");
    let material = stretch(words.expose_text().as_bytes(), salt.as_bytes(), LOG_N, R, P);
    MemberKeys {
        sign_in_secret: SignInSecret::from_bytes(*expand(material.as_ref(), "sanad/sign-in/v1")),
        unlock_identity: Identity::from_bytes(&expand(
            material.as_ref(),
            "sanad/unlock-identity/v1",
        )),
    }
}

/// Bytes as words, 11 bits each, the last one filled up with zeros; wiped when dropped.
pub(crate) fn to_words(bytes: &[u8]) -> Zeroizing<String> {
    let mut places = Zeroizing::new(vec![0u16; (bytes.len() * 8).div_ceil(BITS)]);
    for bit in 0..bytes.len() * 8 {
        let value = u16::from(bytes[bit / 8] >> (7 - bit % 8) & 1);
        places[bit / BITS] |= value << (BITS - 1 - bit % BITS);
    }
    join_words(&places)
}

/// The bytes behind words that [`to_words`] gave.
pub(crate) fn from_words<const N: usize>(typed: &str, count: usize) -> Result<[u8; N], WordsError> {
    let places = places_of(typed, count)?;
    let mut bytes = [0; N];
    for bit in 0..N * 8 {
        let value = places[bit / BITS] >> (BITS - 1 - bit % BITS) & 1;
        bytes[bit / 8] |= u8::from(value == 1) << (7 - bit % 8);
    }
    Ok(bytes)
}

fn places_of(typed: &str, expected: usize) -> Result<Zeroizing<Vec<u16>>, WordsError> {
    let found = typed.split_whitespace().count();
    if found != expected {
        return Err(WordsError::Count { expected, found });
    }
    let mut places = Zeroizing::new(Vec::with_capacity(expected));
    for (at, word) in typed.split_whitespace().enumerate() {
        let word = Zeroizing::new(word.to_ascii_lowercase());
        let place = LIST.binary_search(&word.as_str()).ok();
        let place = place.and_then(|place| u16::try_from(place).ok());
        places.push(place.ok_or(WordsError::Unknown { place: at + 1 })?);
    }
    Ok(places)
}

fn join_words(places: &[u16]) -> Zeroizing<String> {
    let words = places.iter().map(|place| LIST[usize::from(*place)]);
    Zeroizing::new(words.collect::<Vec<_>>().join(" "))
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
    fn the_list_is_whole_and_sorted() {
        assert_eq!(LIST.len(), 2048);
        assert!(LIST.is_sorted());
    }

    #[test]
    fn drawn_words_are_read_back_however_they_are_typed() {
        let words = Words::draw(&mut StdRng::seed_from_u64(13));
        let typed = format!(
            "  {}\n",
            words.expose_text().to_uppercase().replace(' ', "   ")
        );
        assert!(Words::parse(&typed).unwrap() == words);
        assert_eq!(format!("{words:?}"), "Words(hidden)");
    }

    #[test]
    fn wrong_words_are_told_by_place() {
        assert_eq!(
            Words::parse("abandon ability"),
            Err(WordsError::Count {
                expected: 6,
                found: 2
            })
        );
        assert_eq!(
            Words::parse("abandon ability nakhla able about above"),
            Err(WordsError::Unknown { place: 3 })
        );
    }

    #[test]
    fn accounts_with_the_same_words_share_nothing() {
        let words = Words::draw(&mut StdRng::seed_from_u64(14));
        let site = "demo".parse().unwrap();
        let (one, other) = (
            derive_member(&words, "amal", &site),
            derive_member(&words, "zainab", &site),
        );
        assert_ne!(one.sign_in_secret.stored(), other.sign_in_secret.stored());
        assert_ne!(
            one.unlock_identity.recipient(),
            other.unlock_identity.recipient()
        );
        assert!(one.sign_in_secret.matches(&one.sign_in_secret.stored()));
        assert!(!one.sign_in_secret.matches(&other.sign_in_secret.stored()));
    }
}
