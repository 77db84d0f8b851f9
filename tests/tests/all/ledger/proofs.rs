//! What outsiders hold in their hands: a receipt proves what was received, a witness what was there before.

use std::fs;

use base_access::ledger;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sanad_ledger::{Checkpoint, Hash, Promise, Receipt, VerifierKey, WitnessVerifierKey};
use serde_json::{Value, json};
use tests::report::Reporter;
use tests::{SITE, TestApp, on_both_databases};

use super::steps::{assert_says, key, path_text, publish, receipt, report, sanad, text};

on_both_databases!(
    a_receipt_is_promised_then_proved_offline,
    a_witness_notices_a_rewritten_past,
);

async fn a_receipt_is_promised_then_proved_offline(app: &TestApp) {
    publish(app, 0).await;
    let mother = Reporter::new(SITE);
    let answer = report(app, &mother, json!(URL_SAFE_NO_PAD.encode([0x5a; 32]))).await;
    let key = key(app).await;
    let verifier: VerifierKey = key.parse().expect("a key");
    let promise = answer["receipt_promise"].as_str().expect("a promise");
    let promised = Promise::from_json(promise).and_then(|promise| promise.verify(&verifier));
    let promised = promised.expect("it holds");
    assert_eq!(
        receipt(app, &mother).await,
        None,
        "no checkpoint covers it yet"
    );
    publish(app, 1).await;
    let text = receipt(app, &mother).await.expect("it is due");
    let receipt = Receipt::from_json(&text).expect("a receipt");
    let proved = receipt.verify(&verifier).expect("it holds");
    assert_eq!(proved.commitment, promised.commitment);

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("receipt.json");
    let verify = async |text: &str| {
        fs::write(&file, text).expect("written");
        sanad(&[
            "verify",
            path_text(&file),
            "--key",
            &key,
            "--ledger",
            &app.origin(),
        ])
        .await
    };
    assert_says(&verify(&text).await, 0, "The receipt holds");
    assert_says(&verify(promise).await, 0, "The promise holds");
    let moved = text.replacen(
        &format!("\"leaf\": {}", receipt.leaf()),
        &format!("\"leaf\": {}", receipt.leaf() ^ 1),
        1,
    );
    assert_says(
        &verify(&moved).await,
        1,
        &format!("The receipt names leaf {}", receipt.leaf() ^ 1),
    );
    let other_nonce = text.replacen("5a5a", "5b5a", 1);
    assert_says(
        &verify(&other_nonce).await,
        1,
        "The nonce or the hour was changed",
    );
    let damaged = format!("{} is damaged", file.display());
    assert_says(
        &verify("{\"format\": \"sanad-receipt/1\"}").await,
        1,
        &damaged,
    );
    assert_says(&verify("hello").await, 2, "");
}

async fn a_witness_notices_a_rewritten_past(app: &TestApp) {
    let folder = tempfile::tempdir().expect("a folder");
    let (state, secret) = (
        folder.path().join("seen"),
        folder.path().join("witness.key"),
    );
    let made = sanad(&[
        "witness",
        "new",
        path_text(&secret),
        "--name",
        "witness.example",
    ])
    .await;
    let witness: WitnessVerifierKey = text(&made)
        .split_whitespace()
        .last()
        .expect("a key")
        .parse()
        .expect("a key");
    let (origin, key) = (app.origin(), key(app).await);
    let follow = async || {
        let (state, secret) = (path_text(&state), path_text(&secret));
        sanad(&[
            "witness", "follow", &origin, "--key", &key, "--state", state, "--sign", secret,
        ])
        .await
    };
    let size = publish(app, 1).await;
    assert_says(
        &follow().await,
        0,
        &format!("First look: everything holds, {size} entries."),
    );
    assert_says(&follow().await, 0, "Nothing new");
    report(app, &Reporter::new(SITE), Value::Null).await;
    publish(app, 2).await;
    assert_says(&follow().await, 0, "The ledger only grew");
    let remembered = fs::read_to_string(&state).expect("remembered");
    assert!(witness.cosigned_at(&remembered).is_ok(), "{remembered}");

    // The ledger had shown this witness another tree of the same age: its past was rewritten.
    let signer = ledger::signing_key(app.app().db.keys(), SITE).expect("a name");
    let shown = Checkpoint::new(signer.origin().clone(), size, Hash([7; 32]))
        .sign(&signer)
        .expect("signed");
    fs::write(&state, &shown).expect("written");
    assert_says(
        &follow().await,
        1,
        &format!(
            "The ledger of {} entries does not begin with the {size}",
            size + 64
        ),
    );
    assert_eq!(
        fs::read_to_string(&state).expect("kept"),
        shown,
        "the proof is not overwritten"
    );
    let contradicts = fs::read_to_string(state.with_extension("contradicts")).expect("kept");
    assert_eq!(
        contradicts,
        app.outside().get("/ledger/checkpoint").await.body
    );
}
