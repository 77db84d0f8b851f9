//! How a report comes in: the first screen, the report, the return code, the mailbox, and the page for a man who
//! wants out.
//!
//! What a reporter writes is sealed to the hotline team before anything touches a disk, in her browser or, without
//! JavaScript, in memory here. This feature cannot open an envelope.

mod api;
mod audit;
mod base64url;
pub mod desk;
mod forms;
mod mailbox;
mod outside;
pub mod pages;
mod qr;
mod receipts;
mod receive;
mod replies;
mod scriptless;
mod sealed_files;
mod store;
mod typed_form;

use base_access::arrivals::Arrivals;
use base_access::{CurrentEpoch, Team};
use base_web::{Access, App, Doors};
use typed_form::FORM_LIMIT;

pub use audit::{EnvelopeAudit, EnvelopeFinding, audit_envelopes};
pub use base64url::Base64Url;
pub use mailbox::{LeaveMessage, MessageRefused, NoMailbox, OpenMailbox, Reply, Thread};
pub use outside::Outside;
pub use receipts::ReceiptAsked;
pub use receive::{Receive, ReceiveRefused, Received, SealedFile};
pub use sealed_files::{PART, read_part};
pub use store::{ContactRow, StoredEnvelope, StoredFile};

/// What reporters' doors write while the vault is locked.
pub const ARRIVALS: &[Arrivals] = &[
    Arrivals::of(&store::OUTSIDE),
    Arrivals::of(&receipts::RECEIPT),
];

/// The doors of intake.
pub fn doors() -> Doors {
    Doors::new()
        .get("/{lang}", Access::Public, forms::home)
        .get("/{lang}/out", Access::Public, forms::out)
        .get("/{lang}/report", Access::Public, forms::report)
        .post_large(
            "/{lang}/report",
            Access::Public,
            FORM_LIMIT,
            forms::send_report,
        )
        .get("/{lang}/mailbox", Access::Public, forms::ask_for_code)
        .post_large(
            "/{lang}/mailbox",
            Access::Public,
            FORM_LIMIT,
            forms::open_mailbox,
        )
        .post("/api/contacts", Access::Public, api::receive)
        .put(
            "/api/attachments/{object}/{part}",
            Access::Public,
            PART,
            api::keep_part,
        )
        .post("/api/mailbox/open", Access::Public, api::open_mailbox)
        .post("/api/mailbox/messages", Access::Public, api::leave_message)
}

/// The key to which reports are sealed now. There is one from the moment a site is founded.
pub(crate) async fn current_epoch(app: &App) -> Result<CurrentEpoch, sqlx::Error> {
    let mut conn = app.db.read().await?;
    Team::Hotline
        .current(&mut conn)
        .await?
        .ok_or(sqlx::Error::RowNotFound)
}
