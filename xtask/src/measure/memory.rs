//! What the program keeps of the machine's memory.

use std::fs;
use std::thread;
use std::time::Duration;

use super::{Figure, Setup};
use crate::Fault;
use crate::demo::{self, Demo, Site};

/// Proportional set size.
pub const FIGURE: Figure = Figure {
    name: "memory",
    unit: "MB",
    definition: "PSS from smaps_rollup, 30 s after 100 public pages, with the demonstration's data",
    take,
};

const PAGES: usize = 100;
const PAUSE: Duration = Duration::from_secs(30);

fn take(setup: &Setup, runs: usize) -> Result<Vec<f64>, Fault> {
    let site = Site::new(&setup.program, None)?;
    // The first start seeds; the memory of seeding is not what a commission lives with.
    drop(site.start()?);
    (0..runs).map(|_| after_pages(&site.start()?)).collect()
}

fn after_pages(demo: &Demo) -> Result<f64, Fault> {
    let mut client = demo.client()?;
    let addresses: Vec<String> = demo::public_addresses().collect();
    for address in addresses.iter().cycle().take(PAGES) {
        client.get(address)?;
    }
    thread::sleep(PAUSE);
    proportional_set_size(demo.process())
}

fn proportional_set_size(process: u32) -> Result<f64, Fault> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let kilobytes = rollup
        .lines()
        .find_map(|line| line.strip_prefix("Pss:"))
        .and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok())
        .ok_or_else(|| Fault::new("smaps_rollup has no Pss"))?;
    Ok(kilobytes * 1024.0 / 1_000_000.0)
}
