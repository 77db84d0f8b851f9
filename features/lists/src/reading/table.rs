//! A file as lines of cells, before anybody knows what the columns are.

/// All lines that are not blank.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub lines: Vec<Line>,
    /// Whether cells beyond [`super::MAX_COLUMNS`] were left out.
    pub too_wide: bool,
    /// Whether a line without all its cells is a fault: in text files, not in sheets.
    pub ragged_counts: bool,
}

/// One line and its number in the file, from 1.
#[derive(Debug)]
pub(super) struct Line {
    pub number: u32,
    pub cells: Vec<Cell>,
}

/// One cell: its text, and what a spreadsheet adds to it.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub text: String,
    pub kind: CellKind,
}

/// What a cell was in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum CellKind {
    #[default]
    Text,
    /// A spreadsheet would compute it.
    Formula,
    /// The spreadsheet shows an error here.
    Error,
}

impl Table {
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The number of columns of most lines; the larger where two are equally common.
    pub(super) fn usual_width(&self) -> usize {
        let mut counts = std::collections::BTreeMap::new();
        for line in &self.lines {
            *counts.entry(line.width()).or_insert(0_usize) += 1;
        }
        counts
            .into_iter()
            .max_by_key(|(width, count)| (*count, *width))
            .map_or(0, |(width, _)| width)
    }

    /// The number of columns of the widest line.
    pub(super) fn width(&self) -> usize {
        self.lines.iter().map(Line::width).max().unwrap_or(0)
    }
}

impl Line {
    /// How many cells there are up to the last that holds something.
    pub(super) fn width(&self) -> usize {
        self.cells
            .iter()
            .rposition(|cell| !cell.text.trim().is_empty())
            .map_or(0, |last| last + 1)
    }

    /// The text of a column, trimmed; empty where the line has none.
    pub(super) fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.text.trim())
    }

    /// How many cells hold something.
    pub(super) fn filled(&self) -> usize {
        self.cells
            .iter()
            .filter(|cell| !cell.text.trim().is_empty())
            .count()
    }
}
