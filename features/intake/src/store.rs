//! The tables of intake: contacts, envelopes, replies, attachments.

use base_access::{Column, Millis, Sealed, Tx, VaultError};
use sanad_casework::{Channel, ContactId, EnvelopeId, MessageId};
use sanad_seal::MailboxHash;
use sqlx::Row;

use crate::outside::Outside;
use crate::receive::SealedFile;

/// What lies outside the envelope.
pub(crate) const OUTSIDE: Column<Outside> = Column::new("contacts", "outside");

/// Why a row could not be written: the database, or the vault.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error(transparent)]
    Fault(#[from] sqlx::Error),
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl<R> From<StoreError> for base_access::Abort<R> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Fault(fault) => Self::Fault(fault),
            StoreError::Vault(fault) => Self::Vault(fault),
        }
    }
}

/// A contact found by its mailbox.
pub(crate) struct Found {
    pub(crate) contact: ContactId,
    pub(crate) received_at: Millis,
    first_sha256: String,
    submission: Option<Vec<u8>>,
}

impl Found {
    /// Whether this is the same first envelope, or the same form sealed again.
    pub(crate) fn is(&self, sha256: &str, submission: Option<[u8; 32]>) -> bool {
        let same_form =
            submission.is_some_and(|form| self.submission.as_deref() == Some(form.as_slice()));
        self.first_sha256 == sha256 || same_form
    }
}

pub(crate) struct NewContact<'a> {
    pub(crate) id: ContactId,
    pub(crate) channel: Channel,
    pub(crate) received_at: Millis,
    pub(crate) mailbox: MailboxHash,
    pub(crate) outside: &'a Outside,
}

pub(crate) struct NewEnvelope<'a> {
    pub(crate) id: EnvelopeId,
    pub(crate) contact: ContactId,
    pub(crate) sequence: i64,
    pub(crate) epoch: i64,
    pub(crate) sealed: &'a [u8],
    pub(crate) sha256: String,
    pub(crate) submission: Option<[u8; 32]>,
    pub(crate) received_at: Millis,
}

/// A reply as it is stored: under the mailbox's outer layer.
pub(crate) struct StoredReply {
    pub(crate) id: String,
    pub(crate) sequence: i64,
    pub(crate) stored: Vec<u8>,
    pub(crate) sent_at: Millis,
}

/// An envelope as it is stored: sealed to the team.
#[derive(Debug, Clone)]
pub struct StoredEnvelope {
    /// Its id.
    pub id: String,
    /// Its place in the thread, from 0.
    pub sequence: i64,
    /// The team's epoch it was sealed to.
    pub epoch: i64,
    /// The age file.
    pub sealed: Vec<u8>,
    /// When it came.
    pub received_at: Millis,
}

pub(crate) async fn find_by_mailbox(
    tx: &mut Tx<'_>,
    mailbox: MailboxHash,
) -> Result<Option<Found>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT c.id, c.received_at, e.sha256, e.submission FROM contacts c JOIN envelopes e ON e.contact = c.id AND e.sequence = 0 \
         WHERE c.mailbox = $1",
    )
    .bind(mailbox.0.to_vec())
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Found {
        contact: id(&row, "id")?,
        received_at: Millis(row.try_get("received_at")?),
        first_sha256: row.try_get("sha256")?,
        submission: row.try_get("submission")?,
    }))
}

pub(crate) async fn insert_contact(
    tx: &mut Tx<'_>,
    new: &NewContact<'_>,
) -> Result<(), StoreError> {
    let id = new.id.to_string();
    let outside = tx.seal(&OUTSIDE, &id, 0, new.outside)?;
    sqlx::query(
        "INSERT INTO contacts (id, channel, received_at, mailbox, outside, outside_version, waiting) \
         VALUES ($1, $2, $3, $4, $5, 0, 1)",
    )
    .bind(id)
    .bind(new.channel.key())
    .bind(new.received_at.0)
    .bind(new.mailbox.0.to_vec())
    .bind(outside)
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn insert_envelope(
    tx: &mut Tx<'_>,
    new: &NewEnvelope<'_>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO envelopes (id, contact, sequence, epoch, sealed, sha256, submission, received_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id.to_string())
    .bind(new.contact.to_string())
    .bind(new.sequence)
    .bind(new.epoch)
    .bind(new.sealed.to_vec())
    .bind(new.sha256.clone())
    .bind(new.submission.map(|hash| hash.to_vec()))
    .bind(new.received_at.0)
    .execute(tx.conn())
    .await
    .map(drop)
}

/// Notes which contact a sealed file belongs to; false when it belongs to another already.
pub(crate) async fn insert_attachment(
    tx: &mut Tx<'_>,
    contact: ContactId,
    envelope: EnvelopeId,
    file: &SealedFile,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO attachments (object, contact, envelope, parts, size) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT DO NOTHING",
    )
    .bind(file.object.clone())
    .bind(contact.to_string())
    .bind(envelope.to_string())
    .bind(i64::from(file.parts))
    .bind(i64::try_from(file.size).unwrap_or(i64::MAX))
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How many envelopes a contact has sent, which is the next one's sequence.
pub(crate) async fn count_envelopes(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<i64, sqlx::Error> {
    let row = sqlx::query("SELECT COUNT(*) AS n FROM envelopes WHERE contact = $1")
        .bind(contact.to_string())
        .fetch_one(tx.conn())
        .await?;
    row.try_get("n")
}

/// When the last message of a thread came or went.
pub(crate) async fn last_message(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Millis, sqlx::Error> {
    let row = sqlx::query(
        "SELECT MAX(at) AS at FROM (SELECT received_at AS at FROM envelopes WHERE contact = $1 \
         UNION ALL SELECT sent_at AS at FROM replies WHERE contact = $1) AS thread",
    )
    .bind(contact.to_string())
    .fetch_one(tx.conn())
    .await?;
    row.try_get::<Option<i64>, _>("at")
        .map(|at| Millis(at.unwrap_or(0)))
}

/// Whether this envelope, or the same form sealed again, came already.
pub(crate) async fn has_envelope(
    tx: &mut Tx<'_>,
    contact: ContactId,
    sha256: &str,
    submission: Option<[u8; 32]>,
) -> Result<bool, sqlx::Error> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS n FROM envelopes WHERE contact = $1 AND (sha256 = $2 OR submission = $3)",
    )
    .bind(contact.to_string())
    .bind(sha256.to_owned())
    .bind(submission.map(|hash| hash.to_vec()))
    .fetch_one(tx.conn())
    .await?;
    Ok(row.try_get::<i64, _>("n")? > 0)
}

/// A contact's envelopes in order.
pub(crate) async fn envelopes(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Vec<StoredEnvelope>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, sequence, epoch, sealed, received_at FROM envelopes WHERE contact = $1 ORDER BY sequence",
    )
    .bind(contact.to_string())
    .fetch_all(tx.conn())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(StoredEnvelope {
                id: row.try_get("id")?,
                sequence: row.try_get("sequence")?,
                epoch: row.try_get("epoch")?,
                sealed: row.try_get("sealed")?,
                received_at: Millis(row.try_get("received_at")?),
            })
        })
        .collect()
}

/// A contact's replies in order, each still under its outer layer.
pub(crate) async fn replies(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Vec<StoredReply>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, sequence, stored, sent_at FROM replies WHERE contact = $1 ORDER BY sequence",
    )
    .bind(contact.to_string())
    .fetch_all(tx.conn())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(StoredReply {
                id: row.try_get("id")?,
                sequence: row.try_get("sequence")?,
                stored: row.try_get("stored")?,
                sent_at: Millis(row.try_get("sent_at")?),
            })
        })
        .collect()
}

/// Keeps a reply; false when its sequence is taken.
pub(crate) async fn insert_reply(
    tx: &mut Tx<'_>,
    id: MessageId,
    contact: ContactId,
    sequence: i64,
    stored: Vec<u8>,
    sent_at: Millis,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO replies (id, contact, sequence, stored, sent_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT DO NOTHING",
    )
    .bind(id.to_string())
    .bind(contact.to_string())
    .bind(sequence)
    .bind(stored)
    .bind(sent_at.0)
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

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

fn id(row: &sqlx::any::AnyRow, column: &str) -> Result<ContactId, sqlx::Error> {
    let text: String = row.try_get(column)?;
    text.parse()
        .map_err(|fault| sqlx::Error::Decode(Box::new(fault)))
}
