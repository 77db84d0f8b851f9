//! Which column holds what: by its heading where there is one, by the look of its cells where there is none.
//!
//! Each column says what it was taken for and why, so that a person can see it and object before anything is
//! stored.

use serde::Serialize;

use super::headings;
use super::shapes::{self, Finding, Shape};
use super::table::{Line, Table};

/// What a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The whole name in one cell, surname first.
    FullName,
    /// The surname.
    Surname,
    /// The given name.
    GivenName,
    /// The patronymic, or the father's name.
    FatherName,
    /// When he was born.
    BirthDate,
    /// Where he was born.
    BirthPlace,
    /// The country the list names for him.
    Country,
    /// When the contract was signed.
    ContractDate,
    /// When he died.
    DeathDate,
    /// His unit.
    Unit,
    /// A number of his: military, passport, tag.
    Document,
    /// How he can be reached: a phone, an account.
    Contact,
    /// Identified or preparing.
    Status,
    /// The list's own numbering: left out, it is no key.
    RowNumber,
    /// Not recognised: kept as found.
    Other,
}

impl Field {
    /// The stable key, as in the report; its word is `lists-field-` and this.
    pub const fn key(self) -> &'static str {
        match self {
            Self::FullName => "full-name",
            Self::Surname => "surname",
            Self::GivenName => "given-name",
            Self::FatherName => "father-name",
            Self::BirthDate => "birth-date",
            Self::BirthPlace => "birth-place",
            Self::Country => "country",
            Self::ContractDate => "contract-date",
            Self::DeathDate => "death-date",
            Self::Unit => "unit",
            Self::Document => "document",
            Self::Contact => "contact",
            Self::Status => "status",
            Self::RowNumber => "row-number",
            Self::Other => "other",
        }
    }

    /// Whether it is the name or a part of it.
    pub const fn is_name(self) -> bool {
        matches!(
            self,
            Self::FullName | Self::Surname | Self::GivenName | Self::FatherName
        )
    }
}

/// Why a column was taken for what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Why {
    /// Its heading says so.
    Heading,
    /// Its heading says "name", and no column says "surname": it is the whole name.
    OnlyName,
    /// So many of its filled cells look like it.
    Cells {
        /// Cells that look like it.
        alike: usize,
        /// Cells that hold anything.
        filled: usize,
    },
    /// Its dates are earlier or later than those of the other date columns.
    DateOrder,
    /// An earlier column has the same meaning.
    Taken,
    /// Nothing tells what it is.
    Nothing,
}

impl Why {
    /// The stable key; its word is `lists-why-` and this.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::OnlyName => "only-name",
            Self::Cells { .. } => "cells",
            Self::DateOrder => "date-order",
            Self::Taken => "taken",
            Self::Nothing => "nothing",
        }
    }
}

/// One column of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its place, counted from 1.
    pub number: u32,
    /// Its heading as found; empty where there is none.
    pub heading: String,
    /// What it was taken for.
    pub field: Field,
    /// Why.
    pub why: Why,
}

/// Where the headings are, where the rows begin, and what the columns are.
#[derive(Debug)]
pub(super) struct Layout {
    /// Index of the line of headings in the table.
    pub header: Option<usize>,
    /// Index of the first line of rows.
    pub first_row: usize,
    pub columns: Vec<Column>,
}

impl Layout {
    pub(super) fn header_number(&self, table: &Table) -> Option<u32> {
        self.header
            .and_then(|at| table.lines.get(at))
            .map(|line| line.number)
    }

    pub(super) fn has(&self, wanted: impl Fn(Field) -> bool) -> bool {
        self.columns.iter().any(|column| wanted(column.field))
    }
}

/// How many lines may stand above the headings: titles, dates, stamps.
const TITLE_LINES: usize = 30;

/// The layout of a table, or none where it has neither headings nor names.
pub(super) fn recognise(table: &Table) -> Option<Layout> {
    let header = header(table);
    let first_row = match header {
        Some(at) => at + 1,
        None => first_full_line(table)?,
    };
    let rows = table.lines.get(first_row..).unwrap_or_default();
    let mut columns = headed(table, header);
    by_cells(&mut columns, rows, header.is_some());
    settle_names(&mut columns);
    is_list(&columns, rows).then_some(Layout {
        header,
        first_row,
        columns,
    })
}

/// A lone heading "name" may stand in any text: then the cells below it must be names too.
fn is_list(columns: &[Column], rows: &[Line]) -> bool {
    let headed = columns
        .iter()
        .filter(|column| column.why == Why::Heading)
        .count();
    let names = columns.iter().position(|column| column.field.is_name());
    headed >= 2 || names.is_some_and(|at| rows.is_empty() || shapes::is_names(rows, at))
}

/// The first line with the most known headings: at least two, or the only column's.
fn header(table: &Table) -> Option<usize> {
    let least = if table.usual_width() <= 1 { 1 } else { 2 };
    let known = |line: &Line| {
        line.cells
            .iter()
            .filter(|cell| headings::field(&cell.text).is_some())
            .count()
    };
    let counted = table
        .lines
        .iter()
        .take(TITLE_LINES)
        .enumerate()
        .map(|(at, line)| (known(line), at));
    let (count, at) = counted.max_by_key(|(count, at)| (*count, std::cmp::Reverse(*at)))?;
    (count >= least && count * 2 >= table.lines.get(at)?.filled()).then_some(at)
}

/// Without headings the rows begin below the titles: at the first line that is about as full as the others.
fn first_full_line(table: &Table) -> Option<usize> {
    let usual = table.usual_width();
    table
        .lines
        .iter()
        .position(|line| line.filled() * 2 > usual)
}

fn headed(table: &Table, header: Option<usize>) -> Vec<Column> {
    let width = table.width();
    let line = header.and_then(|at| table.lines.get(at));
    let mut columns: Vec<Column> = Vec::with_capacity(width);
    for at in 0..width {
        let heading = line.map_or("", |line| line.text(at));
        let (field, why) = match headings::field(heading) {
            Some(field) if columns.iter().any(|column| column.field == field) => {
                (Field::Other, Why::Taken)
            }
            Some(field) => (field, Why::Heading),
            None => (Field::Other, Why::Nothing),
        };
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        columns.push(Column {
            number,
            heading: super::characters::clean(heading).text,
            field,
            why,
        });
    }
    columns
}

/// Gives columns without a known heading the meaning of their cells, where nothing else has it yet.
fn by_cells(columns: &mut [Column], rows: &[Line], has_header: bool) {
    let findings: Vec<(usize, Finding)> = columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.why == Why::Nothing)
        .filter_map(|(at, _)| Some((at, shapes::of(rows, at)?)))
        .collect();
    take_first(columns, &findings, Shape::Countries, Field::Country);
    take_first(columns, &findings, Shape::Statuses, Field::Status);
    if !columns.iter().any(|column| column.field.is_name()) {
        take_first(columns, &findings, Shape::FullNames, Field::FullName);
    }
    if !columns.iter().any(|column| column.field.is_name()) {
        for field in [Field::Surname, Field::GivenName, Field::FatherName] {
            take_first(columns, &findings, Shape::SingleNames, field);
        }
    }
    if !has_header {
        dates_in_order(columns, &findings);
    }
}

fn take_first(columns: &mut [Column], findings: &[(usize, Finding)], shape: Shape, field: Field) {
    if columns.iter().any(|column| column.field == field) {
        return;
    }
    let free = findings
        .iter()
        .find(|(at, finding)| finding.shape == shape && columns[*at].field == Field::Other);
    if let Some((at, finding)) = free {
        columns[*at].field = field;
        columns[*at].why = Why::Cells {
            alike: finding.alike,
            filled: finding.filled,
        };
    }
}

/// Men sign contracts after they were born and die after that: the years tell date columns apart.
fn dates_in_order(columns: &mut [Column], findings: &[(usize, Finding)]) {
    let mut dated: Vec<(i16, usize, Finding)> = findings
        .iter()
        .filter_map(|(at, finding)| match finding.shape {
            Shape::Dates { median_year } => Some((median_year, *at, *finding)),
            _ => None,
        })
        .collect();
    dated.sort_by_key(|(year, at, _)| (*year, *at));
    if let [(_, at, finding)] = dated.as_slice() {
        columns[*at].field = Field::BirthDate;
        columns[*at].why = Why::Cells {
            alike: finding.alike,
            filled: finding.filled,
        };
        return;
    }
    let fields = [Field::BirthDate, Field::ContractDate, Field::DeathDate];
    for ((_, at, _), field) in dated.iter().zip(fields) {
        columns[*at].field = field;
        columns[*at].why = Why::DateOrder;
    }
}

/// "Name" is the given name beside a surname, and the whole name alone.
fn settle_names(columns: &mut [Column]) {
    let has = |field| columns.iter().any(|column| column.field == field);
    if has(Field::Surname) || has(Field::FullName) {
        return;
    }
    if let Some(column) = columns
        .iter_mut()
        .find(|column| column.field == Field::GivenName)
    {
        column.field = Field::FullName;
        column.why = Why::OnlyName;
    }
}
