//! Starting and stopping: database, files, doors, jobs.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Extension;
use base_access::Db;
use base_access::arrivals::Arrivals;
use base_access::entry::OPENING;
use base_web::{App, Guesses, Site};
use base_work::{Clock, Files, FilesError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::demo::SignIns;
use crate::installation::{Installation, InstallationError};
use crate::{MIGRATIONS, router};

/// How a server is to run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where its data lies.
    pub installation: Installation,
    /// The address to listen on; port 0 takes any free one.
    pub listen: SocketAddr,
    /// The time it goes by.
    pub clock: Clock,
}

/// A server that answers.
#[derive(Debug)]
pub struct Running {
    /// The address it answers on.
    pub address: SocketAddr,
    /// What its handlers reach.
    pub app: App,
    task: JoinHandle<std::io::Result<()>>,
    jobs: JoinHandle<()>,
}

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The installation cannot be opened.
    #[error(transparent)]
    Installation(#[from] InstallationError),
    /// The database cannot be opened.
    #[error("the database cannot be opened: {0}")]
    Database(#[from] sqlx::Error),
    /// The folder of sealed files cannot be opened.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// A key in the installation is not a key.
    #[error("{0} is damaged: restore it from the backup")]
    Key(&'static str),
    /// The address is taken or not ours.
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, std::io::Error),
}

/// What anybody outside, or the ledger, writes without the vault's key.
const ARRIVALS: &[&[Arrivals]] = &[&[Arrivals::of(&OPENING)], feature_intake::ARRIVALS];

/// Opens an installation: what every command that touches its files begins with.
pub async fn open(installation: &Installation, clock: Clock) -> Result<App, ServeError> {
    let settings = installation.settings()?;
    let vault = crate::installation::vault(installation, &settings)?;
    let db = Db::open(
        &installation.database(&settings),
        installation.site_keys()?,
        vault,
    )
    .await?;
    db.migrate(MIGRATIONS).await?;
    Ok(App {
        db,
        files: Files::folder(&installation.files())?,
        clock,
        site: Arc::new(Site {
            name: settings.name,
            demo: settings.demo,
            origins: settings.origins,
        }),
        guesses: Guesses::new(),
        arrivals: ARRIVALS,
    })
}

/// Starts answering.
pub async fn serve(settings: Settings) -> Result<Running, ServeError> {
    let app = open(&settings.installation, settings.clock).await?;
    let sign_ins = settings.installation.demo::<SignIns>()?.map(Arc::new);
    serve_app(app, settings.listen, sign_ins).await
}

/// Starts answering for an installation that is open already; a demonstration brings its sign-ins.
async fn serve_app(
    app: App,
    listen: SocketAddr,
    sign_ins: Option<Arc<SignIns>>,
) -> Result<Running, ServeError> {
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|fault| ServeError::Listen(listen, fault))?;
    let address = listener
        .local_addr()
        .map_err(|fault| ServeError::Listen(listen, fault))?;
    let mut router = router::router(app.clone());
    if let Some(sign_ins) = sign_ins {
        router = router.layer(Extension(sign_ins));
    }
    let task = tokio::spawn(async move { axum::serve(listener, router).await });
    let (publishing, expiring) = (app.clone(), app.clone());
    let jobs = tokio::spawn(async move {
        tokio::join!(
            feature_ledger::keep_publishing(publishing),
            feature_lists::prevention::keep_expiring(expiring),
        );
    });
    Ok(Running {
        address,
        app,
        task,
        jobs,
    })
}

impl Running {
    /// Waits until the server ends or the system asks it to stop; then writes what is waiting and closes.
    pub async fn until_stopped(self) {
        let mut task = self.task;
        tokio::select! {
            _ = &mut task => {}
            () = asked_to_stop() => task.abort(),
        }
        self.jobs.abort();
        self.app.db.close().await;
    }

    /// Stops at once, as tests do.
    pub async fn stop(self) {
        self.task.abort();
        self.jobs.abort();
        self.app.db.close().await;
    }
}

async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
