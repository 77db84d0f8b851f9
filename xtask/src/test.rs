//! Runs every test: the examples in the documentation, then all the others on both databases and in the browser.

use crate::house;
use crate::postgres::{Durability, Server};
use crate::{Fault, house::Build};

/// Where tests find a PostgreSQL server on which they may make databases.
const POSTGRES: &str = "SANAD_TEST_POSTGRES";

/// Where tests find the program, to start it, kill it and trace it.
const PROGRAM: &str = "SANAD_TEST_PROGRAM";

/// Runs the tests; `arguments` go to the test runner. Examples are run only when nothing was picked.
pub fn run(arguments: &[String]) -> Result<(), Fault> {
    let program = house::program(Build::Dev)?;
    let server = Server::start(Durability::None)?;
    if arguments.is_empty() {
        house::run(&mut house::cargo(&[
            "test",
            "--quiet",
            "--workspace",
            "--doc",
        ]))?;
    }
    let mut runner = if has_nextest() {
        house::cargo(&["nextest", "run"])
    } else {
        house::cargo(&["test", "--all-targets"])
    };
    house::run(
        runner
            .args(arguments)
            .env(POSTGRES, server.url("postgres"))
            .env(PROGRAM, program),
    )
}

fn has_nextest() -> bool {
    house::ask(std::process::Command::new("cargo").args(["nextest", "--version"])).is_ok()
}
