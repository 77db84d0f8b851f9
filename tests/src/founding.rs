//! Founds a site for a test: its folder and keys, the hotline's key, one account for every role; and signs accounts in.

use std::convert::Infallible;
use std::path::Path;

use base_access::{Abort, Command, Millis, SiteKeys, Team, Tx};
use base_web::session;
use rand::RngCore;
use rand::rngs::OsRng;
use sanad::{Installation, SiteSettings};
use sanad_casework::{AccountId, Role};
use sanad_seal::vault::{KeyId, VaultSecret};
use sanad_seal::{Recipient, VaultKey};

/// The installation's name in tests, bound into codes and envelopes.
pub const SITE: &str = "test";

/// Enters the hotline's key and an account for every role.
#[derive(Debug)]
pub struct Found {
    /// The team whose key it is.
    pub team: Team,
    /// Whom reporters seal to.
    pub recipient: Recipient,
    /// When.
    pub now: Millis,
}

/// Begins a session for an account; yields the cookie's value.
#[derive(Debug)]
pub struct SignIn {
    /// Whose session.
    pub account: AccountId,
    /// When.
    pub now: Millis,
}

/// Lays a new installation whose vault opens unattended, as the demonstration's does.
pub fn install(data: &Path, database: Option<String>) -> Installation {
    let installation = Installation::at(data);
    installation.make().expect("an empty folder");
    installation
        .keep_site_keys(&SiteKeys::generate())
        .expect("keys are written");
    let vault = VaultKey::new(KeyId(1), vault_secret());
    let text = vault.secret().expose_text();
    installation
        .keep_unattended_key(&text)
        .expect("the vault's key is written");
    let settings = SiteSettings {
        name: SITE.to_owned(),
        demo: true,
        database,
        origins: vec!["http://localhost".to_owned()],
        vault_recipient: vault.recipient().recipient.to_string(),
        vault_key_id: 1,
    };
    installation
        .keep_settings(&settings)
        .expect("settings are written");
    installation
}

/// The account of a role: always the same, so that a test can name it.
pub const fn account(role: Role) -> AccountId {
    AccountId::from_random([role as u8 + 1; 16])
}

impl Command for Found {
    type Output = ();
    type Refused = Infallible;
    const NAME: &'static str = "found a site for a test";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Infallible>> {
        sqlx::query(
            "INSERT INTO team_epochs (team, epoch, recipient, created_at) VALUES ($1, 1, $2, $3)",
        )
        .bind(self.team.key())
        .bind(self.recipient.to_string())
        .bind(self.now.0)
        .execute(tx.conn())
        .await?;
        for role in Role::ALL {
            self.appoint(tx, *role).await?;
        }
        Ok(())
    }
}

impl Found {
    async fn appoint(&self, tx: &mut Tx<'_>, role: Role) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO accounts (id, handle, role, lang, state, created_at, recipient, secret_hash, identity_by_words) \
             VALUES ($1, $2, $2, 'en', 'active', $3, $4, $5, $5)",
        )
        .bind(account(role).to_string())
        .bind(role.key())
        .bind(self.now.0)
        .bind(self.recipient.to_string())
        .bind(vec![0_u8; 32])
        .execute(tx.conn())
        .await
        .map(drop)
    }
}

impl Command for SignIn {
    type Output = String;
    type Refused = Infallible;
    const NAME: &'static str = "sign in for a test";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<String, Abort<Infallible>> {
        Ok(session::begin(tx, self.account, self.now).await?)
    }
}

fn vault_secret() -> VaultSecret {
    let mut bytes = [0; 32];
    OsRng.fill_bytes(&mut bytes);
    VaultSecret::from_bytes(bytes)
}
