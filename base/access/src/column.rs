//! Sealed columns: personal content as it lies in a table, bound to table, column, row and version.

use std::marker::PhantomData;

/// A column that holds sealed content of one kind.
#[derive(Debug)]
pub struct Column<T> {
    pub(crate) table: &'static str,
    pub(crate) name: &'static str,
    content: PhantomData<fn() -> T>,
}

impl<T> Column<T> {
    /// Names a column once, beside the table it belongs to.
    pub const fn new(table: &'static str, name: &'static str) -> Self {
        Self {
            table,
            name,
            content: PhantomData,
        }
    }

    /// What was read from the column, still sealed. `version` is the row's, 0 where rows are never rewritten.
    pub fn read(&self, row: impl Into<String>, version: i64, bytes: Vec<u8>) -> Sealed<T> {
        Sealed {
            table: self.table,
            name: self.name,
            row: row.into(),
            version,
            bytes,
            content: PhantomData,
        }
    }
}

/// Content that only a granted act opens. Shows nothing of itself.
pub struct Sealed<T> {
    pub(crate) table: &'static str,
    pub(crate) name: &'static str,
    pub(crate) row: String,
    pub(crate) version: i64,
    pub(crate) bytes: Vec<u8>,
    content: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for Sealed<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealed({}.{})", self.table, self.name)
    }
}
