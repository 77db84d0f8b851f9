//! What one public page costs the processor.

use std::fs;

use super::{Figure, Setup};
use crate::Fault;
use crate::demo::{self, Site};

/// Processor time a page.
pub const FIGURE: Figure = Figure {
    name: "page-cpu",
    unit: "ms",
    definition: "user and system time of the program over 5,000 public pages in all languages, divided by them",
    take,
};

const PAGES: u32 = 5_000;

fn take(setup: &Setup, runs: usize) -> Result<Vec<f64>, Fault> {
    let site = Site::new(&setup.program, None)?;
    let demo = site.start()?;
    let mut client = demo.client()?;
    let addresses: Vec<String> = demo::public_addresses().collect();
    let mut one_run = || {
        let before = processor_ms(demo.process())?;
        for address in addresses.iter().cycle().take(PAGES as usize) {
            client.get(address)?;
        }
        Ok((processor_ms(demo.process())? - before) / f64::from(PAGES))
    };
    (0..runs).map(|_| one_run()).collect()
}

/// Milliseconds of processor time of every thread so far, from the scheduler's own nanoseconds.
fn processor_ms(process: u32) -> Result<f64, Fault> {
    let mut nanoseconds = 0.0;
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        let told = fs::read_to_string(thread?.path().join("schedstat"))?;
        let on_processor = told.split(' ').next().unwrap_or_default();
        nanoseconds += on_processor.parse::<f64>()?;
    }
    Ok(nanoseconds / 1_000_000.0)
}
