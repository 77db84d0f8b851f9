//! Cells of a text file, and which sign separates them.

use serde::Serialize;

use super::limits::{MAX_COLUMNS, MAX_LINE, MAX_ROWS};
use super::table::{Cell, Line, Table};
use super::{NoList, characters};

/// What stands between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// The tabulator.
    Tab,
}

impl Delimiter {
    const ALL: [Self; 3] = [Self::Tab, Self::Semicolon, Self::Comma];

    /// The stable key, as in the report.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
        }
    }

    const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// A text file as a table.
pub(super) struct Parsed {
    pub table: Table,
    /// None where every line is one cell.
    pub delimiter: Option<Delimiter>,
    /// The file ends inside a quotation or before its last row has all cells.
    pub truncated: bool,
}

/// Stands after the last line while parsing: an open quotation swallows it.
const END: &str = "\u{1}end";

/// How many bytes decide which delimiter it is.
const SAMPLE: usize = 64 * 1024;

pub(super) fn parse(text: &str) -> Result<Parsed, NoList> {
    if text.split('\n').any(|line| line.len() > MAX_LINE) {
        return Err(NoList::NotAList);
    }
    let (declared, body, skipped) = declaration(text);
    let delimiter = declared.or_else(|| guess(body));
    let ended = format!("{body}\n{END}\n");
    let mut lines = lines(&ended, delimiter.unwrap_or(Delimiter::Tab), skipped)?;
    let open_quotation = !close(&mut lines);
    lines.retain(|line| line.filled() > 0);
    let too_wide = lines.iter().any(|line| line.cells.len() > MAX_COLUMNS);
    for line in &mut lines {
        line.cells.truncate(MAX_COLUMNS);
    }
    let table = Table {
        lines,
        too_wide,
        ragged_counts: true,
    };
    let truncated = open_quotation || ends_early(body, &table);
    Ok(Parsed {
        table,
        delimiter,
        truncated,
    })
}

/// Excel's own first line, `sep=;`, which names the delimiter: what is left, and how many lines it took.
fn declaration(text: &str) -> (Option<Delimiter>, &str, u32) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first
        .trim_end_matches('\r')
        .strip_prefix("sep=")
        .and_then(|sign| {
            Delimiter::ALL
                .into_iter()
                .find(|delimiter| sign.as_bytes() == [delimiter.byte()])
        });
    if named.is_some() {
        (named, rest, 1)
    } else {
        (None, text, 0)
    }
}

/// The delimiter that gives most lines the same number of cells, and more than one; more cells count more.
fn guess(text: &str) -> Option<Delimiter> {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    let score = |delimiter: Delimiter| {
        let lines = lines(sample, delimiter, 0).unwrap_or_default();
        let table = Table {
            lines,
            ..Table::default()
        };
        let width = table.usual_width();
        let usual = table
            .lines
            .iter()
            .filter(|line| line.width() == width)
            .count();
        usual * width.saturating_sub(1)
    };
    let scored = Delimiter::ALL.map(|delimiter| (score(delimiter), delimiter));
    scored
        .into_iter()
        .filter(|(score, _)| *score > 0)
        .max_by_key(|(score, _)| *score)
        .map(|(_, delimiter)| delimiter)
}

fn lines(text: &str, delimiter: Delimiter, skipped: u32) -> Result<Vec<Line>, NoList> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .from_reader(text.as_bytes());
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| NoList::NotAList)?;
        if lines.len() > MAX_ROWS {
            return Err(NoList::TooManyRows);
        }
        lines.push(Line {
            number: record
                .position()
                .map_or(0, |place| line_number(text, place))
                .saturating_add(skipped),
            cells: record.iter().take(MAX_COLUMNS + 1).map(cell).collect(),
        });
    }
    Ok(lines)
}

/// The line on which a record begins. The parser's own place is before the blank lines that it passes over.
fn line_number(text: &str, place: &csv::Position) -> u32 {
    let from = usize::try_from(place.byte())
        .unwrap_or(text.len())
        .min(text.len());
    let passed = text.as_bytes()[from..]
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let blank = passed.filter(|byte| **byte == b'\n').count() as u64;
    u32::try_from(place.line() + blank).unwrap_or(u32::MAX)
}

fn cell(text: &str) -> Cell {
    let kind = characters::text_kind(text);
    Cell {
        text: text.to_owned(),
        kind,
    }
}

/// Takes the end mark away again; false where a quotation had swallowed it.
fn close(lines: &mut Vec<Line>) -> bool {
    let Some(last) = lines.last_mut() else {
        return false;
    };
    if last.cells.len() == 1 && last.text(0) == END {
        lines.pop();
        return true;
    }
    if let Some(cell) = last.cells.last_mut() {
        cell.text = cell
            .text
            .trim_end()
            .trim_end_matches(END)
            .trim_end()
            .to_owned();
    }
    false
}

/// The last line has no line end and fewer cells than the others.
fn ends_early(text: &str, table: &Table) -> bool {
    let Some(last) = table.lines.last() else {
        return false;
    };
    !text.ends_with(['\n', '\r']) && table.lines.len() > 2 && last.cells.len() < usual_cells(table)
}

fn usual_cells(table: &Table) -> usize {
    let mut counts: Vec<usize> = table.lines.iter().map(|line| line.cells.len()).collect();
    counts.sort_unstable();
    counts.get(counts.len() / 2).copied().unwrap_or(0)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong list in a test should stop it")]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_makes_a_table() {
        for (text, expected) in [
            ("a,b,c\n1,2,3\n", Some(Delimiter::Comma)),
            ("a;b;c\n1,5;2,5;3,5\n", Some(Delimiter::Semicolon)),
            ("a\tb\n1\t2\n", Some(Delimiter::Tab)),
            ("sep=;\na,b;c\n", Some(Delimiter::Semicolon)),
            ("one\ntwo\n", None),
        ] {
            assert_eq!(parse(text).unwrap().delimiter, expected, "{text:?}");
        }
    }

    #[test]
    fn lines_keep_their_number_in_the_file() {
        for text in [
            "a,b\n\n\"1\n1\",2\n3,4\n",
            "a,b\r\n\r\n\"1\r\n1\",2\r\n3,4\r\n",
        ] {
            let parsed = parse(text).unwrap();
            let numbers: Vec<u32> = parsed.table.lines.iter().map(|line| line.number).collect();
            assert_eq!(numbers, [1, 3, 5], "{text:?}");
            assert!(!parsed.truncated);
        }
    }

    #[test]
    fn a_file_that_ends_inside_a_row_is_truncated() {
        assert!(parse("a,b,c\n1,2,3\n4,5,\"si").unwrap().truncated);
        assert!(parse("a,b,c\n1,2,3\n4,5,6\n7,8").unwrap().truncated);
        assert!(!parse("a,b,c\n1,2,3\n4,5,6").unwrap().truncated);
    }

    #[test]
    fn an_endless_line_is_no_list() {
        assert_eq!(
            parse(&",".repeat(MAX_LINE + 1)).err(),
            Some(NoList::NotAList)
        );
    }
}
