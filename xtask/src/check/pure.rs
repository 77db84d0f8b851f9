//! The pure crates know no files, no network, no clock, and draw no randomness of their own.

use std::path::Path;

use super::Finding;
use super::tidy::{Source, before_tests};
use crate::Fault;

/// What a pure crate's source may not name, and what it does instead.
const OUTSIDE: &[(&str, &str)] = &[
    ("std::fs", "is handed bytes or a reader"),
    ("std::net", "knows no network"),
    ("std::env", "is handed its configuration"),
    ("std::process", "starts nothing"),
    ("SystemTime", "is handed the time"),
    ("Instant::now", "is handed the time"),
    ("Timestamp::now", "is handed the time"),
    ("thread_rng", "is handed its randomness"),
    ("OsRng", "is handed its randomness"),
    ("tokio::", "does not wait"),
    ("tracing::", "does not log"),
    ("sqlx::", "knows no database"),
    ("axum::", "knows no web"),
];

/// Every place where a pure crate reaches outside.
pub fn findings() -> Result<Vec<Finding>, Fault> {
    let sources = Source::all(|path| path.starts_with("crates") && is_source(path))?;
    let reached = sources
        .iter()
        .filter(|source| !only_tests(source, &sources));
    Ok(reached.flat_map(of_source).collect())
}

/// Whether a file is a module that its crate declares for tests alone; those may read vectors from files.
fn only_tests(source: &Source, all: &[Source]) -> bool {
    let module = source.path.file_stem().unwrap_or_default();
    let declared = format!("#[cfg(test)]\nmod {};", module.to_string_lossy());
    all.iter()
        .any(|other| other.path.parent() == source.path.parent() && other.text.contains(&declared))
}

fn is_source(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "rs")
        && path
            .components()
            .nth(2)
            .is_some_and(|folder| folder.as_os_str() == "src")
}

fn of_source(source: &Source) -> Vec<Finding> {
    before_tests(&source.text)
        .enumerate()
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .filter_map(|(number, line)| {
            let (name, instead) = OUTSIDE.iter().find(|(name, _)| line.contains(name))?;
            Some(Finding::at(
                &source.path,
                number,
                &format!("names {name}; a pure crate {instead}"),
            ))
        })
        .collect()
}
