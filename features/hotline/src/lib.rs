//! The hotline: the queue, triage, reading and answering.
//!
//! Envelopes are opened in the operator's browser, never here. Opening one leaves its entry before the ciphertext
//! leaves; a reply goes out only when it was cleared against what the reporter allowed.

mod acts;
mod api;
mod attachment;
mod fetch;
mod file;
mod pages;
mod queue;
mod reply;
mod standing;
mod store;
mod tally;
mod triage;

use base_web::{Access, Doors};
use sanad_casework::matrix::Act;

pub use attachment::{AttachmentRefused, ReadTaken, TakeIn, Taken};
pub use file::{Into, TakeIntoFile, TakeRefused};
pub use queue::{ListQueue, Waiting};
pub use reply::{SendRefused, SendReply};
pub use standing::Standing;
pub use tally::{DayTally, TallyDay};
pub use triage::{Close, Ending, Triage, TriageRefused};

/// The doors of the hotline.
pub fn doors() -> Doors {
    Doors::new()
        .get("/desk", Access::SignedIn, pages::desk)
        .get("/desk/queue", Access::Staff(Act::QueueList), pages::queue)
        .get(
            "/desk/contacts/{id}",
            Access::Staff(Act::ContactOpen),
            pages::contact,
        )
        .post(
            "/desk/contacts/{id}/triage",
            Access::Staff(Act::ContactTriage),
            pages::triage,
        )
        .post(
            "/desk/contacts/{id}/file",
            Access::Staff(Act::PersonCreate),
            pages::take,
        )
        .post(
            "/desk/contacts/{id}/close",
            Access::Staff(Act::ContactClose),
            pages::close,
        )
        .get(
            "/desk/contacts/{id}/envelope",
            Access::Staff(Act::EnvelopeOpen),
            api::envelopes,
        )
        .get(
            "/desk/attachments/{object}/{part}",
            Access::Staff(Act::EnvelopeOpen),
            api::file_part,
        )
        .post(
            "/desk/contacts/{id}/attachments",
            Access::Staff(Act::AttachmentTake),
            api::take_attachment,
        )
        .get(
            "/desk/files/{object}",
            Access::Staff(Act::AttachmentTake),
            api::taken_file,
        )
        .post(
            "/desk/contacts/{id}/replies",
            Access::Staff(Act::ContactReply),
            api::reply,
        )
}
