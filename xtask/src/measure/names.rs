//! Measures `sanad-names` on pairs of real names: `cargo xtask measure names --data DIR`.
//!
//! Pairs are scored by a model whose costs were learned without their fold; all pairs of one name are in one fold.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::ExitCode;

use sanad_names::learn::{SamePerson, learn};
use sanad_names::{Costs, Frequencies, Model, NameForm};

use super::curve::{Scored, area_under_curve, half_width, recall_at_precision};
use super::pairs::{Pair, PairFile, read_pair_files};
use crate::names_train::PASSES;

/// Parts into which the pairs are cut.
const FOLDS: u64 = 4;

/// Scores every file by folds and prints the table.
pub fn run(data: &Path, whole: bool) -> ExitCode {
    let files = match read_pair_files(data) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("Cannot read {}: {error}", data.display());
            return ExitCode::from(2);
        }
    };
    let models = if whole {
        Vec::new()
    } else {
        (0..FOLDS).map(|fold| model_without(&files, fold)).collect()
    };
    println!(
        "{:20} {:>6} {:>7} {:>7} {:>6}",
        "file", "pairs", "recall", "±", "auc"
    );
    let mut real: Vec<Scored> = Vec::new();
    for file in &files {
        let scored: Vec<Scored> = file
            .pairs
            .iter()
            .map(|pair| (score(pair, &models), pair.same))
            .collect();
        if file.name.starts_with("real") && !file.name.contains("zh") {
            real.extend(&scored);
        }
        let recall = recall_at_precision(&scored, 0.95);
        let positives = scored.iter().filter(|pair| pair.1).count();
        let width = half_width(
            recall,
            f64::from(u32::try_from(positives).unwrap_or(u32::MAX)),
        );
        println!(
            "{:20} {:>6} {:>7.3} {:>7.3} {:>6.4}",
            file.name,
            scored.len(),
            recall,
            width,
            area_under_curve(&scored)
        );
    }
    print_calibration(&real);
    match super::finding::run(data) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Cannot read the registry in {}: {error}", data.display());
            ExitCode::from(2)
        }
    }
}

/// Of pairs whose bits lie in each step, how many are one person's.
fn print_calibration(scored: &[Scored]) {
    println!("{:>12} {:>7} {:>7}", "bits", "pairs", "same");
    for step in -6..6_i32 {
        let (from, to) = (f64::from(step) * 2.0, f64::from(step + 1) * 2.0);
        let within = scored.iter().filter(|pair| pair.0 >= from && pair.0 < to);
        let (pairs, same) = within.fold((0_u32, 0_u32), |(pairs, same), pair| {
            (pairs + 1, same + u32::from(pair.1))
        });
        println!(
            "{from:>5} …{to:>5} {pairs:>7} {:>7.3}",
            f64::from(same) / f64::from(pairs.max(1))
        );
    }
}

fn fold(pair: &Pair) -> u64 {
    let mut hasher = DefaultHasher::new();
    pair.a.hash(&mut hasher);
    hasher.finish() % FOLDS
}

fn model_without(files: &[PairFile], held_out: u64) -> Model {
    let others = files
        .iter()
        .flat_map(|file| &file.pairs)
        .filter(|pair| pair.same && fold(pair) != held_out);
    let same: Vec<SamePerson> = others
        .map(|pair| (NameForm::read(&pair.a), NameForm::read(&pair.b)))
        .collect();
    let frequencies = Frequencies::committed();
    Model::new(
        Costs::read(&learn(&same, frequencies, PASSES)),
        frequencies.clone(),
    )
}

fn score(pair: &Pair, models: &[Model]) -> f64 {
    let fold = usize::try_from(fold(pair)).unwrap_or(0);
    let model = models.get(fold).unwrap_or_else(|| Model::standard());
    model.bits(
        &model.prepare(&NameForm::read(&pair.a)),
        &model.prepare(&NameForm::read(&pair.b)),
    )
}
