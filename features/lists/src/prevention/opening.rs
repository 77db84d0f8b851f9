//! When a task is opened, and when what opened it is undone.

use base_access::{Abort, Act, Actor, By, Grant, Granted, Millis, Opens, Tx};
use sanad_casework::contact::Mark;
use sanad_casework::{
    PersonId, PreventionGround, PreventionTask, PreventionTaskId, RowId, WrittenReason,
};
use serde_json::json;

use crate::reading::{Row, country_code};
use crate::store::prevention as store;
use crate::terms::Terms;

/// The program opens a task: nobody chooses who is advised.
struct OpenByRule;

impl Act for OpenByRule {
    type Record = PreventionTaskId;
    const NAME: &'static str = "prevention.opened";
    const BY: By = By::Program;
}

/// The program drops a task, because the decision it rested on was undone.
struct DropByRule;

impl Act for DropByRule {
    type Record = PreventionTaskId;
    const NAME: &'static str = "prevention.undone";
    const BY: By = By::Program;
}

impl Opens<PreventionTask> for DropByRule {}

/// Whether a row alone calls for advice: a citizen, or someone who may be one, who is about to go and can be reached.
/// Other nationals are counted; their own state is who may call them.
pub(crate) fn calls_for_advice(row: &Row, terms: &Terms, home: &str) -> bool {
    let ours = row
        .country
        .as_deref()
        .and_then(country_code)
        .is_none_or(|country| country == home);
    ours && row.contact.is_some() && terms.opens_prevention(row)
}

/// A list was brought in, and this row of it calls for advice.
pub(crate) async fn imported<R>(tx: &mut Tx<'_>, row: RowId, now: Millis) -> Result<(), Abort<R>> {
    open(tx, row, None, PreventionGround::OwnContact, now).await
}

/// Two people accepted a row as someone who has a case.
pub(crate) async fn accepted<R>(
    tx: &mut Tx<'_>,
    (row_id, row): (RowId, &Row),
    terms: &Terms,
    person: PersonId,
    now: Millis,
) -> Result<(), Abort<R>> {
    if !terms.opens_prevention(row) {
        return Ok(());
    }
    if let Some(task) = store::open_task_of(tx, row_id).await? {
        store::set_person(tx, task.id, Some(person)).await?;
        return Ok(());
    }
    let ground = PreventionGround::AcceptedInCase;
    open(tx, row_id, Some(person), ground, now).await
}

/// What two people accepted was undone. A task that rested on it alone is dropped.
pub(crate) async fn undone<R>(
    tx: &mut Tx<'_>,
    row: RowId,
    why: &WrittenReason,
    mark: Mark,
) -> Result<(), Abort<R>> {
    let Some(stored) = store::open_task_of(tx, row).await? else {
        return Ok(());
    };
    if stored.person.is_none() {
        return Ok(());
    }
    store::set_person(tx, stored.id, None).await?;
    let grant = Grant::<DropByRule>::ask(Actor::Program, stored.id)?;
    let granted: Granted<'_, DropByRule> = tx.enter(grant, mark.at).await?;
    let task = tx.open(&granted, &stored.content)?;
    if task.ground() == PreventionGround::AcceptedInCase
        && let Ok(dropped) = task.drop_it(why.clone(), mark)
    {
        store::update_task(tx, &stored, &dropped).await?;
    }
    Ok(())
}

async fn open<R>(
    tx: &mut Tx<'_>,
    row: RowId,
    person: Option<PersonId>,
    ground: PreventionGround,
    now: Millis,
) -> Result<(), Abort<R>> {
    let id = PreventionTaskId::from_random(tx.random_id());
    let grant = Grant::<OpenByRule>::ask(Actor::Program, id)?;
    tx.enter_saying(grant, now, json!({ "row": row, "ground": ground }))
        .await?;
    let task = PreventionTask::open(ground, now);
    store::insert_task(tx, id, row, person, &task).await?;
    Ok(())
}
