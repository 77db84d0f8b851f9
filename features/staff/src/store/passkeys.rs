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

/// A passkey that was registered.
pub(crate) struct NewPasskey<'a> {
    /// Its credential id, in base64url.
    pub(crate) credential: &'a str,
    pub(crate) account: AccountId,
    /// What verifies its signatures, as JSON.
    pub(crate) passkey: &'a str,
    pub(crate) now: Millis,
}

/// Keeps a passkey; false where its credential is somebody's already.
pub(crate) async fn insert(
    conn: &mut AnyConnection,
    new: &NewPasskey<'_>,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO passkeys (credential, account, passkey, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    )
    .bind(new.credential)
    .bind(new.account.to_string())
    .bind(new.passkey)
    .bind(new.now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The passkeys of an account, each as JSON.
pub(crate) async fn verifying(
    conn: &mut AnyConnection,
    account: AccountId,
) -> Result<Vec<String>, sqlx::Error> {
    let rows = sqlx::query("SELECT passkey FROM passkeys WHERE account = $1 ORDER BY created_at")
        .bind(account.to_string())
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| row.try_get("passkey")).collect()
}

/// Keeps a passkey's counter after it was used.
pub(crate) async fn update(
    conn: &mut AnyConnection,
    credential: &str,
    passkey: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE passkeys SET passkey = $1 WHERE credential = $2")
        .bind(passkey)
        .bind(credential)
        .execute(conn)
        .await
        .map(drop)
}

/// Keeps a member's identity as sealed to the PRF of one of her passkeys; false where the passkey is not hers.
pub(crate) async fn seal_to(
    conn: &mut AnyConnection,
    account: AccountId,
    credential: &str,
    sealed: &[u8],
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE passkeys SET identity_by_prf = $1 WHERE credential = $2 AND account = $3",
    )
    .bind(sealed.to_vec())
    .bind(credential)
    .bind(account.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
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
