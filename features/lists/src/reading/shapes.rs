//! What a column's cells look like, for lists whose headings say nothing.

use super::dates::{self, CellDate};
use super::table::Line;
use super::{country_code, row};

/// How many lines are looked at.
const SAMPLE: usize = 500;

/// How many of a hundred filled cells must look alike.
const MOST: usize = 60;

/// The longest name, in characters, and the most words of one.
const LONGEST_NAME: usize = 120;
const MOST_WORDS: usize = 9;

/// What most cells of a column look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Names of several words.
    FullNames,
    /// Names of one word.
    SingleNames,
    /// Dates, with the year in the middle of all of them.
    Dates { median_year: i16 },
    /// Countries.
    Countries,
    /// Words for identified or preparing.
    Statuses,
}

/// A shape, and how many of how many filled cells have it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Finding {
    pub shape: Shape,
    pub alike: usize,
    pub filled: usize,
}

pub(super) fn of(lines: &[Line], column: usize) -> Option<Finding> {
    let cells: Vec<&str> = lines
        .iter()
        .take(SAMPLE)
        .map(|line| line.text(column))
        .filter(|text| !text.is_empty())
        .collect();
    let finding = |shape, alike: usize| {
        let enough = alike > 0 && alike * 100 >= cells.len() * MOST;
        enough.then_some(Finding {
            shape,
            alike,
            filled: cells.len(),
        })
    };
    let count = |test: fn(&str) -> bool| cells.iter().filter(|text| test(text)).count();
    years(&cells)
        .and_then(|(median_year, alike)| finding(Shape::Dates { median_year }, alike))
        .or_else(|| finding(Shape::Countries, count(|text| country_code(text).is_some())))
        .or_else(|| {
            finding(
                Shape::Statuses,
                count(|text| row::read_status(text).is_some()),
            )
        })
        .or_else(|| finding(Shape::FullNames, count(is_full_name)))
        .or_else(|| finding(Shape::SingleNames, count(is_name)))
}

/// Whether most filled cells of a column are names.
pub(super) fn is_names(lines: &[Line], column: usize) -> bool {
    matches!(
        of(lines, column),
        Some(Finding {
            shape: Shape::FullNames | Shape::SingleNames,
            ..
        })
    )
}

/// The median year of the cells that are dates, and how many those are. Bare small numbers are no dates.
fn years(cells: &[&str]) -> Option<(i16, usize)> {
    let mut years: Vec<i16> = cells
        .iter()
        .filter_map(|text| match dates::read(text) {
            CellDate::Date(date) => Some(date.the_year()),
            CellDate::None | CellDate::Unreadable => None,
        })
        .collect();
    years.sort_unstable();
    Some((*years.get(years.len() / 2)?, years.len()))
}

fn is_full_name(text: &str) -> bool {
    is_name(text) && (2..=MOST_WORDS).contains(&text.split_whitespace().count())
}

/// Letters, with the signs that names have, each word beginning with a capital where the script has any.
fn is_name(text: &str) -> bool {
    let letters = text
        .chars()
        .all(|sign| sign.is_alphabetic() || is_mark(sign) || " -'’ʼ`.()،,".contains(sign));
    let short = text.chars().count() <= LONGEST_NAME;
    let mut words = text.split_whitespace();
    letters
        && short
        && words
            .next()
            .is_some_and(|first| first.chars().next().is_some_and(is_initial))
        && words.all(|word| {
            word.chars()
                .next()
                .is_some_and(|sign| is_initial(sign) || is_particle(word))
        })
}

/// A sign that may begin a name: no small letter.
fn is_initial(sign: char) -> bool {
    sign.is_alphabetic() && !sign.is_lowercase()
}

/// Small words inside names.
fn is_particle(word: &str) -> bool {
    matches!(
        word.to_lowercase().trim_start_matches('('),
        "аль"
            | "ибн"
            | "бин"
            | "оглы"
            | "оглу"
            | "кызы"
            | "угли"
            | "заде"
            | "al"
            | "bin"
            | "ibn"
            | "de"
            | "la"
            | "del"
            | "van"
            | "el"
            | "ad"
            | "угли)"
            | "оглы)"
    ) || word.to_lowercase().starts_with("аль-")
        || word.to_lowercase().starts_with("al-")
}

/// Vowel signs and the joiner of Arabic writing, and combining marks.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}' | '\u{670}' | '\u{200C}'..='\u{200F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_look_like_names_and_sentences_do_not() {
        for text in [
            "Аль-Хаддад Саджад Карим",
            "ALHADDAD SAJJAD KAREEM",
            "سجاد كريم الحداد",
            "Каримов Жасур Бекзод угли",
        ] {
            assert!(is_full_name(text), "{text}");
        }
        for text in [
            "the quick brown fox",
            "Минск 2024",
            "Если бы мы знали",
            "a@b.example",
            "x",
        ] {
            assert!(!is_full_name(text), "{text}");
        }
    }
}
