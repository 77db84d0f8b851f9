//! The first line of a plaintext: which mailbox it belongs to, at which place, and what it is.

use crate::mailbox::MailboxAddress;
use crate::site::Site;

const FORMAT: &str = "sanad-envelope/1";

/// Where a plaintext belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The installation it was written for.
    pub site: Site,
    /// The mailbox it belongs to.
    pub mailbox: MailboxAddress,
    /// Its place among the envelopes of its sender in this mailbox: 0 is the first; the desk's replies count from 1.
    pub sequence: u32,
    /// What it is.
    pub purpose: Purpose,
}

/// What an envelope is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A reporter's first, written by herself; begins a mailbox.
    Report,
    /// An operator's record of a call or visit; begins a mailbox.
    Call,
    /// A later message of the reporter to the desk.
    Message,
    /// A reply of the desk to the reporter.
    Reply,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 4] = [Self::Report, Self::Call, Self::Message, Self::Reply];

    /// Whether it begins a mailbox; such an envelope carries the key that authenticates all later ones.
    pub fn begins_a_mailbox(self) -> bool {
        matches!(self, Self::Report | Self::Call)
    }

    /// The word in the header line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Call => "call",
            Self::Message => "message",
            Self::Reply => "reply",
        }
    }
}

impl Header {
    /// The header as the first line of a plaintext, without the line feed.
    pub fn line(&self) -> String {
        let Self {
            site,
            mailbox,
            sequence,
            purpose,
        } = self;
        format!(
            "{FORMAT} {site} {} {sequence} {}",
            *mailbox.expose_text(),
            purpose.as_str()
        )
    }

    /// Reads a first line; `None` when it is not exactly one that [`Header::line`] writes.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split(' ');
        (parts.next()? == FORMAT).then_some(())?;
        let header = Self {
            site: parts.next()?.parse().ok()?,
            mailbox: MailboxAddress::from_text(parts.next()?)?,
            sequence: parts.next()?.parse().ok()?,
            purpose: parts
                .next()
                .and_then(|word| Purpose::ALL.into_iter().find(|p| p.as_str() == word))?,
        };
        (header.line() == line).then_some(header)
    }
}
