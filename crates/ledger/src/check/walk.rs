//! One pass over every file of a tree, recomputing each hash from what lies below it.

use std::collections::BTreeMap;

use tlog_tiles::Hash;

use super::{Finding, PublicFiles, Report, read_tile};
use crate::checkpoint::Checkpoint;
use crate::log::hashes_of_tile;
use crate::tiles::{TilePath, entries_from_bundle, tiles_at};
use crate::tree::Edge;

/// A report stops growing here; a copy with more faults than this is not worth reading on.
const MOST_FINDINGS: usize = 1000;

/// One pass over all tiles. The tree is computed twice, from the entries and from the lowest hash tiles, so that the
/// checkpoint can say which of the two was changed where they differ.
pub(super) struct Walk<'a, F> {
    files: &'a F,
    report: &'a mut Report,
    by_entries: Recomputed,
    by_hashes: Recomputed,
    /// Where an entry and the hash of it differ.
    differing: Vec<u64>,
}

/// A tree recomputed from its leaves, with the tiles above them.
#[derive(Default)]
struct Recomputed {
    edge: Edge,
    above: BTreeMap<TilePath, Vec<Hash>>,
}

impl<'a, F: PublicFiles> Walk<'a, F> {
    /// Checks every file of the tree that `head` speaks of.
    pub(super) fn over(
        files: &'a F,
        head: &Checkpoint,
        report: &'a mut Report,
    ) -> Result<(), F::Error> {
        let (by_entries, by_hashes) = (Recomputed::default(), Recomputed::default());
        let mut walk = Self {
            files,
            report,
            by_entries,
            by_hashes,
            differing: Vec::new(),
        };
        for (index, width) in tiles_at(head.size(), 0) {
            walk.leaves(index, width)?;
            if walk.report.findings.len() >= MOST_FINDINGS {
                walk.report.findings.push(Finding::TooMany);
                return Ok(());
            }
        }
        walk.conclude(head)
    }

    /// Reads 256 entries and the hashes of them.
    fn leaves(&mut self, index: u64, width: u16) -> Result<(), F::Error> {
        let hashes = self.hashes(&TilePath::Hashes {
            level: 0,
            index,
            width,
        })?;
        let entries = self.entries(index, width, hashes.as_deref())?;
        for position in 0..u64::from(width) {
            let at = usize::try_from(position).unwrap_or(usize::MAX);
            let by_entry = entries
                .as_ref()
                .and_then(|entries| entries.get(at))
                .copied()
                .flatten();
            let by_hash = hashes.as_ref().and_then(|hashes| hashes.get(at)).copied();
            if by_entry
                .zip(by_hash)
                .is_some_and(|(entry, hash)| entry != hash)
            {
                self.differing.push(index * 256 + position);
            }
            // Where one of the two is missing the other stands in: what is missing has been named already.
            if let Some((entry, hash)) = by_entry.or(by_hash).zip(by_hash.or(by_entry)) {
                self.by_entries.push(entry);
                self.by_hashes.push(hash);
            }
        }
        Ok(())
    }

    /// The leaf hashes of the entries that are there, each in its place.
    fn entries(
        &mut self,
        index: u64,
        width: u16,
        hashes: Option<&[Hash]>,
    ) -> Result<Option<Vec<Option<Hash>>>, F::Error> {
        let path = TilePath::Entries { index, width };
        let Some(bytes) = self.file(&path)? else {
            return Ok(None);
        };
        let entries = match entries_from_bundle(&bytes) {
            Ok(entries) => entries,
            Err(fault) => {
                self.report
                    .findings
                    .push(Finding::UnreadableBundle { path, fault });
                return Ok(None);
            }
        };
        let mut leaves: Vec<_> = entries
            .iter()
            .take(usize::from(width))
            .map(|entry| Some(entry.leaf_hash()))
            .collect();
        let missing = usize::from(width) - leaves.len();
        if missing > 0 {
            let gap = first_difference(&leaves, hashes);
            self.report.findings.push(Finding::EntryDropped {
                path,
                leaf: index * 256 + gap as u64,
                missing,
            });
            leaves.splice(gap..gap, std::iter::repeat_n(None, missing));
        }
        Ok(Some(leaves))
    }

    /// Blames entries or hashes for each difference, then checks the tiles above the leaves.
    fn conclude(mut self, head: &Checkpoint) -> Result<(), F::Error> {
        self.by_entries.finish();
        self.by_hashes.finish();
        let holds =
            |tree: &Recomputed| tree.edge.size() == head.size() && tree.edge.root() == head.root();
        let (entries_hold, hashes_hold) = (holds(&self.by_entries), holds(&self.by_hashes));
        for leaf in std::mem::take(&mut self.differing) {
            self.report
                .findings
                .push(difference(leaf, head.size(), entries_hold));
        }
        if !entries_hold && !hashes_hold {
            self.report
                .findings
                .push(Finding::RootDiffers { size: head.size() });
        }
        let true_tree = if entries_hold || !hashes_hold {
            &self.by_entries
        } else {
            &self.by_hashes
        };
        for (path, expected) in true_tree.above.clone() {
            let found = self.hashes(&path)?;
            let differs = |found: &Vec<Hash>| {
                expected
                    .iter()
                    .zip(found)
                    .position(|(expected, found)| expected != found)
            };
            if let Some(position) = found.as_ref().and_then(differs) {
                self.report
                    .findings
                    .push(Finding::HashChanged { path, position });
            }
        }
        Ok(())
    }

    fn hashes(&mut self, path: &TilePath) -> Result<Option<Vec<Hash>>, F::Error> {
        let Some(bytes) = self.file(path)? else {
            return Ok(None);
        };
        if bytes.len() != path.length() {
            let (path, found) = (*path, bytes.len());
            self.report.findings.push(Finding::WrongLength {
                path,
                expected: path.length(),
                found,
            });
            return Ok(None);
        }
        Ok(Some(hashes_of_tile(&bytes)))
    }

    fn file(&mut self, path: &TilePath) -> Result<Option<Vec<u8>>, F::Error> {
        self.report.files += 1;
        let bytes = read_tile(self.files, path)?;
        if bytes.is_none() {
            self.report.findings.push(Finding::Missing(*path));
        }
        Ok(bytes)
    }
}

impl Recomputed {
    fn push(&mut self, leaf: Hash) {
        let above = &mut self.above;
        self.edge.push(leaf, &mut |path, hashes| {
            keep_above_leaves(above, path, hashes);
        });
    }

    fn finish(&mut self) {
        self.edge
            .partial_tiles()
            .for_each(|(path, hashes)| keep_above_leaves(&mut self.above, path, hashes));
    }
}

fn keep_above_leaves(above: &mut BTreeMap<TilePath, Vec<Hash>>, path: TilePath, hashes: &[Hash]) {
    if !matches!(path, TilePath::Hashes { level: 0, .. }) {
        above.insert(path, hashes.to_vec());
    }
}

fn first_difference(leaves: &[Option<Hash>], hashes: Option<&[Hash]>) -> usize {
    let differs = |(leaf, hash): (&Option<Hash>, &Hash)| leaf.is_some_and(|leaf| leaf != *hash);
    hashes
        .and_then(|hashes| leaves.iter().zip(hashes).position(differs))
        .unwrap_or(leaves.len())
}

fn difference(leaf: u64, size: u64, entries_hold: bool) -> Finding {
    let index = leaf >> 8;
    let position = usize::try_from(leaf & 0xff).unwrap_or_default();
    let width = tiles_at(size, 0)
        .nth(usize::try_from(index).unwrap_or(usize::MAX))
        .map_or(0, |(_, width)| width);
    if entries_hold {
        Finding::HashChanged {
            path: TilePath::Hashes {
                level: 0,
                index,
                width,
            },
            position,
        }
    } else {
        Finding::EntryChanged {
            path: TilePath::Entries { index, width },
            leaf,
        }
    }
}
