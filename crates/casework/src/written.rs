//! Text that a person must write: a reason, an approval, a correction.
//!
//! It may name people, so it is hidden from debug output and belongs in a vault column.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The fewest letters that can be a reason; below it one has only pressed a key to get past the field.
pub const SHORTEST: usize = 5;
/// The most characters kept; longer text belongs in a document.
pub const LONGEST: usize = 4_000;

/// A reason in someone's own words: five letters or more, without control characters.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WrittenReason(String);

/// Why a text is no written reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAReason {
    /// Fewer than [`SHORTEST`] letters.
    #[error("a reason needs at least {SHORTEST} letters")]
    TooShort,
    /// More than [`LONGEST`] characters.
    #[error("a reason has at most {LONGEST} characters")]
    TooLong,
    /// Control characters, or marks that turn the direction of what follows.
    #[error("a reason has no control or direction characters")]
    Unprintable,
}

impl NotAReason {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::TooShort => "casework-written-too-short",
            Self::TooLong => "casework-written-too-long",
            Self::Unprintable => "casework-written-unprintable",
        }
    }
}

impl WrittenReason {
    /// Reads what was typed; spaces around it are dropped.
    pub fn new(text: &str) -> Result<Self, NotAReason> {
        let text = text.trim();
        if text.chars().count() > LONGEST {
            return Err(NotAReason::TooLong);
        }
        if text.chars().any(is_unprintable) {
            return Err(NotAReason::Unprintable);
        }
        if text
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .count()
            < SHORTEST
        {
            return Err(NotAReason::TooShort);
        }
        Ok(Self(text.to_owned()))
    }

    /// The words as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for WrittenReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrittenReason(…)")
    }
}

impl TryFrom<String> for WrittenReason {
    type Error = NotAReason;
    fn try_from(text: String) -> Result<Self, NotAReason> {
        Self::new(&text)
    }
}

impl From<WrittenReason> for String {
    fn from(reason: WrittenReason) -> Self {
        reason.0
    }
}

/// Line breaks and tabs are fine; other controls and the bidirectional overrides and isolates are not.
pub(crate) fn is_unprintable(letter: char) -> bool {
    let direction = matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    direction || (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_words() {
        assert!(WrittenReason::new("  سافر أمس فجراً ").is_ok());
        assert_eq!(WrittenReason::new("..... -----"), Err(NotAReason::TooShort));
        assert_eq!(WrittenReason::new("ok"), Err(NotAReason::TooShort));
        assert_eq!(
            WrittenReason::new("he left\u{0}today"),
            Err(NotAReason::Unprintable)
        );
        assert_eq!(
            WrittenReason::new("he left \u{202E}today"),
            Err(NotAReason::Unprintable)
        );
        assert_eq!(
            WrittenReason::new(&"a".repeat(LONGEST + 1)),
            Err(NotAReason::TooLong)
        );
    }

    #[test]
    fn debug_output_hides_the_words() {
        let reason = WrittenReason::new("his brother told us");
        assert!(!format!("{reason:?}").contains("brother"));
    }
}
