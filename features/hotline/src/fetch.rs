//! Fetching what is sealed, to open it in one's own browser. The entry is durable before any ciphertext leaves.

use base_access::{Abort, Actor, Command, Grant, Millis, Refusal, Tx};
use feature_intake::{StoredEnvelope, StoredFile, desk};
use sanad_casework::ContactId;
use serde_json::json;

use crate::acts::{FetchEnvelopes, FetchFile};

/// There is no such thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not there")]
pub struct NotThere;

impl Refusal for NotThere {}

/// Fetches a contact's envelopes.
#[derive(Debug)]
pub(crate) struct Fetch {
    pub(crate) actor: Actor,
    pub(crate) contact: ContactId,
    pub(crate) now: Millis,
}

/// A contact's envelopes, and what answering needs.
#[derive(Debug)]
pub(crate) struct Fetched {
    pub(crate) envelopes: Vec<StoredEnvelope>,
    pub(crate) files: Vec<StoredFile>,
    pub(crate) next_reply: i64,
}

impl Command for Fetch {
    type Output = Fetched;
    type Refused = NotThere;
    const NAME: &'static str = "fetch envelopes";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Fetched, Abort<NotThere>> {
        desk::contact(tx, self.contact).await?.ok_or(NotThere)?;
        let grant = Grant::<FetchEnvelopes>::ask(self.actor, self.contact)?;
        let granted = tx.enter(grant, self.now).await?;
        Ok(Fetched {
            envelopes: desk::envelopes(tx, &granted).await?,
            files: desk::files(tx, granted.record()).await?,
            next_reply: desk::next_reply(tx, granted.record()).await?,
        })
    }
}

/// Asks for a part of a sealed file.
#[derive(Debug)]
pub(crate) struct AskForFile {
    pub(crate) actor: Actor,
    pub(crate) object: String,
    pub(crate) part: u32,
    pub(crate) now: Millis,
}

impl Command for AskForFile {
    type Output = ();
    type Refused = NotThere;
    const NAME: &'static str = "ask for a file";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<NotThere>> {
        let contact = desk::owner_of_file(tx, &self.object)
            .await?
            .ok_or(NotThere)?;
        let grant = Grant::<FetchFile>::ask(self.actor, contact)?;
        let details = json!({ "object": self.object, "part": self.part });
        tx.enter_saying(grant, self.now, details).await?;
        Ok(())
    }
}
