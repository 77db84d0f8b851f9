//! The weights of a comparison of names, in bits. Fitted on pairs of one person and of two; see `docs/names.md`.

use crate::frequency::Rarity;

/// What each finding about two names adds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weights {
    /// Before anything is seen.
    pub base: f32,
    /// A matched title, particle, initial or patronymic counts this share of a name.
    pub weak_share: f32,
    /// A name on each side that is not the other's.
    pub conflict: f32,
    /// A name on one side only: the shorter form left it out.
    pub left_out: f32,
    /// Each further name that it left out.
    pub more_left_out: f32,
    /// What it left out stood between names that agree: given and family name, as passports have them.
    pub ends_agree: f32,
    /// The given name of the longer form is not in the shorter.
    pub given_left_out: f32,
    /// The family name stands first in one and last in the other.
    pub rotated: f32,
    /// The names are the same, in another order that no habit explains.
    pub jumbled: f32,
    /// What each bit by which the least alike of the matched names falls short takes off once more: where people are
    /// near each other (brothers, father and son), all but one name agree.
    pub weakest: f32,
    /// Two words of one form are one word of the other.
    pub glued: f32,
    /// Only one name matched.
    pub single: f32,
}

impl Default for Weights {
    fn default() -> Weights {
        Weights {
            base: -1.3,
            weak_share: 0.4,
            conflict: -9.5,
            left_out: -2.6,
            more_left_out: -0.2,
            ends_agree: 1.1,
            given_left_out: -6.0,
            rotated: -0.3,
            jumbled: -7.0,
            weakest: 0.5,
            glued: -0.8,
            single: -0.8,
        }
    }
}

/// A pair of words before it is looked at, each bit of its rarity, each bit it sounds less alike than usual: how the
/// three tell one word from two (fitted on single words).
const WORD: f32 = -2.26;
const WORD_RARITY: f32 = 0.36;
const WORD_DEFICIT: f32 = 0.755;

/// From likeness of words to bits for names: steep where words differ, flat where they agree anyway, for then what
/// remains in doubt is the person, not the word. Steps of (from, slope).
const CURVE: [(f32, f32); 4] = [(-16.0, 0.55), (-10.0, 0.65), (-6.0, 0.93), (0.0, 0.06)];

/// A name matched at the foot of the curve.
const FOOT: f32 = -9.65;

/// Each bit of rarity of a matched name.
const RARITY: f32 = 0.10;

/// In hundredths of a bit: words that sound less alike by more are beyond the foot of the curve, however rare.
pub(crate) const MOST_DEFICIT: i32 = 2600;

/// Bits that two words are one name, whoever bears it.
pub(crate) fn same_word(a: Rarity, b: Rarity, deficit: f32) -> f32 {
    WORD + WORD_RARITY * f32::midpoint(a.different, b.different) - WORD_DEFICIT * deficit
}

/// Bits of a matched name, given how surely the words are one.
pub(crate) fn word_bits(a: Rarity, b: Rarity, same_word: f32) -> f32 {
    let mut bits = FOOT + RARITY * f32::midpoint(a.borne, b.borne);
    for (place, (from, slope)) in CURVE.iter().enumerate() {
        let to = CURVE.get(place + 1).map_or(f32::INFINITY, |next| next.0);
        bits += slope * (same_word.min(to) - from).max(0.0);
    }
    bits
}

/// By how many bits a matched name falls short of one that sounds as usual.
pub(crate) fn shortfall(a: Rarity, b: Rarity, bits: f32) -> f32 {
    (word_bits(a, b, 0.0) - bits).max(0.0)
}
