//! Why a task could not be done, as one sentence for the person at the terminal.

use std::fmt;

/// A task's end in failure.
#[derive(Debug)]
pub struct Fault(String);

impl Fault {
    /// A fault in these words.
    pub fn new(says: impl Into<String>) -> Self {
        Self(says.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}
