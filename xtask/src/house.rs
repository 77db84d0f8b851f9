//! Where the repository stands, and how to run something in it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Fault;

/// The root of the repository. Asked of Cargo as it runs: a shared target folder may hold an xtask that was built in
/// another checkout.
pub fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| "xtask".into());
    Path::new(&package).join("..")
}

/// A cargo command at the root, with the lock file as it is.
pub fn cargo(subcommand: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(subcommand).arg("--locked");
    command
}

/// Runs a command to its end; its output goes to the terminal.
pub fn run(command: &mut Command) -> Result<(), Fault> {
    let status = command
        .status()
        .map_err(|error| Fault::new(format!("{}: {error}", name(command))))?;
    if status.success() {
        Ok(())
    } else {
        Err(Fault::new(format!("{} ended with {status}", name(command))))
    }
}

/// Runs a command to its end and returns what it printed.
pub fn ask(command: &mut Command) -> Result<String, Fault> {
    let output = command
        .output()
        .map_err(|error| Fault::new(format!("{}: {error}", name(command))))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let says = String::from_utf8_lossy(&output.stderr);
        Err(Fault::new(format!("{}: {}", name(command), says.trim())))
    }
}

/// Every file of the repository, tracked or new and not ignored, as paths from the root.
pub fn files() -> Result<Vec<PathBuf>, Fault> {
    let mut git = Command::new("git");
    git.current_dir(root())
        .args(["ls-files", "-co", "--exclude-standard"]);
    let listed = ask(&mut git)?;
    let there = |path: &PathBuf| root().join(path).is_file();
    Ok(listed.lines().map(PathBuf::from).filter(there).collect())
}

/// Builds the program and returns its path.
pub fn program(build: Build) -> Result<PathBuf, Fault> {
    let mut cargo = cargo(&["build", "--bin", "sanad"]);
    if build == Build::Release {
        cargo.arg("--release");
    }
    run(&mut cargo)?;
    Ok(target()?.join(build.folder()).join("sanad"))
}

/// How the program is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// As tests and `./run` build it.
    Dev,
    /// As commissions use it.
    Release,
}

impl Build {
    /// The name of its folder, and of the build in figures.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// What Cargo knows of the workspace's own packages.
pub fn metadata() -> Result<serde_json::Value, Fault> {
    let mut cargo = cargo(&["metadata", "--format-version", "1", "--no-deps"]);
    Ok(serde_json::from_str(&ask(&mut cargo)?)?)
}

fn target() -> Result<PathBuf, Fault> {
    metadata()?["target_directory"]
        .as_str()
        .map(PathBuf::from)
        .ok_or_else(|| Fault::new("cargo names no target folder"))
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args().take(2));
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
