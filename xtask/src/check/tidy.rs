//! What a newcomer should be able to rely on in every file: its size, its opening, its names, and that it speaks of
//! the product alone.

use std::fs;
use std::path::{Path, PathBuf};

use super::Finding;
use crate::{Fault, house};

/// Lines a source file may have without a reason. The longest that needs none today is well below.
const LINES: usize = 450;

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &[
    "util", "utils", "common", "helper", "helpers", "manager", "misc",
];

/// Endings of the files that people write by hand and that are read as text here.
const WRITTEN: &[&str] = &[
    "rs", "ts", "mjs", "js", "html", "css", "ftl", "md", "toml", "sh", "sql", "json", "",
];

/// A file with its text.
pub struct Source {
    /// Its path from the root.
    pub path: PathBuf,
    /// All of it.
    pub text: String,
}

impl Source {
    /// The written files whose path is `wanted`.
    pub fn all(wanted: impl Fn(&Path) -> bool) -> Result<Vec<Self>, Fault> {
        let read = |path: PathBuf| {
            let text = fs::read_to_string(house::root().join(&path)).ok()?;
            Some(Self { path, text })
        };
        let written = |path: &PathBuf| WRITTEN.contains(&ending(path)) && wanted(path);
        Ok(house::files()?
            .into_iter()
            .filter(written)
            .filter_map(read)
            .collect())
    }

    fn is(&self, endings: &[&str]) -> bool {
        endings.contains(&ending(&self.path))
    }
}

/// The lines before a file's own unit tests.
pub fn before_tests(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .take_while(|line| !line.starts_with("#[cfg(test)]"))
}

/// Every untidy file.
pub fn findings() -> Result<Vec<Finding>, Fault> {
    let sources = Source::all(|path| !path.ends_with("LICENSE"))?;
    let rules = [too_long, unopened, empty_name, machine, skipped, unreasoned];
    Ok(sources
        .iter()
        .flat_map(|source| rules.iter().flat_map(move |rule| rule(source)))
        .collect())
}

/// A longer file says why in a line of its own: `// Long because …`.
fn too_long(source: &Source) -> Vec<Finding> {
    let lines = source.text.lines().count();
    let reasoned = || {
        source
            .text
            .lines()
            .any(|line| line.contains("Long because "))
    };
    if source.is(&["rs", "ts", "mjs", "html", "css"]) && lines > LINES && !reasoned() {
        let says = format!("{lines} lines; over {LINES} a file says why (“Long because …”)");
        return vec![Finding::new(&source.path.display().to_string(), &says)];
    }
    Vec::new()
}

/// A module opens with what it is for.
fn unopened(source: &Source) -> Vec<Finding> {
    let opens = source.text.starts_with("//!") || source.text.starts_with("#!");
    if source.is(&["rs"]) && !opens {
        return vec![Finding::at(
            &source.path,
            0,
            "opens without `//!`: what is it for?",
        )];
    }
    Vec::new()
}

fn empty_name(source: &Source) -> Vec<Finding> {
    let says_nothing = |part: &&str| EMPTY_NAMES.contains(part);
    let path = source.path.display().to_string();
    let found = path.split(['/', '.', '-', '_']).find(says_nothing);
    found
        .map(|name| {
            Finding::new(
                &path,
                &format!("“{name}” says nothing about what is inside"),
            )
        })
        .into_iter()
        .collect()
}

/// Paths of one machine and hosts of package registries: a clone elsewhere has neither.
fn machine(source: &Source) -> Vec<Finding> {
    // Put together here, so that this file does not find itself.
    let foreign: Vec<String> = ["work", "root", "home", "tmp/bash"]
        .map(|folder| format!("/{folder}/"))
        .into_iter()
        .chain(["npmjs", "yarnpkg"].map(|host| format!("{host}.")))
        .chain(["../sha".to_owned() + "red"])
        .collect();
    lines_with(
        source,
        |line| foreign.iter().any(|path| begins_path(line, path)),
        "is a place of one machine",
    )
}

/// Whether `path` stands in the line as the beginning of a path, not inside a longer one such as `base/work/`.
fn begins_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        !path.starts_with('/')
            || !line[..at]
                .ends_with(|before: char| before.is_alphanumeric() || "._-/}~*)".contains(before))
    })
}

/// A test that does not run proves nothing.
fn skipped(source: &Source) -> Vec<Finding> {
    let marks = [format!("#[{}", "ignore"), format!("test.{}(", "skip")];
    lines_with(
        source,
        |line| marks.iter().any(|mark| line.contains(mark)),
        "skips a test",
    )
}

/// Exceptions carry their reason: `#[expect(…, reason = "…")]`.
fn unreasoned(source: &Source) -> Vec<Finding> {
    let mark = format!("#[{}(", "allow");
    if !source.is(&["rs"]) {
        return Vec::new();
    }
    lines_with(
        source,
        |line| line.trim_start().starts_with(&mark),
        "use #[expect(…, reason)]",
    )
}

fn lines_with(source: &Source, breaks: impl Fn(&str) -> bool, says: &str) -> Vec<Finding> {
    let numbered = source.text.lines().enumerate();
    numbered
        .filter(|(_, line)| breaks(line))
        .map(|(number, _)| Finding::at(&source.path, number, says))
        .collect()
}

fn ending(path: &Path) -> &str {
    path.extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::begins_path;

    #[test]
    fn a_folder_of_ours_is_no_path_of_a_machine() {
        let path = format!("/{}/", "work");
        for (line, expected) in [
            (format!("cd {path}main"), true),
            (format!("`{path}x`"), true),
            (format!("base{path}src/lib.rs"), false),
            (format!("./base{path}"), false),
        ] {
            assert_eq!(begins_path(&line, &path), expected, "{line}");
        }
    }
}
