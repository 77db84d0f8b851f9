//! What two words are worth as one name: how alike they sound, and how much that says for such a name.

use crate::form::WordKind;
use crate::likeness::likeness;
use crate::model::{Model, Reading, WordView};
use crate::weights::{MOST_DEFICIT, same_word, word_bits};

/// How much of what is usual counts, in hundredths: rare letters are worth much even in a wrong match.
const USUAL_SHARE: i32 = 91;

/// An initial and a word agree from these hundredths of a bit between their first letters on.
const INITIAL_AGREES: i32 = 100;

/// What an agreeing initial is worth.
const INITIAL_BITS: f32 = 0.5;

/// Bits that two words are one name where the table of known names says so, and at most where it says they are two.
const KNOWN_SAME: f32 = 0.0;
const KNOWN_OTHER: f32 = -5.0;

/// What one letter stands for is not compared further down than this.
const NO_LEAST: i32 = i32::MIN;

impl Model {
    /// What two words are worth as a match; `None` where they are not one.
    pub(crate) fn word_bits(&self, a: WordView<'_>, b: WordView<'_>) -> Option<f32> {
        if a.word.kind == WordKind::Initial || b.word.kind == WordKind::Initial {
            return self.initials_agree(a, b).then_some(INITIAL_BITS);
        }
        let sounds = self
            .deficit(a, b)
            .map(|deficit| same_word(a.word.rarity, b.word.rarity, deficit));
        let same = match a.word.known.same(b.word.known) {
            Some(true) => sounds.unwrap_or(KNOWN_SAME).max(KNOWN_SAME),
            Some(false) => sounds?.min(KNOWN_OTHER),
            None => sounds?,
        };
        let bits = word_bits(a.word.rarity, b.word.rarity, same);
        if a.is_name() && b.is_name() {
            return (bits > self.weights.conflict).then_some(bits);
        }
        (bits > 0.0).then_some(bits * self.weights.weak_share)
    }

    /// By how many bits two words sound less alike than is usual for one name, over their likeliest readings; `None`
    /// where it is more than [`MOST_DEFICIT`], or where they share no sounds and are not written alike.
    fn deficit(&self, a: WordView<'_>, b: WordView<'_>) -> Option<f32> {
        if a.readings.is_empty() || b.readings.is_empty() {
            return (a.word.letters == b.word.letters).then_some(0.0);
        }
        let mut least = MOST_DEFICIT;
        let mut found = false;
        for (x, y) in a
            .readings
            .iter()
            .flat_map(|x| b.readings.iter().map(move |y| (x, y)))
        {
            if let Some(deficit) = self.reading_deficit(x, y, least) {
                (least, found) = (deficit, true);
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
        found.then_some(least as f32 / 100.0)
    }

    /// The deficit of two readings in hundredths of a bit, where it is less than `most`.
    fn reading_deficit(&self, x: &Reading, y: &Reading, most: i32) -> Option<i32> {
        let (row_x, row_y) = (usize::from(x.sound.row), usize::from(y.sound.row));
        let usual = USUAL_SHARE * (i32::from(x.usual[row_y]) + i32::from(y.usual[row_x])) / 200;
        let unlikely = i32::from(x.unlikely) + i32::from(y.unlikely);
        let deficit =
            unlikely + usual - likeness(&self.costs, &x.sound, &y.sound, unlikely + usual - most)?;
        (deficit < most).then_some(deficit)
    }

    /// An initial agrees with a word that may begin with its letter.
    fn initials_agree(&self, a: WordView<'_>, b: WordView<'_>) -> bool {
        let first = |word: WordView<'_>| {
            word.readings
                .first()
                .map(|reading| reading.sound.first_letter())
        };
        let (Some(a), Some(b)) = (first(a), first(b)) else {
            return false;
        };
        likeness(&self.costs, &a, &b, NO_LEAST).is_some_and(|bits| bits > INITIAL_AGREES)
    }
}
