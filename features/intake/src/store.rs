//! The tables of intake: contacts, envelopes, replies, attachments.

pub(crate) mod tally;
mod waiting;

use base_access::{Column, Millis, Tx, VaultError};
use sanad_casework::{Channel, ContactId, EnvelopeId, MessageId};
use sanad_seal::MailboxHash;
use sqlx::Row;

use crate::outside::Outside;
use crate::receive::SealedFile;

pub use waiting::{ContactRow, StoredFile};
pub(crate) use waiting::{
    contact, count_replies, files, mailbox_of, owner_of_file, set_waiting, waiting,
};

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

fn id(row: &sqlx::any::AnyRow, column: &str) -> Result<ContactId, sqlx::Error> {
    let text: String = row.try_get(column)?;
    text.parse()
        .map_err(|fault| sqlx::Error::Decode(Box::new(fault)))
}
