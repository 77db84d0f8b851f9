//! The public files of the tree: where each lies and how it is written (C2SP `tlog-tiles`).
//!
//! Paths are relative to the ledger's address, so the same text serves a web address and a folder.

use std::fmt;
use std::str::FromStr;

use crate::entry::Commitment;

/// A full tile holds this many hashes or entries.
pub const TILE_WIDTH: u16 = 256;

/// A tree of `u64` leaves has tiles at no more than eight levels.
const LEVELS: u8 = 8;

/// Path elements hold three digits each, so that no folder grows beyond a thousand of a kind.
const ELEMENT: u64 = 1000;

/// One public file of the tree.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum TilePath {
    /// Hashes at tile level `level` (tree level 8 × `level`).
    Hashes {
        /// 0 for leaves.
        level: u8,
        /// Position within the level.
        index: u64,
        /// How many hashes, 1 to 256.
        width: u16,
    },
    /// The entries themselves, here commitments.
    Entries {
        /// Position: leaf 256 × `index` comes first.
        index: u64,
        /// How many entries, 1 to 256.
        width: u16,
    },
}

/// A text that is no tile's path.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("this is not the path of a tile")]
pub struct TilePathError;

/// What is wrong with a bundle of entries.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum BundleError {
    /// An entry's length is not that of a commitment.
    #[error("entry {0} of the bundle is not 32 bytes long")]
    WrongLength(usize),
    /// The bundle ends inside an entry.
    #[error("the bundle ends inside entry {0}")]
    CutShort(usize),
}

impl BundleError {
    /// The entry, counted from 0, at which reading stopped.
    pub fn entry(&self) -> usize {
        match self {
            Self::WrongLength(entry) | Self::CutShort(entry) => *entry,
        }
    }
}

/// Every file that a complete copy of a tree with `size` leaves holds, entries first.
pub fn public_paths(size: u64) -> impl Iterator<Item = TilePath> {
    let entries = tiles_at(size, 0).map(|(index, width)| TilePath::Entries { index, width });
    let hashes = (0..LEVELS).flat_map(move |level| {
        tiles_at(size, level).map(move |(index, width)| TilePath::Hashes {
            level,
            index,
            width,
        })
    });
    entries.chain(hashes)
}

/// Writes entries as a bundle: each with its length, two bytes big-endian, before it.
pub fn entry_bundle(entries: &[Commitment]) -> Vec<u8> {
    entries
        .iter()
        .flat_map(|entry| [0, 32].into_iter().chain(*entry.as_bytes()))
        .collect()
}

/// Reads a bundle back.
pub fn entries_from_bundle(bundle: &[u8]) -> Result<Vec<Commitment>, BundleError> {
    let mut entries = Vec::with_capacity(bundle.len() / 34);
    let mut rest = bundle;
    while !rest.is_empty() {
        let position = entries.len();
        let (length, after) = rest
            .split_first_chunk::<2>()
            .ok_or(BundleError::CutShort(position))?;
        if u16::from_be_bytes(*length) != 32 {
            return Err(BundleError::WrongLength(position));
        }
        let (entry, after) = after
            .split_first_chunk::<32>()
            .ok_or(BundleError::CutShort(position))?;
        entries.push(Commitment::from_bytes(*entry));
        rest = after;
    }
    Ok(entries)
}

impl TilePath {
    /// How many hashes or entries the file holds.
    pub fn width(&self) -> u16 {
        match self {
            Self::Hashes { width, .. } | Self::Entries { width, .. } => *width,
        }
    }

    /// The file's length in bytes.
    pub fn length(&self) -> usize {
        match self {
            Self::Hashes { width, .. } => usize::from(*width) * 32,
            Self::Entries { width, .. } => usize::from(*width) * 34,
        }
    }

    /// Whether a tree of `size` has filled the tile this far.
    pub fn lies_in(&self, size: u64) -> bool {
        let (level, index) = match self {
            Self::Hashes { level, index, .. } => (*level, *index),
            Self::Entries { index, .. } => (0, *index),
        };
        let hashes = size.checked_shr(8 * u32::from(level)).unwrap_or(0);
        let end = u128::from(index) * u128::from(TILE_WIDTH) + u128::from(self.width());
        end <= u128::from(hashes)
    }

    /// The same tile once it is full, and will not change again.
    #[must_use]
    pub fn full(self) -> Self {
        self.of_width(TILE_WIDTH)
    }

    fn of_width(self, width: u16) -> Self {
        match self {
            Self::Hashes { level, index, .. } => Self::Hashes {
                level,
                index,
                width,
            },
            Self::Entries { index, .. } => Self::Entries { index, width },
        }
    }
}

impl fmt::Display for TilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let index = match self {
            Self::Hashes { level, index, .. } => write!(f, "tile/{level}/").map(|()| *index),
            Self::Entries { index, .. } => f.write_str("tile/entries/").map(|()| *index),
        }?;
        write_index(index, f)?;
        if self.width() < TILE_WIDTH {
            write!(f, ".p/{}", self.width())
        } else {
            Ok(())
        }
    }
}

impl FromStr for TilePath {
    type Err = TilePathError;

    fn from_str(text: &str) -> Result<Self, TilePathError> {
        let rest = text.strip_prefix("tile/").ok_or(TilePathError)?;
        let (kind, rest) = rest.split_once('/').ok_or(TilePathError)?;
        let (index, width) = match rest.split_once(".p/") {
            Some((index, width)) => (index, width.parse().map_err(|_| TilePathError)?),
            None => (rest, TILE_WIDTH),
        };
        let index = parse_index(index)?;
        let path = match kind {
            "entries" => Self::Entries { index, width },
            level => Self::Hashes {
                level: level.parse().map_err(|_| TilePathError)?,
                index,
                width,
            },
        };
        // One spelling a tile: whatever does not read back the same (leading zeros, signs, a wrong width) is refused.
        if path.is_possible() && path.to_string() == text {
            Ok(path)
        } else {
            Err(TilePathError)
        }
    }
}

impl TilePath {
    fn is_possible(&self) -> bool {
        let level = if let Self::Hashes { level, .. } = self {
            *level
        } else {
            0
        };
        level < LEVELS && (1..=TILE_WIDTH).contains(&self.width())
    }
}

/// The tiles at one level of a tree, each with its width.
pub(crate) fn tiles_at(size: u64, level: u8) -> impl Iterator<Item = (u64, u16)> {
    let hashes = size >> (u32::from(level) * 8);
    let (full, beyond) = (hashes >> 8, u16::from(hashes.to_le_bytes()[0]));
    let partial = (beyond > 0).then_some((full, beyond));
    (0..full).map(|index| (index, TILE_WIDTH)).chain(partial)
}

fn write_index(index: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if index >= ELEMENT {
        write_leading(index / ELEMENT, f)?;
    }
    write!(f, "{:03}", index % ELEMENT)
}

fn write_leading(index: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if index >= ELEMENT {
        write_leading(index / ELEMENT, f)?;
    }
    write!(f, "x{:03}/", index % ELEMENT)
}

fn parse_index(text: &str) -> Result<u64, TilePathError> {
    text.split('/').try_fold(0_u64, |index, element| {
        let element: u64 = element
            .trim_start_matches('x')
            .parse()
            .map_err(|_| TilePathError)?;
        index
            .checked_mul(ELEMENT)
            .and_then(|index| index.checked_add(element))
            .ok_or(TilePathError)
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The examples of C2SP tlog-tiles, "Merkle Tree" and "Log entries".
    #[test]
    fn paths_are_those_of_the_specification() {
        let path = |level, index, width| {
            TilePath::Hashes {
                level,
                index,
                width,
            }
            .to_string()
        };
        assert_eq!(path(0, 1_234_067, 256), "tile/0/x001/x234/067");
        assert_eq!(path(0, 273, 112), "tile/0/273.p/112");
        assert_eq!(path(1, 1, 17), "tile/1/001.p/17");
        assert_eq!(
            TilePath::Entries {
                index: 273,
                width: 112
            }
            .to_string(),
            "tile/entries/273.p/112"
        );
    }

    /// C2SP tlog-tiles: a tree of size 70,000 is made of exactly these.
    #[test]
    fn a_tree_of_70000_has_the_tiles_of_the_specification() {
        let paths: Vec<_> = public_paths(70_000).collect();
        let named = |text: &str| paths.contains(&text.parse().unwrap());
        assert!(
            named("tile/0/272")
                && named("tile/0/273.p/112")
                && named("tile/1/000")
                && named("tile/1/001.p/17")
        );
        assert!(named("tile/2/000.p/1") && named("tile/entries/273.p/112"));
        assert_eq!(paths.len(), 274 + 274 + 2 + 1);
    }

    #[test]
    fn a_tile_lies_in_a_tree_that_fills_it() {
        let lies = |path: &str, size| path.parse::<TilePath>().unwrap().lies_in(size);
        assert!(
            lies("tile/entries/001.p/44", 300)
                && lies("tile/0/000", 300)
                && lies("tile/1/000.p/1", 300)
        );
        assert!(
            !lies("tile/entries/001.p/45", 300)
                && !lies("tile/1/000.p/2", 300)
                && !lies("tile/2/000.p/1", 300)
        );
        assert!(!lies(
            "tile/0/x018/x446/x744/x073/x709/x551/615",
            u64::MAX >> 1
        ));
    }

    #[test]
    fn crooked_paths_are_refused() {
        for text in [
            "",
            "tile",
            "tile/0",
            "tile/0/",
            "tile/0/1",
            "tile/00/001",
            "tile/8/000",
            "tile/64/000",
            "tile/-1/000",
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/01",
            "tile/0/x000/001",
            "tile/0/../000",
            "tile/data/000",
            "tile/entries/+01",
            "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
            "/tile/0/000",
            "tile/0/٠٠٠",
        ] {
            assert_eq!(text.parse::<TilePath>(), Err(TilePathError), "{text}");
        }
    }

    #[test]
    fn a_spoilt_bundle_is_refused_with_its_place() {
        let bundle = entry_bundle(&[
            Commitment::from_bytes([1; 32]),
            Commitment::from_bytes([2; 32]),
        ]);
        assert_eq!(
            entries_from_bundle(&bundle[..67]),
            Err(BundleError::CutShort(1))
        );
        let mut longer = bundle;
        longer[35] = 33;
        assert_eq!(
            entries_from_bundle(&longer),
            Err(BundleError::WrongLength(1))
        );
    }

    proptest! {
        #[test]
        fn paths_read_back(level in 0..8_u8, index: u64, width in 1..=256_u16, entries: bool) {
            let path = if entries { TilePath::Entries { index, width } } else { TilePath::Hashes { level, index, width } };
            prop_assert_eq!(path.to_string().parse(), Ok(path));
        }

        #[test]
        fn any_text_is_a_path_or_refused(text in "(tile/)?[a-z0-9./x]{0,20}") {
            if let Ok(path) = text.parse::<TilePath>() {
                prop_assert_eq!(path.to_string(), text);
            }
        }

        #[test]
        fn bundles_read_back(entries in prop::collection::vec(any::<[u8; 32]>(), 0..300)) {
            let entries: Vec<_> = entries.into_iter().map(Commitment::from_bytes).collect();
            prop_assert_eq!(entries_from_bundle(&entry_bundle(&entries)), Ok(entries));
        }

        #[test]
        fn any_bytes_are_a_bundle_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(entries) = entries_from_bundle(&bytes) {
                prop_assert_eq!(entry_bundle(&entries), bytes);
            }
        }
    }
}
