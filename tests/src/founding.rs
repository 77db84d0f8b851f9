//! Founds a site for a test: the hotline's key and one account for every role, and signs accounts in.

use std::convert::Infallible;

use base_access::{Abort, Command, Millis, Team, Tx};
use base_web::session;
use sanad_casework::{AccountId, Role};
use sanad_seal::Recipient;

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

/// The account of a role: always the same, so that a test can name it.
pub fn account(role: Role) -> AccountId {
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
