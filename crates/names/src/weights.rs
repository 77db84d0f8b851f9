//! The weights of a comparison of names, in bits. Fitted on pairs of one person and of two; see `docs/names.md`.

/// What each finding about two names adds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weights {
    /// Before anything is seen.
    pub base: f32,
    /// Each bit of a matched word's rarity.
    pub rarity: f32,
    /// Each bit by which two words sound less alike than they could.
    pub deficit: f32,
    /// No single word adds more.
    pub most_per_word: f32,
    /// A matched title, particle, initial or patronymic counts this share of a name.
    pub weak_share: f32,
    /// A name on each side that is not the other's.
    pub conflict: f32,
    /// A name on one side only: the shorter form left it out.
    pub left_out: f32,
    /// The given name of the longer form is not in the shorter.
    pub given_left_out: f32,
    /// The family name stands first in one and last in the other.
    pub rotated: f32,
    /// The names are the same, in another order that no habit explains.
    pub jumbled: f32,
    /// Only one name matched.
    pub single: f32,
}

impl Default for Weights {
    fn default() -> Weights {
        Weights {
            base: -2.0,
            rarity: 0.8,
            deficit: 0.7,
            most_per_word: 12.0,
            weak_share: 0.25,
            conflict: -7.0,
            left_out: -0.7,
            given_left_out: -4.0,
            rotated: -0.5,
            jumbled: -3.0,
            single: -2.0,
        }
    }
}
