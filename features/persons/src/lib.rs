//! Persons: someone with a case, with names as found, what sources say, and what follows from it.
//!
//! Names and claims are added and corrected, never overwritten; a status is derived from claims each time it is read
//! and stored nowhere. All that is personal lies in sealed columns, opened only within an act that leaves an entry.
//! Other features read a file with [`PersonFile::read`] inside an act of their own.

mod claim;
mod create;
mod fate;
mod file;
mod identifier;
mod index;
mod name;
mod open;
pub mod pages;
mod store;

use base_web::{Access, Doors};
use sanad_casework::matrix::Act;

pub use claim::{AddClaim, ClaimRefused, CorrectClaim, Said};
pub use create::{CreatePerson, LinkContact, LinkRefused, NoSuchContact};
pub use fate::{ConfirmFate, FateRefused, FateStep, Proposal, ProposeFate};
pub use file::{FiledIdentifier, FiledName, OpensPerson, PersonFile, read_name, read_names};
pub use identifier::AddIdentifier;
pub use index::{Found, NameIndex, record};
pub use name::AddName;
pub use open::{ListPersons, OpenPerson};
pub use store::LinkedContact;

/// The doors of persons. A person's own page shows what several features know; the program gathers it with
/// [`pages::PersonPage`].
pub fn doors() -> Doors {
    Doors::new()
        .get(
            "/desk/persons",
            Access::Staff(Act::PersonSearch),
            pages::list,
        )
        .post(
            "/desk/persons",
            Access::Staff(Act::PersonCreate),
            pages::create,
        )
        .get(
            "/desk/persons/new",
            Access::Staff(Act::PersonCreate),
            pages::new_form,
        )
        .post(
            "/desk/persons/search",
            Access::Staff(Act::PersonSearch),
            pages::search,
        )
        .post(
            "/desk/persons/{id}/names",
            Access::Staff(Act::NameFormAdd),
            pages::add_name,
        )
        .post(
            "/desk/persons/{id}/identifiers",
            Access::Staff(Act::IdentifierAdd),
            pages::add_identifier,
        )
        .post(
            "/desk/persons/{id}/contacts",
            Access::Staff(Act::PersonCreate),
            pages::link_contact,
        )
        .post(
            "/desk/persons/{id}/claims",
            Access::Staff(Act::ClaimAdd),
            pages::add_claim,
        )
        .get(
            "/desk/persons/{id}/claims/{claim}",
            Access::Staff(Act::ClaimCorrect),
            pages::correct_form,
        )
        .post(
            "/desk/persons/{id}/claims/{claim}",
            Access::Staff(Act::ClaimCorrect),
            pages::correct_claim,
        )
        .post(
            "/desk/persons/{id}/fate",
            Access::Staff(Act::FateConfirm),
            pages::decide_fate,
        )
}

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
