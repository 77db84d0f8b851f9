//! Whether a tree has only grown since somebody last looked: what a witness checks before it signs.

use super::{PublicFiles, read_tile};
use crate::checkpoint::Checkpoint;
use crate::proof::{ConsistencyProof, ProofError, TileMap};
use crate::tiles::TilePath;

/// How a tree went on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Growth {
    /// It is the tree seen before.
    Same,
    /// It begins with the tree seen before and has more leaves.
    Grown,
    /// It has fewer leaves than before.
    Shrunk,
    /// It has as many leaves as before, and another root: two trees are being shown.
    Forked,
    /// It does not begin with the leaves seen before.
    Rewritten,
    /// It may have grown, but a tile that would show it is missing or too short.
    Unproved(TilePath),
}

/// Compares two signed heads of one ledger, reading what the proof needs from the public files of the newer.
pub fn growth<F: PublicFiles>(
    files: &F,
    older: &Checkpoint,
    newer: &Checkpoint,
) -> Result<Growth, F::Error> {
    let (before, now) = (older.size(), newer.size());
    if now < before {
        return Ok(Growth::Shrunk);
    }
    if now == before {
        return Ok(if older.root() == newer.root() {
            Growth::Same
        } else {
            Growth::Forked
        });
    }
    // Every tree continues the one without leaves.
    if before == 0 {
        return Ok(Growth::Grown);
    }
    let Ok(needed) = ConsistencyProof::tiles_needed(now, before) else {
        return Ok(Growth::Rewritten);
    };
    let mut tiles = TileMap::new();
    for path in needed {
        if let Some(bytes) = read_tile(files, &path)? {
            tiles.insert(path, bytes);
        }
    }
    let proof = match ConsistencyProof::prove(now, before, &tiles) {
        Ok(proof) => proof,
        Err(ProofError::MissingTile(path)) => return Ok(Growth::Unproved(path)),
        Err(_) => return Ok(Growth::Rewritten),
    };
    let continues = proof.verify(now, newer.root(), before, older.root());
    Ok(if continues.is_ok() {
        Growth::Grown
    } else {
        Growth::Rewritten
    })
}
