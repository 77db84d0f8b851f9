//! Sealing: what is written for the hotline's team can be read by nobody else, the server included.
//!
//! Everything sealed is a file in the [age format](https://c2sp.org/age), so that any age tool opens it. On top of it
//! this crate has the plaintext format of an [`envelope`], the [`code`] a reporter comes back with, the keys that are
//! derived from it ([`derive`]), the keys of members and teams ([`words`], [`team`]), and the [`vault`] that encrypts
//! personal columns. `web/src/seal` is the same in TypeScript; both are held to the vectors in `vectors/`.
//!
//! It reads no file, clock or network. Randomness is handed in, but for what age draws itself (file keys and nonces).
//! It does not hide how long a file is, how many there are, or when they arrived.

pub mod attachment;
pub mod code;
pub mod derive;
pub mod envelope;
pub mod identity;
pub mod mailbox;
pub mod own_word;
mod padding;
pub mod recovery;
pub mod secret;
pub mod site;
pub mod team;
mod text;
pub mod vault;
pub mod words;

pub use attachment::{Attachment, AttachmentSealer};
pub use code::{CodeError, ReturnCode};
pub use derive::{MailboxKeys, derive_mailbox};
pub use envelope::{Envelope, EnvelopeError, FirstBody, Header, LaterBody, Plaintext, Purpose};
pub use identity::{Identity, OpenError, Recipient};
pub use mailbox::{MailboxAddress, MailboxHash, OuterLayer};
pub use own_word::OwnWord;
pub use secret::{AuthenticatorKey, Pepper, SignInSecret};
pub use site::Site;
pub use team::{Epoch, TeamIdentity, TeamRecipient};
pub use vault::{
    Cell, KeyId, LookUp, LookUpKind, Place, VaultError, VaultKey, VaultRecipient, VaultSecret,
};
pub use words::{MemberKeys, Words, derive_member};

#[cfg(test)]
mod vectors;
