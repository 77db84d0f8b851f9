//! Makes rows of lines, once it is known what the columns are, and reports what is odd about them.

use std::collections::HashMap;

use sanad_casework::PartialDate;

use super::columns::{Field, Layout};
use super::dates::{self, CellDate};
use super::headings::fold;
use super::row::read_status;
use super::table::{CellKind, Line, Table};
use super::{ProblemKind, Problems, Row, WrittenName, characters};

pub(super) fn read(table: &Table, layout: &Layout, problems: &mut Problems) -> Vec<Row> {
    whole_file(table, layout, problems);
    let header = layout.header.and_then(|at| table.lines.get(at));
    let mut rows: Vec<Row> = table
        .lines
        .iter()
        .skip(layout.first_row)
        .filter(|line| !header.is_some_and(|header| repeats(header, line)))
        .map(|line| {
            ragged(table, header, line, problems);
            Reader {
                line,
                layout,
                problems,
            }
            .row()
        })
        .collect();
    if rows.is_empty() {
        problems.file(ProblemKind::NoRows);
    }
    duplicates(&rows, problems);
    rows.shrink_to_fit();
    rows
}

fn whole_file(table: &Table, layout: &Layout, problems: &mut Problems) {
    if !layout.has(Field::is_name) {
        problems.file(ProblemKind::MissingNameColumn);
    }
    if !layout.has(|field| field == Field::BirthDate) {
        problems.file(ProblemKind::MissingBirthColumn);
    }
    if table.too_wide {
        problems.file(ProblemKind::TooManyColumns);
    }
}

/// Headings are printed again on each page of some lists.
fn repeats(header: &Line, line: &Line) -> bool {
    header.width() == line.width() && (0..header.width()).all(|at| header.text(at) == line.text(at))
}

/// More cells than headings, or fewer; empty cells behind the last are common and mean nothing.
fn ragged(table: &Table, header: Option<&Line>, line: &Line, problems: &mut Problems) {
    let expected = header.map_or_else(|| table.usual_width(), |header| header.cells.len());
    let short = header.is_some() && line.cells.len() < expected;
    if table.ragged_counts && (short || line.width() > expected) {
        problems.row(ProblemKind::RaggedRow, line.number);
    }
}

/// Reads one line.
struct Reader<'a> {
    line: &'a Line,
    layout: &'a Layout,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn row(mut self) -> Row {
        let cells = self.cells();
        let text = |field: Field| {
            let at = self
                .layout
                .columns
                .iter()
                .position(|column| column.field == field)?;
            cells
                .get(at)
                .filter(|text| !dates::is_nothing(text))
                .cloned()
        };
        let name = match text(Field::FullName) {
            Some(whole) => WrittenName::whole(whole),
            None => WrittenName::of_parts(
                text(Field::Surname),
                text(Field::GivenName),
                text(Field::FatherName),
            ),
        };
        let (birth_place, country) = (text(Field::BirthPlace), text(Field::Country));
        let (unit, document) = (text(Field::Unit), text(Field::Document));
        let status_text = text(Field::Status);
        let row = Row {
            number: self.line.number,
            name,
            birth: self.date(Field::BirthDate),
            birth_place,
            country,
            contract: self.date(Field::ContractDate),
            death: self.date(Field::DeathDate),
            unit,
            document,
            contact: text(Field::Contact),
            status: status_text.as_deref().and_then(read_status),
            other: self.other(&cells, status_text.as_deref()),
        };
        self.judge(&row, status_text.is_some());
        row
    }

    /// Every cell cleaned, with what was wrong in it reported.
    fn cells(&mut self) -> Vec<String> {
        let mut cells = Vec::with_capacity(self.line.cells.len());
        for (at, cell) in self.line.cells.iter().enumerate() {
            let column = u32::try_from(at + 1).unwrap_or(u32::MAX);
            let cleaned = characters::clean(&cell.text);
            let named = self
                .layout
                .columns
                .get(at)
                .is_some_and(|column| column.field.is_name());
            let findings = [
                (cell.kind == CellKind::Formula, ProblemKind::Formula),
                (cell.kind == CellKind::Error, ProblemKind::SpreadsheetError),
                (cleaned.nul, ProblemKind::NulCharacter),
                (cleaned.control, ProblemKind::ControlCharacter),
                (cleaned.bidi, ProblemKind::BidiCharacter),
                (cleaned.undecodable, ProblemKind::UndecodableBytes),
                (cleaned.long, ProblemKind::LongCell),
                (
                    named && characters::has_mixed_word(&cleaned.text),
                    ProblemKind::MixedScripts,
                ),
            ];
            for (_, kind) in findings.into_iter().filter(|(found, _)| *found) {
                self.problems.cell(kind, self.line.number, column);
            }
            cells.push(cleaned.text);
        }
        cells
    }

    fn date(&mut self, field: Field) -> Option<PartialDate> {
        let column = self
            .layout
            .columns
            .iter()
            .find(|column| column.field == field)?;
        let at = usize::try_from(column.number - 1).ok()?;
        match dates::read(&characters::clean(self.line.text(at)).text) {
            CellDate::Date(date) => {
                if field == Field::BirthDate && date.is_default_birthday() {
                    self.problems.cell(
                        ProblemKind::DefaultBirthday,
                        self.line.number,
                        column.number,
                    );
                }
                Some(date)
            }
            CellDate::None => None,
            CellDate::Unreadable => {
                self.problems
                    .cell(ProblemKind::UnreadableDate, self.line.number, column.number);
                None
            }
        }
    }

    /// What was not recognised is kept, an unreadable date or status too.
    fn other(&self, cells: &[String], status: Option<&str>) -> Vec<(String, String)> {
        let is_lost = |field: Field, text: &str| match field {
            Field::Other => true,
            Field::BirthDate | Field::ContractDate | Field::DeathDate => {
                dates::read(text) == CellDate::Unreadable
            }
            Field::Status => status.is_some_and(|status| read_status(status).is_none()),
            _ => false,
        };
        let columns = self.layout.columns.iter().zip(cells);
        columns
            .filter(|(column, text)| !text.is_empty() && is_lost(column.field, text))
            .map(|(column, text)| (column.heading.clone(), text.clone()))
            .collect()
    }

    fn judge(&mut self, row: &Row, has_status: bool) {
        if self.layout.has(Field::is_name) && row.name.whole.is_empty() {
            self.problems.row(ProblemKind::EmptyName, row.number);
        }
        if has_status && row.status.is_none() {
            self.problems.row(ProblemKind::UnknownStatus, row.number);
        }
        let after =
            |earlier: Option<PartialDate>, later: Option<PartialDate>| match (earlier, later) {
                (Some(earlier), Some(later)) => earlier.earliest() > later.latest(),
                _ => false,
            };
        if after(row.birth, row.contract)
            || after(row.contract, row.death)
            || after(row.birth, row.death)
        {
            self.problems.row(ProblemKind::DatesOutOfOrder, row.number);
        }
    }
}

/// A name's folded words in alphabetical order, so that another order or case is the same name.
pub fn name_key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// The same words in any order, and the same birth date, as an earlier row: a list has no key, this comes nearest.
fn duplicates(rows: &[Row], problems: &mut Problems) {
    let mut seen = HashMap::with_capacity(rows.len());
    for row in rows.iter().filter(|row| !row.name.whole.is_empty()) {
        if seen
            .insert((name_key(&row.name.whole), row.birth), row.number)
            .is_some()
        {
            problems.row(ProblemKind::DuplicateRow, row.number);
        }
    }
}
