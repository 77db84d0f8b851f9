//! How alike two words sound: the best way to read one as the other, unit by unit, in bits.
//!
//! A dynamic programme over letters and two-letter units, and a cheaper bound that no reading can beat. It says
//! nothing about how common the words are; that is [`crate::frequency`].

use crate::costs::{Costs, PairCosts, Side, at};
use crate::sound::{MAX_LETTERS, NOTHING, Sound};

/// Lower than any real value, with room to add.
const NEVER: i32 = -1_000_000;

/// The bits (hundredths) by which two words sound alike; negative where they don't. Symmetric. `None` where a bound
/// shows them below `least`; then it is below.
pub(crate) fn likeness(costs: &Costs, a: &Sound, b: &Sound, least: i32) -> Option<i32> {
    let (a, b) = if a.row <= b.row { (a, b) } else { (b, a) };
    let table = costs.pair(a.row, b.row);
    (at_most(table, a, b) >= least).then(|| best_reading(table, a, b))
}

/// What a word is usually worth against its own spelling in another script.
pub(crate) fn usual(costs: &Costs, word: &Sound, other_row: u8) -> i32 {
    let which = usize::from(word.row > other_row);
    let table = costs.pair(word.row.min(other_row), word.row.max(other_row));
    let usual = |unit: u8| i32::from(table.side(which, unit).usual);
    let mut reached = [NEVER; MAX_LETTERS + 1];
    reached[0] = 0;
    for place in 1..=usize::from(word.len) {
        reached[place] = reached[place - 1] + usual(word.single[place - 1]);
        if place > 1 && word.double[place - 1] != NOTHING {
            reached[place] = reached[place].max(reached[place - 2] + usual(word.double[place - 1]));
        }
    }
    reached[usize::from(word.len)]
}

/// More than any reading is worth: each letter of the first word as if it met the best unit the second one has, half
/// of a two-letter unit to each of its letters. Letters of the second word that meet nothing only lower a reading.
fn at_most(table: &PairCosts, a: &Sound, b: &Sound) -> i32 {
    let bound = |side: &Side| {
        i32::from(if side.partners & b.units == 0 {
            side.apart
        } else {
            side.best
        })
    };
    let mut letters = [0_i32; MAX_LETTERS + 1];
    for (place, (single, double)) in a
        .single
        .iter()
        .zip(&a.double)
        .enumerate()
        .take(usize::from(a.len))
    {
        letters[place] = bound(table.side(0, *single));
        if *double != NOTHING && place > 0 {
            let half = (bound(table.side(0, *double)) + 1) / 2;
            letters[place - 1] = letters[place - 1].max(half);
            letters[place] = letters[place].max(half);
        }
    }
    letters.iter().sum()
}

type Row = [i32; MAX_LETTERS + 1];

fn best_reading(table: &PairCosts, a: &Sound, b: &Sound) -> i32 {
    let (rows, columns) = (usize::from(a.len), usize::from(b.len));
    let unanswered = table.row(NOTHING);
    let mut lines: [Row; 3] = [[NEVER; MAX_LETTERS + 1]; 3];
    lines[0][0] = 0;
    for column in 1..=columns {
        lines[0][column] = lines[0][column - 1] + at(unanswered, b.single[column - 1]);
    }
    for row in 1..=rows {
        let single = table.row(a.single[row - 1]);
        let double =
            (row > 1 && a.double[row - 1] != NOTHING).then(|| table.row(a.double[row - 1]));
        let silent = at(single, NOTHING);
        let [before_last, last, mut current] = rotated(&lines, row);
        let mut reached = last[0] + silent;
        current[0] = reached;
        for column in 1..=columns {
            let (right, pair) = (b.single[column - 1], b.double[column - 1]);
            let mut best = (last[column - 1] + at(single, right)).max(last[column] + silent);
            best = best.max(reached + at(unanswered, right));
            if pair != NOTHING {
                best = best.max(last[column - 2] + at(single, pair));
            }
            if let Some(double) = double {
                best = best.max(before_last[column - 1] + at(double, right));
                if pair != NOTHING {
                    best = best.max(before_last[column - 2] + at(double, pair));
                }
            }
            reached = best;
            current[column] = best;
        }
        lines[row % 3] = current;
    }
    lines[rows % 3][columns]
}

/// The two lines before a row, and a fresh one for it.
fn rotated(lines: &[Row; 3], row: usize) -> [Row; 3] {
    [
        lines[(row + 1) % 3],
        lines[(row + 2) % 3],
        [NEVER; MAX_LETTERS + 1],
    ]
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::costs::{COMMITTED, Costs};
    use crate::script::Script;

    fn bits(a: &str, b: &str) -> f64 {
        let sound = |word: &str| {
            Sound::of(word, Script::of(word.chars().next().unwrap()).unwrap()).unwrap()
        };
        f64::from(likeness(&Costs::read(COMMITTED), &sound(a), &sound(b), NEVER).unwrap()) / 100.0
    }

    #[test]
    fn one_name_in_two_scripts_sounds_alike() {
        for (a, b) in [
            ("سجاد", "саджад"),
            ("كريم", "kareem"),
            ("حسين", "хусейн"),
            ("шакир", "shaker"),
        ] {
            assert!(bits(a, b) > 5.0, "{a} {b}: {}", bits(a, b));
        }
    }

    #[test]
    fn another_name_does_not() {
        for (a, b) in [("سجاد", "карим"), ("كريم", "hasan"), ("حسين", "махмуд")]
        {
            assert!(bits(a, b) < 0.0, "{a} {b}: {}", bits(a, b));
        }
    }

    #[test]
    fn the_order_of_the_two_does_not_matter() {
        assert!((bits("سجاد", "sajjad") - bits("sajjad", "سجاد")).abs() < f64::EPSILON);
    }
}
