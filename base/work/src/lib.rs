//! What works beside the requests: the clock, sealed files, and jobs.

mod clock;
mod files;

pub use clock::Clock;
pub use files::{Files, FilesError, Kept};
