//! `sanad serve --data DIR`: answers on the web for an installation.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use base_work::Clock;
use clap::Args;

use crate::{Installation, Settings};

/// Answers on the web for an installation.
#[derive(Debug, Args)]
pub struct Serve {
    /// The data folder that `sanad init` made.
    #[arg(long)]
    data: PathBuf,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

impl Serve {
    /// Serves until it is asked to stop.
    pub fn run(self) -> ExitCode {
        crate::logging::start();
        super::block_on(async {
            let settings = Settings {
                installation: Installation::at(&self.data),
                listen: self.listen,
                clock: Clock::machine(),
            };
            match crate::serve(settings).await {
                Ok(running) => {
                    tracing::info!(address = %running.address, "answering");
                    running.until_stopped().await;
                    ExitCode::from(super::DONE)
                }
                Err(fault) => super::refuse(&fault),
            }
        })
    }
}
