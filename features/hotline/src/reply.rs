//! A reply: sealed in the operator's browser to the code's identity, cleared against what the reporter allowed.

use base_access::{Abort, Actor, Command, Grant, Millis, Refusal, Tx};
use feature_intake::desk::{self, NewReply, ReplyRefused};
use sanad_casework::ContactId;
use sanad_casework::safe_contact::{self, Approach, Caller, Medium};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::acts::Answer;

/// Sends a reply into the reporter's mailbox.
#[derive(Debug)]
pub struct SendReply {
    /// Who answers.
    pub actor: Actor,
    /// Whom.
    pub contact: ContactId,
    /// The sealed reply.
    pub reply: NewReply,
    /// When.
    pub now: Millis,
}

/// Why a reply did not go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendRefused {
    /// There is no such contact.
    #[error("no such contact")]
    NotThere,
    /// The mailbox refused it.
    #[error(transparent)]
    Mailbox(#[from] ReplyRefused),
    /// The reporter did not allow this.
    #[error("not a safe contact")]
    NotSafe,
}

impl Refusal for SendRefused {}

impl Command for SendReply {
    type Output = ();
    type Refused = SendRefused;
    const NAME: &'static str = "send a reply";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<SendRefused>> {
        let row = desk::contact(tx, self.contact)
            .await?
            .ok_or(SendRefused::NotThere)?;
        let grant = Grant::<Answer>::ask(self.actor, self.contact)?;
        let sha256 = hex::encode(Sha256::digest(&self.reply.sealed));
        let details = json!({ "envelope_sha256": sha256, "sequence": self.reply.sequence });
        let granted = tx.enter_saying(grant, self.now, details).await?;
        let outside = tx.open(&granted, &row.outside)?;
        let approach = Approach {
            medium: Medium::Mailbox,
            at: self.now,
            caller: Caller::Any,
            voicemail: false,
            // Sealed: the words were checked in the operator's browser.
            text: None,
            on_hold: false,
        };
        let cleared = safe_contact::check(outside.safe_contact.as_ref(), approach)
            .map_err(|_| SendRefused::NotSafe)?;
        desk::keep_reply(tx, self.contact, &self.reply, cleared)
            .await
            .map_err(|abort| abort.map_refused(SendRefused::Mailbox))
    }
}
