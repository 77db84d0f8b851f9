//! The ledger: an append-only record of every act, that anybody can check and nobody can read.
//!
//! An act is written down as a [`Body`]. What the public sees of it is a 32-byte [`Commitment`], a salted hash that
//! says nothing about the act. Commitments are the leaves of a Merkle tree ([`Log`]), published as tiles and as
//! signed [`Checkpoint`]s. Who holds a body and its salt (an [`Opening`]) can prove that the act was entered; who
//! holds a copy of the public files can prove that nothing was changed or dropped ([`check`]).
//!
//! Formats are those of RFC 9162 (hashing) and C2SP (`tlog-tiles`, `tlog-checkpoint`, `signed-note`,
//! `tlog-cosignature`), so that other people's tools read them too.
//!
//! Everything here is a pure calculation. The crate does not promise that what is entered is true, nor that what
//! happened was entered: that is the work of whoever calls it inside the act's own transaction.

mod actor;
mod canonical;
pub mod check;
mod checkpoint;
mod cosignature;
mod entry;
mod hour;
mod keyed;
mod keys;
mod log;
mod note;
mod padding;
mod promise;
mod proof;
mod receipt;
#[cfg(test)]
mod testing;
mod tiles;
mod tree;
mod vkey;

pub use actor::{Actor, PseudonymKey};
pub use canonical::{BodyError, canonical_json};
pub use checkpoint::{Checkpoint, CheckpointError};
pub use cosignature::{Cosignature, CosignatureError, WitnessKey, WitnessVerifierKey};
pub use entry::{Body, Commitment, MalformedHex, Opening, Salt};
pub use hour::{Hour, HourError};
pub use keys::{LedgerKey, Origin, OriginError, VerifierKey};
pub use log::{Log, PublicTile, ResumeError};
pub use note::NoteFault;
pub use padding::{BLOCK, PaddingKey, padding_needed};
pub use promise::{Promise, PromiseError, VerifiedPromise};
pub use proof::{ConsistencyProof, InclusionProof, ProofError, TileMap};
pub use receipt::{Receipt, ReceiptError, ReceiptParts, VerifiedReceipt, receipt_entry};
pub use tiles::{
    BundleError, TILE_WIDTH, TilePath, TilePathError, entries_from_bundle, entry_bundle,
    public_paths,
};
/// A node of the tree: a SHA-256 hash, shown as base64.
pub use tlog_tiles::Hash;
pub use tree::Edge;
pub use vkey::VerifierKeyError;
