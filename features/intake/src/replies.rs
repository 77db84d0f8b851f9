//! Opening replies for a phone without script: in memory, for one page.

use base_web::{App, Lang};
use sanad_seal::{Envelope, Header, LaterBody, MailboxKeys, Purpose};

use crate::mailbox::Thread;
use crate::pages::{By, Message};
use crate::scriptless;

/// The replies of a thread in words. One that was forged or moved is left out, and the log says that it was.
pub fn read(app: &App, lang: Lang, keys: &MailboxKeys, thread: &Thread) -> Vec<Message> {
    let Ok(site) = scriptless::site(app) else {
        return Vec::new();
    };
    let mut messages = Vec::new();
    for reply in &thread.replies {
        let expected = Header {
            site: site.clone(),
            mailbox: keys.address.clone(),
            sequence: u32::try_from(reply.sequence).unwrap_or(u32::MAX),
            purpose: Purpose::Reply,
        };
        let opened = Envelope(reply.sealed.clone())
            .open(&keys.reply_identity)
            .and_then(|opened| opened.later::<LaterBody>(&expected, &keys.authenticator_key));
        match opened {
            Ok(body) => messages.push(Message {
                by: By::Desk,
                when: base_web::time::day_and_hour(lang, reply.sent_at),
                text: body.text,
            }),
            Err(fault) => tracing::error!(%fault, "a reply does not open with its own code"),
        }
    }
    messages
}
