//! The ledger, from a report to whoever checks it: with the public files alone, with a receipt, from inside.

mod from_inside;
mod proofs;
mod public_files;
mod steps;
