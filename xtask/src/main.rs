//! Chores of the house: learning tables, measuring.

mod measure;
mod names_train;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
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
    match Arguments::parse().chore {
        Chore::TrainNames { data } => names_train::run(&data),
        Chore::MeasureNames { data, whole } => measure::names::run(&data, whole),
    }
}
