//! The tables of cases: cases, their steps, promises. Private to this feature.

use std::str::FromStr;

use base_access::{Column, Millis, Sealed, Tx};
use sanad_casework::{Case, CaseId, Mark, PersonId, PromiseId};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::StoreError;
use crate::file::{CaseStep, Promised};

/// What the work is and where it stands.
pub(crate) const CASE: Column<Case> = Column::new("cases", "content");
/// A step of a case.
pub(crate) const STEP: Column<CaseStep> = Column::new("case_steps", "content");
/// A promise.
pub(crate) const PROMISE: Column<Promised> = Column::new("promises", "content");

/// A case still sealed.
pub(crate) struct StoredCase {
    pub(crate) id: CaseId,
    pub(crate) person: PersonId,
    pub(crate) opened: Mark,
    pub(crate) version: i64,
    pub(crate) content: Sealed<Case>,
}

/// A promise still sealed.
pub(crate) struct StoredPromise {
    pub(crate) id: PromiseId,
    pub(crate) case: CaseId,
    pub(crate) version: i64,
    pub(crate) content: Sealed<Promised>,
}

pub(crate) async fn insert_case(
    tx: &mut Tx<'_>,
    id: CaseId,
    person: PersonId,
    case: &Case,
    opened: Mark,
) -> Result<(), StoreError> {
    let content = tx.seal(&CASE, &id.to_string(), 0, case)?;
    sqlx::query(
        "INSERT INTO cases (id, person, state, content, version, opened_at, opened_by) \
         VALUES ($1, $2, $3, $4, 0, $5, $6)",
    )
    .bind(id.to_string())
    .bind(person.to_string())
    .bind(case.state().key().key())
    .bind(content)
    .bind(opened.at.0)
    .bind(opened.by.to_string())
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Rewrites a case; false when somebody else was faster.
pub(crate) async fn update_case(
    tx: &mut Tx<'_>,
    id: CaseId,
    version: i64,
    case: &Case,
) -> Result<bool, StoreError> {
    let content = tx.seal(&CASE, &id.to_string(), version + 1, case)?;
    let done = sqlx::query(
        "UPDATE cases SET state = $1, content = $2, version = $3 WHERE id = $4 AND version = $5",
    )
    .bind(case.state().key().key())
    .bind(content)
    .bind(version + 1)
    .bind(id.to_string())
    .bind(version)
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(crate) async fn insert_step(
    tx: &mut Tx<'_>,
    case: CaseId,
    step: &CaseStep,
) -> Result<(), StoreError> {
    let row = sqlx::query("SELECT COUNT(*) AS n FROM case_steps WHERE case_id = $1")
        .bind(case.to_string())
        .fetch_one(tx.conn())
        .await?;
    let number: i64 = row.try_get("n")?;
    let content = tx.seal(&STEP, &step_row(case, number), 0, step)?;
    sqlx::query("INSERT INTO case_steps (case_id, number, content) VALUES ($1, $2, $3)")
        .bind(case.to_string())
        .bind(number)
        .bind(content)
        .execute(tx.conn())
        .await?;
    Ok(())
}

pub(crate) async fn insert_promise(
    tx: &mut Tx<'_>,
    id: PromiseId,
    case: CaseId,
    promised: &Promised,
) -> Result<(), StoreError> {
    let content = tx.seal(&PROMISE, &id.to_string(), 0, promised)?;
    sqlx::query(
        "INSERT INTO promises (id, case_id, content, version, due_at, open) VALUES ($1, $2, $3, 0, $4, $5)",
    )
    .bind(id.to_string())
    .bind(case.to_string())
    .bind(content)
    .bind(promised.promise.due.0)
    .bind(i64::from(promised.promise.is_open()))
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Rewrites a promise; false when somebody else was faster.
pub(crate) async fn update_promise(
    tx: &mut Tx<'_>,
    id: PromiseId,
    version: i64,
    promised: &Promised,
) -> Result<bool, StoreError> {
    let content = tx.seal(&PROMISE, &id.to_string(), version + 1, promised)?;
    let done = sqlx::query(
        "UPDATE promises SET content = $1, version = $2, open = $3 WHERE id = $4 AND version = $5",
    )
    .bind(content)
    .bind(version + 1)
    .bind(i64::from(promised.promise.is_open()))
    .bind(id.to_string())
    .bind(version)
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(crate) async fn case(tx: &mut Tx<'_>, id: CaseId) -> Result<Option<StoredCase>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT id, person, content, version, opened_at, opened_by FROM cases WHERE id = $1",
    )
    .bind(id.to_string())
    .fetch_optional(tx.conn())
    .await?;
    row.as_ref().map(stored_case).transpose()
}

/// A person's cases, the oldest first.
pub(crate) async fn cases_of(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Vec<StoredCase>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, person, content, version, opened_at, opened_by FROM cases WHERE person = $1 ORDER BY opened_at, id",
    )
    .bind(person.to_string())
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored_case).collect()
}

/// Everybody who has a case, in whatever state.
pub(crate) async fn persons(tx: &mut Tx<'_>) -> Result<Vec<PersonId>, sqlx::Error> {
    let rows = sqlx::query("SELECT DISTINCT person FROM cases ORDER BY person")
        .fetch_all(tx.conn())
        .await?;
    rows.iter().map(|row| parsed(row, "person")).collect()
}

/// A case's steps, in order.
pub(crate) async fn steps(
    tx: &mut Tx<'_>,
    case: CaseId,
) -> Result<Vec<Sealed<CaseStep>>, sqlx::Error> {
    let rows =
        sqlx::query("SELECT number, content FROM case_steps WHERE case_id = $1 ORDER BY number")
            .bind(case.to_string())
            .fetch_all(tx.conn())
            .await?;
    let sealed = |row: &AnyRow| {
        let number = row.try_get("number")?;
        Ok(STEP.read(step_row(case, number), 0, row.try_get("content")?))
    };
    rows.iter().map(sealed).collect()
}

pub(crate) async fn promise(
    tx: &mut Tx<'_>,
    id: PromiseId,
) -> Result<Option<StoredPromise>, sqlx::Error> {
    let row = sqlx::query("SELECT id, case_id, content, version FROM promises WHERE id = $1")
        .bind(id.to_string())
        .fetch_optional(tx.conn())
        .await?;
    row.as_ref().map(stored_promise).transpose()
}

/// A case's promises, the first due first.
pub(crate) async fn promises_of(
    tx: &mut Tx<'_>,
    case: CaseId,
) -> Result<Vec<StoredPromise>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, case_id, content, version FROM promises WHERE case_id = $1 ORDER BY due_at, id",
    )
    .bind(case.to_string())
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored_promise).collect()
}

/// Every promise that still binds, the first due first.
pub(crate) async fn open_promises(tx: &mut Tx<'_>) -> Result<Vec<StoredPromise>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, case_id, content, version FROM promises WHERE open = 1 ORDER BY due_at, id",
    )
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored_promise).collect()
}

/// How many promises that still bind are due before a time.
pub(crate) async fn count_due_before(tx: &mut Tx<'_>, time: Millis) -> Result<i64, sqlx::Error> {
    sqlx::query("SELECT COUNT(*) AS n FROM promises WHERE open = 1 AND due_at < $1")
        .bind(time.0)
        .fetch_one(tx.conn())
        .await?
        .try_get("n")
}

/// How many promises of a case still bind.
pub(crate) async fn count_open(tx: &mut Tx<'_>, case: CaseId) -> Result<i64, sqlx::Error> {
    let row = sqlx::query("SELECT COUNT(*) AS n FROM promises WHERE case_id = $1 AND open = 1")
        .bind(case.to_string())
        .fetch_one(tx.conn())
        .await?;
    row.try_get("n")
}

fn stored_case(row: &AnyRow) -> Result<StoredCase, sqlx::Error> {
    let id: CaseId = parsed(row, "id")?;
    let version = row.try_get("version")?;
    Ok(StoredCase {
        id,
        person: parsed(row, "person")?,
        opened: Mark {
            by: parsed(row, "opened_by")?,
            at: Millis(row.try_get("opened_at")?),
        },
        version,
        content: CASE.read(id.to_string(), version, row.try_get("content")?),
    })
}

fn stored_promise(row: &AnyRow) -> Result<StoredPromise, sqlx::Error> {
    let id: PromiseId = parsed(row, "id")?;
    let version = row.try_get("version")?;
    Ok(StoredPromise {
        id,
        case: parsed(row, "case_id")?,
        version,
        content: PROMISE.read(id.to_string(), version, row.try_get("content")?),
    })
}

/// What a step is bound to in the vault.
fn step_row(case: CaseId, number: i64) -> String {
    format!("{case}.{number}")
}

fn parsed<T>(row: &AnyRow, column: &str) -> Result<T, sqlx::Error>
where
    T: FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    let text: String = row.try_get(column)?;
    text.parse()
        .map_err(|fault| sqlx::Error::Decode(Box::new(fault)))
}
