//! Laying a new installation and founding it, for `init` and for the demonstration alike.

use base_access::SiteKeys;
use base_web::App;
use base_work::Clock;
use feature_staff::{Founder, Founders, Founding};
use rand::rngs::OsRng;
use sanad_seal::Site;

use crate::Installation;
use crate::installation::{InstallationError, SiteSettings};
use crate::server::{self, ServeError};

/// What a new installation is to be.
#[derive(Debug, Clone)]
pub struct NewSite {
    /// Its name, bound into codes and envelopes.
    pub name: Site,
    /// Whether everybody in it is fictional; its vault then opens unattended.
    pub demo: bool,
    /// The addresses it answers as.
    pub origins: Vec<String>,
    /// The database; a file in the data folder where none is named.
    pub database: Option<String>,
}

/// Why a site could not be founded.
#[derive(Debug, thiserror::Error)]
pub enum FoundError {
    /// The installation could not be made or opened.
    #[error(transparent)]
    Open(#[from] ServeError),
    /// The keys cannot be drawn: the derivation was cut off.
    #[error("the founders' keys could not be worked out: try again")]
    Derivation,
    /// The database holds a founded site already, or failed.
    #[error("the database cannot be founded: {0}; choose an empty one")]
    Database(String),
}

impl From<InstallationError> for FoundError {
    fn from(fault: InstallationError) -> Self {
        Self::Open(fault.into())
    }
}

/// Makes the installation, founds it, and closes it again. What was made is taken away where that fails.
pub async fn found(
    installation: &Installation,
    site: &NewSite,
    founders: &Founders,
    clock: Clock,
) -> Result<[Founder; 3], FoundError> {
    let (app, founders) = found_and_keep_open(installation, site, founders, clock).await?;
    app.db.close().await;
    Ok(founders)
}

/// The same, for whoever goes on with it.
pub async fn found_and_keep_open(
    installation: &Installation,
    site: &NewSite,
    founders: &Founders,
    clock: Clock,
) -> Result<(App, [Founder; 3]), FoundError> {
    installation.make()?;
    let done = found_in(installation, site, founders, clock).await;
    if done.is_err() {
        installation.take_away();
    }
    done
}

/// Founds in folders that are there already; the installation stays open.
async fn found_in(
    installation: &Installation,
    site: &NewSite,
    founders: &Founders,
    clock: Clock,
) -> Result<(App, [Founder; 3]), FoundError> {
    let founding = draw(site.name.clone(), founders.clone()).await?;
    let vault = &founding.vault_key;
    installation.keep_site_keys(&SiteKeys::generate())?;
    if site.demo {
        installation.keep_unattended_key(&vault.secret().expose_text())?;
    }
    installation.keep_settings(&SiteSettings {
        name: site.name.to_string(),
        demo: site.demo,
        database: site.database.clone(),
        origins: site.origins.clone(),
        vault_recipient: vault.recipient().recipient.to_string(),
        vault_key_id: vault.id().0,
    })?;
    let app = server::open(installation, clock).await?;
    let (command, founders) = founding.split(app.clock.now());
    match app.db.write(command).await {
        Ok(_) => Ok((app, founders)),
        Err(fault) => {
            app.db.close().await;
            Err(FoundError::Database(fault.to_string()))
        }
    }
}

/// Three slow derivations, away from the threads that answer.
async fn draw(site: Site, founders: Founders) -> Result<Founding, FoundError> {
    tokio::task::spawn_blocking(move || Founding::draw(&site, &founders, &mut OsRng))
        .await
        .map_err(|_| FoundError::Derivation)
}
