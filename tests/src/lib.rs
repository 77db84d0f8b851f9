//! What the flow tests stand on: the program on both databases, named callers, reports as a page sends them, and a
//! search for planted sentinels.

pub mod sentinel;
