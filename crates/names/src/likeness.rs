//! How alike two words sound: the best way to read one as the other, unit by unit, in bits.
//!
//! A dynamic programme over letters and two-letter units. It says nothing about how common the words are; that is
//! [`crate::frequency`].

use crate::costs::{Costs, PairCosts};
use crate::sound::{MAX_LETTERS, NOTHING, Sound};

/// Lower than any real value, with room to add.
const NEVER: i32 = -1_000_000;

/// The bits (hundredths) by which two words sound alike; negative where they don't. Symmetric.
pub(crate) fn likeness(costs: &Costs, a: &Sound, b: &Sound) -> i32 {
    let (a, b) = if a.row <= b.row { (a, b) } else { (b, a) };
    best_reading(costs.pair(a.row, b.row), a, b)
}

/// What a word is usually worth against its own spelling in another script.
pub(crate) fn usual(costs: &Costs, word: &Sound, other_row: u8) -> i32 {
    let (low, high) = (word.row.min(other_row), word.row.max(other_row));
    let table = costs.pair(low, high);
    let usual = |unit: u8| {
        if word.row == low {
            table.usual_for_left(unit)
        } else {
            table.usual_for_right(unit)
        }
    };
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

type Row = [i32; MAX_LETTERS + 1];

fn best_reading(table: &PairCosts, a: &Sound, b: &Sound) -> i32 {
    let (rows, columns) = (usize::from(a.len), usize::from(b.len));
    let mut before_last: Row = [NEVER; MAX_LETTERS + 1];
    let mut last: Row = [NEVER; MAX_LETTERS + 1];
    last[0] = 0;
    for column in 1..=columns {
        last[column] = last[column - 1] + table.of(NOTHING, b.single[column - 1]);
    }
    for row in 1..=rows {
        let (single, double) = (
            a.single[row - 1],
            if row > 1 { a.double[row - 1] } else { NOTHING },
        );
        let mut current: Row = [NEVER; MAX_LETTERS + 1];
        current[0] = last[0] + table.of(single, NOTHING);
        for column in 1..=columns {
            let (right, pair) = (b.single[column - 1], b.double[column - 1]);
            let mut best = last[column - 1] + table.of(single, right);
            best = best.max(last[column] + table.of(single, NOTHING));
            best = best.max(current[column - 1] + table.of(NOTHING, right));
            if pair != NOTHING {
                best = best.max(last[column - 2] + table.of(single, pair));
            }
            if double != NOTHING {
                best = best.max(before_last[column - 1] + table.of(double, right));
                if pair != NOTHING {
                    best = best.max(before_last[column - 2] + table.of(double, pair));
                }
            }
            current[column] = best;
        }
        before_last = last;
        last = current;
    }
    last[columns]
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
        f64::from(likeness(&Costs::read(COMMITTED), &sound(a), &sound(b))) / 100.0
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
