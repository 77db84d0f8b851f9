//! The vault as the program holds it: locked at the start, opened by a keyholder, its key in memory only.

use std::sync::{Arc, PoisonError, RwLock};

use rand::rngs::OsRng;
use sanad_seal::vault::{LookUp, LookUpKind};
use sanad_seal::{Cell, Place, VaultKey, VaultRecipient};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::column::{Column, Sealed};

/// The vault of one site. Seals always; opens only while unlocked.
#[derive(Debug)]
pub struct Vault {
    recipient: VaultRecipient,
    key: RwLock<Option<Arc<VaultKey>>>,
}

/// Why something sealed did not open, or could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// No keyholder has unlocked the vault since the start.
    #[error("the vault is locked")]
    Locked,
    /// A cell is damaged, or stands in another's place.
    #[error("{table}.{column}: {fault}")]
    Cell {
        /// Its table.
        table: &'static str,
        /// Its column.
        column: &'static str,
        /// What is wrong with it.
        fault: sanad_seal::VaultError,
    },
    /// The content is not what the column holds.
    #[error("a sealed column holds something else: {0}")]
    Content(#[from] serde_json::Error),
    /// A key that was handed in is not this vault's.
    #[error("this is another vault's key")]
    OtherKey,
}

impl Vault {
    /// A locked vault, known by its public half.
    pub fn locked(recipient: VaultRecipient) -> Self {
        Self {
            recipient,
            key: RwLock::new(None),
        }
    }

    /// Takes the key into memory. Refuses a key that does not belong to this vault.
    pub fn unlock(&self, key: VaultKey) -> Result<(), VaultError> {
        if !self.is_opened_by(&key) {
            return Err(VaultError::OtherKey);
        }
        *self.key.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(key));
        Ok(())
    }

    /// Whether a key is this vault's.
    pub fn is_opened_by(&self, key: &VaultKey) -> bool {
        key.recipient() == self.recipient
    }

    /// Forgets the key.
    pub fn lock(&self) {
        *self.key.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Whether a keyholder has unlocked it.
    pub fn is_unlocked(&self) -> bool {
        self.current().is_some()
    }

    /// The hash under which a near-unique value (document, phone, account) is found. Needs the key, so that a stolen
    /// database cannot be searched.
    pub fn look_up(&self, kind: LookUpKind, value: &str) -> Result<LookUp, VaultError> {
        self.current()
            .map(|key| key.look_up(kind, value))
            .ok_or(VaultError::Locked)
    }

    pub(crate) fn seal<T: Serialize>(
        &self,
        column: &Column<T>,
        row: &str,
        version: i64,
        value: &T,
    ) -> Result<Vec<u8>, VaultError> {
        let content = zeroize::Zeroizing::new(serde_json::to_vec(value)?);
        let place = place(column.table, column.name, row, version);
        let cell = match self.current() {
            Some(key) => key.seal(&place, &content, &mut OsRng),
            None => self.recipient.seal(&place, &content),
        };
        Ok(cell.into_bytes())
    }

    /// An ordinary cell in the place of one that arrived while locked.
    pub(crate) fn settle(
        &self,
        table: &'static str,
        column: &'static str,
        row: &str,
        cell: &[u8],
    ) -> Result<Vec<u8>, VaultError> {
        let key = self.current().ok_or(VaultError::Locked)?;
        let place = place(table, column, row, 0);
        let content = key
            .open(&place, &Cell::from_bytes(cell.to_vec()))
            .map_err(|fault| VaultError::Cell {
                table,
                column,
                fault,
            })?;
        Ok(key.seal(&place, &content, &mut OsRng).into_bytes())
    }

    pub(crate) fn open<T: DeserializeOwned>(&self, sealed: &Sealed<T>) -> Result<T, VaultError> {
        let key = self.current().ok_or(VaultError::Locked)?;
        let place = place(sealed.table, sealed.name, &sealed.row, sealed.version);
        let content = key
            .open(&place, &Cell::from_bytes(sealed.bytes.clone()))
            .map_err(|fault| VaultError::Cell {
                table: sealed.table,
                column: sealed.name,
                fault,
            })?;
        Ok(serde_json::from_slice(&content)?)
    }

    fn current(&self) -> Option<Arc<VaultKey>> {
        self.key
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

fn place<'a>(table: &'a str, column: &'a str, row: &'a str, version: i64) -> Place<'a> {
    Place {
        table,
        column,
        row,
        version: u64::try_from(version).unwrap_or(0),
    }
}
