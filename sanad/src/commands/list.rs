//! `sanad list`: what a published list holds, before anything of it is stored; and taking it in.

mod import;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base_web::Lang;
use base_web::words::say;
use clap::{Args, Subcommand};
use feature_lists::reading::{self, NoList, Reading};
use feature_lists::report::QualityReport;

use super::{DOES_NOT_HOLD, DONE, UNUSABLE};

/// `sanad list …`
#[derive(Debug, Args)]
pub struct List {
    /// What to do.
    #[command(subcommand)]
    command: ListCommand,
}

/// What can be done with a list.
#[derive(Debug, Subcommand)]
pub enum ListCommand {
    /// Print a quality report of a CSV or XLSX as JSON. Exit code 0: clean, 1: problems, 2: no list.
    Check {
        /// The file, or `-` for standard input.
        file: PathBuf,
        /// The language of the sentences: ar, ckb, en, ru or uk.
        #[arg(long, default_value = "en")]
        lang: Lang,
        /// Accepted for scripts: the report is always JSON.
        #[arg(long, hide = true)]
        json: bool,
    },
    /// Take a list into a running installation, as the member of staff whose session is in SANAD_SESSION, and print
    /// its quality report.
    Import(import::Import),
}

impl List {
    /// Does it.
    pub fn run(self) -> ExitCode {
        match self.command {
            ListCommand::Check {
                file,
                lang,
                json: _,
            } => check(&file, lang),
            ListCommand::Import(import) => import.run(),
        }
    }
}

fn check(file: &Path, lang: Lang) -> ExitCode {
    let Ok((name, bytes)) = open(file) else {
        eprintln!("{}", say(lang, "lists-cannot-open"));
        return ExitCode::from(UNUSABLE);
    };
    let read = reading::read(&name, &bytes);
    match print(&QualityReport::of(&read, lang)) {
        Ok(()) => ExitCode::from(outcome(&read)),
        Err(_) => ExitCode::from(UNUSABLE),
    }
}

/// 0 where nothing was found, 1 where something deserves a second look, 2 where the file is no list.
fn outcome(read: &Result<Reading, NoList>) -> u8 {
    match read {
        Ok(reading) if reading.problems.is_empty() => DONE,
        Ok(_) => DOES_NOT_HOLD,
        Err(_) => UNUSABLE,
    }
}

/// The file's name and content; no more of it than one byte above the limit.
pub(super) fn open(file: &Path) -> std::io::Result<(String, Vec<u8>)> {
    let limit = reading::MAX_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin()
            .lock()
            .take(limit)
            .read_to_end(&mut bytes)?;
        return Ok((String::new(), bytes));
    }
    std::fs::File::open(file)?
        .take(limit)
        .read_to_end(&mut bytes)?;
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok((name, bytes))
}

fn print(report: &QualityReport) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, report)?;
    out.write_all(b"\n")
}
