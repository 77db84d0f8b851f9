//! A contact is taken into a person's file: one that is made for it, or one that is there. Contact and file change
//! together or not at all.

use base_access::{Abort, Command, Grant, Millis, Refusal, Staff, Tx};
use feature_intake::desk;
use feature_persons::{CreatePerson, LinkContact, LinkRefused};
use sanad_casework::contact::{Mark, WrongStep};
use sanad_casework::{ContactId, PersonId};
use serde_json::json;

use crate::acts::Take;
use crate::standing::Standing;
use crate::store::{self, Overtaken};

/// Takes a contact into a file.
#[derive(Debug)]
pub struct TakeIntoFile {
    /// Who takes it.
    pub by: Staff,
    /// Which contact.
    pub contact: ContactId,
    /// Whose file.
    pub file: Into,
    /// When.
    pub now: Millis,
}

/// Whose file a contact is taken into.
#[derive(Debug)]
pub enum Into {
    /// One that is made now.
    New(CreatePerson),
    /// One that is there.
    Known(PersonId),
}

/// Why a contact is not taken into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TakeRefused {
    /// The contact is not there.
    #[error("no such contact")]
    NoContact,
    /// The person is not there.
    #[error("no such person")]
    NoPerson,
    /// It must be triaged first.
    #[error(transparent)]
    Step(#[from] WrongStep),
    /// Somebody else changed it in the meantime.
    #[error("changed by somebody else")]
    Overtaken,
}

impl Refusal for TakeRefused {}

impl Command for TakeIntoFile {
    type Output = PersonId;
    type Refused = TakeRefused;
    const NAME: &'static str = "take a contact into a file";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<PersonId, Abort<TakeRefused>> {
        let row = desk::contact(tx, self.contact)
            .await?
            .ok_or(TakeRefused::NoContact)?;
        let grant = Grant::<Take>::ask(self.by.into(), self.contact)?;
        let person = self.file.take(self, tx).await?;
        let granted = tx
            .enter_saying(grant, self.now, json!({ "person": person }))
            .await?;
        let stored = store::standing(tx, granted.record()).await?;
        let version = stored.as_ref().map(|stored| stored.version);
        let standing = match stored {
            Some(stored) => tx.open(&granted, &stored.sealed)?,
            None => Standing::untouched(),
        };
        let mut standing = standing.as_it_is(&row);
        let mark = Mark {
            by: self.by.account,
            at: self.now,
        };
        standing.state = standing
            .state
            .link(person, mark)
            .map_err(TakeRefused::from)?;
        store::keep(tx, self.contact, &standing, version)
            .await
            .map_err(|abort| abort.map_refused(|Overtaken| TakeRefused::Overtaken))?;
        Ok(person)
    }
}

impl Into {
    async fn take(
        &self,
        taking: &TakeIntoFile,
        tx: &mut Tx<'_>,
    ) -> Result<PersonId, Abort<TakeRefused>> {
        match self {
            Self::New(create) => {
                let made = create.run(tx).await;
                made.map_err(|abort| abort.map_refused(|_| TakeRefused::NoContact))
            }
            Self::Known(person) => {
                let link = LinkContact {
                    by: taking.by,
                    person: *person,
                    contact: taking.contact,
                    now: taking.now,
                };
                link.run(tx).await.map_err(|abort| {
                    abort.map_refused(|refused| match refused {
                        LinkRefused::Person(_) => TakeRefused::NoPerson,
                        LinkRefused::Contact(_) => TakeRefused::NoContact,
                    })
                })?;
                Ok(*person)
            }
        }
    }
}
