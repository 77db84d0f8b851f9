//! What only a real browser shows: Debian's Chromium, driven from `tests/browser/`.

use std::path::Path;
use std::process::Command;

use tests::{Engine, TestApp};

#[tokio::test(flavor = "multi_thread")]
async fn public_pages_are_accessible_narrow_and_silent() {
    passes("public.test.mjs", &TestApp::on(Engine::Sqlite).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_comes_back_by_its_code() {
    passes("report.test.mjs", &TestApp::on(Engine::Sqlite).await).await;
}

/// Runs one file of browser tests against the program, and shows what it printed when it does not pass.
async fn passes(file: &'static str, app: &TestApp) {
    let origin = app.origin().replace("127.0.0.1", "localhost");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser");
    let run = move || {
        Command::new("node")
            .current_dir(folder)
            .args(["--test", file])
            .env("SANAD_TEST_ORIGIN", origin)
            .output()
    };
    let output = tokio::task::spawn_blocking(run)
        .await
        .expect("it ends")
        .expect("node runs");
    let says = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{says}");
}
