//! Words never to be said, found however they are spelled.
//!
//! The same rule runs in the operator's browser; `vectors/forbidden-words.json` holds both to it. It prefers to
//! warn once too often: a word inside a longer one counts, so that «اللجنة» is found when «لجنة» was named.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Shorter words count only when they stand alone; inside longer ones they would be everywhere.
const SHORTEST_INSIDE: usize = 3;

/// Which of the named words a text holds, in the order in which they were named.
pub fn forbidden_words<'a>(text: &str, never_say: &'a [String]) -> Vec<&'a str> {
    let text = format!(" {} ", fold_words(text));
    never_say
        .iter()
        .map(String::as_str)
        .filter(|word| holds(&text, &fold_words(word)))
        .collect()
}

/// A text without case, diacritics, punctuation and the differences between Arabic and Kurdish keyboards: words
/// of letters and digits, one space between.
pub fn fold_words(text: &str) -> String {
    let letters: String = text
        .nfkd()
        .filter(|&letter| !is_combining_mark(letter) && !is_invisible(letter))
        .flat_map(char::to_lowercase)
        .map(fold_letter)
        .collect();
    let words: Vec<&str> = letters
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ")
}

fn holds(text: &str, word: &str) -> bool {
    match word.chars().count() {
        0 => false,
        count if count < SHORTEST_INSIDE => text.contains(&format!(" {word} ")),
        _ => text.contains(word),
    }
}

/// The stretching stroke, joiners and direction marks.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{0640}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Letters that keyboards or habits exchange. The marked alefs, waw and ya have lost their hamza by now.
const fn fold_letter(letter: char) -> char {
    match letter {
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ێ' => 'ي',
        'ک' => 'ك',
        'ة' | 'ە' | 'ھ' => 'ه',
        'ۆ' => 'و',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        '٠'..='٩' => western(letter, '٠'),
        '۰'..='۹' => western(letter, '۰'),
        _ => letter,
    }
}

const fn western(digit: char, zero: char) -> char {
    match char::from_digit(digit as u32 - zero as u32, 10) {
        Some(western) => western,
        None => digit,
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a broken vector file should stop the test"
)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(serde::Deserialize)]
    struct Vector {
        text: String,
        never_say: Vec<String>,
        found: Vec<String>,
    }

    #[test]
    fn the_vectors_hold() {
        let vectors: Vec<Vector> =
            serde_json::from_str(include_str!("../../vectors/forbidden-words.json")).unwrap();
        assert!(vectors.len() > 10);
        for vector in vectors {
            assert_eq!(
                forbidden_words(&vector.text, &vector.never_say),
                vector.found,
                "{}",
                vector.text
            );
        }
    }

    proptest! {
        #[test]
        fn a_word_is_found_in_any_sentence_around_it(before in "\\PC{0,12}", word in "[\\p{Arabic}a-zа-я]{3,8}", after in "\\PC{0,12}") {
            prop_assume!(fold_words(&word).chars().count() >= SHORTEST_INSIDE && !fold_words(&word).contains(' '));
            let text = format!("{before} {word} {after}");
            prop_assert_eq!(forbidden_words(&text, std::slice::from_ref(&word)), [word.as_str()]);
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold_words(&text);
            prop_assert_eq!(fold_words(&once), once);
        }
    }
}
