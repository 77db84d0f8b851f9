//! How a report comes in: the first screen, the report, the return code, the mailbox, and the page for a man who
//! wants out.

pub mod pages;
