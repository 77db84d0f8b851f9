//! The sequencer: gives unnumbered entries their places, fills up with padding, and signs the new head.
//!
//! Whoever runs it first holds the row of `ledger_tree` until the end of the transaction; a second one then finds
//! that nothing is due. Inside a batch the order is random, so that neighbours in the tree tell nothing of who wrote
//! when.

use rand::rngs::OsRng;
use rand::seq::SliceRandom;
use sanad_casework::Span;
use sanad_ledger::{
    BodyError, Checkpoint, CheckpointError, Commitment, LedgerKey, Log, OriginError, PaddingKey,
    ResumeError,
};
use sqlx::Row;

use super::tiles;
use crate::{Abort, Command, Db, Millis, Refusal, Tx};

/// How often a checkpoint is published, whether there were acts or not.
pub const CHECKPOINT_EVERY: Span = Span::minutes(10);

/// The most entries numbered in one transaction, so that no other writer waits long.
pub const BATCH: usize = 1024;

/// One step of the sequencer.
#[derive(Debug, Clone)]
pub struct Sequence {
    /// The key that signs the head.
    pub key: LedgerKey,
    /// When.
    pub now: Millis,
    /// How old the newest checkpoint must be before another is published.
    pub every: Span,
}

/// What a step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sequenced {
    /// The newest checkpoint is young enough, or another sequencer was first.
    NotDue,
    /// A whole batch was numbered and more may wait: no checkpoint yet.
    MoreWaits,
    /// A checkpoint over this many leaves was signed and stored.
    Published(u64),
}

/// Why the tree was not continued; it stands as it stood.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The stored tiles are not those of the stored size: restore them, then continue.
    #[error("the stored tree is damaged: {0}")]
    Damaged(#[from] ResumeError),
    /// The head could not be signed.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// Padding could not be written down.
    #[error(transparent)]
    Padding(#[from] BodyError),
    /// The site's name cannot be a ledger's name.
    #[error(transparent)]
    Name(#[from] OriginError),
    /// A stored commitment has not 32 bytes.
    #[error("entry {0} holds no commitment")]
    Commitment(String),
}

impl Refusal for PublishError {}

/// Runs the sequencer until a checkpoint stands or none is due.
pub async fn publish(
    db: &Db,
    key: &LedgerKey,
    now: Millis,
    every: Span,
) -> Result<Sequenced, Abort<PublishError>> {
    loop {
        let step = Sequence {
            key: key.clone(),
            now,
            every,
        };
        match db.write(step).await? {
            Sequenced::MoreWaits => {}
            done => return Ok(done),
        }
    }
}

impl Command for Sequence {
    type Output = Sequenced;
    type Refused = PublishError;
    const NAME: &'static str = "number entries and publish a checkpoint";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Sequenced, Abort<PublishError>> {
        let tree = Tree::locked(tx).await?;
        if self.now.since(tree.published_at) < self.every {
            return Ok(Sequenced::NotDue);
        }
        let mut log = tiles::resume(tx, tree.size).await?;
        let entries = number(tx, tree.size).await?;
        let more_waits = entries.len() == BATCH;
        let padding = if more_waits {
            Vec::new()
        } else {
            padding(tx, tree.size, entries.len())?
        };
        for tile in log.append(&[entries, padding].concat()) {
            tiles::keep(tx, &tile).await?;
        }
        if more_waits {
            Tree::grow(tx, log.size()).await?;
            return Ok(Sequenced::MoreWaits);
        }
        self.sign(tx, &log).await?;
        Ok(Sequenced::Published(log.size()))
    }
}

impl Sequence {
    async fn sign(&self, tx: &mut Tx<'_>, log: &Log) -> Result<(), Abort<PublishError>> {
        let head = Checkpoint::new(self.key.origin().clone(), log.size(), log.root());
        let note = head.sign(&self.key).map_err(PublishError::from)?;
        Tree::grow(tx, log.size()).await?;
        sqlx::query("UPDATE ledger_tree SET published_at = $1")
            .bind(self.now.0)
            .execute(tx.conn())
            .await?;
        sqlx::query(
            "INSERT INTO ledger_checkpoints (size, note, published_at) VALUES ($1, $2, $3)",
        )
        .bind(stored_size(log.size()))
        .bind(note)
        .bind(self.now.0)
        .execute(tx.conn())
        .await?;
        Ok(())
    }
}

/// The tree's row, held until the transaction ends.
struct Tree {
    size: u64,
    published_at: Millis,
}

impl Tree {
    async fn locked(tx: &mut Tx<'_>) -> Result<Self, sqlx::Error> {
        // Writing the row locks it on PostgreSQL; SQLite has one writer anyway.
        let row = sqlx::query("UPDATE ledger_tree SET size = size RETURNING size, published_at")
            .fetch_one(tx.conn())
            .await?;
        let size = u64::try_from(row.get::<i64, _>(0)).unwrap_or_default();
        Ok(Self {
            size,
            published_at: Millis(row.get(1)),
        })
    }

    async fn grow(tx: &mut Tx<'_>, size: u64) -> Result<(), sqlx::Error> {
        let grow = sqlx::query("UPDATE ledger_tree SET size = $1").bind(stored_size(size));
        grow.execute(tx.conn()).await.map(drop)
    }
}

/// Gives the next entries their places behind `size`, in random order, and returns them in the tree's order.
async fn number(tx: &mut Tx<'_>, size: u64) -> Result<Vec<Commitment>, Abort<PublishError>> {
    let mut waiting =
        sqlx::query("SELECT id, commitment FROM entries WHERE number IS NULL ORDER BY id LIMIT $1")
            .bind(i64::try_from(BATCH).unwrap_or(i64::MAX))
            .fetch_all(tx.conn())
            .await?;
    waiting.shuffle(&mut OsRng);
    let mut entries = Vec::with_capacity(waiting.len());
    for (leaf, row) in (size..).zip(waiting) {
        let (id, commitment): (String, Vec<u8>) = (row.get(0), row.get(1));
        let bytes =
            <[u8; 32]>::try_from(commitment).map_err(|_| PublishError::Commitment(id.clone()))?;
        entries.push(Commitment::from_bytes(bytes));
        sqlx::query("UPDATE entries SET number = $1 WHERE id = $2")
            .bind(stored_size(leaf))
            .bind(id)
            .execute(tx.conn())
            .await?;
    }
    Ok(entries)
}

/// The padding entries that follow the acts, so that the tree ends on a whole block.
fn padding(tx: &Tx<'_>, size: u64, acts: usize) -> Result<Vec<Commitment>, PublishError> {
    let key = PaddingKey::from_bytes(*tx.keys().padding());
    let start = size + acts as u64;
    let count = sanad_ledger::padding_needed(size, acts as u64);
    let padding =
        (start..start + count).map(|leaf| key.opening(leaf).map(|opening| opening.commitment()));
    Ok(padding.collect::<Result<_, _>>()?)
}

/// Sizes and places as the database counts them.
pub(super) fn stored_size(size: u64) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}
