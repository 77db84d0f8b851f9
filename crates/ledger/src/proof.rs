//! Proofs that an entry is in a tree, and that a tree has only grown (RFC 9162 §2.1.3 and §2.1.4).
//!
//! A proof is made from the public tiles. Making one is two steps, because tiles may lie in a database or far away:
//! first ask which tiles are needed, then prove from those.

use std::cell::RefCell;
use std::collections::BTreeMap;

use tlog_tiles::{Hash, HashReader, Tile, check_record, check_tree, prove_record, prove_tree};

use crate::entry::Commitment;
use crate::tiles::{TILE_WIDTH, TilePath};

/// Tiles are 2^8 wide.
const TILE_HEIGHT: u8 = 8;

/// Trees beyond this many leaves are refused, far above what a commission enters in a thousand years.
const LARGEST_TREE: u64 = 1 << 48;

/// Tiles by their paths, as loaded for one proof.
pub type TileMap = BTreeMap<TilePath, Vec<u8>>;

/// The hashes that lead from a leaf to the root.
#[derive(Clone, PartialEq, Debug)]
pub struct InclusionProof(Vec<Hash>);

/// The hashes that lead from an older root to a newer one.
#[derive(Clone, PartialEq, Debug)]
pub struct ConsistencyProof(Vec<Hash>);

/// Why there is no proof, or why it does not hold.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ProofError {
    /// The leaf does not lie in a tree of this size.
    #[error("leaf {leaf} lies outside a tree of {size}")]
    OutsideTree {
        /// The leaf asked for.
        leaf: u64,
        /// The tree's size.
        size: u64,
    },
    /// The older tree is empty or larger than the newer one.
    #[error("a tree of {size} does not continue one of {older}")]
    NotOlder {
        /// The size said to be older.
        older: u64,
        /// The size said to be newer.
        size: u64,
    },
    /// The proof does not lead to the root.
    #[error("the proof does not lead to the root")]
    LeadsElsewhere,
    /// A tile needed for the proof is not there or too short.
    #[error("{0} is missing or too short")]
    MissingTile(TilePath),
}

impl InclusionProof {
    /// Takes the hashes of a proof, the leaf's neighbour first.
    pub fn from_hashes(hashes: Vec<Hash>) -> Self {
        Self(hashes)
    }

    /// The hashes, the leaf's neighbour first.
    pub fn hashes(&self) -> &[Hash] {
        &self.0
    }

    /// The tiles from which [`InclusionProof::prove`] works.
    pub fn tiles_needed(size: u64, leaf: u64) -> Result<Vec<TilePath>, ProofError> {
        inside(size, leaf)?;
        Ok(recorded(size, |tiles| {
            prove_record(size, leaf, tiles).is_ok()
        }))
    }

    /// Proves that the tree of `size` holds what it holds at `leaf`.
    pub fn prove(size: u64, leaf: u64, tiles: &TileMap) -> Result<Self, ProofError> {
        for path in Self::tiles_needed(size, leaf)? {
            present(&path, tiles)?;
        }
        let hashes = prove_record(size, leaf, &Loaded { size, tiles });
        hashes.map(Self).map_err(|_| ProofError::LeadsElsewhere)
    }

    /// Whether `entry` is at `leaf` of the tree of `size` with this `root`.
    pub fn verify(
        &self,
        size: u64,
        root: Hash,
        leaf: u64,
        entry: &Commitment,
    ) -> Result<(), ProofError> {
        inside(size, leaf)?;
        check_record(&self.0, size, root, leaf, entry.leaf_hash())
            .map_err(|_| ProofError::LeadsElsewhere)
    }
}

impl ConsistencyProof {
    /// Takes the hashes of a proof in the order of RFC 9162 §2.1.4.
    pub fn from_hashes(hashes: Vec<Hash>) -> Self {
        Self(hashes)
    }

    /// The hashes in the order of RFC 9162 §2.1.4.
    pub fn hashes(&self) -> &[Hash] {
        &self.0
    }

    /// The tiles from which [`ConsistencyProof::prove`] works.
    pub fn tiles_needed(size: u64, older: u64) -> Result<Vec<TilePath>, ProofError> {
        continues(size, older)?;
        Ok(recorded(size, |tiles| {
            prove_tree(size, older, tiles).is_ok()
        }))
    }

    /// Proves that the tree of `size` begins with the leaves of the tree of `older`.
    pub fn prove(size: u64, older: u64, tiles: &TileMap) -> Result<Self, ProofError> {
        for path in Self::tiles_needed(size, older)? {
            present(&path, tiles)?;
        }
        let hashes = prove_tree(size, older, &Loaded { size, tiles });
        hashes.map(Self).map_err(|_| ProofError::LeadsElsewhere)
    }

    /// Whether the tree with `root` begins with the leaves of the older tree.
    pub fn verify(
        &self,
        size: u64,
        root: Hash,
        older: u64,
        older_root: Hash,
    ) -> Result<(), ProofError> {
        continues(size, older)?;
        check_tree(&self.0, size, root, older, older_root).map_err(|_| ProofError::LeadsElsewhere)
    }
}

fn inside(size: u64, leaf: u64) -> Result<(), ProofError> {
    if leaf < size && size <= LARGEST_TREE {
        Ok(())
    } else {
        Err(ProofError::OutsideTree { leaf, size })
    }
}

fn continues(size: u64, older: u64) -> Result<(), ProofError> {
    let holds = (1..=size).contains(&older) && size <= LARGEST_TREE;
    if holds {
        Ok(())
    } else {
        Err(ProofError::NotOlder { older, size })
    }
}

fn present(path: &TilePath, tiles: &TileMap) -> Result<(), ProofError> {
    let there = tiles
        .get(path)
        .is_some_and(|bytes| bytes.len() >= path.length());
    if there {
        Ok(())
    } else {
        Err(ProofError::MissingTile(*path))
    }
}

/// Runs a proof on blanks and writes down which tiles it reads.
fn recorded(size: u64, run: impl FnOnce(&Recorder) -> bool) -> Vec<TilePath> {
    let recorder = Recorder {
        size,
        asked: RefCell::default(),
    };
    let ran = run(&recorder);
    debug_assert!(ran, "a recorder always answers");
    recorder.asked.into_inner()
}

struct Recorder {
    size: u64,
    asked: RefCell<Vec<TilePath>>,
}

impl HashReader for Recorder {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<Hash>, tlog_tiles::Error> {
        let mut asked = self.asked.borrow_mut();
        asked.extend(
            indexes
                .iter()
                .map(|index| path_in_tree(self.size, &Tile::from_index(TILE_HEIGHT, *index))),
        );
        asked.sort_unstable();
        asked.dedup();
        Ok(vec![Hash::default(); indexes.len()])
    }
}

struct Loaded<'a> {
    size: u64,
    tiles: &'a TileMap,
}

impl HashReader for Loaded<'_> {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<Hash>, tlog_tiles::Error> {
        let read = |index: &u64| {
            let tile = Tile::from_index(TILE_HEIGHT, *index);
            let bytes = self
                .tiles
                .get(&path_in_tree(self.size, &tile))
                .ok_or(tlog_tiles::Error::IndexesNotInTree)?;
            tile.hash_at_index(bytes, *index)
        };
        indexes.iter().map(read).collect()
    }
}

/// The tile as it stands in a tree of `size`: as wide as that tree fills it.
fn path_in_tree(size: u64, tile: &Tile) -> TilePath {
    let (level, index) = (tile.level(), tile.level_index());
    let hashes = size >> (u32::from(level) * 8);
    let width =
        u16::try_from(hashes - (index << 8)).map_or(TILE_WIDTH, |beyond| beyond.min(TILE_WIDTH));
    TilePath::Hashes {
        level,
        index,
        width,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::log::Log;
    use crate::testing::{commitments, reference_leaves};
    use crate::tree::Edge;
    use proptest::prelude::*;
    use tlog_tiles::record_hash;

    fn tree(size: usize) -> (Log, TileMap) {
        let mut log = Log::new();
        let tiles = log.append(&commitments(size));
        (
            log,
            tiles
                .into_iter()
                .map(|tile| (tile.path, tile.bytes))
                .collect(),
        )
    }

    /// PATH(0, D[8]) of the reference tree: leaf 1, then the nodes of 2–3 and 4–7 (transparency-dev/merkle).
    #[test]
    fn the_path_of_the_reference_tree_holds() {
        let path = [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ];
        let hashes = path
            .map(|hash| Hash(hex::decode(hash).unwrap().try_into().unwrap()))
            .to_vec();
        let mut edge = Edge::new();
        for leaf in reference_leaves() {
            edge.push(record_hash(&leaf), &mut |_, _| {});
        }
        assert!(check_record(&hashes, 8, edge.root(), 0, record_hash(b"")).is_ok());
    }

    #[test]
    fn what_lies_outside_the_tree_has_no_proof() {
        let (_, tiles) = tree(64);
        assert_eq!(
            InclusionProof::prove(64, 64, &tiles),
            Err(ProofError::OutsideTree { leaf: 64, size: 64 })
        );
        assert_eq!(
            ConsistencyProof::prove(64, 0, &tiles),
            Err(ProofError::NotOlder { older: 0, size: 64 })
        );
        assert_eq!(
            ConsistencyProof::prove(64, 65, &tiles),
            Err(ProofError::NotOlder {
                older: 65,
                size: 64
            })
        );
        let none = InclusionProof::from_hashes(vec![]);
        assert!(
            none.verify(u64::MAX, Hash::default(), 1, &commitments(1)[0])
                .is_err()
        );
    }

    #[test]
    fn a_missing_tile_is_named() {
        let (_, mut tiles) = tree(300);
        let path = "tile/0/001.p/44".parse().unwrap();
        tiles.remove(&path);
        assert_eq!(
            InclusionProof::prove(300, 299, &tiles),
            Err(ProofError::MissingTile(path))
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn every_leaf_has_a_proof_that_holds_for_it_alone(size in 1..900_usize, at: prop::sample::Index, other: prop::sample::Index) {
            let (log, tiles) = tree(size);
            let entries = commitments(size);
            let (leaf, other) = (at.index(size), other.index(size));
            let proof = InclusionProof::prove(size as u64, leaf as u64, &tiles).unwrap();
            prop_assert_eq!(proof.verify(size as u64, log.root(), leaf as u64, &entries[leaf]), Ok(()));
            if other != leaf {
                prop_assert!(proof.verify(size as u64, log.root(), leaf as u64, &entries[other]).is_err());
                prop_assert!(proof.verify(size as u64, log.root(), other as u64, &entries[leaf]).is_err());
            }
        }

        #[test]
        fn a_flipped_bit_breaks_a_proof(size in 2..600_usize, at: prop::sample::Index, bit: prop::sample::Index) {
            let (log, tiles) = tree(size);
            let leaf = at.index(size);
            let mut hashes = InclusionProof::prove(size as u64, leaf as u64, &tiles).unwrap().0;
            let bit = bit.index(hashes.len() * 256);
            hashes[bit / 256].0[bit % 256 / 8] ^= 1 << (bit % 8);
            let spoilt = InclusionProof(hashes);
            prop_assert_eq!(
                spoilt.verify(size as u64, log.root(), leaf as u64, &commitments(size)[leaf]),
                Err(ProofError::LeadsElsewhere)
            );
        }

        #[test]
        fn a_tree_continues_its_own_beginnings_only(size in 1..700_usize, at: prop::sample::Index) {
            let (log, tiles) = tree(size);
            let older = at.index(size) + 1;
            let (older_log, _) = tree(older);
            let proof = ConsistencyProof::prove(size as u64, older as u64, &tiles).unwrap();
            prop_assert_eq!(proof.verify(size as u64, log.root(), older as u64, older_log.root()), Ok(()));
            let mut other = Log::new();
            other.append(&commitments(older + 1)[1..]);
            prop_assert!(proof.verify(size as u64, log.root(), older as u64, other.root()).is_err());
        }
    }
}
