//! `/desk/prevention`: who waits for advice, the first due first; and one task with the row it rests on.

use askama::Template;
use base_web::Desk;
use sanad_casework::{Act, AdviceOutcome, PreventionState, PreventionStateKey};

use crate::prevention::{Listed, OpenedTask};

/// What waits.
#[derive(Debug, Template)]
#[template(path = "lists/prevention.html")]
pub(crate) struct PreventionPage {
    pub(crate) desk: Desk,
    pub(crate) tasks: Vec<Listed>,
}

impl PreventionPage {
    fn may_open(&self) -> bool {
        self.desk.may(Act::PreventionOpen)
    }
}

/// One task.
#[derive(Debug, Template)]
#[template(path = "lists/prevention_task.html")]
pub(crate) struct PreventionTaskPage {
    pub(crate) desk: Desk,
    pub(crate) opened: OpenedTask,
}

impl PreventionTaskPage {
    fn state(&self) -> PreventionStateKey {
        self.opened.task.state().key()
    }

    fn is_waiting(&self) -> bool {
        self.state() == PreventionStateKey::Open
    }

    fn is_taken(&self) -> bool {
        self.state() == PreventionStateKey::Taken
    }

    /// What came of it, in the words of whoever ended it.
    fn told(&self) -> Option<(Option<AdviceOutcome>, &str)> {
        match self.opened.task.state() {
            PreventionState::Advised { outcome, how, .. } => Some((Some(*outcome), how.as_str())),
            PreventionState::Dropped { why, .. } => Some((None, why.as_str())),
            PreventionState::Open | PreventionState::Taken(_) | PreventionState::Expired => None,
        }
    }
}
