//! Cases: the commission's work for a person, and what is promised to whom by when.
//!
//! A case always began with a promise, and is not closed while one is open: nobody waits unseen. A safety hold stops
//! all that goes out. Every step stays to be read.

mod file;
mod open;
mod promise;
mod read;
mod step;
mod store;

pub use file::{CaseFile, CaseStep, FiledPromise, OpensCase, Promised, StepKind};
pub use open::{OpenCase, OpenRefused};
pub use promise::{
    KeepPromise, LONGEST_NOTE, MakePromise, PromiseRefused, Promising, WithdrawPromise,
};
pub use read::{Due, ListDue, NoSuchCase, ReadCase, ReadCasesOf, persons_with_a_case};
pub use step::{Step, StepRefused, TakeStep};

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
