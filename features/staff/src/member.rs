//! A member's own keys: what is drawn for her, and the sealed half of it that the server keeps.

use base_web::Lang;
use rand::{CryptoRng, RngCore};
use sanad_casework::Role;
use sanad_seal::{Identity, Recipient, Site, Words, derive_member, identity};
use zeroize::Zeroizing;

use crate::Handle;

/// What the server keeps of a member: nothing in it opens anything.
#[derive(Debug, Clone)]
pub struct Enrolment {
    /// The sign-in name.
    pub handle: Handle,
    /// What she is there for.
    pub role: Role,
    /// The language she reads.
    pub lang: Lang,
    /// Her own public key.
    pub recipient: Recipient,
    /// What her sign-in secret must match.
    pub secret_hash: [u8; 32],
    /// Her own identity, sealed to the key derived from her words.
    pub identity_by_words: Vec<u8>,
}

/// A member whose words were drawn here and not in her browser: the founders, and people of the demonstration.
#[derive(Debug, Clone)]
pub struct DrawnMember {
    /// What the server keeps.
    pub enrolment: Enrolment,
    /// Her six words, to be shown once.
    pub words: Words,
}

impl DrawnMember {
    /// Draws words and identity. Slow on purpose: one derivation.
    pub fn draw(
        site: &Site,
        handle: Handle,
        role: Role,
        lang: Lang,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Self {
        let words = Words::draw(rng);
        let keys = derive_member(&words, handle.as_str(), site);
        let own = Identity::draw(rng);
        let text = Zeroizing::new(format!("{}\n", *own.expose_text()));
        let enrolment = Enrolment {
            handle,
            role,
            lang,
            recipient: own.recipient(),
            secret_hash: keys.sign_in_secret.stored(),
            identity_by_words: identity::seal(&[keys.unlock_identity.recipient()], text.as_bytes()),
        };
        Self { enrolment, words }
    }
}
