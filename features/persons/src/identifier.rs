//! A document, phone or account is added to a person's file. It is found again by a keyed hash alone (DESIGN §6.3).

use base_access::{Abort, Act, By, Command, Grant, Millis, Staff, Tx};
use sanad_casework::{Identifier, IdentifierId, IdentifierKind, Mark, PersonId, matrix};
use sanad_seal::vault::LookUpKind;

use crate::{NoSuchPerson, store};

/// Adds an identifier to a person's file. What is there already is not added twice.
#[derive(Debug)]
pub struct AddIdentifier {
    /// Who adds it.
    pub by: Staff,
    /// Whose.
    pub person: PersonId,
    /// What.
    pub identifier: Identifier,
    /// When.
    pub now: Millis,
}

struct Add;

impl Act for Add {
    type Record = PersonId;
    const NAME: &'static str = "person.identifier-added";
    const BY: By = By::Desk(matrix::Act::IdentifierAdd);
}

impl Command for AddIdentifier {
    type Output = ();
    type Refused = NoSuchPerson;
    const NAME: &'static str = "add an identifier";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<NoSuchPerson>> {
        let grant = Grant::<Add>::ask(self.by.into(), self.person)?;
        if store::created(tx, self.person).await?.is_none() {
            return Err(NoSuchPerson.into());
        }
        tx.enter(grant, self.now).await?;
        let kind = look_up_kind(self.identifier.kind());
        let look_up = tx.vault().look_up(kind, &self.identifier.look_up())?;
        let id = IdentifierId::from_random(tx.random_id());
        let added = Mark {
            by: self.by.account,
            at: self.now,
        };
        store::insert_identifier(tx, self.person, id, &self.identifier, look_up, added).await?;
        Ok(())
    }
}

const fn look_up_kind(kind: IdentifierKind) -> LookUpKind {
    match kind {
        IdentifierKind::NationalId | IdentifierKind::Passport | IdentifierKind::MilitaryNumber => {
            LookUpKind::Document
        }
        IdentifierKind::Phone => LookUpKind::Phone,
        IdentifierKind::Account | IdentifierKind::Email => LookUpKind::Account,
    }
}
