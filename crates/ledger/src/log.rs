//! The tree as it is published: appending commitments and saying which public files change.
//!
//! Nothing is kept in memory between appends: a [`Log`] is taken up from the few unfinished tiles, appended to, and
//! its new tiles stored together with the checkpoint, in one transaction of the caller's.

use tlog_tiles::Hash;

use crate::entry::Commitment;
use crate::tiles::{BundleError, TILE_WIDTH, TilePath, entries_from_bundle, entry_bundle};
use crate::tree::Edge;

/// A public file of the tree with its bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicTile {
    /// Where it is published.
    pub path: TilePath,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A tree that can be appended to.
#[derive(Clone, Debug, Default)]
pub struct Log {
    edge: Edge,
    /// The commitments of the entry bundle that is not yet full.
    unfinished: Vec<Commitment>,
}

/// Why the stored tiles are not those of a tree of the stored size.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ResumeError {
    /// A tile that must be there is not.
    #[error("{0} is missing")]
    Missing(TilePath),
    /// A tile has another length than its width says.
    #[error("{0} has the wrong length")]
    WrongLength(TilePath),
    /// The bundle of entries cannot be read.
    #[error("{0}: {1}")]
    Bundle(TilePath, BundleError),
}

impl Log {
    /// The tree without leaves.
    pub fn new() -> Self {
        Self::default()
    }

    /// The stored tiles from which a tree of `size` is taken up again: at most one a level.
    pub fn tiles_to_resume(size: u64) -> Vec<TilePath> {
        let partial = |level: u8| {
            let hashes = size >> (8 * u32::from(level));
            (hashes >> 8, u16::from(hashes.to_le_bytes()[0]))
        };
        let (index, width) = partial(0);
        let entries = TilePath::Entries { index, width };
        let above = (1..8).map(|level| (level, partial(level)));
        let hashes = above.map(|(level, (index, width))| TilePath::Hashes {
            level,
            index,
            width,
        });
        std::iter::once(entries)
            .chain(hashes)
            .filter(|path| path.width() > 0)
            .collect()
    }

    /// Takes a tree of `size` up again; `stored` gives the bytes of each of [`Log::tiles_to_resume`].
    pub fn resume(
        size: u64,
        mut stored: impl FnMut(&TilePath) -> Option<Vec<u8>>,
    ) -> Result<Self, ResumeError> {
        let mut unfinished = Vec::new();
        let mut levels = vec![Vec::new(); 8];
        for path in Self::tiles_to_resume(size) {
            let bytes = stored(&path).ok_or(ResumeError::Missing(path))?;
            if bytes.len() != path.length() {
                return Err(ResumeError::WrongLength(path));
            }
            match path {
                TilePath::Entries { .. } => {
                    unfinished = entries_from_bundle(&bytes)
                        .map_err(|fault| ResumeError::Bundle(path, fault))?;
                    levels[0] = unfinished.iter().map(Commitment::leaf_hash).collect();
                }
                TilePath::Hashes { level, .. } => {
                    levels[usize::from(level)] = hashes_of_tile(&bytes);
                }
            }
        }
        Ok(Self {
            edge: Edge::from_partial_tiles(size, levels),
            unfinished,
        })
    }

    /// Appends entries in their order; gives the public files that are new or have grown.
    pub fn append(&mut self, entries: &[Commitment]) -> Vec<PublicTile> {
        let mut tiles = Vec::new();
        for entry in entries {
            self.unfinished.push(*entry);
            if self.unfinished.len() == usize::from(TILE_WIDTH) {
                tiles.push(entries_tile(self.edge.size() >> 8, &self.unfinished));
                self.unfinished.clear();
            }
            self.edge.push(entry.leaf_hash(), &mut |path, hashes| {
                tiles.push(hash_tile(path, hashes));
            });
        }
        if !entries.is_empty() {
            tiles.extend(self.partial_tiles());
        }
        tiles
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.edge.size()
    }

    /// The root of the tree.
    pub fn root(&self) -> Hash {
        self.edge.root()
    }

    fn partial_tiles(&self) -> impl Iterator<Item = PublicTile> {
        let entries = (!self.unfinished.is_empty())
            .then(|| entries_tile(self.edge.size() >> 8, &self.unfinished));
        let hashes = self
            .edge
            .partial_tiles()
            .map(|(path, hashes)| hash_tile(path, hashes));
        entries.into_iter().chain(hashes)
    }
}

fn entries_tile(index: u64, entries: &[Commitment]) -> PublicTile {
    let width = u16::try_from(entries.len()).unwrap_or(TILE_WIDTH);
    PublicTile {
        path: TilePath::Entries { index, width },
        bytes: entry_bundle(entries),
    }
}

fn hash_tile(path: TilePath, hashes: &[Hash]) -> PublicTile {
    PublicTile {
        path,
        bytes: hashes.iter().flat_map(|hash| hash.0).collect(),
    }
}

/// The hashes in a tile's bytes; bytes beyond the last whole hash are left out.
pub(crate) fn hashes_of_tile(bytes: &[u8]) -> Vec<Hash> {
    bytes
        .as_chunks::<32>()
        .0
        .iter()
        .map(|hash| Hash(*hash))
        .collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::testing::{commitments, oracle_root};
    use crate::tiles::public_paths;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn publish(files: &mut BTreeMap<TilePath, Vec<u8>>, log: &mut Log, entries: &[Commitment]) {
        files.extend(
            log.append(entries)
                .into_iter()
                .map(|tile| (tile.path, tile.bytes)),
        );
    }

    #[test]
    fn a_missing_or_short_tile_stops_the_log() {
        let path = TilePath::Entries {
            index: 0,
            width: 64,
        };
        assert_eq!(
            Log::resume(64, |_| None).err(),
            Some(ResumeError::Missing(path))
        );
        assert_eq!(
            Log::resume(64, |_| Some(vec![0; 3])).err(),
            Some(ResumeError::WrongLength(path))
        );
        assert_eq!(
            Log::resume(64, |_| Some(vec![9; 64 * 34])).err(),
            Some(ResumeError::Bundle(path, BundleError::WrongLength(0)))
        );
    }

    #[test]
    fn appending_nothing_changes_nothing() {
        let mut log = Log::new();
        log.append(&commitments(70));
        assert_eq!(log.append(&[]), []);
        assert_eq!(log.size(), 70);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn batches_and_restarts_give_the_tree_another_implementation_gives(batches in prop::collection::vec(0..400_usize, 1..6)) {
            let entries = commitments(batches.iter().sum());
            let mut files = BTreeMap::new();
            let mut start = 0;
            for batch in batches {
                let mut log = Log::resume(start as u64, |path| files.get(path).cloned()).unwrap();
                publish(&mut files, &mut log, &entries[start..start + batch]);
                start += batch;
                let leaves: Vec<_> = entries[..start].iter().map(|entry| entry.as_bytes().to_vec()).collect();
                prop_assert_eq!(log.root().0, oracle_root(&leaves));
                for path in public_paths(log.size()) {
                    prop_assert_eq!(files.get(&path).map(Vec::len), Some(path.length()), "{}", path);
                }
            }
        }
    }
}
