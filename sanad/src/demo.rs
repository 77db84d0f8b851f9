//! A demonstration with fictional people, seeded through the same commands as real work. No rule knows that it is one.
//!
//! The same seed and time give the same people and days; keys and ids are drawn afresh every time.

mod cast;
mod contacts;
mod files;
mod list;
mod page;
mod pools;
mod threads;

use base_access::{Millis, ledger};
use base_web::{App, Lang};
use base_work::Clock;
use feature_staff::{Founders, Handle};
use rand::SeedableRng;
use rand::rngs::StdRng;
use sanad_casework::{Kind, Span};
use sanad_seal::Site;

use crate::founding::{self, FoundError};
use crate::{Installation, NewSite};

pub use cast::Cast;
pub use page::{SignIns, doors};

/// What a demonstration is to be.
#[derive(Debug, Clone)]
pub struct Demonstration {
    /// Where its data goes.
    pub installation: Installation,
    /// The database; a file in the data folder where none is named.
    pub database: Option<String>,
    /// The addresses it answers as.
    pub origins: Vec<String>,
    /// From which its people are drawn.
    pub seed: u64,
    /// The moment at which it begins.
    pub at: Millis,
}

/// Why a demonstration could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// The site could not be founded.
    #[error(transparent)]
    Found(#[from] FoundError),
    /// The installation's files failed.
    #[error(transparent)]
    Installation(#[from] crate::InstallationError),
    /// The pack's demonstration data is not what it should be.
    #[error("the demonstration's data is damaged: {0}")]
    Data(&'static str),
    /// A command was refused or failed.
    #[error("the demonstration could not be seeded: {0}")]
    Broken(String),
    /// The first checkpoint could not be published.
    #[error("the ledger could not be published: {0}")]
    Ledger(String),
}

/// How many fictional contacts come in over how many days.
const CONTACTS: usize = 140;
const DAYS: i64 = 90;
/// How many persons get a file.
const FILES: usize = 60;

/// Founds a site and fills it. The site stays open.
pub async fn make(demo: &Demonstration) -> Result<App, SeedError> {
    let (app, founders) = found(demo).await?;
    let mut rng = StdRng::seed_from_u64(demo.seed);
    let cast = Cast::appoint(&app, founders, demo.at).await?;
    let pools = pools::Pools::read()?;
    let reporters = contacts::Reporters::new(&app, &pools, &cast.team_recipient)?;
    let mut reported = Vec::with_capacity(CONTACTS);
    for at in 0..CONTACTS {
        let kind = contacts::draw_kind(&mut rng);
        let days =
            DAYS - i64::try_from(at).unwrap_or(0) * DAYS / i64::try_from(CONTACTS).unwrap_or(1);
        let time = contacts::draw_time(&mut rng, demo.at, days);
        reported.push(reporters.report(&app, &mut rng, time, kind, None).await?);
    }
    let thread = threads::mother(&app, &reporters, &cast, &mut rng, demo.at).await?;
    threads::work_through(&app, &cast, &reported, &mut rng, demo.at).await?;
    let sought = files::open(&app, &cast, &reported, &mut rng, demo.at, FILES).await?;
    files::keep_promises(&app, &cast, demo.at).await?;
    list::import(&app, &cast, &pools, &sought, &mut rng, demo.at).await?;
    demo.installation
        .keep_demo(&SignIns::of(&cast, thread))
        .map_err(SeedError::from)?;
    publish(&app).await?;
    Ok(app)
}

/// The first checkpoint covers everything that was seeded.
async fn publish(app: &App) -> Result<(), SeedError> {
    let failed = |fault: &dyn std::fmt::Display| SeedError::Ledger(fault.to_string());
    let key = ledger::signing_key(app.db.keys(), &app.site.name).map_err(|fault| failed(&fault))?;
    ledger::publish(&app.db, &key, app.clock.now(), Span(0))
        .await
        .map_err(|fault| failed(&fault))?;
    Ok(())
}

async fn found(demo: &Demonstration) -> Result<(App, [feature_staff::Founder; 3]), SeedError> {
    let handle = |name: &str| {
        name.parse::<Handle>()
            .map_err(|_| SeedError::Data("a sign-in name"))
    };
    let site = NewSite {
        name: "demo"
            .parse::<Site>()
            .map_err(|_| SeedError::Data("the site's name"))?,
        demo: true,
        origins: demo.origins.clone(),
        database: demo.database.clone(),
    };
    let founders = Founders {
        supervisors: [handle("supervisor-1")?, handle("supervisor-2")?],
        administrator: handle("administrator")?,
        lang: Lang::Ar,
    };
    Ok(
        founding::found_and_keep_open(&demo.installation, &site, &founders, Clock::machine())
            .await?,
    )
}

/// The kinds of contacts that are about one person, who then may get a file.
pub(crate) const fn is_about_a_person(kind: Kind) -> bool {
    matches!(kind, Kind::TracingRequest | Kind::Worry)
}
