//! Pages in every language and width on one sheet, to be looked at: `shots/report.png`.

use std::process::Command;

use crate::Fault;
use crate::demo::{PUBLIC_PAGES, Site};
use crate::house::{self, Build};

/// Draws one route, or every public page. Pages of the desk are drawn as the demonstration's `account` sees them.
pub fn run(route: Option<&str>, account: &str) -> Result<(), Fault> {
    let program = house::program(Build::Dev)?;
    let demo = Site::new(&program, None)?.start()?;
    let routes = match route {
        Some(route) => vec![route],
        None => PUBLIC_PAGES.to_vec(),
    };
    for route in routes {
        let sheet = house::root()
            .join("shots")
            .join(format!("{}.png", name(route)));
        let mut node = Command::new("node");
        node.current_dir(house::root().join("tests/browser"))
            .arg("shots.mjs")
            .arg(format!("http://localhost:{}", demo.port))
            .arg(route)
            .arg(&sheet)
            .arg(account);
        house::run(&mut node)?;
        println!("{}", sheet.display());
    }
    Ok(())
}

/// `/report` is drawn on `report.png`, the first screen on `home.png`.
fn name(route: &str) -> String {
    match route.trim_matches('/') {
        "" => "home".to_owned(),
        path => path.replace(['/', '?', '='], "-"),
    }
}
