//! A report comes in: the contact, its envelope, its files' names and its ledger entry, in one transaction.

use base_access::{Abort, Act, Actor, By, Command, Grant, Millis, Refusal, Tx};
use sanad_casework::{Channel, ContactId, EnvelopeId};
use sanad_seal::MailboxHash;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::outside::Outside;
use crate::receipts::{self, ReceiptAsked};
use crate::store::{self, NewContact, NewEnvelope};

/// A sealed report, as a door hands it in.
#[derive(Debug)]
pub struct Receive {
    /// The keyed hash of the mailbox's address.
    pub mailbox: MailboxHash,
    /// How it came.
    pub channel: Channel,
    /// What lies outside the envelope.
    pub outside: Outside,
    /// The age file.
    pub envelope: Vec<u8>,
    /// The team's epoch it was sealed to.
    pub epoch: i64,
    /// The sealed files that go with it.
    pub attachments: Vec<SealedFile>,
    /// Where the server sealed it: a hash of what was written, keyed by the code. The same form sent twice has the same.
    pub submission: Option<[u8; 32]>,
    /// The receipt, if one is wanted.
    pub receipt: Option<ReceiptAsked>,
    /// When.
    pub now: Millis,
}

/// A sealed file in the file store: its name there, how many parts, how many bytes of ciphertext.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedFile {
    /// 32 lower-case hexadecimal digits, drawn by whoever sealed it.
    pub object: String,
    /// How many parts it was handed in with.
    pub parts: u32,
    /// Bytes of ciphertext, all parts together.
    pub size: u64,
}

/// A report that is durable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Its contact.
    pub contact: ContactId,
    /// The signed promise of a receipt, as a file, where one was wanted.
    pub promise: Option<String>,
}

/// Why a report is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiveRefused {
    /// The mailbox is there already, with another first envelope.
    #[error("the mailbox is taken")]
    MailboxTaken,
    /// A sealed file belongs to another contact.
    #[error("an attachment is taken")]
    AttachmentTaken,
}

impl Refusal for ReceiveRefused {}

/// The act of handing in a report.
pub(crate) struct HandIn;

impl Act for HandIn {
    type Record = ContactId;
    const NAME: &'static str = "contact.received";
    const BY: By = By::Reporter;
}

impl Command for Receive {
    type Output = Received;
    type Refused = ReceiveRefused;
    const NAME: &'static str = "receive a report";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Received, Abort<ReceiveRefused>> {
        let sha256 = hex::encode(Sha256::digest(&self.envelope));
        match store::find_by_mailbox(tx, self.mailbox).await? {
            // The answer was lost on the way and the form came again: it is received once.
            Some(found) if found.is(&sha256, self.submission) => {
                let again = |asked| receipts::again(tx.keys(), asked, found.received_at);
                return Ok(Received {
                    contact: found.contact,
                    promise: self.receipt.as_ref().map(again).transpose()?,
                });
            }
            Some(_) => return Err(ReceiveRefused::MailboxTaken.into()),
            None => {}
        }
        let contact = ContactId::from_random(tx.random_id());
        let grant = Grant::<HandIn>::ask(Actor::Reporter, contact)?;
        let details = json!({ "envelope_sha256": sha256, "channel": self.channel });
        tx.enter_saying(grant, self.now, details).await?;
        self.keep(tx, contact, sha256).await?;
        let promise = match &self.receipt {
            Some(asked) => Some(receipts::promise(tx, contact, asked, self.now).await?),
            None => None,
        };
        Ok(Received { contact, promise })
    }
}

impl Receive {
    async fn keep(
        &self,
        tx: &mut Tx<'_>,
        contact: ContactId,
        sha256: String,
    ) -> Result<(), Abort<ReceiveRefused>> {
        let new = NewContact {
            id: contact,
            channel: self.channel,
            received_at: self.now,
            mailbox: self.mailbox,
            outside: &self.outside,
        };
        store::insert_contact(tx, &new).await?;
        let envelope = NewEnvelope {
            id: EnvelopeId::from_random(tx.random_id()),
            contact,
            sequence: 0,
            epoch: self.epoch,
            sealed: &self.envelope,
            sha256,
            submission: self.submission,
            received_at: self.now,
        };
        store::insert_envelope(tx, &envelope).await?;
        for file in &self.attachments {
            if !store::insert_attachment(tx, contact, envelope.id, file).await? {
                return Err(ReceiveRefused::AttachmentTaken.into());
            }
        }
        Ok(())
    }
}
