//! A person: someone with a case, with names as found, identifiers and relations.
//!
//! A name is kept as it was found, in its script, and beside it its parts by role: an Iraqi is named by his own,
//! his father's and his grandfather's name, not by a first and a last one (DOMAIN §4.4).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::keyed::keyed;
use crate::written::is_unprintable;

/// The most characters of a name; the longest on a published list had 83.
pub const LONGEST_NAME: usize = 200;
/// The most characters of a document number, phone or account.
pub const LONGEST_IDENTIFIER: usize = 100;

keyed! {
    /// What someone is in the commission's work. One may be several.
    pub enum PersonRole: "person-role" {
        /// Someone looks for him.
        Sought = "sought",
        /// May be drawn in.
        AtRisk = "at-risk",
        /// Was drawn in.
        Recruited = "recruited",
        /// Came back.
        Returnee = "returnee",
        /// Belongs to someone's family.
        Relative = "relative",
        /// Saw something.
        Witness = "witness",
        /// Said to recruit; a finding is a court's.
        AllegedRecruiter = "alleged-recruiter",
        /// Said to help a recruiter.
        Facilitator = "facilitator",
    }
}

keyed! {
    /// What a part of a name is.
    pub enum NamePart: "name-part" {
        /// His own name.
        Given = "given",
        /// His father's.
        Father = "father",
        /// His grandfather's.
        Grandfather = "grandfather",
        /// The family's.
        Family = "family",
        /// His mother's.
        Mother = "mother",
        /// "Father of", "mother of".
        Kunya = "kunya",
        /// The name by trade, town or origin.
        Laqab = "laqab",
    }
}

keyed! {
    /// Where a name was found.
    pub enum NameSource: "name-source" {
        /// A relative said it.
        Relative = "relative",
        /// He said it.
        Himself = "himself",
        /// A national document.
        NationalDocument = "national-document",
        /// A passport's printed page.
        Passport = "passport",
        /// A passport's machine-readable zone.
        MachineZone = "machine-zone",
        /// A published or partner list.
        List = "list",
        /// A contract or other paper of the recruiter.
        Contract = "contract",
        /// An account on the net.
        Account = "account",
        /// Somewhere else.
        Other = "other",
    }
}

keyed! {
    /// What an identifier is. Only these near-unique values may be looked up by keyed hash (DESIGN §6.3).
    pub enum IdentifierKind: "identifier" {
        /// A national identity card's number.
        NationalId = "national-id",
        /// A passport's number.
        Passport = "passport",
        /// A military or personal number on a list.
        MilitaryNumber = "military-number",
        /// A telephone number.
        Phone = "phone",
        /// An account: Telegram, WhatsApp, a social network.
        Account = "account",
        /// An e-mail address.
        Email = "e-mail",
    }
}

keyed! {
    /// How one person is tied to another: "she is his mother".
    pub enum RelationKind: "relation" {
        /// Mother of.
        Mother = "mother",
        /// Father of.
        Father = "father",
        /// Brother or sister of.
        Sibling = "sibling",
        /// Husband or wife of.
        Spouse = "spouse",
        /// Son or daughter of.
        Child = "child",
        /// Another relative of.
        OtherRelative = "other-relative",
        /// Friend of.
        Friend = "friend",
        /// Left in the same group as.
        SameGroup = "same-group",
        /// Said to have recruited.
        AllegedRecruiter = "alleged-recruiter",
    }
}

impl RelationKind {
    /// The same tie seen from the other person; `None` where it has no name of its own.
    pub const fn seen_from_the_other(self) -> Option<Self> {
        match self {
            Self::Mother | Self::Father => Some(Self::Child),
            Self::Sibling | Self::Spouse | Self::OtherRelative | Self::Friend | Self::SameGroup => {
                Some(self)
            }
            Self::Child | Self::AllegedRecruiter => None,
        }
    }
}

/// A name as found. Debug output hides it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawName", into = "RawName")]
pub struct NameForm {
    as_found: String,
    parts: Vec<(NamePart, String)>,
    source: NameSource,
    found: Option<PartialDate>,
}

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAName {
    /// No letter in it.
    #[error("a name has letters")]
    NoLetters,
    /// More than [`LONGEST_NAME`] characters.
    #[error("a name has at most {LONGEST_NAME} characters")]
    TooLong,
    /// Control characters, line breaks, or marks that turn the direction of what follows.
    #[error("a name has no control or direction characters")]
    Unprintable,
}

impl NotAName {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoLetters => "casework-name-no-letters",
            Self::TooLong => "casework-name-too-long",
            Self::Unprintable => "casework-name-unprintable",
        }
    }
}

impl NameForm {
    /// A name as found; the spaces around it are dropped, nothing else is changed.
    pub fn new(
        as_found: &str,
        source: NameSource,
        found: Option<PartialDate>,
    ) -> Result<Self, NotAName> {
        Ok(Self {
            as_found: read_name(as_found)?,
            parts: Vec::new(),
            source,
            found,
        })
    }

    /// The same name with one of its parts named. A part given twice replaces the first.
    pub fn with_part(mut self, part: NamePart, text: &str) -> Result<Self, NotAName> {
        let text = read_name(text)?;
        self.parts.retain(|(known, _)| *known != part);
        self.parts.push((part, text));
        self.parts.sort_by_key(|(part, _)| *part);
        Ok(self)
    }

    /// The name, as found.
    pub fn as_found(&self) -> &str {
        &self.as_found
    }

    /// Its parts, in the order of [`NamePart::ALL`].
    pub fn parts(&self) -> &[(NamePart, String)] {
        &self.parts
    }

    /// Where it was found.
    pub const fn source(&self) -> NameSource {
        self.source
    }

    /// The date of where it was found.
    pub const fn found(&self) -> Option<PartialDate> {
        self.found
    }
}

impl fmt::Debug for NameForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NameForm({}, …)", self.source)
    }
}

fn read_name(text: &str) -> Result<String, NotAName> {
    let text = text.trim();
    if text
        .chars()
        .any(|letter| is_unprintable(letter) || letter.is_control())
    {
        Err(NotAName::Unprintable)
    } else if text.chars().count() > LONGEST_NAME {
        Err(NotAName::TooLong)
    } else if !text.chars().any(char::is_alphabetic) {
        Err(NotAName::NoLetters)
    } else {
        Ok(text.to_owned())
    }
}

/// The JSON of a name form.
#[derive(Serialize, Deserialize)]
struct RawName {
    as_found: String,
    #[serde(default)]
    parts: Vec<(NamePart, String)>,
    source: NameSource,
    found: Option<PartialDate>,
}

impl TryFrom<RawName> for NameForm {
    type Error = NotAName;
    fn try_from(raw: RawName) -> Result<Self, NotAName> {
        let form = Self::new(&raw.as_found, raw.source, raw.found)?;
        raw.parts
            .iter()
            .try_fold(form, |form, (part, text)| form.with_part(*part, text))
    }
}

impl From<NameForm> for RawName {
    fn from(form: NameForm) -> Self {
        Self {
            as_found: form.as_found,
            parts: form.parts,
            source: form.source,
            found: form.found,
        }
    }
}

/// A document, phone or account, as it was given and in the one spelling that is looked up. Debug output hides it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawIdentifier", into = "RawIdentifier")]
pub struct Identifier {
    kind: IdentifierKind,
    as_found: String,
}

/// A text that is no identifier: no letter or digit in it, too long, or unprintable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a number or account of at most {LONGEST_IDENTIFIER} printable characters is wanted")]
pub struct NotAnIdentifier;

impl NotAnIdentifier {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        "casework-not-an-identifier"
    }
}

impl Identifier {
    /// Reads what was typed.
    pub fn read(kind: IdentifierKind, text: &str) -> Result<Self, NotAnIdentifier> {
        let text = text.trim();
        let fits = text.chars().count() <= LONGEST_IDENTIFIER
            && text.chars().any(char::is_alphanumeric)
            && !text
                .chars()
                .any(|letter| letter.is_control() || is_unprintable(letter));
        if fits {
            Ok(Self {
                kind,
                as_found: text.to_owned(),
            })
        } else {
            Err(NotAnIdentifier)
        }
    }

    /// What it is.
    pub const fn kind(&self) -> IdentifierKind {
        self.kind
    }

    /// As it was given.
    pub fn as_found(&self) -> &str {
        &self.as_found
    }

    /// The one spelling that is hashed for look-up: lower case, digits of any script as western ones, without
    /// spaces, dashes and an account's `@`; `00` before a phone number is `+`.
    pub fn look_up(&self) -> String {
        let folded = crate::safe_contact::fold_words(&self.as_found).replace(' ', "");
        match self.kind {
            IdentifierKind::Phone => folded.strip_prefix("00").unwrap_or(&folded).to_owned(),
            _ => folded,
        }
    }
}

/// The JSON of an identifier.
#[derive(Serialize, Deserialize)]
struct RawIdentifier {
    kind: IdentifierKind,
    as_found: String,
}

impl TryFrom<RawIdentifier> for Identifier {
    type Error = NotAnIdentifier;
    fn try_from(raw: RawIdentifier) -> Result<Self, NotAnIdentifier> {
        Self::read(raw.kind, &raw.as_found)
    }
}

impl From<Identifier> for RawIdentifier {
    fn from(identifier: Identifier) -> Self {
        Self {
            kind: identifier.kind,
            as_found: identifier.as_found,
        }
    }
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identifier({}, …)", self.kind)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong name in a test should stop it")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_keeps_its_spelling_and_its_parts_their_order() {
        let form = NameForm::new("  سجاد كريم الحداد ", NameSource::Relative, None).unwrap();
        let form = form
            .with_part(NamePart::Father, "كريم")
            .unwrap()
            .with_part(NamePart::Given, "سجاد")
            .unwrap();
        assert_eq!(form.as_found(), "سجاد كريم الحداد");
        assert_eq!(form.parts()[0], (NamePart::Given, "سجاد".to_owned()));
        let json = serde_json::to_string(&form).unwrap();
        assert_eq!(serde_json::from_str::<NameForm>(&json).unwrap(), form);
    }

    #[test]
    fn what_is_no_name_is_refused() {
        let new = |text: &str| NameForm::new(text, NameSource::List, None);
        assert_eq!(new("  - 12 "), Err(NotAName::NoLetters));
        assert_eq!(new("A\u{202E}B"), Err(NotAName::Unprintable));
        assert_eq!(new("A\nB"), Err(NotAName::Unprintable));
        assert_eq!(new(&"a".repeat(201)), Err(NotAName::TooLong));
    }

    #[test]
    fn one_phone_has_one_look_up() {
        let look_up = |text: &str| {
            Identifier::read(IdentifierKind::Phone, text)
                .unwrap()
                .look_up()
        };
        assert_eq!(look_up("+999 (000) 12-34"), look_up("00999 ٠٠٠ ١٢٣٤"));
        let account = |text: &str| {
            Identifier::read(IdentifierKind::Account, text)
                .unwrap()
                .look_up()
        };
        assert_eq!(account("@Good-Job_2026"), account("good-job 2026"));
    }

    #[test]
    fn debug_output_hides_names_and_numbers() {
        let form = NameForm::new("Sajjad", NameSource::List, None).unwrap();
        let phone = Identifier::read(IdentifierKind::Phone, "+999 1").unwrap();
        assert!(!format!("{form:?} {phone:?}").contains("Sajjad"));
        assert!(!format!("{phone:?}").contains("999"));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".{0,40}") {
            let _ = NameForm::new(&text, NameSource::Other, None);
            let _ = Identifier::read(IdentifierKind::Account, &text).map(|identifier| identifier.look_up());
        }
    }
}
