//! What arrived while the vault was locked: sealed to its public key, and moved into ordinary cells once a keyholder
//! has unlocked it.
//!
//! Moving changes nothing that is said: both kinds of cell open while unlocked. It spares each reader the slower way,
//! and it can be stopped and begun again at any row.

use std::convert::Infallible;

use sqlx::{AssertSqlSafe, Row};

use crate::{Abort, Column, Command, Db, Tx};

/// The first byte of a cell that was sealed to the vault's public key.
const SEALED: u8 = 2;
/// How many cells one transaction moves: some milliseconds of work.
const AT_ONCE: usize = 100;

/// A sealed column whose cells may arrive while the vault is locked: rows found by `id`, never rewritten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrivals {
    table: &'static str,
    column: &'static str,
}

impl Arrivals {
    /// Cells of this column.
    pub const fn of<T>(column: &Column<T>) -> Self {
        Self {
            table: column.table,
            column: column.name,
        }
    }
}

/// Moves everything that arrived in these columns; returns how many cells.
pub async fn settle(db: &Db, columns: &[&[Arrivals]]) -> Result<usize, Abort<Infallible>> {
    let mut moved = 0;
    for column in columns.concat() {
        moved += settle_column(db, column).await?;
    }
    Ok(moved)
}

async fn settle_column(db: &Db, column: Arrivals) -> Result<usize, Abort<Infallible>> {
    let mut moved = 0;
    let mut next = Some(String::new());
    while let Some(after) = next {
        let settled = db.write(Settle { column, after }).await?;
        moved += settled.moved;
        next = settled.last;
    }
    Ok(moved)
}

/// Moves the next few cells of one column.
#[derive(Debug)]
struct Settle {
    column: Arrivals,
    after: String,
}

struct Settled {
    moved: usize,
    /// Where to go on; nothing once all were seen.
    last: Option<String>,
}

impl Command for Settle {
    type Output = Settled;
    type Refused = Infallible;
    const NAME: &'static str = "settle what arrived";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Settled, Abort<Infallible>> {
        let Arrivals { table, column } = self.column;
        // Table and column are names in this program's source: nobody's input is in the text.
        let next = format!(
            "SELECT id, {column} AS cell FROM {table} \
             WHERE id > $1 AND substr({column}, 1, 1) = $2 ORDER BY id LIMIT {AT_ONCE}"
        );
        let rows = sqlx::query(AssertSqlSafe(next))
            .bind(&self.after)
            .bind(vec![SEALED])
            .fetch_all(tx.conn())
            .await?;
        let mut moved = 0;
        let mut last = None;
        for row in &rows {
            let id: String = row.try_get("id")?;
            moved += usize::from(self.settle(tx, &id, row.try_get("cell")?).await?);
            last = Some(id);
        }
        let last = last.filter(|_| rows.len() == AT_ONCE);
        Ok(Settled { moved, last })
    }
}

impl Settle {
    /// Moves one cell. A damaged one is left as it is and said in the log: it must not keep the others waiting.
    async fn settle(
        &self,
        tx: &mut Tx<'_>,
        id: &str,
        cell: Vec<u8>,
    ) -> Result<bool, Abort<Infallible>> {
        let Arrivals { table, column } = self.column;
        let settled = match tx.vault().settle(table, column, id, &cell) {
            Ok(settled) => settled,
            Err(crate::VaultError::Locked) => return Err(crate::VaultError::Locked.into()),
            Err(fault) => {
                tracing::error!(%fault, table, column, "a cell that arrived while locked does not open");
                return Ok(false);
            }
        };
        let put = format!("UPDATE {table} SET {column} = $1 WHERE id = $2 AND {column} = $3");
        let put = sqlx::query(AssertSqlSafe(put))
            .bind(settled)
            .bind(id)
            .bind(cell)
            .execute(tx.conn())
            .await?;
        Ok(put.rows_affected() == 1)
    }
}
