//! An opened envelope, and the checks that stand between it and its body.

use hmac::Mac;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::{FirstBody, Header, NO_AUTHENTICATOR, Purpose, authenticator};
use crate::identity::OpenError;
use crate::mailbox::MailboxAddress;
use crate::secret::AuthenticatorKey;
use crate::site::Site;
use crate::text;

/// An opened envelope whose claims are not checked yet: its body comes out only through a check.
pub struct Opened {
    line: String,
    header: Header,
    authenticator: Option<[u8; 32]>,
    body: Zeroizing<String>,
}

/// A checked first envelope: the mailbox it begins and what it says.
#[derive(Debug)]
pub struct First {
    /// Where replies are to be filed.
    pub mailbox: MailboxAddress,
    /// What it is: a report or a call.
    pub purpose: Purpose,
    /// What it says, with the keys for everything later.
    pub body: FirstBody,
}

/// Why an envelope is refused. Each is a different fault with a different answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// It did not open.
    #[error(transparent)]
    Open(OpenError),
    /// It opened, but is no envelope of this format.
    #[error("what is inside is not an envelope of this format")]
    Malformed,
    /// Written for another installation.
    #[error("this was written for {found}")]
    OtherSite {
        /// The site in its header.
        found: Site,
    },
    /// It belongs to another mailbox: somebody put it here.
    #[error("this belongs to another mailbox")]
    OtherMailbox,
    /// It stood here before: somebody played it again.
    #[error("this is message {found} again, where {expected} was due")]
    Replayed {
        /// The place that was due.
        expected: u32,
        /// The place it claims.
        found: u32,
    },
    /// Messages before it are missing: somebody holds them back.
    #[error("this is message {found}, where {expected} was due")]
    Skipped {
        /// The place that was due.
        expected: u32,
        /// The place it claims.
        found: u32,
    },
    /// Something else than what should stand here, such as a reply among the reporter's messages.
    #[error("this is not what belongs here, but a {}", found.as_str())]
    OtherPurpose {
        /// What it claims to be.
        found: Purpose,
    },
    /// Its authenticator does not fit, or is missing: not written by who holds the code.
    #[error("this was not written by whom it claims, or was changed")]
    Forged,
    /// All checks held, but the body is not what this purpose carries.
    #[error("the body is not what it should be")]
    Body,
}

impl Opened {
    pub(super) fn parse(plaintext: &str) -> Result<Self, EnvelopeError> {
        let mut lines = plaintext.splitn(3, '\n');
        let (Some(line), Some(authenticator), Some(body)) =
            (lines.next(), lines.next(), lines.next())
        else {
            return Err(EnvelopeError::Malformed);
        };
        Ok(Self {
            line: line.to_owned(),
            header: Header::parse(line).ok_or(EnvelopeError::Malformed)?,
            authenticator: match authenticator {
                NO_AUTHENTICATOR => None,
                text => Some(text::decode(text).ok_or(EnvelopeError::Malformed)?),
            },
            body: Zeroizing::new(body.trim_end_matches(' ').to_owned()),
        })
    }

    /// Checks that this begins a mailbox of this site, and gives what it says.
    ///
    /// Nothing authenticates a first envelope: anyone may report. That it is the one that was received, the ledger says.
    pub fn first(self, site: &Site) -> Result<First, EnvelopeError> {
        self.check_site(site)?;
        if !self.header.purpose.begins_a_mailbox() {
            return Err(EnvelopeError::OtherPurpose {
                found: self.header.purpose,
            });
        }
        self.check_sequence(0)?;
        Ok(First {
            body: self.body()?,
            purpose: self.header.purpose,
            mailbox: self.header.mailbox,
        })
    }

    /// Checks that this is exactly the message that is due (`expected` says site, mailbox, sequence and purpose) and
    /// was written by who holds the key; gives what it says.
    pub fn later<B: DeserializeOwned>(
        self,
        expected: &Header,
        key: &AuthenticatorKey,
    ) -> Result<B, EnvelopeError> {
        self.check_site(&expected.site)?;
        if self.header.mailbox != expected.mailbox {
            return Err(EnvelopeError::OtherMailbox);
        }
        self.check_authenticator(key)?;
        if self.header.purpose != expected.purpose {
            return Err(EnvelopeError::OtherPurpose {
                found: self.header.purpose,
            });
        }
        self.check_sequence(expected.sequence)?;
        self.body()
    }

    fn check_site(&self, expected: &Site) -> Result<(), EnvelopeError> {
        if self.header.site == *expected {
            Ok(())
        } else {
            Err(EnvelopeError::OtherSite {
                found: self.header.site.clone(),
            })
        }
    }

    fn check_sequence(&self, expected: u32) -> Result<(), EnvelopeError> {
        let found = self.header.sequence;
        match found.cmp(&expected) {
            std::cmp::Ordering::Equal => Ok(()),
            std::cmp::Ordering::Less => Err(EnvelopeError::Replayed { expected, found }),
            std::cmp::Ordering::Greater => Err(EnvelopeError::Skipped { expected, found }),
        }
    }

    fn check_authenticator(&self, key: &AuthenticatorKey) -> Result<(), EnvelopeError> {
        let tag = self.authenticator.ok_or(EnvelopeError::Forged)?;
        authenticator(key, &self.line, &self.body)
            .verify_slice(&tag)
            .map_err(|_| EnvelopeError::Forged)
    }

    fn body<B: DeserializeOwned>(&self) -> Result<B, EnvelopeError> {
        serde_json::from_str(&self.body).map_err(|_| EnvelopeError::Body)
    }
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Opened(hidden)")
    }
}
