//! Whether someone is a child, or may be one: then everything takes the child path (DESIGN §6.5, OPAC).
//!
//! An age that is not known but possibly under 18 counts as a child's.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::claim::{Claim, FactKind};
use crate::derive::derive_fact;

/// The age from which nobody is a child (Convention on the Rights of the Child, article 1).
pub const ADULT_AT: i16 = 18;

/// Whether the claims leave open that he is under 18 on this day: a source says so, or his birth date allows it.
pub fn may_be_a_child(claims: &[Claim], today: Date) -> bool {
    let said = derive_fact(claims, FactKind::PerhapsUnder18).is_some();
    let born = derive_fact(claims, FactKind::BirthDate).and_then(|derived| derived.value.date());
    said || born.is_some_and(|date| is_under_age(date.latest(), today))
}

fn is_under_age(born: Date, today: Date) -> bool {
    born.checked_add(ADULT_AT.years())
        .is_ok_and(|adult| today < adult)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong fact in a test should stop it")]
mod tests {
    use super::*;
    use crate::claim::{Fact, SourceKind, Subject};
    use crate::derive::tests::{claim, correcting};

    const TODAY: Date = Date::constant(2026, 11, 25);

    fn says(number: u8, kind: FactKind, text: &str) -> Claim {
        let fact = Fact::read(kind, text).unwrap();
        claim(
            number,
            Subject::Fact(fact),
            SourceKind::Relative,
            "2026-11-01",
            "C3",
        )
    }

    #[test]
    fn a_birth_year_that_allows_seventeen_is_a_childs() {
        let born = |date: &str| may_be_a_child(&[says(1, FactKind::BirthDate, date)], TODAY);
        assert!(born("2008") && born("2008-12") && born("2008-11-26"));
        assert!(!born("2008-11-25") && !born("2007"));
        assert!(!may_be_a_child(&[], TODAY));
    }

    #[test]
    fn perhaps_is_enough_until_it_is_corrected() {
        let perhaps = says(1, FactKind::PerhapsUnder18, "");
        assert!(may_be_a_child(std::slice::from_ref(&perhaps), TODAY));
        let corrected = correcting(says(2, FactKind::BirthDate, "1999-07-01"), 1);
        assert!(!may_be_a_child(&[perhaps, corrected], TODAY));
    }
}
