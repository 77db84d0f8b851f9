//! What an alignment of two names says: what agrees, what conflicts, what one form left out, and the order.
//!
//! One list of findings serves both the fast score and the reasons, so that they cannot disagree.

use crate::align::{Alignment, Match, Order};
use crate::evidence::ReasonKind;
use crate::model::{Model, Words};
use crate::weights::shortfall;

/// Matched words that are worth more are told as one name; those worth less than the second, as two names.
const AGREES_FROM: f32 = 1.0;
const CONFLICTS_TO: f32 = -2.0;

/// A finding about two names: what, about which words, how many bits.
pub(crate) struct Finding {
    /// What it is about.
    pub kind: ReasonKind,
    /// Place of the word in the first name.
    pub left: Option<usize>,
    /// Place of the word in the second name.
    pub right: Option<usize>,
    /// For or against.
    pub bits: f32,
}

impl Finding {
    fn of(kind: ReasonKind, bits: f32) -> Finding {
        Finding {
            kind,
            left: None,
            right: None,
            bits,
        }
    }

    fn of_match(kind: ReasonKind, m: Match, bits: f32) -> Finding {
        Finding {
            kind,
            left: Some(m.left),
            right: Some(m.right),
            bits,
        }
    }
}

impl Model {
    /// Tells everything an alignment says, in the order it is best read.
    pub(crate) fn findings(
        &self,
        a: &impl Words,
        b: &impl Words,
        alignment: &Alignment,
        tell: &mut impl FnMut(Finding),
    ) {
        let weights = &self.weights;
        let names = self.matches(a, b, alignment, tell);
        self.absences(a, b, alignment, tell);
        match alignment.order() {
            Order::Same => {}
            Order::Rotated => tell(Finding::of(ReasonKind::OrderRotated, weights.rotated)),
            Order::Jumbled => tell(Finding::of(ReasonKind::OrderJumbled, weights.jumbled)),
        }
        if names == 1 {
            tell(Finding::of(ReasonKind::OnlyOneName, weights.single));
        }
        tell(Finding::of(ReasonKind::Start, weights.base));
    }

    /// What is matched, and the weakest of it; how many names are.
    fn matches(
        &self,
        a: &impl Words,
        b: &impl Words,
        alignment: &Alignment,
        tell: &mut impl FnMut(Finding),
    ) -> usize {
        let (mut names, mut shortest, mut weakest) = (0, 0.0, None);
        for m in alignment.matches() {
            let (left, right) = (a.word(m.left), b.word(m.right));
            if left.is_name() && right.is_name() {
                names += 1;
                let short = shortfall(left.word.rarity, right.word.rarity, m.bits);
                if short > shortest {
                    (shortest, weakest) = (short, Some(m));
                }
            }
            let kind = match m.bits {
                bits if bits > AGREES_FROM => ReasonKind::NameAgrees,
                bits if bits > CONFLICTS_TO => ReasonKind::NameAlmostAgrees,
                _ => ReasonKind::NameConflicts,
            };
            tell(Finding::of_match(kind, m, m.bits));
        }
        if let Some(m) = weakest {
            tell(Finding::of_match(
                ReasonKind::WeakestName,
                m,
                -self.weights.weakest * shortest,
            ));
        }
        names
    }

    /// Names that only one form has, and names that neither matches.
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
            let (left, right) = (left.next(), right.next());
            let (kind, bits) = match (left, right) {
                (None, None) => break,
                (Some(_), Some(_)) => (ReasonKind::NameConflicts, weights.conflict),
                (Some(0), None) | (None, Some(0)) => {
                    (ReasonKind::GivenNameMissing, weights.given_left_out)
                }
                _ if left_out == 0 => (ReasonKind::NameLeftOut, weights.left_out),
                _ => (ReasonKind::NameLeftOut, weights.more_left_out),
            };
            left_out += usize::from(kind == ReasonKind::NameLeftOut);
            tell(Finding {
                kind,
                left,
                right,
                bits,
            });
        }
        if left_out > 0 && alignment.ends_agree(a, b) {
            tell(Finding::of(ReasonKind::EndsAgree, weights.ends_agree));
        }
    }
}
