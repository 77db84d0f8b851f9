//! The program itself as a process, for the tests that kill it, trace it, or need it as a person starts it.

use std::env;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use sanad_seal::Recipient;
use tempfile::TempDir;

use crate::{Engine, TestApp};

/// How often a start is asked for its health before it is given up; each question waits a little longer than the
/// one before, up to a tenth of a second.
const QUESTIONS: u64 = 1_500;

/// A founded site's folder, and the program that serves it.
#[derive(Debug)]
pub struct Site {
    folder: TempDir,
    team: Recipient,
}

/// The running program. Killed when dropped.
#[derive(Debug)]
pub struct Program {
    child: Child,
    port: u16,
}

impl Site {
    /// Founds a site on SQLite, without starting it.
    pub async fn founded() -> Self {
        let app = TestApp::on(Engine::Sqlite).await;
        let team = app.team();
        Self {
            folder: app.into_folder().await,
            team,
        }
    }

    /// Whom reporters seal to.
    pub fn team(&self) -> &Recipient {
        &self.team
    }

    /// The folder that holds everything the program writes.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What the program wrote to its log since the first start.
    pub fn log(&self) -> Vec<u8> {
        fs::read(self.log_path()).unwrap_or_default()
    }

    /// Starts the program and waits until it answers.
    pub fn start(&self) -> Program {
        self.start_under(&[])
    }

    /// Starts it under another program, such as `strace -f …`, given with its arguments.
    pub fn start_under(&self, wrapper: &[&str]) -> Program {
        let port = free_port();
        let mut words: Vec<PathBuf> = wrapper.iter().map(PathBuf::from).collect();
        words.push(path());
        let mut command = Command::new(&words[0]);
        command
            .args(&words[1..])
            .args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--data"])
            .arg(self.folder.path().join("data"))
            .stdin(Stdio::null())
            .stdout(self.log_file())
            .stderr(self.log_file());
        let mut program = Program {
            child: command.spawn().expect("the program starts"),
            port,
        };
        program.wait_for_health();
        program
    }

    fn log_path(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    fn log_file(&self) -> fs::File {
        let mut options = fs::OpenOptions::new();
        options
            .create(true)
            .append(true)
            .open(self.log_path())
            .expect("a log file")
    }
}

impl Program {
    /// Where it answers.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it as a power cut would: no handler runs.
    pub fn kill(mut self) {
        self.child.kill().expect("it was running");
        self.child.wait().expect("it ends");
    }

    fn wait_for_health(&mut self) {
        for question in 0..QUESTIONS {
            if let Some(status) = self.child.try_wait().expect("a child of ours") {
                panic!("the program ended with {status}");
            }
            if is_healthy(self.port) {
                return;
            }
            thread::sleep(Duration::from_millis(question.min(100)));
        }
        panic!("the program does not answer");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already; either way it is gone afterwards.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a command of the program to its end.
pub fn run(arguments: &[&str]) -> Output {
    Command::new(path())
        .args(arguments)
        .output()
        .expect("the program runs")
}

/// The program, as `cargo xtask test` built it, or beside this test.
pub fn path() -> PathBuf {
    if let Some(path) = env::var_os("SANAD_TEST_PROGRAM") {
        return path.into();
    }
    let test = env::current_exe().expect("this test has a path");
    let beside = test
        .ancestors()
        .nth(2)
        .expect("target/debug/deps")
        .join("sanad");
    assert!(
        beside.exists(),
        "build the program first: cargo build --bin sanad"
    );
    beside
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn is_healthy(port: u16) -> bool {
    use std::io::{Read, Write};
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else {
        return false;
    };
    let question =
        format!("GET /health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    let mut answer = String::new();
    stream.write_all(question.as_bytes()).is_ok()
        && stream.read_to_string(&mut answer).is_ok()
        && answer.starts_with("HTTP/1.1 200")
}
