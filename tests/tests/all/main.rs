//! Whole flows through HTTP, each on both databases.

mod intake;
