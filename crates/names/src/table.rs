//! Tables as DESIGN section 7 has them: UTF-8, one header line, cells between tabs, no quoting.

use thiserror::Error;

/// Why a text is no usable table. Line numbers count from 1, the header included.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TableError {
    /// Not UTF-8 (UTF-16, or an older encoding).
    #[error("the file is not UTF-8")]
    NotUtf8,
    /// No header line.
    #[error("the file is empty")]
    Empty,
    /// A column that is needed is not in the header.
    #[error("the column `{0}` is missing")]
    MissingColumn(&'static str),
    /// A line ends before a column that is needed.
    #[error("line {line} has no `{column}`")]
    ShortLine {
        /// Which line.
        line: usize,
        /// Which column.
        column: &'static str,
    },
}

impl TableError {
    /// The key of its sentence in the locale files; it takes `column` and `line`.
    pub fn key(&self) -> &'static str {
        match self {
            TableError::NotUtf8 => "names-table-not-utf8",
            TableError::Empty => "names-table-empty",
            TableError::MissingColumn(_) => "names-table-missing-column",
            TableError::ShortLine { .. } => "names-table-short-line",
        }
    }

    /// The column it is about; empty where none.
    pub fn column(&self) -> &'static str {
        match self {
            TableError::NotUtf8 | TableError::Empty => "",
            TableError::MissingColumn(column) | TableError::ShortLine { column, .. } => column,
        }
    }

    /// The line it is about.
    pub fn line(&self) -> usize {
        if let TableError::ShortLine { line, .. } = self {
            *line
        } else {
            1
        }
    }
}

/// A table over its text.
#[derive(Debug)]
pub struct Table<'a> {
    header: &'a str,
    lines: Vec<&'a str>,
}

impl<'a> Table<'a> {
    /// Reads a file's bytes; a byte order mark is passed over, as are empty lines at the end.
    pub fn read(bytes: &'a [u8]) -> Result<Table<'a>, TableError> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|_| TableError::NotUtf8)?;
        if text.contains('\0') {
            return Err(TableError::NotUtf8);
        }
        let mut lines = text
            .trim_end_matches(['\n', '\r'])
            .split('\n')
            .map(|line| line.trim_end_matches('\r'));
        let header = lines
            .next()
            .filter(|header| !header.trim().is_empty())
            .ok_or(TableError::Empty)?;
        Ok(Table {
            header,
            lines: lines.collect(),
        })
    }

    /// The header as it stands.
    pub fn header(&self) -> &'a str {
        self.header
    }

    /// The lines as they stand, without the header.
    pub fn lines(&self) -> &[&'a str] {
        &self.lines
    }

    /// The cells of a column that must be there, in every line.
    pub fn column(&self, name: &'static str) -> Result<Vec<&'a str>, TableError> {
        let place = self.place(name).ok_or(TableError::MissingColumn(name))?;
        let cell = |(number, line): (usize, &&'a str)| {
            line.split('\t').nth(place).ok_or(TableError::ShortLine {
                line: number + 2,
                column: name,
            })
        };
        self.lines.iter().enumerate().map(cell).collect()
    }

    /// The cells of a column that may be missing, whole or in single lines; empty there.
    pub fn optional_column(&self, name: &str) -> Vec<&'a str> {
        let place = self.place(name);
        self.lines
            .iter()
            .map(|line| {
                place
                    .and_then(|place| line.split('\t').nth(place))
                    .unwrap_or("")
            })
            .collect()
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.header.split('\t').position(|cell| cell.trim() == name)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_whatever_its_line_ends_and_mark() {
        let table = Table::read("\u{FEFF}a\tb\r\n1\t2\r\n3\t4\r\n\r\n".as_bytes()).unwrap();
        assert_eq!(table.column("b").unwrap(), ["2", "4"]);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        assert_eq!(Table::read(b"").unwrap_err(), TableError::Empty);
        assert_eq!(
            Table::read(b"\xFF\xFEa\0b\0").unwrap_err(),
            TableError::NotUtf8
        );
        let table = Table::read(b"a\tb\n1\t2\n3").unwrap();
        assert_eq!(
            table.column("c").unwrap_err(),
            TableError::MissingColumn("c")
        );
        assert_eq!(
            table.column("b").unwrap_err(),
            TableError::ShortLine {
                line: 3,
                column: "b"
            }
        );
        assert_eq!(table.optional_column("birth"), ["", ""]);
    }
}
