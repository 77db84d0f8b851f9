//! A report as the page sends it: sealed here, as a browser would, so that flows can begin with one.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::rngs::OsRng;
use sanad_seal::envelope::{FirstBody, Header, LaterBody, Plaintext, Purpose};
use sanad_seal::{MailboxKeys, OwnWord, Recipient, ReturnCode, Site, derive_mailbox};
use serde_json::{Value, json};

/// What a reporter holds after sending: her code and what it opens.
#[derive(Debug)]
pub struct Reporter {
    /// The code she wrote down.
    pub code: ReturnCode,
    /// What it opens.
    pub keys: MailboxKeys,
    site: Site,
}
