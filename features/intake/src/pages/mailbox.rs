//! `/{lang}/mailbox`: the thread between reporter and desk, opened by a code only the reporter has.

use std::fmt;

use askama::Template;
use base_web::Page;
use base_web::pack::Hotline;

use super::{Refusal, Sealing, Secret};

/// The form that asks for the code; the same page for every code that opens nothing.
#[derive(Debug, Template)]
#[template(path = "mailbox.html")]
pub struct Mailbox {
    /// Language and address.
    pub page: Page,
    /// The number to call.
    pub hotline: Option<Hotline>,
    /// For the script, and the form token.
    pub sealing: Sealing,
    /// Why the code opened nothing.
    pub refusal: Option<Refusal>,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The desk.
    Desk,
    /// The reporter.
    Reporter,
}

/// One message, opened for this page only. `Debug` does not show its text.
#[derive(Clone)]
pub struct Message {
    /// Who wrote it.
    pub by: By,
    /// Day and hour, worded for the reader.
    pub when: String,
    /// The text.
    pub text: String,
}

/// The thread, as the server opens it for a phone without script.
#[derive(Debug, Template)]
#[template(path = "thread.html")]
pub struct Thread {
    /// Language and address.
    pub page: Page,
    /// The number to call.
    pub hotline: Option<Hotline>,
    /// Sent back with the form.
    pub form_token: String,
    /// Her code, which the form carries so that she can write again.
    pub code: Secret,
    /// Her own word; empty where she has none.
    pub own_word: Secret,
    /// The messages, oldest first.
    pub messages: Vec<Message>,
    /// Whether a message was just accepted.
    pub sent: bool,
    /// Why a message was not accepted.
    pub refusal: Option<Refusal>,
    /// The receipt, where one was promised and is due.
    pub receipt: Option<String>,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message({:?})", self.by)
    }
}
