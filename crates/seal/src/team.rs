//! The team's key: everything a reporter seals is sealed to it, and only members hold it.
//!
//! Members join by being wrapped in. They leave by rotation: a new epoch with a new key, the old one sealed beneath it,
//! so that who was not wrapped into the new epoch reads nothing that comes later.

use std::fmt;

use rand::{CryptoRng, RngCore};
use zeroize::Zeroizing;

use crate::identity::{Identity, OpenError, Recipient, seal};

const FORMAT: &str = "sanad-team/1";

/// Which generation of the team's key; counts from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Epoch(pub u32);

/// The team's private key of one epoch.
#[derive(Debug, Clone)]
pub struct TeamIdentity {
    /// Its generation.
    pub epoch: Epoch,
    identity: Identity,
}

/// The team's public key of one epoch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamRecipient {
    /// Its generation.
    pub epoch: Epoch,
    /// What is sealed to.
    pub recipient: Recipient,
}

/// Why a wrapped team key did not come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnwrapError {
    /// The file did not open.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It opened, but there is no team key in it.
    #[error("this is not a wrapped team key")]
    NotATeamKey,
    /// A team key of another epoch than the one expected.
    #[error("this is the team key of epoch {found}")]
    OtherEpoch {
        /// The epoch found inside.
        found: Epoch,
    },
}

impl TeamIdentity {
    /// Founds a team: epoch 1.
    pub fn found(rng: &mut (impl RngCore + CryptoRng)) -> Self {
        Self {
            epoch: Epoch(1),
            identity: Identity::draw(rng),
        }
    }

    /// The public key to seal to.
    pub fn recipient(&self) -> TeamRecipient {
        TeamRecipient {
            epoch: self.epoch,
            recipient: self.identity.recipient(),
        }
    }

    /// The private key itself, for opening envelopes.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Seals the team key to members (or to the recovery identity).
    pub fn wrap(&self, members: &[Recipient]) -> Vec<u8> {
        let secret = self.identity.expose_text();
        let plaintext = Zeroizing::new(format!("{FORMAT} {} {}\n", self.epoch, *secret));
        seal(members, plaintext.as_bytes())
    }

    /// Takes the team key of the expected epoch out of what was wrapped to this member.
    pub fn unwrap(wrapped: &[u8], member: &Identity, expected: Epoch) -> Result<Self, UnwrapError> {
        let plaintext = member.open(wrapped)?;
        let team = Self::parse(&plaintext).ok_or(UnwrapError::NotATeamKey)?;
        if team.epoch != expected {
            return Err(UnwrapError::OtherEpoch { found: team.epoch });
        }
        Ok(team)
    }

    /// Begins the next epoch: its key, and this one sealed beneath it.
    pub fn rotate(&self, rng: &mut (impl RngCore + CryptoRng)) -> (Self, Vec<u8>) {
        let next = Self {
            epoch: Epoch(self.epoch.0 + 1),
            identity: Identity::draw(rng),
        };
        let beneath = self.wrap(&[next.identity.recipient()]);
        (next, beneath)
    }

    /// The epoch before, out of what rotation sealed beneath this one.
    pub fn earlier(&self, beneath: &[u8]) -> Result<Self, UnwrapError> {
        Self::unwrap(
            beneath,
            &self.identity,
            Epoch(self.epoch.0.saturating_sub(1)),
        )
    }

    fn parse(plaintext: &[u8]) -> Option<Self> {
        let line = std::str::from_utf8(plaintext).ok()?.strip_suffix('\n')?;
        let (format, rest) = line.split_once(' ')?;
        let (epoch, identity) = rest.split_once(' ')?;
        (format == FORMAT).then_some(())?;
        Some(Self {
            epoch: Epoch(epoch.parse().ok()?),
            identity: Identity::from_text(identity).ok()?,
        })
    }
}

impl fmt::Display for Epoch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
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
    fn who_was_rotated_out_reads_the_old_and_not_the_new() {
        let mut rng = StdRng::seed_from_u64(11);
        let (stays, leaves) = (Identity::draw(&mut rng), Identity::draw(&mut rng));
        let first = TeamIdentity::found(&mut rng);
        let wrapped_first = first.wrap(&[stays.recipient(), leaves.recipient()]);
        let (second, beneath) = first.rotate(&mut rng);
        let wrapped_second = second.wrap(&[stays.recipient()]);

        let old = seal(&[first.recipient().recipient], b"old");
        let new = seal(&[second.recipient().recipient], b"new");

        let held = TeamIdentity::unwrap(&wrapped_first, &leaves, Epoch(1)).unwrap();
        assert!(held.identity().open(&old).is_ok());
        assert_eq!(held.identity().open(&new).unwrap_err(), OpenError::OtherKey);
        assert!(TeamIdentity::unwrap(&wrapped_second, &leaves, Epoch(2)).is_err());

        let held = TeamIdentity::unwrap(&wrapped_second, &stays, Epoch(2)).unwrap();
        assert!(held.identity().open(&new).is_ok());
        assert!(
            held.earlier(&beneath)
                .unwrap()
                .identity()
                .open(&old)
                .is_ok()
        );
    }

    #[test]
    fn a_key_of_another_epoch_or_something_else_is_refused() {
        let mut rng = StdRng::seed_from_u64(12);
        let member = Identity::draw(&mut rng);
        let team = TeamIdentity::found(&mut rng);
        let wrapped = team.wrap(&[member.recipient()]);
        assert_eq!(
            TeamIdentity::unwrap(&wrapped, &member, Epoch(2)).unwrap_err(),
            UnwrapError::OtherEpoch { found: Epoch(1) }
        );
        let other = seal(&[member.recipient()], b"sanad-vault/1 something");
        assert_eq!(
            TeamIdentity::unwrap(&other, &member, Epoch(1)).unwrap_err(),
            UnwrapError::NotATeamKey
        );
    }
}
