//! A file as it is sent to us, with the fields beside it.

use std::collections::BTreeMap;

use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartRejection};
use axum::http::StatusCode;
use base_web::text;
use sha2::{Digest, Sha256};

use crate::reading::{self, MAX_BYTES, NoList, Reading};
use crate::terms::LONGEST;

/// The most bytes of one field beside the file, and the most fields.
const LONGEST_FIELD: usize = 32 * 1024;
const MOST_FIELDS: usize = 16;

/// A file, and the fields beside it.
#[derive(Debug, Default)]
pub(super) struct Upload {
    fields: BTreeMap<String, String>,
    name: String,
    bytes: Vec<u8>,
    has_file: bool,
    too_large: bool,
}

/// A file that was read, or why it is no list.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) read: Result<Reading, NoList>,
    /// Of the file, in hexadecimal digits.
    pub(super) sha256: String,
}

impl Upload {
    /// Takes a form with a file; none where it is not one of ours.
    pub(super) async fn receive(multipart: Result<Multipart, MultipartRejection>) -> Option<Self> {
        let mut multipart = multipart.ok()?;
        let mut upload = Self::default();
        loop {
            match multipart.next_field().await {
                Ok(None) => break,
                Ok(Some(field)) => upload.take(field).await?,
                Err(fault) if fault.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                    upload.too_large = true;
                    break;
                }
                Err(_) => return None,
            }
        }
        upload.has_file.then_some(upload)
    }

    /// A field beside the file; empty where it was not sent.
    pub(super) fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// Every field beside the file.
    pub(super) const fn fields(&self) -> &BTreeMap<String, String> {
        &self.fields
    }

    /// What can be shown of the file's name.
    pub(super) fn shown_name(&self) -> String {
        text::clean(&self.name, LONGEST).unwrap_or_default()
    }

    /// Reads the file, away from the threads that answer others.
    pub(super) async fn check(self) -> Checked {
        let sha256 = hex::encode(Sha256::digest(&self.bytes));
        let reading = tokio::task::spawn_blocking(move || {
            if self.too_large {
                Err(NoList::TooLarge)
            } else {
                reading::read(&self.name, &self.bytes)
            }
        });
        let read = reading.await.unwrap_or(Err(NoList::NotAList));
        Checked { read, sha256 }
    }

    async fn take(&mut self, field: Field<'_>) -> Option<()> {
        let name = field.name()?.to_owned();
        if name == "file" {
            self.has_file = true;
            field
                .file_name()
                .unwrap_or_default()
                .clone_into(&mut self.name);
            return self.take_file(field).await;
        }
        let text = field.text().await.ok()?;
        let fits = text.len() <= LONGEST_FIELD && self.fields.len() < MOST_FIELDS;
        fits.then(|| self.fields.insert(name, text)).map(drop)
    }

    /// Takes the file. What is too large is still read to its end, and let go: a browser that is cut off while it
    /// sends shows no answer.
    async fn take_file(&mut self, mut field: Field<'_>) -> Option<()> {
        loop {
            match field.chunk().await {
                Ok(None) => return Some(()),
                Ok(Some(_)) if self.too_large => {}
                Ok(Some(chunk)) => self.bytes.extend_from_slice(&chunk),
                Err(fault) if fault.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                    self.too_large = true;
                    return Some(());
                }
                Err(_) => return None,
            }
            if self.bytes.len() > MAX_BYTES {
                self.too_large = true;
                self.bytes = Vec::new();
            }
        }
    }
}
