//! The steps that the flows of the ledger share.

use std::path::Path;
use std::process::Output;

use base_access::ledger::{self, CHECKPOINT_EVERY, Sequenced};
use reqwest::StatusCode;
use sanad_casework::Span;
use serde_json::{Value, json};
use tests::report::Reporter;
use tests::{BEGINNING, SITE, TestApp, program};

/// Hands a report in and returns the answer.
pub(super) async fn report(app: &TestApp, reporter: &Reporter, receipt_nonce: Value) -> Value {
    let caller = app.outside();
    let token = caller.form_token("/ar/report?kind=tracing-request").await;
    let mut report = reporter.report(&app.team(), "سافر ابني وانقطعت أخباره");
    report["receipt_nonce"] = receipt_nonce;
    let answer = caller.post_json("/api/contacts", &token, &report).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    answer.json()
}

/// The receipt, as the reporter's mailbox shows it.
pub(super) async fn receipt(app: &TestApp, reporter: &Reporter) -> Option<String> {
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
pub(super) async fn publish(app: &TestApp, nth: i64) -> u64 {
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

/// The ledger's key, as published.
pub(super) async fn key(app: &TestApp) -> String {
    let answer = app.outside().get("/ledger/key").await;
    answer.body.trim().to_owned()
}

/// Runs the program beside the server under test.
pub(super) async fn sanad(arguments: &[&str]) -> Output {
    let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    let run = move || program::run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    tokio::task::spawn_blocking(run).await.expect("it ends")
}

/// Asserts how the program ended and how what it printed begins.
pub(super) fn assert_says(output: &Output, code: i32, beginning: &str) {
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    assert!(
        text(output).starts_with(beginning),
        "{} does not begin with {beginning}",
        text(output)
    );
}

/// What the program printed.
pub(super) fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A path as an argument.
pub(super) fn path_text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}
