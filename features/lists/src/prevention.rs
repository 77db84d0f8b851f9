//! Prevention: advice for someone on a list who may be about to leave, while he can still be reached.
//!
//! The program opens a task by itself: when two people accepted a row that says *preparing* as someone who has a case,
//! and when such a row of a citizen says how he can be reached. A civilian caseworker brings advice. Nothing else can
//! be done with a task: it is sent to nobody, and no partner ever sees one.

mod expire;
mod opening;
mod step;
mod tasks;

pub use expire::{ExpireTasks, keep_expiring};
pub use step::{PreventionStep, StepRefused, TakePreventionStep};
pub use tasks::{ListTasks, Listed, NoSuchTask, OpenTask, OpenedTask};

pub(crate) use opening::{accepted, calls_for_advice, imported, undone};
