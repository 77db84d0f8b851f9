//! The five languages of the pages, and which one a reader most likely wants.

use std::fmt;
use std::str::FromStr;

/// A language Sanad speaks. A page exists in all of them or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Arabic as Iraqis read it.
    Ar,
    /// Sorani Kurdish, in its own letters.
    Ckb,
    /// English.
    En,
    /// Russian.
    Ru,
    /// Ukrainian.
    Uk,
}

/// The text is no language code of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such language")]
pub struct UnknownLang;

impl Lang {
    /// Every language, in the order in which the switch shows them.
    pub const ALL: [Self; 5] = [Self::Ar, Self::Ckb, Self::En, Self::Ru, Self::Uk];

    /// The code used in addresses, in `lang` attributes and as the folder of the words.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Ckb => "ckb",
            Self::En => "en",
            Self::Ru => "ru",
            Self::Uk => "uk",
        }
    }

    /// The `dir` attribute: `rtl` or `ltr`.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar | Self::Ckb => "rtl",
            Self::En | Self::Ru | Self::Uk => "ltr",
        }
    }

    /// The language's own name for itself, as the switch shows it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Ckb => "کوردی",
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Uk => "Українська",
        }
    }

    /// The BCP 47 tag for numbers, dates and plurals. Iraq's Arabic, not the pan-Arab default, decides digits and months.
    pub const fn locale(self) -> &'static str {
        match self {
            Self::Ar => "ar-IQ",
            Self::Ckb => "ckb-IQ",
            Self::En => "en",
            Self::Ru => "ru",
            Self::Uk => "uk",
        }
    }

    /// The first language of an `Accept-Language` header that Sanad speaks; Arabic where none is.
    ///
    /// Quality weights are ignored: browsers send the list in order of preference already.
    pub fn preferred(accept_language: &str) -> Self {
        accept_language
            .split(',')
            .find_map(|range| range.split([';', '-']).next()?.trim().parse().ok())
            .unwrap_or(Self::Ar)
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or(UnknownLang)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl<'de> serde::Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(from)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn the_first_language_we_speak_wins() {
        for (header, lang) in [
            ("ckb-IQ,ar;q=0.8", Lang::Ckb),
            ("fr, uk;q=0.7, en;q=0.3", Lang::Uk),
            ("ku, fr", Lang::Ar),
            ("", Lang::Ar),
        ] {
            assert_eq!(Lang::preferred(header), lang, "{header}");
        }
    }
}
