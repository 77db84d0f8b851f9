//! What cannot be used is refused with one plain sentence in the reader's language, and nothing of it is kept.

use base_web::Lang;
use reqwest::StatusCode;
use serde_json::{Value, json};
use sqlx::Row;
use tests::report::{Reporter, any_address, outside};
use tests::{Answer, SITE, TestApp, on_both_databases};

on_both_databases!(
    a_bad_form_is_refused_in_every_language_and_nothing_is_kept,
    bad_json_is_refused_and_nothing_is_kept,
    a_code_that_cannot_be_one_is_told_what_is_wrong,
    a_form_sent_twice_is_received_once,
    a_token_of_another_site_is_refused,
);

const REPORT: &str = "/report?kind=tracing-request";

/// A field that makes the report unusable: its name and text.
fn bad_fields() -> Vec<(&'static str, &'static str, String)> {
    vec![
        ("too long", "story", "ب".repeat(20_001)),
        ("a field too long", "sought_name", "س".repeat(2_000)),
        ("U+0000", "story", "وين\0ابني".to_owned()),
        ("a control character", "story", "وين\u{7}ابني".to_owned()),
        (
            "a direction override",
            "sought_name",
            "\u{202E}سجاد".to_owned(),
        ),
        ("nothing written", "story", "   ".to_owned()),
        ("an unknown kind", "kind", "everything".to_owned()),
        ("an unknown token", "form_token", "AAAA".to_owned()),
        ("no code", "code", String::new()),
        ("an unknown disclosure", "disclosure", "all".to_owned()),
    ]
}

async fn a_bad_form_is_refused_in_every_language_and_nothing_is_kept(app: &TestApp) {
    let caller = app.outside();
    for lang in Lang::ALL {
        let page = caller.get(&format!("/{lang}{REPORT}")).await;
        for (what, name, text) in bad_fields() {
            let mut fields = good_fields(&page);
            fields.retain(|(field, _)| *field != name);
            fields.push((name, &text));
            let answer = caller
                .post_multipart(&format!("/{lang}/report"), &fields)
                .await;
            is_refused(&answer, lang, what);
        }
        let many: Vec<String> = (0..200).map(|number| format!("field{number}")).collect();
        let mut fields = good_fields(&page);
        fields.extend(many.iter().map(|name| (name.as_str(), "x")));
        let answer = caller
            .post_multipart(&format!("/{lang}/report"), &fields)
            .await;
        is_refused(&answer, lang, "200 fields");
    }
    assert_eq!(count(app, "SELECT COUNT(*) AS n FROM contacts").await, 0);
    assert_eq!(count(app, "SELECT COUNT(*) AS n FROM envelopes").await, 0);
    assert_eq!(count(app, "SELECT COUNT(*) AS n FROM entries").await, 0);
}

async fn bad_json_is_refused_and_nothing_is_kept(app: &TestApp) {
    let caller = app.outside();
    let token = caller.form_token(&format!("/ar{REPORT}")).await;
    let good = Reporter::new(SITE).report(&app.team(), "سافر");
    for (what, change) in bad_changes() {
        let mut body = good.clone();
        change(&mut body);
        let answer = caller.post_json("/api/contacts", &token, &body).await;
        assert!(
            answer.status.is_client_error(),
            "{what}: {} {}",
            answer.status,
            answer.body
        );
        let text = answer.json()["text"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        assert!(text.chars().any(is_arabic), "{what}: {text}");
    }
    assert_eq!(count(app, "SELECT COUNT(*) AS n FROM contacts").await, 0);
    assert_eq!(count(app, "SELECT COUNT(*) AS n FROM entries").await, 0);
}

type Change = fn(&mut Value);

fn bad_changes() -> Vec<(&'static str, Change)> {
    vec![
        ("a mailbox too short", |body| {
            body["mailbox"] = json!("AAAA");
        }),
        ("a mailbox of another kind", |body| {
            body["mailbox"] = json!(7);
        }),
        ("an envelope that is no base64url", |body| {
            body["envelope"] = json!("§§§");
        }),
        ("an envelope that is no age file", |body| {
            body["envelope"] = json!("AAAA");
        }),
        ("an envelope too large", |body| {
            body["envelope"] = json!("A".repeat(200_000));
        }),
        ("no outside", |body| body["outside"] = Value::Null),
        ("an unknown kind", |body| {
            body["outside"]["kind"] = json!("everything");
        }),
        ("an unknown language", |body| {
            body["outside"]["language"] = json!("ku");
        }),
        ("a field that is not ours", |body| {
            body["outside"]["name"] = json!("سجاد");
        }),
        ("too many files", |body| {
            body["attachments"] = json!(vec![
                json!({"object": "0".repeat(32), "parts": 1, "size": 1});
                50
            ]);
        }),
        (
            "a file nobody sent",
            |body| body["attachments"] = json!([{"object": "0".repeat(32), "parts": 1, "size": 1}]),
        ),
        ("a nonce too short", |body| {
            body["receipt_nonce"] = json!("AAAA");
        }),
    ]
}

async fn a_code_that_cannot_be_one_is_told_what_is_wrong(app: &TestApp) {
    let caller = app.outside();
    let page = caller.get("/ar/mailbox").await;
    for (what, code) in [
        ("too short", "1234"),
        ("too long", "1234 5678 9012 3456 7890 1"),
        ("letters", "abcd efgh ijkl mnop qrst"),
        ("a wrong check digit", "0000 0000 0000 0000 0001"),
        ("nothing", ""),
    ] {
        let mut fields = page.hidden_fields();
        fields.push(("code", code));
        let answer = caller.post_multipart("/ar/mailbox", &fields).await;
        is_refused(&answer, Lang::Ar, what);
    }
    let token = caller.form_token("/ar/mailbox").await;
    let unknown = json!({ "address": any_address() });
    let answer = caller
        .post_json("/api/mailbox/open", &token, &unknown)
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

async fn a_form_sent_twice_is_received_once(app: &TestApp) {
    let caller = app.outside();
    let page = caller.get(&format!("/ar{REPORT}")).await;
    let fields = good_fields(&page);
    let first = caller.post_multipart("/ar/report", &fields).await;
    let second = caller.post_multipart("/ar/report", &fields).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.body);
    assert_eq!(first.text_of("return-code"), second.text_of("return-code"));
    assert_eq!(count(app, "SELECT COUNT(*) AS n FROM envelopes").await, 1);
}

async fn a_token_of_another_site_is_refused(app: &TestApp) {
    let caller = app.outside();
    let body = json!({
        "mailbox": any_address(), "envelope": "AAAA", "outside": outside("anonymous"),
        "attachments": [], "receipt_nonce": null
    });
    for token in [
        "",
        "AAAA",
        "AAAAAZqcXwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ] {
        let answer = caller.post_json("/api/contacts", token, &body).await;
        assert!(
            answer.status.is_client_error(),
            "{token}: {}",
            answer.status
        );
    }
    assert_eq!(count(app, "SELECT COUNT(*) AS n FROM contacts").await, 0);
}

/// A report that would be taken as it is.
fn good_fields(page: &Answer) -> Vec<(&str, &str)> {
    let mut fields = page.hidden_fields();
    fields.extend([
        ("story", "سافر ابني وانقطعت أخباره"),
        ("disclosure", "anonymous"),
        ("contact_ok", "no"),
    ]);
    fields
}

/// A refusal: a client's fault, said on the page, with letters of the reader's own language, and no code handed out.
fn is_refused(answer: &Answer, lang: Lang, what: &str) {
    assert!(
        answer.status.is_client_error(),
        "{what}: {} {}",
        answer.status,
        answer.body
    );
    assert!(
        answer.text_of("return-code").is_none_or(str::is_empty),
        "{what} was given a code"
    );
    let says = refusal(&answer.body);
    let own: fn(char) -> bool = match lang {
        Lang::Ar | Lang::Ckb => is_arabic,
        Lang::En => |letter| letter.is_ascii_alphabetic(),
        Lang::Ru | Lang::Uk => |letter| ('\u{400}'..='\u{4FF}').contains(&letter),
    };
    assert!(says.chars().any(own), "{what} in {lang}: {}", answer.body);
}

/// What the page says no with.
fn refusal(html: &str) -> &str {
    let (_, rest) = html.split_once("class=\"refusal\"").unwrap_or_default();
    let (_, text) = rest.split_once('>').unwrap_or_default();
    text.split('<').next().unwrap_or_default()
}

fn is_arabic(letter: char) -> bool {
    ('\u{620}'..='\u{6D5}').contains(&letter)
}

async fn count(app: &TestApp, query: &'static str) -> i64 {
    let mut connection = app.app().db.read().await.expect("a connection");
    let row = sqlx::query(query)
        .fetch_one(&mut *connection)
        .await
        .expect("a count");
    row.get("n")
}
