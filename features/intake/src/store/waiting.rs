//! Contacts as the desk sees them, and what it keeps of them.

use base_access::{Millis, Sealed, Tx};
use sanad_casework::{Channel, ContactId};
use sqlx::Row;

use super::{OUTSIDE, id};
use crate::outside::Outside;

/// A contact's row, its outside still sealed.
#[derive(Debug)]
pub struct ContactRow {
    /// Its id.
    pub id: ContactId,
    /// How it came.
    pub channel: Channel,
    /// When it came.
    pub received_at: Millis,
    /// When the reporter last wrote.
    pub last_message_at: Millis,
    /// When the desk last wrote; nothing where it never did.
    pub last_reply_at: Option<Millis>,
    /// Whether the desk still has something to do.
    pub waiting: bool,
    /// What lies outside the envelope.
    pub outside: Sealed<Outside>,
}

impl ContactRow {
    /// Whether the desk wrote after the reporter did.
    pub fn is_answered(&self) -> bool {
        self.last_reply_at
            .is_some_and(|reply| reply >= self.last_message_at)
    }
}

/// Every contact for which the desk has something to do, the oldest first.
pub(crate) async fn waiting(tx: &mut Tx<'_>) -> Result<Vec<ContactRow>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT c.id, c.channel, c.received_at, c.waiting, c.outside, c.outside_version, \
         (SELECT MAX(e.received_at) FROM envelopes e WHERE e.contact = c.id) AS last_message_at, \
         (SELECT MAX(r.sent_at) FROM replies r WHERE r.contact = c.id) AS last_reply_at \
         FROM contacts c WHERE c.waiting = 1 ORDER BY c.received_at, c.id LIMIT 1000",
    )
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(contact_row).collect()
}

/// One contact.
pub(crate) async fn contact(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Option<ContactRow>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT c.id, c.channel, c.received_at, c.waiting, c.outside, c.outside_version, \
         (SELECT MAX(e.received_at) FROM envelopes e WHERE e.contact = c.id) AS last_message_at, \
         (SELECT MAX(r.sent_at) FROM replies r WHERE r.contact = c.id) AS last_reply_at \
         FROM contacts c WHERE c.id = $1",
    )
    .bind(contact.to_string())
    .fetch_optional(tx.conn())
    .await?;
    row.as_ref().map(contact_row).transpose()
}

/// Says whether the desk still has something to do.
pub(crate) async fn set_waiting(
    tx: &mut Tx<'_>,
    contact: ContactId,
    waiting: bool,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE contacts SET waiting = $1 WHERE id = $2")
        .bind(i64::from(waiting))
        .bind(contact.to_string())
        .execute(tx.conn())
        .await
        .map(drop)
}

/// Whose mailbox a contact has: the keyed hash of its address.
pub(crate) async fn mailbox_of(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Option<Vec<u8>>, sqlx::Error> {
    let row = sqlx::query("SELECT mailbox FROM contacts WHERE id = $1")
        .bind(contact.to_string())
        .fetch_optional(tx.conn())
        .await?;
    row.map_or(Ok(None), |row| row.try_get("mailbox"))
}

/// How many replies a contact has had.
pub(crate) async fn count_replies(tx: &mut Tx<'_>, contact: ContactId) -> Result<i64, sqlx::Error> {
    let row = sqlx::query("SELECT COUNT(*) AS n FROM replies WHERE contact = $1")
        .bind(contact.to_string())
        .fetch_one(tx.conn())
        .await?;
    row.try_get("n")
}

/// The sealed files of a contact, with the envelope that names each.
pub(crate) async fn files(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Vec<StoredFile>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT object, envelope, parts, size FROM attachments WHERE contact = $1 ORDER BY object",
    )
    .bind(contact.to_string())
    .fetch_all(tx.conn())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(StoredFile {
                object: row.try_get("object")?,
                envelope: row.try_get("envelope")?,
                parts: row.try_get("parts")?,
                size: row.try_get("size")?,
            })
        })
        .collect()
}

/// Whose a sealed file is.
pub(crate) async fn owner_of_file(
    tx: &mut Tx<'_>,
    object: &str,
) -> Result<Option<ContactId>, sqlx::Error> {
    let row = sqlx::query("SELECT contact FROM attachments WHERE object = $1")
        .bind(object.to_owned())
        .fetch_optional(tx.conn())
        .await?;
    row.map(|row| id(&row, "contact")).transpose()
}

/// A sealed file as the table knows it.
#[derive(Debug, Clone)]
pub struct StoredFile {
    /// Its name in the file store.
    pub object: String,
    /// The envelope that holds its key.
    pub envelope: String,
    /// How many parts.
    pub parts: i64,
    /// Bytes of ciphertext.
    pub size: i64,
}

fn contact_row(row: &sqlx::any::AnyRow) -> Result<ContactRow, sqlx::Error> {
    let id: ContactId = id(row, "id")?;
    let channel: String = row.try_get("channel")?;
    Ok(ContactRow {
        id,
        channel: channel
            .parse()
            .map_err(|fault| sqlx::Error::Decode(Box::new(fault)))?,
        received_at: Millis(row.try_get("received_at")?),
        last_message_at: Millis(row.try_get("last_message_at")?),
        last_reply_at: row.try_get::<Option<i64>, _>("last_reply_at")?.map(Millis),
        waiting: row.try_get::<i64, _>("waiting")? == 1,
        outside: OUTSIDE.read(
            id.to_string(),
            row.try_get("outside_version")?,
            row.try_get("outside")?,
        ),
    })
}
