//! A case is opened for a person, with the first thing that is promised in it.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Refusal, Staff, Tx};
use sanad_casework::{
    Case, CaseId, CaseKind, Mark, NameForm, PersonId, PromiseId, WrongPromise, matrix,
};
use serde_json::json;

use crate::file::{CaseStep, Promised, StepKind};
use crate::promise::Promising;
use crate::store;

/// Opens a case. It begins with a promise, so that no case is forgotten.
#[derive(Debug)]
pub struct OpenCase {
    /// Who opens it.
    pub by: Staff,
    /// For whom.
    pub person: PersonId,
    /// What the work is.
    pub kind: CaseKind,
    /// What is promised first.
    pub first: Promising,
    /// When.
    pub now: Millis,
}

/// Why a case is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenRefused {
    /// The person is not there.
    #[error("no such person")]
    NoSuchPerson,
    /// What is promised cannot be promised.
    #[error(transparent)]
    Promise(#[from] WrongPromise),
}

impl Refusal for OpenRefused {}

struct Open;

impl Act for Open {
    type Record = CaseId;
    const NAME: &'static str = "case.opened";
    const BY: By = By::Desk(matrix::Act::CaseOpen);
}

impl Opens<NameForm> for Open {}

impl Command for OpenCase {
    type Output = CaseId;
    type Refused = OpenRefused;
    const NAME: &'static str = "open a case";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<CaseId, Abort<OpenRefused>> {
        let id = CaseId::from_random(tx.random_id());
        let grant = Grant::<Open>::ask(self.by.into(), id)?;
        let mark = Mark {
            by: self.by.account,
            at: self.now,
        };
        let promised = self.first.made(mark).map_err(OpenRefused::from)?;
        tx.enter_saying(
            grant,
            self.now,
            json!({ "person": self.person, "kind": self.kind }),
        )
        .await?;
        self.keep(tx, id, mark, &promised).await
    }
}

impl OpenCase {
    /// A person who is not there violates the table's foreign key.
    async fn keep(
        &self,
        tx: &mut Tx<'_>,
        id: CaseId,
        mark: Mark,
        promised: &Promised,
    ) -> Result<CaseId, Abort<OpenRefused>> {
        match store::insert_case(tx, id, self.person, &Case::open(self.kind, mark), mark).await {
            Err(crate::StoreError::Fault(sqlx::Error::Database(fault)))
                if fault.is_foreign_key_violation() =>
            {
                return Err(OpenRefused::NoSuchPerson.into());
            }
            kept => kept?,
        }
        let step = CaseStep {
            kind: StepKind::Opened,
            why: None,
            mark,
        };
        store::insert_step(tx, id, &step).await?;
        let promise = PromiseId::from_random(tx.random_id());
        store::insert_promise(tx, promise, id, promised).await?;
        Ok(id)
    }
}
