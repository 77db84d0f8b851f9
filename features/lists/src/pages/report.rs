//! The quality report of a file, and the terms to confirm before anything of it is kept.

use askama::Template;
use base_web::Desk;
use sanad_casework::claim::Reliability;
use sanad_casework::source_list::{ListKind, RowStatus};

use crate::reading::{NoList, Problem, ProblemKind, Reading};
use crate::report::{field_word, problem_word, why_word};

/// How many places of one problem are shown; the count says the rest.
const PLACES_SHOWN: usize = 12;

/// A quality report.
#[derive(Debug, Template)]
#[template(path = "lists/report.html")]
pub(crate) struct ReportPage {
    pub(crate) desk: Desk,
    pub(crate) file_name: String,
    pub(crate) rows: usize,
    pub(crate) written: String,
    pub(crate) columns: Vec<ShownColumn>,
    pub(crate) problems: Vec<ShownProblem>,
    /// The sentence where the file is no list.
    pub(crate) no_list: Option<String>,
    /// The terms to confirm; none where there is nothing to import.
    pub(crate) terms: Option<TermsForm>,
}

/// A column: its heading, what it was taken for, why.
#[derive(Debug)]
pub(crate) struct ShownColumn {
    pub(crate) heading: String,
    pub(crate) field: String,
    pub(crate) why: String,
}

/// A kind of problem with its first places.
#[derive(Debug)]
pub(crate) struct ShownProblem {
    pub(crate) sentence: String,
    pub(crate) count: usize,
    pub(crate) places: Vec<Place>,
    pub(crate) more: bool,
}

/// A place in the file.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) row: u32,
    pub(crate) column: Option<u32>,
}

/// The form with which a list is taken in.
#[derive(Debug)]
pub(crate) struct TermsForm {
    pub(crate) draft: String,
    pub(crate) title: String,
}

impl ReportPage {
    /// The report of a list.
    pub(crate) fn of_list(
        desk: Desk,
        file_name: String,
        reading: &Reading,
        terms: Option<TermsForm>,
    ) -> Self {
        let lang = desk.lang;
        let columns = reading.columns.iter().map(|column| ShownColumn {
            heading: column.heading.clone(),
            field: field_word(column.field, lang),
            why: why_word(column.why, lang),
        });
        let kinds = ProblemKind::ALL
            .into_iter()
            .filter(|kind| reading.problems.count(*kind) > 0);
        let problems = kinds.map(|kind| ShownProblem {
            sentence: problem_word(kind, lang),
            count: reading.problems.count(kind),
            places: reading
                .problems
                .of(kind)
                .filter_map(Place::of)
                .take(PLACES_SHOWN)
                .collect(),
            more: reading
                .problems
                .of(kind)
                .filter_map(Place::of)
                .nth(PLACES_SHOWN)
                .is_some(),
        });
        Self {
            file_name,
            rows: reading.rows.len(),
            written: reading.encoding.name().to_owned(),
            columns: columns.collect(),
            problems: problems.collect(),
            no_list: None,
            terms,
            desk,
        }
    }

    /// The report of a file that is no list.
    pub(crate) fn of_no_list(desk: Desk, file_name: String, no_list: NoList) -> Self {
        Self {
            no_list: Some(desk.say(&no_list.word())),
            file_name,
            rows: 0,
            written: String::new(),
            columns: Vec::new(),
            problems: Vec::new(),
            terms: None,
            desk,
        }
    }

    fn number(&self, key: &str, number: usize) -> String {
        self.desk
            .say_with(key, "count", i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Place {
    fn of(problem: &Problem) -> Option<Self> {
        Some(Self {
            row: problem.row?,
            column: problem.column,
        })
    }
}
