//! Sanad, wired: the command line, the router over every feature's doors, the migrations, and how it all starts.

mod brief_page;
pub mod commands;
pub mod demo;
pub mod founding;
mod installation;
mod ledger_copy;
mod logging;
mod migrations;
mod person_page;
mod router;
mod server;

pub use founding::{FoundError, NewSite};
pub use installation::{Installation, InstallationError, SiteSettings};
pub use migrations::MIGRATIONS;
pub use router::doors;
pub use server::{Running, ServeError, Settings, serve};
