//! A further name of a person is added, as found. None is ever changed or taken away.

use base_access::{Abort, Act, By, Command, Grant, Millis, Staff, Tx};
use sanad_casework::{Mark, NameForm, NameFormId, PersonId, matrix};

use crate::{NoSuchPerson, store};

/// Adds a name to a person's file.
#[derive(Debug)]
pub struct AddName {
    /// Who adds it.
    pub by: Staff,
    /// Whose.
    pub person: PersonId,
    /// The name, as found.
    pub form: NameForm,
    /// When.
    pub now: Millis,
}

struct Add;

impl Act for Add {
    type Record = PersonId;
    const NAME: &'static str = "person.name-added";
    const BY: By = By::Desk(matrix::Act::NameFormAdd);
}

impl Command for AddName {
    type Output = NameFormId;
    type Refused = NoSuchPerson;
    const NAME: &'static str = "add a name";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<NameFormId, Abort<NoSuchPerson>> {
        let grant = Grant::<Add>::ask(self.by.into(), self.person)?;
        if store::created(tx, self.person).await?.is_none() {
            return Err(NoSuchPerson.into());
        }
        tx.enter(grant, self.now).await?;
        let id = NameFormId::from_random(tx.random_id());
        let added = Mark {
            by: self.by.account,
            at: self.now,
        };
        store::insert_name(tx, self.person, id, &self.form, added).await?;
        Ok(id)
    }
}
