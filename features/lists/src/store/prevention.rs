//! The table of prevention tasks.

use base_access::{Column, Millis, Sealed, Tx};
use sanad_casework::{PersonId, PreventionTask, PreventionTaskId, RowId};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::{StoreError, optional, parsed};

/// Why a task was opened, who is at it, and what came of it.
const CONTENT: Column<PreventionTask> = Column::new("prevention_tasks", "content");

/// A task, its content still sealed.
#[derive(Debug)]
pub(crate) struct StoredTask {
    pub(crate) id: PreventionTaskId,
    pub(crate) row: RowId,
    pub(crate) person: Option<PersonId>,
    pub(crate) content: Sealed<PreventionTask>,
    pub(crate) version: i64,
}

pub(crate) async fn insert_task(
    tx: &mut Tx<'_>,
    id: PreventionTaskId,
    row: RowId,
    person: Option<PersonId>,
    task: &PreventionTask,
) -> Result<(), StoreError> {
    let id = id.to_string();
    let content = tx.seal(&CONTENT, &id, 0, task)?;
    sqlx::query(
        "INSERT INTO prevention_tasks (id, list_row, person, state, content, version, due_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7)",
    )
    .bind(id)
    .bind(row.to_string())
    .bind(person.map(|person| person.to_string()))
    .bind(task.state().key().key())
    .bind(content)
    .bind(task.due().0)
    .bind(task.expires().0)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Every task that still wants something done, the first due first.
pub(crate) async fn open_tasks(tx: &mut Tx<'_>) -> Result<Vec<StoredTask>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, list_row, person, content, version FROM prevention_tasks \
         WHERE state IN ('open', 'taken') ORDER BY due_at, id",
    )
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored).collect()
}

/// The open tasks whose time has run out.
pub(crate) async fn expired_tasks(
    tx: &mut Tx<'_>,
    now: Millis,
) -> Result<Vec<StoredTask>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, list_row, person, content, version FROM prevention_tasks \
         WHERE state IN ('open', 'taken') AND expires_at <= $1 ORDER BY id",
    )
    .bind(now.0)
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored).collect()
}

/// How many tasks are past their day.
pub(crate) async fn late_tasks(tx: &mut Tx<'_>, now: Millis) -> Result<i64, sqlx::Error> {
    sqlx::query(
        "SELECT COUNT(*) AS late FROM prevention_tasks \
         WHERE state IN ('open', 'taken') AND due_at < $1",
    )
    .bind(now.0)
    .fetch_one(tx.conn())
    .await?
    .try_get("late")
}

/// The task of a row that still wants something done.
pub(crate) async fn open_task_of(
    tx: &mut Tx<'_>,
    row: RowId,
) -> Result<Option<StoredTask>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT id, list_row, person, content, version FROM prevention_tasks \
         WHERE list_row = $1 AND state IN ('open', 'taken')",
    )
    .bind(row.to_string())
    .fetch_optional(tx.conn())
    .await?;
    row.as_ref().map(stored).transpose()
}

pub(crate) async fn task(
    tx: &mut Tx<'_>,
    task: PreventionTaskId,
) -> Result<Option<StoredTask>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT id, list_row, person, content, version FROM prevention_tasks WHERE id = $1",
    )
    .bind(task.to_string())
    .fetch_optional(tx.conn())
    .await?;
    row.as_ref().map(stored).transpose()
}

/// Keeps where a task stands, under the next version; false where somebody else was faster.
pub(crate) async fn update_task(
    tx: &mut Tx<'_>,
    stored: &StoredTask,
    task: &PreventionTask,
) -> Result<bool, StoreError> {
    let id = stored.id.to_string();
    let sealed = tx.seal(&CONTENT, &id, stored.version + 1, task)?;
    let done = sqlx::query(
        "UPDATE prevention_tasks SET state = $1, content = $2, version = $3 WHERE id = $4 AND version = $5",
    )
    .bind(task.state().key().key())
    .bind(sealed)
    .bind(stored.version + 1)
    .bind(id)
    .bind(stored.version)
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Says as whom the row of a task was accepted, or that this was undone.
pub(crate) async fn set_person(
    tx: &mut Tx<'_>,
    task: PreventionTaskId,
    person: Option<PersonId>,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE prevention_tasks SET person = $1 WHERE id = $2")
        .bind(person.map(|person| person.to_string()))
        .bind(task.to_string())
        .execute(tx.conn())
        .await
        .map(drop)
}

fn stored(row: &AnyRow) -> Result<StoredTask, sqlx::Error> {
    let id: PreventionTaskId = parsed(row, "id")?;
    let version = row.try_get("version")?;
    Ok(StoredTask {
        id,
        row: parsed(row, "list_row")?,
        person: optional(row.try_get("person")?)?,
        content: CONTENT.read(id.to_string(), version, row.try_get("content")?),
        version,
    })
}
