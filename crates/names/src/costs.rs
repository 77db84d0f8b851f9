//! How readily one script's unit answers another's, in bits: learned from real pairs, listed in `data/costs.tsv`.
//!
//! A value is log2 of how much more often two units stand for each other than chance would have it. Pairs of units
//! that were never seen get what their sounds suggest; pairs of scripts that were never seen together go through a
//! third. Nothing here is about persons: only letters.

use std::collections::HashMap;

use crate::script::{SOUNDED, Script};
use crate::sound::{INVENTORIES, Inventory, NOTHING, UNITS};
use crate::suggest::{likeness_bits, silence_bits};

/// Values are kept as hundredths of a bit.
pub(crate) const HUNDREDTHS: f64 = 100.0;

/// What no unit pair falls below: a slip of the pen is always possible.
const FLOOR_BITS: f64 = -7.0;

/// The value of units that were seen, but too rarely together to be listed.
pub(crate) const UNLISTED_BITS: f64 = -6.5;

/// Values of one pair of scripts, the first script being the earlier in table order.
pub(crate) struct PairCosts {
    values: Vec<i16>,
    /// What each unit of the first script, and of the second, is worth on average where it is answered rightly.
    usual: [[i16; UNITS]; 2],
}

impl PairCosts {
    fn filled(value: impl Fn(u8, u8) -> f64) -> PairCosts {
        let units = 0..u8::try_from(UNITS).unwrap_or(u8::MAX);
        let values = units
            .clone()
            .flat_map(|a| units.clone().map(move |b| (a, b)));
        PairCosts {
            values: values.map(|(a, b)| hundredths(value(a, b))).collect(),
            usual: [[0; UNITS]; 2],
        }
    }

    /// Works out what is usual, given how often each unit is met.
    fn with_usual(mut self, left: &[f64; UNITS], right: &[f64; UNITS]) -> PairCosts {
        for unit in 0..u8::try_from(UNITS).unwrap_or(u8::MAX) {
            self.usual[0][usize::from(unit)] = average(right, |other| self.bits(unit, other));
            self.usual[1][usize::from(unit)] = average(left, |other| self.bits(other, unit));
        }
        self
    }

    /// The value of one unit against another, in hundredths of a bit.
    #[inline]
    pub fn of(&self, a: u8, b: u8) -> i32 {
        i32::from(self.values[usize::from(a) * UNITS + usize::from(b)])
    }

    /// What a unit of the first script is usually worth.
    pub fn usual_for_left(&self, a: u8) -> i32 {
        i32::from(self.usual[0][usize::from(a)])
    }

    /// What a unit of the second script is usually worth.
    pub fn usual_for_right(&self, b: u8) -> i32 {
        i32::from(self.usual[1][usize::from(b)])
    }

    fn bits(&self, a: u8, b: u8) -> f64 {
        f64::from(self.of(a, b)) / HUNDREDTHS
    }

    fn set(&mut self, a: u8, b: u8, bits: f64) {
        self.values[usize::from(a) * UNITS + usize::from(b)] = hundredths(bits);
    }
}

/// The mean value against the other script's units, each as often as it answers: its share times how much oftener.
fn average(shares: &[f64; UNITS], bits: impl Fn(u8) -> f64) -> i16 {
    let unknown = shares.iter().all(|share| *share == 0.0);
    let (mut sum, mut all) = (0.0, 0.0);
    for (other, share) in (0_u8..).zip(shares) {
        let share = if other == NOTHING {
            1.0
        } else if unknown {
            0.02
        } else {
            *share
        };
        let weight = share * bits(other).exp2();
        sum += weight * bits(other);
        all += weight;
    }
    hundredths(if all > 0.0 { sum / all } else { 0.0 })
}

fn hundredths(bits: f64) -> i16 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "clamped to a few thousand first"
    )]
    let value = (bits.clamp(-30.0, 30.0) * HUNDREDTHS).round() as i16;
    value
}

/// All tables, for every pair of scripts.
pub struct Costs {
    pairs: Vec<PairCosts>,
}

/// The committed table.
pub(crate) const COMMITTED: &str = include_str!("../data/costs.tsv");

impl Costs {
    /// The table of two scripts' rows, the first not after the second.
    #[inline]
    pub(crate) fn pair(&self, row_a: u8, row_b: u8) -> &PairCosts {
        &self.pairs[usize::from(row_a) * SOUNDED + usize::from(row_b)]
    }

    /// All values of two scripts in bits, unit by unit of the first.
    pub(crate) fn pair_of(&self, a: usize, b: usize) -> Vec<f64> {
        self.pairs[a * SOUNDED + b]
            .values
            .iter()
            .map(|value| f64::from(*value) / HUNDREDTHS)
            .collect()
    }

    /// Before any learning: what the sounds of `sounds.tsv` suggest.
    pub fn from_sounds() -> Costs {
        Costs::read("")
    }

    /// Reads learned values (see the head of `data/costs.tsv`) over what sounds suggest. Lines that do not parse are
    /// passed over: the table is ours, and a test reads it whole.
    pub fn read(table: &str) -> Costs {
        let learned = Learned::read(table);
        let mut pairs = Vec::with_capacity(SOUNDED * SOUNDED);
        for a in 0..SOUNDED {
            pairs.extend((0..SOUNDED).map(|b| {
                let (low, high) = (a.min(b), a.max(b));
                learned
                    .pair(low, high)
                    .with_usual(&learned.shares[low], &learned.shares[high])
            }));
        }
        Costs { pairs }
    }
}

/// The learned tables and letter shares, while the other tables are derived from them.
struct Learned {
    tables: HashMap<(usize, usize), PairCosts>,
    /// How often a unit is met among the letters of its script, by row and number; zero where unknown.
    shares: [[f64; UNITS]; SOUNDED],
}

impl Learned {
    fn read(table: &str) -> Learned {
        let mut learned = Learned {
            tables: HashMap::new(),
            shares: [[0.0; UNITS]; SOUNDED],
        };
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            match cells[..] {
                [script, "share", values] => learned.read_shares(script, values),
                [a, b, unit, values] => learned.read_values([a, b], unit, values),
                _ => {}
            }
        }
        learned
    }

    fn read_shares(&mut self, script: &str, values: &str) {
        let Some(row) = Script::from_code(script).and_then(Script::row) else {
            return;
        };
        for (number, value) in entries(values, &INVENTORIES[row]) {
            self.shares[row][usize::from(number)] = value;
        }
    }

    fn read_values(&mut self, scripts: [&str; 2], unit: &str, values: &str) {
        let [Some(a), Some(b)] = scripts.map(|code| Script::from_code(code).and_then(Script::row))
        else {
            return;
        };
        let (left_units, right_units) = (&INVENTORIES[a], &INVENTORIES[b]);
        let Some(left) = left_units.number(unit.trim_matches(NOTHING_MARK)) else {
            return;
        };
        let shares = &self.shares;
        let table = self
            .tables
            .entry((a, b))
            .or_insert_with(|| unlisted(a, b, shares));
        for (right, bits) in entries(values, right_units) {
            table.set(left, right, bits);
        }
    }

    /// The table of two scripts: learned, or gone through a third script, or suggested by the sounds alone.
    fn pair(&self, a: usize, b: usize) -> PairCosts {
        if let Some(table) = self.tables.get(&(a, b)) {
            return PairCosts {
                values: table.values.clone(),
                usual: table.usual,
            };
        }
        let suggestion = suggested(&INVENTORIES[a], &INVENTORIES[b]);
        match self.pivot(a, b) {
            None => suggestion,
            Some(pivot) => self.through(pivot, a, b, &suggestion),
        }
    }

    /// The script through which two others are compared: Latin, or Cyrillic where Latin is one of them.
    fn pivot(&self, a: usize, b: usize) -> Option<usize> {
        [Script::Latin, Script::Cyrillic]
            .into_iter()
            .filter_map(Script::row)
            .find(|pivot| {
                [a, b]
                    .iter()
                    .all(|row| row != pivot && self.tables.contains_key(&ordered(*row, *pivot)))
            })
    }

    /// P(a, b) = sum over the pivot's units z of P(z) P(a | z) P(b | z), as a ratio to chance.
    fn through(&self, pivot: usize, a: usize, b: usize, suggestion: &PairCosts) -> PairCosts {
        let ratio = |row: usize, unit: u8, z: u8| {
            let table = &self.tables[&ordered(row, pivot)];
            (if row < pivot {
                table.bits(unit, z)
            } else {
                table.bits(z, unit)
            })
            .exp2()
        };
        let shares = &self.shares[pivot];
        let known: Vec<u8> = (1..=u8::MAX)
            .take(UNITS - 1)
            .filter(|z| shares[usize::from(*z)] > 0.0)
            .collect();
        PairCosts::filled(|left, right| {
            if left == NOTHING || right == NOTHING {
                return suggestion.bits(left, right);
            }
            let sum: f64 = known
                .iter()
                .map(|z| shares[usize::from(*z)] * ratio(a, left, *z) * ratio(b, right, *z))
                .sum();
            if a == b && left == right {
                sum.log2().max(suggestion.bits(left, right))
            } else {
                sum.log2()
            }
        })
    }
}

/// Stands for "no letter" in the table.
const NOTHING_MARK: char = '·';

fn ordered(a: usize, b: usize) -> (usize, usize) {
    (a.min(b), a.max(b))
}

fn entries<'a>(values: &'a str, units: &'a Inventory) -> impl Iterator<Item = (u8, f64)> + 'a {
    values.split(' ').filter_map(|entry| {
        let (unit, value) = entry.rsplit_once(':')?;
        Some((
            units.number(unit.trim_matches(NOTHING_MARK))?,
            value.parse().ok()?,
        ))
    })
}

/// A learned table before its values are read: units that were seen but are not listed together do not go together.
fn unlisted(a: usize, b: usize, shares: &[[f64; UNITS]; SOUNDED]) -> PairCosts {
    let suggestion = suggested(&INVENTORIES[a], &INVENTORIES[b]);
    let seen = |row: usize, unit: u8| unit == NOTHING || shares[row][usize::from(unit)] > 0.0;
    PairCosts::filled(|x, y| {
        if seen(a, x) && seen(b, y) && (x, y) != (NOTHING, NOTHING) {
            UNLISTED_BITS
        } else {
            suggestion.bits(x, y)
        }
    })
}

/// A table from the sounds alone.
fn suggested(left: &Inventory, right: &Inventory) -> PairCosts {
    PairCosts::filled(|a, b| {
        match (
            left.units().get(usize::from(a)),
            right.units().get(usize::from(b)),
        ) {
            (Some(_), Some(_)) if a == NOTHING && b == NOTHING => 0.0,
            (Some(x), Some(_)) if b == NOTHING => silence_bits(x),
            (Some(_), Some(y)) if a == NOTHING => silence_bits(y),
            (Some(x), Some(y)) => likeness_bits(x, y),
            _ => FLOOR_BITS,
        }
    })
}
