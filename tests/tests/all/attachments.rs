//! An attachment from the reporter's browser into a person's file: sealed, handed in by parts, taken over by its key.

use rand::rngs::OsRng;
use reqwest::{Method, StatusCode};
use sanad_casework::Role;
use sanad_seal::Attachment;
use sanad_seal::attachment::{AttachmentSealer, draw_object};
use serde_json::{Value, json};
use tests::report::Reporter;
use tests::{Answer, Caller, SITE, TestApp, on_both_databases};

on_both_databases!(
    a_file_is_read_by_the_server_only_once_its_key_was_taken,
    a_key_that_does_not_fit_is_refused_and_nothing_is_kept,
    who_may_not_take_attachments_finds_none
);

const PHOTOGRAPH: &[u8] = b"not really a photograph, but as sealed as one";

async fn a_file_is_read_by_the_server_only_once_its_key_was_taken(app: &TestApp) {
    let (contact, attachment) = report_with_a_file(app).await;
    let operator = app.staff(Role::Operator).await;
    let file = format!("/desk/files/{}", attachment.object);
    assert_eq!(operator.get(&file).await.status, StatusCode::NOT_FOUND);

    let address = format!("{contact}/attachments");
    let early = operator.call(&address, &json!(attachment)).await;
    assert_eq!(
        early.status,
        StatusCode::CONFLICT,
        "no file yet: {}",
        early.body
    );

    take_into_a_file(&operator, &contact).await;
    let taken = operator.call(&address, &json!(attachment)).await;
    assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.body);
    let again = operator.call(&address, &json!(attachment)).await;
    assert_eq!(
        again.status,
        StatusCode::CREATED,
        "the same again changes nothing"
    );

    let read = operator.get(&file).await;
    assert_eq!(read.status, StatusCode::OK);
    assert_eq!(read.body.as_bytes(), PHOTOGRAPH);
    assert_eq!(read.header("content-disposition"), "attachment");
    assert!(operator.get(&contact).await.body.contains("photo.jpg"));
}

async fn a_key_that_does_not_fit_is_refused_and_nothing_is_kept(app: &TestApp) {
    let (contact, attachment) = report_with_a_file(app).await;
    let operator = app.staff(Role::Operator).await;
    take_into_a_file(&operator, &contact).await;
    let mut wrong = json!(attachment);
    wrong["sha256"] = json!("0".repeat(64));
    let refused = operator
        .call(&format!("{contact}/attachments"), &wrong)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(refused.json()["error"], "hotline-refused-wrong-key");
    let file = format!("/desk/files/{}", attachment.object);
    assert_eq!(operator.get(&file).await.status, StatusCode::NOT_FOUND);
}

async fn who_may_not_take_attachments_finds_none(app: &TestApp) {
    let (contact, attachment) = report_with_a_file(app).await;
    for role in [
        Role::Administrator,
        Role::Press,
        Role::Head,
        Role::Oversight,
    ] {
        let caller = app.staff(role).await;
        let file = format!("/desk/files/{}", attachment.object);
        assert_eq!(
            caller.get(&file).await.status,
            StatusCode::NOT_FOUND,
            "{role}"
        );
        assert_eq!(
            caller.get(&contact).await.status,
            StatusCode::NOT_FOUND,
            "{role}"
        );
    }
}

/// Sends a report with one file; the contact's address at the desk, and what its envelope says about the file.
async fn report_with_a_file(app: &TestApp) -> (String, Attachment) {
    let mut sealer = AttachmentSealer::begin(Vec::new(), &mut OsRng).expect("a sealer");
    sealer.write(PHOTOGRAPH).expect("memory");
    let (attachment, ciphertext) = sealer
        .finish(
            draw_object(&mut OsRng),
            "photo.jpg".to_owned(),
            "image/jpeg".to_owned(),
        )
        .expect("memory");
    let outside = app.outside();
    let token = outside.form_token("/ar/report?kind=tracing-request").await;
    let part = format!("/api/attachments/{}/0", attachment.object);
    let size = ciphertext.len();
    let kept = put(&outside, &part, &token, ciphertext).await;
    assert_eq!(kept.status, StatusCode::NO_CONTENT, "{}", kept.body);
    let mut report: Value = Reporter::new(SITE).report(&app.team(), "here is his photograph");
    report["attachments"] = json!([{ "object": attachment.object, "parts": 1, "size": size }]);
    let sent = outside.post_json("/api/contacts", &token, &report).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.body);
    let queue = app.staff(Role::Operator).await.get("/desk/queue").await;
    let id = queue
        .body
        .split("/desk/contacts/")
        .nth(1)
        .expect("a contact");
    (format!("/desk/contacts/{}", &id[..32]), attachment)
}

async fn put(caller: &Caller, path: &str, token: &str, bytes: Vec<u8>) -> Answer {
    caller
        .send(Method::PUT, path, |request| {
            request.header("x-form-token", token).body(bytes)
        })
        .await
}

async fn take_into_a_file(operator: &Caller, contact: &str) {
    let triage = format!("{contact}/triage");
    operator
        .desk_form(&triage, &[("level", ""), ("why", "")])
        .await;
    let fields = [
        ("role", "sought"),
        ("as_found", "سجاد كريم الحداد"),
        ("name_source", "relative"),
    ];
    let taken = operator
        .desk_form(&format!("{contact}/file"), &fields)
        .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
}
