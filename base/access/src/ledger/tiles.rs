//! The tree's public files as rows: one row a tile, as wide as it has grown. A narrower width of the same tile is its
//! beginning.

use std::collections::BTreeMap;

use sanad_ledger::{Log, PublicTile, TilePath};
use sqlx::{AnyConnection, Row};

use super::sequencer::PublishError;
use crate::{Abort, Tx};

/// The level under which the entries themselves are kept, below the hashes of them.
const ENTRIES: i64 = -1;

pub(super) async fn resume(tx: &mut Tx<'_>, size: u64) -> Result<Log, Abort<PublishError>> {
    let mut stored = BTreeMap::new();
    for path in Log::tiles_to_resume(size) {
        if let Some(bytes) = find(tx.conn(), &path).await? {
            stored.insert(path, bytes);
        }
    }
    Ok(Log::resume(size, |path| stored.remove(path)).map_err(PublishError::from)?)
}

pub(super) async fn keep(tx: &mut Tx<'_>, tile: &PublicTile) -> Result<(), sqlx::Error> {
    let (level, position) = row_of(&tile.path);
    sqlx::query(
        "INSERT INTO ledger_tiles (level, position, bytes) VALUES ($1, $2, $3) \
         ON CONFLICT (level, position) DO UPDATE SET bytes = excluded.bytes",
    )
    .bind(level)
    .bind(position)
    .bind(tile.bytes.clone())
    .execute(tx.conn())
    .await
    .map(drop)
}

/// The tile at least as wide as `path` asks, cut to that width.
pub(super) async fn find(
    conn: &mut AnyConnection,
    path: &TilePath,
) -> Result<Option<Vec<u8>>, sqlx::Error> {
    let (level, position) = row_of(path);
    let row = sqlx::query("SELECT bytes FROM ledger_tiles WHERE level = $1 AND position = $2")
        .bind(level)
        .bind(position)
        .fetch_optional(conn)
        .await?;
    let bytes: Option<Vec<u8>> = row.map(|row| row.get(0));
    Ok(bytes.and_then(|bytes| bytes.get(..path.length()).map(<[u8]>::to_vec)))
}

fn row_of(path: &TilePath) -> (i64, i64) {
    let position = |index: u64| i64::try_from(index).unwrap_or(i64::MAX);
    match path {
        TilePath::Entries { index, .. } => (ENTRIES, position(*index)),
        TilePath::Hashes { level, index, .. } => (i64::from(*level), position(*index)),
    }
}
