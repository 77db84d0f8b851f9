//! The tables of staff: accounts and passkeys, epochs of the teams and who holds their keys.

use std::str::FromStr;

use sqlx::Row;
use sqlx::any::AnyRow;

pub(crate) mod accounts;
pub(crate) mod ceremonies;
pub(crate) mod invitations;
pub(crate) mod keys;
pub(crate) mod members;
pub(crate) mod passkeys;
pub(crate) mod teams;

/// An id, or another value that is kept as text.
fn parsed<T: FromStr>(row: &AnyRow, column: &'static str) -> Result<T, sqlx::Error> {
    let text: String = row.try_get(column)?;
    text.parse().map_err(|_| damaged(column))
}

/// A column holds what nothing here wrote.
fn damaged(column: &'static str) -> sqlx::Error {
    sqlx::Error::Decode(format!("{column} is damaged").into())
}
