//! Epochs of the teams, and their keys as sealed to each member.

use base_access::{Millis, Team};
use sanad_casework::AccountId;
use sanad_seal::Recipient;
use sqlx::AnyConnection;

/// An epoch as it is written.
pub(crate) struct NewEpoch<'a> {
    pub(crate) team: Team,
    pub(crate) epoch: i64,
    pub(crate) recipient: &'a Recipient,
    /// The epoch before, sealed to this one.
    pub(crate) beneath: Option<&'a [u8]>,
    pub(crate) now: Millis,
}

pub(crate) async fn begin(conn: &mut AnyConnection, new: &NewEpoch<'_>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO team_epochs (team, epoch, recipient, beneath, created_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(new.team.key())
    .bind(new.epoch)
    .bind(new.recipient.to_string())
    .bind(new.beneath.map(<[u8]>::to_vec))
    .bind(new.now.0)
    .execute(conn)
    .await
    .map(drop)
}

/// Keeps a team's key as sealed to a member.
pub(crate) async fn wrap(
    conn: &mut AnyConnection,
    team: Team,
    epoch: i64,
    account: AccountId,
    wrapped: &[u8],
) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO team_members (team, epoch, account, wrapped) VALUES ($1, $2, $3, $4)")
        .bind(team.key())
        .bind(epoch)
        .bind(account.to_string())
        .bind(wrapped.to_vec())
        .execute(conn)
        .await
        .map(drop)
}

/// Whether a member holds a key of a team.
pub(crate) async fn holds(
    conn: &mut AnyConnection,
    team: Team,
    account: AccountId,
) -> Result<bool, sqlx::Error> {
    let row =
        sqlx::query("SELECT epoch FROM team_members WHERE team = $1 AND account = $2 LIMIT 1")
            .bind(team.key())
            .bind(account.to_string())
            .fetch_optional(conn)
            .await?;
    Ok(row.is_some())
}

/// Forgets what was sealed to a member who left. What she has opened she may have kept: the team rotates besides.
pub(crate) async fn forget(
    conn: &mut AnyConnection,
    account: AccountId,
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM team_members WHERE account = $1")
        .bind(account.to_string())
        .execute(conn)
        .await
        .map(drop)
}
