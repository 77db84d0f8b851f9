//! Which word of one name answers which of another: every word at most once, the whole as likely as possible.
//!
//! Exact for the at most [`MAX_WORDS`] words a name is read with, so the work is bounded whatever the input.

use crate::form::{MAX_WORDS, WordKind};
use crate::likeness::likeness;
use crate::model::{Model, Prepared, PreparedWord};

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
    pub fn unmatched<'a>(
        &'a self,
        words: &'a [PreparedWord],
        right: bool,
    ) -> impl Iterator<Item = usize> + 'a {
        let taken = move |place| {
            self.matches().any(|m| {
                if right {
                    m.right == place
                } else {
                    m.left == place
                }
            })
        };
        (0..words.len()).filter(move |place| words[*place].kind == WordKind::Name && !taken(*place))
    }

    /// Whether the first and the last word of both names are matched, each with its like.
    pub fn ends_agree(&self, a: &Prepared, b: &Prepared) -> bool {
        let ends = |m: &Match| {
            (
                m.left == 0 && m.right == 0,
                m.left + 1 == a.words.len() && m.right + 1 == b.words.len(),
            )
        };
        self.matches().any(|m| ends(&m).0) && self.matches().any(|m| ends(&m).1)
    }

    /// The order of the matched names.
    pub fn order(&self) -> Order {
        let places: Vec<usize> = self.matches().map(|m| m.right).collect();
        let falls = places.windows(2).filter(|pair| pair[1] < pair[0]).count();
        match (falls, places.first(), places.last()) {
            (0, ..) => Order::Same,
            (1, Some(first), Some(last)) if last < first => Order::Rotated,
            _ => Order::Jumbled,
        }
    }
}

impl Model {
    /// What two words are worth as a match; `None` where they are not one.
    pub(crate) fn word_bits(&self, a: &PreparedWord, b: &PreparedWord) -> Option<f32> {
        if a.kind == WordKind::Initial || b.kind == WordKind::Initial {
            return self.initial_bits(a, b);
        }
        let weights = &self.weights;
        let deficit = self.deficit(a, b)?;
        let bits = weights.of_word(a.rarity, b.rarity, deficit);
        if a.kind == WordKind::Name && b.kind == WordKind::Name {
            return (bits > weights.conflict).then_some(bits);
        }
        (bits > 0.0).then_some(bits * weights.weak_share)
    }

    /// By how many bits two words sound less alike than they could, at best; `None` where they share no sounds.
    pub(crate) fn deficit(&self, a: &PreparedWord, b: &PreparedWord) -> Option<f32> {
        if a.readings.is_empty() || b.readings.is_empty() {
            return (a.letters == b.letters).then_some(0.0);
        }
        let pairs = a
            .readings
            .iter()
            .flat_map(|x| b.readings.iter().map(move |y| (x, y)));
        let least = pairs.map(|(x, y)| {
            let usual = x.usual[usize::from(y.sound.row)] + y.usual[usize::from(x.sound.row)];
            USUAL_SHARE * usual / 200 - likeness(&self.costs, &x.sound, &y.sound)
        });
        #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
        least.min().map(|least| least as f32 / 100.0)
    }

    /// An initial agrees with a word that may begin with its letter.
    fn initial_bits(&self, a: &PreparedWord, b: &PreparedWord) -> Option<f32> {
        let first = |word: &PreparedWord| {
            word.readings
                .first()
                .map(|reading| reading.sound.first_letter())
        };
        let (a, b) = (first(a)?, first(b)?);
        (likeness(&self.costs, &a, &b) > 100).then_some(self.weights.weak_share * 4.0)
    }

    /// The best assignment.
    pub(crate) fn align(&self, a: &Prepared, b: &Prepared) -> Alignment {
        let mut worth = [[None; MAX_WORDS]; MAX_WORDS];
        for (row, left) in worth.iter_mut().zip(&a.words) {
            for (cell, right) in row.iter_mut().zip(&b.words) {
                *cell = self.word_bits(left, right);
                if let (Some(bits), WordKind::Name, WordKind::Name) = (cell, left.kind, right.kind)
                {
                    *bits -= self.weights.conflict;
                }
            }
        }
        let mut al = assign(&worth, a.words.len(), b.words.len());
        for m in al.matches.iter_mut().flatten() {
            if a.words[m.left].kind == WordKind::Name && b.words[m.right].kind == WordKind::Name {
                m.bits += self.weights.conflict;
            }
        }
        al
    }
}

/// How much of what is usual counts, in hundredths: rare letters are worth much even in a wrong match.
const USUAL_SHARE: i32 = 91;

/// Two words of equal worth go to the nearer place.
const NEARNESS: f32 = 0.01;

/// Best assignment by dynamic programming over the set of taken right words.
fn assign(worth: &[[Option<f32>; MAX_WORDS]; MAX_WORDS], rows: usize, columns: usize) -> Alignment {
    const SETS: usize = 1 << MAX_WORDS;
    let sets = 1_usize << columns;
    let mut best = [[f32::NEG_INFINITY; SETS]; 2];
    let mut choice = [[u8::MAX; SETS]; MAX_WORDS];
    best[0][0] = 0.0;
    for row in 0..rows {
        let (from, to) = (row % 2, (row + 1) % 2);
        best[to] = best[from];
        for set in 0..sets {
            if best[from][set] == f32::NEG_INFINITY {
                continue;
            }
            for column in (0..columns).filter(|column| set & (1 << column) == 0) {
                let Some(bits) = worth[row][column] else {
                    continue;
                };
                #[expect(clippy::cast_precision_loss, reason = "places below nine")]
                let reached = best[from][set] + bits - NEARNESS * row.abs_diff(column) as f32;
                let next = set | 1 << column;
                if reached > best[to][next] {
                    best[to][next] = reached;
                    choice[row][next] = u8::try_from(column).unwrap_or(u8::MAX);
                }
            }
        }
    }
    let last = &best[rows % 2][..sets];
    let mut set = (0..sets)
        .max_by(|x, y| last[*x].total_cmp(&last[*y]))
        .unwrap_or(0);
    let mut alignment = Alignment::default();
    for row in (0..rows).rev() {
        let column = usize::from(choice[row][set]);
        if let Some(bits) = (column < columns).then(|| worth[row][column]).flatten() {
            alignment.matches[row] = Some(Match {
                left: row,
                right: column,
                bits,
            });
            set &= !(1 << column);
        }
    }
    alignment
}
