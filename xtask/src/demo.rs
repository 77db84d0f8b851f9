//! A running demonstration, for figures and pictures: its own folder, its own port, gone with the task.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::http::{self, Client};
use crate::{Fault, house};

/// The languages of every public page.
pub const LANGUAGES: [&str; 5] = ["ar", "ckb", "en", "ru", "uk"];

/// The public pages, after the language.
pub const PUBLIC_PAGES: &[&str] = &[
    "",
    "/out",
    "/report",
    "/report?kind=tracing-request",
    "/report?kind=exit-request",
    "/mailbox",
    "/offer",
    "/ledger",
];

/// The longest the first start with its seeding may take, in any build.
const PATIENCE: Duration = Duration::from_mins(3);

/// A folder with the demonstration's data, and the program that serves it.
pub struct Site {
    program: PathBuf,
    folder: TempDir,
    database: Option<String>,
}

/// The program, running. Ends when dropped.
pub struct Demo {
    child: Child,
    /// The port it answers on.
    pub port: u16,
    /// How long it took from its start to its first answer on `/health`.
    pub first_answer: Duration,
}

impl Site {
    /// A place for a demonstration, on SQLite in its own folder or on the database given.
    pub fn new(program: &Path, database: Option<String>) -> Result<Self, Fault> {
        let folder = TempDir::with_prefix("sanad-demo-")?;
        Ok(Self {
            program: program.to_path_buf(),
            folder,
            database,
        })
    }

    /// Starts the program there and waits until it answers. The first start seeds the fictional people.
    #[expect(
        clippy::disallowed_methods,
        reason = "measures the time to the first answer"
    )]
    pub fn start(&self) -> Result<Demo, Fault> {
        let port = http::free_port()?;
        let began = Instant::now();
        let child = self.command(port).spawn()?;
        let mut demo = Demo {
            child,
            port,
            first_answer: Duration::ZERO,
        };
        while !answers(port) {
            if let Some(status) = demo.child.try_wait()? {
                return Err(Fault::new(format!("sanad demo ended with {status}")));
            }
            if began.elapsed() > PATIENCE {
                return Err(Fault::new("sanad demo does not answer"));
            }
            thread::sleep(Duration::from_millis(1));
        }
        demo.first_answer = began.elapsed();
        Ok(demo)
    }

    fn command(&self, port: u16) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(["demo", "--port", &port.to_string(), "--data"])
            .arg(self.folder.path().join("data"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .current_dir(house::root());
        if let Some(database) = &self.database {
            command.args(["--database", database]);
        }
        command
    }
}

impl Demo {
    /// A connection to it.
    pub fn client(&self) -> Result<Client, Fault> {
        Client::connect(self.port)
    }

    /// The program's process id.
    pub fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let ended = self.child.kill().and_then(|()| self.child.wait());
        if let Err(error) = ended {
            eprintln!("xtask: the demonstration could not be ended: {error}");
        }
    }
}

/// Every public page in every language.
pub fn public_addresses() -> impl Iterator<Item = String> {
    LANGUAGES.into_iter().flat_map(|lang| {
        PUBLIC_PAGES
            .iter()
            .map(move |page| format!("/{lang}{page}"))
    })
}

fn answers(port: u16) -> bool {
    Client::connect(port)
        .and_then(|mut client| client.get("/health"))
        .is_ok_and(|answer| answer.status == 200)
}
