//! Planted names, numbers and texts are looked for in every form in database, write-ahead log, files and dump: a
//! stolen disk reveals none of them.

use std::process::Command;

use base_access::Kind;
use reqwest::StatusCode;
use serde_json::json;
use tests::report::Reporter;
use tests::sentinel::{Find, Sentinel, look_in_bytes, look_in_folder};
use tests::{SITE, TestApp, on_both_databases};

on_both_databases!(
    a_sealed_report_leaves_no_trace_of_its_words,
    a_scriptless_report_leaves_no_trace_of_its_words
);

const NAME: &str = "سجاد كريم الحداد";
const PHONE: &str = "+9647701234567";
const TEXT: &str = "سافر لموسكو وانقطعت أخباره من شهر";
const SAFE_WORDS: &str = "بنت خالتها من المدرسة";

fn planted(code: &str) -> Vec<Sentinel> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    [NAME, PHONE, TEXT, SAFE_WORDS, code, &digits]
        .map(Sentinel::new)
        .to_vec()
}

async fn a_sealed_report_leaves_no_trace_of_its_words(app: &TestApp) {
    let mother = Reporter::new(SITE);
    let caller = app.outside();
    let token = caller.form_token("/ar/report?kind=tracing-request").await;
    let mut report = mother.report(&app.team(), &format!("{NAME} {TEXT} {PHONE}"));
    report["outside"]["safe_contact"] = json!({
        "medium": "phone", "number": PHONE, "from": "18:00", "until": "20:00", "caller": "woman",
        "ask_for": NAME, "say": SAFE_WORDS, "never_say": [NAME], "voicemail": false
    });
    let answer = caller.post_json("/api/contacts", &token, &report).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    let finds = everywhere(app, &planted(&mother.code.grouped()));
    assert_eq!(finds, []);
}

async fn a_scriptless_report_leaves_no_trace_of_its_words(app: &TestApp) {
    let caller = app.outside();
    let page = caller.get("/ar/report?kind=tracing-request").await;
    let mut fields = page.hidden_fields();
    fields.extend([
        ("story", TEXT),
        ("sought_name", NAME),
        ("disclosure", "confidential"),
        ("contact_ok", "yes"),
        ("contact_medium", "phone"),
        ("contact_number", PHONE),
        ("contact_say", SAFE_WORDS),
    ]);
    let answer = caller.post_multipart("/ar/report", &fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let code = answer.text_of("return-code").expect("a code").to_owned();
    assert_eq!(everywhere(app, &planted(&code)), []);

    let mailbox = caller.get("/ar/mailbox").await;
    let mut fields = mailbox.hidden_fields();
    fields.push(("code", &code));
    let thread = caller.post_multipart("/ar/mailbox", &fields).await;
    assert_eq!(thread.status, StatusCode::OK, "{}", thread.body);
    assert_eq!(everywhere(app, &planted(&code)), [], "after she came back");
}

/// Every place where something is kept: the data folder with its database and write-ahead log, and the dump of a
/// server.
pub(crate) fn everywhere(app: &TestApp, sentinels: &[Sentinel]) -> Vec<Find> {
    let mut finds = look_in_folder(sentinels, &app.data()).expect("a readable folder");
    if app.app().db.kind() == Kind::Postgres {
        finds.extend(look_in_bytes(sentinels, "pg_dump", &dump(app.database())));
    }
    finds
}

fn dump(database: &str) -> Vec<u8> {
    let output = Command::new("pg_dump")
        .arg(database)
        .output()
        .expect("pg_dump runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(!output.stdout.is_empty());
    output.stdout
}
