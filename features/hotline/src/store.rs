//! The table of the hotline: where the desk stands with each contact.

use base_access::{Abort, Column, Refusal, Sealed, Tx};
use sanad_casework::ContactId;
use sqlx::Row;

use crate::standing::Standing;

/// State and given urgency.
pub(crate) const STANDING: Column<Standing> = Column::new("desk_contacts", "standing");

/// A stored standing, still sealed, and its version.
pub(crate) struct Stored {
    pub(crate) sealed: Sealed<Standing>,
    pub(crate) version: i64,
}

/// Where the desk stands with a contact; nothing where nobody has touched it.
pub(crate) async fn standing(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Option<Stored>, sqlx::Error> {
    let row = sqlx::query("SELECT standing, version FROM desk_contacts WHERE contact = $1")
        .bind(contact.to_string())
        .fetch_optional(tx.conn())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let version = row.try_get("version")?;
    Ok(Some(Stored {
        sealed: STANDING.read(contact.to_string(), version, row.try_get("standing")?),
        version,
    }))
}

/// Somebody else changed it in the meantime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Overtaken;

impl Refusal for Overtaken {}

/// Keeps where the desk stands now. `before` is the version that was read, so that two people cannot both change it.
pub(crate) async fn keep(
    tx: &mut Tx<'_>,
    contact: ContactId,
    standing: &Standing,
    before: Option<i64>,
) -> Result<(), Abort<Overtaken>> {
    let id = contact.to_string();
    let version = before.unwrap_or(0) + 1;
    let sealed = tx.seal(&STANDING, &id, version, standing)?;
    let done = sqlx::query(
        "INSERT INTO desk_contacts (contact, state, standing, version) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (contact) DO UPDATE SET state = excluded.state, standing = excluded.standing, \
         version = excluded.version WHERE desk_contacts.version = $5",
    )
    .bind(id)
    .bind(standing.state.key().key())
    .bind(sealed)
    .bind(version)
    .bind(before.unwrap_or(0))
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 1 {
        Ok(())
    } else {
        Err(Overtaken.into())
    }
}
