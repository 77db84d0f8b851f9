//! Counters against guessing, in memory, under a key born at start: they name nobody, and a restart forgets them.

use std::fmt;
use std::num::NonZero;
use std::sync::Arc;
use std::time::Duration;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use hmac::{Hmac, Mac};
use rand::RngCore;
use rand::rngs::OsRng;
use sha2::Sha256;

/// How many guesses come at once: a tired person mistypes, a shift signs in together.
const AT_ONCE: NonZero<u32> = NonZero::<u32>::MIN.saturating_add(29);
/// And one more after each such pause. Six drawn words have 66 bits: at this pace a guess takes longer than anyone lives.
const PAUSE: Duration = Duration::from_secs(2);
/// Above this many counters those that are full again are dropped.
const MOST: usize = 10_000;

/// What somebody tries to guess at is counted, never where he is.
#[derive(Clone)]
pub struct Guesses {
    key: [u8; 32],
    limiter: Arc<DefaultKeyedRateLimiter<[u8; 32]>>,
}

/// Too many guesses at one thing: wait a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many guesses")]
pub struct TooManyGuesses;

impl Guesses {
    /// Fresh counters.
    pub fn new() -> Self {
        let mut key = [0; 32];
        OsRng.fill_bytes(&mut key);
        let quota = Quota::with_period(PAUSE).unwrap_or_else(|| Quota::per_minute(AT_ONCE));
        Self {
            key,
            limiter: Arc::new(RateLimiter::keyed(quota.allow_burst(AT_ONCE))),
        }
    }

    /// Counts one guess at `what`: a sign-in name, a mailbox.
    pub fn count(&self, what: &str) -> Result<(), TooManyGuesses> {
        if self.limiter.len() > MOST {
            self.limiter.retain_recent();
        }
        self.limiter
            .check_key(&self.counter(what))
            .map_err(|_| TooManyGuesses)
    }

    fn counter(&self, what: &str) -> [u8; 32] {
        // HMAC takes a key of any length: this cannot fail.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.key) else {
            return [0; 32];
        };
        mac.update(what.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl Default for Guesses {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Guesses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guesses")
    }
}

#[cfg(test)]
mod tests {
    use super::{AT_ONCE, Guesses, TooManyGuesses};

    #[test]
    fn guessing_at_one_name_does_not_shut_out_another() {
        let guesses = Guesses::new();
        for _ in 0..AT_ONCE.get() {
            assert_eq!(guesses.count("zahra"), Ok(()));
        }
        assert_eq!(guesses.count("zahra"), Err(TooManyGuesses));
        assert_eq!(guesses.count("karim"), Ok(()));
    }
}
