//! Lists: published and partner lists of names, from the file to two people's decision.
//!
//! A file is read and reported on before anything of it is stored ([`reading`], [`report`]). Its rows are leads, never
//! facts about a citizen; they are compared only with persons who have a case, and only people decide ([`decide`]).
//!
//! Doors: `/desk/lists` (what is held, bringing in a file), `/desk/candidates` (who may be one man),
//! `/desk/prevention` (who may be about to leave and waits for advice).

pub mod bring_in;
pub mod candidates;
pub mod compare;
pub mod decide;
mod desk;
mod drafts;
pub mod import;
pub mod lists;
pub mod matching;
mod of_person;
mod pages;
mod people;
pub mod prevention;
pub mod reading;
pub mod report;
mod store;
mod tally;
pub mod terms;

use base_web::Doors;

pub use of_person::{CandidatesOf, OnList, lines};

pub use drafts::Progress;
pub use tally::{ListTally, TallyLists};

/// The doors of lists and candidates.
pub fn doors() -> Doors {
    desk::doors()
}
