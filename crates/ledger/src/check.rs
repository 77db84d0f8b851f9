//! Recomputes a whole ledger from its public files and names whatever does not fit.
//!
//! It needs nothing but the files and the ledger's key: no server, no secret, no trust in whoever made the copy. It
//! sees changed and dropped entries, changed tiles, a wrong size and a wrong signature. It cannot see that a ledger
//! shows one tree to one reader and another tree to the next: witnesses see that.

mod finding;
mod growth;
mod walk;

pub use finding::Finding;
pub use growth::{Growth, growth};

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::entry::Commitment;
use crate::keys::VerifierKey;
use crate::tiles::{TilePath, entries_from_bundle, tiles_at};
use walk::Walk;

/// The public files of a ledger, wherever they lie.
pub trait PublicFiles {
    /// Why a file could not be read, other than that it is not there.
    type Error;

    /// The file at `path`, relative to the ledger's address; nothing if there is none.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Self::Error>;
}

/// What a check found.
#[derive(Debug)]
pub struct Report {
    /// The head that was checked against, believed or not.
    pub checkpoint: Option<Checkpoint>,
    /// How many files of the tree were read.
    pub files: u64,
    /// Whatever does not fit; empty when everything holds.
    pub findings: Vec<Finding>,
}

/// Checks the tree of the newest checkpoint.
pub fn check<F: PublicFiles>(files: &F, key: &VerifierKey) -> Result<Report, F::Error> {
    let mut report = Report {
        checkpoint: None,
        files: 0,
        findings: Vec::new(),
    };
    let Some(note) = files.read("checkpoint")? else {
        report.findings.push(Finding::NoCheckpoint);
        return Ok(report);
    };
    let note = String::from_utf8_lossy(&note);
    let head = match Checkpoint::open(&note, key) {
        Ok(head) => Some(head),
        Err(fault) => {
            report.findings.push(Finding::Checkpoint(fault));
            unsigned(&note).ok()
        }
    };
    if let Some(head) = head {
        Walk::over(files, &head, &mut report)?;
        report.checkpoint = Some(head);
    }
    Ok(report)
}

/// Whether the public tree still holds `entry` at `leaf`, as a receipt says.
pub fn entry_stands<F: PublicFiles>(
    files: &F,
    size: u64,
    leaf: u64,
    entry: &Commitment,
) -> Result<bool, F::Error> {
    let Some((index, width)) = tiles_at(size, 0).find(|(index, _)| *index == leaf >> 8) else {
        return Ok(false);
    };
    let bundle = read_tile(files, &TilePath::Entries { index, width })?;
    let entries = bundle
        .and_then(|bytes| entries_from_bundle(&bytes).ok())
        .unwrap_or_default();
    Ok(usize::try_from(leaf & 0xff).is_ok_and(|position| entries.get(position) == Some(entry)))
}

/// The tile, or the beginning of the full one, which may replace it (C2SP `tlog-tiles`, "Partial tiles").
fn read_tile<F: PublicFiles>(files: &F, path: &TilePath) -> Result<Option<Vec<u8>>, F::Error> {
    if let Some(bytes) = files.read(&path.to_string())? {
        return Ok(Some(bytes));
    }
    let full = if path.full() == *path {
        None
    } else {
        files.read(&path.full().to_string())?
    };
    Ok(full.map(|mut bytes| {
        bytes.truncate(path.length());
        bytes
    }))
}

/// The head that a note speaks of, signed or not: to go on checking after a bad signature has been named.
fn unsigned(note: &str) -> Result<Checkpoint, CheckpointError> {
    let text = note.split_once("\n\n").map_or(note, |(text, _)| text);
    Checkpoint::from_text(&format!("{text}\n"))
}

#[cfg(test)]
#[path = "check/tests.rs"]
mod tests;
