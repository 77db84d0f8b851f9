//! What intake offers to the hotline: contacts still sealed, envelopes, and the way of a reply into a mailbox.
//!
//! Nothing here opens anything. Who may call it, and the entry it leaves, are the hotline's acts.

use base_access::{Abort, Act, Granted, Millis, Refusal, Tx};
use rand::rngs::OsRng;
use sanad_casework::{Cleared, ContactId, MessageId};
use sanad_seal::{MailboxAddress, Pepper};

use crate::store::{self, ContactRow, StoredEnvelope, StoredFile};

/// A reply, sealed to the code's identity in the operator's browser.
#[derive(Debug)]
pub struct NewReply {
    /// Its mailbox, as the first envelope names it.
    pub address: MailboxAddress,
    /// Its place among the replies, from 1.
    pub sequence: i64,
    /// The age file.
    pub sealed: Vec<u8>,
}

/// Why a reply is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReplyRefused {
    /// There is no such contact, or the address is another mailbox's.
    #[error("the address is not this contact's")]
    OtherMailbox,
    /// Somebody else's reply came first; read it before writing another.
    #[error("the sequence is taken")]
    Overtaken,
}

impl Refusal for ReplyRefused {}

/// Every contact for which the desk has something to do, the oldest first.
pub async fn waiting(tx: &mut Tx<'_>) -> Result<Vec<ContactRow>, sqlx::Error> {
    store::waiting(tx).await
}

/// How many contacts came from a time on, before another.
pub async fn received(tx: &mut Tx<'_>, from: Millis, until: Millis) -> Result<i64, sqlx::Error> {
    store::tally::received(tx, from, until).await
}

/// How many contacts the desk wrote to from a time on, before another.
pub async fn answered(tx: &mut Tx<'_>, from: Millis, until: Millis) -> Result<i64, sqlx::Error> {
    store::tally::answered(tx, from, until).await
}

/// One contact.
pub async fn contact(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Option<ContactRow>, sqlx::Error> {
    store::contact(tx, contact).await
}

/// Says whether the desk still has something to do.
pub async fn set_waiting(
    tx: &mut Tx<'_>,
    contact: ContactId,
    waiting: bool,
) -> Result<(), sqlx::Error> {
    store::set_waiting(tx, contact, waiting).await
}

/// A contact's envelopes in order. The grant is the hotline's: it has left its entry.
pub async fn envelopes<A>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
) -> Result<Vec<StoredEnvelope>, sqlx::Error>
where
    A: Act<Record = ContactId>,
{
    store::envelopes(tx, granted.record()).await
}

/// The sealed files of a contact.
pub async fn files(tx: &mut Tx<'_>, contact: ContactId) -> Result<Vec<StoredFile>, sqlx::Error> {
    store::files(tx, contact).await
}

/// Whose a sealed file is.
pub async fn owner_of_file(
    tx: &mut Tx<'_>,
    object: &str,
) -> Result<Option<ContactId>, sqlx::Error> {
    store::owner_of_file(tx, object).await
}

/// The sequence that the next reply must have.
pub async fn next_reply(tx: &mut Tx<'_>, contact: ContactId) -> Result<i64, sqlx::Error> {
    Ok(store::count_replies(tx, contact).await? + 1)
}

/// Puts a reply into its mailbox. Only one that was cleared against the safe contact gets here.
pub async fn keep_reply(
    tx: &mut Tx<'_>,
    contact: ContactId,
    reply: &NewReply,
    cleared: Cleared,
) -> Result<(), Abort<ReplyRefused>> {
    let pepper = Pepper::from_bytes(*tx.keys().pepper());
    let stored_at = reply.address.stored(&pepper).0;
    if store::mailbox_of(tx, contact).await?.as_deref() != Some(stored_at.as_slice()) {
        return Err(ReplyRefused::OtherMailbox.into());
    }
    if next_reply(tx, contact).await? != reply.sequence {
        return Err(ReplyRefused::Overtaken.into());
    }
    let id = MessageId::from_random(tx.random_id());
    let layer = reply.address.outer_layer(&pepper);
    let stored = layer.wrap(&id.to_string(), &reply.sealed, &mut OsRng);
    if store::insert_reply(tx, id, contact, reply.sequence, stored, cleared.at()).await? {
        Ok(())
    } else {
        Err(ReplyRefused::Overtaken.into())
    }
}
