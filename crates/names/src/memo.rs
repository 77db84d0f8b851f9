//! Remembers what pairs of words were worth: names repeat, and the same words meet again and again.

use crate::model::{Model, WordView};

/// Pairs that are remembered; a later one takes the place of an earlier.
const PLACES: usize = 1 << 14;

/// Enough for the words of two names. Both are powers of two, so that a place is chosen by low bits.
const BRIEF_PLACES: usize = 64;

/// A memory of one thread. It holds fingerprints and numbers, no names.
#[derive(Debug)]
pub struct Memo {
    pairs: Vec<Remembered>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Remembered {
    words: u64,
    /// NaN for two words that are no match.
    bits: f32,
}

impl Default for Memo {
    fn default() -> Memo {
        Memo::of(PLACES)
    }
}

impl Memo {
    /// For one comparison, whose words hardly meet twice.
    pub(crate) fn brief() -> Memo {
        Memo::of(BRIEF_PLACES)
    }

    fn of(places: usize) -> Memo {
        Memo {
            pairs: vec![Remembered::default(); places],
        }
    }

    /// What two words are worth, remembered or worked out.
    #[inline]
    pub(crate) fn word_bits(
        &mut self,
        model: &Model,
        a: WordView<'_>,
        b: WordView<'_>,
    ) -> Option<f32> {
        let words = a.word.letters.rotate_left(23)
            ^ b.word.letters
            ^ u64::from(a.word.kind as u8) << 8
            ^ u64::from(b.word.kind as u8);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "only the low bits choose the place"
        )]
        let number = (words ^ words >> 29) as usize & (self.pairs.len() - 1);
        let place = &mut self.pairs[number];
        if place.words != words {
            let bits = model.word_bits(a, b).unwrap_or(f32::NAN);
            *place = Remembered { words, bits };
        }
        (!place.bits.is_nan()).then_some(place.bits)
    }
}
