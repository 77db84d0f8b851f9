//! Persons: someone with a case, with names as found, what sources say, and what follows from it.
//!
//! Names and claims are added and corrected, never overwritten; a status is derived from claims each time it is read
//! and stored nowhere. All that is personal lies in sealed columns, opened only within an act that leaves an entry.
//! Other features read a file with [`PersonFile::read`] inside an act of their own.

mod claim;
mod create;
mod fate;
mod file;
mod index;
mod name;
mod open;
mod store;

pub use claim::{AddClaim, ClaimRefused, CorrectClaim, Said};
pub use create::{CreatePerson, LinkContact, LinkRefused, NoSuchContact};
pub use fate::{ConfirmFate, FateRefused, FateStep, Proposal, ProposeFate};
pub use file::{FiledName, OpensPerson, PersonFile, read_name, read_names};
pub use index::{Found, NameIndex, record};
pub use name::AddName;
pub use open::{ListPersons, OpenPerson};
pub use store::LinkedContact;

/// There is no such person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such person")]
pub struct NoSuchPerson;

impl base_access::Refusal for NoSuchPerson {}

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
