//! The tables of lists: lists, rows, candidates, decisions. Private to this feature.

pub(crate) mod prevention;

use std::sync::LazyLock;

use base_access::{Column, Millis, Sealed, Tx, VaultError};
use sanad_casework::decision::{CandidateStateKey, Decisions};
use sanad_casework::source_list::RowState;
use sanad_casework::{AccountId, CandidateId, Colleague, ListId, PersonId, RowId};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::reading::Row;
use crate::terms::Terms;

/// The terms of a list.
pub(crate) const TERMS: Column<Terms> = Column::new("source_lists", "terms");
/// A row, as found.
pub(crate) const CONTENT: Column<Row> = Column::new("list_rows", "content");
/// What was decided about a candidate, and what was undone.
pub(crate) const DECISIONS: Column<Decisions> = Column::new("candidates", "decisions");

/// Why a row could not be written or read: the database, or the vault.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error(transparent)]
    Fault(#[from] sqlx::Error),
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl<R> From<StoreError> for base_access::Abort<R> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Fault(fault) => Self::Fault(fault),
            StoreError::Vault(fault) => Self::Vault(fault),
        }
    }
}

pub(crate) struct NewList<'a> {
    pub(crate) id: ListId,
    pub(crate) terms: &'a Terms,
    pub(crate) rows: usize,
    pub(crate) file_sha256: &'a str,
    pub(crate) by: AccountId,
    pub(crate) at: Millis,
}

/// A list, its terms still sealed.
#[derive(Debug)]
pub(crate) struct StoredList {
    pub(crate) id: ListId,
    pub(crate) terms: Sealed<Terms>,
    pub(crate) rows: i64,
    pub(crate) imported_at: Millis,
    pub(crate) compared_at: Option<Millis>,
}

/// A row, its content still sealed.
#[derive(Debug)]
pub(crate) struct StoredRow {
    pub(crate) id: RowId,
    pub(crate) state: RowState,
    pub(crate) content: Sealed<Row>,
}

/// A candidate: which row, which person, and what was decided, still sealed.
#[derive(Debug)]
pub(crate) struct StoredCandidate {
    pub(crate) id: CandidateId,
    pub(crate) row: RowId,
    pub(crate) list: ListId,
    pub(crate) person: PersonId,
    pub(crate) proposed_at: Millis,
    pub(crate) state: CandidateStateKey,
    pub(crate) decisions: Sealed<Decisions>,
    pub(crate) version: i64,
    pub(crate) earlier: Option<CandidateId>,
}

/// A candidate to be kept.
pub(crate) struct NewCandidate<'a> {
    pub(crate) id: CandidateId,
    pub(crate) row: RowId,
    pub(crate) person: PersonId,
    pub(crate) at: Millis,
    pub(crate) decisions: &'a Decisions,
    pub(crate) earlier: Option<CandidateId>,
}

pub(crate) async fn insert_list(tx: &mut Tx<'_>, new: &NewList<'_>) -> Result<(), StoreError> {
    let id = new.id.to_string();
    let terms = tx.seal(&TERMS, &id, 0, new.terms)?;
    sqlx::query(
        "INSERT INTO source_lists (id, terms, row_count, file_sha256, imported_by, imported_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(terms)
    .bind(i64::try_from(new.rows).unwrap_or(i64::MAX))
    .bind(new.file_sha256.to_owned())
    .bind(new.by.to_string())
    .bind(new.at.0)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// How many rows go to the database in one statement: SQLite takes at most 999 values.
const ROWS_AT_ONCE: usize = 200;

/// The statement that inserts [`ROWS_AT_ONCE`] rows. Written once and kept: no one's input is in it.
static INSERT_MANY: LazyLock<&'static str> = LazyLock::new(|| insert_statement(ROWS_AT_ONCE));
static INSERT_ONE: LazyLock<&'static str> = LazyLock::new(|| insert_statement(1));

fn insert_statement(rows: usize) -> &'static str {
    let values = |row: usize| {
        let first = row * 4 + 1;
        format!(
            "(${first}, ${}, ${}, 'new', ${})",
            first + 1,
            first + 2,
            first + 3
        )
    };
    let values: Vec<String> = (0..rows).map(values).collect();
    let values = values.join(", ");
    format!("INSERT INTO list_rows (id, list, number, state, content) VALUES {values}").leak()
}

/// Keeps the rows of a list, none of them compared yet.
pub(crate) async fn insert_rows(
    tx: &mut Tx<'_>,
    list: ListId,
    rows: &[(RowId, &Row)],
) -> Result<(), StoreError> {
    let mut sealed = Vec::with_capacity(ROWS_AT_ONCE);
    for (id, row) in rows {
        let id = id.to_string();
        let content = tx.seal(&CONTENT, &id, 0, row)?;
        sealed.push((id, i64::from(row.number), content));
        if sealed.len() == ROWS_AT_ONCE {
            insert_sealed(tx, *INSERT_MANY, list, &mut sealed).await?;
        }
    }
    for row in sealed {
        insert_sealed(tx, *INSERT_ONE, list, &mut vec![row]).await?;
    }
    Ok(())
}

async fn insert_sealed(
    tx: &mut Tx<'_>,
    statement: &'static str,
    list: ListId,
    rows: &mut Vec<(String, i64, Vec<u8>)>,
) -> Result<(), sqlx::Error> {
    let list = list.to_string();
    let insert = rows
        .drain(..)
        .fold(sqlx::query(statement), |insert, (id, number, content)| {
            insert
                .bind(id)
                .bind(list.clone())
                .bind(number)
                .bind(content)
        });
    insert.execute(tx.conn()).await.map(drop)
}

/// Every list, newest first.
pub(crate) async fn lists(tx: &mut Tx<'_>) -> Result<Vec<StoredList>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, terms, row_count, imported_at, compared_at FROM source_lists \
         ORDER BY imported_at DESC, id",
    )
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored_list).collect()
}

pub(crate) async fn list(tx: &mut Tx<'_>, list: ListId) -> Result<Option<StoredList>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT id, terms, row_count, imported_at, compared_at FROM source_lists WHERE id = $1",
    )
    .bind(list.to_string())
    .fetch_optional(tx.conn())
    .await?;
    row.as_ref().map(stored_list).transpose()
}

/// The rows of a list, in the file's order.
pub(crate) async fn rows(tx: &mut Tx<'_>, list: ListId) -> Result<Vec<StoredRow>, sqlx::Error> {
    let rows =
        sqlx::query("SELECT id, state, content FROM list_rows WHERE list = $1 ORDER BY number")
            .bind(list.to_string())
            .fetch_all(tx.conn())
            .await?;
    rows.iter().map(stored_row).collect()
}

/// Some rows of a list, in the file's order.
pub(crate) async fn rows_from(
    tx: &mut Tx<'_>,
    list: ListId,
    from: i64,
    most: i64,
) -> Result<Vec<StoredRow>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, state, content FROM list_rows WHERE list = $1 ORDER BY number LIMIT $2 OFFSET $3",
    )
    .bind(list.to_string())
    .bind(most)
    .bind(from)
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored_row).collect()
}

pub(crate) async fn row(tx: &mut Tx<'_>, row: RowId) -> Result<Option<StoredRow>, sqlx::Error> {
    let row = sqlx::query("SELECT id, state, content FROM list_rows WHERE id = $1")
        .bind(row.to_string())
        .fetch_optional(tx.conn())
        .await?;
    row.as_ref().map(stored_row).transpose()
}

pub(crate) async fn mark_compared(
    tx: &mut Tx<'_>,
    list: ListId,
    at: Millis,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE source_lists SET compared_at = $1 WHERE id = $2")
        .bind(at.0)
        .bind(list.to_string())
        .execute(tx.conn())
        .await
        .map(drop)
}

/// Keeps a candidate; what is there already stays as it is. Whether it was new.
pub(crate) async fn insert_candidate(
    tx: &mut Tx<'_>,
    new: &NewCandidate<'_>,
) -> Result<bool, StoreError> {
    let id = new.id.to_string();
    let decisions = tx.seal(&DECISIONS, &id, 0, new.decisions)?;
    let done = sqlx::query(
        "INSERT INTO candidates (id, list_row, person, proposed_at, state, decisions, version, earlier) \
         VALUES ($1, $2, $3, $4, $5, $6, 0, $7) ON CONFLICT DO NOTHING",
    )
    .bind(id)
    .bind(new.row.to_string())
    .bind(new.person.to_string())
    .bind(new.at.0)
    .bind(new.decisions.state().key().key())
    .bind(decisions)
    .bind(new.earlier.map(|earlier| earlier.to_string()))
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Every candidate, the oldest proposal first.
pub(crate) async fn candidates(tx: &mut Tx<'_>) -> Result<Vec<StoredCandidate>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT c.id, c.list_row, c.person, c.proposed_at, c.state, c.decisions, c.version, c.earlier, r.list FROM candidates c JOIN list_rows r ON r.id = c.list_row \
         ORDER BY c.proposed_at, c.id",
    )
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored_candidate).collect()
}

/// The candidates a person is part of, the oldest proposal first.
pub(crate) async fn candidates_of(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Vec<StoredCandidate>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT c.id, c.list_row, c.person, c.proposed_at, c.state, c.decisions, c.version, c.earlier, r.list FROM candidates c JOIN list_rows r ON r.id = c.list_row \
         WHERE c.person = $1 ORDER BY c.proposed_at, c.id",
    )
    .bind(person.to_string())
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored_candidate).collect()
}

pub(crate) async fn candidate(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<Option<StoredCandidate>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT c.id, c.list_row, c.person, c.proposed_at, c.state, c.decisions, c.version, c.earlier, r.list FROM candidates c JOIN list_rows r ON r.id = c.list_row \
         WHERE c.id = $1",
    )
    .bind(candidate.to_string())
    .fetch_optional(tx.conn())
    .await?;
    row.as_ref().map(stored_candidate).transpose()
}

/// Keeps what was decided, under the next version; false where somebody else decided meanwhile.
pub(crate) async fn update_decisions(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    version: i64,
    decisions: &Decisions,
) -> Result<bool, StoreError> {
    let id = candidate.to_string();
    let sealed = tx.seal(&DECISIONS, &id, version + 1, decisions)?;
    let done = sqlx::query(
        "UPDATE candidates SET state = $1, decisions = $2, version = $3 WHERE id = $4 AND version = $5",
    )
    .bind(decisions.state().key().key())
    .bind(sealed)
    .bind(version + 1)
    .bind(id)
    .bind(version)
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How many candidates are in a state.
pub(crate) async fn count_candidates(
    tx: &mut Tx<'_>,
    state: CandidateStateKey,
) -> Result<i64, sqlx::Error> {
    sqlx::query("SELECT COUNT(*) AS n FROM candidates WHERE state = $1")
        .bind(state.key())
        .fetch_one(tx.conn())
        .await?
        .try_get("n")
}

/// Where the candidates of a row stand.
pub(crate) async fn candidate_states(
    tx: &mut Tx<'_>,
    row: RowId,
) -> Result<Vec<CandidateStateKey>, sqlx::Error> {
    let rows = sqlx::query("SELECT state FROM candidates WHERE list_row = $1")
        .bind(row.to_string())
        .fetch_all(tx.conn())
        .await?;
    rows.iter().map(|row| parsed(row, "state")).collect()
}

/// Says of the rows of a list that were not compared before, and have no candidate, that nobody is like them.
pub(crate) async fn close_new_rows(tx: &mut Tx<'_>, list: ListId) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE list_rows SET state = 'no-candidate' WHERE list = $1 AND state = 'new'")
        .bind(list.to_string())
        .execute(tx.conn())
        .await
        .map(drop)
}

pub(crate) async fn set_row_state(
    tx: &mut Tx<'_>,
    row: RowId,
    state: RowState,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE list_rows SET state = $1 WHERE id = $2")
        .bind(state.key())
        .bind(row.to_string())
        .execute(tx.conn())
        .await
        .map(drop)
}

/// An account as a colleague: who invited it.
pub(crate) async fn colleague(
    tx: &mut Tx<'_>,
    account: AccountId,
) -> Result<Colleague, sqlx::Error> {
    let row = sqlx::query("SELECT invited_by FROM accounts WHERE id = $1")
        .bind(account.to_string())
        .fetch_one(tx.conn())
        .await?;
    Ok(Colleague {
        account,
        invited_by: optional(row.try_get("invited_by")?)?,
    })
}

fn stored_list(row: &AnyRow) -> Result<StoredList, sqlx::Error> {
    let id: ListId = parsed(row, "id")?;
    Ok(StoredList {
        id,
        terms: TERMS.read(id.to_string(), 0, row.try_get("terms")?),
        rows: row.try_get("row_count")?,
        imported_at: Millis(row.try_get("imported_at")?),
        compared_at: row.try_get::<Option<i64>, _>("compared_at")?.map(Millis),
    })
}

fn stored_row(row: &AnyRow) -> Result<StoredRow, sqlx::Error> {
    let id: RowId = parsed(row, "id")?;
    Ok(StoredRow {
        id,
        state: parsed(row, "state")?,
        content: CONTENT.read(id.to_string(), 0, row.try_get("content")?),
    })
}

fn stored_candidate(row: &AnyRow) -> Result<StoredCandidate, sqlx::Error> {
    let id: CandidateId = parsed(row, "id")?;
    let version = row.try_get("version")?;
    Ok(StoredCandidate {
        id,
        row: parsed(row, "list_row")?,
        list: parsed(row, "list")?,
        person: parsed(row, "person")?,
        proposed_at: Millis(row.try_get("proposed_at")?),
        state: parsed(row, "state")?,
        decisions: DECISIONS.read(id.to_string(), version, row.try_get("decisions")?),
        version,
        earlier: optional(row.try_get("earlier")?)?,
    })
}

fn parsed<T>(row: &AnyRow, column: &str) -> Result<T, sqlx::Error>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.try_get(column)?;
    text.parse()
        .map_err(|fault| sqlx::Error::Decode(Box::new(fault)))
}

fn optional<T>(text: Option<String>) -> Result<Option<T>, sqlx::Error>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    text.map(|text| {
        text.parse()
            .map_err(|fault| sqlx::Error::Decode(Box::new(fault)))
    })
    .transpose()
}
