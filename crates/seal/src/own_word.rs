//! A word of her own that a reporter may add to her code, so that a found slip of paper opens nothing.
//!
//! She types it again weeks later on another keyboard. So what a person cannot see or does not mean is taken out, the
//! same in `web/src/seal/own-word.ts`: NFKC, invisible marks, short vowels and tatweel dropped; Persian and Sorani yeh
//! and kaf as Arabic ones; digits of any script as ASCII; lower case; inner spaces single, none around.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::code::digit_of;

/// A reporter's own word, ready for the derivation; empty when she has none.
#[derive(Clone, Default, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct OwnWord(String);

impl OwnWord {
    /// No own word.
    pub fn none() -> Self {
        Self::default()
    }

    /// Reads what was typed. Any text is accepted; one of spaces alone is none.
    pub fn read(typed: &str) -> Self {
        let folded: String = typed
            .nfkc()
            .filter(|c| !is_unmeant(*c))
            .map(fold)
            .collect::<String>()
            .to_lowercase()
            .nfkc()
            .collect();
        Self(folded.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Whether there is none.
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for OwnWord {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("OwnWord(hidden)")
    }
}

/// Marks of direction and joining, which keyboards and messengers put in unseen.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Invisible marks, tatweel, and the Arabic short vowels that some keyboards add.
fn is_unmeant(c: char) -> bool {
    is_invisible(c) || matches!(c, '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}')
}

fn fold(c: char) -> char {
    match c {
        // Farsi yeh and alef maksura, keheh: the same key on another layout.
        '\u{6CC}' | '\u{649}' => '\u{64A}',
        '\u{6A9}' => '\u{643}',
        other => digit_of(other).map_or(other, |digit| char::from(b'0' + digit)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_same_word_from_another_keyboard_is_the_same() {
        for (one, other) in [
            ("كريم", "\u{200F}کریم "),
            ("Babil 2026", " babil  ٢٠٢٦"),
            ("بَيْت", "بيت"),
            ("STRASSE", "strasse"),
        ] {
            assert!(OwnWord::read(one) == OwnWord::read(other), "{one} {other}");
        }
        assert!(OwnWord::read(" \u{200B} ").is_none());
        assert!(OwnWord::read("نخلة") != OwnWord::read("نخل"));
    }

    proptest! {
        #[test]
        fn reading_twice_changes_nothing(typed: String) {
            let once = OwnWord::read(&typed);
            prop_assert!(OwnWord::read(once.expose()) == once);
        }
    }
}
