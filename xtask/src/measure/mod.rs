//! Figures that anybody can repeat: five runs on the release build, printed as JSON.
//!
//! What each one means is said once, in its `definition`. A figure is true of the machine it was taken on; the JSON
//! says which build, how many cores, and how busy the machine was.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use clap::Args;
use serde::Serialize;

use crate::Fault;
use crate::house::{self, Build};

pub mod curve;
mod finding;
mod first_answer;
mod memory;
pub mod names;
mod page_cpu;
pub mod pairs;
mod reports;
mod weight;

/// How often each figure is taken.
const RUNS: usize = 5;

/// Which figure, and how.
#[derive(Args)]
pub struct Arguments {
    /// The figure's name; without it, every figure is listed with its definition.
    name: Option<String>,
    /// On the dev build, to try a measurement out. Such a figure is nothing to compare with.
    #[arg(long)]
    dev: bool,
    /// Seconds of load in each run, where a figure is taken under load.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
}

/// What a measurement is given.
pub struct Setup {
    /// The program that is measured.
    pub program: PathBuf,
    /// Seconds of load in each run.
    pub seconds: u64,
}

/// A figure: its name, what it means, and how one run of it is taken.
pub struct Figure {
    name: &'static str,
    unit: &'static str,
    definition: &'static str,
    /// Takes every run. Whatever is costly to set up is set up once.
    take: fn(&Setup, usize) -> Result<Vec<f64>, Fault>,
}

const FIGURES: &[Figure] = &[
    first_answer::FIGURE,
    memory::FIGURE,
    weight::FIGURE,
    page_cpu::FIGURE,
    reports::SQLITE,
    reports::POSTGRES,
    reports::SCRIPTLESS,
];

/// What is printed.
#[derive(Serialize)]
struct Report {
    name: &'static str,
    value: f64,
    unit: &'static str,
    definition: &'static str,
    runs: Vec<f64>,
    median: f64,
    revision: String,
    build: &'static str,
    cores: usize,
    load: f64,
    seconds: u64,
}

/// Takes a figure and prints it.
pub fn run(arguments: &Arguments) -> Result<(), Fault> {
    let Some(name) = &arguments.name else {
        for figure in FIGURES {
            println!("{:<20} {}: {}", figure.name, figure.unit, figure.definition);
        }
        return Ok(());
    };
    let figure = FIGURES
        .iter()
        .find(|figure| figure.name == name)
        .ok_or_else(|| Fault::new(format!("there is no figure named {name}")))?;
    let build = if arguments.dev {
        Build::Dev
    } else {
        Build::Release
    };
    let setup = Setup {
        program: house::program(build)?,
        seconds: arguments.seconds,
    };
    let load = load()?;
    let runs = (figure.take)(&setup, RUNS)?;
    let report = report(figure, runs, build, load, arguments.seconds)?;
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}

fn report(
    figure: &Figure,
    runs: Vec<f64>,
    build: Build,
    load: f64,
    seconds: u64,
) -> Result<Report, Fault> {
    let median = median(&runs).ok_or_else(|| Fault::new("there was no run"))?;
    Ok(Report {
        name: figure.name,
        value: median,
        unit: figure.unit,
        definition: figure.definition,
        runs,
        median,
        revision: revision()?,
        build: build.folder(),
        cores: thread::available_parallelism()?.get(),
        load,
        seconds,
    })
}

fn median(runs: &[f64]) -> Option<f64> {
    let mut sorted = runs.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

/// The commit, with `+` behind it where files differ from it.
fn revision() -> Result<String, Fault> {
    let mut git = Command::new("git");
    let described =
        house::ask(
            git.current_dir(house::root())
                .args(["describe", "--always", "--dirty=+"]),
        )?;
    Ok(described.trim().to_owned())
}

/// The machine's load average over the last minute, before the first run.
fn load() -> Result<f64, Fault> {
    let averages = fs::read_to_string("/proc/loadavg")?;
    let last_minute = averages.split(' ').next().unwrap_or_default();
    Ok(last_minute.parse()?)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_run_in_the_middle() {
        assert_eq!(median(&[5.0, 1.0, 9.0, 2.0, 3.0]), Some(3.0));
        assert_eq!(median(&[]), None);
    }
}
