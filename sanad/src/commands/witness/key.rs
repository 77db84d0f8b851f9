//! A witness's secret key, in a file that its owner alone can read.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rand::rngs::OsRng;
use sanad_ledger::{Origin, WitnessKey};
use serde::{Deserialize, Serialize};

use crate::commands::verdict::{Sentence, Verdict};

const FORMAT: &str = "sanad-witness-key/1";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    format: String,
    name: String,
    seed: String,
}

/// Makes a new key; never overwrites one.
pub(super) fn make(file: &Path, name: &str) -> Result<Verdict, Sentence> {
    let name = Origin::new(name).map_err(|_| Sentence::new("ledger-witness-name"))?;
    let key = WitnessKey::generate(name.clone(), &mut OsRng);
    let seed = hex::encode(*key.expose_seed());
    let content = KeyFile {
        format: FORMAT.to_owned(),
        name: name.to_string(),
        seed,
    };
    let written = serde_json::to_vec_pretty(&content)
        .map_err(Into::into)
        .and_then(|bytes| write_private(file, &bytes));
    written.map_err(|fault| {
        Sentence::new("ledger-cannot-write")
            .with("path", file.display())
            .with("fault", fault)
    })?;
    let made = Sentence::new("ledger-witness-made").with("path", file.display());
    Ok(Verdict::Holds(vec![made.with("key", key.verifier())]))
}

/// Reads a key back.
pub(super) fn read(file: &Path) -> Result<WitnessKey, Sentence> {
    let text = fs::read_to_string(file).map_err(|fault| {
        Sentence::new("ledger-cannot-read")
            .with("path", file.display())
            .with("fault", fault)
    })?;
    parse(&text).ok_or_else(|| Sentence::new("ledger-witness-no-key").with("path", file.display()))
}

fn parse(text: &str) -> Option<WitnessKey> {
    let file: KeyFile = serde_json::from_str(text)
        .ok()
        .filter(|file: &KeyFile| file.format == FORMAT)?;
    let mut seed = [0; 32];
    hex::decode_to_slice(&file.seed, &mut seed).ok()?;
    Some(WitnessKey::from_seed(Origin::new(&file.name).ok()?, &seed))
}

fn write_private(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    let mut opened = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)?;
    opened.write_all(bytes)?;
    opened.sync_all()
}
