//! Learning the costs of `data/costs.tsv` from pairs of names that are one person's.
//!
//! Expectation-maximisation over all readings of one word as another (Ristad and Yianilos, 1998), with two-letter
//! units, seeded and smoothed by what the sounds suggest. Words are paired by the model learned so far. The result is
//! letters and numbers; no name can be read back from it.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use crate::costs::{Costs, UNLISTED_BITS};
use crate::form::{NameForm, WordKind};
use crate::frequency::{Frequencies, Skeleton};
use crate::likeness::likeness;
use crate::memo::Memo;
use crate::model::{Model, Prepared, Words, skeleton};
use crate::script::{SOUNDED, Script};
use crate::sound::{INVENTORIES, MAX_LETTERS, NOTHING, Sound, UNITS};

/// Rounds of expectation and maximisation for one pairing of words.
const ROUNDS: usize = 6;

/// How many readings' worth of weight the suggestion of the sounds has, per pair of scripts.
const SUGGESTION_WEIGHT: f64 = 400.0;

/// Fewer expected meetings than this are noise.
const LEAST_COUNT: f64 = 0.7;

/// Pairs of scripts with fewer words than this are not learned.
const LEAST_WORDS: usize = 200;

/// Names of one person in two spellings: what is learned from.
pub type SamePerson = (NameForm, NameForm);

/// Learns costs from names of one person, in `passes` of pairing words and learning from the pairs. Returns the text
/// of `data/costs.tsv`.
pub fn learn(names: &[SamePerson], frequencies: &Frequencies, passes: usize) -> String {
    let mut table = String::new();
    for _ in 0..passes {
        let model = Model::new(Costs::read(&table), frequencies.clone());
        let words = pair_words(&model, names);
        table = write_table(&words, &model.costs);
    }
    table
}

/// Counts skeletons. Returns the lines of `data/frequencies.tsv`: those met at least `least` times, with their words
/// and their different words per million.
pub fn count_skeletons<'a>(names: impl Iterator<Item = &'a NameForm>, least: usize) -> String {
    let model = Model::new(Costs::from_sounds(), Frequencies::read(""));
    let mut met: BTreeMap<Skeleton, (usize, HashSet<&str>)> = BTreeMap::new();
    for word in names
        .flat_map(NameForm::words)
        .filter(|word| word.kind == WordKind::Name)
    {
        let mut prepared = Prepared::default();
        model.prepare_word(word, &mut prepared);
        let skeleton = skeleton(prepared.word(0).readings);
        if skeleton != Skeleton::default() {
            let (words, different) = met.entry(skeleton).or_default();
            *words += 1;
            different.insert(&word.text);
        }
    }
    let words: usize = met.values().map(|(words, _)| words).sum();
    let different: usize = met.values().map(|(_, different)| different.len()).sum();
    let mut lines = String::new();
    for (skeleton, (met, spelled)) in met.iter().filter(|(_, (words, _))| *words >= least) {
        let per_million = |count: usize, all: usize| (count * 1_000_000).div_ceil(all.max(1));
        let _ = writeln!(
            lines,
            "{skeleton}\t{}\t{}",
            per_million(*met, words),
            per_million(spelled.len(), different)
        );
    }
    lines
}

/// Words of one name in two scripts, the script earlier in table order first.
type WordPair = (Sound, Sound);

fn pair_words(model: &Model, names: &[SamePerson]) -> Vec<WordPair> {
    let mut words = Vec::new();
    let mut memo = Memo::default();
    for (a, b) in names {
        let (a, b) = (model.prepare(a), model.prepare(b));
        for m in model.align(&a, &b, &mut memo).matches() {
            words.extend(best_readings(model, (&a, m.left), (&b, m.right)));
        }
    }
    words
}

fn best_readings(model: &Model, a: (&Prepared, usize), b: (&Prepared, usize)) -> Option<WordPair> {
    let (a, b) = (a.0.word(a.1), b.0.word(b.1));
    let pairs = a
        .readings
        .iter()
        .flat_map(|x| b.readings.iter().map(move |y| (x.sound, y.sound)));
    let best = pairs.max_by_key(|(x, y)| likeness(&model.costs, x, y, i32::MIN))?;
    Some(if best.0.row <= best.1.row {
        best
    } else {
        (best.1, best.0)
    })
}

fn write_table(words: &[WordPair], seed: &Costs) -> String {
    let mut table = String::new();
    for row in 0..SOUNDED {
        write_shares(row, words, &mut table);
    }
    for (a, b) in (0..SOUNDED).flat_map(|a| (a + 1..SOUNDED).map(move |b| (a, b))) {
        let ours: Vec<WordPair> = words
            .iter()
            .filter(|(x, y)| (usize::from(x.row), usize::from(y.row)) == (a, b))
            .copied()
            .collect();
        if ours.len() >= LEAST_WORDS {
            PairLearner::new(a, b, &ours, seed)
                .learn(&ours)
                .write(&mut table);
        }
    }
    table
}

fn write_shares(row: usize, words: &[WordPair], table: &mut String) {
    let sounds: Vec<Sound> = words
        .iter()
        .flat_map(|(a, b)| [*a, *b])
        .filter(|s| usize::from(s.row) == row)
        .collect();
    if sounds.is_empty() {
        return;
    }
    let shares = shares(sounds.iter());
    let units = INVENTORIES[row].units();
    let entries: Vec<String> = (1..units.len())
        .filter(|unit| shares[*unit] > 0.0)
        .map(|unit| format!("{}:{:.6}", units[unit].name, shares[unit]))
        .collect();
    let _ = writeln!(
        table,
        "{}\tshare\t{}",
        Script::SOUNDED[row].code(),
        entries.join(" ")
    );
}

/// How often each unit is met by chance: single letters as counted, two letters as the product of their shares.
fn shares<'a>(sounds: impl Iterator<Item = &'a Sound> + Clone) -> [f64; UNITS] {
    let mut counts = [0.0; UNITS];
    for unit in sounds.clone().flat_map(Sound::singles) {
        counts[usize::from(*unit)] += 1.0;
    }
    let all: f64 = counts.iter().skip(1).sum();
    let mut shares = counts.map(|count| count / all.max(1.0));
    let mut doubles = [(0.0, 0.0); UNITS];
    for sound in sounds {
        for place in 1..usize::from(sound.len) {
            let double = usize::from(sound.double[place]);
            let chance = shares[usize::from(sound.single[place - 1])]
                * shares[usize::from(sound.single[place])];
            if double != usize::from(NOTHING) && chance > 0.0 {
                doubles[double].0 += chance.ln();
                doubles[double].1 += 1.0;
            }
        }
    }
    for (share, (logs, count)) in shares.iter_mut().zip(doubles) {
        if count > 0.0 {
            *share = f64::exp(logs / count);
        }
    }
    shares
}

/// The joint probabilities of two scripts' units, while they are learned.
struct PairLearner {
    rows: (usize, usize),
    shares: (Vec<f64>, Vec<f64>),
    /// P(a, b), by a * UNITS + b.
    joint: Vec<f64>,
    /// The suggestion, as counts.
    prior: Vec<f64>,
    counts: Vec<f64>,
}

impl PairLearner {
    fn new(a: usize, b: usize, words: &[WordPair], seed: &Costs) -> PairLearner {
        let left = shares(words.iter().map(|(x, _)| x)).to_vec();
        let right = shares(words.iter().map(|(_, y)| y)).to_vec();
        let table = |costs: &Costs| -> Vec<f64> {
            let pair = costs.pair_of(a, b);
            let mut joint = vec![0.0; UNITS * UNITS];
            for (place, cell) in joint.iter_mut().enumerate() {
                let (x, y) = (place / UNITS, place % UNITS);
                let chance =
                    |shares: &[f64], unit: usize| if unit == 0 { 1.0 } else { shares[unit] };
                *cell = (pair[place]).exp2() * chance(&left, x) * chance(&right, y);
            }
            joint[0] = 0.0;
            let all: f64 = joint.iter().sum();
            joint.iter().map(|cell| cell / all).collect()
        };
        let prior = table(&Costs::from_sounds())
            .iter()
            .map(|cell| cell * SUGGESTION_WEIGHT)
            .collect();
        let joint = table(seed);
        PairLearner {
            rows: (a, b),
            shares: (left, right),
            joint,
            prior,
            counts: vec![0.0; UNITS * UNITS],
        }
    }

    fn learn(mut self, words: &[WordPair]) -> PairLearner {
        for _ in 0..ROUNDS {
            self.counts.fill(0.0);
            for (a, b) in words {
                self.expect(a, b);
            }
            let all: f64 = self
                .counts
                .iter()
                .zip(&self.prior)
                .map(|(count, prior)| count + prior)
                .sum();
            for ((joint, count), prior) in self.joint.iter_mut().zip(&self.counts).zip(&self.prior)
            {
                *joint = (count + prior) / all;
            }
        }
        self
    }

    /// Adds one pair's expected uses of each pair of units (forward and backward over all readings).
    fn expect(&mut self, a: &Sound, b: &Sound) {
        let steps = steps(a, b);
        let (rows, columns) = (usize::from(a.len), usize::from(b.len));
        let mut forward = [[0.0_f64; MAX_LETTERS + 1]; MAX_LETTERS + 1];
        let mut backward = [[0.0_f64; MAX_LETTERS + 1]; MAX_LETTERS + 1];
        forward[0][0] = 1.0;
        backward[rows][columns] = 1.0;
        for step in &steps {
            forward[step.to.0][step.to.1] +=
                forward[step.from.0][step.from.1] * self.joint[step.cell];
        }
        for step in steps.iter().rev() {
            backward[step.from.0][step.from.1] +=
                backward[step.to.0][step.to.1] * self.joint[step.cell];
        }
        let whole = forward[rows][columns];
        if whole < 1.0e-280 {
            return;
        }
        for step in &steps {
            let through = forward[step.from.0][step.from.1]
                * self.joint[step.cell]
                * backward[step.to.0][step.to.1];
            self.counts[step.cell] += through / whole;
        }
    }

    fn write(&self, table: &mut String) {
        let (a, b) = self.rows;
        let (left, right) = (INVENTORIES[a].units(), INVENTORIES[b].units());
        let named = |name: &str| {
            if name.is_empty() {
                "·".to_owned()
            } else {
                name.to_owned()
            }
        };
        for (x, unit) in left.iter().enumerate() {
            let entries: Vec<String> = (0..right.len())
                .filter_map(|y| Some(format!("{}:{:.1}", named(&right[y].name), self.bits(x, y)?)))
                .collect();
            if !entries.is_empty() {
                let codes = (Script::SOUNDED[a].code(), Script::SOUNDED[b].code());
                let _ = writeln!(
                    table,
                    "{}\t{}\t{}\t{}",
                    codes.0,
                    codes.1,
                    named(&unit.name),
                    entries.join(" ")
                );
            }
        }
    }

    /// The learned value, where it was met often enough to be listed.
    fn bits(&self, x: usize, y: usize) -> Option<f64> {
        let cell = x * UNITS + y;
        let chance = |shares: &[f64], unit: usize| if unit == 0 { 1.0 } else { shares[unit] };
        let by_chance = chance(&self.shares.0, x) * chance(&self.shares.1, y);
        let bits = (self.joint[cell] / by_chance).log2();
        let kept = self.counts[cell] >= LEAST_COUNT && (x, y) != (0, 0) && by_chance > 0.0;
        (kept && bits > UNLISTED_BITS).then_some(bits)
    }
}

/// One move of a reading: from and to places in the two words, and the cell of its units.
struct Step {
    from: (usize, usize),
    to: (usize, usize),
    cell: usize,
}

/// All moves, each after every move that leads to its start.
fn steps(a: &Sound, b: &Sound) -> Vec<Step> {
    let mut steps = Vec::new();
    for row in 0..=usize::from(a.len) {
        for column in 0..=usize::from(b.len) {
            for (left, down) in moves(a, row) {
                for (right, across) in moves(b, column) {
                    if (down, across) != (0, 0) {
                        let cell = usize::from(left) * UNITS + usize::from(right);
                        steps.push(Step {
                            from: (row - down, column - across),
                            to: (row, column),
                            cell,
                        });
                    }
                }
            }
        }
    }
    steps
}

/// The units that end at a place, with their lengths: none, the letter, the two letters.
fn moves(word: &Sound, place: usize) -> Vec<(u8, usize)> {
    let mut moves = vec![(NOTHING, 0)];
    if place >= 1 && word.single[place - 1] != NOTHING {
        moves.push((word.single[place - 1], 1));
    }
    if place >= 2 && word.double[place - 1] != NOTHING {
        moves.push((word.double[place - 1], 2));
    }
    moves
}
