//! The log: what happened to the program, never what happened to a person.
//!
//! No name, number, address, body, code or token is ever logged, and no request line: addresses carry ids.

use tracing_subscriber::EnvFilter;

/// Starts logging to standard error; `SANAD_LOG` chooses how much (`info` where it is not set).
pub fn start() {
    let filter =
        EnvFilter::try_from_env("SANAD_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    // A second start in the same process (tests) keeps the first.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}
