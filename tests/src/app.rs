//! The program as a library, started for one test: its own folder, its own database, a clock that stands where the
//! test puts it.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use base_access::ledger::{self, CHECKPOINT_EVERY};
use base_access::{Millis, Team};
use base_web::App;
use base_work::Clock;
use rand::rngs::OsRng;
use sanad::{Installation, Running, Settings};
use sanad_casework::Role;
use sanad_seal::{Recipient, TeamIdentity};
use tempfile::TempDir;

use crate::founding::{Found, SignIn, account, install};
use crate::{Caller, postgres};

/// Which database a test runs on. Every flow runs on both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file in the test's own folder.
    Sqlite,
    /// A database of the test's own on the server that `cargo xtask test` started.
    Postgres,
}

/// A running program, founded, with one account for every role.
#[derive(Debug)]
pub struct TestApp {
    running: Running,
    folder: TempDir,
    team: TeamIdentity,
    clock: Clock,
    database: Option<String>,
}

/// When every test begins, unless it moves the clock: 25 November 2026, 09:30 in Baghdad.
pub const BEGINNING: Millis = Millis(1_795_588_200_000);

impl TestApp {
    /// Starts on one of the databases.
    pub async fn on(engine: Engine) -> Self {
        let database = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(postgres::fresh_database().await),
        };
        Self::start(database).await
    }

    /// Starts a second process on the same PostgreSQL database and keys, as a commission that outgrew one machine does.
    pub async fn beside(&self) -> Running {
        serve(&self.installation(), self.clock.clone()).await
    }

    /// Somebody outside.
    pub fn outside(&self) -> Caller {
        Caller::outside(&self.origin())
    }

    /// A member of staff with this role, signed in.
    pub async fn staff(&self, role: Role) -> Caller {
        let command = SignIn {
            account: account(role),
            now: self.clock.now(),
        };
        let token = self.app().db.write(command).await.expect("a session");
        self.outside().with_session(&token)
    }

    /// Where it answers.
    pub fn origin(&self) -> String {
        format!("http://{}", self.running.address)
    }

    /// What its handlers reach: database, files, clock.
    pub fn app(&self) -> &App {
        &self.running.app
    }

    /// The clock, to be moved.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Publishes a checkpoint, as the job does when one is due: the clock moves on by as much.
    pub async fn publish_checkpoint(&self) {
        let app = self.app();
        self.clock.put(self.clock.now().plus(CHECKPOINT_EVERY));
        let key = ledger::signing_key(app.db.keys(), &app.site.name).expect("the ledger's key");
        ledger::publish(&app.db, &key, self.clock.now(), CHECKPOINT_EVERY)
            .await
            .expect("a checkpoint");
    }

    /// Whom reporters seal to.
    pub fn team(&self) -> Recipient {
        self.team.recipient().recipient
    }

    /// The team's key, which only members hold; the test opens envelopes with it as a member's browser does.
    pub fn team_identity(&self) -> &TeamIdentity {
        &self.team
    }

    /// Stops, and leaves the folder to a program that is started in it.
    pub async fn into_folder(self) -> TempDir {
        self.running.stop().await;
        self.folder
    }

    /// The folder with everything the program writes, keys aside.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The address of its PostgreSQL database; empty on SQLite.
    pub fn database(&self) -> &str {
        self.database.as_deref().unwrap_or_default()
    }

    fn installation(&self) -> Installation {
        Installation::at(&self.data())
    }

    async fn start(database: Option<String>) -> Self {
        let folder = TempDir::with_prefix("sanad-flow-").expect("a temporary folder");
        let clock = Clock::set_at(BEGINNING);
        let installation = install(&folder.path().join("data"), database.clone());
        let team = TeamIdentity::found(&mut OsRng);
        let running = serve(&installation, clock.clone()).await;
        let found = Found {
            team: Team::Hotline,
            recipient: team.recipient().recipient,
            now: BEGINNING,
        };
        running.app.db.write(found).await.expect("a founding");
        Self {
            running,
            folder,
            team,
            clock,
            database,
        }
    }
}

pub(crate) async fn serve(installation: &Installation, clock: Clock) -> Running {
    let settings = Settings {
        installation: installation.clone(),
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        clock,
    };
    sanad::serve(settings).await.expect("the program starts")
}
