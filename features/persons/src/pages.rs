//! The pages of persons: parse, ask, call one command, render.

mod claim_form;
mod forms;
mod person;
mod persons;
mod refused;

pub use forms::read_new;
pub use person::{Line, PersonPage, Work};

pub(crate) use forms::{
    add_claim, add_identifier, add_name, correct_claim, correct_form, create, decide_fate,
    link_contact, new_form,
};
pub(crate) use persons::{list, search};
