//! A receipt convinces when whole, and says what is wrong when it is not.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::log::Log;
use crate::proof::TileMap;
use crate::testing::{commitments, ledger_key};

fn hour() -> Hour {
    Hour::of("2026-11-25T02:41:00Z".parse().unwrap()).unwrap()
}

/// A receipt for `leaf` in a tree of `size` leaves, the others being anything.
fn receipt(leaf: usize, size: usize) -> Receipt {
    let nonce = Salt::from_bytes([5; 32]);
    let mut entries = commitments(size);
    entries[leaf] = receipt_entry(&nonce, hour()).unwrap().commitment();
    let mut log = Log::new();
    let tiles: TileMap = log
        .append(&entries)
        .into_iter()
        .map(|tile| (tile.path, tile.bytes))
        .collect();
    let (leaf, size) = (leaf as u64, size as u64);
    let proof = InclusionProof::prove(size, leaf, &tiles).unwrap();
    let head = Checkpoint::new(ledger_key(1).origin().clone(), size, log.root());
    let checkpoint = head.sign(&ledger_key(1)).unwrap();
    Receipt::new(&ReceiptParts {
        nonce,
        hour: hour(),
        leaf,
        proof,
        checkpoint,
    })
    .unwrap()
}

/// Changes one member of the file and reads it again.
fn changed(member: &str, change: impl FnOnce(&mut Value)) -> Result<VerifiedReceipt, ReceiptError> {
    let mut file: Value = serde_json::from_str(&receipt(70, 128).to_json()).unwrap();
    change(&mut file[member]);
    Receipt::from_json(&file.to_string())?.verify(&ledger_key(1).verifier())
}

#[test]
fn a_receipt_proves_its_hour_without_us() {
    let read = Receipt::from_json(&receipt(70, 128).to_json()).unwrap();
    let proved = read.verify(&ledger_key(1).verifier()).unwrap();
    assert_eq!((proved.leaf, proved.size), (70, 128));
    assert_eq!(proved.hour.to_string(), "2026-11-25T02:00:00Z");
    assert_eq!(proved.origin.as_str(), "sanad.example/ledger");
}

#[test]
fn a_receipt_holds_no_minute_and_no_more_than_it_must() {
    let file: Value = serde_json::from_str(&receipt(70, 128).to_json()).unwrap();
    let members: Vec<_> = file
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        members,
        [
            "act",
            "checkpoint",
            "commitment",
            "format",
            "hour",
            "leaf",
            "nonce",
            "proof"
        ]
    );
    assert!(!file.to_string().contains(":41"));
}

#[test]
fn every_fault_has_its_own_name() {
    assert_eq!(
        receipt(70, 128).verify(&ledger_key(2).verifier()),
        Err(ReceiptError::WrongKey)
    );
    let flip = |hash: &mut Value| {
        let changed = hash
            .as_str()
            .unwrap()
            .replacen(['0', '1', '2', '3'], "f", 1);
        *hash = json!(changed);
    };
    assert_eq!(
        changed("proof", |proof| flip(&mut proof[2])),
        Err(ReceiptError::ProofChanged)
    );
    let shorter = changed("proof", |proof| drop(proof.as_array_mut().unwrap().pop()));
    assert_eq!(
        shorter,
        Err(ReceiptError::ProofLength {
            needed: 7,
            found: 6
        })
    );
    assert_eq!(
        changed("leaf", |leaf| *leaf = json!(71)),
        Err(ReceiptError::WrongLeaf {
            named: 71,
            proved: 70
        })
    );
    assert_eq!(
        changed("leaf", |leaf| *leaf = json!(128)),
        Err(ReceiptError::LeafOutside {
            leaf: 128,
            size: 128
        })
    );
    assert_eq!(
        changed("nonce", |nonce| *nonce = json!("06".repeat(32))),
        Err(ReceiptError::EntryChanged)
    );
    assert_eq!(
        changed("hour", |hour| *hour = json!("2026-11-25T03:00:00Z")),
        Err(ReceiptError::EntryChanged)
    );
    assert_eq!(
        changed("act", |act| *act = json!("padding")),
        Err(ReceiptError::EntryChanged)
    );
    let enlarge =
        |note: &mut Value| *note = json!(note.as_str().unwrap().replacen("128", "192", 1));
    assert_eq!(
        changed("checkpoint", enlarge),
        Err(ReceiptError::CheckpointChanged)
    );
}

#[test]
fn an_entry_that_is_not_in_the_tree_is_not_proved() {
    let without = receipt(70, 128);
    let dropped = changed("checkpoint", |note| {
        let mut log = Log::new();
        log.append(&commitments(128));
        let head = Checkpoint::new(ledger_key(1).origin().clone(), 128, log.root());
        *note = json!(head.sign(&ledger_key(1)).unwrap());
    });
    assert_eq!(dropped, Err(ReceiptError::ProofChanged));
    assert!(without.verify(&ledger_key(1).verifier()).is_ok());
}

#[test]
fn what_is_no_receipt_is_refused() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "{\"format\":\"sanad-receipt/1\"}",
        "\u{0}",
        "﻿{}",
    ] {
        assert!(
            matches!(Receipt::from_json(text), Err(ReceiptError::NotAReceipt(_))),
            "{text}"
        );
    }
    let other = receipt(1, 64)
        .to_json()
        .replace("sanad-receipt/1", "sanad-receipt/2");
    assert_eq!(
        Receipt::from_json(&other),
        Err(not_a_receipt("its format is unknown"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn receipts_hold_everywhere_in_trees_of_any_size(size in 1..700_usize, at: prop::sample::Index) {
        let leaf = at.index(size);
        let made = receipt(leaf, size);
        prop_assert_eq!(made.proof.len(), proof_length(leaf as u64, size as u64));
        prop_assert!(made.verify(&ledger_key(1).verifier()).is_ok());
    }

    #[test]
    fn no_changed_letter_goes_unnoticed(at: prop::sample::Index, letter in "[a-z0-9]") {
        let file = receipt(70, 128).to_json();
        let place = at.index(file.len());
        prop_assume!(file.is_char_boundary(place) && file.is_char_boundary(place + 1));
        prop_assume!(file.as_bytes()[place].is_ascii_alphanumeric() && file[place..=place] != letter);
        let changed = format!("{}{letter}{}", &file[..place], &file[place + 1..]);
        let believed = Receipt::from_json(&changed).is_ok_and(|receipt| receipt.verify(&ledger_key(1).verifier()).is_ok());
        // Hexadecimal digits may be written in either case; every other letter carries meaning.
        prop_assert!(!believed || changed.eq_ignore_ascii_case(&file), "{}", changed);
    }
}
