//! From entries to a public tree: numbering, padding, tiles, checkpoints, and reading what is published.
//!
//! An entry is written by its act, unnumbered ([`crate::entry`]). The sequencer ([`publish`]) later gives it its place.
//! Everything the public sees lies in tables that the same transaction writes, so a fault in between leaves the tree
//! as it was. Nothing here reads what an entry says.

mod audit;
mod published;
mod sequencer;
mod tiles;

pub use audit::{Audit, AuditFault, AuditFinding, CommittedEnvelope, PublicCopy, audit};
pub use published::{Published, ReceiptFault, newest, public_tile, receipt};
pub use sequencer::{BATCH, CHECKPOINT_EVERY, PublishError, Sequence, Sequenced, publish};

use sanad_ledger::{LedgerKey, Origin, OriginError};

use crate::SiteKeys;

/// The key that signs this site's checkpoints and promises. Its name is the site's.
pub fn signing_key(keys: &SiteKeys, site: &str) -> Result<LedgerKey, OriginError> {
    Ok(LedgerKey::from_seed(Origin::new(site)?, keys.ledger_seed()))
}

#[cfg(test)]
mod tests;
