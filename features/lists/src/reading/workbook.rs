//! Sheets of an XLSX workbook as tables, cell by cell, so that a single cell in a far corner costs nothing.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError, XlsxFormulaMetadata};

use super::limits::{MAX_CELL, MAX_COLUMNS, MAX_ROWS};
use super::table::{Cell, CellKind, Line, Table};
use super::{NoList, characters, unpack};

/// One sheet.
pub(super) struct Sheet {
    pub name: String,
    pub table: Table,
}

/// Every sheet, in the workbook's order.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, NoList> {
    unpack::inspect(bytes)?;
    // The reader is another's code and is fed files of unknown making: should it panic, the file is damaged.
    catch_unwind(AssertUnwindSafe(|| read(bytes))).unwrap_or(Err(NoList::DamagedWorkbook))
}

fn read(bytes: &[u8]) -> Result<Vec<Sheet>, NoList> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let names = workbook.sheet_names();
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        if let Some(table) = sheet(&mut workbook, &name)? {
            sheets.push(Sheet { name, table });
        }
    }
    Ok(sheets)
}

/// One sheet; none where it is a chart.
fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Option<Table>, NoList> {
    let mut reader = match workbook.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
        Err(error) => return Err(refusal(&error)),
    };
    let mut lines = BTreeMap::<u32, Vec<Cell>>::new();
    let mut shared = HashMap::new();
    let mut too_wide = false;
    while let Some(record) = reader
        .next_cell_with_formula_metadata()
        .map_err(|error| refusal(&error))?
    {
        let cell = cell(&record.value, record.formula, &mut shared);
        if cell.text.is_empty() && cell.kind == CellKind::Text {
            continue;
        }
        let (row, column) = (record.pos.0, record.pos.1 as usize);
        if column >= MAX_COLUMNS {
            too_wide = true;
            continue;
        }
        put(lines.entry(row).or_default(), column, cell);
        if lines.len() > MAX_ROWS {
            return Err(NoList::TooManyRows);
        }
    }
    let lines = lines
        .into_iter()
        .map(|(row, cells)| Line {
            number: row.saturating_add(1),
            cells,
        })
        .collect();
    Ok(Some(Table {
        lines,
        too_wide,
        ragged_counts: false,
    }))
}

fn put(cells: &mut Vec<Cell>, column: usize, cell: Cell) {
    if cells.len() <= column {
        cells.resize(column + 1, Cell::default());
    }
    cells[column] = cell;
}

/// A formula stays the text it is; what the spreadsheet once computed from it is not taken over.
fn cell(
    value: &DataRef<'_>,
    formula: Option<XlsxFormulaMetadata>,
    shared: &mut HashMap<usize, String>,
) -> Cell {
    if let Some(formula) = formula {
        let text = format!("={}", formula_text(formula, shared));
        return Cell {
            text: kept(&text),
            kind: CellKind::Formula,
        };
    }
    match value {
        DataRef::Error(_) => Cell {
            text: String::new(),
            kind: CellKind::Error,
        },
        DataRef::DateTime(time) => Cell {
            text: date(time),
            kind: CellKind::Text,
        },
        DataRef::Float(number) => Cell {
            text: number.to_string(),
            kind: CellKind::Text,
        },
        DataRef::Int(number) => Cell {
            text: number.to_string(),
            kind: CellKind::Text,
        },
        DataRef::Bool(truth) => Cell {
            text: truth.to_string(),
            kind: CellKind::Text,
        },
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            of_text(text)
        }
        DataRef::SharedString(text) => of_text(text),
        DataRef::Empty => Cell::default(),
    }
}

fn of_text(text: &str) -> Cell {
    Cell {
        text: kept(text),
        kind: characters::text_kind(text),
    }
}

/// One letter more than a cell may have, so that it is still seen to be too long.
fn kept(text: &str) -> String {
    text.chars().take(MAX_CELL + 1).collect()
}

fn formula_text(formula: XlsxFormulaMetadata, shared: &mut HashMap<usize, String>) -> String {
    match formula {
        XlsxFormulaMetadata::Normal { formula } => formula,
        XlsxFormulaMetadata::Shared {
            shared_index,
            formula,
            ..
        } => {
            shared.insert(shared_index, kept(&formula));
            formula
        }
        XlsxFormulaMetadata::SharedDerived { shared_index } => {
            shared.get(&shared_index).cloned().unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// The day of a spreadsheet's date, in the workbook's own calendar (1900 or 1904).
fn date(time: &ExcelDateTime) -> String {
    if time.is_duration() || !(0.0..=2_958_465.0).contains(&time.as_f64()) {
        return time.as_f64().to_string();
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

fn refusal(error: &XlsxError) -> NoList {
    match error {
        XlsxError::Password => NoList::LockedWorkbook,
        _ => NoList::DamagedWorkbook,
    }
}
