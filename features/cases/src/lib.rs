//! Cases: the commission's work for a person, and what is promised to whom by when.
//!
//! A case always began with a promise, and is not closed while one is open: nobody waits unseen. A safety hold stops
//! all that goes out. Every step stays to be read.

mod file;
mod open;
mod pages;
mod promise;
mod read;
mod step;
mod store;
mod tally;

use base_web::{Access, Doors};
use sanad_casework::matrix::Act;

pub use file::{CaseFile, CaseStep, FiledPromise, OpensCase, Promised, StepKind};
pub use open::{OpenCase, OpenRefused};
pub use pages::{lines, work};
pub use promise::{
    KeepPromise, LONGEST_NOTE, MakePromise, PromiseRefused, Promising, WithdrawPromise,
};
pub use read::{Due, ListDue, NoSuchCase, ReadCase, ReadCasesOf, persons_with_a_case};
pub use step::{Step, StepRefused, TakeStep};
pub use tally::{PromiseTally, TallyPromises};

/// The doors of cases.
pub fn doors() -> Doors {
    Doors::new()
        .get(
            "/desk/promises",
            Access::Staff(Act::PromiseList),
            pages::due,
        )
        .post(
            "/desk/promises/{id}/keep",
            Access::Staff(Act::PromiseKeep),
            pages::keep,
        )
        .post(
            "/desk/promises/{id}/withdraw",
            Access::Staff(Act::PromiseKeep),
            pages::withdraw,
        )
        .get(
            "/desk/persons/{id}/cases/new",
            Access::Staff(Act::CaseOpen),
            pages::new_form,
        )
        .post(
            "/desk/persons/{id}/cases",
            Access::Staff(Act::CaseOpen),
            pages::open,
        )
        .get(
            "/desk/cases/{id}",
            Access::Staff(Act::CaseRead),
            pages::case,
        )
        .post(
            "/desk/cases/{id}/promises",
            Access::Staff(Act::PromiseMake),
            pages::promise,
        )
        .post(
            "/desk/cases/{id}/follow-up",
            Access::Staff(Act::CaseOpen),
            pages::follow_up,
        )
        .post(
            "/desk/cases/{id}/activate",
            Access::Staff(Act::CaseOpen),
            pages::activate,
        )
        .post(
            "/desk/cases/{id}/close",
            Access::Staff(Act::CaseClose),
            pages::close,
        )
        .post(
            "/desk/cases/{id}/reopen",
            Access::Staff(Act::CaseReopen),
            pages::reopen,
        )
        .post(
            "/desk/cases/{id}/hold",
            Access::Staff(Act::HoldSet),
            pages::hold,
        )
        .post(
            "/desk/cases/{id}/release",
            Access::Staff(Act::HoldLift),
            pages::release,
        )
}

/// Why a row could not be written: the database, or the vault.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error(transparent)]
    Fault(#[from] sqlx::Error),
    #[error(transparent)]
    Vault(#[from] base_access::VaultError),
}

impl<R> From<StoreError> for base_access::Abort<R> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Fault(fault) => Self::Fault(fault),
            StoreError::Vault(fault) => Self::Vault(fault),
        }
    }
}
