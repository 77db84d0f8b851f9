//! Where a cell stands.

/// The place a cell is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The table's name.
    pub table: &'a str,
    /// The column's name.
    pub column: &'a str,
    /// The row's id, as text.
    pub row: &'a str,
    /// The row's version: an older cell put back does not open.
    pub version: u64,
}

impl Place<'_> {
    /// The place as bytes, each name behind its length, so that no two places look alike.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = b"sanad/vault/v1".to_vec();
        for name in [self.table, self.column, self.row] {
            bytes.extend((name.len() as u64).to_be_bytes());
            bytes.extend(name.as_bytes());
        }
        bytes.extend(self.version.to_be_bytes());
        bytes
    }
}
