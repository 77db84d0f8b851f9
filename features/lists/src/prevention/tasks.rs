//! The tasks that wait for advice, and one of them.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Refusal, Staff, Tx};
use sanad_casework::{PersonId, PreventionTask, PreventionTaskId, matrix};

use crate::reading::Row;
use crate::store::{self, prevention};

/// Lists the tasks that still want something done, the first due first.
#[derive(Debug)]
pub struct ListTasks {
    /// Who asks.
    pub by: Staff,
    /// When.
    pub now: Millis,
}

/// A task in the list: no name, which is read only where it is opened.
#[derive(Debug)]
pub struct Listed {
    /// Its id.
    pub id: PreventionTaskId,
    /// Where it stands.
    pub task: PreventionTask,
}

/// Opens a task, with the row it rests on.
#[derive(Debug)]
pub struct OpenTask {
    /// Who asks.
    pub by: Staff,
    /// Which.
    pub task: PreventionTaskId,
    /// When.
    pub now: Millis,
}

/// A task with what is known of whom to advise.
#[derive(Debug)]
pub struct OpenedTask {
    /// Its id.
    pub id: PreventionTaskId,
    /// Where it stands.
    pub task: PreventionTask,
    /// As whom the row was accepted.
    pub person: Option<PersonId>,
    /// The row; none once the task is over.
    pub row: Option<Row>,
}

/// There is no such task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such prevention task")]
pub struct NoSuchTask;

impl Refusal for NoSuchTask {}

struct See;

impl Act for See {
    type Record = &'static str;
    const NAME: &'static str = "prevention.listed";
    const BY: By = By::Desk(matrix::Act::PreventionList);
}

impl Opens<PreventionTask> for See {}

struct Look;

impl Act for Look {
    type Record = PreventionTaskId;
    const NAME: &'static str = "prevention.read";
    const BY: By = By::Desk(matrix::Act::PreventionOpen);
}

impl Opens<PreventionTask> for Look {}
impl Opens<Row> for Look {}

impl Command for ListTasks {
    type Output = Vec<Listed>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "list prevention tasks";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<Listed>, Abort<Self::Refused>> {
        let stored = prevention::open_tasks(tx).await?;
        let ids: Vec<String> = stored.iter().map(|task| task.id.to_string()).collect();
        let grant = Grant::<See>::ask(self.by.into(), "prevention")?;
        let granted = tx.enter_list(grant, self.now, &ids).await?;
        stored
            .into_iter()
            .map(|stored| {
                Ok(Listed {
                    id: stored.id,
                    task: tx.open(&granted, &stored.content)?,
                })
            })
            .collect()
    }
}

impl Command for OpenTask {
    type Output = OpenedTask;
    type Refused = NoSuchTask;
    const NAME: &'static str = "open a prevention task";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<OpenedTask, Abort<NoSuchTask>> {
        let stored = prevention::task(tx, self.task).await?.ok_or(NoSuchTask)?;
        let grant = Grant::<Look>::ask(self.by.into(), stored.id)?;
        let granted = tx.enter(grant, self.now).await?;
        let task = tx.open(&granted, &stored.content)?;
        let row = if task.state().key().is_open() {
            match store::row(tx, stored.row).await? {
                Some(row) => Some(tx.open(&granted, &row.content)?),
                None => None,
            }
        } else {
            None
        };
        Ok(OpenedTask {
            id: stored.id,
            task,
            person: stored.person,
            row,
        })
    }
}
