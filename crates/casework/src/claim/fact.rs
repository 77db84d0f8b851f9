//! Facts about a person that a source gives: what a match or a letter needs, and nothing that could hurt him.
//!
//! There is no place for a position at the front, a religion, a tribe or a diagnosis (DOMAIN §2.5).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::keyed::keyed;
use crate::written::is_unprintable;

/// The most characters of a fact; the longest name of a place seen on a list had 71.
const LONGEST: usize = 200;

keyed! {
    /// What kind of fact.
    pub enum FactKind: "fact" {
        /// Born on.
        BirthDate = "birth-date",
        /// Born at.
        BirthPlace = "birth-place",
        /// Citizen of.
        Country = "country",
        /// Lives, or lived, at.
        Residence = "residence",
        /// A mark on the body: a scar, a tattoo.
        Mark = "mark",
        /// Work before he left.
        Work = "work",
        /// The last day anyone heard from him.
        LastHeard = "last-heard",
        /// The day he left.
        Departure = "departure",
        /// The way he took: countries, airports.
        Route = "route",
        /// The day the contract began.
        ContractFrom = "contract-from",
        /// The day the contract ends.
        ContractUntil = "contract-until",
        /// Under 18 when it happened, or perhaps.
        PerhapsUnder18 = "perhaps-under-18",
    }
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct Fact {
    kind: FactKind,
    value: Value,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Date(PartialDate),
    Text(FactText),
    Flag,
}

/// The words of a fact; hidden from debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct FactText(String);

/// Why a text is no such fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAFact {
    /// A date was wanted.
    #[error("a date is wanted")]
    NotADate,
    /// Nothing was written, or too much, or unprintable characters.
    #[error("between one and {LONGEST} printable characters are wanted")]
    NotAText,
}

impl NotAFact {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotADate => "casework-fact-not-a-date",
            Self::NotAText => "casework-fact-not-a-text",
        }
    }
}

impl FactKind {
    /// Whether its value is a date.
    pub const fn is_date(self) -> bool {
        matches!(
            self,
            Self::BirthDate
                | Self::LastHeard
                | Self::Departure
                | Self::ContractFrom
                | Self::ContractUntil
        )
    }
}

impl Fact {
    /// Reads what was typed as a fact of this kind. [`FactKind::PerhapsUnder18`] needs no text.
    pub fn read(kind: FactKind, text: &str) -> Result<Self, NotAFact> {
        let value = match kind {
            FactKind::PerhapsUnder18 => Value::Flag,
            _ if kind.is_date() => Value::Date(text.parse().map_err(|_| NotAFact::NotADate)?),
            _ => Value::Text(FactText::read(text)?),
        };
        Ok(Self { kind, value })
    }

    /// Which kind of fact.
    pub const fn kind(&self) -> FactKind {
        self.kind
    }

    /// The date, where it is one.
    pub const fn date(&self) -> Option<PartialDate> {
        match self.value {
            Value::Date(date) => Some(date),
            _ => None,
        }
    }

    /// The value as written; empty for a fact that needs no words.
    pub fn text(&self) -> String {
        match &self.value {
            Value::Date(date) => date.to_string(),
            Value::Text(text) => text.0.clone(),
            Value::Flag => String::new(),
        }
    }
}

impl FactText {
    fn read(text: &str) -> Result<Self, NotAFact> {
        let text = text.trim();
        let fits =
            (1..=LONGEST).contains(&text.chars().count()) && !text.chars().any(is_unprintable);
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAFact::NotAText)
        }
    }
}

impl fmt::Debug for FactText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FactText(…)")
    }
}

/// The JSON of a fact.
#[derive(Serialize, Deserialize)]
struct Raw {
    kind: FactKind,
    text: String,
}

impl TryFrom<Raw> for Fact {
    type Error = NotAFact;
    fn try_from(raw: Raw) -> Result<Self, NotAFact> {
        Self::read(raw.kind, &raw.text)
    }
}

impl From<Fact> for Raw {
    fn from(fact: Fact) -> Self {
        Self {
            kind: fact.kind,
            text: fact.text(),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong fact in a test should stop it")]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_date_and_a_place_is_words() {
        assert_eq!(
            Fact::read(FactKind::BirthDate, "١/٧/١٩٩٩").unwrap().text(),
            "1999-07-01"
        );
        assert_eq!(
            Fact::read(FactKind::BirthDate, "Babil"),
            Err(NotAFact::NotADate)
        );
        assert_eq!(
            Fact::read(FactKind::BirthPlace, " بابل ").unwrap().text(),
            "بابل"
        );
        assert_eq!(
            Fact::read(FactKind::BirthPlace, "  "),
            Err(NotAFact::NotAText)
        );
        assert!(Fact::read(FactKind::PerhapsUnder18, "").is_ok());
    }

    #[test]
    fn facts_survive_json_and_hide_from_debug() {
        for (kind, text) in [
            (FactKind::Country, "Iraq"),
            (FactKind::LastHeard, "2026-03"),
        ] {
            let fact = Fact::read(kind, text).unwrap();
            let json = serde_json::to_string(&fact).unwrap();
            assert_eq!(serde_json::from_str::<Fact>(&json).unwrap(), fact);
            assert!(!format!("{fact:?}").contains(text));
        }
    }
}
