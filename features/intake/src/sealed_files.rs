//! Sealed files on their way in: numbered parts of ciphertext, kept before any contact names them.

use axum::body::Bytes;
use base_web::App;
use base_work::{FilesError, Kept};

use crate::receive::SealedFile;

/// Bytes of a part; every part but the last has exactly that many.
pub const PART: usize = 8 * 1024 * 1024;
/// The most parts of one file: 200 MB of film from a phone.
pub const MOST_PARTS: u32 = 25;

/// Why a sealed file is not taken.
#[derive(Debug, thiserror::Error)]
pub enum FilesRefused {
    /// The name is not one of ours.
    #[error("not the name of a sealed file")]
    Name,
    /// A part is missing, or has another size than was said.
    #[error("parts are missing")]
    Missing,
    /// Too many parts, or a part too large.
    #[error("too large")]
    TooLarge,
    /// The file store failed.
    #[error(transparent)]
    Store(#[from] FilesError),
}

/// Keeps one part.
pub async fn keep_part(
    app: &App,
    object: &str,
    part: u32,
    bytes: Bytes,
) -> Result<Kept, FilesRefused> {
    if !is_object(object) || bytes.is_empty() {
        return Err(FilesRefused::Name);
    }
    if part >= MOST_PARTS || bytes.len() > PART {
        return Err(FilesRefused::TooLarge);
    }
    Ok(app.files.keep(&name(object, part), bytes).await?)
}

/// Reads one part.
pub async fn read_part(app: &App, object: &str, part: u32) -> Result<Option<Bytes>, FilesRefused> {
    if !is_object(object) {
        return Err(FilesRefused::Name);
    }
    Ok(app.files.read(&name(object, part)).await?)
}

/// Checks that every part a message names is there, in the sizes it says.
pub async fn check(app: &App, files: &[SealedFile]) -> Result<(), FilesRefused> {
    for file in files {
        if !is_object(&file.object) {
            return Err(FilesRefused::Name);
        }
        let parts = app
            .files
            .list(&format!("attachments/{}", file.object))
            .await?;
        let size: u64 = parts.iter().map(|(_, size)| size).sum();
        if parts.len() != file.parts as usize || size != file.size || file.parts == 0 {
            return Err(FilesRefused::Missing);
        }
    }
    Ok(())
}

fn name(object: &str, part: u32) -> String {
    format!("attachments/{object}/{part:04}")
}

fn is_object(object: &str) -> bool {
    object.len() == 32
        && object
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
