//! `sanad names`: compare two names and say why; score a table of pairs; find names in a registry.
//!
//! Files, threads and words are here; what names mean is in `sanad-names`.

use std::fs;
use std::io::{self, Read, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use base_web::Lang;
use base_web::words::say_with;
use clap::{Args, Subcommand};
use sanad_names::{
    Commonness, Evidence, Model, Reason, Record, TableError, compare, match_names, score,
};

/// Likeness of names, across scripts.
#[derive(Debug, Args)]
pub struct NamesCommand {
    #[command(subcommand)]
    act: Act,
    /// The language of reasons and refusals: ar, ckb, en, ru or uk.
    #[arg(long, global = true, default_value = "en", value_parser = parse_lang)]
    lang: Lang,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Evidence in bits that two names are one person's, and why.
    Compare {
        /// One name, in any script.
        a: String,
        /// The other name.
        b: String,
        /// Write JSON.
        #[arg(long)]
        json: bool,
    },
    /// Scores a table with columns `a` and `b`: the same lines with a column `score`.
    Score {
        /// The table; `-` for standard input.
        pairs: PathBuf,
        #[command(flatten)]
        threads: Threads,
    },
    /// Finds each query's name in a registry (columns `id`, `name`; optional `birth`, `country`).
    Match {
        /// Where to look.
        registry: PathBuf,
        /// Whom to look for.
        queries: PathBuf,
        /// How many to list for each query.
        #[arg(long, default_value_t = 10)]
        top: usize,
        #[command(flatten)]
        threads: Threads,
    },
}

#[derive(Debug, Args)]
struct Threads {
    /// Threads to use; all cores by default.
    #[arg(long)]
    threads: Option<NonZero<usize>>,
}

impl Threads {
    fn count(&self) -> NonZero<usize> {
        self.threads
            .unwrap_or_else(|| thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN))
    }
}

fn parse_lang(code: &str) -> Result<Lang, String> {
    code.parse()
        .map_err(|_| "one of ar, ckb, en, ru, uk".to_owned())
}

/// Runs one command: 0 done, 2 unusable input.
pub fn run(command: NamesCommand) -> ExitCode {
    let done = match command.act {
        Act::Compare { a, b, json } => compare_names(&a, &b, json, command.lang),
        Act::Score { pairs, threads } => score_file(&pairs, threads.count()),
        Act::Match {
            registry,
            queries,
            top,
            threads,
        } => match_files(&registry, &queries, top, threads.count()),
    };
    match done.and_then(|text| print(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("{}", refusal.say(command.lang));
            ExitCode::from(2)
        }
    }
}

/// Why a command was not done.
enum Refusal {
    NoName(String),
    Unreadable(String),
    Table(String, TableError),
    Output,
}

impl Refusal {
    fn say(&self, lang: Lang) -> String {
        match self {
            Refusal::NoName(name) => {
                say_with(lang, "names-unreadable", &[("name", name.as_str().into())])
            }
            Refusal::Unreadable(file) => say_with(
                lang,
                "names-table-unreadable",
                &[("file", file.as_str().into())],
            ),
            Refusal::Table(file, error) => {
                let line = i64::try_from(error.line()).unwrap_or(i64::MAX).to_string();
                let facts = [
                    ("file", file.as_str().into()),
                    ("column", error.column().into()),
                    ("line", line.into()),
                ];
                say_with(lang, error.key(), &facts)
            }
            Refusal::Output => say_with(lang, "names-output-closed", &[]),
        }
    }
}

fn print(text: &str) -> Result<(), Refusal> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|_| Refusal::Output)
}

fn read(path: &Path) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let done = if path.as_os_str() == "-" {
        io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        fs::read(path).map(|read| bytes = read)
    };
    done.map(|()| bytes)
        .map_err(|_| Refusal::Unreadable(path.display().to_string()))
}

fn score_file(path: &Path, threads: NonZero<usize>) -> Result<String, Refusal> {
    score(&read(path)?, Model::standard(), threads)
        .map_err(|error| Refusal::Table(path.display().to_string(), error))
}

fn match_files(
    registry: &Path,
    queries: &Path,
    top: usize,
    threads: NonZero<usize>,
) -> Result<String, Refusal> {
    let (kept, asked) = (read(registry)?, read(queries)?);
    match_names(&kept, &asked, top, threads).map_err(|(which, error)| {
        let path = match which {
            sanad_names::WhichTable::Registry => registry,
            sanad_names::WhichTable::Queries => queries,
        };
        Refusal::Table(path.display().to_string(), error)
    })
}

fn compare_names(a: &str, b: &str, json: bool, lang: Lang) -> Result<String, Refusal> {
    let (left, right) = (Record::named(a), Record::named(b));
    for (record, text) in [(&left, a), (&right, b)] {
        if !record.names.iter().any(sanad_names::NameForm::is_readable) {
            return Err(Refusal::NoName(text.to_owned()));
        }
    }
    let evidence = compare(&left, &right, Model::standard());
    if json {
        return Ok(as_json(&evidence, lang) + "\n");
    }
    let mut text = format!(
        "{}: {}\n",
        say_with(lang, evidence.strength.key(), &[]),
        bits(evidence.bits, lang)
    );
    for reason in &evidence.reasons {
        let line = format!("  {:+.1}  {}\n", reason.bits, sentence(reason, lang));
        text.push_str(&line);
    }
    if evidence.names_only() {
        text.push_str(&say_with(lang, "names-only", &[]));
        text.push('\n');
    }
    Ok(text)
}

fn bits(bits: f64, lang: Lang) -> String {
    say_with(
        lang,
        "names-bits",
        &[("bits", format!("{bits:+.1}").into())],
    )
}

/// A reason in words, with how common the name is.
fn sentence(reason: &Reason, lang: Lang) -> String {
    let words = [
        ("left", reason.left.as_str().into()),
        ("right", reason.right.as_str().into()),
    ];
    let said = say_with(lang, reason.kind.key(), &words);
    match reason
        .commonness
        .filter(|_| reason.kind.is_about_one_name())
    {
        Some(commonness) => format!(
            "{said} ({})",
            say_with(lang, Commonness::key(commonness), &[])
        ),
        None => said,
    }
}

fn as_json(evidence: &Evidence, lang: Lang) -> String {
    let reasons: Vec<serde_json::Value> = evidence
        .reasons
        .iter()
        .map(|reason| {
            serde_json::json!({
                "kind": reason.kind,
                "left": reason.left,
                "right": reason.right,
                "bits": reason.bits,
                "commonness": reason.commonness,
                "sentence": sentence(reason, lang),
            })
        })
        .collect();
    serde_json::json!({
        "bits": evidence.bits,
        "strength": evidence.strength,
        "names_only": evidence.names_only(),
        "reasons": reasons,
        "words": evidence.words,
    })
    .to_string()
}
