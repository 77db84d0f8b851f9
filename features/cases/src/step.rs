//! A case goes a step: waits, is taken up again, closed, opened again, held, released.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Refusal, Staff, Tx};
use sanad_casework::{Case, CaseId, CloseReason, Hold, Mark, WrittenReason, WrongCaseStep, matrix};

use crate::file::{CaseStep, StepKind};
use crate::store;

/// Which step, with what it needs.
#[derive(Debug, Clone)]
pub enum Step {
    /// Wait for others.
    FollowUp,
    /// Take up again.
    Activate,
    /// Close.
    Close(CloseReason, WrittenReason),
    /// Close, because another institution carries on.
    CloseReferred(WrittenReason),
    /// Open again.
    Reopen(WrittenReason),
    /// Stop all that goes out.
    SetHold(WrittenReason),
    /// Let things go out again.
    LiftHold(WrittenReason),
}

/// Takes a step with a case.
#[derive(Debug)]
pub struct TakeStep {
    /// Who takes it.
    pub by: Staff,
    /// With which case.
    pub case: CaseId,
    /// Which step.
    pub step: Step,
    /// When.
    pub now: Millis,
}

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StepRefused {
    /// The case is not there.
    #[error("no such case")]
    NoSuchCase,
    /// Its state does not allow the step.
    #[error(transparent)]
    Wrong(#[from] WrongCaseStep),
    /// Something is still promised to someone.
    #[error("promises are still open")]
    PromisesOpen,
    /// Somebody else was faster.
    #[error("the case was changed meanwhile")]
    Overtaken,
}

impl Refusal for StepRefused {}

/// Declares the acts of steps.
macro_rules! acts {
    ($($act:ident($name:literal, $matrix:ident),)+) => {$(
        struct $act;

        impl Act for $act {
            type Record = CaseId;
            const NAME: &'static str = $name;
            const BY: By = By::Desk(matrix::Act::$matrix);
        }

        impl Opens<Case> for $act {}
    )+};
}

acts! {
    Follow("case.followed-up", CaseOpen),
    Close("case.closed", CaseClose),
    Reopen("case.reopened", CaseReopen),
    SetHold("case.held", HoldSet),
    LiftHold("case.released", HoldLift),
}

impl Command for TakeStep {
    type Output = ();
    type Refused = StepRefused;
    const NAME: &'static str = "take a step with a case";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<StepRefused>> {
        let (case, version) = match self.step {
            Step::FollowUp | Step::Activate => self.enter::<Follow>(tx).await?,
            Step::Close(..) | Step::CloseReferred(_) => self.enter::<Close>(tx).await?,
            Step::Reopen(_) => self.enter::<Reopen>(tx).await?,
            Step::SetHold(_) => self.enter::<SetHold>(tx).await?,
            Step::LiftHold(_) => self.enter::<LiftHold>(tx).await?,
        };
        let ends = matches!(self.step, Step::Close(..) | Step::CloseReferred(_));
        if ends && store::count_open(tx, self.case).await? > 0 {
            return Err(StepRefused::PromisesOpen.into());
        }
        let mark = Mark {
            by: self.by.account,
            at: self.now,
        };
        let next = self.step.apply(case, mark).map_err(StepRefused::from)?;
        if !store::update_case(tx, self.case, version, &next).await? {
            return Err(StepRefused::Overtaken.into());
        }
        let step = CaseStep {
            kind: self.step.kind(),
            why: self.step.why().cloned(),
            mark,
        };
        store::insert_step(tx, self.case, &step).await?;
        Ok(())
    }
}

impl TakeStep {
    async fn enter<A: Act<Record = CaseId> + Opens<Case>>(
        &self,
        tx: &mut Tx<'_>,
    ) -> Result<(Case, i64), Abort<StepRefused>> {
        let grant = Grant::<A>::ask(self.by.into(), self.case)?;
        let stored = store::case(tx, self.case)
            .await?
            .ok_or(StepRefused::NoSuchCase)?;
        let granted = tx.enter(grant, self.now).await?;
        Ok((tx.open(&granted, &stored.content)?, stored.version))
    }
}

impl Step {
    fn apply(&self, case: Case, mark: Mark) -> Result<Case, WrongCaseStep> {
        match self {
            Self::FollowUp => case.follow_up(mark),
            Self::Activate => case.activate(mark),
            Self::Close(reason, why) => case.close(*reason, why.clone(), mark),
            Self::CloseReferred(why) => case.close_referred(why.clone(), mark),
            Self::Reopen(why) => case.reopen(why, mark),
            Self::SetHold(why) => case.set_hold(Hold {
                why: why.clone(),
                mark,
            }),
            Self::LiftHold(why) => case.lift_hold(why),
        }
    }

    const fn kind(&self) -> StepKind {
        match self {
            Self::FollowUp => StepKind::FollowedUp,
            Self::Activate => StepKind::Activated,
            Self::Close(..) => StepKind::Closed,
            Self::CloseReferred(_) => StepKind::ClosedReferred,
            Self::Reopen(_) => StepKind::Reopened,
            Self::SetHold(_) => StepKind::HoldSet,
            Self::LiftHold(_) => StepKind::HoldLifted,
        }
    }

    const fn why(&self) -> Option<&WrittenReason> {
        match self {
            Self::FollowUp | Self::Activate => None,
            Self::Close(_, why)
            | Self::CloseReferred(why)
            | Self::Reopen(why)
            | Self::SetHold(why)
            | Self::LiftHold(why) => Some(why),
        }
    }
}
