//! Founding a site: two supervisors and an administrator together, invited by nobody, the first keys of the hotline
//! team and of the vault in the supervisors' hands. The administrator runs the machine and gets neither key.

use base_access::{Abort, Act, Actor, By, Command, Grant, Millis, Refusal, Team, Tx};
use base_web::Lang;
use rand::{CryptoRng, RngCore};
use sanad_casework::{AccountId, Role};
use sanad_seal::{KeyId, Recipient, Site, TeamIdentity, VaultKey, VaultSecret, Words};
use serde_json::json;

use crate::Handle;
use crate::member::{DrawnMember, Enrolment};
use crate::store::accounts::{self, NewAccount};
use crate::store::teams::{self, NewEpoch};

/// Who founds a site.
#[derive(Debug, Clone)]
pub struct Founders {
    /// Two supervisors.
    pub supervisors: [Handle; 2],
    /// Who runs the machine.
    pub administrator: Handle,
    /// The language all three read at first.
    pub lang: Lang,
}

/// A site about to be founded: everything drawn and derived, nothing written yet.
#[derive(Debug)]
pub struct Founding {
    /// The vault's key: its public half goes into the site's settings.
    pub vault_key: VaultKey,
    members: [DrawnMember; 3],
    hotline: Epoch,
    vault: Epoch,
}

/// A founder as she is told who she is: once.
#[derive(Debug)]
pub struct Founder {
    /// The sign-in name.
    pub handle: Handle,
    /// The role.
    pub role: Role,
    /// The six words to write down.
    pub words: Words,
}

/// The first epoch of a team, and its key as sealed to each supervisor.
#[derive(Debug, Clone)]
struct Epoch {
    team: Team,
    recipient: Recipient,
    wrapped: [Vec<u8>; 2],
}

impl Founding {
    /// Draws and derives everything. Slow on purpose: three derivations, outside any transaction.
    pub fn draw(site: &Site, founders: &Founders, rng: &mut (impl RngCore + CryptoRng)) -> Self {
        let [first, second] = founders.supervisors.clone();
        let mut member = |handle, role| DrawnMember::draw(site, handle, role, founders.lang, rng);
        let members = [
            member(first, Role::Supervisor),
            member(second, Role::Supervisor),
            member(founders.administrator.clone(), Role::Administrator),
        ];
        let supervisors = [0, 1].map(|at: usize| members[at].enrolment.recipient.clone());
        let team = TeamIdentity::found(rng);
        let vault_key = VaultKey::new(KeyId(1), VaultSecret::draw(rng));
        let hotline = Epoch {
            team: Team::Hotline,
            recipient: team.recipient().recipient,
            wrapped: supervisors.clone().map(|to| team.wrap(&[to])),
        };
        let vault = Epoch {
            team: Team::Vault,
            recipient: vault_key.recipient().recipient,
            wrapped: supervisors.map(|to| vault_key.wrap(&[to])),
        };
        Self {
            vault_key,
            members,
            hotline,
            vault,
        }
    }

    /// What is to be written, and what each founder is to be told.
    pub fn split(self, now: Millis) -> (Found, [Founder; 3]) {
        let command = Found {
            enrolments: self
                .members
                .each_ref()
                .map(|member| member.enrolment.clone()),
            epochs: [self.hotline, self.vault],
            now,
        };
        let founders = self.members.map(|member| Founder {
            handle: member.enrolment.handle,
            role: member.enrolment.role,
            words: member.words,
        });
        (command, founders)
    }
}

/// Writes the founders, the first epochs and their entries. Only ever possible once.
#[derive(Debug)]
pub struct Found {
    enrolments: [Enrolment; 3],
    epochs: [Epoch; 2],
    now: Millis,
}

/// There are accounts already: nobody founds a site twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this site was founded before")]
pub struct AlreadyFounded;

impl Refusal for AlreadyFounded {}

/// The act of founding.
struct FoundSite;

impl Act for FoundSite {
    type Record = &'static str;
    const NAME: &'static str = "site.founded";
    const BY: By = By::Program;
}

/// The act of giving a founder her account.
struct FoundAccount;

impl Act for FoundAccount {
    type Record = AccountId;
    const NAME: &'static str = "account.founded";
    const BY: By = By::Program;
}

impl Command for Found {
    type Output = [AccountId; 3];
    type Refused = AlreadyFounded;
    const NAME: &'static str = "found a site";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<[AccountId; 3], Abort<AlreadyFounded>> {
        if accounts::any(tx.conn()).await? {
            return Err(AlreadyFounded.into());
        }
        let grant = Grant::<FoundSite>::ask(Actor::Program, "site")?;
        let recipients = self
            .epochs
            .each_ref()
            .map(|epoch| epoch.recipient.to_string());
        tx.enter_saying(grant, self.now, json!({ "recipients": recipients }))
            .await?;
        let ids = [(); 3].map(|()| AccountId::from_random(tx.random_id()));
        for (id, enrolment) in ids.into_iter().zip(&self.enrolments) {
            let grant = Grant::<FoundAccount>::ask(Actor::Program, id)?;
            tx.enter_saying(grant, self.now, json!({ "role": enrolment.role }))
                .await?;
            let account = NewAccount {
                id,
                invited_by: None,
                enrolment,
                now: self.now,
            };
            accounts::insert(tx.conn(), &account).await?;
        }
        for epoch in &self.epochs {
            self.begin(tx, epoch, [ids[0], ids[1]]).await?;
        }
        Ok(ids)
    }
}

impl Found {
    async fn begin(
        &self,
        tx: &mut Tx<'_>,
        epoch: &Epoch,
        supervisors: [AccountId; 2],
    ) -> Result<(), sqlx::Error> {
        let first = NewEpoch {
            team: epoch.team,
            epoch: 1,
            recipient: &epoch.recipient,
            beneath: None,
            now: self.now,
        };
        teams::begin(tx.conn(), &first).await?;
        for (account, wrapped) in supervisors.into_iter().zip(&epoch.wrapped) {
            teams::wrap(tx.conn(), epoch.team, 1, account, wrapped).await?;
        }
        Ok(())
    }
}
