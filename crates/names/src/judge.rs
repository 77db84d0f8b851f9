//! The bits of two names, and why: over the ways of gluing their words that fit best.

use crate::align::Alignment;
use crate::evidence::{Reason, ReasonKind, SideBySide};
use crate::form::{NameForm, Word};
use crate::frequency::Commonness;
use crate::memo::Memo;
use crate::model::{Model, Prepared, Words};

/// Which name's words are glued, and which of its ways.
#[derive(Clone, Copy, Debug, Default)]
struct Gluing {
    left: Option<usize>,
    right: Option<usize>,
}

impl Model {
    /// Bits for or against two names being one person's. What `names score` prints.
    pub fn bits(&self, a: &Prepared, b: &Prepared) -> f64 {
        self.bits_remembering(a, b, &mut Memo::brief())
    }

    /// The same, with a memory of words compared before: for many comparisons in a row.
    pub fn bits_remembering(&self, a: &Prepared, b: &Prepared, memo: &mut Memo) -> f64 {
        self.best_gluing(a, b, memo).0
    }

    /// The same of words as they stand, wherever they are kept.
    pub(crate) fn bits_of_words(&self, a: &impl Words, b: &impl Words, memo: &mut Memo) -> f64 {
        if a.len() == 0 || b.len() == 0 {
            return f64::from(self.weights.base);
        }
        let alignment = self.align(a, b, memo);
        let mut sum = 0.0;
        self.findings(a, b, &alignment, &mut |finding| {
            sum += f64::from(finding.bits);
        });
        sum
    }

    /// The best of: words as they stand, and two words of the longer name written as one.
    fn best_gluing(&self, a: &Prepared, b: &Prepared, memo: &mut Memo) -> (f64, Gluing) {
        let mut best = (self.bits_of_words(a, b, memo), Gluing::default());
        let glued = f64::from(self.weights.glued);
        if a.len() > b.len() {
            for (way, a) in a.glued.iter().enumerate() {
                let bits = self.bits_of_words(a, b, memo) + glued;
                if bits > best.0 {
                    best = (
                        bits,
                        Gluing {
                            left: Some(way),
                            right: None,
                        },
                    );
                }
            }
        } else if b.len() > a.len() {
            for (way, b) in b.glued.iter().enumerate() {
                let bits = self.bits_of_words(a, b, memo) + glued;
                if bits > best.0 {
                    best = (
                        bits,
                        Gluing {
                            left: None,
                            right: Some(way),
                        },
                    );
                }
            }
        }
        best
    }

    /// The same bits, line by line, with the words they are about.
    pub(crate) fn explain(&self, a: &NameForm, b: &NameForm) -> (Vec<Reason>, Vec<SideBySide>) {
        let (left, right) = (self.prepare(a), self.prepare(b));
        if left.len() == 0 || right.len() == 0 {
            return (Vec::new(), Vec::new());
        }
        let mut memo = Memo::brief();
        let (_, gluing) = self.best_gluing(&left, &right, &mut memo);
        let (words, left) = as_glued(a, &left, gluing.left);
        let (other_words, right) = as_glued(b, &right, gluing.right);
        let alignment = self.align(left, right, &mut memo);
        let mut reasons = Vec::new();
        if gluing.left.or(gluing.right).is_some() {
            reasons.push(Reason::glued(f64::from(self.weights.glued)));
        }
        self.findings(left, right, &alignment, &mut |finding| {
            let word = |words: &[Word], place: Option<usize>| {
                place.map_or(String::new(), |p| words[p].text.clone())
            };
            reasons.push(Reason {
                kind: finding.kind,
                left: word(&words, finding.left),
                right: word(&other_words, finding.right),
                bits: f64::from(finding.bits),
                commonness: finding
                    .left
                    .map(|place| Commonness::of(left.word(place).word.rarity.borne)),
            });
        });
        (reasons, side_by_side(&words, &other_words, &alignment))
    }
}

impl Reason {
    fn glued(bits: f64) -> Reason {
        Reason {
            kind: ReasonKind::Glued,
            left: String::new(),
            right: String::new(),
            bits,
            commonness: None,
        }
    }
}

fn as_glued<'a>(
    form: &NameForm,
    prepared: &'a Prepared,
    way: Option<usize>,
) -> (Vec<Word>, &'a Prepared) {
    match way {
        None => (form.words().to_vec(), prepared),
        Some(way) => (form.glued().swap_remove(way), &prepared.glued[way]),
    }
}

fn side_by_side(a: &[Word], b: &[Word], alignment: &Alignment) -> Vec<SideBySide> {
    let text = |words: &[Word], place: usize| Some(words[place].text.clone());
    let mut rows: Vec<SideBySide> = (0..a.len())
        .map(|place| {
            let matched = alignment.matches().find(|m| m.left == place);
            SideBySide {
                left: text(a, place),
                right: matched.and_then(|m| text(b, m.right)),
                bits: matched.map_or(0.0, |m| f64::from(m.bits)),
            }
        })
        .collect();
    let alone = (0..b.len()).filter(|place| !alignment.matches().any(|m| m.right == *place));
    rows.extend(alone.map(|place| SideBySide {
        left: None,
        right: text(b, place),
        bits: 0.0,
    }));
    rows
}
