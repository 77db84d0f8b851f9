//! What the public pages of this feature show: one typed context a template, and nothing else.
//!
//! Contexts only. Doors read what came in and fill them; here nothing is stored, sealed or decided.

mod answers;
mod closed;
mod door;
mod home;
mod mailbox;
mod out;
mod received;
mod refusal;
mod report;

pub use answers::{Answers, Secret};
pub use closed::Closed;
pub use door::{Asked, Door, DoorWords, Step};
pub use home::Home;
pub use mailbox::{By, Mailbox, Message, Thread};
pub use out::{Out, content_policy};
pub use received::Received;
pub use refusal::{Refusal, RefusalPage};
pub use report::{Doors, Report, Sealing};
