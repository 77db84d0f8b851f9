//! A transaction: queries, ledger entries and sealed columns, which stand or fall together.

use std::sync::Arc;

use rand::RngCore;
use rand::rngs::OsRng;
use sanad_ledger::{Body, Commitment, Salt};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::AnyConnection;

use crate::column::{Column, Sealed};
use crate::db::Context;
use crate::entry::{self, Said};
use crate::grant::{Act, Grant, Granted, Opens};
use crate::keys::SiteKeys;
use crate::vault::{Vault, VaultError};
use crate::{EntryError, Kind, Millis};

/// One open transaction.
#[derive(Debug)]
pub struct Tx<'t> {
    conn: &'t mut AnyConnection,
    context: &'t Arc<Context>,
}

impl<'t> Tx<'t> {
    pub(crate) fn new(conn: &'t mut AnyConnection, context: &'t Arc<Context>) -> Self {
        Self { conn, context }
    }

    /// The connection, for `sqlx::query(…).execute(tx.conn())`.
    pub fn conn(&mut self) -> &mut AnyConnection {
        self.conn
    }

    /// Which database this is; only claims of the job queue and the sequencer's row lock differ.
    pub fn kind(&self) -> Kind {
        self.context.kind
    }

    /// Sixteen fresh random bytes, for an id.
    pub fn random_id(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        OsRng.fill_bytes(&mut bytes);
        bytes
    }

    /// Uses a grant: writes its ledger entry, and hands out what opens sealed columns.
    pub async fn enter<A: Act>(
        &mut self,
        grant: Grant<A>,
        at: Millis,
    ) -> Result<Granted<'t, A>, EntryError> {
        self.enter_saying(grant, at, serde_json::Value::Null).await
    }

    /// Like [`Tx::enter`], with what else the entry must say: a hash, a ground, a reason.
    pub async fn enter_saying<A: Act>(
        &mut self,
        grant: Grant<A>,
        at: Millis,
        details: serde_json::Value,
    ) -> Result<Granted<'t, A>, EntryError> {
        let body = Body::new(&Said {
            act: A::NAME,
            actor: entry::pseudonym(self.keys(), grant.actor()),
            record: grant.record().to_string(),
            at,
            details,
        })?;
        entry::insert(self, body, None).await?;
        Ok(grant.enter())
    }

    /// Writes an entry that belongs to a receipt: its body and salt are the holder's to show, so neither names a
    /// record. Returns the commitment that the receipt will prove.
    pub async fn enter_receipt(
        &mut self,
        body: Body,
        nonce: Salt,
    ) -> Result<Commitment, EntryError> {
        entry::insert(self, body, Some(nonce)).await
    }

    /// Uses a grant for a list or a search: one entry with the count and a commitment to the ids.
    pub async fn enter_list<A: Act>(
        &mut self,
        grant: Grant<A>,
        at: Millis,
        ids: &[String],
    ) -> Result<Granted<'t, A>, EntryError> {
        self.enter_saying(grant, at, entry::of_list(ids)).await
    }

    /// Opens a sealed column. The act must be one that opens this kind of content.
    pub fn open<A: Opens<T>, T: DeserializeOwned>(
        &self,
        _granted: &Granted<'_, A>,
        sealed: &Sealed<T>,
    ) -> Result<T, VaultError> {
        self.context.vault.open(sealed)
    }

    /// Seals a value for its column. Works while the vault is locked; it is then sealed to the vault's recipient.
    pub fn seal<T: Serialize>(
        &self,
        column: &Column<T>,
        row: &str,
        version: i64,
        value: &T,
    ) -> Result<Vec<u8>, VaultError> {
        self.context.vault.seal(column, row, version, value)
    }

    /// The vault, for look-up hashes and for what unlocking moves.
    pub fn vault(&self) -> &Vault {
        &self.context.vault
    }

    /// The keys that stand outside the data folder.
    pub fn keys(&self) -> &SiteKeys {
        &self.context.keys
    }
}
