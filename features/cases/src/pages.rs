//! The pages of cases: what is due next, a case, and the forms that move it.

mod case;
mod due;
mod forms;
mod local_time;
mod of_person;
mod refused;

pub use of_person::{lines, work};

pub(crate) use case::{case, new_form};
pub(crate) use due::due;
pub(crate) use forms::{
    activate, close, follow_up, hold, keep, open, promise, release, reopen, withdraw,
};
