//! Looks at the ledger from inside: do the rows that open entries belong to the public tree, and open it?
//!
//! A check of the public files shows what strangers can see. This shows the rest: a row that was taken out or changed
//! behind the tree's back. It needs the vault to be unlocked for the second half, and says so when it is not.

use std::collections::BTreeMap;
use std::convert::Infallible;

use sanad_ledger::check::PublicFiles;
use sanad_ledger::{
    BodyError, Commitment, PaddingKey, TilePath, entries_from_bundle, public_paths,
};
use serde::Deserialize;
use sqlx::Row;

use super::published::{newest, public_tile};
use crate::entry::{OPENING, StoredOpening};
use crate::{Db, VaultError};

/// How many entries are read at once.
const PAGE: i64 = 1000;

/// The public files of a site, taken from its own database.
#[derive(Debug, Default)]
pub struct PublicCopy {
    size: u64,
    files: BTreeMap<String, Vec<u8>>,
}

/// What an audit found.
#[derive(Debug, Default)]
pub struct Audit {
    /// How many entries were looked at.
    pub entries: u64,
    /// Whether the vault was open, so that what entries say could be compared too.
    pub opened: bool,
    /// Whatever does not fit; empty when everything holds.
    pub findings: Vec<AuditFinding>,
    /// The envelopes that entries commit to, for whoever keeps them.
    pub envelopes: Vec<CommittedEnvelope>,
}

/// One thing that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditFinding {
    /// A leaf is neither padding nor any row's: the row was taken out.
    RowDropped {
        /// Which leaf.
        leaf: u64,
    },
    /// A row says another commitment than its leaf.
    RowChanged {
        /// Which leaf.
        leaf: u64,
    },
    /// What a row keeps does not open its commitment.
    OpeningChanged {
        /// Which leaf; none while the entry is not numbered.
        leaf: Option<u64>,
    },
}

impl AuditFinding {
    fn leaf(&self) -> Option<u64> {
        match self {
            Self::RowDropped { leaf } | Self::RowChanged { leaf } => Some(*leaf),
            Self::OpeningChanged { leaf } => *leaf,
        }
    }
}

/// An envelope as an entry commits to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommittedEnvelope {
    /// The act that brought or sent it.
    pub act: String,
    /// The record it belongs to.
    pub record: String,
    /// SHA-256 of the age file, in hexadecimal digits.
    pub sha256: String,
}

/// Why an audit could not be made.
#[derive(Debug, thiserror::Error)]
pub enum AuditFault {
    /// The database failed.
    #[error(transparent)]
    Fault(#[from] sqlx::Error),
    /// Padding could not be written down.
    #[error(transparent)]
    Padding(#[from] BodyError),
}

impl PublicCopy {
    /// Takes the files of the newest checkpoint; those that are missing are missing in the copy.
    pub async fn of(db: &Db) -> Result<Self, sqlx::Error> {
        let Some(head) = newest(db).await? else {
            return Ok(Self::default());
        };
        let mut copy = Self {
            size: head.size,
            files: BTreeMap::new(),
        };
        copy.files
            .insert("checkpoint".to_owned(), head.note.into_bytes());
        for path in public_paths(head.size) {
            if let Some(bytes) = public_tile(db, &path).await? {
                copy.files.insert(path.to_string(), bytes);
            }
        }
        Ok(copy)
    }

    /// What the tree holds, leaf by leaf; a bundle that cannot be read holds nothing.
    fn leaves(&self) -> BTreeMap<u64, Commitment> {
        let mut leaves = BTreeMap::new();
        for path in public_paths(self.size) {
            let TilePath::Entries { index, .. } = path else {
                break;
            };
            let bundle = self.files.get(&path.to_string());
            let entries = bundle.and_then(|bytes| entries_from_bundle(bytes).ok());
            leaves.extend((index * 256..).zip(entries.unwrap_or_default()));
        }
        leaves
    }

    /// Whether the tile above the entries holds the hash of this one. Where it does and the bundle differs, the
    /// bundle was changed, which a check of the public files names.
    fn hash_stands(&self, leaf: u64, commitment: &Commitment) -> bool {
        let holds = |path: TilePath| {
            let tile = self.files.get(&path.to_string())?;
            let start = usize::try_from(leaf % 256).ok()? * 32;
            Some(tile.get(start..start + 32)? == commitment.leaf_hash().0)
        };
        let lowest = |path: &TilePath| matches!(path, TilePath::Hashes { level: 0, index, .. } if *index == leaf / 256);
        public_paths(self.size)
            .find(lowest)
            .and_then(holds)
            .unwrap_or(false)
    }
}

impl PublicFiles for PublicCopy {
    type Error = Infallible;

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Infallible> {
        Ok(self.files.get(path).cloned())
    }
}

/// Compares every entry's row with the public tree, and with what it keeps in the vault.
pub async fn audit(db: &Db, public: &PublicCopy) -> Result<Audit, AuditFault> {
    let mut audit = Audit {
        opened: db.vault().is_unlocked(),
        ..Audit::default()
    };
    let mut unclaimed = public.leaves();
    let mut last = String::new();
    loop {
        let rows = page_after(db, &last).await?;
        let Some(end) = rows.last() else { break };
        last.clone_from(&end.id);
        for row in rows {
            audit.look_at(db, public, &mut unclaimed, row);
        }
    }
    let padding = PaddingKey::from_bytes(*db.keys().padding());
    for (leaf, commitment) in unclaimed {
        let filler = padding.opening(leaf)?.commitment();
        if filler != commitment && !public.hash_stands(leaf, &filler) {
            audit.findings.push(AuditFinding::RowDropped { leaf });
        }
    }
    audit.findings.sort_by_key(AuditFinding::leaf);
    Ok(audit)
}

struct EntryRow {
    id: String,
    leaf: Option<u64>,
    commitment: Vec<u8>,
    opening: Vec<u8>,
}

async fn page_after(db: &Db, last: &str) -> Result<Vec<EntryRow>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, number, commitment, opening FROM entries WHERE id > $1 ORDER BY id LIMIT $2",
    )
    .bind(last.to_owned())
    .bind(PAGE)
    .fetch_all(&mut *db.read().await?)
    .await?;
    let entry = |row: &sqlx::any::AnyRow| {
        let number: Option<i64> = row.try_get("number")?;
        Ok(EntryRow {
            id: row.try_get("id")?,
            leaf: number.and_then(|number| u64::try_from(number).ok()),
            commitment: row.try_get("commitment")?,
            opening: row.try_get("opening")?,
        })
    };
    rows.iter().map(entry).collect()
}

impl Audit {
    fn look_at(
        &mut self,
        db: &Db,
        public: &PublicCopy,
        unclaimed: &mut BTreeMap<u64, Commitment>,
        row: EntryRow,
    ) {
        self.entries += 1;
        let commitment = row
            .commitment
            .as_slice()
            .try_into()
            .map(Commitment::from_bytes)
            .ok();
        // What was numbered after the checkpoint, or stands in a bundle that is missing, cannot be compared.
        if let Some(leaf) = row.leaf
            && let Some(published) = unclaimed.remove(&leaf)
            && commitment != Some(published)
            && !commitment.is_some_and(|commitment| public.hash_stands(leaf, &commitment))
        {
            self.findings.push(AuditFinding::RowChanged { leaf });
        }
        match db.vault().open(&OPENING.read(row.id, 0, row.opening)) {
            Ok(stored) => self.compare(row.leaf, commitment, &stored),
            Err(VaultError::Locked) => {}
            Err(_) => self
                .findings
                .push(AuditFinding::OpeningChanged { leaf: row.leaf }),
        }
    }

    fn compare(
        &mut self,
        leaf: Option<u64>,
        commitment: Option<Commitment>,
        stored: &StoredOpening,
    ) {
        let opens = stored
            .opening()
            .zip(commitment)
            .is_some_and(|(opening, commitment)| opening.opens(&commitment));
        if opens {
            self.envelopes.extend(committed_envelope(stored.body()));
        } else {
            self.findings.push(AuditFinding::OpeningChanged { leaf });
        }
    }
}

/// The envelope that a body commits to, if it does.
fn committed_envelope(body: &str) -> Option<CommittedEnvelope> {
    #[derive(Deserialize)]
    struct Said {
        act: String,
        record: String,
        details: Details,
    }
    #[derive(Deserialize)]
    struct Details {
        envelope_sha256: String,
    }
    let said: Said = serde_json::from_str(body).ok()?;
    Some(CommittedEnvelope {
        act: said.act,
        record: said.record,
        sha256: said.details.envelope_sha256,
    })
}
