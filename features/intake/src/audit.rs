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
    /// Its bytes are not those that came in.
    Changed {
        /// Whose thread it stands in.
        contact: String,
        /// Where in the thread, from 0.
        sequence: i64,
    },
    /// No entry commits to it: it was put in, or its entry cannot be read.
    Unknown {
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
            books.strike_off(envelope);
        }
    }
    audit.findings = books.close();
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

/// What the entries say, and what was found to differ so far.
#[derive(Default)]
struct Books {
    /// Whose an envelope is, by its hash.
    owner: BTreeMap<String, String>,
    /// The hashes that belong in a thread and were not seen in it yet.
    unseen: BTreeMap<String, BTreeSet<String>>,
    /// Places in threads that hold something no entry speaks of.
    strays: BTreeMap<String, Vec<i64>>,
    swapped: Vec<EnvelopeFinding>,
}

impl Books {
    fn of(committed: &[CommittedEnvelope]) -> Self {
        let mut books = Self::default();
        for envelope in committed.iter().filter(|envelope| came_in(&envelope.act)) {
            let (record, sha256) = (envelope.record.clone(), envelope.sha256.clone());
            books.owner.insert(sha256.clone(), record.clone());
            books.unseen.entry(record).or_default().insert(sha256);
        }
        books
    }

    fn strike_off(&mut self, envelope: Stored) {
        let sha256 = hex::encode(Sha256::digest(&envelope.sealed));
        let Stored {
            contact, sequence, ..
        } = envelope;
        match self.owner.get(&sha256) {
            Some(owner) if *owner == contact => {
                self.unseen.entry(contact).or_default().remove(&sha256);
            }
            Some(owner) => {
                let belongs_to = owner.clone();
                self.swapped.push(EnvelopeFinding::Swapped {
                    contact,
                    sequence,
                    belongs_to,
                });
            }
            None => self.strays.entry(contact).or_default().push(sequence),
        }
    }

    /// Matches what is missing in each thread with what stands there instead.
    fn close(mut self) -> Vec<EnvelopeFinding> {
        let mut findings = self.swapped;
        for finding in &findings {
            // A swapped envelope stands in the place of a missing one: one word for both.
            if let EnvelopeFinding::Swapped { contact, .. } = finding
                && let Some(unseen) = self.unseen.get_mut(contact)
            {
                unseen.pop_first();
            }
        }
        for (contact, places) in self.strays {
            for sequence in places {
                let replaced = self.unseen.get_mut(&contact).and_then(BTreeSet::pop_first);
                let contact = contact.clone();
                findings.push(match replaced {
                    Some(_) => EnvelopeFinding::Changed { contact, sequence },
                    None => EnvelopeFinding::Unknown { contact, sequence },
                });
            }
        }
        for (contact, unseen) in self.unseen {
            findings.extend(unseen.iter().map(|_| EnvelopeFinding::Dropped {
                contact: contact.clone(),
            }));
        }
        findings
    }
}

/// Whether the act brought an envelope from a reporter; answers are kept under another layer.
fn came_in(act: &str) -> bool {
    [HandIn::NAME, Write::NAME].contains(&act)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn committed(record: &str, content: &str) -> CommittedEnvelope {
        let (act, record) = (HandIn::NAME.to_owned(), record.to_owned());
        CommittedEnvelope {
            act,
            record,
            sha256: hex::encode(Sha256::digest(content)),
        }
    }

    /// What the books say of these threads: contact, place, content.
    fn findings(stored: &[(&str, i64, &str)]) -> Vec<EnvelopeFinding> {
        let committed = [
            committed("ali", "one"),
            committed("ali", "two"),
            committed("huda", "three"),
        ];
        let mut books = Books::of(&committed);
        for (contact, sequence, content) in stored {
            let (id, contact) = (String::new(), (*contact).to_owned());
            books.strike_off(Stored {
                id,
                contact,
                sequence: *sequence,
                sealed: content.as_bytes().to_vec(),
            });
        }
        books.close()
    }

    #[test]
    fn what_stands_as_it_came_is_not_mentioned() {
        assert_eq!(
            findings(&[("ali", 0, "one"), ("ali", 1, "two"), ("huda", 0, "three")]),
            []
        );
    }

    #[test]
    fn a_swap_a_change_an_insertion_and_a_loss_are_told_apart() {
        let (ali, huda) = (|| "ali".to_owned(), || "huda".to_owned());
        let swapped = |contact, sequence, belongs_to| EnvelopeFinding::Swapped {
            contact,
            sequence,
            belongs_to,
        };
        assert_eq!(
            findings(&[("ali", 0, "three"), ("ali", 1, "two"), ("huda", 0, "one")]),
            [swapped(ali(), 0, huda()), swapped(huda(), 0, ali())]
        );
        assert_eq!(
            findings(&[("ali", 0, "one"), ("ali", 1, "other"), ("huda", 0, "three")]),
            [EnvelopeFinding::Changed {
                contact: ali(),
                sequence: 1
            }]
        );
        assert_eq!(
            findings(&[
                ("ali", 0, "one"),
                ("ali", 1, "two"),
                ("huda", 0, "three"),
                ("huda", 1, "new")
            ]),
            [EnvelopeFinding::Unknown {
                contact: huda(),
                sequence: 1
            }]
        );
        assert_eq!(
            findings(&[("ali", 0, "one"), ("ali", 1, "two")]),
            [EnvelopeFinding::Dropped { contact: huda() }]
        );
    }
}
