//! The thread between reporter and desk: opening it by its address, and writing again.

use base_access::{Abort, Act, Actor, By, Command, Grant, Millis, Opens, Refusal, Tx};
use base_web::App;
use sanad_casework::{ContactId, EnvelopeId};
use sanad_seal::{MailboxAddress, Pepper};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::receipts::{self, ReceiptLink};
use crate::receive::SealedFile;
use crate::store::{self, NewEnvelope};

/// How long a code opens its mailbox after the last message, either way.
pub const EXPIRES: sanad_casework::Span = sanad_casework::Span::days(400);

/// Opens a mailbox, and exchanges a promise for its receipt where the checkpoint stands.
pub async fn open(app: &App, address: MailboxAddress) -> Result<Thread, Abort<NoMailbox>> {
    let now = app.clock.now();
    let mut thread = app.db.write(OpenMailbox { address, now }).await?;
    if let Some(link) = &thread.promised {
        thread.receipt = receipts::exchange(app, link).await;
    }
    Ok(thread)
}

/// Opens a mailbox.
#[derive(Debug)]
pub struct OpenMailbox {
    /// Its address.
    pub address: MailboxAddress,
    /// When.
    pub now: Millis,
}

/// What a mailbox holds for its reporter.
#[derive(Debug)]
pub struct Thread {
    /// Replies, each sealed to the code's identity.
    pub replies: Vec<Reply>,
    /// How many envelopes came from the reporter: the next one's sequence.
    pub next_sequence: i64,
    /// The receipt, as a file, once its checkpoint stands.
    pub receipt: Option<String>,
    promised: Option<ReceiptLink>,
}

/// A reply, sealed to the code's identity.
#[derive(Debug)]
pub struct Reply {
    /// Its place among the replies, from 0.
    pub sequence: i64,
    /// When it was sent.
    pub sent_at: Millis,
    /// The age file.
    pub sealed: Vec<u8>,
}

/// The address opens nothing: wrong, unknown and expired codes all answer this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such mailbox")]
pub struct NoMailbox;

impl Refusal for NoMailbox {}

struct Look;

impl Act for Look {
    type Record = ContactId;
    const NAME: &'static str = "mailbox.opened";
    const BY: By = By::Reporter;
}

impl Opens<ReceiptLink> for Look {}

impl Command for OpenMailbox {
    type Output = Thread;
    type Refused = NoMailbox;
    const NAME: &'static str = "open a mailbox";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Thread, Abort<NoMailbox>> {
        let contact = find(tx, &self.address, self.now).await?;
        let granted = tx
            .enter(Grant::<Look>::ask(Actor::Reporter, contact)?, self.now)
            .await?;
        let layer = self.address.outer_layer(&pepper(tx));
        let mut replies = Vec::new();
        for stored in store::replies(tx, granted.record()).await? {
            let sealed = layer
                .unwrap(&stored.id, &stored.stored)
                .map_err(|fault| sqlx::Error::Decode(Box::new(fault)))?;
            replies.push(Reply {
                sequence: stored.sequence,
                sent_at: stored.sent_at,
                sealed,
            });
        }
        let promised = match receipts::link(tx, granted.record()).await? {
            // While the vault is locked nobody can say which receipt is hers; she comes back for it.
            Some(sealed) if tx.vault().is_unlocked() => Some(tx.open(&granted, &sealed)?),
            _ => None,
        };
        Ok(Thread {
            replies,
            promised,
            next_sequence: store::count_envelopes(tx, contact).await?,
            receipt: None,
        })
    }
}

/// Leaves a further message from the reporter.
#[derive(Debug)]
pub struct LeaveMessage {
    /// The mailbox's address.
    pub address: MailboxAddress,
    /// The age file.
    pub envelope: Vec<u8>,
    /// The team's epoch it was sealed to.
    pub epoch: i64,
    /// The sealed files that go with it.
    pub attachments: Vec<SealedFile>,
    /// Where the server sealed it: a hash of what was written, keyed by the code.
    pub submission: Option<[u8; 32]>,
    /// When.
    pub now: Millis,
}

/// The most envelopes one reporter may send: far more than any thread seen, and a bound for whoever would fill the disk.
const MOST_ENVELOPES: i64 = 500;

/// Why a message is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MessageRefused {
    /// No such mailbox.
    #[error("no such mailbox")]
    NoMailbox,
    /// The thread is full.
    #[error("too many messages")]
    Full,
    /// A sealed file belongs to another contact.
    #[error("an attachment is taken")]
    AttachmentTaken,
}

impl Refusal for MessageRefused {}

pub(crate) struct Write;

impl Act for Write {
    type Record = ContactId;
    const NAME: &'static str = "contact.message";
    const BY: By = By::Reporter;
}

impl Command for LeaveMessage {
    type Output = ();
    type Refused = MessageRefused;
    const NAME: &'static str = "leave a message";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<MessageRefused>> {
        let contact = find(tx, &self.address, self.now)
            .await
            .map_err(|abort| abort.map_refused(|NoMailbox| MessageRefused::NoMailbox))?;
        let sha256 = hex::encode(Sha256::digest(&self.envelope));
        if store::has_envelope(tx, contact, &sha256, self.submission).await? {
            // The answer was lost on the way and the page tried again: it is received once.
            return Ok(());
        }
        let sequence = store::count_envelopes(tx, contact).await?;
        if sequence >= MOST_ENVELOPES {
            return Err(MessageRefused::Full.into());
        }
        let grant = Grant::<Write>::ask(Actor::Reporter, contact)?;
        let details = json!({ "envelope_sha256": sha256 });
        tx.enter_saying(grant, self.now, details).await?;
        let envelope = NewEnvelope {
            id: EnvelopeId::from_random(tx.random_id()),
            contact,
            sequence,
            epoch: self.epoch,
            sealed: &self.envelope,
            sha256,
            submission: self.submission,
            received_at: self.now,
        };
        store::insert_envelope(tx, &envelope).await?;
        store::set_waiting(tx, contact, true).await?;
        for file in &self.attachments {
            if !store::insert_attachment(tx, contact, envelope.id, file).await? {
                return Err(MessageRefused::AttachmentTaken.into());
            }
        }
        Ok(())
    }
}

async fn find(
    tx: &mut Tx<'_>,
    address: &MailboxAddress,
    now: Millis,
) -> Result<ContactId, Abort<NoMailbox>> {
    let mailbox = address.stored(&pepper(tx));
    match store::find_by_mailbox(tx, mailbox).await? {
        Some(found) if store::last_message(tx, found.contact).await?.plus(EXPIRES) > now => {
            Ok(found.contact)
        }
        _ => Err(NoMailbox.into()),
    }
}

fn pepper(tx: &Tx<'_>) -> Pepper {
    Pepper::from_bytes(*tx.keys().pepper())
}
