//! A person's file is opened, or all of them are listed.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Staff, Tx};
use sanad_casework::{Claim, Identifier, NameForm, PersonId, matrix};

use crate::fate::FateStep;
use crate::file::PersonFile;
use crate::{NoSuchPerson, store};

/// Opens a person's file.
#[derive(Debug)]
pub struct OpenPerson {
    /// Who opens it.
    pub by: Staff,
    /// Whose.
    pub person: PersonId,
    /// When.
    pub now: Millis,
}

/// Lists every person.
#[derive(Debug)]
pub struct ListPersons {
    /// Who asks.
    pub by: Staff,
    /// When.
    pub now: Millis,
}

struct Open;

impl Act for Open {
    type Record = PersonId;
    const NAME: &'static str = "person.opened";
    const BY: By = By::Desk(matrix::Act::PersonOpen);
}

impl Opens<NameForm> for Open {}
impl Opens<Identifier> for Open {}
impl Opens<Claim> for Open {}
impl Opens<FateStep> for Open {}

struct List;

impl Act for List {
    type Record = &'static str;
    const NAME: &'static str = "persons.listed";
    const BY: By = By::Desk(matrix::Act::PersonList);
}

impl Opens<NameForm> for List {}
impl Opens<Identifier> for List {}
impl Opens<Claim> for List {}
impl Opens<FateStep> for List {}

impl Command for OpenPerson {
    type Output = PersonFile;
    type Refused = NoSuchPerson;
    const NAME: &'static str = "open a person's file";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<PersonFile, Abort<NoSuchPerson>> {
        let grant = Grant::<Open>::ask(self.by.into(), self.person)?;
        let granted = tx.enter(grant, self.now).await?;
        let file = PersonFile::read(tx, &granted, granted.record()).await?;
        file.ok_or_else(|| NoSuchPerson.into())
    }
}

impl Command for ListPersons {
    type Output = Vec<PersonFile>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "list persons";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<PersonFile>, Abort<Self::Refused>> {
        let grant = Grant::<List>::ask(self.by.into(), "persons")?;
        let persons = store::every_person(tx).await?;
        let ids: Vec<String> = persons.iter().map(PersonId::to_string).collect();
        let granted = tx.enter_list(grant, self.now, &ids).await?;
        let mut files = Vec::with_capacity(persons.len());
        for person in persons {
            files.extend(PersonFile::read(tx, &granted, person).await?);
        }
        Ok(files)
    }
}
