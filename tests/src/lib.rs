//! What the flow tests stand on: the program on both databases, named callers, reports as a page sends them, and a
//! search for planted sentinels.

pub mod caller;
pub mod program;
pub mod report;
pub mod sentinel;

pub use caller::{Answer, Caller};
