//! Measurements: every figure of the documentation is repeated by one command.

pub mod curve;
pub mod names;
pub mod pairs;
