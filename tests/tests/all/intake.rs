//! A report comes in, and its reporter comes back.

use reqwest::StatusCode;
use serde_json::json;
use tests::report::{Reporter, any_address};
use tests::{SITE, TestApp, on_both_databases};

on_both_databases!(
    a_sealed_report_is_received_once,
    an_unknown_code_answers_the_same_bytes
);

async fn a_sealed_report_is_received_once(app: &TestApp) {
    let mother = Reporter::new(SITE);
    let caller = app.outside();
    let token = caller.form_token("/ar/report?kind=tracing-request").await;
    let report = mother.report(&app.team(), "سافر ابني وانقطعت أخباره");
    for _ in 0..2 {
        let answer = caller.post_json("/api/contacts", &token, &report).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    }
    let opened = caller
        .post_json(
            "/api/mailbox/open",
            &token,
            &json!({ "address": mother.address() }),
        )
        .await;
    assert_eq!(opened.status, StatusCode::OK);
    assert_eq!(
        opened.json()["next_sequence"],
        1,
        "the same report twice is one"
    );
}

async fn an_unknown_code_answers_the_same_bytes(app: &TestApp) {
    let caller = app.outside();
    let token = caller.form_token("/ar/mailbox").await;
    let first = caller
        .post_json(
            "/api/mailbox/open",
            &token,
            &json!({ "address": any_address() }),
        )
        .await;
    let second = caller
        .post_json(
            "/api/mailbox/open",
            &token,
            &json!({ "address": any_address() }),
        )
        .await;
    assert_eq!(first.status, StatusCode::NOT_FOUND);
    assert_eq!((first.status, first.body), (second.status, second.body));
}
