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
    values: Box<[[i16; STRIDE]; STRIDE]>,
    /// For each unit of the first script, and of the second, what bounds need to know.
    sides: [Box<[Side; STRIDE]>; 2],
}

/// Unit numbers are looked up by their low bits, so that no look-up can be out of bounds.
pub(crate) const STRIDE: usize = 128;
const LOW_BITS: u8 = 127;

/// What one unit may be worth against a whole word of the other script.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Side {
    /// On average, where it is answered rightly.
    pub usual: i16,
    /// At most.
    pub best: i16,
    /// At most, where the word has none of `partners`.
    pub apart: i16,
    /// Units that answer it at better than [`PARTNER_BITS`].
    pub partners: u128,
}

/// Units that answer each other at better than this are partners.
const PARTNER_BITS: f64 = -1.0;

impl PairCosts {
    #[expect(clippy::large_stack_arrays, reason = "32 kB, once a table")]
    fn filled(value: impl Fn(u8, u8) -> f64) -> PairCosts {
        let mut values = Box::new([[0; STRIDE]; STRIDE]);
        for (a, row) in (0_u8..).zip(values.iter_mut().take(UNITS)) {
            for (b, cell) in (0_u8..).zip(row.iter_mut().take(UNITS)) {
                *cell = hundredths(value(a, b));
            }
        }
        PairCosts {
            values,
            sides: [
                Box::new([Side::default(); STRIDE]),
                Box::new([Side::default(); STRIDE]),
            ],
        }
    }

    /// Works out the sides, given how often each unit is met.
    fn with_sides(mut self, left: &[f64; UNITS], right: &[f64; UNITS]) -> PairCosts {
        for unit in 0..u8::try_from(UNITS).unwrap_or(u8::MAX) {
            self.sides[0][usize::from(unit)] = side(right, |other| self.bits(unit, other));
            self.sides[1][usize::from(unit)] = side(left, |other| self.bits(other, unit));
        }
        self
    }

    /// The values of one unit of the first script.
    #[inline]
    pub fn row(&self, a: u8) -> &[i16; STRIDE] {
        &self.values[usize::from(a & LOW_BITS)]
    }

    /// What bounds need to know of a unit of the first (0) or second (1) script.
    #[inline]
    pub fn side(&self, which: usize, unit: u8) -> &Side {
        &self.sides[which & 1][usize::from(unit & LOW_BITS)]
    }

    fn bits(&self, a: u8, b: u8) -> f64 {
        f64::from(at(self.row(a), b)) / HUNDREDTHS
    }

    fn set(&mut self, a: u8, b: u8, bits: f64) {
        self.values[usize::from(a)][usize::from(b)] = hundredths(bits);
    }
}

/// The value of a unit of the second script in a row.
#[inline]
pub(crate) fn at(row: &[i16; STRIDE], b: u8) -> i32 {
    i32::from(row[usize::from(b & LOW_BITS)])
}

/// Sums up one unit's values against the other script's units. What is usual weighs each as often as it answers: its
/// share times how much oftener than by chance.
fn side(shares: &[f64; UNITS], bits: impl Fn(u8) -> f64) -> Side {
    let unknown = shares.iter().all(|share| *share == 0.0);
    let (mut sum, mut all) = (0.0, 0.0);
    let (mut best, mut apart, mut partners) = (bits(NOTHING), bits(NOTHING), 0);
    for (other, share) in (0_u8..).zip(shares) {
        let share = if other == NOTHING {
            1.0
        } else if unknown {
            UNKNOWN_SHARE
        } else {
            *share
        };
        let bits = bits(other);
        sum += share * bits.exp2() * bits;
        all += share * bits.exp2();
        best = bits.max(best);
        if other != NOTHING && bits > PARTNER_BITS {
            partners |= 1 << other;
        } else {
            apart = bits.max(apart);
        }
    }
    Side {
        usual: hundredths(sum / all.max(f64::MIN_POSITIVE)),
        best: hundredths(best),
        apart: hundredths(apart),
        partners,
    }
}

/// Of a script whose letters were never counted.
const UNKNOWN_SHARE: f64 = 0.02;

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
        let rows = self.pairs[a * SOUNDED + b].values.iter().take(UNITS);
        rows.flat_map(|row| &row[..UNITS])
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
                    .with_sides(&learned.shares[low], &learned.shares[high])
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
                sides: table.sides.clone(),
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
        let unrelated = |left: u8, right: u8| suggestion.bits(left, right) < UNRELATED_BITS;
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
            } else if unrelated(left, right) {
                sum.log2().min(UNLISTED_BITS)
            } else {
                sum.log2()
            }
        })
    }
}

/// Units whose sounds suggest no more than this have nothing to do with each other.
const UNRELATED_BITS: f64 = 0.0;

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
