//! From an alignment to bits: what agrees, what conflicts, what one form left out, and the order.
//!
//! One list of findings serves both the fast score and the reasons, so that they cannot disagree.

use crate::align::{Alignment, Order};
use crate::evidence::{Reason, ReasonKind, SideBySide};
use crate::form::NameForm;
use crate::frequency::Commonness;
use crate::memo::Memo;
use crate::model::{Model, Prepared, Words};

/// Matched words that are worth more are told as one name; those worth less than the second, as two names.
const AGREES_FROM: f32 = 1.0;
const CONFLICTS_TO: f32 = -2.0;

/// A finding about two names: what, about which words, how many bits.
pub(crate) struct Finding {
    kind: ReasonKind,
    left: Option<usize>,
    right: Option<usize>,
    bits: f32,
}

impl Model {
    /// Bits for or against two names being one person's. What `names score` prints.
    pub fn bits(&self, a: &Prepared, b: &Prepared) -> f64 {
        self.bits_remembering(a, b, &mut Memo::default())
    }

    /// The same, with a memory of words compared before: for many comparisons in a row.
    pub fn bits_remembering(&self, a: &Prepared, b: &Prepared, memo: &mut Memo) -> f64 {
        self.bits_of_words(a, b, memo)
    }

    /// The same, wherever the words are kept.
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

    /// The same bits, line by line, with the words they are about.
    pub(crate) fn explain(&self, a: &NameForm, b: &NameForm) -> (Vec<Reason>, Vec<SideBySide>) {
        let (left, right) = (self.prepare(a), self.prepare(b));
        if left.len() == 0 || right.len() == 0 {
            return (Vec::new(), Vec::new());
        }
        let alignment = self.align(&left, &right, &mut Memo::default());
        let mut reasons = Vec::new();
        self.findings(&left, &right, &alignment, &mut |finding| {
            let word = |form: &NameForm, place: Option<usize>| {
                place.map_or(String::new(), |p| form.words()[p].text.clone())
            };
            reasons.push(Reason {
                kind: finding.kind,
                left: word(a, finding.left),
                right: word(b, finding.right),
                bits: f64::from(finding.bits),
                commonness: finding
                    .left
                    .map(|place| Commonness::of(left.word(place).word.rarity.borne)),
            });
        });
        (reasons, side_by_side(a, b, &alignment))
    }

    fn findings(
        &self,
        a: &impl Words,
        b: &impl Words,
        alignment: &Alignment,
        tell: &mut impl FnMut(Finding),
    ) {
        let weights = &self.weights;
        let about = |kind, bits| Finding {
            kind,
            left: None,
            right: None,
            bits,
        };
        let mut names = 0;
        for m in alignment.matches() {
            let kind = match m.bits {
                bits if bits > AGREES_FROM => ReasonKind::NameAgrees,
                bits if bits > CONFLICTS_TO => ReasonKind::NameAlmostAgrees,
                _ => ReasonKind::NameConflicts,
            };
            names += usize::from(a.word(m.left).is_name());
            tell(Finding {
                kind,
                left: Some(m.left),
                right: Some(m.right),
                bits: m.bits,
            });
        }
        self.absences(a, b, alignment, tell);
        match alignment.order() {
            Order::Same => {}
            Order::Rotated => tell(about(ReasonKind::OrderRotated, weights.rotated)),
            Order::Jumbled => tell(about(ReasonKind::OrderJumbled, weights.jumbled)),
        }
        if names == 1 {
            tell(about(ReasonKind::OnlyOneName, weights.single));
        }
        tell(about(ReasonKind::Start, weights.base));
    }

    fn absences(
        &self,
        a: &impl Words,
        b: &impl Words,
        alignment: &Alignment,
        tell: &mut impl FnMut(Finding),
    ) {
        let weights = &self.weights;
        let mut left = alignment.unmatched(a, false);
        let mut right = alignment.unmatched(b, true);
        let mut left_out = 0;
        loop {
            let (kind, left, right, bits) = match (left.next(), right.next()) {
                (None, None) => break,
                (Some(l), Some(r)) => (
                    ReasonKind::NameConflicts,
                    Some(l),
                    Some(r),
                    weights.conflict,
                ),
                (Some(0), None) => (
                    ReasonKind::GivenNameMissing,
                    Some(0),
                    None,
                    weights.given_left_out,
                ),
                (None, Some(0)) => (
                    ReasonKind::GivenNameMissing,
                    None,
                    Some(0),
                    weights.given_left_out,
                ),
                (l, r) => {
                    left_out += 1;
                    let bits = if left_out == 1 {
                        weights.left_out
                    } else {
                        weights.more_left_out
                    };
                    (ReasonKind::NameLeftOut, l, r, bits)
                }
            };
            tell(Finding {
                kind,
                left,
                right,
                bits,
            });
        }
        if left_out > 0 && alignment.ends_agree(a, b) {
            tell(Finding {
                kind: ReasonKind::EndsAgree,
                left: None,
                right: None,
                bits: weights.ends_agree,
            });
        }
    }
}

fn side_by_side(a: &NameForm, b: &NameForm, alignment: &Alignment) -> Vec<SideBySide> {
    let text = |form: &NameForm, place: usize| Some(form.words()[place].text.clone());
    let mut rows: Vec<SideBySide> = (0..a.words().len())
        .map(|place| {
            let matched = alignment.matches().find(|m| m.left == place);
            SideBySide {
                left: text(a, place),
                right: matched.and_then(|m| text(b, m.right)),
                bits: matched.map_or(0.0, |m| f64::from(m.bits)),
            }
        })
        .collect();
    let alone =
        (0..b.words().len()).filter(|place| !alignment.matches().any(|m| m.right == *place));
    rows.extend(alone.map(|place| SideBySide {
        left: None,
        right: text(b, place),
        bits: 0.0,
    }));
    rows
}
