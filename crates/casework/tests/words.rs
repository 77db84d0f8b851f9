//! Every value of every enum and every refusal has a word in every language.
//!
//! The ids are read from the sources themselves, so that a new value without words cannot be forgotten.

#![expect(
    clippy::unwrap_used,
    reason = "an unreadable file should stop the test"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 5] = ["ar", "ckb", "en", "ru", "uk"];

#[test]
fn every_word_is_there_in_every_language_and_no_other() {
    let wanted = ids_in_sources(&here().join("src"));
    assert!(wanted.len() > 300, "the sources were not read");
    for language in LANGUAGES {
        let there = ids_in_locale(language);
        let missing: Vec<&String> = wanted.difference(&there).collect();
        let unused: Vec<&String> = there.difference(&wanted).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "{language}: missing {missing:?}, unused {unused:?}"
        );
    }
}

#[test]
fn no_language_borrows_another_ones_letters() {
    for (language, foreign) in [
        ("ar", "ەێۆڕڵپچگ"),
        ("ckb", "ةيىكذثظصضط"),
        ("ru", "іїєґ"),
        ("uk", "ыэъё"),
    ] {
        let text = locale(language);
        let found: BTreeSet<char> = text
            .chars()
            .filter(|letter| foreign.contains(*letter))
            .collect();
        assert!(found.is_empty(), "{language}: {found:?}");
    }
}

/// The package's folder, in which Cargo runs its tests.
fn here() -> &'static Path {
    Path::new(".")
}

fn locale(language: &str) -> String {
    std::fs::read_to_string(
        here()
            .join("../../locales")
            .join(language)
            .join("casework.ftl"),
    )
    .unwrap()
}

fn ids_in_locale(language: &str) -> BTreeSet<String> {
    locale(language)
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id.to_owned())
        .collect()
}

fn ids_in_sources(folder: &Path) -> BTreeSet<String> {
    sources(folder)
        .iter()
        .flat_map(|path| ids_in(&std::fs::read_to_string(path).unwrap()))
        .collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// The ids that one source names: `casework-ENUM-KEY` for each line `Variant = "key",` of a declared enum, and
/// every id written out.
fn ids_in(source: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut declared = None;
    for line in source
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
    {
        if let Some(name) = line.strip_prefix("pub enum ").and_then(quoted) {
            declared = Some(name);
        } else if line == "}" {
            declared = None;
        } else if let (Some(name), Some(key)) = (declared, quoted(line)) {
            ids.push(format!("casework-{name}-{key}"));
        } else if let Some(id) =
            quoted(line).filter(|id| id.starts_with("casework-") && id.len() > "casework-".len())
        {
            ids.push(id.to_owned());
        }
    }
    ids
}

fn quoted(line: &str) -> Option<&str> {
    line.split('"').nth(1)
}
