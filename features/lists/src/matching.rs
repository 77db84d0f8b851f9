//! From a row and a person to records that can be compared, and which pairs deserve a reviewer's time.
//!
//! Only persons who have a case are ever compared with a list (DESIGN §6.1): likeness of names has jailed the
//! innocent. Pure; nothing here decides anything.

use sanad_casework::person::NameForm as FoundName;
use sanad_casework::{PartialDate, PersonId};
use sanad_names::{Evidence, Index, Model, NameForm, ReasonKind, Record, Strength, compare};

use crate::reading::{Row, country_code, name_key};

/// How many persons are proposed for one row, at most: a reviewer reads each.
pub const MOST_PER_ROW: usize = 5;

/// A person who has a case, as far as lists are compared with him.
#[derive(Debug, Clone)]
pub struct KnownPerson {
    /// Who.
    pub id: PersonId,
    /// His names, as found.
    pub names: Vec<FoundName>,
    /// What is compared.
    pub record: Record,
    /// What a reviewer is shown beside the names.
    pub facts: KnownFacts,
}

/// The facts of a person that a reviewer is shown, each as it is written in his file.
#[derive(Debug, Clone, Default)]
pub struct KnownFacts {
    /// When he was born.
    pub birth: Option<String>,
    /// His country.
    pub country: Option<String>,
    /// His mother's name.
    pub mother: Option<String>,
    /// Where he was born.
    pub birth_place: Option<String>,
    /// When he left.
    pub departure: Option<String>,
}

/// An index of the persons a list is compared with. In memory only, for one comparison.
pub fn index_of(persons: &[KnownPerson]) -> Index<PersonId> {
    let mut index = Index::new(Model::standard());
    for person in persons {
        index.insert(person.id, &person.record);
    }
    index
}

/// How much a row and a person look like one man, and why.
pub fn evidence(person: &KnownPerson, row: &Row) -> Evidence {
    compare(&person.record, &record_of_row(row), Model::standard())
}

/// A row as it is compared.
pub fn record_of_row(row: &Row) -> Record {
    Record {
        names: vec![NameForm::read(&row.name.whole)],
        birth: row.birth.map(compared_date),
        country: row
            .country
            .as_deref()
            .and_then(country_code)
            .map(str::to_owned),
        place: row.birth_place.as_deref().map(NameForm::read),
        document: row.document.clone(),
        contract: row.contract.map(compared_date),
        ..Record::default()
    }
}

/// A date as the comparison takes it.
fn compared_date(date: PartialDate) -> sanad_names::PartialDate {
    let (first, last) = (date.earliest(), date.latest());
    let small = |number: i8| u8::try_from(number).ok();
    let month = (first.month() == last.month())
        .then(|| small(first.month()))
        .flatten();
    let day = (first == last).then(|| small(first.day())).flatten();
    sanad_names::PartialDate {
        year: first.year(),
        month,
        day,
    }
}

/// The persons a row is worth comparing with by eye, the likeliest first: those whose evidence is at least
/// *possible*, or weak by name while another fact agrees. A row of another national is proposed only for someone of
/// whom his family told us that country, or no country; a list errs in countries too, so a *strong* likeness, which
/// rests on another fact than the name, is still shown.
pub fn propose<I: Copy + Ord + std::hash::Hash>(index: &Index<I>, row: &Row) -> Vec<(I, Evidence)> {
    let found = index.search(&record_of_row(row), MOST_PER_ROW);
    found
        .into_iter()
        .filter(|(_, evidence)| deserves_review(evidence))
        .collect()
}

fn deserves_review(evidence: &Evidence) -> bool {
    let of_another_country = evidence
        .reasons
        .iter()
        .any(|reason| reason.kind == ReasonKind::CountryConflicts);
    match evidence.strength {
        Strength::Strong => true,
        _ if of_another_country => false,
        Strength::None => false,
        Strength::Weak => !evidence.names_only(),
        Strength::Possible => true,
    }
}

/// What makes a row of a later list the same row: its words in any order, its birth date and its country. Lists have
/// no key of their own.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SameRow {
    name: String,
    birth: Option<PartialDate>,
    country: Option<&'static str>,
}

/// Shows nothing of the row.
impl std::fmt::Debug for SameRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SameRow(…)")
    }
}

impl SameRow {
    /// The key of a row.
    pub fn of(row: &Row) -> Self {
        Self {
            name: name_key(&row.name.whole),
            birth: row.birth,
            country: row.country.as_deref().and_then(country_code),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong list in a test should stop it")]
mod tests {
    use super::*;
    use crate::reading::read;

    fn rows(text: &str) -> Vec<Row> {
        let text = format!("ФИО;Дата рождения;Страна\n{text}");
        read("list.csv", text.as_bytes()).unwrap().rows
    }

    fn persons() -> Index<u8> {
        let mut index = Index::new(Model::standard());
        let person = |name: &str, birth: &str| Record {
            birth: sanad_names::PartialDate::parse(birth),
            country: Some("IQ".to_owned()),
            ..Record::named(name)
        };
        index.insert(1, &person("سجاد كريم الحداد", "1999-03-05"));
        index.insert(2, &person("علي حسين النجار", "1998"));
        index.insert(3, &person("مصطفى جاسم البصري", "2001-11-02"));
        index
    }

    #[test]
    fn the_man_on_a_cyrillic_list_is_proposed_and_nobody_else() {
        let rows = rows(
            "Аль-Хаддад Саджад Карим;05.03.1999;Ирак\nКаримов Жасур Бекзод угли;1991;Узбекистан\n",
        );
        let found = propose(&persons(), &rows[0]);
        assert_eq!(
            found.iter().map(|(person, _)| *person).collect::<Vec<_>>(),
            [1]
        );
        assert_eq!(found[0].1.strength, Strength::Strong);
        assert!(propose(&persons(), &rows[1]).is_empty());
    }

    #[test]
    fn a_row_of_another_national_is_nobodys_namesake() {
        let rows = rows(
            "Аль-Хаддад Саджад Карим;;Сирия\nАль-Хаддад Саджад Карим;;Ирак\nАль-Хаддад Саджад Карим;05.03.1999;Сирия\n",
        );
        let proposed = |row: &Row| !propose(&persons(), row).is_empty();
        assert_eq!(
            rows.iter().map(proposed).collect::<Vec<_>>(),
            [false, true, true]
        );
    }

    #[test]
    fn a_partial_date_stays_partial() {
        let date = |text: &str| compared_date(text.parse().unwrap());
        assert_eq!((date("1999").month, date("1999").day), (None, None));
        assert_eq!(
            (date("1999-03").month, date("1999-03").day),
            (Some(3), None)
        );
        assert_eq!(
            (date("1999-03-05").month, date("1999-03-05").day),
            (Some(3), Some(5))
        );
    }

    #[test]
    fn the_same_row_is_known_again_in_another_order() {
        let rows = rows(
            "Аль-Хаддад Саджад Карим;05.03.1999;Ирак\nСАДЖАД  Карим аль-хаддад;5.3.1999;Iraq\nАль-Хаддад Саджад Карим;1999;Ирак\n",
        );
        let same = SameRow::of(&rows[0]);
        assert!(same == SameRow::of(&rows[1]));
        assert!(same != SameRow::of(&rows[2]));
    }
}
