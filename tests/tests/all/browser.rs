//! What only a real browser shows: Debian's Chromium, driven from `tests/browser/`.

use std::path::Path;
use std::process::Command;

use tests::program::Demonstration;
use tests::{Engine, Founded, TestApp};

#[tokio::test(flavor = "multi_thread")]
async fn public_pages_are_accessible_narrow_and_silent() {
    let app = TestApp::on(Engine::Sqlite).await;
    passes("public.test.mjs", &app.origin()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_comes_back_by_its_code() {
    let app = TestApp::on(Engine::Sqlite).await;
    passes("report.test.mjs", &app.origin()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_opens_weighs_and_answers_a_report() {
    let (_folder, program) = Demonstration::start();
    passes("desk.test.mjs", &program.origin()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn members_sign_in_unlock_and_hand_out_keys() {
    let site = Founded::on(Engine::Sqlite).await;
    passes_knowing("staff.test.mjs", &origin_of(&site), words_of(&site)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_envelope_opens_with_its_file_and_what_came_later() {
    let site = Founded::taking_reports(Engine::Sqlite).await;
    passes_knowing("envelopes.test.mjs", &origin_of(&site), words_of(&site)).await;
}

fn origin_of(site: &Founded) -> String {
    format!("http://{}", site.running.address)
}

/// The founders' words, as JSON by their sign-in names.
fn words_of(site: &Founded) -> String {
    let founders = site.founders.iter();
    let words: serde_json::Map<_, _> = founders
        .map(|founder| {
            let words = founder.words.expose_text().to_string();
            (founder.handle.to_string(), words.into())
        })
        .collect();
    serde_json::Value::Object(words).to_string()
}

/// Runs one file of browser tests against the program, and shows what it printed when it does not pass.
async fn passes(file: &'static str, origin: &str) {
    passes_knowing(file, origin, String::new()).await;
}

/// The same, for a file that signs members in with their words: JSON, by their sign-in names.
async fn passes_knowing(file: &'static str, origin: &str, words: String) {
    let origin = origin.replace("127.0.0.1", "localhost");
    let folder = Path::new("browser");
    let run = move || {
        Command::new("node")
            .current_dir(folder)
            .args(["--test", file])
            .env("SANAD_TEST_ORIGIN", origin)
            .env("SANAD_TEST_WORDS", words)
            .output()
    };
    let output = tokio::task::spawn_blocking(run)
        .await
        .expect("it ends")
        .expect("node runs");
    let says = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{says}");
}
