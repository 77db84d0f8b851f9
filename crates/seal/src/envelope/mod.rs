//! The envelope: what a reporter or the desk wrote, sealed as an age file.
//!
//! Its plaintext is UTF-8 text:
//!
//! ```text
//! sanad-envelope/1 <site> <mailbox, base64url> <sequence> <purpose>
//! <authenticator: base64url HMAC-SHA256 over line 1, a line feed and the body; "-" in a first envelope>
//! <body: JSON>                                    <spaces up to the padded length>
//! ```
//!
//! The first envelope of a mailbox (`report` or `call`) carries the authenticator key and the recipient for replies;
//! the desk takes both only from there. All later ones, both ways, are authenticated. So whoever can write to the
//! database can neither forge a message, nor move one to another mailbox, nor play one again, without the opener
//! being told which of these it was. He can withhold messages; the ledger shows that.

mod body;
mod header;
mod opened;

use hmac::{Hmac, Mac};
use serde::Serialize;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

pub use body::{FirstBody, LaterBody};
pub use header::{Header, Purpose};
pub use opened::{EnvelopeError, First, Opened};

use crate::identity::{Identity, OpenError, Recipient, seal};
use crate::padding::padded_length;
use crate::secret::AuthenticatorKey;
use crate::text;

/// The authenticator line of a first envelope, which has none.
const NO_AUTHENTICATOR: &str = "-";

/// A plaintext ready to be sealed.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Plaintext(String);

/// A sealed envelope: the bytes of an age file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope(pub Vec<u8>);

/// A body that cannot be written as JSON.
#[derive(Debug, thiserror::Error)]
#[error("this body cannot be written as JSON")]
pub struct NotJson(#[from] serde_json::Error);

impl Plaintext {
    /// The first envelope of a mailbox. The header's purpose must be one that begins a mailbox.
    pub fn first(header: &Header, body: &FirstBody) -> Result<Self, NotJson> {
        debug_assert!(header.purpose.begins_a_mailbox() && header.sequence == 0);
        let body = serde_json::to_string(body)?;
        Ok(Self::assemble(&header.line(), NO_AUTHENTICATOR, &body))
    }

    /// A later message of a mailbox, either way, authenticated.
    pub fn later(
        header: &Header,
        body: &impl Serialize,
        key: &AuthenticatorKey,
    ) -> Result<Self, NotJson> {
        let line = header.line();
        let body = serde_json::to_string(body)?;
        let authenticator = text::encode(&authenticator(key, &line, &body).finalize().into_bytes());
        Ok(Self::assemble(&line, &authenticator, &body))
    }

    /// Seals to the team, or to a reporter's reply recipient.
    pub fn seal(&self, recipients: &[Recipient]) -> Envelope {
        Envelope(seal(recipients, self.0.as_bytes()))
    }

    /// The text itself; only tests and vectors need it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    fn assemble(line: &str, authenticator: &str, body: &str) -> Self {
        let length = line.len() + 1 + authenticator.len() + 1 + body.len();
        let padded = padded_length(length);
        let mut text = String::with_capacity(padded);
        for part in [line, "\n", authenticator, "\n", body] {
            text.push_str(part);
        }
        text.extend(std::iter::repeat_n(' ', padded - length));
        Self(text)
    }
}

impl Envelope {
    /// Opens the envelope. What comes out must still be checked before its body is seen.
    pub fn open(&self, identity: &Identity) -> Result<Opened, EnvelopeError> {
        let plaintext = identity.open(&self.0)?;
        let text = std::str::from_utf8(&plaintext).map_err(|_| EnvelopeError::Malformed)?;
        Opened::parse(text)
    }
}

impl From<OpenError> for EnvelopeError {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}

/// The authenticator over a header line and a body.
fn authenticator(key: &AuthenticatorKey, line: &str, body: &str) -> Hmac<Sha256> {
    <Hmac<Sha256> as Mac>::new_from_slice(key.expose())
        .unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"))
        .chain_update(line)
        .chain_update("\n")
        .chain_update(body)
}

#[cfg(test)]
mod tests;
