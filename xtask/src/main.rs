//! Everything around the program: the house rules, the tests' surroundings, figures and pictures.
//!
//! `cargo xtask check` · `cargo xtask test [ARGS]` · `cargo xtask measure NAME` · `cargo xtask shots [ROUTE]` · and what
//! `sanad-names` learns and is measured by.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod check;
mod demo;
mod fault;
mod house;
mod http;
mod measure;
mod names_train;
mod postgres;
mod shots;
mod test;

use fault::Fault;

#[derive(Parser)]
#[command(about = "House rules, tests, figures and pictures of Sanad")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Holds the house against its rules: format, clippy, layers, words, vocabulary, tidy, matrix.
    Check {
        /// Only these, by name.
        only: Vec<String>,
    },
    /// Runs every test, with a PostgreSQL server of its own; arguments go to the test runner.
    Test {
        /// For the test runner: a name to filter by, or its options.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Measures a figure five times and prints it as JSON.
    Measure(measure::Arguments),
    /// Draws pages in every language and width on one sheet, `shots/NAME.png`.
    Shots {
        /// The address after the language, such as `/report`, or one of the desk, such as `/desk/queue`; every public
        /// page without it.
        route: Option<String>,
        /// As whom to see the desk: a sign-in name of the demonstration.
        #[arg(long = "as", default_value = "supervisor-1")]
        account: String,
    },
    /// Learns the committed tables of sanad-names.
    TrainNames {
        /// The folder of development pairs.
        #[arg(long)]
        data: PathBuf,
    },
    /// Measures sanad-names on development pairs.
    MeasureNames {
        /// The folder of development pairs.
        #[arg(long)]
        data: PathBuf,
        /// With the committed costs instead of by folds.
        #[arg(long)]
        whole: bool,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check { only } => check::run(&only),
        Command::Test { arguments } => test::run(&arguments),
        Command::Measure(arguments) => measure::run(&arguments),
        Command::Shots { route, account } => shots::run(route.as_deref(), &account),
        Command::TrainNames { data } => return names_train::run(&data),
        Command::MeasureNames { data, whole } => return measure::names::run(&data, whole),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("xtask: {fault}");
            ExitCode::FAILURE
        }
    }
}
