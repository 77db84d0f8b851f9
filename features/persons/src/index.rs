//! Finding a person by name, in any script: an index in memory only, built from the vault while it is unlocked.
//!
//! A key index in the database would betray names by their frequencies (DESIGN §6.1). A process that starts later, or
//! another one that adds names, is caught up with at the next search. Locking the vault forgets the index.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base_access::{Abort, Act, Actor, By, Command, Db, Grant, Millis, Opens, Staff, Tx};
use sanad_casework::{
    Claim, FactKind, Identifier, IdentifierKind, NameForm, NamePart, PartialDate, PersonId, Span,
    matrix,
};
use sanad_names::{Evidence, Index, Model, Record};

use crate::fate::FateStep;
use crate::file::PersonFile;
use crate::store;

/// How many persons a search shows: more than a tired eye compares.
pub const SHOWN: usize = 10;
/// Names of this long ago are read again, lest one be missed that another process was still writing.
const OVERLAP: Span = Span::minutes(2);

/// The names of every person, in memory.
#[derive(Default)]
pub struct NameIndex(Mutex<Option<Known>>);

struct Known {
    index: Index<PersonId>,
    up_to: Millis,
}

/// Whom a search found, and why.
#[derive(Debug)]
pub struct Found {
    /// The person's file.
    pub file: PersonFile,
    /// How much the names look like one.
    pub evidence: Evidence,
}

impl NameIndex {
    /// The persons whose names look most like what was asked. Leaves an entry with their count.
    pub async fn search(
        &self,
        db: &Db,
        by: Staff,
        asked: &str,
        now: Millis,
    ) -> Result<Vec<Found>, Abort<std::convert::Infallible>> {
        if !db.vault().is_unlocked() {
            self.forget();
            return Err(base_access::VaultError::Locked.into());
        }
        self.catch_up(db, now).await?;
        let likely = self.compare(asked);
        let persons = likely.iter().map(|(person, _)| *person).collect();
        let files = db.write(Search { by, persons, now }).await?;
        let mut evidence: HashMap<PersonId, Evidence> = likely.into_iter().collect();
        let found = files.into_iter().filter_map(|file| {
            let evidence = evidence.remove(&file.id)?;
            Some(Found { file, evidence })
        });
        Ok(found.collect())
    }

    /// Forgets every name.
    pub fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    async fn catch_up(&self, db: &Db, now: Millis) -> Result<(), Abort<std::convert::Infallible>> {
        let since = self.with(|known| known.up_to.minus(OVERLAP));
        let fresh = db.write(ReadNames { since, now }).await?;
        self.with(|known| {
            for (person, record, at) in fresh {
                known.index.insert(person, &record);
                known.up_to = known.up_to.max(at);
            }
        });
        Ok(())
    }

    fn compare(&self, asked: &str) -> Vec<(PersonId, Evidence)> {
        let asked = Record::named(asked);
        self.with(|known| known.index.search(&asked, SHOWN))
    }

    fn with<T>(&self, look: impl FnOnce(&mut Known) -> T) -> T {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        look(known.get_or_insert_with(|| Known {
            index: Index::new(Model::standard()),
            up_to: Millis(0),
        }))
    }
}

impl std::fmt::Debug for NameIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NameIndex")
    }
}

/// Reads whoever got a name since a time, for the index.
struct ReadNames {
    since: Millis,
    now: Millis,
}

struct Fill;

impl Act for Fill {
    type Record = &'static str;
    const NAME: &'static str = "names.indexed";
    const BY: By = By::Program;
}

impl Opens<NameForm> for Fill {}
impl Opens<Identifier> for Fill {}
impl Opens<Claim> for Fill {}
impl Opens<FateStep> for Fill {}

impl Command for ReadNames {
    type Output = Vec<(PersonId, Record, Millis)>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "read names for the index";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Self::Output, Abort<Self::Refused>> {
        let fresh = store::persons_named_since(tx, self.since).await?;
        if fresh.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<String> = fresh.iter().map(|(person, _)| person.to_string()).collect();
        let grant = Grant::<Fill>::ask(Actor::Program, "persons")?;
        let granted = tx.enter_list(grant, self.now, &ids).await?;
        let mut records = Vec::with_capacity(fresh.len());
        for (person, at) in fresh {
            if let Some(file) = PersonFile::read(tx, &granted, person).await? {
                records.push((person, record(&file), at));
            }
        }
        Ok(records)
    }
}

/// Reads the files of those whom a search found, as one act: one entry, however many they are.
struct Search {
    by: Staff,
    persons: Vec<PersonId>,
    now: Millis,
}

struct Find;

impl Act for Find {
    type Record = &'static str;
    const NAME: &'static str = "persons.searched";
    const BY: By = By::Desk(matrix::Act::PersonSearch);
}

impl Opens<NameForm> for Find {}
impl Opens<Identifier> for Find {}
impl Opens<Claim> for Find {}
impl Opens<FateStep> for Find {}

impl Command for Search {
    type Output = Vec<PersonFile>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "search persons";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<PersonFile>, Abort<Self::Refused>> {
        let grant = Grant::<Find>::ask(self.by.into(), "persons")?;
        let ids: Vec<String> = self.persons.iter().map(PersonId::to_string).collect();
        let granted = tx.enter_list(grant, self.now, &ids).await?;
        let mut files = Vec::with_capacity(self.persons.len());
        for person in &self.persons {
            files.extend(PersonFile::read(tx, &granted, *person).await?);
        }
        Ok(files)
    }
}

/// A person as names are compared.
pub fn record(file: &PersonFile) -> Record {
    let names = file.names.iter().map(|name| &name.form);
    let mother = names
        .clone()
        .flat_map(NameForm::parts)
        .find(|(part, _)| *part == NamePart::Mother)
        .map(|(_, text)| sanad_names::NameForm::read(text));
    let date = |kind| {
        file.fact(kind)
            .and_then(|derived| derived.value.date())
            .map(compared)
    };
    let text = |kind| file.fact(kind).map(|derived| derived.value.text());
    Record {
        names: names
            .map(|form| sanad_names::NameForm::read(form.as_found()))
            .collect(),
        birth: date(FactKind::BirthDate),
        country: text(FactKind::Country).filter(|country| is_code(country)),
        mother,
        place: text(FactKind::BirthPlace).map(|place| sanad_names::NameForm::read(&place)),
        document: document(file),
        contract: date(FactKind::ContractFrom),
        travelled: date(FactKind::Departure),
    }
}

/// The document that a list is likeliest to name as well.
fn document(file: &PersonFile) -> Option<String> {
    [IdentifierKind::Passport, IdentifierKind::NationalId]
        .into_iter()
        .find_map(|kind| {
            let mut filed = file.identifiers.iter().map(|filed| &filed.identifier);
            filed.find(|identifier| identifier.kind() == kind)
        })
        .map(|identifier| identifier.as_found().to_owned())
}

/// Countries are compared by their ISO 3166 codes of two letters; a name in words would seem to contradict one.
fn is_code(country: &str) -> bool {
    country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// A date as the comparison takes it: without the month or day that is not known.
fn compared(date: PartialDate) -> sanad_names::PartialDate {
    let (first, last) = (date.earliest(), date.latest());
    let small = |number: i8| u8::try_from(number).ok();
    sanad_names::PartialDate {
        year: first.year(),
        month: (first.month() == last.month())
            .then(|| small(first.month()))
            .flatten(),
        day: (first == last).then(|| small(first.day())).flatten(),
    }
}
