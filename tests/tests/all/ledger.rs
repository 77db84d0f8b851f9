//! The ledger in public: what is published checks out with nothing but the public files, and whatever was spoilt is
//! named.

use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use base_access::ledger::{self, CHECKPOINT_EVERY, Sequenced};
use base_access::{Abort, Command, Tx};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::StatusCode;
use sanad_casework::Span;
use sanad_ledger::{
    Checkpoint, Hash, LedgerKey, Origin, Promise, Receipt, VerifierKey, WitnessVerifierKey,
};
use serde_json::{Value, json};
use sqlx::Row;
use tests::program;
use tests::report::Reporter;
use tests::{BEGINNING, SITE, TestApp, on_both_databases};

on_both_databases!(
    the_public_files_check_out,
    a_spoilt_copy_is_named,
    a_receipt_is_promised_then_proved_offline,
    an_installation_names_what_was_changed_behind_its_back,
    a_witness_notices_a_rewritten_past,
    tiles_are_served_as_the_standard_says,
    the_page_shows_checkpoint_and_key_in_every_language,
);

async fn the_public_files_check_out(app: &TestApp) {
    report(app, &Reporter::new(SITE), Value::Null).await;
    let size = publish(app, 1).await;
    report(app, &Reporter::new(SITE), Value::Null).await;
    assert!(
        publish(app, 2).await > size,
        "every checkpoint adds a block"
    );
    let key = key(app).await;
    for place in [app.origin(), format!("{}/ledger/", app.origin())] {
        let checked = sanad(&["ledger", "check", &place, "--key", &key]).await;
        assert_says(
            &checked,
            0,
            &format!("Everything holds: {} entries", size + 64),
        );
    }
    let without_key = sanad(&["ledger", "check", &app.origin()]).await;
    assert_eq!(without_key.status.code(), Some(0));
    assert!(
        text(&without_key).contains(&key),
        "a key from the copy itself is shown, to be compared"
    );
}

async fn a_spoilt_copy_is_named(app: &TestApp) {
    report(app, &Reporter::new(SITE), Value::Null).await;
    publish(app, 1).await;
    let key = key(app).await;
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy");
    let export = [
        "ledger",
        "export",
        path_text(&copy),
        "--from",
        &app.origin(),
    ];
    assert_eq!(sanad(&export).await.status.code(), Some(0));
    assert_eq!(
        sanad(&export).await.status.code(),
        Some(2),
        "an earlier copy is not overwritten"
    );
    let verify = async || sanad(&["verify", path_text(&copy), "--key", &key]).await;
    assert_says(&verify().await, 0, "Everything holds");

    let entries = file_under(&copy.join("tile/entries"));
    let name = format!(
        "tile/entries/{}",
        entries
            .strip_prefix(copy.join("tile/entries"))
            .expect("below")
            .display()
    );
    let whole = fs::read(&entries).expect("a bundle");
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    fs::write(&entries, flipped(3 * 34 + 7)).expect("written");
    assert_says(&verify().await, 1, &format!("{name}: entry 3 was changed."));
    fs::write(&entries, [&whole[..5 * 34], &whole[6 * 34..]].concat()).expect("written");
    assert_says(
        &verify().await,
        1,
        &format!("{name}: entry 5 was dropped; 1 missing in all."),
    );
    fs::remove_file(&entries).expect("removed");
    assert_says(&verify().await, 1, &format!("{name} is missing."));
    fs::write(&entries, &whole).expect("written");

    let other = LedgerKey::from_seed(Origin::new(SITE).expect("a name"), &[7; 32])
        .verifier()
        .to_string();
    let wrong = sanad(&["verify", path_text(&copy), "--key", &other]).await;
    assert_says(&wrong, 1, "The checkpoint was not signed by this key.");
    let no_key = sanad(&["verify", path_text(&copy), "--key", "no key"]).await;
    assert_eq!(no_key.status.code(), Some(2));
    let nothing = sanad(&["ledger", "check", path_text(&folder.path().join("nowhere"))]).await;
    assert_eq!(nothing.status.code(), Some(2));
}

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

/// Swaps two envelopes, changes one, and takes an entry out, each as somebody with the database would.
async fn an_installation_names_what_was_changed_behind_its_back(app: &TestApp) {
    for _ in 0..3 {
        report(app, &Reporter::new(SITE), Value::Null).await;
    }
    publish(app, 1).await;
    let data = app.data();
    let verify = async || sanad(&["verify", path_text(&data)]).await;
    assert_says(&verify().await, 0, "Everything holds");

    app.app().db.write(SwapEnvelopes).await.expect("tampered");
    let swapped = verify().await;
    assert_says(&swapped, 1, "Envelope 0 of contact ");
    assert_eq!(
        text(&swapped)
            .matches("was swapped: it belongs to contact")
            .count(),
        2
    );
    app.app()
        .db
        .write(SwapEnvelopes)
        .await
        .expect("swapped back");
    assert_says(&verify().await, 0, "Everything holds");

    app.app().db.write(DropEntry).await.expect("tampered");
    let dropped = verify().await;
    assert_eq!(dropped.status.code(), Some(1));
    assert!(
        text(&dropped).contains("was taken out of the database."),
        "{}",
        text(&dropped)
    );
}

/// Exchanges the bytes of the first and the last envelope; doing it again puts them back.
struct SwapEnvelopes;

impl Command for SwapEnvelopes {
    type Output = ();
    type Refused = Infallible;
    const NAME: &'static str = "swap two envelopes";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Infallible>> {
        let rows = sqlx::query("SELECT id, sealed FROM envelopes ORDER BY id")
            .fetch_all(tx.conn())
            .await?;
        let (first, last) = (&rows[0], &rows[rows.len() - 1]);
        for (place, bytes) in [(first, last), (last, first)] {
            sqlx::query("UPDATE envelopes SET sealed = $1 WHERE id = $2")
                .bind(bytes.get::<Vec<u8>, _>("sealed"))
                .bind(place.get::<String, _>("id"))
                .execute(tx.conn())
                .await?;
        }
        Ok(())
    }
}

/// Takes the first entry out of the database.
struct DropEntry;

impl Command for DropEntry {
    type Output = ();
    type Refused = Infallible;
    const NAME: &'static str = "drop an entry";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Infallible>> {
        let drop = "DELETE FROM entries WHERE number = (SELECT MIN(number) FROM entries)";
        sqlx::query(drop).execute(tx.conn()).await?;
        Ok(())
    }
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

async fn tiles_are_served_as_the_standard_says(app: &TestApp) {
    let size = publish(app, 1).await;
    let caller = app.outside();
    let checkpoint = caller.get("/ledger/checkpoint").await;
    assert_eq!(
        checkpoint.headers["content-type"],
        "text/plain; charset=utf-8"
    );
    assert_eq!(
        checkpoint.body.lines().take(2).collect::<Vec<_>>(),
        [SITE, &size.to_string()]
    );
    let tile = caller
        .get(&format!("/ledger/tile/entries/000.p/{size}"))
        .await;
    assert_eq!(tile.status, StatusCode::OK);
    assert_eq!(tile.headers["content-type"], "application/octet-stream");
    assert!(
        tile.headers["cache-control"]
            .to_str()
            .is_ok_and(|value| value.contains("immutable"))
    );
    for path in [
        "entries/000",
        "0/001.p/1",
        "0/000.p/0",
        "9/000",
        "0/x000/000",
        "0/..%2f..%2fkey",
        "1/000.p/1",
    ] {
        let absent = caller.get(&format!("/ledger/tile/{path}")).await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND, "{path}");
    }
}

async fn the_page_shows_checkpoint_and_key_in_every_language(app: &TestApp) {
    let size = publish(app, 1).await;
    let key = key(app).await;
    for (lang, dir) in [
        ("ar", "rtl"),
        ("ckb", "rtl"),
        ("en", "ltr"),
        ("ru", "ltr"),
        ("uk", "ltr"),
    ] {
        let page = app.outside().get(&format!("/{lang}/ledger")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.body
                .contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">"))
        );
        assert!(
            page.body.contains(&format!("\n{size}\n")),
            "{lang} shows the checkpoint"
        );
        assert!(
            page.body.replace("&#43;", "+").contains(&key),
            "{lang} shows the key"
        );
        assert!(!page.body.contains('⟨'), "{lang} lacks a word");
    }
}

/// Hands a report in and returns the answer.
async fn report(app: &TestApp, reporter: &Reporter, receipt_nonce: Value) -> Value {
    let caller = app.outside();
    let token = caller.form_token("/ar/report?kind=tracing-request").await;
    let mut report = reporter.report(&app.team(), "سافر ابني وانقطعت أخباره");
    report["receipt_nonce"] = receipt_nonce;
    let answer = caller.post_json("/api/contacts", &token, &report).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    answer.json()
}

/// The receipt, as the reporter's mailbox shows it.
async fn receipt(app: &TestApp, reporter: &Reporter) -> Option<String> {
    let caller = app.outside();
    let token = caller.form_token("/ar/mailbox").await;
    let address = json!({ "address": reporter.address() });
    let answer = caller
        .post_json("/api/mailbox/open", &token, &address)
        .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    answer.json()["receipt"].as_str().map(str::to_owned)
}

/// Moves the clock to the `nth` checkpoint after the beginning and publishes it; returns the tree's size.
async fn publish(app: &TestApp, nth: i64) -> u64 {
    let now = BEGINNING.plus(Span(CHECKPOINT_EVERY.0 * nth));
    app.clock().put(now);
    let key = ledger::signing_key(app.app().db.keys(), SITE).expect("a name");
    // The program's own job may have been quicker; either way one checkpoint stands.
    let outcome = ledger::publish(&app.app().db, &key, now, CHECKPOINT_EVERY)
        .await
        .expect("no fault");
    let head = ledger::newest(&app.app().db)
        .await
        .expect("no fault")
        .expect("a checkpoint");
    assert!(outcome == Sequenced::NotDue || outcome == Sequenced::Published(head.size));
    head.size
}

async fn key(app: &TestApp) -> String {
    let answer = app.outside().get("/ledger/key").await;
    answer.body.trim().to_owned()
}

/// Runs the program beside the server under test.
async fn sanad(arguments: &[&str]) -> Output {
    let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    let run = move || program::run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    tokio::task::spawn_blocking(run).await.expect("it ends")
}

/// Asserts how the program ended and how what it printed begins.
fn assert_says(output: &Output, code: i32, beginning: &str) {
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    assert!(
        text(output).starts_with(beginning),
        "{} does not begin with {beginning}",
        text(output)
    );
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn file_under(folder: &Path) -> PathBuf {
    let first = fs::read_dir(folder)
        .expect("a folder")
        .next()
        .expect("something")
        .expect("readable")
        .path();
    if first.is_dir() {
        file_under(&first)
    } else {
        first
    }
}

fn path_text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}
