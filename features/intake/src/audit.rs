//! Compares every envelope with what the ledger committed to when it came, so that a swapped or changed one is named.

use std::collections::{BTreeMap, BTreeSet};

use base_access::ledger::CommittedEnvelope;
use base_access::{Act, Db};
use sha2::{Digest, Sha256};
use sqlx::Row;

use crate::mailbox::Write;
use crate::receive::HandIn;

/// How many envelopes are read at once.
const PAGE: i64 = 200;

/// What comparing the envelopes found.
#[derive(Debug, Default)]
pub struct EnvelopeAudit {
    /// How many envelopes were looked at.
    pub envelopes: u64,
    /// Whatever does not fit; empty when everything holds.
    pub findings: Vec<EnvelopeFinding>,
}

/// One envelope that is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnvelopeFinding {
    /// It stands where another contact's envelope belongs, or another's stands here.
    Swapped {
        /// Whose thread it stands in.
        contact: String,
        /// Where in the thread, from 0.
        sequence: i64,
        /// Whose it is.
        belongs_to: String,
    },
    /// No entry commits to it: its bytes were changed, or it was put in.
    Changed {
        /// Whose thread it stands in.
        contact: String,
        /// Where in the thread, from 0.
        sequence: i64,
    },
    /// An entry commits to it, and it is gone.
    Dropped {
        /// Whose it was.
        contact: String,
    },
}

/// Compares every stored envelope with the entries that commit to one.
pub async fn audit_envelopes(
    db: &Db,
    committed: &[CommittedEnvelope],
) -> Result<EnvelopeAudit, sqlx::Error> {
    let mut books = Books::of(committed);
    let mut audit = EnvelopeAudit::default();
    let mut last = String::new();
    loop {
        let page = page_after(db, &last).await?;
        let Some(end) = page.last() else { break };
        last.clone_from(&end.id);
        for envelope in page {
            audit.envelopes += 1;
            audit.findings.extend(books.strike_off(envelope));
        }
    }
    audit.findings.extend(books.left_over());
    Ok(audit)
}

struct Stored {
    id: String,
    contact: String,
    sequence: i64,
    sealed: Vec<u8>,
}

async fn page_after(db: &Db, last: &str) -> Result<Vec<Stored>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, contact, sequence, sealed FROM envelopes WHERE id > $1 ORDER BY id LIMIT $2",
    )
    .bind(last.to_owned())
    .bind(PAGE)
    .fetch_all(&mut *db.read().await?)
    .await?;
    let stored = |row: &sqlx::any::AnyRow| {
        Ok(Stored {
            id: row.try_get("id")?,
            contact: row.try_get("contact")?,
            sequence: row.try_get("sequence")?,
            sealed: row.try_get("sealed")?,
        })
    };
    rows.iter().map(stored).collect()
}

/// What the entries say: which envelope belongs to whom, and which have not been seen yet.
struct Books {
    owner: BTreeMap<String, String>,
    unseen: BTreeMap<String, BTreeSet<String>>,
}

impl Books {
    fn of(committed: &[CommittedEnvelope]) -> Self {
        let mut books = Self {
            owner: BTreeMap::new(),
            unseen: BTreeMap::new(),
        };
        for envelope in committed.iter().filter(|envelope| came_in(&envelope.act)) {
            books
                .owner
                .insert(envelope.sha256.clone(), envelope.record.clone());
            books
                .unseen
                .entry(envelope.record.clone())
                .or_default()
                .insert(envelope.sha256.clone());
        }
        books
    }

    fn strike_off(&mut self, envelope: Stored) -> Option<EnvelopeFinding> {
        let sha256 = hex::encode(Sha256::digest(&envelope.sealed));
        let Stored {
            contact, sequence, ..
        } = envelope;
        match self.owner.get(&sha256) {
            Some(owner) if *owner == contact => {
                if let Some(unseen) = self.unseen.get_mut(&contact) {
                    unseen.remove(&sha256);
                }
                None
            }
            Some(owner) => {
                let belongs_to = owner.clone();
                // Both ends of a swap are named where they stand; what is missing needs no second word.
                self.unseen.remove(&contact);
                Some(EnvelopeFinding::Swapped {
                    contact,
                    sequence,
                    belongs_to,
                })
            }
            None => {
                self.unseen.remove(&contact);
                Some(EnvelopeFinding::Changed { contact, sequence })
            }
        }
    }

    fn left_over(self) -> impl Iterator<Item = EnvelopeFinding> {
        let gone = self
            .unseen
            .into_iter()
            .filter(|(_, unseen)| !unseen.is_empty());
        gone.map(|(contact, _)| EnvelopeFinding::Dropped { contact })
    }
}

/// Whether the act brought an envelope from a reporter; answers are kept under another layer.
fn came_in(act: &str) -> bool {
    [HandIn::NAME, Write::NAME].contains(&act)
}
