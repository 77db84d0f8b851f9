//! What can be wrong with a copy of a ledger, each fault with its place.

use std::fmt;

use crate::checkpoint::CheckpointError;
use crate::tiles::{BundleError, TilePath};

/// One thing that does not fit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// There is no checkpoint to check against.
    NoCheckpoint,
    /// The checkpoint is not believed.
    Checkpoint(CheckpointError),
    /// A file is not there.
    Missing(TilePath),
    /// A file is longer or shorter than its place in the tree says, in bytes.
    WrongLength {
        /// Which file.
        path: TilePath,
        /// How long it should be.
        expected: usize,
        /// How long it is.
        found: usize,
    },
    /// A bundle of entries cannot be read.
    UnreadableBundle {
        /// Which bundle.
        path: TilePath,
        /// Why.
        fault: BundleError,
    },
    /// Entries were taken out of a bundle.
    EntryDropped {
        /// Which bundle.
        path: TilePath,
        /// The first leaf that is not there.
        leaf: u64,
        /// How many are not there.
        missing: usize,
    },
    /// An entry is not the one the checkpoint was signed over.
    EntryChanged {
        /// Which bundle.
        path: TilePath,
        /// Which leaf.
        leaf: u64,
    },
    /// A hash in a tile is not the one that follows from the entries.
    HashChanged {
        /// Which tile.
        path: TilePath,
        /// Which hash in it, from 0.
        position: usize,
    },
    /// Entries and tiles together do not give the root that was signed: the checkpoint belongs to another tree.
    RootDiffers {
        /// The size that was signed.
        size: u64,
    },
    /// There are more faults than a report holds.
    TooMany,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCheckpoint => write!(f, "checkpoint: not there"),
            Self::Checkpoint(fault) => write!(f, "checkpoint: {fault}"),
            Self::Missing(path) => write!(f, "{path}: not there"),
            Self::WrongLength {
                path,
                expected,
                found,
            } => write!(f, "{path}: {found} bytes, should be {expected}"),
            Self::UnreadableBundle { path, fault } => write!(f, "{path}: {fault}"),
            Self::EntryDropped {
                path,
                leaf,
                missing,
            } => write!(f, "{path}: entry {leaf} dropped ({missing} missing)"),
            Self::EntryChanged { path, leaf } => write!(f, "{path}: entry {leaf} changed"),
            Self::HashChanged { path, position } => write!(f, "{path}: hash {position} changed"),
            Self::RootDiffers { size } => {
                write!(f, "checkpoint: the {size} entries give another root")
            }
            Self::TooMany => write!(f, "too many faults to list"),
        }
    }
}
