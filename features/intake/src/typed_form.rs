//! A form as a phone without script sends it: fields and files, read with limits and cleaned.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use axum::http::StatusCode;
use base_web::text::{TextFault, clean};

use crate::pages::{Answers, Refusal};

/// The most bytes of a whole form without script, files included: what a 2G line carries in a minute is far less.
pub const FORM_LIMIT: usize = 20 * 1024 * 1024;
/// The most fields: every form here has fewer than half as many.
const MOST_FIELDS: usize = 64;
/// The most characters of the story.
const STORY_LIMIT: usize = 20_000;
/// The most characters of any other field.
const FIELD_LIMIT: usize = 500;
/// The most files.
const MOST_FILES: usize = 10;

/// What was typed and attached. `Debug` shows none of it.
pub struct TypedForm {
    fields: BTreeMap<String, String>,
    /// Files, in the order in which they were chosen.
    pub files: Vec<TypedFile>,
}

/// A file as the phone named it.
pub struct TypedFile {
    /// Its name.
    pub name: String,
    /// Its media type, believed by nobody.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Bytes,
}

impl TypedForm {
    /// Reads and cleans a form. On a refusal nothing of it is kept but what is shown again.
    pub async fn read(mut multipart: Multipart) -> Result<Self, Refusal> {
        let form = Self::read_fields(&mut multipart).await;
        if form.is_err() {
            take_the_rest(multipart).await;
        }
        form
    }

    async fn read_fields(multipart: &mut Multipart) -> Result<Self, Refusal> {
        let mut form = Self {
            fields: BTreeMap::new(),
            files: Vec::new(),
        };
        let mut count = 0;
        while let Some(field) = multipart
            .next_field()
            .await
            .map_err(|fault| refusal(&fault))?
        {
            count += 1;
            if count > MOST_FIELDS {
                return Err(Refusal::FormUnreadable);
            }
            form.take(field).await?;
        }
        Ok(form)
    }

    /// Cleans the fields of a form that has no files.
    pub fn of_fields(fields: Vec<(String, String)>) -> Result<Self, Refusal> {
        if fields.len() > MOST_FIELDS {
            return Err(Refusal::FormUnreadable);
        }
        let mut form = Self {
            fields: BTreeMap::new(),
            files: Vec::new(),
        };
        for (name, text) in fields {
            form.add(name, &text)?;
        }
        Ok(form)
    }

    /// A field's text; empty where it was left out.
    pub fn text(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// A field's text, where something was typed.
    pub fn given(&self, name: &str) -> Option<String> {
        let text = self.text(name);
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A yes or no; nothing where she did not answer.
    pub fn yes_or_no(&self, name: &str) -> Option<bool> {
        match self.text(name) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }

    /// Every field, name and text.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// What was typed, for showing the form again.
    pub fn answers(&self) -> Answers {
        self.fields.clone().into_iter().collect()
    }

    async fn take(&mut self, field: Field<'_>) -> Result<(), Refusal> {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "files" {
            return self.take_file(field).await;
        }
        let bytes = field.bytes().await.map_err(|fault| refusal(&fault))?;
        let text = std::str::from_utf8(&bytes).map_err(|_| Refusal::CharactersUnreadable)?;
        self.add(name, text)
    }

    fn add(&mut self, name: String, text: &str) -> Result<(), Refusal> {
        if name.is_empty() || name.len() > 40 || self.fields.contains_key(&name) {
            return Err(Refusal::FormUnreadable);
        }
        let long = matches!(name.as_str(), "story" | "message");
        let most = if long { STORY_LIMIT } else { FIELD_LIMIT };
        let text = clean(text, most).map_err(|fault| match fault {
            TextFault::TooLong => Refusal::TextTooLong,
            TextFault::Characters => Refusal::CharactersUnreadable,
        })?;
        self.fields.insert(name, text);
        Ok(())
    }

    async fn take_file(&mut self, field: Field<'_>) -> Result<(), Refusal> {
        let name = field
            .file_name()
            .unwrap_or_default()
            .chars()
            .take(200)
            .collect();
        let media_type = field
            .content_type()
            .unwrap_or_default()
            .chars()
            .take(100)
            .collect();
        let bytes = field.bytes().await.map_err(|fault| refusal(&fault))?;
        if bytes.is_empty() {
            // What browsers send for a file field that nothing was chosen in.
            return Ok(());
        }
        if self.files.len() == MOST_FILES {
            return Err(Refusal::FileTooLarge);
        }
        self.files.push(TypedFile {
            name,
            media_type,
            bytes,
        });
        Ok(())
    }
}

impl std::fmt::Debug for TypedForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "TypedForm({} fields, {} files)",
            self.fields.len(),
            self.files.len()
        )
    }
}

/// A browser that is still sending hears no refusal: takes in what it sends, and forgets it.
async fn take_the_rest(mut multipart: Multipart) {
    while let Ok(Some(mut field)) = multipart.next_field().await {
        while let Ok(Some(_)) = field.chunk().await {}
    }
}

fn refusal(fault: &MultipartError) -> Refusal {
    match fault.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::FileTooLarge,
        _ => Refusal::FileCutOff,
    }
}
