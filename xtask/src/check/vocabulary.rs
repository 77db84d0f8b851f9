//! One word for one thing, in code, tables and pages: the words that are not ours, and the one we use instead.

use std::path::Path;

use super::Finding;
use super::tidy::Source;
use crate::Fault;

/// A word that would be a second name for something, and the thing's name.
const LOCKED: &[(&str, &str)] = &[
    ("watchlist", "source list"),
    ("watch list", "source list"),
    ("blacklist", "source list"),
    ("audit log", "ledger"),
    ("audit_log", "ledger"),
    ("audit trail", "ledger"),
    ("tracking code", "return code"),
    ("access code", "return code"),
    ("secret code", "return code"),
    ("whistleblower", "reporter"),
    ("complainant", "reporter"),
    ("merkle root", "tree head or checkpoint"),
    ("fuzzy", "likeness, evidence"),
    ("confidence score", "evidence in bits"),
    ("similarity score", "evidence in bits"),
    ("blockchain", "ledger"),
    ("end user", "who it is: reporter, operator, …"),
];

/// Every use of a word that is not ours.
pub fn findings() -> Result<Vec<Finding>, Fault> {
    let sources = Source::all(is_ours)?;
    Ok(sources.iter().flat_map(of_source).collect())
}

/// Code, templates and English words; other languages have their proofreaders, prose its own freedom.
fn is_ours(path: &Path) -> bool {
    let ending = path
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or("");
    let words = path.starts_with("locales/en");
    let code = matches!(ending, "rs" | "html" | "sql" | "ts" | "mjs")
        && !path.starts_with("xtask/src/check");
    words || code
}

fn of_source(source: &Source) -> Vec<Finding> {
    let numbered = source.text.lines().enumerate();
    numbered
        .filter_map(|(number, line)| {
            let lower = line.to_lowercase();
            let (word, ours) = LOCKED.iter().find(|(word, _)| lower.contains(word))?;
            Some(Finding::at(
                &source.path,
                number,
                &format!("“{word}”: our word is {ours}"),
            ))
        })
        .collect()
}
