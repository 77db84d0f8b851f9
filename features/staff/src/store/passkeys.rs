//! Passkeys of an account.

use base_access::Millis;
use sanad_casework::AccountId;
use sqlx::{AnyConnection, Row};

/// A passkey as its owner sees it.
#[derive(Debug)]
pub struct PasskeyRow {
    /// Since when.
    pub created_at: Millis,
    /// Whether it opens her identity too, and not only signs in.
    pub unlocks: bool,
}

pub(crate) async fn of(
    conn: &mut AnyConnection,
    account: AccountId,
) -> Result<Vec<PasskeyRow>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT created_at, CASE WHEN identity_by_prf IS NULL THEN 0 ELSE 1 END AS unlocks FROM passkeys \
         WHERE account = $1 ORDER BY created_at",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(PasskeyRow {
                created_at: Millis(row.try_get("created_at")?),
                unlocks: row.try_get::<i64, _>("unlocks")? == 1,
            })
        })
        .collect()
}
