//! Text that people hand in: how long it may be and which characters it may hold.

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// More characters than the field takes.
    #[error("too long")]
    TooLong,
    /// Control characters, or marks that turn the direction of what follows.
    #[error("characters that cannot be shown")]
    Characters,
}

impl TextFault {
    /// The sentence that tells a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::TooLong => "web-too-long",
            Self::Characters => "web-bad-text",
        }
    }
}

/// Trims a text and refuses what cannot be kept or shown safely: U+0000 and other controls (line ends and tabs are
/// fine), and direction overrides, which make a text read differently from what it says.
pub fn clean(text: &str, most: usize) -> Result<String, TextFault> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.chars().count() > most {
        return Err(TextFault::TooLong);
    }
    if text.chars().any(is_refused) {
        return Err(TextFault::Characters);
    }
    Ok(text.to_owned())
}

/// The same, with nothing where the field was left empty.
pub fn clean_optional(text: &str, most: usize) -> Result<Option<String>, TextFault> {
    clean(text, most).map(|text| (!text.is_empty()).then_some(text))
}

fn is_refused(character: char) -> bool {
    let kept_control = matches!(character, '\n' | '\t');
    let turns_direction = matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    (character.is_control() && !kept_control)
        || turns_direction
        || matches!(character, '\u{FFFE}' | '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::{TextFault, clean, clean_optional};

    #[test]
    fn plain_words_of_any_script_pass() {
        assert_eq!(
            clean("  راح لموسكو\r\nبشهر ٣ ", 40).as_deref(),
            Ok("راح لموسكو\nبشهر ٣")
        );
        assert_eq!(
            clean("سەجاد\u{200C}کەریم", 40).as_deref(),
            Ok("سەجاد\u{200C}کەریم")
        );
        assert_eq!(clean_optional("   ", 40), Ok(None));
    }

    #[test]
    fn what_cannot_be_shown_is_refused() {
        for text in ["a\0b", "a\u{7}b", "\u{202E}txt.exe", "a\u{2066}b"] {
            assert_eq!(clean(text, 40), Err(TextFault::Characters), "{text:?}");
        }
        assert_eq!(clean(&"ا".repeat(41), 40), Err(TextFault::TooLong));
    }
}
