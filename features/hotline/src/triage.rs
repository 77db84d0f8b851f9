//! Reading one contact, giving it an urgency, and ending it.

use base_access::{Abort, Actor, Command, Grant, Millis, Refusal, Tx};
use feature_intake::{Outside, desk};
use sanad_casework::contact::{Mark, WrongStep};
use sanad_casework::urgency::Change;
use sanad_casework::{Channel, ContactId, Level, Urgency, WrittenReason};
use serde_json::json;

use crate::acts::{End, GiveUrgency, ReadContact};
use crate::attachment::{self, Taken};
use crate::standing::{self, Standing};
use crate::store::{self, Overtaken};

/// Why a contact's state did not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TriageRefused {
    /// There is no such contact.
    #[error("no such contact")]
    NotThere,
    /// Its state does not allow it.
    #[error(transparent)]
    Step(#[from] WrongStep),
    /// Somebody else changed it in the meantime.
    #[error("changed by somebody else")]
    Overtaken,
}

impl Refusal for TriageRefused {}

/// Opens a contact's page: its outside and where it stands.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) actor: Actor,
    pub(crate) contact: ContactId,
    pub(crate) now: Millis,
}

/// A contact as its page shows it.
#[derive(Debug)]
pub(crate) struct Contact {
    pub(crate) id: ContactId,
    pub(crate) channel: Channel,
    pub(crate) outside: Outside,
    pub(crate) standing: Standing,
    pub(crate) urgency: Urgency,
    pub(crate) received_at: Millis,
    pub(crate) due: Millis,
    pub(crate) attachments: Vec<Taken>,
}

impl Command for Read {
    type Output = Contact;
    type Refused = TriageRefused;
    const NAME: &'static str = "read a contact";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Contact, Abort<TriageRefused>> {
        let row = desk::contact(tx, self.contact)
            .await?
            .ok_or(TriageRefused::NotThere)?;
        let grant = Grant::<ReadContact>::ask(self.actor, self.contact)?;
        let granted = tx.enter(grant, self.now).await?;
        let outside = tx.open(&granted, &row.outside)?;
        let standing = match store::standing(tx, granted.record()).await? {
            Some(stored) => tx.open(&granted, &stored.sealed)?,
            None => Standing::untouched(),
        };
        let standing = standing.as_it_is(&row);
        let urgency = standing.urgency(&outside);
        Ok(Contact {
            attachments: attachment::taken(tx, &granted).await?,
            id: row.id,
            channel: row.channel,
            due: standing::due(&row, &urgency),
            received_at: row.received_at,
            outside,
            standing,
            urgency,
        })
    }
}

/// Gives a contact an urgency: the one that follows from the facts, or another with a written reason.
#[derive(Debug)]
pub struct Triage {
    /// Who.
    pub actor: Actor,
    /// Which.
    pub contact: ContactId,
    /// Another level than the derived one, and why.
    pub change: Option<(Level, WrittenReason)>,
    /// When.
    pub now: Millis,
}

impl Command for Triage {
    type Output = ();
    type Refused = TriageRefused;
    const NAME: &'static str = "triage a contact";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<TriageRefused>> {
        let row = desk::contact(tx, self.contact)
            .await?
            .ok_or(TriageRefused::NotThere)?;
        let grant = Grant::<GiveUrgency>::ask(self.actor, self.contact)?;
        let level = self.change.as_ref().map(|(level, _)| level.key());
        let granted = tx
            .enter_saying(grant, self.now, json!({ "given": level }))
            .await?;
        let stored = store::standing(tx, granted.record()).await?;
        let version = stored.as_ref().map(|stored| stored.version);
        let standing = match stored {
            Some(stored) => tx.open(&granted, &stored.sealed)?,
            None => Standing::untouched(),
        };
        let mark = mark(self.actor, self.now)?;
        let triaged = Standing {
            state: standing
                .as_it_is(&row)
                .state
                .triage(mark)
                .map_err(TriageRefused::from)?,
            change: self
                .change
                .clone()
                .map(|(level, why)| Change { level, mark, why }),
        };
        store::keep(tx, self.contact, &triaged, version)
            .await
            .map_err(|abort| abort.map_refused(|Overtaken| TriageRefused::Overtaken))
    }
}

/// How a contact ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It was answered, and nothing more is needed.
    Informed,
    /// It is not for this commission.
    OutOfScope,
    /// The reporter left.
    Abandoned,
}

/// Ends a contact.
#[derive(Debug)]
pub struct Close {
    /// Who.
    pub actor: Actor,
    /// Which.
    pub contact: ContactId,
    /// How.
    pub ending: Ending,
    /// When.
    pub now: Millis,
}

impl Command for Close {
    type Output = ();
    type Refused = TriageRefused;
    const NAME: &'static str = "close a contact";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<TriageRefused>> {
        let row = desk::contact(tx, self.contact)
            .await?
            .ok_or(TriageRefused::NotThere)?;
        let granted = tx
            .enter(Grant::<End>::ask(self.actor, self.contact)?, self.now)
            .await?;
        let stored = store::standing(tx, granted.record()).await?;
        let version = stored.as_ref().map(|stored| stored.version);
        let mut standing = match stored {
            Some(stored) => tx.open(&granted, &stored.sealed)?,
            None => Standing::untouched(),
        }
        .as_it_is(&row);
        let mark = mark(self.actor, self.now)?;
        standing.state = match self.ending {
            Ending::Informed => standing.state.inform(mark),
            Ending::OutOfScope => standing.state.set_out_of_scope(mark),
            Ending::Abandoned => standing.state.abandon(mark),
        }
        .map_err(TriageRefused::from)?;
        desk::set_waiting(tx, self.contact, false).await?;
        store::keep(tx, self.contact, &standing, version)
            .await
            .map_err(|abort| abort.map_refused(|Overtaken| TriageRefused::Overtaken))
    }
}

/// Who did it and when. Only staff reach this; anybody else was denied before.
pub(crate) fn mark<R>(actor: Actor, at: Millis) -> Result<Mark, Abort<R>> {
    match actor {
        Actor::Staff { account, .. } => Ok(Mark { by: account, at }),
        Actor::Reporter | Actor::Program => Err(Abort::Fault(sqlx::Error::InvalidArgument(
            "only staff work at the desk".to_owned(),
        ))),
    }
}
