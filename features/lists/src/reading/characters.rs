//! Characters that do not belong into a cell: removed, and reported.
//!
//! Marks that Arabic, Persian and Sorani writing needs (U+200C, U+200E, U+200F, U+061C) stay or go silently; the
//! signs that turn the order of a whole line around are reported, because they can make one name look like another.

use unicode_script::{Script, UnicodeScript};

use super::limits::MAX_CELL;
use super::table::CellKind;

/// A cell's text as it is kept, and what was wrong with it.
#[derive(Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one independent finding"
)]
pub(super) struct Cleaned {
    pub text: String,
    pub nul: bool,
    pub control: bool,
    pub bidi: bool,
    pub undecodable: bool,
    pub long: bool,
}

pub(super) fn clean(text: &str) -> Cleaned {
    let mut cleaned = Cleaned::default();
    let mut kept = 0;
    for letter in text.chars() {
        match letter {
            '\0' => cleaned.nul = true,
            '\t' | '\n' | '\r' | '\u{A0}' | '\u{2028}' | '\u{2029}' | ' ' => {
                space(&mut cleaned.text);
            }
            '\u{FEFF}' | '\u{200E}' | '\u{200F}' | '\u{61C}' => {}
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => cleaned.bidi = true,
            '\u{AD}' | '\u{200B}' => cleaned.control = true,
            control if control.is_control() => cleaned.control = true,
            _ if kept == MAX_CELL => cleaned.long = true,
            letter => {
                cleaned.undecodable |= letter == '\u{FFFD}';
                cleaned.text.push(letter);
                kept += 1;
            }
        }
    }
    cleaned.text.truncate(cleaned.text.trim_end().len());
    cleaned
}

/// One space, never two and none at the beginning.
fn space(text: &mut String) {
    if !text.is_empty() && !text.ends_with(' ') {
        text.push(' ');
    }
}

/// Whether a spreadsheet that opened this text would compute it. Phone numbers, negative numbers and dashes for
/// "nothing" begin with the same signs and are not meant.
pub(super) fn text_kind(text: &str) -> CellKind {
    let text = text.trim_start();
    let rest = text.get(1..).unwrap_or("");
    let harmless = rest
        .chars()
        .all(|letter| letter.is_ascii_digit() || " -–—().,".contains(letter));
    match text.chars().next() {
        Some('=' | '@') if !rest.is_empty() => CellKind::Formula,
        Some('+' | '-') if !harmless => CellKind::Formula,
        _ => CellKind::Text,
    }
}

/// Whether one word mixes letters of two scripts, as «Cаджад» with a Latin C does.
pub(super) fn has_mixed_word(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphabetic())
        .any(is_mixed)
}

fn is_mixed(word: &str) -> bool {
    let mut scripts = word
        .chars()
        .map(|letter| letter.script())
        .filter(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown));
    scripts
        .next()
        .is_some_and(|first| scripts.any(|script| script != first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_does_not_belong_is_removed_and_named() {
        let cleaned = clean("Са\0д\u{202E}ж\u{7}ад\u{200F}  Карим\n");
        assert_eq!(cleaned.text, "Саджад Карим");
        assert!(cleaned.nul && cleaned.bidi && cleaned.control && !cleaned.long);
        assert!(clean(&"а".repeat(MAX_CELL + 1)).long);
        assert_eq!(clean("مه\u{200C}دی").text, "مه\u{200C}دی");
    }

    #[test]
    fn formulas_and_what_only_begins_like_one() {
        for text in [
            "=1+1",
            "@SUM(A1)",
            "+cmd|' /C calc'!A0",
            "-1+cmd",
            " =HYPERLINK(\"x\")",
        ] {
            assert_eq!(text_kind(text), CellKind::Formula, "{text}");
        }
        for text in ["-", "—", "+999 700 000 001", "-5", "Аль-Хаддад", "", "="] {
            assert_eq!(text_kind(text), CellKind::Text, "{text}");
        }
    }

    #[test]
    fn scripts_may_meet_in_a_cell_but_not_in_a_word() {
        assert!(has_mixed_word("Cаджад Карим"));
        assert!(!has_mixed_word("Саджад (Sajjad) سجاد"));
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "\\PC{0,60}|[\\s\u{0}-\u{20}\u{200B}-\u{206F}a-f]{0,40}") {
            let once = clean(&text).text;
            prop_assert_eq!(clean(&once), Cleaned { undecodable: once.contains('\u{FFFD}'), text: once, ..Cleaned::default() });
        }
    }
}
