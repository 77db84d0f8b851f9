//! What a handler may reach: the database, files, clock and the site's own settings.

use std::sync::Arc;

use base_access::Db;
use base_access::arrivals::Arrivals;
use base_work::{Clock, Files};

use crate::Guesses;

/// Shared by every handler; cheap to clone.
#[derive(Debug, Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// Sealed files: attachments, originals.
    pub files: Files,
    /// The time.
    pub clock: Clock,
    /// What this installation is.
    pub site: Arc<Site>,
    /// Counters against guessing.
    pub guesses: Guesses,
    /// The sealed columns that are written while the vault is locked, feature by feature.
    pub arrivals: &'static [&'static [Arrivals]],
}

/// What an installation is.
#[derive(Debug, Clone)]
pub struct Site {
    /// Its name, bound into return codes and envelopes: changing it later makes every code useless.
    pub name: String,
    /// Whether everybody in it is fictional: shows the banner and the sign-in page of the demonstration.
    pub demo: bool,
    /// The addresses it answers as, scheme and port included: for passkeys and the `Secure` attribute.
    pub origins: Vec<String>,
}

impl Site {
    /// Whether cookies may only travel encrypted: everywhere but on this machine itself.
    pub fn secure(&self) -> bool {
        self.origins
            .iter()
            .all(|origin| origin.starts_with("https:"))
    }
}
