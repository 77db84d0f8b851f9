//! Scripts, told apart letter by letter.
//!
//! Only what comparison needs: the scripts whose sounds we know, and `Other` for the rest.

use serde::{Deserialize, Serialize};

/// A writing system, as far as sounds are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Script {
    /// Arabic letters: Arabic, Persian, Sorani, Urdu, Pashto.
    Arabic,
    /// Cyrillic letters: Russian, Ukrainian, Central Asian.
    Cyrillic,
    /// Latin letters.
    Latin,
    /// Hebrew letters.
    Hebrew,
    /// Devanagari, and the Indic scripts that are read through it.
    Indic,
    /// Any other: compared by identity alone.
    Other,
}

/// How many scripts have sounds (all but [`Script::Other`]).
pub(crate) const SOUNDED: usize = 5;

impl Script {
    /// The scripts whose sounds are known, in table order.
    pub const SOUNDED: [Script; SOUNDED] = [
        Script::Arabic,
        Script::Cyrillic,
        Script::Latin,
        Script::Hebrew,
        Script::Indic,
    ];

    /// The script of one folded letter; `None` for what is not a letter (digits, marks, signs).
    pub fn of(letter: char) -> Option<Script> {
        Some(match letter as u32 {
            0x0621..=0x064A | 0x066E..=0x06D3 | 0x06D5 | 0x06FA..=0x06FF | 0x0750..=0x077F => {
                Script::Arabic
            }
            0x0400..=0x052F => Script::Cyrillic,
            0x0041..=0x005A | 0x0061..=0x007A | 0x00C0..=0x024F | 0x1E00..=0x1EFF => Script::Latin,
            0x05D0..=0x05F4 => Script::Hebrew,
            0x0900..=0x0963 => Script::Indic,
            _ if letter.is_alphabetic() => Script::Other,
            _ => return None,
        })
    }

    /// Place in the sound tables; `None` for [`Script::Other`].
    pub(crate) fn row(self) -> Option<usize> {
        (self != Script::Other).then_some(self as usize)
    }

    /// The four-letter code of ISO 15924 under which `sounds.tsv` and `costs.tsv` list the script.
    pub fn code(self) -> &'static str {
        match self {
            Script::Arabic => "Arab",
            Script::Cyrillic => "Cyrl",
            Script::Latin => "Latn",
            Script::Hebrew => "Hebr",
            Script::Indic => "Deva",
            Script::Other => "Zyyy",
        }
    }

    /// Reads a code written by [`Script::code`].
    pub fn from_code(code: &str) -> Option<Script> {
        Script::SOUNDED
            .into_iter()
            .find(|script| script.code() == code)
    }
}
