//! The program itself as a process, for the tests that kill it, trace it, or need it as a person starts it.

use std::env;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
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

/// A demonstration's folder with its fictional people, and the program that serves it.
#[derive(Debug)]
pub struct Demonstration {
    folder: TempDir,
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
        fs::read(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Starts the program and waits until it answers.
    pub fn start(&self) -> Program {
        self.start_under(&[])
    }

    /// Starts it under another program, such as `strace -f …`, given with its arguments.
    pub fn start_under(&self, wrapper: &[&str]) -> Program {
        let port = free_port();
        let listen = format!("127.0.0.1:{port}");
        let arguments = ["serve", "--listen", &listen];
        Program::start(wrapper, &arguments, self.folder.path(), port)
    }
}

impl Demonstration {
    /// Makes one in a folder of its own and starts it, which takes some seconds.
    pub fn start() -> (Self, Program) {
        let folder = TempDir::with_prefix("sanad-demo-").expect("a temporary folder");
        let port = free_port();
        let arguments = ["demo", "--port", &port.to_string()];
        let program = Program::start(&[], &arguments, folder.path(), port);
        (Self { folder }, program)
    }

    /// The folder that holds everything the program writes.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Program {
    fn start(wrapper: &[&str], arguments: &[&str], folder: &Path, port: u16) -> Self {
        let mut words: Vec<PathBuf> = wrapper.iter().map(PathBuf::from).collect();
        words.push(path());
        let child = Command::new(&words[0])
            .args(&words[1..])
            .args(arguments)
            .arg("--data")
            .arg(folder.join("data"))
            // A group of its own, so that what is started under another program ends with it.
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(log_file(folder))
            .stderr(log_file(folder))
            .spawn()
            .expect("the program starts");
        let mut program = Self { child, port };
        program.wait_for_health();
        program
    }

    /// Where it answers.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it as a power cut would: no handler runs.
    pub fn kill(self) {
        drop(self);
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
        let group = format!("-{}", self.child.id());
        let killed = Command::new("kill").args(["-KILL", "--", &group]).status();
        assert!(
            killed.is_ok_and(|status| status.success()),
            "it was running"
        );
        self.child.wait().expect("it ends");
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

fn log_file(folder: &Path) -> fs::File {
    let mut options = fs::OpenOptions::new();
    options
        .create(true)
        .append(true)
        .open(folder.join("log"))
        .expect("a log file")
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
