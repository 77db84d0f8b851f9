//! Problems as data: a kind, a place, and the id of one plain sentence. Never the cell's own text, so that a
//! quality report may be shown and kept without carrying anyone's name.

use std::collections::BTreeMap;

use serde::Serialize;

use super::limits::MAX_PLACES;

/// Why a file is no list that can be read. Nothing of it was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoList {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than [`super::MAX_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// It has more rows than [`super::MAX_ROWS`].
    #[error("the file has too many rows")]
    TooManyRows,
    /// It would unpack to more than is safe to hold.
    #[error("the workbook unpacks to too much")]
    UnpacksTooLarge,
    /// A workbook that cannot be opened: cut off, or not what it says.
    #[error("the workbook is damaged")]
    DamagedWorkbook,
    /// A workbook behind a password.
    #[error("the workbook has a password")]
    LockedWorkbook,
    /// A workbook in another format than XLSX.
    #[error("the workbook is in another format than XLSX")]
    OtherWorkbook,
    /// No table with names was found.
    #[error("the file is not a list")]
    NotAList,
}

impl NoList {
    /// The stable key, as in the report.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            Self::TooLarge => "too-large",
            Self::TooManyRows => "too-many-rows",
            Self::UnpacksTooLarge => "unpacks-too-large",
            Self::DamagedWorkbook => "damaged-workbook",
            Self::LockedWorkbook => "locked-workbook",
            Self::OtherWorkbook => "other-workbook",
            Self::NotAList => "not-a-list",
        }
    }

    /// The id of the sentence that says what to do.
    pub fn word(self) -> String {
        format!("lists-problem-{}", self.key())
    }
}

/// What is wrong with a list that was read all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// The file ends in the middle of a row.
    Truncated,
    /// The file's name says another format than its content.
    Renamed,
    /// No column holds names.
    MissingNameColumn,
    /// No column holds birth dates.
    MissingBirthColumn,
    /// Headings, and nothing below them.
    NoRows,
    /// More columns than [`super::MAX_COLUMNS`]: the rest was not read.
    TooManyColumns,
    /// Another sheet of the workbook holds something too, and was not read.
    SheetLeftOut,
    /// A row with more or fewer cells than the headings.
    RaggedRow,
    /// A row without a name.
    EmptyName,
    /// The same name and birth date as an earlier row.
    DuplicateRow,
    /// A date that cannot be read.
    UnreadableDate,
    /// 1 January or 1 July: the day registries enter when nobody knows it (DOMAIN §4.4).
    DefaultBirthday,
    /// A contract before birth, or a death before the contract.
    DatesOutOfOrder,
    /// A status that is neither identified nor preparing.
    UnknownStatus,
    /// Letters of two scripts inside one word.
    MixedScripts,
    /// A cell that a spreadsheet would compute; kept as text.
    Formula,
    /// A cell in which the spreadsheet itself reports an error.
    SpreadsheetError,
    /// Control characters, removed.
    ControlCharacter,
    /// Characters that reorder text, removed.
    BidiCharacter,
    /// U+0000, removed.
    NulCharacter,
    /// Bytes that are no letter in the file's encoding.
    UndecodableBytes,
    /// More characters than [`super::MAX_CELL`]: the rest was cut.
    LongCell,
}

impl ProblemKind {
    /// Every kind, in the order of a report.
    pub const ALL: [Self; 22] = [
        Self::Truncated,
        Self::Renamed,
        Self::MissingNameColumn,
        Self::MissingBirthColumn,
        Self::NoRows,
        Self::TooManyColumns,
        Self::SheetLeftOut,
        Self::RaggedRow,
        Self::EmptyName,
        Self::DuplicateRow,
        Self::UnreadableDate,
        Self::DefaultBirthday,
        Self::DatesOutOfOrder,
        Self::UnknownStatus,
        Self::MixedScripts,
        Self::Formula,
        Self::SpreadsheetError,
        Self::ControlCharacter,
        Self::BidiCharacter,
        Self::NulCharacter,
        Self::UndecodableBytes,
        Self::LongCell,
    ];

    /// The stable key, as in the report.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Truncated => "truncated",
            Self::Renamed => "renamed",
            Self::MissingNameColumn => "missing-name-column",
            Self::MissingBirthColumn => "missing-birth-column",
            Self::NoRows => "no-rows",
            Self::TooManyColumns => "too-many-columns",
            Self::SheetLeftOut => "sheet-left-out",
            Self::RaggedRow => "ragged-row",
            Self::EmptyName => "empty-name",
            Self::DuplicateRow => "duplicate-row",
            Self::UnreadableDate => "unreadable-date",
            Self::DefaultBirthday => "default-birthday",
            Self::DatesOutOfOrder => "dates-out-of-order",
            Self::UnknownStatus => "unknown-status",
            Self::MixedScripts => "mixed-scripts",
            Self::Formula => "formula",
            Self::SpreadsheetError => "spreadsheet-error",
            Self::ControlCharacter => "control-character",
            Self::BidiCharacter => "bidi-character",
            Self::NulCharacter => "nul-character",
            Self::UndecodableBytes => "undecodable-bytes",
            Self::LongCell => "long-cell",
        }
    }

    /// The id of the plain sentence about it.
    pub fn word(self) -> String {
        format!("lists-problem-{}", self.key())
    }
}

impl Serialize for ProblemKind {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.key())
    }
}

/// One problem and its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The row in the file, counted from 1 as a spreadsheet does; none for the file as a whole.
    pub row: Option<u32>,
    /// The column in the file, counted from 1.
    pub column: Option<u32>,
}

/// The problems of a file: every kind with its count, and the first places of each.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    places: Vec<Problem>,
    counts: BTreeMap<ProblemKind, usize>,
}

impl Problems {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// The problems with their places, as they were met; of each kind the first thousand.
    pub fn places(&self) -> &[Problem] {
        &self.places
    }

    /// How often each kind occurs.
    pub fn counts(&self) -> &BTreeMap<ProblemKind, usize> {
        &self.counts
    }

    /// How often this kind occurs.
    pub fn count(&self, kind: ProblemKind) -> usize {
        self.counts.get(&kind).copied().unwrap_or(0)
    }

    /// The first places of one kind.
    pub fn of(&self, kind: ProblemKind) -> impl Iterator<Item = &Problem> {
        self.places
            .iter()
            .filter(move |problem| problem.kind == kind)
    }

    pub(super) fn file(&mut self, kind: ProblemKind) {
        self.add(Problem {
            kind,
            row: None,
            column: None,
        });
    }

    pub(super) fn row(&mut self, kind: ProblemKind, row: u32) {
        self.add(Problem {
            kind,
            row: Some(row),
            column: None,
        });
    }

    pub(super) fn cell(&mut self, kind: ProblemKind, row: u32, column: u32) {
        self.add(Problem {
            kind,
            row: Some(row),
            column: Some(column),
        });
    }

    fn add(&mut self, problem: Problem) {
        let count = self.counts.entry(problem.kind).or_default();
        *count += 1;
        if *count <= MAX_PLACES {
            self.places.push(problem);
        }
    }
}
