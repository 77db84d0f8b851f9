//! A case is read; a person's cases; what is due next, over all of them.

use base_access::{Abort, Act, By, Command, Grant, Granted, Millis, Opens, Refusal, Staff, Tx};
use feature_persons::read_name;
use sanad_casework::{Case, CaseId, CaseKind, NameForm, PersonId, Promise, PromiseId, matrix};

use crate::file::{CaseFile, CaseStep, Promised};
use crate::store::{self, StoredPromise};

/// Reads a case.
#[derive(Debug)]
pub struct ReadCase {
    /// Who reads it.
    pub by: Staff,
    /// Which.
    pub case: CaseId,
    /// When.
    pub now: Millis,
}

/// Reads every case of a person.
#[derive(Debug)]
pub struct ReadCasesOf {
    /// Who reads them.
    pub by: Staff,
    /// Whose.
    pub person: PersonId,
    /// When.
    pub now: Millis,
}

/// Lists every promise that still binds, the first due first.
#[derive(Debug)]
pub struct ListDue {
    /// Who asks.
    pub by: Staff,
    /// When.
    pub now: Millis,
}

/// A promise in the list of what is due.
#[derive(Debug, Clone)]
pub struct Due {
    /// Its id.
    pub id: PromiseId,
    /// The case it was made in.
    pub case: CaseId,
    /// What that case's work is.
    pub kind: CaseKind,
    /// Whether the case is on safety hold.
    pub on_hold: bool,
    /// For whom the case is.
    pub person: PersonId,
    /// The name that person's file goes by.
    pub name: String,
    /// To whom, what, by when.
    pub promise: Promise,
    /// What exactly.
    pub note: String,
}

/// There is no such case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such case")]
pub struct NoSuchCase;

impl Refusal for NoSuchCase {}

/// Declares the acts of reading, each with what it opens.
macro_rules! acts {
    ($($act:ident($name:literal, $matrix:ident, $record:ty),)+) => {$(
        struct $act;

        impl Act for $act {
            type Record = $record;
            const NAME: &'static str = $name;
            const BY: By = By::Desk(matrix::Act::$matrix);
        }

        impl Opens<Case> for $act {}
        impl Opens<CaseStep> for $act {}
        impl Opens<Promised> for $act {}
        impl Opens<NameForm> for $act {}
    )+};
}

acts! {
    Read("case.read", CaseRead, CaseId),
    ReadOf("cases.read-of-person", CaseRead, PersonId),
    SeeDue("promises.listed", PromiseList, &'static str),
}

impl Command for ReadCase {
    type Output = CaseFile;
    type Refused = NoSuchCase;
    const NAME: &'static str = "read a case";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<CaseFile, Abort<NoSuchCase>> {
        let grant = Grant::<Read>::ask(self.by.into(), self.case)?;
        let granted = tx.enter(grant, self.now).await?;
        let stored = store::case(tx, granted.record()).await?.ok_or(NoSuchCase)?;
        CaseFile::read(tx, &granted, stored).await
    }
}

impl Command for ReadCasesOf {
    type Output = Vec<CaseFile>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "read a person's cases";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<CaseFile>, Abort<Self::Refused>> {
        let grant = Grant::<ReadOf>::ask(self.by.into(), self.person)?;
        let granted = tx.enter(grant, self.now).await?;
        let mut files = Vec::new();
        for stored in store::cases_of(tx, granted.record()).await? {
            files.push(CaseFile::read(tx, &granted, stored).await?);
        }
        Ok(files)
    }
}

impl Command for ListDue {
    type Output = Vec<Due>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "list what is due";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<Due>, Abort<Self::Refused>> {
        let grant = Grant::<SeeDue>::ask(self.by.into(), "promises")?;
        let open = store::open_promises(tx).await?;
        let ids: Vec<String> = open.iter().map(|promise| promise.id.to_string()).collect();
        let granted = tx.enter_list(grant, self.now, &ids).await?;
        let mut due = Vec::with_capacity(open.len());
        for stored in open {
            due.extend(read_due(tx, &granted, stored).await?);
        }
        Ok(due)
    }
}

async fn read_due(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, SeeDue>,
    stored: StoredPromise,
) -> Result<Option<Due>, Abort<std::convert::Infallible>> {
    let Some(of) = store::case(tx, stored.case).await? else {
        return Ok(None);
    };
    let Promised { promise, note } = tx.open(granted, &stored.content)?;
    let case = tx.open(granted, &of.content)?;
    Ok(Some(Due {
        id: stored.id,
        case: of.id,
        kind: case.kind(),
        on_hold: case.hold().is_some(),
        person: of.person,
        name: read_name(tx, granted, of.person).await?,
        promise,
        note,
    }))
}

/// Everybody who has a case: with nobody else is a list ever compared. Says who, nothing about them.
pub async fn persons_with_a_case(tx: &mut Tx<'_>) -> Result<Vec<PersonId>, sqlx::Error> {
    store::persons(tx).await
}
