//! What anybody may ask: the newest checkpoint, tiles, and the receipt of an entry.

use sanad_ledger::{
    Commitment, Hour, InclusionProof, ProofError, Receipt, ReceiptParts, Salt, TileMap, TilePath,
};
use sqlx::Row;

use super::tiles;
use crate::{Db, Millis};

/// A checkpoint as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// How many leaves it covers.
    pub size: u64,
    /// The signed note.
    pub note: String,
    /// When it was published.
    pub at: Millis,
}

/// Why a receipt could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReceiptFault {
    /// The database failed.
    #[error(transparent)]
    Fault(#[from] sqlx::Error),
    /// The stored tiles give no proof.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// The entry's body cannot be written down.
    #[error(transparent)]
    Body(#[from] sanad_ledger::BodyError),
}

/// The newest checkpoint; none before the first was published.
pub async fn newest(db: &Db) -> Result<Option<Published>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT size, note, published_at FROM ledger_checkpoints ORDER BY size DESC LIMIT 1",
    )
    .fetch_optional(&mut *db.read().await?)
    .await?;
    Ok(row.map(|row| Published {
        size: u64::try_from(row.get::<i64, _>(0)).unwrap_or_default(),
        note: row.get(1),
        at: Millis(row.get(2)),
    }))
}

/// A public file of the tree; none beyond the newest checkpoint.
pub async fn public_tile(db: &Db, path: &TilePath) -> Result<Option<Vec<u8>>, sqlx::Error> {
    match newest(db).await? {
        Some(head) if path.lies_in(head.size) => tiles::find(&mut *db.read().await?, path).await,
        _ => Ok(None),
    }
}

/// The receipt of the entry under `nonce`; none until a checkpoint covers it.
pub async fn receipt(db: &Db, nonce: Salt, hour: Hour) -> Result<Option<Receipt>, ReceiptFault> {
    let entry = sanad_ledger::receipt_entry(&nonce, hour)?.commitment();
    let Some(head) = newest(db).await? else {
        return Ok(None);
    };
    let Some(leaf) = leaf_of(db, &entry).await?.filter(|leaf| *leaf < head.size) else {
        return Ok(None);
    };
    let mut loaded = TileMap::new();
    for path in InclusionProof::tiles_needed(head.size, leaf)? {
        if let Some(bytes) = tiles::find(&mut *db.read().await?, &path).await? {
            loaded.insert(path, bytes);
        }
    }
    let proof = InclusionProof::prove(head.size, leaf, &loaded)?;
    Ok(Some(Receipt::new(&ReceiptParts {
        nonce,
        hour,
        leaf,
        proof,
        checkpoint: head.note,
    })?))
}

async fn leaf_of(db: &Db, entry: &Commitment) -> Result<Option<u64>, sqlx::Error> {
    let row = sqlx::query("SELECT number FROM entries WHERE commitment = $1")
        .bind(entry.as_bytes().to_vec())
        .fetch_optional(&mut *db.read().await?)
        .await?;
    Ok(row
        .and_then(|row| row.get::<Option<i64>, _>(0))
        .and_then(|leaf| u64::try_from(leaf).ok()))
}
