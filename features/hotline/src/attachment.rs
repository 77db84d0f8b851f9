//! Taking an attachment into a file: its key is handed to the vault, the ciphertext never moves.
//!
//! From then on the server can read it, and the page says so before it is done. Before that nobody but the team can.

use base_access::{Abort, Column, Command, Grant, Granted, Millis, Refusal, Staff, Tx};
use base_web::App;
use feature_intake::{desk, read_part};
use sanad_casework::ContactId;
use sanad_seal::{Attachment, Identity};
use serde_json::json;
use sha2::{Digest, Sha256};
use sqlx::Row;

use crate::acts::{ReadAttachment, ReadContact, TakeAttachment};
use crate::standing::Standing;
use crate::store;
use crate::triage::TriageRefused;

/// What the vault keeps of an attachment: what its envelope said about it, the key included.
pub(crate) const CONTENT: Column<Attachment> = Column::new("taken_attachments", "content");

/// Takes an attachment into the file of the person whom its contact belongs to.
#[derive(Debug)]
pub struct TakeIn {
    /// Who takes it.
    pub by: Staff,
    /// Whose it is.
    pub contact: ContactId,
    /// What its envelope says about it.
    pub attachment: Attachment,
    /// When.
    pub now: Millis,
}

/// Why an attachment is not taken, or not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AttachmentRefused {
    /// There is no such attachment, or it belongs to another contact.
    #[error("no such attachment")]
    NotThere,
    /// The contact is in nobody's file yet.
    #[error("the contact is not in a file")]
    NoFile,
    /// The key does not open it, or what comes out is not what the envelope says.
    #[error("the key does not fit")]
    WrongKey,
}

impl Refusal for AttachmentRefused {}

/// An attachment as a page lists it.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Its name in the file store.
    pub object: String,
    /// The name that the reporter's device gave it.
    pub name: String,
    /// Bytes of the file.
    pub size: u64,
    /// Since when the server can read it.
    pub at: Millis,
}

impl Command for TakeIn {
    type Output = ();
    type Refused = AttachmentRefused;
    const NAME: &'static str = "take an attachment into a file";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<AttachmentRefused>> {
        let object = &self.attachment.object;
        if desk::owner_of_file(tx, object).await? != Some(self.contact) {
            return Err(AttachmentRefused::NotThere.into());
        }
        let grant = Grant::<TakeAttachment>::ask(self.by.into(), self.contact)?;
        let details = json!({ "object": object, "sha256": self.attachment.sha256 });
        let granted = tx.enter_saying(grant, self.now, details).await?;
        let standing = match store::standing(tx, granted.record()).await? {
            Some(stored) => tx.open(&granted, &stored.sealed)?,
            None => Standing::untouched(),
        };
        if standing.person().is_none() {
            return Err(AttachmentRefused::NoFile.into());
        }
        let content = tx.seal(&CONTENT, object, 0, &self.attachment)?;
        sqlx::query(
            "INSERT INTO taken_attachments (object, contact, content, taken_by, taken_at) \
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        )
        .bind(object.clone())
        .bind(self.contact.to_string())
        .bind(content)
        .bind(self.by.account.to_string())
        .bind(self.now.0)
        .execute(tx.conn())
        .await?;
        Ok(())
    }
}

/// Reads an attachment that was taken into a file.
#[derive(Debug)]
pub struct ReadTaken {
    /// Who reads it.
    pub by: Staff,
    /// Which.
    pub object: String,
    /// When.
    pub now: Millis,
}

impl Command for ReadTaken {
    type Output = Attachment;
    type Refused = AttachmentRefused;
    const NAME: &'static str = "read an attachment";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Attachment, Abort<AttachmentRefused>> {
        let row = sqlx::query("SELECT contact, content FROM taken_attachments WHERE object = $1")
            .bind(self.object.clone())
            .fetch_optional(tx.conn())
            .await?
            .ok_or(AttachmentRefused::NotThere)?;
        let contact: ContactId = row
            .try_get::<String, _>("contact")?
            .parse()
            .map_err(|_| AttachmentRefused::NotThere)?;
        let sealed = CONTENT.read(self.object.clone(), 0, row.try_get("content")?);
        let grant = Grant::<ReadAttachment>::ask(self.by.into(), contact)?;
        let details = json!({ "object": self.object });
        let granted = tx.enter_saying(grant, self.now, details).await?;
        Ok(tx.open(&granted, &sealed)?)
    }
}

/// The attachments of a contact that are in a file, for its page.
pub(crate) async fn taken(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, ReadContact>,
) -> Result<Vec<Taken>, Abort<TriageRefused>> {
    let rows = sqlx::query(
        "SELECT object, content, taken_at FROM taken_attachments WHERE contact = $1 ORDER BY taken_at, object",
    )
    .bind(granted.record().to_string())
    .fetch_all(tx.conn())
    .await?;
    let mut taken = Vec::with_capacity(rows.len());
    for row in rows {
        let object: String = row.try_get("object")?;
        let sealed = CONTENT.read(object.clone(), 0, row.try_get("content")?);
        let attachment = tx.open(granted, &sealed)?;
        taken.push(Taken {
            object,
            name: attachment.name,
            size: attachment.size,
            at: Millis(row.try_get("taken_at")?),
        });
    }
    Ok(taken)
}

/// Opens the ciphertext with its key, and checks that it is what the envelope said.
pub(crate) async fn open(app: &App, attachment: &Attachment) -> Result<Vec<u8>, AttachmentRefused> {
    let mut ciphertext = Vec::new();
    for part in 0.. {
        match read_part(app, &attachment.object, part).await {
            Ok(Some(bytes)) => ciphertext.extend_from_slice(&bytes),
            Ok(None) if part > 0 => break,
            _ => return Err(AttachmentRefused::NotThere),
        }
    }
    let (identity, sha256) = (attachment.identity.clone(), attachment.sha256.clone());
    tokio::task::spawn_blocking(move || decrypt(&identity, &ciphertext, &sha256))
        .await
        .unwrap_or(Err(AttachmentRefused::WrongKey))
}

fn decrypt(
    identity: &Identity,
    ciphertext: &[u8],
    sha256: &str,
) -> Result<Vec<u8>, AttachmentRefused> {
    let plaintext = identity
        .open(ciphertext)
        .map_err(|_| AttachmentRefused::WrongKey)?;
    if hex::encode(Sha256::digest(&plaintext)) == sha256 {
        Ok(plaintext.to_vec())
    } else {
        Err(AttachmentRefused::WrongKey)
    }
}
