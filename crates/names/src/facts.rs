//! What the facts beside names say: birth date, country, mother, place, document, contract against travel.
//!
//! Each value is log2 of how often the finding is met in one person's records over how often in two persons'
//! (Fellegi and Sunter, 1969). The shares are estimates from the shape of such lists, stated beside each.

use crate::evidence::{Reason, ReasonKind};
use crate::form::NameForm;
use crate::model::Model;
use crate::record::{PartialDate, Record};

/// Same day among some forty years of birth: 1 in 14,600, less slips of the pen.
const BIRTH_DAY: f64 = 13.0;
/// Same year among ages 18 to 57, peaked around 31: 1 in 25.
const BIRTH_YEAR: f64 = 4.5;
/// Same year, and both say "1 January": hardly more than the year.
const BIRTH_DEFAULT_DAY: f64 = 5.0;
/// Same year, other day and month: 1 in 25 by chance, 1 in 20 by error.
const BIRTH_DAY_DIFFERS: f64 = -1.0;
/// Day and month swapped, or one part off by one.
const BIRTH_SLIP: f64 = 7.0;
/// One year off: clerks count from ages.
const BIRTH_NEXT_YEAR: f64 = -0.5;
/// Further off: errors of one person are rarer the further.
const BIRTH_YEARS_OFF: f64 = -5.0;
/// More than five years off.
const BIRTH_FAR_OFF: f64 = -9.0;
/// Same country on lists of many countries.
const COUNTRY_SAME: f64 = 2.0;
/// Another country: INPACT found rows with wrong countries (one in some fifty).
const COUNTRY_OTHER: f64 = -5.0;
/// The most a mother's name, and a place, adds.
const MOTHER_MOST: f64 = 12.0;
const PLACE_MOST: f64 = 5.0;
/// Another mother's name.
const MOTHER_OTHER: f64 = -5.0;
/// Another place: people move, lists name other levels.
const PLACE_OTHER: f64 = -0.7;
/// The same number of eight or nine characters by chance: next to never, but numbers are copied wrongly.
const DOCUMENT_SAME: f64 = 20.0;
/// Another number: a passport beside an ID card.
const DOCUMENT_OTHER: f64 = -0.5;
/// Contracts are signed within weeks of arrival; a window of half a year among some three.
const CONTRACT_AFTER: f64 = 1.5;
/// Signed before he left.
const CONTRACT_BEFORE: f64 = -5.0;
/// Half a year, and the slack for rough dates, in days.
const CONTRACT_WINDOW: f64 = 183.0;
const ROUGH: f64 = 31.0;

/// The reasons the facts of two records give.
pub(crate) fn facts(model: &Model, a: &Record, b: &Record) -> Vec<Reason> {
    [
        birth(a, b),
        country(a, b),
        name_fact(model, a.mother.as_ref(), b.mother.as_ref(), &MOTHER),
        name_fact(model, a.place.as_ref(), b.place.as_ref(), &PLACE),
        document(a, b),
        contract(a, b).or_else(|| contract(b, a)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn reason(kind: ReasonKind, left: String, right: String, bits: f64) -> Reason {
    Reason {
        kind,
        left,
        right,
        bits,
        commonness: None,
    }
}

fn birth(a: &Record, b: &Record) -> Option<Reason> {
    let (x, y) = (a.birth?, b.birth?);
    let (kind, bits) = compare_births(x, y);
    Some(reason(kind, written(x), written(y), bits))
}

fn compare_births(a: PartialDate, b: PartialDate) -> (ReasonKind, f64) {
    let years = a.year.abs_diff(b.year);
    let days = match (a.month, a.day, b.month, b.day) {
        (Some(am), Some(ad), Some(bm), Some(bd)) => Some(((am, ad), (bm, bd))),
        _ => None,
    };
    let either_default = a.is_default_day() || b.is_default_day();
    match (years, days) {
        (0, Some((x, y))) if x == y && either_default => {
            (ReasonKind::BirthYearAgrees, BIRTH_DEFAULT_DAY)
        }
        (0, Some((x, y))) if x == y => (ReasonKind::BirthAgrees, BIRTH_DAY),
        (0, None) => (ReasonKind::BirthYearAgrees, BIRTH_YEAR),
        (0, Some(_)) if either_default => (ReasonKind::BirthYearAgrees, BIRTH_YEAR),
        (0, Some((x, y))) if x == (y.1, y.0) || x.0 == y.0 || x.1 == y.1 => {
            (ReasonKind::BirthClose, BIRTH_SLIP)
        }
        (0, Some(_)) => (ReasonKind::BirthConflicts, BIRTH_DAY_DIFFERS),
        (1, Some((x, y))) if x == y && !either_default => (ReasonKind::BirthClose, BIRTH_SLIP),
        (1, _) => (ReasonKind::BirthConflicts, BIRTH_NEXT_YEAR),
        (2..=5, _) => (ReasonKind::BirthConflicts, BIRTH_YEARS_OFF),
        _ => (ReasonKind::BirthConflicts, BIRTH_FAR_OFF),
    }
}

fn written(date: PartialDate) -> String {
    match (date.month, date.day) {
        (Some(month), Some(day)) => format!("{}-{month:02}-{day:02}", date.year),
        (Some(month), None) => format!("{}-{month:02}", date.year),
        _ => date.year.to_string(),
    }
}

fn country(a: &Record, b: &Record) -> Option<Reason> {
    let (x, y) = (a.country.as_ref()?, b.country.as_ref()?);
    let (kind, bits) = if x.trim().eq_ignore_ascii_case(y.trim()) {
        (ReasonKind::CountryAgrees, COUNTRY_SAME)
    } else {
        (ReasonKind::CountryConflicts, COUNTRY_OTHER)
    };
    Some(reason(kind, x.clone(), y.clone(), bits))
}

/// A fact that is itself a name: how it is told and bounded.
struct NameFact {
    agrees: ReasonKind,
    conflicts: ReasonKind,
    most: f64,
    other: f64,
}

const MOTHER: NameFact = NameFact {
    agrees: ReasonKind::MotherAgrees,
    conflicts: ReasonKind::MotherConflicts,
    most: MOTHER_MOST,
    other: MOTHER_OTHER,
};
const PLACE: NameFact = NameFact {
    agrees: ReasonKind::PlaceAgrees,
    conflicts: ReasonKind::PlaceConflicts,
    most: PLACE_MOST,
    other: PLACE_OTHER,
};

fn name_fact(
    model: &Model,
    a: Option<&NameForm>,
    b: Option<&NameForm>,
    fact: &NameFact,
) -> Option<Reason> {
    let (a, b) = (a?, b?);
    if !a.is_readable() || !b.is_readable() {
        return None;
    }
    let bits = model.bits(&model.prepare(a), &model.prepare(b));
    let (kind, bits) = if bits > 0.0 {
        (fact.agrees, bits.min(fact.most))
    } else {
        (fact.conflicts, fact.other)
    };
    Some(reason(
        kind,
        a.as_found().to_owned(),
        b.as_found().to_owned(),
        bits,
    ))
}

fn document(a: &Record, b: &Record) -> Option<Reason> {
    let plain = |number: &String| crate::letters::fold(number).replace(' ', "");
    let (x, y) = (plain(a.document.as_ref()?), plain(b.document.as_ref()?));
    if x.is_empty() || y.is_empty() {
        return None;
    }
    let (kind, bits) = if x == y {
        (ReasonKind::DocumentAgrees, DOCUMENT_SAME)
    } else {
        (ReasonKind::DocumentDiffers, DOCUMENT_OTHER)
    };
    Some(reason(kind, x, y, bits))
}

fn contract(a: &Record, b: &Record) -> Option<Reason> {
    let (travelled, signed) = (a.travelled?, b.contract?);
    let days = signed.rough_days()? - travelled.rough_days()?;
    let (kind, bits) = match days {
        days if days < -ROUGH => (ReasonKind::ContractBeforeTravel, CONTRACT_BEFORE),
        days if days <= CONTRACT_WINDOW + ROUGH => {
            (ReasonKind::ContractFollowsTravel, CONTRACT_AFTER)
        }
        _ => return None,
    };
    Some(reason(kind, written(travelled), written(signed), bits))
}
