//! The program: parses one command and calls its module.

use std::process::ExitCode;

use clap::Parser;
use sanad::commands::Command;

/// Stops recruitment into a foreign war, and brings back those who were recruited.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    // clap exits with 2 on unusable arguments, which is what every command promises.
    Arguments::parse().command.run()
}
