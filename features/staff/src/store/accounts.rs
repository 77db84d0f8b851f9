//! Accounts.

use base_access::Millis;
use sanad_casework::{AccountId, Role};
use sqlx::{AnyConnection, Row};

use crate::Handle;
use crate::member::Enrolment;

/// An account as it is written.
pub(crate) struct NewAccount<'a> {
    pub(crate) id: AccountId,
    pub(crate) invited_by: Option<AccountId>,
    pub(crate) enrolment: &'a Enrolment,
    pub(crate) now: Millis,
}

/// What is needed to check a sign-in with words.
pub(crate) struct ForSignIn {
    pub(crate) id: AccountId,
    pub(crate) secret_hash: [u8; 32],
}

/// Whether there is any account yet.
pub(crate) async fn any(conn: &mut AnyConnection) -> Result<bool, sqlx::Error> {
    let row = sqlx::query("SELECT id FROM accounts LIMIT 1")
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

pub(crate) async fn insert(
    conn: &mut AnyConnection,
    new: &NewAccount<'_>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO accounts (id, handle, role, lang, state, invited_by, created_at, recipient, secret_hash, identity_by_words) \
         VALUES ($1, $2, $3, $4, 'active', $5, $6, $7, $8, $9)",
    )
    .bind(new.id.to_string())
    .bind(new.enrolment.handle.as_str())
    .bind(new.enrolment.role.key())
    .bind(new.enrolment.lang.code())
    .bind(new.invited_by.map(|id| id.to_string()))
    .bind(new.now.0)
    .bind(new.enrolment.recipient.to_string())
    .bind(new.enrolment.secret_hash.to_vec())
    .bind(new.enrolment.identity_by_words.clone())
    .execute(conn)
    .await
    .map(drop)
}

/// The active account of a sign-in name, whatever was typed.
pub(crate) async fn for_sign_in(
    conn: &mut AnyConnection,
    typed: &str,
) -> Result<Option<ForSignIn>, sqlx::Error> {
    let row =
        sqlx::query("SELECT id, secret_hash FROM accounts WHERE handle = $1 AND state = 'active'")
            .bind(typed)
            .fetch_optional(conn)
            .await?;
    let Some(row) = row else { return Ok(None) };
    let hash: Vec<u8> = row.try_get("secret_hash")?;
    Ok(Some(ForSignIn {
        id: super::parsed(&row, "id")?,
        secret_hash: hash.try_into().map_err(|_| super::damaged("secret_hash"))?,
    }))
}

/// What an account is there for.
pub(crate) async fn role(
    conn: &mut AnyConnection,
    account: AccountId,
) -> Result<Role, sqlx::Error> {
    let row = sqlx::query("SELECT role FROM accounts WHERE id = $1")
        .bind(account.to_string())
        .fetch_one(conn)
        .await?;
    super::parsed(&row, "role")
}

/// Whether a sign-in name is an account's, active or revoked.
pub(crate) async fn has_name(
    conn: &mut AnyConnection,
    handle: &Handle,
) -> Result<bool, sqlx::Error> {
    let row = sqlx::query("SELECT id FROM accounts WHERE handle = $1")
        .bind(handle.as_str())
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// What an account is there for, as long as it is active.
pub(crate) async fn active_role(
    conn: &mut AnyConnection,
    account: AccountId,
) -> Result<Option<Role>, sqlx::Error> {
    let row = sqlx::query("SELECT role FROM accounts WHERE id = $1 AND state = 'active'")
        .bind(account.to_string())
        .fetch_optional(conn)
        .await?;
    row.map(|row| super::parsed(&row, "role")).transpose()
}

/// Ends an account; false where there is no active one.
pub(crate) async fn revoke(
    conn: &mut AnyConnection,
    account: AccountId,
) -> Result<bool, sqlx::Error> {
    let done =
        sqlx::query("UPDATE accounts SET state = 'revoked' WHERE id = $1 AND state = 'active'")
            .bind(account.to_string())
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// The public key of an account.
pub(crate) async fn recipient(
    conn: &mut AnyConnection,
    account: AccountId,
) -> Result<String, sqlx::Error> {
    sqlx::query("SELECT recipient FROM accounts WHERE id = $1")
        .bind(account.to_string())
        .fetch_one(conn)
        .await?
        .try_get("recipient")
}

/// The language an account reads from now on.
pub(crate) async fn set_lang(
    conn: &mut AnyConnection,
    account: AccountId,
    lang: &'static str,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE accounts SET lang = $1 WHERE id = $2")
        .bind(lang)
        .bind(account.to_string())
        .execute(conn)
        .await
        .map(drop)
}
