//! A member's own keys, as her browser fetches them: all of it sealed, opened there alone.

use base_access::{Abort, Act, By, Command, Grant, Millis, Tx};
use base_web::Session;
use sanad_casework::matrix;
use serde::Serialize;

use crate::bytes::Base64Url;
use crate::store;

/// What `GET /api/keys` answers (`web/README.md`).
#[derive(Debug, Serialize)]
pub struct OwnKeys {
    /// The sign-in name, which the words are derived with.
    pub account: String,
    /// Her own public key.
    pub member_recipient: String,
    /// Her own identity, sealed in each way she may open it.
    pub member_identity: MemberIdentity,
    /// The team's key, sealed to her; absent for whoever opens no envelopes.
    pub team: Option<WrappedTeam>,
    /// The team's earlier keys, each sealed to the next.
    pub earlier: Vec<Earlier>,
    /// The vault's key, sealed to her; absent for whoever is no keyholder.
    pub vault: Option<Base64Url>,
    /// Whether the server's vault waits for a keyholder.
    pub vault_locked: bool,
}

/// A member's identity as it is kept.
#[derive(Debug, Serialize)]
pub struct MemberIdentity {
    /// Sealed to the key derived from her words.
    pub words: Base64Url,
    /// Sealed to the PRF of each of her passkeys.
    pub passkeys: Vec<SealedToPasskey>,
}

/// A member's identity, sealed to one passkey.
#[derive(Debug, Serialize)]
pub struct SealedToPasskey {
    /// The passkey's credential id, in base64url.
    pub credential: String,
    /// The age file.
    pub sealed: Base64Url,
}

/// A team's key, sealed to a member.
#[derive(Debug, Serialize)]
pub struct WrappedTeam {
    /// Its epoch.
    pub epoch: i64,
    /// The age file.
    pub wrapped: Base64Url,
}

/// A team's key of an epoch, sealed to the epoch after it.
#[derive(Debug, Serialize)]
pub struct Earlier {
    /// Its epoch.
    pub epoch: i64,
    /// The age file.
    pub sealed: Base64Url,
}

/// Fetches the keys of whoever is signed in.
#[derive(Debug)]
pub struct FetchKeys {
    /// Who.
    pub session: Session,
    /// When.
    pub now: Millis,
}

struct Fetch;

impl Act for Fetch {
    type Record = &'static str;
    const NAME: &'static str = "keys.fetched";
    const BY: By = By::Desk(matrix::Act::SessionBegin);
}

impl Command for FetchKeys {
    type Output = OwnKeys;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "fetch one's own keys";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<OwnKeys, Abort<Self::Refused>> {
        let grant = Grant::<Fetch>::ask(self.session.actor(), crate::OWN)?;
        tx.enter(grant, self.now).await?;
        let vault_locked = !tx.vault().is_unlocked();
        Ok(store::keys::of(tx.conn(), self.session.account, vault_locked).await?)
    }
}
