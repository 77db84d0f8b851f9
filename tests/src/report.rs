//! A report as the page sends it: sealed here as a browser would, so that a flow can begin with one.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::rngs::OsRng;
use sanad_seal::envelope::{FirstBody, Header, LaterBody, Plaintext, Purpose};
use sanad_seal::{
    Envelope, MailboxAddress, MailboxKeys, OwnWord, Recipient, ReturnCode, Site, derive_mailbox,
};
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

impl Reporter {
    /// Draws a code for an installation of this name, and derives its keys as her browser does.
    pub fn new(site: &str) -> Self {
        let site: Site = site.parse().expect("an installation's name");
        let code = ReturnCode::draw(&mut OsRng);
        let keys = derive_mailbox(&code, &OwnWord::none(), &site);
        Self { code, keys, site }
    }

    /// The address of her mailbox, as JSON carries it.
    pub fn address(&self) -> String {
        self.keys.address.expose_text().to_string()
    }

    /// The body of `POST /api/contacts`: her story, sealed to the team.
    pub fn report(&self, team: &Recipient, story: &str) -> Value {
        let body = FirstBody {
            text: story.to_owned(),
            answers: BTreeMap::new(),
            authenticator_key: self.keys.authenticator_key.clone(),
            reply_recipient: self.keys.reply_identity.recipient(),
            attachments: Vec::new(),
        };
        let plaintext = Plaintext::first(&self.header(0, Purpose::Report), &body).expect("JSON");
        json!({
            "mailbox": self.address(),
            "envelope": text(&plaintext.seal(std::slice::from_ref(team))),
            "outside": outside("anonymous"),
            "attachments": [],
            "receipt_nonce": null
        })
    }

    /// The body of `POST /api/mailbox/messages`: what she adds later, authenticated.
    pub fn message(&self, team: &Recipient, sequence: u32, words: &str) -> Value {
        let body = LaterBody {
            text: words.to_owned(),
            attachments: Vec::new(),
        };
        let header = self.header(sequence, Purpose::Message);
        let plaintext =
            Plaintext::later(&header, &body, &self.keys.authenticator_key).expect("JSON");
        json!({
            "address": self.address(),
            "envelope": text(&plaintext.seal(std::slice::from_ref(team))),
            "attachments": []
        })
    }

    fn header(&self, sequence: u32, purpose: Purpose) -> Header {
        Header {
            site: self.site.clone(),
            mailbox: self.keys.address.clone(),
            sequence,
            purpose,
        }
    }
}

/// A mailbox nobody has a code for: 32 random bytes, for load and for strangers.
pub fn any_address() -> String {
    let mut bytes = [0; 32];
    rand::RngCore::fill_bytes(&mut OsRng, &mut bytes);
    MailboxAddress::from_bytes(bytes).expose_text().to_string()
}

/// What lies outside the envelope, for a mother who asks about her son.
pub fn outside(disclosure: &str) -> Value {
    json!({
        "kind": "tracing-request", "language": "ar", "disclosure": disclosure,
        "danger_now": false, "under_18": null, "leaving_72h": true, "safe_contact": null
    })
}

fn text(envelope: &Envelope) -> String {
    URL_SAFE_NO_PAD.encode(&envelope.0)
}
