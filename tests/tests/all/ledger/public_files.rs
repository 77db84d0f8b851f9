//! What is published checks out with nothing but the public files, and whatever was spoilt is named.

use std::fs;
use std::path::{Path, PathBuf};

use reqwest::StatusCode;
use sanad_ledger::{LedgerKey, Origin};
use serde_json::Value;
use tests::report::Reporter;
use tests::{SITE, TestApp, on_both_databases};

use super::steps::{assert_says, key, path_text, publish, report, sanad, text};

on_both_databases!(
    the_public_files_check_out,
    a_spoilt_copy_is_named,
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
