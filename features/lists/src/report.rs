//! The quality report of a file: what was found, what each column was taken for and why, and every problem with
//! its place and one plain sentence. It carries no name and no date of anybody, only places.

use base_web::Lang;
use base_web::words::{say, say_with};
use serde::Serialize;

use crate::reading::{Column, Field, Format, NoList, Problem, ProblemKind, Reading, Why};

/// A quality report, as `sanad list check` prints it.
#[derive(Debug, Serialize)]
pub struct QualityReport {
    /// How many rows there are, without titles and headings.
    pub rows: usize,
    /// What each column was taken for.
    pub columns: Vec<ToldColumn>,
    /// How letters are written; none where the file is no list.
    pub encoding: Option<crate::reading::Encoding>,
    /// CSV or XLSX.
    pub format: Option<Format>,
    /// What separates the cells of a CSV.
    pub delimiter: Option<crate::reading::Delimiter>,
    /// The sheet that was read, of a workbook.
    pub sheet: Option<String>,
    /// The row of the headings.
    pub header: Option<u32>,
    /// Every problem; of each kind the first thousand places.
    pub problems: Vec<ToldProblem>,
    /// How often each kind of problem occurs.
    pub counts: std::collections::BTreeMap<&'static str, usize>,
}

/// A column and the sentence about it.
#[derive(Debug, Serialize)]
pub struct ToldColumn {
    /// The column.
    #[serde(flatten)]
    pub column: Column,
    /// What it was taken for and why, in the reader's language.
    pub message: String,
}

/// A problem and the sentence about it.
#[derive(Debug, Serialize)]
pub struct ToldProblem {
    /// Its stable key.
    pub kind: &'static str,
    /// Its row in the file, from 1.
    pub row: Option<u32>,
    /// Its column in the file, from 1.
    pub column: Option<u32>,
    /// What it means and what to do, in the reader's language.
    pub message: String,
}

impl QualityReport {
    /// The report of a file that was read, or was no list.
    pub fn of(read: &Result<Reading, NoList>, lang: Lang) -> Self {
        match read {
            Ok(reading) => Self::of_list(reading, lang),
            Err(no_list) => Self::of_no_list(*no_list, lang),
        }
    }

    fn of_list(reading: &Reading, lang: Lang) -> Self {
        let problems = &reading.problems;
        Self {
            rows: reading.rows.len(),
            columns: reading
                .columns
                .iter()
                .map(|column| ToldColumn::of(column, lang))
                .collect(),
            encoding: Some(reading.encoding),
            format: Some(reading.format),
            delimiter: reading.delimiter,
            sheet: reading.sheet.clone(),
            header: reading.header,
            problems: problems
                .places()
                .iter()
                .map(|problem| ToldProblem::of(*problem, lang))
                .collect(),
            counts: problems
                .counts()
                .iter()
                .map(|(kind, count)| (kind.key(), *count))
                .collect(),
        }
    }

    fn of_no_list(no_list: NoList, lang: Lang) -> Self {
        let message = say(lang, &no_list.word());
        Self {
            rows: 0,
            columns: Vec::new(),
            encoding: None,
            format: None,
            delimiter: None,
            sheet: None,
            header: None,
            problems: vec![ToldProblem {
                kind: no_list.key(),
                row: None,
                column: None,
                message,
            }],
            counts: [(no_list.key(), 1)].into(),
        }
    }
}

impl ToldColumn {
    fn of(column: &Column, lang: Lang) -> Self {
        let message = format!(
            "{}: {}",
            field_word(column.field, lang),
            why_word(column.why, lang)
        );
        Self {
            message,
            column: column.clone(),
        }
    }
}

impl ToldProblem {
    fn of(problem: Problem, lang: Lang) -> Self {
        Self {
            kind: problem.kind.key(),
            row: problem.row,
            column: problem.column,
            message: problem_word(problem.kind, lang),
        }
    }
}

/// The name of a field.
pub fn field_word(field: Field, lang: Lang) -> String {
    say(lang, &format!("lists-field-{}", field.key()))
}

/// Why a column was taken for what it is.
pub fn why_word(why: Why, lang: Lang) -> String {
    let key = format!("lists-why-{}", why.key());
    match why {
        Why::Cells { alike, filled } => {
            let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
            say_with(
                lang,
                &key,
                &[
                    ("alike", number(alike).into()),
                    ("filled", number(filled).into()),
                ],
            )
        }
        _ => say(lang, &key),
    }
}

/// The plain sentence about a kind of problem.
pub fn problem_word(kind: ProblemKind, lang: Lang) -> String {
    say(lang, &kind.word())
}
