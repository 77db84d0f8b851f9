//! What every feature stands on to reach data: the database, the vault, grants and ledger entries.
//!
//! Nothing personal is read or changed but by a [`Command`] in a transaction, through a [`Grant`] that leaves an
//! entry. This crate promises that; it does not know any feature's tables.

pub mod approvals;
pub mod arrivals;
mod column;
mod db;
pub mod entry;
mod grant;
mod keys;
pub mod ledger;
mod team;
mod tx;
mod vault;

pub use column::{Column, Sealed};
pub use db::{Abort, Command, Db, Kind, Migration, Refusal};
pub use entry::EntryError;
pub use grant::{Act, Actor, By, Denied, Grant, Granted, Opens, Staff};
pub use keys::SiteKeys;
pub use sanad_casework::{EntryId, Millis};
pub use team::{CurrentEpoch, Team};
pub use tx::Tx;
pub use vault::{Vault, VaultError};
