//! From an alignment to bits: what agrees, what conflicts, what one form left out, and the order.
//!
//! One list of findings serves both the fast score and the reasons, so that they cannot disagree.

use crate::align::{Alignment, Order};
use crate::evidence::{Reason, ReasonKind, SideBySide};
use crate::form::{NameForm, WordKind};
use crate::frequency::Commonness;
use crate::model::{Model, Prepared};

/// Below this share of what it could be worth, a match is told as "almost".
const ALMOST: f32 = 0.6;

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
        if a.words.is_empty() || b.words.is_empty() {
            return f64::from(self.weights.base);
        }
        let alignment = self.align(a, b);
        let mut sum = 0.0;
        self.findings(a, b, &alignment, &mut |finding| {
            sum += f64::from(finding.bits);
        });
        sum
    }

    /// The same bits, line by line, with the words they are about.
    pub(crate) fn explain(&self, a: &NameForm, b: &NameForm) -> (Vec<Reason>, Vec<SideBySide>) {
        let (left, right) = (self.prepare(a), self.prepare(b));
        if left.words.is_empty() || right.words.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let alignment = self.align(&left, &right);
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
                    .map(|place| Commonness::of(left.words[place].rarity)),
            });
        });
        (reasons, side_by_side(a, b, &alignment))
    }

    fn findings(
        &self,
        a: &Prepared,
        b: &Prepared,
        alignment: &Alignment,
        tell: &mut dyn FnMut(Finding),
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
            let full =
                weights.rarity * f32::midpoint(a.words[m.left].rarity, b.words[m.right].rarity);
            let almost = m.bits < ALMOST * full.min(weights.most_per_word);
            let kind = if almost {
                ReasonKind::NameAlmostAgrees
            } else {
                ReasonKind::NameAgrees
            };
            names += usize::from(a.words[m.left].kind == WordKind::Name);
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
        a: &Prepared,
        b: &Prepared,
        alignment: &Alignment,
        tell: &mut dyn FnMut(Finding),
    ) {
        let mut left = alignment.unmatched(&a.words, false);
        let mut right = alignment.unmatched(&b.words, true);
        loop {
            let finding = match (left.next(), right.next()) {
                (None, None) => return,
                (Some(l), Some(r)) => (
                    ReasonKind::NameConflicts,
                    Some(l),
                    Some(r),
                    self.weights.conflict,
                ),
                (Some(0), None) => (
                    ReasonKind::GivenNameMissing,
                    Some(0),
                    None,
                    self.weights.given_left_out,
                ),
                (None, Some(0)) => (
                    ReasonKind::GivenNameMissing,
                    None,
                    Some(0),
                    self.weights.given_left_out,
                ),
                (l, r) => (ReasonKind::NameLeftOut, l, r, self.weights.left_out),
            };
            let (kind, left, right, bits) = finding;
            tell(Finding {
                kind,
                left,
                right,
                bits,
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
