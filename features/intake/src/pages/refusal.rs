//! Every way a page says no: one plain sentence, and what to do next.

use askama::Template;
use base_web::Page;
use base_web::pack::Hotline;

/// Why something was not done. Says nothing about what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No such page.
    NotFound,
    /// The form was open too long, or sent from elsewhere.
    FormTooOld,
    /// Nothing was written.
    Empty,
    /// A text is longer than fits.
    TextTooLong,
    /// A file or all of them are too large.
    FileTooLarge,
    /// A file arrived cut off.
    FileCutOff,
    /// Too many fields or files, or none this form has.
    FormUnreadable,
    /// Characters that no text has: control characters, broken encoding.
    CharactersUnreadable,
    /// She wants to be contacted but left no number.
    NumberMissing,
    /// The code has not 20 digits.
    CodeLength,
    /// The code has something in it that is no digit.
    CodeCharacters,
    /// The code's last digit does not fit: one was mistyped.
    CodeDigit,
    /// Wrong, unknown or expired: the same answer for all three.
    CodeUnknown,
    /// Too many attempts for now.
    TooMany,
    /// Something broke on our side; nothing was stored.
    Broken,
}

/// A page that says no.
#[derive(Debug, Template)]
#[template(path = "refusal.html")]
pub struct RefusalPage {
    /// Language and address.
    pub page: Page,
    /// The number to call.
    pub hotline: Option<Hotline>,
    /// Why.
    pub refusal: Refusal,
    /// Where to go on, after `/{lang}`.
    pub back: &'static str,
}

impl Refusal {
    /// Every refusal, for the tests that want a sentence for each.
    pub const ALL: [Self; 15] = [
        Self::NotFound,
        Self::FormTooOld,
        Self::Empty,
        Self::TextTooLong,
        Self::FileTooLarge,
        Self::FileCutOff,
        Self::FormUnreadable,
        Self::CharactersUnreadable,
        Self::NumberMissing,
        Self::CodeLength,
        Self::CodeCharacters,
        Self::CodeDigit,
        Self::CodeUnknown,
        Self::TooMany,
        Self::Broken,
    ];

    /// The key of the sentence: what happened.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::NotFound => "intake-refused-not-found",
            Self::FormTooOld => "intake-refused-form-too-old",
            Self::Empty => "intake-refused-empty",
            Self::TextTooLong => "intake-refused-text-too-long",
            Self::FileTooLarge => "intake-refused-file-too-large",
            Self::FileCutOff => "intake-refused-file-cut-off",
            Self::FormUnreadable => "intake-refused-form-unreadable",
            Self::CharactersUnreadable => "intake-refused-characters",
            Self::NumberMissing => "intake-refused-number-missing",
            Self::CodeLength => "intake-refused-code-length",
            Self::CodeCharacters => "intake-refused-code-characters",
            Self::CodeDigit => "intake-refused-code-digit",
            Self::CodeUnknown => "intake-refused-code-unknown",
            Self::TooMany => "intake-refused-too-many",
            Self::Broken => "intake-refused-broken",
        }
    }

    /// The key of what to do next.
    pub const fn next(self) -> &'static str {
        match self {
            Self::NotFound => "intake-next-not-found",
            Self::FormTooOld | Self::FormUnreadable => "intake-next-send-again",
            Self::Empty => "intake-next-write",
            Self::TextTooLong => "intake-next-shorten",
            Self::FileTooLarge | Self::FileCutOff => "intake-next-file",
            Self::CharactersUnreadable => "intake-next-type-again",
            Self::NumberMissing => "intake-next-number",
            Self::CodeLength | Self::CodeCharacters | Self::CodeDigit | Self::CodeUnknown => {
                "intake-next-code"
            }
            Self::TooMany => "intake-next-wait",
            Self::Broken => "intake-next-call",
        }
    }
}
