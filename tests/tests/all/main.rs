//! Whole flows through HTTP, each on both databases.

mod attachments;
mod bad_input;
mod brief;
mod browser;
mod candidates;
mod cases;
mod durability;
mod faults;
mod intake;
mod ledger;
mod lists;
mod matrix;
mod persons;
mod prevention;
mod public_pages;
mod sentinels;
mod staff;
