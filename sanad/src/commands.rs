//! The command line: one module a command.

use std::process::ExitCode;

use clap::Subcommand;

mod demo;
mod init;
mod ledger;
mod list;
mod names;
mod serve;
mod verdict;
mod verify;
mod witness;

/// What the program can be asked to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Shows Sanad with fictional people.
    Demo(demo::Demo),
    /// Lays a new installation: two supervisors, an administrator, their words.
    Init(init::Init),
    /// Answers on the web for an installation.
    Serve(serve::Serve),
    /// Checks or copies the public ledger.
    Ledger(ledger::Ledger),
    /// Likeness of names, across scripts.
    Names(names::NamesCommand),
    /// Published lists.
    List(list::List),
    /// Checks receipts, promises, copies of a ledger and installations, offline.
    Verify(verify::Verify),
    /// Follows a ledger as a witness, and co-signs it.
    Witness(witness::Witness),
}

/// It is done, or it holds.
pub const DONE: u8 = 0;
/// It does not hold; what was printed says what.
pub const DOES_NOT_HOLD: u8 = 1;
/// The input or the arguments cannot be used.
pub const UNUSABLE: u8 = 2;

impl Command {
    /// Does it.
    pub fn run(self) -> ExitCode {
        match self {
            Self::Demo(demo) => demo.run(),
            Self::Init(init) => init.run(),
            Self::Serve(serve) => serve.run(),
            Self::Ledger(ledger) => ledger.run(),
            Self::Names(command) => names::run(command),
            Self::List(list) => list.run(),
            Self::Verify(verify) => verify.run(),
            Self::Witness(witness) => witness.run(),
        }
    }
}

/// Says on standard error why something cannot be done.
fn refuse(fault: &impl std::fmt::Display) -> ExitCode {
    eprintln!("sanad: {fault}");
    ExitCode::from(UNUSABLE)
}

/// Runs a command that waits for things.
fn block_on<F: Future<Output = ExitCode>>(command: F) -> ExitCode {
    match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime.block_on(command),
        Err(fault) => refuse(&fault),
    }
}
