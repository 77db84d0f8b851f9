//! What envelopes say, after their two lines.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::attachment::Attachment;
use crate::identity::Recipient;
use crate::secret::AuthenticatorKey;

/// The body of a first envelope.
#[derive(Debug, Serialize, Deserialize)]
pub struct FirstBody {
    /// The story in the reporter's own words; empty when she only spoke.
    #[serde(default)]
    pub text: String,
    /// Answers to the form's questions, by field name: whatever the form of that day asked.
    #[serde(default)]
    pub answers: BTreeMap<String, Value>,
    /// Authenticates every later message of this mailbox.
    #[serde(serialize_with = "write_key", deserialize_with = "read_key")]
    pub authenticator_key: AuthenticatorKey,
    /// What replies are sealed to.
    pub reply_recipient: Recipient,
    /// Files beside the envelope.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

/// The body of a later message, either way.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct LaterBody {
    /// What it says.
    #[serde(default)]
    pub text: String,
    /// Files beside the envelope.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

fn write_key<S: Serializer>(key: &AuthenticatorKey, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&key.expose_text())
}

fn read_key<'de, D: Deserializer<'de>>(deserializer: D) -> Result<AuthenticatorKey, D::Error> {
    AuthenticatorKey::from_text(&String::deserialize(deserializer)?)
        .ok_or_else(|| serde::de::Error::custom("not an authenticator key"))
}
