//! Recovery: one identity cut into printed shares, of which some suffice and fewer say nothing (Shamir, 1979).
//!
//! Team keys, the vault's key and backups are also sealed to the recovery identity. Its shares lie on paper with
//! different people, each share as 30 words of the list that [`crate::words`] has, so that it can be read out and typed.
//! What the shares are put together to is checked against the identity's public key, which every installation knows.

use std::convert::Infallible;
use std::fmt;

use blahaj::{Share as Point, Sharks};
use rand::{CryptoRng, RngCore};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::identity::{Identity, Recipient};
use crate::words::{WordsError, from_words, to_words};

/// The most shares that are cut: more people than that are not told apart by who keeps what.
pub const MOST_SHARES: u8 = 16;

/// Words of one printed share: 40 bytes at 11 bits a word.
pub const SHARE_WORDS: usize = 30;

const BYTES: usize = 40;
const CHECK: usize = 4;
const SECRET: usize = 32;

/// One person's share: 2 bytes that name the identity, how many are needed, its number, 32 bytes, 4 bytes of check.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Share([u8; BYTES]);

/// Why an identity cannot be cut like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("needed are 2 to {MOST_SHARES} shares, of at most {MOST_SHARES}")]
pub struct BadSplit;

/// Why shares do not give the identity back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryError {
    /// The words are not a share's.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// A word is wrong, or two are swapped.
    #[error("a word of this share is wrong, or two are swapped")]
    Check,
    /// A share of another identity.
    #[error("share {number} belongs to another key")]
    OtherKey {
        /// The share's number.
        number: u8,
    },
    /// Fewer shares than are needed, the same one twice counted once.
    #[error("{needed} shares are needed, there are {found}")]
    TooFew {
        /// How many are needed.
        needed: u8,
        /// How many different ones there are.
        found: u8,
    },
    /// The shares fit together, but not to this identity.
    #[error("these shares do not give the recovery key")]
    NotTheKey,
}

/// Cuts an identity into `shares`, of which `needed` give it back.
pub fn split(
    identity: &Identity,
    needed: u8,
    shares: u8,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<Vec<Share>, BadSplit> {
    if needed < 2 || needed > shares || shares > MOST_SHARES {
        return Err(BadSplit);
    }
    let secret = identity.expose_bytes();
    let name = name_of(&identity.recipient());
    let points = Sharks(needed).dealer_rng(secret.as_ref(), &mut Handed(rng));
    Ok(points
        .take(usize::from(shares))
        .map(|point| Share::assemble(name, needed, &point))
        .collect())
}

/// Puts shares together to the identity whose public key is `expected`.
pub fn join(shares: &[Share], expected: &Recipient) -> Result<Identity, RecoveryError> {
    let mut distinct: Vec<&Share> = Vec::new();
    for share in shares {
        if share.name() != name_of(expected) {
            return Err(RecoveryError::OtherKey {
                number: share.number(),
            });
        }
        if distinct
            .iter()
            .all(|other| other.number() != share.number())
        {
            distinct.push(share);
        }
    }
    let needed = distinct.first().map_or(2, |share| share.needed());
    let found = u8::try_from(distinct.len()).unwrap_or(u8::MAX);
    if found < needed {
        return Err(RecoveryError::TooFew { needed, found });
    }
    let points: Vec<Point> = distinct.iter().filter_map(|share| share.point()).collect();
    let secret = Sharks(needed)
        .recover(&points)
        .map(Zeroizing::new)
        .map_err(|_| RecoveryError::NotTheKey)?;
    let secret: Zeroizing<[u8; SECRET]> = Zeroizing::new(
        secret
            .as_slice()
            .try_into()
            .map_err(|_| RecoveryError::NotTheKey)?,
    );
    let identity = Identity::from_bytes(&secret);
    if identity.recipient() == *expected {
        Ok(identity)
    } else {
        Err(RecoveryError::NotTheKey)
    }
}

impl Share {
    /// Which share this is, from 1.
    pub fn number(&self) -> u8 {
        self.0[3]
    }

    /// How many shares are needed.
    pub fn needed(&self) -> u8 {
        self.0[2]
    }

    /// The share as 30 words, to be printed; wiped when dropped.
    pub fn expose_words(&self) -> Zeroizing<String> {
        to_words(&self.0)
    }

    /// Reads a printed share, in any case and with any spaces.
    pub fn parse(typed: &str) -> Result<Self, RecoveryError> {
        let share = Self(from_words::<BYTES>(typed, SHARE_WORDS)?);
        if share.0[BYTES - CHECK..] == check_of(&share.0[..BYTES - CHECK]) && share.needed() >= 2 {
            Ok(share)
        } else {
            Err(RecoveryError::Check)
        }
    }

    fn assemble(name: [u8; 2], needed: u8, point: &Point) -> Self {
        let mut bytes = [0; BYTES];
        bytes[..2].copy_from_slice(&name);
        bytes[2] = needed;
        let point = Zeroizing::new(Vec::from(point));
        bytes[3..BYTES - CHECK].copy_from_slice(&point);
        let check = check_of(&bytes[..BYTES - CHECK]);
        bytes[BYTES - CHECK..].copy_from_slice(&check);
        Self(bytes)
    }

    fn name(&self) -> [u8; 2] {
        [self.0[0], self.0[1]]
    }

    fn point(&self) -> Option<Point> {
        Point::try_from(&self.0[3..BYTES - CHECK]).ok()
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "Share({} of {} needed, hidden)",
            self.number(),
            self.needed()
        )
    }
}

/// Two bytes that tell one installation's shares from another's.
fn name_of(recipient: &Recipient) -> [u8; 2] {
    let hash = Sha256::digest(recipient.to_string());
    [hash[0], hash[1]]
}

fn check_of(bytes: &[u8]) -> [u8; CHECK] {
    let hash = Sha256::digest(bytes);
    [hash[0], hash[1], hash[2], hash[3]]
}

/// The random source that was handed in, as the sharing library asks for one.
struct Handed<'a, R>(&'a mut R);

impl<R: RngCore> rand_core_new::TryRng for Handed<'_, R> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.0.next_u32())
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.0.next_u64())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill_bytes(bytes);
        Ok(())
    }
}

impl<R: RngCore + CryptoRng> rand_core_new::TryCryptoRng for Handed<'_, R> {}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own data has failed"
)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    fn cut(seed: u64, needed: u8, shares: u8) -> (Identity, Vec<Share>) {
        let mut rng = StdRng::seed_from_u64(seed);
        let identity = Identity::draw(&mut rng);
        let shares = split(&identity, needed, shares, &mut rng).unwrap();
        (identity, shares)
    }

    #[test]
    fn any_three_of_five_printed_shares_give_the_key_back() {
        let (identity, shares) = cut(1, 3, 5);
        for kept in [[0, 1, 2], [4, 2, 0], [1, 3, 4]] {
            let typed: Vec<Share> = kept
                .iter()
                .map(|at| Share::parse(&shares[*at].expose_words().to_uppercase()).unwrap())
                .collect();
            assert_eq!(
                join(&typed, &identity.recipient()).unwrap().recipient(),
                identity.recipient()
            );
        }
    }

    #[test]
    fn too_few_or_the_same_twice_give_nothing() {
        let (identity, shares) = cut(2, 3, 5);
        let twice = [shares[0].clone(), shares[1].clone(), shares[1].clone()];
        assert_eq!(
            join(&twice, &identity.recipient()).unwrap_err(),
            RecoveryError::TooFew {
                needed: 3,
                found: 2
            }
        );
        assert_eq!(
            join(&[], &identity.recipient()).unwrap_err(),
            RecoveryError::TooFew {
                needed: 2,
                found: 0
            }
        );
    }

    #[test]
    fn a_share_of_another_key_and_a_mistyped_one_are_told() {
        let (identity, shares) = cut(3, 2, 2);
        let (_, other) = cut(4, 2, 2);
        assert_eq!(
            join(
                &[shares[0].clone(), other[1].clone()],
                &identity.recipient()
            )
            .unwrap_err(),
            RecoveryError::OtherKey { number: 2 }
        );
        let words = shares[0].expose_words();
        let mut words: Vec<&str> = words.split(' ').collect();
        assert_eq!(words.len(), SHARE_WORDS);
        let at = (1..words.len()).find(|at| words[*at] != words[0]).unwrap();
        words.swap(0, at);
        assert_eq!(
            Share::parse(&words.join(" ")).unwrap_err(),
            RecoveryError::Check
        );
        assert!(matches!(
            Share::parse("abandon"),
            Err(RecoveryError::Words(WordsError::Count { found: 1, .. }))
        ));
    }

    #[test]
    fn one_share_is_not_enough_by_design() {
        let mut rng = StdRng::seed_from_u64(5);
        let identity = Identity::draw(&mut rng);
        for (needed, shares) in [(1, 3), (4, 3), (2, 17), (0, 0)] {
            assert_eq!(
                split(&identity, needed, shares, &mut rng).unwrap_err(),
                BadSplit
            );
        }
    }

    proptest! {
        #[test]
        fn enough_shares_always_suffice(seed: u64, needed in 2u8..6, spare in 0u8..5) {
            let (identity, shares) = cut(seed, needed, needed + spare);
            let kept = &shares[usize::from(spare)..];
            prop_assert_eq!(join(kept, &identity.recipient()).unwrap().recipient(), identity.recipient());
        }
    }
}
