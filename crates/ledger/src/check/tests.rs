//! A whole copy checks out; every way of spoiling it is named with its place.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;
use std::convert::Infallible;

use proptest::prelude::*;
use tlog_tiles::Hash;

use super::*;
use crate::log::Log;
use crate::note::NoteFault;
use crate::testing::{commitments, ledger_key};

#[derive(Clone)]
struct Copy(BTreeMap<String, Vec<u8>>);

impl PublicFiles for Copy {
    type Error = Infallible;

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Infallible> {
        Ok(self.0.get(path).cloned())
    }
}

impl Copy {
    fn of(size: usize) -> Self {
        let mut log = Log::new();
        let tiles = log.append(&commitments(size));
        let head = Checkpoint::new(ledger_key(1).origin().clone(), log.size(), log.root());
        let mut files: BTreeMap<_, _> = tiles
            .into_iter()
            .map(|tile| (tile.path.to_string(), tile.bytes))
            .collect();
        files.insert(
            "checkpoint".into(),
            head.sign(&ledger_key(1)).unwrap().into_bytes(),
        );
        Self(files)
    }

    fn spoilt(mut self, path: &str, spoil: impl FnOnce(&mut Vec<u8>)) -> Vec<Finding> {
        spoil(self.0.get_mut(path).unwrap());
        self.findings()
    }

    fn findings(&self) -> Vec<Finding> {
        check(self, &ledger_key(1).verifier()).unwrap().findings
    }
}

fn path(text: &str) -> TilePath {
    text.parse().unwrap()
}

#[test]
fn a_whole_copy_holds() {
    for size in [0, 1, 64, 255, 256, 257, 640, 65_536 + 64] {
        let report = check(&Copy::of(size), &ledger_key(1).verifier()).unwrap();
        assert_eq!(report.findings, [], "tree of {size}");
        assert_eq!(
            report.files,
            crate::tiles::public_paths(size as u64).count() as u64
        );
    }
}

#[test]
fn a_flipped_byte_names_its_file_and_place() {
    let flip = |at: usize| move |bytes: &mut Vec<u8>| bytes[at] ^= 1;
    let entry = Finding::EntryChanged {
        path: path("tile/entries/001"),
        leaf: 259,
    };
    assert_eq!(
        Copy::of(640).spoilt("tile/entries/001", flip(3 * 34 + 5)),
        [entry]
    );
    let hash = Finding::HashChanged {
        path: path("tile/0/002.p/128"),
        position: 7,
    };
    assert_eq!(
        Copy::of(640).spoilt("tile/0/002.p/128", flip(7 * 32)),
        [hash]
    );
    let above = Finding::HashChanged {
        path: path("tile/1/000.p/2"),
        position: 1,
    };
    assert_eq!(Copy::of(640).spoilt("tile/1/000.p/2", flip(40)), [above]);
}

#[test]
fn a_dropped_entry_is_named() {
    let dropped = Copy::of(640).spoilt("tile/entries/001", |bytes| {
        drop(bytes.drain(34 * 9..34 * 10));
    });
    assert_eq!(
        dropped,
        [Finding::EntryDropped {
            path: path("tile/entries/001"),
            leaf: 265,
            missing: 1
        }]
    );
    let last = Copy::of(640).spoilt("tile/entries/002.p/128", |bytes| bytes.truncate(34 * 127));
    assert_eq!(
        last,
        [Finding::EntryDropped {
            path: path("tile/entries/002.p/128"),
            leaf: 639,
            missing: 1
        }]
    );
}

#[test]
fn a_missing_short_or_unreadable_file_is_named() {
    let mut copy = Copy::of(640);
    copy.0.remove("tile/entries/000");
    assert_eq!(
        copy.findings(),
        [Finding::Missing(path("tile/entries/000"))]
    );
    let short = Copy::of(640).spoilt("tile/0/000", |bytes| bytes.truncate(100));
    assert_eq!(
        short,
        [Finding::WrongLength {
            path: path("tile/0/000"),
            expected: 8192,
            found: 100
        }]
    );
    let cut = Copy::of(640).spoilt("tile/entries/000", |bytes| bytes.truncate(35));
    let fault = crate::tiles::BundleError::CutShort(1);
    assert_eq!(
        cut,
        [Finding::UnreadableBundle {
            path: path("tile/entries/000"),
            fault
        }]
    );
}

#[test]
fn a_full_tile_stands_in_for_a_partial_one() {
    let (mut older, newer) = (Copy::of(64), Copy::of(256));
    older.0.retain(|path, _| path == "checkpoint");
    older.0.extend(
        newer
            .0
            .into_iter()
            .filter(|(path, _)| path.ends_with("/000")),
    );
    assert_eq!(older.findings(), []);
}

#[test]
fn checkpoint_faults_are_told_apart() {
    let mut none = Copy::of(64);
    none.0.remove("checkpoint");
    assert_eq!(none.findings(), [Finding::NoCheckpoint]);
    let other_key = check(&Copy::of(64), &ledger_key(2).verifier())
        .unwrap()
        .findings;
    assert_eq!(
        other_key,
        [Finding::Checkpoint(CheckpointError::Note(
            NoteFault::WrongKey
        ))]
    );
    let resized = Copy::of(128).spoilt("checkpoint", |note| {
        *note = String::from_utf8(note.clone())
            .unwrap()
            .replacen("128", "64", 1)
            .into_bytes();
    });
    assert_eq!(
        resized[0],
        Finding::Checkpoint(CheckpointError::Note(NoteFault::BadSignature))
    );
}

#[test]
fn a_signed_head_of_another_tree_is_noticed() {
    let mut copy = Copy::of(64);
    let mut other = Log::new();
    other.append(&commitments(65)[1..]);
    let head = Checkpoint::new(ledger_key(1).origin().clone(), 64, other.root());
    copy.0.insert(
        "checkpoint".into(),
        head.sign(&ledger_key(1)).unwrap().into_bytes(),
    );
    assert_eq!(copy.findings(), [Finding::RootDiffers { size: 64 }]);
}

#[test]
fn an_absurd_size_ends_the_check_soon() {
    let mut copy = Copy::of(64);
    let head = Checkpoint::new(ledger_key(1).origin().clone(), 1 << 60, Hash([0; 32]));
    copy.0.insert(
        "checkpoint".into(),
        head.sign(&ledger_key(1)).unwrap().into_bytes(),
    );
    assert_eq!(copy.findings().last(), Some(&Finding::TooMany));
}

#[test]
fn an_entry_stands_where_its_receipt_says() {
    let (copy, entries) = (Copy::of(640), commitments(640));
    assert_eq!(entry_stands(&copy, 640, 300, &entries[300]), Ok(true));
    assert_eq!(entry_stands(&copy, 640, 301, &entries[300]), Ok(false));
    assert_eq!(entry_stands(&copy, 640, 640, &entries[300]), Ok(false));
}

/// A signed head of this size over other leaves than the copies hold.
fn other_head(size: usize) -> Checkpoint {
    let mut log = Log::new();
    log.append(&commitments(size + 1)[1..]);
    Checkpoint::new(ledger_key(1).origin().clone(), log.size(), log.root())
}

fn head_of(copy: &Copy) -> Checkpoint {
    let note = String::from_utf8(copy.0["checkpoint"].clone()).unwrap();
    Checkpoint::open(&note, &ledger_key(1).verifier()).unwrap()
}

#[test]
fn a_tree_that_only_grew_is_told_from_every_other() {
    let mut newer = Copy::of(640);
    let head = head_of(&newer);
    let since = |copy: &Copy, older: &Checkpoint| growth(copy, older, &head).unwrap();
    for size in [0, 1, 64, 256, 300, 639] {
        assert_eq!(
            since(&newer, &head_of(&Copy::of(size))),
            Growth::Grown,
            "since {size}"
        );
    }
    assert_eq!(since(&newer, &head), Growth::Same);
    assert_eq!(since(&newer, &other_head(640)), Growth::Forked);
    assert_eq!(since(&newer, &other_head(64)), Growth::Rewritten);
    assert_eq!(since(&newer, &head_of(&Copy::of(704))), Growth::Shrunk);
    newer.0.remove("tile/0/002.p/128");
    assert_eq!(
        since(&newer, &head_of(&Copy::of(576))),
        Growth::Unproved(path("tile/0/002.p/128"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_flipped_bit_anywhere_goes_unnoticed(size in 1..700_usize, file: prop::sample::Index, bit: prop::sample::Index) {
        let mut copy = Copy::of(size);
        let name = file.get(&copy.0.keys().cloned().collect::<Vec<_>>()).clone();
        let bytes = copy.0.get_mut(&name).unwrap();
        let bit = bit.index(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        let findings = copy.findings();
        prop_assert!(!findings.is_empty(), "{} bit {}", name, bit);
        prop_assert!(findings.iter().all(|finding| finding.to_string().starts_with(&name)), "{:?}", findings);
    }
}
