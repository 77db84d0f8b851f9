//! `sanad verify`: a receipt, a promise, a copy of a ledger or an installation, checked offline.

mod installation;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use sanad_ledger::check::entry_stands;
use sanad_ledger::{
    Checkpoint, NoteFault, Promise, PromiseError, Receipt, ReceiptError, VerifiedReceipt,
    VerifierKey,
};
use serde::Deserialize;

use super::DONE;
use super::ledger::{check_copy, checkpoint_fault, copy_fault, read_key};
use super::verdict::{Sentence, Verdict, Wording};
use crate::Installation;
use crate::ledger_copy::LedgerCopy;

/// Checks receipts, promises, copies of a ledger and installations, offline.
#[derive(Debug, clap::Args)]
pub struct Verify {
    /// Receipts, promises, folders with a copy of a ledger, or the data folder of an installation.
    #[arg(required = true)]
    paths: Vec<String>,
    /// The ledger's key: a file, or its text.
    #[arg(long)]
    key: Option<String>,
    /// A copy of the ledger, as a folder or address, in which a receipt's entry must still stand.
    #[arg(long, value_name = "DIR|URL")]
    ledger: Option<String>,
    #[command(flatten)]
    wording: Wording,
}

impl Verify {
    /// Checks every path; ends with the worst of their verdicts.
    pub fn run(self) -> ExitCode {
        let mut worst = DONE;
        for path in &self.paths {
            let verdict = self.verdict_of(path).unwrap_or_else(Verdict::Unusable);
            verdict.tell(path, &self.wording);
            worst = worst.max(verdict.code());
        }
        ExitCode::from(worst)
    }

    fn verdict_of(&self, path: &str) -> Result<Verdict, Sentence> {
        let place = Path::new(path);
        if Installation::at(place).exists() {
            let key = self.key.as_deref().map(read_key).transpose()?;
            return installation::verdict(place, key.as_ref());
        }
        if place.is_dir() {
            return Ok(check_copy(path, self.key.as_deref()));
        }
        let cannot = |fault| {
            Sentence::new("ledger-cannot-read")
                .with("path", path)
                .with("fault", fault)
        };
        let bytes = fs::read(path).map_err(cannot)?;
        let text = String::from_utf8_lossy(&bytes);
        let kind = Kind::of(&text)
            .ok_or_else(|| Sentence::new("ledger-unknown-file").with("path", path))?;
        let key = self
            .key
            .as_deref()
            .ok_or_else(|| Sentence::new("ledger-needs-key"))?;
        let key = read_key(key)?;
        match kind {
            Kind::Receipt => receipt(path, &text, &key, self.ledger.as_deref()),
            Kind::Promise => Ok(promise(path, &text, &key)),
        }
    }
}

/// What a file says it is.
enum Kind {
    Receipt,
    Promise,
}

impl Kind {
    fn of(text: &str) -> Option<Self> {
        #[derive(Deserialize)]
        struct Headed {
            format: String,
        }
        let headed: Option<Headed> = serde_json::from_str(text).ok();
        // A damaged file is still told apart by the name of its format, so that it can be named.
        let says = |format: &str| {
            headed.as_ref().map_or_else(
                || text.contains(format),
                |file| file.format.starts_with(format),
            )
        };
        if says("sanad-receipt/") {
            Some(Self::Receipt)
        } else if says("sanad-promise/") {
            Some(Self::Promise)
        } else {
            None
        }
    }
}

fn receipt(
    path: &str,
    text: &str,
    key: &VerifierKey,
    ledger: Option<&str>,
) -> Result<Verdict, Sentence> {
    let proved = match Receipt::from_json(text).and_then(|receipt| receipt.verify(key)) {
        Ok(proved) => proved,
        Err(fault) => return Ok(Verdict::Broken(vec![receipt_fault(path, &fault)])),
    };
    let holds = Sentence::new("ledger-receipt-holds")
        .with("hour", proved.hour)
        .with("leaf", proved.leaf)
        .with("origin", &proved.origin);
    let Some(place) = ledger else {
        return Ok(Verdict::Holds(vec![holds]));
    };
    if stands(&proved, key, place)? {
        Ok(Verdict::Holds(vec![
            holds,
            Sentence::new("ledger-receipt-stands"),
        ]))
    } else {
        Ok(Verdict::Broken(vec![
            Sentence::new("ledger-receipt-dropped").with("leaf", proved.leaf),
        ]))
    }
}

/// Whether a copy, whose checkpoint the same key signed, still holds the receipt's entry.
fn stands(proved: &VerifiedReceipt, key: &VerifierKey, place: &str) -> Result<bool, Sentence> {
    use sanad_ledger::check::PublicFiles as _;
    let copy = LedgerCopy::at(place).map_err(|fault| copy_fault(&fault))?;
    let note = copy
        .read("checkpoint")
        .map_err(|fault| copy_fault(&fault))?;
    let note = note.ok_or_else(|| Sentence::new("ledger-no-checkpoint"))?;
    let head = Checkpoint::open(&String::from_utf8_lossy(&note), key)
        .map_err(|fault| checkpoint_fault(&fault))?;
    if head.size() < proved.size {
        return Err(Sentence::new("ledger-copy-older").with("path", place));
    }
    entry_stands(&copy, head.size(), proved.leaf, &proved.commitment)
        .map_err(|fault| copy_fault(&fault))
}

fn receipt_fault(path: &str, fault: &ReceiptError) -> Sentence {
    match fault {
        ReceiptError::NotAReceipt(_) => Sentence::new("ledger-not-a-receipt").with("path", path),
        ReceiptError::WrongKey => Sentence::new("ledger-receipt-wrong-key"),
        ReceiptError::CheckpointChanged => Sentence::new("ledger-checkpoint-changed"),
        ReceiptError::Checkpoint(fault) => checkpoint_fault(fault),
        ReceiptError::EntryChanged => Sentence::new("ledger-receipt-entry-changed"),
        ReceiptError::LeafOutside { leaf, size } => Sentence::new("ledger-receipt-leaf-outside")
            .with("leaf", leaf)
            .with("size", size),
        ReceiptError::WrongLeaf { named, proved } => Sentence::new("ledger-receipt-wrong-leaf")
            .with("named", named)
            .with("proved", proved),
        ReceiptError::ProofLength { needed, found } => Sentence::new("ledger-receipt-proof-length")
            .with("needed", needed)
            .with("found", found),
        ReceiptError::ProofChanged => Sentence::new("ledger-receipt-proof-changed"),
    }
}

fn promise(path: &str, text: &str, key: &VerifierKey) -> Verdict {
    let holds = match Promise::from_json(text).and_then(|promise| promise.verify(key)) {
        Ok(proved) => Sentence::new("ledger-promise-holds")
            .with("hour", proved.hour)
            .with("origin", key.origin())
            .with("by", proved.by),
        Err(fault) => return Verdict::Broken(vec![promise_fault(path, &fault)]),
    };
    Verdict::Holds(vec![holds])
}

fn promise_fault(path: &str, fault: &PromiseError) -> Sentence {
    match fault {
        PromiseError::Note(NoteFault::WrongKey) => Sentence::new("ledger-receipt-wrong-key"),
        PromiseError::Note(NoteFault::BadSignature) => Sentence::new("ledger-promise-changed"),
        PromiseError::EntryChanged => Sentence::new("ledger-receipt-entry-changed"),
        PromiseError::NotAPromise
        | PromiseError::Hour(_)
        | PromiseError::Note(NoteFault::Malformed) => {
            Sentence::new("ledger-not-a-receipt").with("path", path)
        }
    }
}
