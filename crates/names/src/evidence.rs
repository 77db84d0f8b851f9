//! Evidence that two records are of one person: bits for and against, and why.
//!
//! Reasons are data. The words for them, in the reader's language, are in `locales/<lang>/names.ftl` under
//! [`ReasonKind::key`].

use serde::Serialize;

use crate::frequency::Commonness;

/// How strongly two records look like one person, in the words people are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Speaks against, or says nothing.
    None,
    /// Worth a look only with another fact.
    Weak,
    /// Worth a look.
    Possible,
    /// Names and at least one other fact agree.
    Strong,
}

impl Strength {
    /// The key of its word in the locale files.
    pub fn key(self) -> &'static str {
        match self {
            Strength::None => "names-strength-none",
            Strength::Weak => "names-strength-weak",
            Strength::Possible => "names-strength-possible",
            Strength::Strong => "names-strength-strong",
        }
    }
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReasonKind {
    /// Two words are one name.
    NameAgrees,
    /// Two words are one name, heard or spelled quite differently.
    NameAlmostAgrees,
    /// Each form has a name the other has not.
    NameConflicts,
    /// The least alike of the matched names: kin agree in all but one.
    WeakestName,
    /// Two words of one form are written as one in the other.
    Glued,
    /// One form has names that the other leaves out.
    NameLeftOut,
    /// What was left out stood between names that agree.
    EndsAgree,
    /// The given name of one form is not in the other.
    GivenNameMissing,
    /// Family name first in one, last in the other.
    OrderRotated,
    /// The same names in an order no habit explains.
    OrderJumbled,
    /// Only one name agrees.
    OnlyOneName,
    /// What names start from, before any is compared: most pairs are of two persons.
    Start,
    /// Whole birth date agrees.
    BirthAgrees,
    /// Birth year agrees; the day is unknown or a default (1 January, 1 July).
    BirthYearAgrees,
    /// Birth date is close: one year off, or day and month swapped.
    BirthClose,
    /// Birth date differs.
    BirthConflicts,
    /// Country agrees.
    CountryAgrees,
    /// Country differs.
    CountryConflicts,
    /// Mother's name agrees.
    MotherAgrees,
    /// Mother's name differs.
    MotherConflicts,
    /// Place agrees.
    PlaceAgrees,
    /// Place differs.
    PlaceConflicts,
    /// Document number agrees.
    DocumentAgrees,
    /// Document number differs (people have several).
    DocumentDiffers,
    /// The contract was signed soon after he travelled.
    ContractFollowsTravel,
    /// The contract was signed before he travelled.
    ContractBeforeTravel,
}

impl ReasonKind {
    /// Every kind, for tests that each has its words.
    pub const ALL: [ReasonKind; 26] = [
        ReasonKind::NameAgrees,
        ReasonKind::NameAlmostAgrees,
        ReasonKind::NameConflicts,
        ReasonKind::WeakestName,
        ReasonKind::Glued,
        ReasonKind::NameLeftOut,
        ReasonKind::EndsAgree,
        ReasonKind::GivenNameMissing,
        ReasonKind::OrderRotated,
        ReasonKind::OrderJumbled,
        ReasonKind::OnlyOneName,
        ReasonKind::Start,
        ReasonKind::BirthAgrees,
        ReasonKind::BirthYearAgrees,
        ReasonKind::BirthClose,
        ReasonKind::BirthConflicts,
        ReasonKind::CountryAgrees,
        ReasonKind::CountryConflicts,
        ReasonKind::MotherAgrees,
        ReasonKind::MotherConflicts,
        ReasonKind::PlaceAgrees,
        ReasonKind::PlaceConflicts,
        ReasonKind::DocumentAgrees,
        ReasonKind::DocumentDiffers,
        ReasonKind::ContractFollowsTravel,
        ReasonKind::ContractBeforeTravel,
    ];

    /// The key of its sentence in the locale files; it takes `left` and `right`.
    pub fn key(self) -> &'static str {
        match self {
            ReasonKind::NameAgrees => "names-reason-name-agrees",
            ReasonKind::NameAlmostAgrees => "names-reason-name-almost-agrees",
            ReasonKind::NameConflicts => "names-reason-name-conflicts",
            ReasonKind::WeakestName => "names-reason-weakest-name",
            ReasonKind::Glued => "names-reason-glued",
            ReasonKind::NameLeftOut => "names-reason-name-left-out",
            ReasonKind::EndsAgree => "names-reason-ends-agree",
            ReasonKind::GivenNameMissing => "names-reason-given-name-missing",
            ReasonKind::OrderRotated => "names-reason-order-rotated",
            ReasonKind::OrderJumbled => "names-reason-order-jumbled",
            ReasonKind::OnlyOneName => "names-reason-only-one-name",
            ReasonKind::Start => "names-reason-start",
            ReasonKind::BirthAgrees => "names-reason-birth-agrees",
            ReasonKind::BirthYearAgrees => "names-reason-birth-year-agrees",
            ReasonKind::BirthClose => "names-reason-birth-close",
            ReasonKind::BirthConflicts => "names-reason-birth-conflicts",
            ReasonKind::CountryAgrees => "names-reason-country-agrees",
            ReasonKind::CountryConflicts => "names-reason-country-conflicts",
            ReasonKind::MotherAgrees => "names-reason-mother-agrees",
            ReasonKind::MotherConflicts => "names-reason-mother-conflicts",
            ReasonKind::PlaceAgrees => "names-reason-place-agrees",
            ReasonKind::PlaceConflicts => "names-reason-place-conflicts",
            ReasonKind::DocumentAgrees => "names-reason-document-agrees",
            ReasonKind::DocumentDiffers => "names-reason-document-differs",
            ReasonKind::ContractFollowsTravel => "names-reason-contract-follows-travel",
            ReasonKind::ContractBeforeTravel => "names-reason-contract-before-travel",
        }
    }

    /// Whether it is about one name that both have, so that how common it is matters.
    pub fn is_about_one_name(self) -> bool {
        matches!(self, ReasonKind::NameAgrees | ReasonKind::NameAlmostAgrees)
    }

    /// Whether it is a fact beside the names.
    pub fn is_beside_names(self) -> bool {
        self >= ReasonKind::BirthAgrees
    }
}

/// One line of why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// What it is about.
    pub kind: ReasonKind,
    /// The words or values of the first record it speaks of; empty where none.
    pub left: String,
    /// Those of the second.
    pub right: String,
    /// Bits for (positive) or against (negative).
    pub bits: f64,
    /// How common the name is, where it is about one.
    pub commonness: Option<Commonness>,
}

/// Words side by side: a row of the display that aligns two forms.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SideBySide {
    /// Word of the first form; `None` where only the second has one.
    pub left: Option<String>,
    /// Word of the second form.
    pub right: Option<String>,
    /// What the match is worth; zero for a word alone.
    pub bits: f64,
}

/// How much two records look like one person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evidence {
    /// The sum of all reasons.
    pub bits: f64,
    /// The word for it.
    pub strength: Strength,
    /// Why, in the order they are best read.
    pub reasons: Vec<Reason>,
    /// The best two forms' words, aligned.
    pub words: Vec<SideBySide>,
}

/// From these bits on evidence is weak, possible, strong. Calibrated on held-out folds (`docs/names.md`).
pub(crate) const WEAK_FROM: f64 = -2.0;
pub(crate) const POSSIBLE_FROM: f64 = 2.0;
pub(crate) const STRONG_FROM: f64 = 8.0;

impl Evidence {
    /// Sums reasons up.
    pub(crate) fn of(reasons: Vec<Reason>, words: Vec<SideBySide>) -> Evidence {
        let bits = reasons.iter().map(|reason| reason.bits).sum();
        let mut evidence = Evidence {
            bits,
            strength: Strength::None,
            reasons,
            words,
        };
        evidence.strength = evidence.word();
        evidence
    }

    /// Whether nothing but names speaks for it. No decision above *possible* may rest on names alone.
    pub fn names_only(&self) -> bool {
        !self
            .reasons
            .iter()
            .any(|reason| reason.kind.is_beside_names() && reason.bits > 0.0)
    }

    fn word(&self) -> Strength {
        match self.bits {
            bits if bits >= STRONG_FROM && !self.names_only() => Strength::Strong,
            bits if bits >= POSSIBLE_FROM => Strength::Possible,
            bits if bits >= WEAK_FROM => Strength::Weak,
            _ => Strength::None,
        }
    }
}
