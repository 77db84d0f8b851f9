//! What a list is called here, where it comes from, and the terms on which it is held.

use base_web::text::{self, TextFault};
use sanad_casework::source_list::SourceList;
use serde::{Deserialize, Serialize};

use crate::reading::Row;

/// A list as a whole. Encrypted in the vault: who helps us, and for what, is nobody's business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// What the list is called here.
    pub title: String,
    /// Who published it or handed it over, and where.
    pub source: String,
    /// Kind, reliability, legal basis, and what was given in return.
    pub held: SourceList,
}

/// The longest title or source, in characters.
pub const LONGEST: usize = 300;

/// A title or source that cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TermsFault {
    /// It was left empty.
    #[error("title or source is missing")]
    Missing,
    /// It cannot be kept as it is.
    #[error(transparent)]
    Text(#[from] TextFault),
}

impl TermsFault {
    /// The sentence that tells a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "lists-terms-missing",
            Self::Text(fault) => fault.word(),
        }
    }
}

impl Terms {
    /// Terms with a title and a source that can be kept and shown.
    pub fn new(title: &str, source: &str, held: SourceList) -> Result<Self, TermsFault> {
        Ok(Self {
            title: written(title)?,
            source: written(source)?,
            held,
        })
    }

    /// Whether a row says that somebody living is about to go; its own word goes before the list's.
    pub fn opens_prevention(&self, row: &Row) -> bool {
        row.death.is_none() && row.status.unwrap_or(self.held.status).opens_prevention()
    }
}

fn written(text: &str) -> Result<String, TermsFault> {
    let text = text::clean(text, LONGEST)?;
    if text.is_empty() {
        Err(TermsFault::Missing)
    } else {
        Ok(text)
    }
}
