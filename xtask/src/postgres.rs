//! A PostgreSQL server of our own for tests and figures: made in a temporary folder, reached by a socket in it, gone
//! with the task. PostgreSQL refuses to run as root; then it runs as the user its package made.

use std::env;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::{Fault, house};

/// The user that the system's package makes.
const UNPRIVILEGED: &str = "postgres";

/// What the server promises about a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// What a commission gets: every commit reaches the disk.
    Full,
    /// For tests, whose server never outlives them.
    None,
}

/// A running server. Stops and disappears when dropped.
pub struct Server {
    folder: TempDir,
    programs: PathBuf,
}

impl Server {
    /// Makes a cluster and starts it.
    pub fn start(durability: Durability) -> Result<Self, Fault> {
        let folder = TempDir::with_prefix("sanad-pg-")?;
        fs::set_permissions(folder.path(), Permissions::from_mode(0o777))?;
        let server = Self {
            folder,
            programs: programs()?,
        };
        let data = server.data();
        house::ask(
            server
                .program("initdb")
                .args([
                    "--auth=trust",
                    "--username=sanad",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--no-sync",
                ])
                .arg("--pgdata")
                .arg(&data),
        )?;
        house::ask(
            server
                .program("pg_ctl")
                .args(["start", "--wait", "--silent", "--pgdata"])
                .arg(&data)
                .arg("--log")
                .arg(server.folder.path().join("log"))
                .arg("--options")
                .arg(server.options(durability)),
        )?;
        Ok(server)
    }

    /// The address of a database on it, for sqlx and for PostgreSQL's own programs.
    pub fn url(&self, database: &str) -> String {
        let socket = self.folder.path().display().to_string();
        format!(
            "postgres://sanad@localhost/{database}?host={}",
            socket.replace('/', "%2F")
        )
    }

    /// Makes an empty database and returns its address.
    pub fn create(&self, database: &str) -> Result<String, Fault> {
        let mut createdb = Command::new(self.programs.join("createdb"));
        house::ask(
            createdb
                .arg("--host")
                .arg(self.folder.path())
                .args(["--username=sanad", database]),
        )?;
        Ok(self.url(database))
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn options(&self, durability: Durability) -> String {
        let socket = self.folder.path().display();
        let careless = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";
        let durable = match durability {
            Durability::Full => "",
            Durability::None => careless,
        };
        format!(
            "-c listen_addresses= -c unix_socket_directories={socket} -c max_connections=300 {durable}"
        )
    }

    /// One of PostgreSQL's programs, as a user that it accepts.
    fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        let mut command = if is_root() {
            let mut runuser = Command::new("runuser");
            runuser.args(["--user", UNPRIVILEGED, "--"]).arg(path);
            runuser
        } else {
            Command::new(path)
        };
        command.current_dir(self.folder.path());
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let data = self.data();
        let stopped = house::ask(
            self.program("pg_ctl")
                .args(["stop", "--mode=immediate", "--silent", "--pgdata"])
                .arg(data),
        );
        if let Err(fault) = stopped {
            eprintln!("xtask: {fault}");
        }
    }
}

fn is_root() -> bool {
    fs::metadata("/proc/self")
        .is_ok_and(|process| std::os::unix::fs::MetadataExt::uid(&process) == 0)
}

/// The folder with PostgreSQL's programs: on the path, or where Debian keeps them, the newest version first.
fn programs() -> Result<PathBuf, Fault> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .collect();
    versions.sort();
    folders.extend(versions.into_iter().rev());
    folders
        .into_iter()
        .find(|folder| has_all(folder))
        .ok_or_else(|| Fault::new("there is no PostgreSQL here: install the package postgresql"))
}

fn has_all(folder: &Path) -> bool {
    ["initdb", "pg_ctl", "createdb"]
        .iter()
        .all(|name| folder.join(name).is_file())
}
