//! `sanad witness`: an outside body that follows a ledger, makes sure it only grows, and co-signs what it saw.
//!
//! A witness keeps one small file: the last head it believed. What it prints, the head with its own signature added,
//! may be published by whoever likes; anybody can check it with the witness's key.

mod key;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base_work::Clock;
use sanad_ledger::check::{Growth, PublicFiles, check, growth};
use sanad_ledger::{Checkpoint, VerifierKey, WitnessKey};

use super::ledger::{checkpoint_fault, copy_fault, finding, read_key};
use super::verdict::{Sentence, Verdict, Wording};
use crate::ledger_copy::LedgerCopy;

/// Follows a ledger as a witness.
#[derive(Debug, clap::Args)]
pub struct Witness {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Makes a witness's key and says its public half.
    New {
        /// The file to write the secret key into.
        file: PathBuf,
        /// The witness's name, by custom an address without its scheme.
        #[arg(long)]
        name: String,
        #[command(flatten)]
        wording: Wording,
    },
    /// Looks whether a ledger has only grown since the last time.
    Follow(Follow),
}

#[derive(Debug, clap::Args)]
struct Follow {
    /// The address of the site or of its ledger, or a folder.
    place: String,
    /// The ledger's key: a file, or its text.
    #[arg(long)]
    key: String,
    /// The file that remembers the last head; made at the first look.
    #[arg(long)]
    state: PathBuf,
    /// Co-sign what was seen with this witness's key.
    #[arg(long, value_name = "FILE")]
    sign: Option<PathBuf>,
    #[command(flatten)]
    wording: Wording,
}

impl Witness {
    /// Does what was asked.
    pub fn run(self) -> ExitCode {
        let (subject, verdict, wording) = match self.what {
            What::New {
                file,
                name,
                wording,
            } => (file.display().to_string(), key::make(&file, &name), wording),
            What::Follow(follow) => (follow.place.clone(), follow.look(), follow.wording),
        };
        let verdict = verdict.unwrap_or_else(Verdict::Unusable);
        verdict.tell(&subject, &wording);
        ExitCode::from(verdict.code())
    }
}

impl Follow {
    fn look(&self) -> Result<Verdict, Sentence> {
        let key = read_key(&self.key)?;
        let signer = self.sign.as_deref().map(key::read).transpose()?;
        let copy = LedgerCopy::at(&self.place).map_err(|fault| copy_fault(&fault))?;
        let seen = read_if_there(&self.state)?;
        let verdict = match &seen {
            None => first_look(&copy, &key)?,
            Some(seen) => next_look(&copy, &key, seen)?,
        };
        let (head, proved) = match verdict {
            Look::Believed(note, proved) => (note, proved),
            Look::Contradicts(note, fault) => return self.keep_proof(&note, fault),
            Look::Not(faults) => return Ok(Verdict::Broken(faults)),
        };
        let note = signer.map_or_else(|| Ok(head.clone()), |signer| cosigned(&head, &signer))?;
        remember(&self.state, &note)?;
        Ok(Verdict::Holds(vec![
            proved,
            Sentence::new("ledger-witness-remembered").with("path", self.state.display()),
        ]))
    }

    /// Keeps the head that contradicts the remembered one beside it: both are signed, and together they are proof.
    fn keep_proof(&self, note: &str, fault: Sentence) -> Result<Verdict, Sentence> {
        let beside = self.state.with_extension("contradicts");
        remember(&beside, note)?;
        let kept = Sentence::new("ledger-witness-kept").with("path", beside.display());
        Ok(Verdict::Broken(vec![fault, kept]))
    }
}

/// What a look found: a head that may be remembered, one that contradicts what was remembered, or why there is none.
enum Look {
    Believed(String, Sentence),
    Contradicts(String, Sentence),
    Not(Vec<Sentence>),
}

/// The first time there is nothing to compare with: everything is recomputed instead.
fn first_look(copy: &LedgerCopy, key: &VerifierKey) -> Result<Look, Sentence> {
    let note = newest(copy)?;
    let report = check(copy, key).map_err(|fault| copy_fault(&fault))?;
    if !report.findings.is_empty() {
        return Ok(Look::Not(report.findings.iter().map(finding).collect()));
    }
    // Opened here as well: a newer head may have come between reading and checking.
    let head = Checkpoint::open(&note, key).map_err(|fault| checkpoint_fault(&fault))?;
    let first = Sentence::new("ledger-witness-first").with("size", head.size());
    Ok(Look::Believed(note, first))
}

fn next_look(copy: &LedgerCopy, key: &VerifierKey, seen: &str) -> Result<Look, Sentence> {
    let older = Checkpoint::open(seen, key).map_err(|fault| checkpoint_fault(&fault))?;
    let note = newest(copy)?;
    let newer = match Checkpoint::open(&note, key) {
        Ok(newer) => newer,
        Err(fault) => return Ok(Look::Not(vec![checkpoint_fault(&fault)])),
    };
    let grown = growth(copy, &older, &newer).map_err(|fault| copy_fault(&fault))?;
    let says = |id| {
        Sentence::new(id)
            .with("older", older.size())
            .with("size", newer.size())
    };
    Ok(match grown {
        Growth::Same => Look::Believed(note, says("ledger-witness-same")),
        Growth::Grown => Look::Believed(note, says("ledger-witness-grown")),
        Growth::Shrunk => Look::Contradicts(note, says("ledger-witness-shrunk")),
        Growth::Forked => Look::Contradicts(note, says("ledger-witness-forked")),
        Growth::Rewritten => Look::Contradicts(note, says("ledger-witness-rewritten")),
        Growth::Unproved(path) => Look::Not(vec![
            Sentence::new("ledger-file-missing").with("path", path),
        ]),
    })
}

fn newest(copy: &LedgerCopy) -> Result<String, Sentence> {
    let note = copy
        .read("checkpoint")
        .map_err(|fault| copy_fault(&fault))?;
    let note = note.ok_or_else(|| Sentence::new("ledger-no-checkpoint"))?;
    String::from_utf8(note).map_err(|_| Sentence::new("ledger-not-a-checkpoint"))
}

fn cosigned(note: &str, signer: &WitnessKey) -> Result<String, Sentence> {
    let unsigned = |_| Sentence::new("ledger-not-a-checkpoint");
    let now = jiff::Timestamp::from_millisecond(Clock::machine().now().0).unwrap_or_default();
    let line = signer.cosign(note, now).map_err(unsigned)?.line;
    Ok(format!("{note}{line}"))
}

fn read_if_there(path: &Path) -> Result<Option<String>, Sentence> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(fault) => Err(Sentence::new("ledger-cannot-read")
            .with("path", path.display())
            .with("fault", fault)),
    }
}

/// Replaces what is remembered whole or not at all.
fn remember(path: &Path, note: &str) -> Result<(), Sentence> {
    let beside = path.with_extension("new");
    let written = fs::write(&beside, note).and_then(|()| fs::rename(&beside, path));
    written.map_err(|fault| {
        Sentence::new("ledger-cannot-write")
            .with("path", path.display())
            .with("fault", fault)
    })
}
