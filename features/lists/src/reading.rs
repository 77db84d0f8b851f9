//! Reads a published list: bytes and a file name in, typed rows and a quality report out.
//!
//! A list names its people surname first, in Cyrillic or Latin, sometimes in Arabic; its dates are partial or
//! spreadsheet numbers; it has no key. Nothing here judges a person: a row is a lead, and every doubt about the
//! file is kept as a [`Problem`] with its place. Nothing is stored, and no bytes make it panic.

mod characters;
mod columns;
mod content;
mod countries;
mod dates;
mod delimited;
mod encoding;
mod headings;
mod limits;
mod problem;
mod row;
mod rows;
mod shapes;
mod table;
mod unpack;
mod workbook;

use serde::Serialize;

pub use columns::{Column, Field, Why};
pub use content::Format;
pub use countries::country_code;
pub use delimited::Delimiter;
pub use encoding::Encoding;
pub use limits::{MAX_BYTES, MAX_CELL, MAX_COLUMNS, MAX_ROWS};
pub use problem::{NoList, Problem, ProblemKind, Problems};
pub use row::{Row, WrittenName};
pub use rows::name_key;

use columns::Layout;
use content::Content;
use table::Table;

/// What a file turned out to hold.
#[derive(Debug)]
pub struct Reading {
    /// The kind of file, by its content.
    pub format: Format,
    /// How its letters are written.
    pub encoding: Encoding,
    /// What separates the cells of a text file.
    pub delimiter: Option<Delimiter>,
    /// The sheet that was read, of a workbook.
    pub sheet: Option<String>,
    /// The row of the headings, counted from 1, where there are any.
    pub header: Option<u32>,
    /// What each column was taken for, and why.
    pub columns: Vec<Column>,
    /// The rows, without titles and headings.
    pub rows: Vec<Row>,
    /// Everything that deserves a second look.
    pub problems: Problems,
}

/// How a file was opened, before its columns are known.
#[derive(Clone, Debug, Serialize)]
struct Opening {
    format: Format,
    encoding: Encoding,
    delimiter: Option<Delimiter>,
    sheet: Option<String>,
}

/// Reads a list.
///
/// The name tells only whether the file was renamed; what it is, its content says.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<Reading, NoList> {
    if bytes.len() > MAX_BYTES {
        return Err(NoList::TooLarge);
    }
    let mut problems = Problems::default();
    let content = Content::of(bytes)?;
    if content.is_renamed(file_name) {
        problems.file(ProblemKind::Renamed);
    }
    match content {
        Content::Workbook => read_workbook(bytes, problems),
        Content::Text => read_text(bytes, problems),
    }
}

fn read_text(bytes: &[u8], mut problems: Problems) -> Result<Reading, NoList> {
    let decoded = encoding::decode(bytes);
    let parsed = delimited::parse(&decoded.text)?;
    if decoded.truncated || parsed.truncated {
        problems.file(ProblemKind::Truncated);
    }
    let layout = columns::recognise(&parsed.table).ok_or(NoList::NotAList)?;
    let opening = Opening {
        format: Format::Text,
        encoding: decoded.encoding,
        delimiter: parsed.delimiter,
        sheet: None,
    };
    Ok(finish(opening, &parsed.table, layout, problems))
}

fn read_workbook(bytes: &[u8], mut problems: Problems) -> Result<Reading, NoList> {
    let sheets = workbook::sheets(bytes)?;
    let mut found = None;
    for sheet in sheets {
        if found.is_some() {
            if !sheet.table.is_empty() {
                problems.file(ProblemKind::SheetLeftOut);
            }
        } else if let Some(layout) = columns::recognise(&sheet.table) {
            found = Some((sheet, layout));
        }
    }
    let (sheet, layout) = found.ok_or(NoList::NotAList)?;
    let opening = Opening {
        format: Format::Workbook,
        encoding: Encoding::Utf8,
        delimiter: None,
        sheet: Some(sheet.name),
    };
    Ok(finish(opening, &sheet.table, layout, problems))
}

fn finish(opening: Opening, table: &Table, layout: Layout, mut problems: Problems) -> Reading {
    let rows = rows::read(table, &layout, &mut problems);
    Reading {
        format: opening.format,
        encoding: opening.encoding,
        delimiter: opening.delimiter,
        sheet: opening.sheet,
        header: layout.header_number(table),
        columns: layout.columns,
        rows,
        problems,
    }
}
