//! Receipts: an entry of the reporter's own, promised at once and proved when its checkpoint stands.

use base_access::{Column, EntryError, Millis, Sealed, SiteKeys, Tx, ledger};
use base_web::App;
use rand::RngCore;
use rand::rngs::OsRng;
use sanad_casework::ContactId;
use sanad_ledger::{Hour, Promise, Salt, receipt_entry};
use serde::{Deserialize, Serialize};
use sqlx::Row;

/// Which receipt belongs to which contact. Sealed: nothing outside the vault links the two.
pub(crate) const RECEIPT: Column<ReceiptLink> = Column::new("contacts", "receipt");

/// What a promised receipt needs later.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ReceiptLink {
    pub(crate) nonce: String,
    pub(crate) hour: Hour,
    pub(crate) commitment: String,
}

/// A receipt that is wanted.
#[derive(Debug, Clone)]
pub struct ReceiptAsked {
    /// The nonce that the page chose.
    pub nonce: [u8; 32],
    /// The site, which is the ledger's name.
    pub site: String,
}

/// A fresh nonce, for pages that have no script to choose one.
pub fn draw_nonce() -> [u8; 32] {
    let mut nonce = [0; 32];
    OsRng.fill_bytes(&mut nonce);
    nonce
}

/// Enters the receipt's own entry and promises it. Returns the promise as a file.
pub(crate) async fn promise(
    tx: &mut Tx<'_>,
    contact: ContactId,
    asked: &ReceiptAsked,
    now: Millis,
) -> Result<String, EntryError> {
    let nonce = Salt::from_bytes(asked.nonce);
    let (promise, hour) = make(tx.keys(), asked, now)?;
    let opening = receipt_entry(&nonce, hour)?;
    let commitment = tx.enter_receipt(opening.body, nonce.clone()).await?;
    let link = ReceiptLink {
        nonce: hex::encode(nonce.expose()),
        hour,
        commitment: commitment.to_string(),
    };
    let id = contact.to_string();
    let sealed = tx.seal(&RECEIPT, &id, 0, &link)?;
    sqlx::query("UPDATE contacts SET receipt = $1 WHERE id = $2")
        .bind(sealed)
        .bind(id)
        .execute(tx.conn())
        .await?;
    Ok(promise.to_json())
}

/// The same promise again, for a form that came twice.
pub(crate) fn again(
    keys: &SiteKeys,
    asked: &ReceiptAsked,
    received_at: Millis,
) -> Result<String, EntryError> {
    Ok(make(keys, asked, received_at)?.0.to_json())
}

/// Which receipt a contact was promised; still sealed.
pub(crate) async fn link(
    tx: &mut Tx<'_>,
    contact: ContactId,
) -> Result<Option<Sealed<ReceiptLink>>, sqlx::Error> {
    let id = contact.to_string();
    let row = sqlx::query("SELECT receipt FROM contacts WHERE id = $1")
        .bind(id.clone())
        .fetch_optional(tx.conn())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let bytes: Option<Vec<u8>> = row.try_get("receipt")?;
    Ok(bytes.map(|bytes| RECEIPT.read(id, 0, bytes)))
}

/// The receipt, as a file, once a checkpoint covers its entry. A fault is logged: the thread opens all the same.
pub(crate) async fn exchange(app: &App, link: &ReceiptLink) -> Option<String> {
    let nonce = Salt::from_hex(&link.nonce).ok()?;
    match ledger::receipt(&app.db, nonce, link.hour).await {
        Ok(receipt) => receipt.map(|receipt| receipt.to_json()),
        Err(fault) => {
            tracing::error!(%fault, "a receipt could not be made");
            None
        }
    }
}

fn make(keys: &SiteKeys, asked: &ReceiptAsked, at: Millis) -> Result<(Promise, Hour), EntryError> {
    let stamp = jiff::Timestamp::from_millisecond(at.0).map_err(not_promised)?;
    let hour = Hour::of(stamp).map_err(not_promised)?;
    let key = ledger::signing_key(keys, &asked.site).map_err(not_promised)?;
    let promise =
        Promise::make(&key, &Salt::from_bytes(asked.nonce), hour).map_err(not_promised)?;
    Ok((promise, hour))
}

fn not_promised(fault: impl std::error::Error + Send + Sync + 'static) -> EntryError {
    EntryError::Fault(sqlx::Error::Encode(Box::new(fault)))
}
