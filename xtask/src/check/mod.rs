//! The house rules, each a check that can fail. A rule that is only a sentence is not one.

use std::path::Path;
use std::time::Instant;

use crate::{Fault, house};

mod layers;
mod pure;
mod tidy;
mod vocabulary;
mod words;

/// Something that breaks a rule, and where.
#[derive(Debug)]
pub struct Finding(String);

impl Finding {
    fn new(place: &str, says: &str) -> Self {
        Self(format!("{place}: {says}"))
    }

    fn at(path: &Path, line: usize, says: &str) -> Self {
        Self(format!("{}:{}: {says}", path.display(), line + 1))
    }
}

enum Check {
    /// Somebody else's program, which says itself what it finds.
    Command(&'static [&'static str], &'static [&'static str]),
    /// A rule of ours.
    Rule(fn() -> Result<Vec<Finding>, Fault>),
}

const CHECKS: &[(&str, Check)] = &[
    ("layers", Check::Rule(layers::findings)),
    ("pure", Check::Rule(pure::findings)),
    ("tidy", Check::Rule(tidy::findings)),
    ("words", Check::Rule(words::findings)),
    ("vocabulary", Check::Rule(vocabulary::findings)),
    (
        "format",
        Check::Command(&["fmt", "--all"], &["--", "--check"]),
    ),
    (
        "clippy",
        Check::Command(
            &["clippy", "--workspace", "--all-targets", "--quiet"],
            &["--", "--deny", "warnings"],
        ),
    ),
    (
        "matrix",
        // On SQLite alone: a check needs no server. The tests run it on both.
        Check::Command(
            &["test", "--quiet", "--test", "all"],
            &["--", "matrix::sqlite", "matrix::every"],
        ),
    ),
];

/// Runs the checks, or only those that are named, and says of each whether it holds.
pub fn run(only: &[String]) -> Result<(), Fault> {
    if let Some(unknown) = only
        .iter()
        .find(|name| !CHECKS.iter().any(|(known, _)| known == name))
    {
        return Err(Fault::new(format!("there is no check named {unknown}")));
    }
    let asked = |name: &str| only.is_empty() || only.iter().any(|wanted| wanted == name);
    let broken = CHECKS
        .iter()
        .filter(|(name, check)| asked(name) && !holds(name, check))
        .count();
    if broken == 0 {
        Ok(())
    } else {
        Err(Fault::new(format!(
            "{broken} of the house rules do not hold"
        )))
    }
}

#[expect(clippy::disallowed_methods, reason = "shows how long a check takes")]
fn holds(name: &str, check: &Check) -> bool {
    let began = Instant::now();
    let outcome = match check {
        Check::Rule(findings) => findings().and_then(none_left),
        Check::Command(command, rest) => command_holds(command, rest),
    };
    let seconds = began.elapsed().as_secs_f32();
    match outcome {
        Ok(()) => println!("{name:<10} holds  {seconds:.1} s"),
        Err(ref says) => println!("{name:<10} BROKEN {seconds:.1} s\n{says}"),
    }
    outcome.is_ok()
}

fn none_left(findings: Vec<Finding>) -> Result<(), Fault> {
    if findings.is_empty() {
        return Ok(());
    }
    let lines: Vec<_> = findings
        .into_iter()
        .map(|finding| format!("  {}", finding.0))
        .collect();
    Err(Fault::new(lines.join("\n")))
}

fn command_holds(command: &[&str], rest: &[&str]) -> Result<(), Fault> {
    let mut cargo = if command[0] == "fmt" {
        let mut plain = std::process::Command::new("cargo");
        plain.current_dir(house::root()).args(command);
        plain
    } else {
        house::cargo(command)
    };
    house::run(cargo.args(rest))
}
