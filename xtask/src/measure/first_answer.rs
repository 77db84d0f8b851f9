//! How soon the program answers after a power cut.

use super::{Figure, Setup};
use crate::Fault;
use crate::demo::Site;

/// First answer after start.
pub const FIGURE: Figure = Figure {
    name: "first-answer",
    unit: "ms",
    definition: "from the start of the process to its first 200 on /health, with the demonstration's data in its folder",
    take,
};

fn take(setup: &Setup, runs: usize) -> Result<Vec<f64>, Fault> {
    let site = Site::new(&setup.program, None)?;
    // The first start seeds; what is measured is every later one.
    drop(site.start()?);
    (0..runs)
        .map(|_| Ok(site.start()?.first_answer.as_secs_f64() * 1000.0))
        .collect()
}
