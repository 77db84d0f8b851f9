//! The right edge of the tree: all that is needed to append to it and to know its root.
//!
//! A tree of n leaves is a row of perfect subtrees, one for each bit of n. The edge keeps, for each tile level, the
//! hashes of the tile that is not yet full; everything to the left of them is finished and never touched again.
//! Hashing is that of RFC 9162 §2.1.

use tlog_tiles::{EMPTY_HASH, Hash, node_hash};

use crate::tiles::{TILE_WIDTH, TilePath};

/// The unfinished right side of a tree.
#[derive(Clone, Debug, Default)]
pub struct Edge {
    size: u64,
    /// One unfinished tile a level, leaves first, each of fewer than 256 hashes.
    levels: Vec<Vec<Hash>>,
}

impl Edge {
    /// The edge of the tree without leaves.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree, RFC 9162 §2.1.1.
    pub fn root(&self) -> Hash {
        let subtrees = self.levels.iter().flat_map(|tile| perfect_subtrees(tile));
        subtrees
            .reduce(|right, left| node_hash(left, right))
            .unwrap_or(EMPTY_HASH)
    }

    /// Appends a leaf and hands every tile that this fills, leaves first, to `full`.
    pub fn push(&mut self, leaf: Hash, full: &mut impl FnMut(TilePath, &[Hash])) {
        let mut hash = leaf;
        for level in 0.. {
            if self.levels.len() == usize::from(level) {
                self.levels.push(Vec::new());
            }
            let tile = &mut self.levels[usize::from(level)];
            tile.push(hash);
            if tile.len() < usize::from(TILE_WIDTH) {
                break;
            }
            let index = self.size >> (8 * (u32::from(level) + 1));
            full(
                TilePath::Hashes {
                    level,
                    index,
                    width: TILE_WIDTH,
                },
                tile,
            );
            hash = perfect_root(tile);
            tile.clear();
        }
        self.size += 1;
    }

    /// The tiles that are not full, leaves first.
    pub fn partial_tiles(&self) -> impl Iterator<Item = (TilePath, &[Hash])> {
        (0_u8..).zip(&self.levels).filter_map(|(level, tile)| {
            let width = u16::try_from(tile.len()).ok().filter(|width| *width > 0)?;
            let index = self.size >> (8 * (u32::from(level) + 1));
            Some((
                TilePath::Hashes {
                    level,
                    index,
                    width,
                },
                tile.as_slice(),
            ))
        })
    }

    /// Takes an edge up again from the hashes of its unfinished tiles, leaves first.
    pub(crate) fn from_partial_tiles(size: u64, levels: Vec<Vec<Hash>>) -> Self {
        Self { size, levels }
    }
}

/// The roots of the perfect subtrees in an unfinished tile, from the right (smallest) to the left (largest).
fn perfect_subtrees(tile: &[Hash]) -> impl Iterator<Item = Hash> {
    (0..8).filter(|bit| tile.len() >> bit & 1 == 1).map(|bit| {
        let end = tile.len() >> bit << bit;
        perfect_root(&tile[end - (1 << bit)..end])
    })
}

/// The root over a power of two of hashes.
fn perfect_root(hashes: &[Hash]) -> Hash {
    match hashes {
        [] => EMPTY_HASH,
        [only] => *only,
        more => {
            let (left, right) = more.split_at(more.len() / 2);
            node_hash(perfect_root(left), perfect_root(right))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{oracle_root, reference_leaves};
    use tlog_tiles::record_hash;

    fn root_of(leaves: &[Vec<u8>]) -> String {
        let mut edge = Edge::new();
        for leaf in leaves {
            edge.push(record_hash(leaf), &mut |_, _| {});
        }
        hex::encode(edge.root().0)
    }

    /// The roots of the reference tree that certificate-transparency and transparency-dev tests have used since 2013
    /// (transparency-dev/merkle, `testonly/constants.go`).
    #[test]
    fn roots_are_those_of_the_reference_tree() {
        let roots = [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        let leaves = reference_leaves();
        for (size, root) in roots.iter().enumerate() {
            assert_eq!(root_of(&leaves[..size]), *root, "tree of {size}");
        }
    }

    #[test]
    fn roots_agree_with_another_implementation_across_tile_borders() {
        let leaves: Vec<Vec<u8>> = (0..600_u32).map(|n| n.to_be_bytes().to_vec()).collect();
        for size in [
            0, 1, 2, 3, 63, 64, 65, 255, 256, 257, 300, 511, 512, 513, 600,
        ] {
            assert_eq!(
                root_of(&leaves[..size]),
                hex::encode(oracle_root(&leaves[..size])),
                "tree of {size}"
            );
        }
    }

    #[test]
    fn a_tree_of_three_levels_fills_its_tiles_in_order() {
        let mut edge = Edge::new();
        let mut filled = Vec::new();
        for n in 0..65_600_u32 {
            edge.push(record_hash(&n.to_be_bytes()), &mut |path, _| {
                filled.push(path);
            });
        }
        let names: Vec<_> = filled
            .iter()
            .rev()
            .take(2)
            .map(ToString::to_string)
            .collect();
        assert_eq!(names, ["tile/1/000", "tile/0/255"]);
        let partial: Vec<_> = edge
            .partial_tiles()
            .map(|(path, _)| path.to_string())
            .collect();
        assert_eq!(partial, ["tile/0/256.p/64", "tile/2/000.p/1"]);
    }
}
