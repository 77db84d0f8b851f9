//! The ledger in public: its key, its newest checkpoint, its tiles, and a page that says how to check them.
//!
//! | address | is |
//! | --- | --- |
//! | `/ledger/key` | the verifier key (C2SP `signed-note`) |
//! | `/ledger/checkpoint` | the newest signed head (C2SP `tlog-checkpoint`) |
//! | `/ledger/tile/…` | tiles and entries (C2SP `tlog-tiles`) |
//! | `/{lang}/ledger` | what it is and how to check it, for people |
//!
//! To others it offers [`keep_publishing`], the job that numbers entries and signs heads. How that is done is in
//! `base_access::ledger`.

mod files;
mod job;
mod pages;

pub use job::keep_publishing;

use base_web::{Access, Doors};

/// The ledger's doors. Everybody may use them.
pub fn doors() -> Doors {
    Doors::new()
        .get("/ledger/key", Access::Public, files::key)
        .get("/ledger/checkpoint", Access::Public, files::checkpoint)
        .get("/ledger/tile/{*path}", Access::Public, files::tile)
        .get("/{lang}/ledger", Access::Public, pages::ledger)
}
