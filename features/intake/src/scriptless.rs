//! Sealing for a phone without script: in memory, before anything touches a disk.
//!
//! The server sees the words while it seals them, and the page says so. It derives the code's keys at most twice at a
//! time, because each derivation takes 32 MiB and other pages must stay quick.

use std::collections::BTreeMap;

use base_web::App;
use base_work::FilesError;
use hmac::{Hmac, Mac};
use rand::rngs::OsRng;
use sanad_seal::attachment::{AttachmentSealer, draw_object};
use sanad_seal::{
    Attachment, FirstBody, Header, LaterBody, MailboxKeys, OwnWord, Plaintext, Purpose, Recipient,
    ReturnCode, Site,
};
use sha2::Sha256;
use tokio::sync::Semaphore;

use crate::receive::SealedFile;
use crate::sealed_files::{self, FilesRefused, PART};
use crate::typed_form::{TypedFile, TypedForm};

/// How many derivations run at once (DESIGN §6.2).
static DERIVATIONS: Semaphore = Semaphore::const_new(2);
/// How many may wait for their turn; further ones are asked to come back.
static WAITING: Semaphore = Semaphore::const_new(64);

/// Why something could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealingFailed {
    /// Too many phones at once.
    #[error("too many derivations are waiting")]
    TooMany,
    /// The file store failed.
    #[error(transparent)]
    Files(#[from] FilesRefused),
    /// Something of the program's own broke.
    #[error("sealing failed: {0}")]
    Broken(String),
}

/// A message sealed here, ready to be received.
#[derive(Debug)]
pub struct SealedHere {
    /// The age file.
    pub envelope: Vec<u8>,
    /// The sealed files.
    pub files: Vec<SealedFile>,
    /// A hash of what was written, keyed by the code.
    pub submission: [u8; 32],
}

/// Fields that lie outside the envelope, or are only for the form itself.
const NOT_INSIDE: [&str; 10] = [
    "form_token",
    "code",
    "own_word",
    "kind",
    "disclosure",
    "danger_now",
    "under_18",
    "leaving_72h",
    "receipt",
    "story",
];

/// Derives the keys of a code, when it is this phone's turn.
pub async fn derive(
    app: &App,
    code: ReturnCode,
    own_word: OwnWord,
) -> Result<MailboxKeys, SealingFailed> {
    let site = site(app)?;
    let _place = WAITING.try_acquire().map_err(|_| SealingFailed::TooMany)?;
    let _turn = DERIVATIONS.acquire().await.map_err(broken)?;
    tokio::task::spawn_blocking(move || sanad_seal::derive_mailbox(&code, &own_word, &site))
        .await
        .map_err(broken)
}

/// Seals a whole report.
pub async fn seal_report(
    app: &App,
    form: &TypedForm,
    keys: &MailboxKeys,
    team: &Recipient,
) -> Result<SealedHere, SealingFailed> {
    let (attachments, files) = seal_files(app, &form.files).await?;
    let inside = |name: &str| !NOT_INSIDE.contains(&name) && !name.starts_with("contact_");
    let answers: BTreeMap<_, _> = form
        .fields()
        .filter(|(name, text)| inside(name) && !text.is_empty())
        .map(|(name, text)| (name.to_owned(), text.into()))
        .collect();
    let body = FirstBody {
        text: form.text("story").to_owned(),
        answers,
        authenticator_key: keys.authenticator_key.clone(),
        reply_recipient: keys.reply_identity.recipient(),
        attachments,
    };
    let header = header(app, keys, 0, Purpose::Report)?;
    let plaintext = Plaintext::first(&header, &body).map_err(broken)?;
    Ok(SealedHere {
        envelope: plaintext.seal(std::slice::from_ref(team)).0,
        files,
        submission: submission(form, keys),
    })
}

/// Seals a further message.
pub async fn seal_message(
    app: &App,
    form: &TypedForm,
    keys: &MailboxKeys,
    team: &Recipient,
    sequence: u32,
) -> Result<SealedHere, SealingFailed> {
    let (attachments, files) = seal_files(app, &form.files).await?;
    let text = if form.text("message").is_empty() {
        form.text("story")
    } else {
        form.text("message")
    };
    let body = LaterBody {
        text: text.to_owned(),
        attachments,
    };
    let header = header(app, keys, sequence, Purpose::Message)?;
    let plaintext = Plaintext::later(&header, &body, &keys.authenticator_key).map_err(broken)?;
    Ok(SealedHere {
        envelope: plaintext.seal(std::slice::from_ref(team)).0,
        files,
        submission: submission(form, keys),
    })
}

/// The site's name, as codes and envelopes are bound to it.
pub fn site(app: &App) -> Result<Site, SealingFailed> {
    app.site.name.parse().map_err(broken)
}

fn header(
    app: &App,
    keys: &MailboxKeys,
    sequence: u32,
    purpose: Purpose,
) -> Result<Header, SealingFailed> {
    Ok(Header {
        site: site(app)?,
        mailbox: keys.address.clone(),
        sequence,
        purpose,
    })
}

async fn seal_files(
    app: &App,
    files: &[TypedFile],
) -> Result<(Vec<Attachment>, Vec<SealedFile>), SealingFailed> {
    let mut inside = Vec::new();
    let mut beside = Vec::new();
    for file in files {
        let (attachment, ciphertext) = seal_file(file).map_err(broken)?;
        let mut parts = 0;
        for part in ciphertext.chunks(PART) {
            let bytes = axum::body::Bytes::copy_from_slice(part);
            sealed_files::keep_part(app, &attachment.object, parts, bytes).await?;
            parts += 1;
        }
        beside.push(SealedFile {
            object: attachment.object.clone(),
            parts,
            size: ciphertext.len() as u64,
        });
        inside.push(attachment);
    }
    Ok((inside, beside))
}

fn seal_file(file: &TypedFile) -> std::io::Result<(Attachment, Vec<u8>)> {
    let mut sealer = AttachmentSealer::begin(Vec::new(), &mut OsRng)?;
    sealer.write(&file.bytes)?;
    sealer.finish(
        draw_object(&mut OsRng),
        file.name.clone(),
        file.media_type.clone(),
    )
}

/// What was written, as a hash that only the code's holder could make again.
fn submission(form: &TypedForm, keys: &MailboxKeys) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(keys.authenticator_key.expose()) else {
        return [0; 32];
    };
    let mut add = |bytes: &[u8]| {
        mac.update(&(bytes.len() as u64).to_be_bytes());
        mac.update(bytes);
    };
    for (name, text) in form.fields().filter(|(name, _)| *name != "form_token") {
        add(name.as_bytes());
        add(text.as_bytes());
    }
    for file in &form.files {
        add(file.name.as_bytes());
        add(&file.bytes);
    }
    mac.finalize().into_bytes().into()
}

fn broken(fault: impl std::fmt::Display) -> SealingFailed {
    SealingFailed::Broken(fault.to_string())
}

impl From<FilesError> for SealingFailed {
    fn from(fault: FilesError) -> Self {
        Self::Files(fault.into())
    }
}
