//! Lists: published and partner lists of names, from the file to two people's decision.

pub mod reading;
pub mod report;
