//! A copy of a ledger's public files, in a folder or at a web address.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sanad_ledger::check::PublicFiles;

/// No public file of a ledger is longer than a checkpoint with many signatures; whatever is longer is none.
const LONGEST_FILE: u64 = 1 << 20;

/// How long one file may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where the public files lie.
#[derive(Debug)]
pub enum LedgerCopy {
    /// In a folder, as `sanad ledger export` writes them.
    Folder(PathBuf),
    /// At an address, below which `checkpoint` lies.
    Address(Address),
}

/// A ledger that is read over the network.
#[derive(Debug)]
pub struct Address {
    base: String,
    agent: ureq::Agent,
}

/// Why a copy cannot be read; neither a proof that it holds nor that it does not.
#[derive(Debug, thiserror::Error)]
pub enum CopyFault {
    /// There is no ledger.
    #[error("{0}: no ledger there")]
    NothingThere(String),
    /// A file or the network fails.
    #[error("{place}: {fault}")]
    Unreadable {
        /// Which file or address.
        place: String,
        /// What the system says.
        fault: String,
    },
}

impl LedgerCopy {
    /// Finds the ledger at a folder or address: there, or one step below under `ledger`.
    pub fn at(place: &str) -> Result<Self, CopyFault> {
        if place.starts_with("http://") || place.starts_with("https://") {
            Address::find(place).map(Self::Address)
        } else {
            folder_at(Path::new(place)).map(Self::Folder)
        }
    }
}

impl PublicFiles for LedgerCopy {
    type Error = CopyFault;

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, CopyFault> {
        match self {
            Self::Folder(folder) => read_file(&folder.join(path)),
            Self::Address(address) => address.read(path),
        }
    }
}

fn folder_at(place: &Path) -> Result<PathBuf, CopyFault> {
    let holds_ledger = |folder: &PathBuf| {
        ["checkpoint", "key", "tile"]
            .iter()
            .any(|name| folder.join(name).exists())
    };
    let candidates = [place.to_owned(), place.join("ledger")];
    let found = candidates.into_iter().find(holds_ledger);
    found.ok_or_else(|| CopyFault::NothingThere(place.display().to_string()))
}

fn read_file(path: &Path) -> Result<Option<Vec<u8>>, CopyFault> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(fault)
            if matches!(
                fault.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(fault) => Err(unreadable(&path.display().to_string(), &fault)),
    }
}

impl Address {
    fn find(place: &str) -> Result<Self, CopyFault> {
        let base = place.trim_end_matches('/').to_owned();
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .build()
            .into();
        let mut address = Self { base, agent };
        for _ in 0..2 {
            if address.read("checkpoint")?.is_some() || address.read("key")?.is_some() {
                return Ok(address);
            }
            address.base.push_str("/ledger");
        }
        Err(CopyFault::NothingThere(place.to_owned()))
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, CopyFault> {
        let url = format!("{}/{path}", self.base);
        let body = match self.agent.get(&url).call() {
            Ok(answer) => answer.into_body(),
            Err(ureq::Error::StatusCode(404)) => return Ok(None),
            Err(fault) => return Err(unreadable(&url, &fault)),
        };
        let bytes = body.into_with_config().limit(LONGEST_FILE).read_to_vec();
        bytes.map(Some).map_err(|fault| unreadable(&url, &fault))
    }
}

fn unreadable(place: &str, fault: &dyn std::error::Error) -> CopyFault {
    CopyFault::Unreadable {
        place: place.to_owned(),
        fault: fault.to_string(),
    }
}
