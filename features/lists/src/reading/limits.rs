//! How much of a file is read. The longest list published so far had some 17,000 names.

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// The most rows of one list.
pub const MAX_ROWS: usize = 100_000;

/// The most columns that are read; real lists have up to twelve.
pub const MAX_COLUMNS: usize = 200;

/// The most characters of one cell that are kept; the longest names have some 120.
pub const MAX_CELL: usize = 1_000;

/// The most bytes a workbook may unpack to: an honest one of [`MAX_ROWS`] needs some 60 MB.
pub(super) const MAX_UNPACKED: u64 = 128 * 1024 * 1024;

/// The most parts inside a workbook.
pub(super) const MAX_PARTS: usize = 2_000;

/// The longest line of a text file, in bytes: what is longer is no list.
pub(super) const MAX_LINE: usize = 1024 * 1024;

/// How many problems of one kind are kept with their place; the rest are only counted.
pub(super) const MAX_PLACES: usize = 1_000;
