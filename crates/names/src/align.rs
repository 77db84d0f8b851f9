//! Which word of one name answers which of another: every word at most once, the whole as likely as possible.
//!
//! Exact for the at most [`MAX_WORDS`] words a name is read with, so the work is bounded whatever the input.

use crate::form::MAX_WORDS;
use crate::memo::Memo;
use crate::model::{Model, Words};

/// A matched pair of words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Match {
    /// Place in the first name.
    pub left: usize,
    /// Place in the second name.
    pub right: usize,
    /// What the match is worth.
    pub bits: f32,
}

/// How the matched words stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// In the same order.
    Same,
    /// One name's last words stand first in the other: family name first.
    Rotated,
    /// In another order that no habit of writing explains.
    Jumbled,
}

/// The best assignment of two names' words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alignment {
    matches: [Option<Match>; MAX_WORDS],
}

impl Alignment {
    /// Matched pairs, in the order of the first name.
    pub fn matches(&self) -> impl Iterator<Item = Match> + '_ {
        self.matches.iter().flatten().copied()
    }

    /// Names of the first (or, `right`, the second) name that are matched by nothing.
    pub fn unmatched<'a, W: Words>(
        &self,
        name: &'a W,
        right: bool,
    ) -> impl Iterator<Item = usize> + use<'a, W> {
        let taken = self.matches().fold(0_u32, |set, m| {
            set | 1 << if right { m.right } else { m.left }
        });
        (0..name.len())
            .filter(move |place| name.word(*place).is_name() && taken & (1 << place) == 0)
    }

    /// Whether the first and the last word of both names are matched, each with its like.
    pub fn ends_agree(&self, a: &impl Words, b: &impl Words) -> bool {
        let first = |m: Match| m.left == 0 && m.right == 0;
        let last = |m: Match| m.left + 1 == a.len() && m.right + 1 == b.len();
        self.matches().any(first) && self.matches().any(last)
    }

    /// The order of the matched names.
    pub fn order(&self) -> Order {
        let (mut falls, mut first, mut before) = (0, None, None);
        for m in self.matches() {
            falls += usize::from(before.is_some_and(|before| m.right < before));
            first = first.or(Some(m.right));
            before = Some(m.right);
        }
        match falls {
            0 => Order::Same,
            1 if before < first => Order::Rotated,
            _ => Order::Jumbled,
        }
    }
}

/// What each pair of words adds over leaving both unmatched.
type Gains = [[f32; MAX_WORDS]; MAX_WORDS];

/// No match.
const NO_GAIN: f32 = f32::NEG_INFINITY;

/// Two words of equal worth go to the nearer place.
const NEARNESS: f32 = 0.01;

impl Model {
    /// The best assignment.
    pub(crate) fn align(&self, a: &impl Words, b: &impl Words, memo: &mut Memo) -> Alignment {
        let mut worth: Gains = [[NO_GAIN; MAX_WORDS]; MAX_WORDS];
        let mut gains: Gains = [[NO_GAIN; MAX_WORDS]; MAX_WORDS];
        for (row, left) in a.words().enumerate() {
            for (column, right) in b.words().enumerate() {
                if let Some(bits) = memo.word_bits(self, left, right) {
                    let unmatched = if left.is_name() && right.is_name() {
                        self.weights.conflict
                    } else {
                        0.0
                    };
                    #[expect(clippy::cast_precision_loss, reason = "places below nine")]
                    let far = NEARNESS * row.abs_diff(column) as f32;
                    worth[row][column] = bits;
                    gains[row][column] = bits - unmatched - far;
                }
            }
        }
        let columns = if b.len() <= FEW_WORDS {
            assign::<{ 1 << FEW_WORDS }>(&gains, a.len(), b.len())
        } else {
            assign::<{ 1 << MAX_WORDS }>(&gains, a.len(), b.len())
        };
        let mut alignment = Alignment::default();
        for (left, column) in columns.iter().enumerate() {
            alignment.matches[left] = column.map(|right| Match {
                left,
                right,
                bits: worth[left][right],
            });
        }
        alignment
    }
}

/// Most names have no more words; their assignment needs little memory.
const FEW_WORDS: usize = 4;

/// The column of each row, by dynamic programming over the set of taken columns; `SETS` is two to the most columns.
fn assign<const SETS: usize>(
    gains: &Gains,
    rows: usize,
    columns: usize,
) -> [Option<usize>; MAX_WORDS] {
    let sets = 1_usize << columns;
    let mut best = [NO_GAIN; SETS];
    let mut choices = [[u8::MAX; SETS]; MAX_WORDS];
    best[0] = 0.0;
    for (gains, choice) in gains.iter().zip(&mut choices).take(rows) {
        // Larger sets first: what a row reads is what the rows before it left.
        for set in (1..sets).rev() {
            for column in (0..columns).filter(|column| set & (1 << column) != 0) {
                let reached = best[set & !(1 << column)] + gains[column];
                if reached > best[set] {
                    best[set] = reached;
                    choice[set] = u8::try_from(column).unwrap_or(u8::MAX);
                }
            }
        }
    }
    let mut set = (0..sets).fold(
        0,
        |most, set| if best[set] > best[most] { set } else { most },
    );
    let mut found = [None; MAX_WORDS];
    for row in (0..rows).rev() {
        let column = usize::from(choices[row][set]);
        if column < columns {
            found[row] = Some(column);
            set &= !(1 << column);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_counts_not_the_first_choice() {
        let mut gains = [[NO_GAIN; MAX_WORDS]; MAX_WORDS];
        gains[0][..2].copy_from_slice(&[5.0, 4.0]);
        gains[1][..2].copy_from_slice(&[4.5, NO_GAIN]);
        assert_eq!(assign::<4>(&gains, 2, 2)[..2], [Some(1), Some(0)]);
    }

    #[test]
    fn a_word_without_a_match_stays_alone() {
        let mut gains = [[NO_GAIN; MAX_WORDS]; MAX_WORDS];
        gains[1][0] = 2.0;
        assert_eq!(assign::<4>(&gains, 3, 1)[..3], [None, Some(0), None]);
    }
}
