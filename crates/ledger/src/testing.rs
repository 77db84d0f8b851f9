//! What the tests of this crate share: leaves, another implementation to compare with, and fixed keys.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use sha2::Sha256;

use crate::entry::Commitment;
use crate::keys::{LedgerKey, Origin};

/// The eight leaves of the reference tree (transparency-dev/merkle, `testonly/constants.go`).
pub fn reference_leaves() -> Vec<Vec<u8>> {
    [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ]
    .map(|leaf| hex::decode(leaf).unwrap())
    .to_vec()
}

/// `count` different commitments, always the same.
pub fn commitments(count: usize) -> Vec<Commitment> {
    (0..count as u64)
        .map(|n| {
            let mut bytes = [0xc5; 32];
            bytes[..8].copy_from_slice(&n.to_be_bytes());
            Commitment::from_bytes(bytes)
        })
        .collect()
}

/// The root that the ct-merkle crate computes over the same leaves.
pub fn oracle_root(leaves: &[Vec<u8>]) -> [u8; 32] {
    let mut tree = MemoryBackedTree::<Sha256, Vec<u8>>::new();
    for leaf in leaves {
        tree.push(leaf.clone());
    }
    tree.root().as_bytes().as_slice().try_into().unwrap()
}

/// A fixed ledger key of the ledger `sanad.example/ledger`.
pub fn ledger_key(seed: u8) -> LedgerKey {
    LedgerKey::from_seed(Origin::new("sanad.example/ledger").unwrap(), &[seed; 32])
}
