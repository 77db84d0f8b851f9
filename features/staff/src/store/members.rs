//! Everybody who works here, with the keys each one holds.

use base_access::Team;
use sanad_casework::{AccountId, Role};
use sqlx::{AnyConnection, Row};

/// A member as the staff page shows her.
#[derive(Debug, Clone)]
pub struct Member {
    /// Her account.
    pub id: AccountId,
    /// Her sign-in name.
    pub handle: String,
    /// What she is there for.
    pub role: Role,
    /// Whether her access still holds.
    pub active: bool,
    /// Her own public key.
    pub recipient: String,
    /// Whether she holds the team's newest key.
    pub team: bool,
    /// Whether she holds the vault's key.
    pub vault: bool,
}

pub(crate) async fn all(conn: &mut AnyConnection) -> Result<Vec<Member>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT a.id, a.handle, a.role, a.state, a.recipient, \
         CASE WHEN EXISTS (SELECT 1 FROM team_members m WHERE m.account = a.id AND m.team = $1 \
             AND m.epoch = (SELECT MAX(e.epoch) FROM team_epochs e WHERE e.team = $1)) THEN 1 ELSE 0 END AS in_team, \
         CASE WHEN EXISTS (SELECT 1 FROM team_members m WHERE m.account = a.id AND m.team = $2) THEN 1 ELSE 0 END AS in_vault \
         FROM accounts a ORDER BY a.state, a.role, a.handle",
    )
    .bind(Team::Hotline.key())
    .bind(Team::Vault.key())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Member {
                id: super::parsed(row, "id")?,
                handle: row.try_get("handle")?,
                role: super::parsed(row, "role")?,
                active: row.try_get::<String, _>("state")? == "active",
                recipient: row.try_get("recipient")?,
                team: flag(row.try_get("in_team")?),
                vault: flag(row.try_get("in_vault")?),
            })
        })
        .collect()
}

fn flag(number: i64) -> bool {
    number == 1
}
