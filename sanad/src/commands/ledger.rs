//! `sanad ledger check` and `sanad ledger export`: checking and copying a ledger from its public files alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sanad_ledger::check::{Finding, PublicFiles, Report, check};
use sanad_ledger::{
    Checkpoint, CheckpointError, NoteFault, VerifierKey, VerifierKeyError, public_paths,
};

use super::verdict::{Sentence, Verdict, Wording};
use crate::ledger_copy::{CopyFault, LedgerCopy};

/// Checks or copies the public ledger.
#[derive(Debug, clap::Args)]
pub struct Ledger {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Recomputes the whole ledger from its public files and names whatever does not fit.
    Check {
        /// A folder or a web address.
        place: String,
        /// The ledger's key: a file, or its text. Without it the key in the copy is taken, which proves less.
        #[arg(long)]
        key: Option<String>,
        #[command(flatten)]
        wording: Wording,
    },
    /// Copies the public files of a ledger into a folder.
    Export {
        /// A new or empty folder.
        folder: PathBuf,
        /// The address of the site or of its ledger.
        #[arg(long, default_value = "http://127.0.0.1:8080")]
        from: String,
        #[command(flatten)]
        wording: Wording,
    },
}

impl Ledger {
    /// Does what was asked.
    pub fn run(self) -> ExitCode {
        let (subject, verdict, wording) = match self.what {
            What::Check {
                place,
                key,
                wording,
            } => {
                let verdict = check_copy(&place, key.as_deref());
                (place, verdict, wording)
            }
            What::Export {
                folder,
                from,
                wording,
            } => {
                let verdict = export(&from, &folder).unwrap_or_else(Verdict::Unusable);
                (folder.display().to_string(), verdict, wording)
            }
        };
        verdict.tell(&subject, &wording);
        ExitCode::from(verdict.code())
    }
}

/// The verdict about a whole copy.
pub(super) fn check_copy(place: &str, key: Option<&str>) -> Verdict {
    let checked = LedgerCopy::at(place)
        .map_err(|fault| copy_fault(&fault))
        .and_then(|copy| {
            let given = key.map(read_key).transpose()?;
            let trusted = given.is_some();
            let key = given.map_or_else(|| own_key(&copy), Ok)?;
            let report = check(&copy, &key).map_err(|fault| copy_fault(&fault))?;
            Ok(verdict_of(&report, &key, trusted))
        });
    checked.unwrap_or_else(Verdict::Unusable)
}

/// A key given as a file or as text.
pub(super) fn read_key(given: &str) -> Result<VerifierKey, Sentence> {
    let text = fs::read_to_string(given).unwrap_or_else(|_| given.to_owned());
    text.parse().map_err(|fault| match fault {
        VerifierKeyError::Secret => Sentence::new("ledger-secret-key"),
        VerifierKeyError::Malformed | VerifierKeyError::OtherKind | VerifierKeyError::Changed => {
            Sentence::new("ledger-bad-key")
        }
    })
}

pub(super) fn copy_fault(fault: &CopyFault) -> Sentence {
    match fault {
        CopyFault::NothingThere(place) => Sentence::new("ledger-nothing-there").with("path", place),
        CopyFault::Unreadable { place, fault } => Sentence::new("ledger-cannot-read")
            .with("path", place)
            .with("fault", fault),
    }
}

fn own_key(copy: &LedgerCopy) -> Result<VerifierKey, Sentence> {
    let bytes = copy.read("key").map_err(|fault| copy_fault(&fault))?;
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    let text = text.ok_or_else(|| Sentence::new("ledger-needs-key"))?;
    text.parse().map_err(|_| Sentence::new("ledger-bad-key"))
}

fn verdict_of(report: &Report, key: &VerifierKey, trusted: bool) -> Verdict {
    match &report.checkpoint {
        Some(head) if report.findings.is_empty() => {
            let holds = Sentence::new("ledger-holds")
                .with("size", head.size())
                .with("files", report.files)
                .with("origin", head.origin());
            let verdict = Verdict::Holds(vec![holds]);
            if trusted {
                verdict
            } else {
                verdict.and(Sentence::new("ledger-own-key").with("key", key))
            }
        }
        _ => Verdict::Broken(report.findings.iter().map(finding).collect()),
    }
}

/// A finding, in words.
pub(super) fn finding(finding: &Finding) -> Sentence {
    match finding {
        Finding::NoCheckpoint => Sentence::new("ledger-no-checkpoint"),
        Finding::Checkpoint(fault) => checkpoint_fault(fault),
        Finding::Missing(path) => Sentence::new("ledger-file-missing").with("path", path),
        Finding::WrongLength {
            path,
            expected,
            found,
        } => Sentence::new("ledger-file-length")
            .with("path", path)
            .with("expected", expected)
            .with("found", found),
        Finding::UnreadableBundle { path, fault } => Sentence::new("ledger-bundle-unreadable")
            .with("path", path)
            .with("entry", fault.entry()),
        Finding::EntryDropped {
            path,
            leaf,
            missing,
        } => Sentence::new("ledger-entry-dropped")
            .with("path", path)
            .with("leaf", leaf)
            .with("missing", missing),
        Finding::EntryChanged { path, leaf } => Sentence::new("ledger-entry-changed")
            .with("path", path)
            .with("leaf", leaf),
        Finding::HashChanged { path, position } => Sentence::new("ledger-hash-changed")
            .with("path", path)
            .with("position", position),
        Finding::RootDiffers { size } => Sentence::new("ledger-root-differs").with("size", size),
        Finding::TooMany => Sentence::new("ledger-too-many"),
    }
}

pub(super) fn checkpoint_fault(fault: &CheckpointError) -> Sentence {
    match fault {
        CheckpointError::Note(NoteFault::WrongKey) => Sentence::new("ledger-wrong-key"),
        CheckpointError::Note(NoteFault::BadSignature) => {
            Sentence::new("ledger-checkpoint-changed")
        }
        CheckpointError::Note(NoteFault::Malformed) | CheckpointError::NoCheckpoint => {
            Sentence::new("ledger-not-a-checkpoint")
        }
        CheckpointError::OtherLedger(origin) => {
            Sentence::new("ledger-other-ledger").with("origin", origin)
        }
    }
}

/// Copies key, tiles and, last, the checkpoint, so that a copy that was cut short does not pass for a whole one.
fn export(from: &str, folder: &Path) -> Result<Verdict, Sentence> {
    let copy = LedgerCopy::at(from).map_err(|fault| copy_fault(&fault))?;
    let read = |path: &str| copy.read(path).map_err(|fault| copy_fault(&fault));
    let whole = |path: &str| {
        let missing = || Sentence::new("ledger-file-missing").with("path", path);
        read(path).and_then(|bytes| bytes.ok_or_else(missing))
    };
    let (key, note) = (whole("key")?, whole("checkpoint")?);
    let head = head_of(&key, &note)?;
    make_empty(folder)?;
    write(&folder.join("key"), &key)?;
    let mut files = 2_u64;
    for path in public_paths(head.size()) {
        let path = path.to_string();
        write(&folder.join(&path), &whole(&path)?)?;
        files += 1;
    }
    write(&folder.join("checkpoint"), &note)?;
    let done = Sentence::new("ledger-exported")
        .with("files", files)
        .with("origin", head.origin());
    Ok(Verdict::Holds(vec![done.with("path", folder.display())]))
}

fn head_of(key: &[u8], note: &[u8]) -> Result<Checkpoint, Sentence> {
    let key: VerifierKey = String::from_utf8_lossy(key)
        .parse()
        .map_err(|_| Sentence::new("ledger-bad-key"))?;
    Checkpoint::open(&String::from_utf8_lossy(note), &key).map_err(|fault| checkpoint_fault(&fault))
}

fn make_empty(folder: &Path) -> Result<(), Sentence> {
    fs::create_dir_all(folder).map_err(|fault| cannot_write(folder, &fault))?;
    let mut inside = fs::read_dir(folder).map_err(|fault| cannot_write(folder, &fault))?;
    match inside.next() {
        None => Ok(()),
        Some(_) => Err(Sentence::new("ledger-not-empty").with("path", folder.display())),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Sentence> {
    let folder = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, bytes));
    written.map_err(|fault| cannot_write(path, &fault))
}

fn cannot_write(path: &Path, fault: &std::io::Error) -> Sentence {
    Sentence::new("ledger-cannot-write")
        .with("path", path.display())
        .with("fault", fault)
}
