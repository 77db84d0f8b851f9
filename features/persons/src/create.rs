//! A file is made for a person, or a contact is taken into one that is there.

use base_access::{Abort, Act, By, Command, Grant, Millis, Refusal, Staff, Tx};
use sanad_casework::{ContactId, Mark, NameForm, NameFormId, PersonId, PersonRole, matrix};
use serde_json::json;

use crate::{NoSuchPerson, store};

/// Makes a file for a person: from a contact, where one was taken into it.
#[derive(Debug)]
pub struct CreatePerson {
    /// Who makes it.
    pub by: Staff,
    /// What the person is in our work.
    pub role: PersonRole,
    /// The first name, as found; a reporter may not have said any.
    pub name: Option<NameForm>,
    /// The contact it comes from.
    pub contact: Option<ContactId>,
    /// When.
    pub now: Millis,
}

/// Takes a contact into a person's file.
#[derive(Debug)]
pub struct LinkContact {
    /// Who takes it.
    pub by: Staff,
    /// Whose file.
    pub person: PersonId,
    /// The contact.
    pub contact: ContactId,
    /// When.
    pub now: Millis,
}

struct Create;

impl Act for Create {
    type Record = PersonId;
    const NAME: &'static str = "person.created";
    const BY: By = By::Desk(matrix::Act::PersonCreate);
}

struct Link;

impl Act for Link {
    type Record = PersonId;
    const NAME: &'static str = "person.contact-taken";
    const BY: By = By::Desk(matrix::Act::PersonCreate);
}

/// The contact is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such contact")]
pub struct NoSuchContact;

impl Refusal for NoSuchContact {}

/// Why a contact is not taken into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkRefused {
    /// The person is not there.
    #[error(transparent)]
    Person(#[from] NoSuchPerson),
    /// The contact is not there.
    #[error(transparent)]
    Contact(#[from] NoSuchContact),
}

impl Refusal for LinkRefused {}

impl Command for CreatePerson {
    type Output = PersonId;
    type Refused = NoSuchContact;
    const NAME: &'static str = "create a person";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<PersonId, Abort<NoSuchContact>> {
        let person = PersonId::from_random(tx.random_id());
        let created = Mark {
            by: self.by.account,
            at: self.now,
        };
        let grant = Grant::<Create>::ask(self.by.into(), person)?;
        tx.enter_saying(grant, self.now, json!({ "contact": self.contact }))
            .await?;
        store::insert_person(tx, person, created).await?;
        store::insert_role(tx, person, self.role).await?;
        if let Some(name) = &self.name {
            let id = NameFormId::from_random(tx.random_id());
            store::insert_name(tx, person, id, name, created).await?;
        }
        if let Some(contact) = self.contact {
            link(tx, person, contact, created).await?;
        }
        Ok(person)
    }
}

impl Command for LinkContact {
    type Output = ();
    type Refused = LinkRefused;
    const NAME: &'static str = "take a contact into a file";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<LinkRefused>> {
        let grant = Grant::<Link>::ask(self.by.into(), self.person)?;
        if store::created(tx, self.person).await?.is_none() {
            return Err(LinkRefused::from(NoSuchPerson).into());
        }
        tx.enter_saying(grant, self.now, json!({ "contact": self.contact }))
            .await?;
        let linked = Mark {
            by: self.by.account,
            at: self.now,
        };
        link(tx, self.person, self.contact, linked)
            .await
            .map_err(|abort| abort.map_refused(LinkRefused::from))
    }
}

/// A contact that is not there violates the table's foreign key.
async fn link(
    tx: &mut Tx<'_>,
    person: PersonId,
    contact: ContactId,
    linked: Mark,
) -> Result<(), Abort<NoSuchContact>> {
    match store::insert_contact(tx, person, contact, linked).await {
        Ok(_) => Ok(()),
        Err(sqlx::Error::Database(fault)) if fault.is_foreign_key_violation() => {
            Err(NoSuchContact.into())
        }
        Err(fault) => Err(fault.into()),
    }
}
