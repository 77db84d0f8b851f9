//! The acts of the hotline, each with what it opens.

use base_access::{Act, By, Opens};
use feature_intake::Outside;
use sanad_casework::{ContactId, matrix};
use sanad_seal::Attachment;

use crate::standing::Standing;

/// Declares acts on a contact.
macro_rules! acts {
    ($($(#[$meta:meta])* $act:ident($name:literal, $matrix:ident, $record:ty),)+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $act;

        impl Act for $act {
            type Record = $record;
            const NAME: &'static str = $name;
            const BY: By = By::Desk(matrix::Act::$matrix);
        }
    )+};
}

acts! {
    /// Seeing which contacts wait.
    SeeQueue("queue.listed", QueueList, &'static str),
    /// Reading a contact's outside.
    ReadContact("contact.read", ContactOpen, ContactId),
    /// Fetching a contact's envelopes, to open them in one's own browser.
    FetchEnvelopes("envelope.opened", EnvelopeOpen, ContactId),
    /// Fetching a part of a sealed file.
    FetchFile("file.opened", EnvelopeOpen, ContactId),
    /// Giving a contact an urgency.
    GiveUrgency("contact.triaged", ContactTriage, ContactId),
    /// Answering a reporter.
    Answer("contact.answered", ContactReply, ContactId),
    /// Taking a contact into a person's file.
    Take("contact.taken-into-file", PersonCreate, ContactId),
    /// Handing an attachment's key to the vault.
    TakeAttachment("attachment.taken", AttachmentTake, ContactId),
    /// Reading an attachment that is in a file.
    ReadAttachment("attachment.read", AttachmentTake, ContactId),
    /// Ending a contact.
    End("contact.closed", ContactClose, ContactId),
}

impl Opens<Outside> for SeeQueue {}
impl Opens<Standing> for SeeQueue {}
impl Opens<Outside> for ReadContact {}
impl Opens<Standing> for ReadContact {}
impl Opens<Outside> for GiveUrgency {}
impl Opens<Standing> for GiveUrgency {}
impl Opens<Outside> for Answer {}
impl Opens<Standing> for Take {}
impl Opens<Standing> for TakeAttachment {}
impl Opens<Attachment> for ReadAttachment {}
impl Opens<Attachment> for ReadContact {}
impl Opens<Standing> for End {}
