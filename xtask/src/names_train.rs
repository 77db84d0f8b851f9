//! Learns the committed tables of `sanad-names` from pairs of names: `cargo xtask train-names --data DIR`.
//!
//! DIR holds pairs of one person's name in two scripts (`*.tsv` with columns `label`, `a`, `b`) and a registry
//! (`registry.tsv` with `id`, `name`). Only what is learned is written: `crates/names/data/costs.tsv` and
//! `crates/names/data/frequencies.tsv`.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use sanad_names::learn::{SamePerson, count_skeletons, learn};
use sanad_names::{Frequencies, NameForm};

use crate::house;
use crate::measure::pairs::{PairFile, read_names, read_pair_files};

/// How often words are paired anew with what was learned.
pub const PASSES: usize = 3;

/// Skeletons met less often are not listed.
const LEAST_MEETINGS: usize = 25;

const COSTS_HEAD: &str = "\
# How readily a unit of one script answers a unit of another, in bits: log2 of how much oftener than by chance.
# Learned by `cargo xtask train-names`; do not edit. Letters and numbers only: no name can be read back.
# script	share	unit:share among its letters …
# script	script	unit of the first	unit of the second:bits …   (· is \"no letter\"; what is not listed counts -6.5)
";

const FREQUENCIES_HEAD: &str = "\
# How common names are, by their consonants (see crates/names/src/frequency.rs), per million words of names.
# Counted by `cargo xtask train-names` over a registry of public figures; do not edit.
# consonants	words per million	different words per million
";

/// Learns and writes both tables.
pub fn run(data: &Path) -> ExitCode {
    match train(data) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Cannot learn from {}: {error}", data.display());
            ExitCode::from(2)
        }
    }
}

fn train(data: &Path) -> io::Result<()> {
    let tables = house::root().join("crates/names/data");
    let registry = read_names(&data.join("registry.tsv"))?;
    let counted = count_skeletons(registry.iter(), LEAST_MEETINGS);
    std::fs::write(
        tables.join("frequencies.tsv"),
        format!("{FREQUENCIES_HEAD}{counted}"),
    )?;
    let files = read_pair_files(data)?;
    let same: Vec<SamePerson> = files.iter().flat_map(PairFile::same).collect();
    println!("learning from {} pairs", same.len());
    let costs = learn(&same, &Frequencies::read(&counted), PASSES);
    std::fs::write(tables.join("costs.tsv"), format!("{COSTS_HEAD}{costs}"))
}

/// The pairs of one person.
impl PairFile {
    /// Both names of each pair that is one person's.
    pub fn same(&self) -> impl Iterator<Item = (NameForm, NameForm)> + '_ {
        self.pairs
            .iter()
            .filter(|pair| pair.same)
            .map(|pair| (NameForm::read(&pair.a), NameForm::read(&pair.b)))
    }
}
