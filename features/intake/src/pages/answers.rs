//! What a page carries that nothing else may print: what was typed into a form, a code, a word of her own.

use std::collections::BTreeMap;
use std::fmt;

/// What was typed into a form that is shown again: nobody writes her story twice. `Debug` shows no word of it.
#[derive(Clone, Default)]
pub struct Answers(BTreeMap<String, String>);

impl Answers {
    /// The text of a field, empty where nothing was typed.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Whether a choice was made.
    pub fn chose(&self, name: &str, value: &str) -> bool {
        self.text(name) == value
    }
}

impl FromIterator<(String, String)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

/// A code or a word of her own, carried in a page.
#[derive(Clone)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({} fields)", self.0.len())
    }
}
