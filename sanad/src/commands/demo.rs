//! `sanad demo`: a demonstration with fictional people, made where there is none and served.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;

use base_access::Millis;
use base_work::Clock;
use clap::Args;

use crate::demo::{self, Demonstration, SeedError, SignIns};
use crate::{Installation, InstallationError, ServeError, Settings};

/// Shows Sanad with fictional people.
#[derive(Debug, Args)]
pub struct Demo {
    /// The port on this machine; 0 takes any free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The data folder; made and filled when it is not there.
    #[arg(long, default_value = "demo-data")]
    data: PathBuf,
    /// The database, as `postgres://…`; a file in the data folder where none is given.
    #[arg(long)]
    database: Option<String>,
    /// From which its people are drawn: the same number gives the same people.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The moment at which it begins, as `2026-11-25T08:00:00Z`; now where none is given.
    #[arg(long)]
    at: Option<jiff::Timestamp>,
}

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
enum DemoError {
    #[error(transparent)]
    Seed(#[from] SeedError),
    #[error(transparent)]
    Serve(#[from] ServeError),
    #[error(transparent)]
    Installation(#[from] InstallationError),
    #[error("{0} is an installation, and no demonstration: choose another folder")]
    Real(String),
}

impl Demo {
    /// Makes it where there is none, and serves it.
    pub fn run(self) -> ExitCode {
        crate::logging::start();
        super::block_on(async move {
            match self.serve().await {
                Ok(()) => ExitCode::from(super::DONE),
                Err(fault) => super::refuse(&fault),
            }
        })
    }

    async fn serve(self) -> Result<(), DemoError> {
        let installation = Installation::at(&self.data);
        if !installation.exists() {
            eprintln!("Making a demonstration with fictional people, a moment…");
            let made = demo::make(&self.demonstration(&installation)).await?;
            made.db.close().await;
        }
        let sign_ins: SignIns = installation
            .demo()?
            .ok_or_else(|| DemoError::Real(self.data.display().to_string()))?;
        let settings = Settings {
            installation,
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)),
            clock: Clock::machine(),
        };
        let running = crate::serve(settings).await?;
        print(running.address.port(), &sign_ins);
        running.until_stopped().await;
        Ok(())
    }

    fn demonstration(&self, installation: &Installation) -> Demonstration {
        let at = self
            .at
            .map_or_else(|| Clock::machine().now(), |at| Millis(at.as_millisecond()));
        Demonstration {
            installation: installation.clone(),
            database: self.database.clone(),
            origins: vec![
                format!("http://localhost:{}", self.port),
                format!("http://127.0.0.1:{}", self.port),
            ],
            seed: self.seed,
            at,
        }
    }
}

fn print(port: u16, sign_ins: &SignIns) {
    let site = format!("http://localhost:{port}");
    println!("Sanad, with fictional people:\n");
    println!("  {site}/ar        the first screen");
    println!("  {site}/en/demo   sign in as any role");
    println!("  {site}/en/ledger how to check the ledger\n");
    println!("A mailbox with answers in it: {}\n", sign_ins.code);
    println!("Sign-ins (account, six words):");
    for line in sign_ins.lines() {
        println!("  {line}");
    }
}
