//! What a caseworker does with a task: take it, bring advice, give it back, drop it.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Refusal, Staff, Tx};
use sanad_casework::contact::Mark;
use sanad_casework::{
    AdviceOutcome, PreventionTask, PreventionTaskId, WrittenReason, WrongPreventionStep, matrix,
};
use serde_json::json;

use crate::store::prevention as store;

/// A step with a task.
#[derive(Debug, Clone)]
pub enum PreventionStep {
    /// Take it.
    Take,
    /// Advice was brought.
    Advise(AdviceOutcome, WrittenReason),
    /// Give it back for another to take.
    GiveBack,
    /// Nothing is to be done any more.
    Drop(WrittenReason),
}

/// Takes a step with a task.
#[derive(Debug)]
pub struct TakePreventionStep {
    /// Who.
    pub by: Staff,
    /// Which task.
    pub task: PreventionTaskId,
    /// Which step.
    pub step: PreventionStep,
    /// When.
    pub now: Millis,
}

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StepRefused {
    /// There is no such task.
    #[error("no such prevention task")]
    NoSuchTask,
    /// The rule refuses it.
    #[error(transparent)]
    Rule(#[from] WrongPreventionStep),
    /// Somebody else was faster.
    #[error("the task was changed meanwhile")]
    Overtaken,
}

impl Refusal for StepRefused {}

impl StepRefused {
    /// The sentence that tells a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoSuchTask => "web-not-found",
            Self::Rule(rule) => rule.word(),
            Self::Overtaken => "lists-refused-changed",
        }
    }
}

struct Advise;

impl Act for Advise {
    type Record = PreventionTaskId;
    const NAME: &'static str = "prevention.step";
    const BY: By = By::Desk(matrix::Act::PreventionAdvise);
}

impl Opens<PreventionTask> for Advise {}

impl PreventionStep {
    /// Its name in the ledger.
    const fn name(&self) -> &'static str {
        match self {
            Self::Take => "take",
            Self::Advise(..) => "advise",
            Self::GiveBack => "give-back",
            Self::Drop(_) => "drop",
        }
    }

    fn of(&self, task: PreventionTask, mark: Mark) -> Result<PreventionTask, WrongPreventionStep> {
        match self {
            Self::Take => task.take(mark),
            Self::Advise(outcome, how) => task.advise(*outcome, how.clone(), mark),
            Self::GiveBack => task.give_back(mark),
            Self::Drop(why) => task.drop_it(why.clone(), mark),
        }
    }
}

impl Command for TakePreventionStep {
    type Output = ();
    type Refused = StepRefused;
    const NAME: &'static str = "take a step with a prevention task";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<StepRefused>> {
        let stored = store::task(tx, self.task)
            .await?
            .ok_or(StepRefused::NoSuchTask)?;
        let grant = Grant::<Advise>::ask(self.by.into(), stored.id)?;
        let details = json!({ "step": self.step.name() });
        let granted = tx.enter_saying(grant, self.now, details).await?;
        let task = tx.open(&granted, &stored.content)?;
        let mark = Mark {
            by: self.by.account,
            at: self.now,
        };
        let next = self.step.of(task, mark).map_err(StepRefused::Rule)?;
        if store::update_task(tx, &stored, &next).await? {
            Ok(())
        } else {
            Err(StepRefused::Overtaken.into())
        }
    }
}
