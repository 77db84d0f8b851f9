//! Who holds the team's and the vault's key: members are wrapped in by a supervisor's browser, and when one leaves the
//! team's key is rotated. The server sees public keys and sealed files, and checks that they go to whom they may.

use base_access::{Abort, Act, By, Command, Grant, Millis, Refusal, Team, Tx};
use base_web::Session;
use sanad_casework::{AccountId, Role, matrix};
use sanad_seal::Recipient;
use serde_json::json;

use crate::store::accounts;
use crate::store::teams::{self, NewEpoch};

/// Whether somebody of this role opens envelopes, and so holds the team's key.
pub fn belongs_to_team(role: Role) -> bool {
    matrix::may(role, matrix::Act::EnvelopeOpen)
}

/// Whether somebody of this role may unlock the vault, and so holds its key.
pub fn is_keyholder(role: Role) -> bool {
    matrix::may(role, matrix::Act::VaultUnlock)
}

/// Why a key is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrapRefused {
    /// There is no such member, she was revoked, or her role holds no such key.
    #[error("this member may not hold the key")]
    NotForThisMember,
    /// Another supervisor rotated meanwhile.
    #[error("the team's key was rotated meanwhile")]
    Overtaken,
}

impl Refusal for WrapRefused {}

/// Keeps what a supervisor's browser sealed to a member.
#[derive(Debug)]
pub struct WrapIn {
    /// The supervisor.
    pub session: Session,
    /// The member.
    pub account: AccountId,
    /// The team's key of an epoch, sealed to her.
    pub team: Option<(i64, Vec<u8>)>,
    /// The vault's key, sealed to her.
    pub vault: Option<Vec<u8>>,
    /// When.
    pub now: Millis,
}

/// Begins the team's next epoch.
#[derive(Debug)]
pub struct Rotate {
    /// The supervisor.
    pub session: Session,
    /// Its number: one more than the newest.
    pub epoch: i64,
    /// Its public key.
    pub recipient: Recipient,
    /// The epoch before, sealed to this one.
    pub beneath: Vec<u8>,
    /// Its key, sealed to each member who stays.
    pub wrapped: Vec<(AccountId, Vec<u8>)>,
    /// When.
    pub now: Millis,
}

/// Ends somebody's access at once.
#[derive(Debug)]
pub struct Revoke {
    /// The supervisor.
    pub session: Session,
    /// Whose.
    pub account: AccountId,
    /// When.
    pub now: Millis,
}

/// Nobody revokes herself, an account that is not there, or one that was revoked before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this account cannot be revoked")]
pub struct NotRevoked;

impl Refusal for NotRevoked {}

struct Wrap;

impl Act for Wrap {
    type Record = AccountId;
    const NAME: &'static str = "team.wrapped";
    const BY: By = By::Desk(matrix::Act::TeamWrap);
}

struct BeginEpoch;

impl Act for BeginEpoch {
    type Record = i64;
    const NAME: &'static str = "team.rotated";
    const BY: By = By::Desk(matrix::Act::TeamWrap);
}

struct EndAccess;

impl Act for EndAccess {
    type Record = AccountId;
    const NAME: &'static str = "staff.revoked";
    const BY: By = By::Desk(matrix::Act::StaffRevoke);
}

impl Command for WrapIn {
    type Output = ();
    type Refused = WrapRefused;
    const NAME: &'static str = "wrap a member in";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<WrapRefused>> {
        let grant = Grant::<Wrap>::ask(self.session.actor(), self.account)?;
        let epoch = self.team.as_ref().map(|(epoch, _)| epoch);
        let details = json!({ "team_epoch": epoch, "vault": self.vault.is_some() });
        let granted = tx.enter_saying(grant, self.now, details).await?;
        let member = granted.record();
        let role = accounts::active_role(tx.conn(), member).await?;
        let role = role.ok_or(WrapRefused::NotForThisMember)?;
        if let Some((epoch, wrapped)) = &self.team {
            unless(belongs_to_team(role))?;
            if newest(tx, Team::Hotline).await? != *epoch {
                return Err(WrapRefused::Overtaken.into());
            }
            teams::wrap(tx.conn(), Team::Hotline, *epoch, member, wrapped).await?;
        }
        if let Some(wrapped) = &self.vault {
            unless(is_keyholder(role))?;
            let epoch = newest(tx, Team::Vault).await?;
            teams::wrap(tx.conn(), Team::Vault, epoch, member, wrapped).await?;
        }
        Ok(())
    }
}

impl Command for Rotate {
    type Output = ();
    type Refused = WrapRefused;
    const NAME: &'static str = "rotate the team's key";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<WrapRefused>> {
        let grant = Grant::<BeginEpoch>::ask(self.session.actor(), self.epoch)?;
        let details = json!({ "recipient": self.recipient, "members": self.wrapped.len() });
        tx.enter_saying(grant, self.now, details).await?;
        if newest(tx, Team::Hotline).await? + 1 != self.epoch {
            return Err(WrapRefused::Overtaken.into());
        }
        let next = NewEpoch {
            team: Team::Hotline,
            epoch: self.epoch,
            recipient: &self.recipient,
            beneath: Some(&self.beneath),
            now: self.now,
        };
        teams::begin(tx.conn(), &next).await?;
        for (account, wrapped) in &self.wrapped {
            let role = accounts::active_role(tx.conn(), *account).await?;
            unless(role.is_some_and(belongs_to_team))?;
            teams::wrap(tx.conn(), Team::Hotline, self.epoch, *account, wrapped).await?;
        }
        Ok(())
    }
}

impl Command for Revoke {
    type Output = ();
    type Refused = NotRevoked;
    const NAME: &'static str = "revoke an account";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<NotRevoked>> {
        let grant = Grant::<EndAccess>::ask(self.session.actor(), self.account)?;
        let granted = tx.enter(grant, self.now).await?;
        let account = granted.record();
        if account == self.session.account || !accounts::revoke(tx.conn(), account).await? {
            return Err(NotRevoked.into());
        }
        teams::forget(tx.conn(), account).await?;
        Ok(base_web::session::end_all(tx, account).await?)
    }
}

fn unless(may: bool) -> Result<(), WrapRefused> {
    may.then_some(()).ok_or(WrapRefused::NotForThisMember)
}

async fn newest(tx: &mut Tx<'_>, team: Team) -> Result<i64, sqlx::Error> {
    let current = team.current(tx.conn()).await?;
    Ok(current.map_or(0, |current| current.epoch))
}
