//! The installation's name, bound into every code and envelope, so that nothing sealed for one opens as another's.

use std::fmt;
use std::str::FromStr;

/// The name of one installation: 1 to 253 characters of `a-z`, `0-9`, `.` and `-`, as a host name has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site(String);

/// A site name with characters that may not be in it, or too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a site name is 1 to 253 characters of a-z, 0-9, dot and hyphen")]
pub struct NotASite;

impl Site {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Site {
    type Err = NotASite;

    fn from_str(name: &str) -> Result<Self, NotASite> {
        let allowed =
            |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-';
        if (1..=253).contains(&name.len()) && name.bytes().all(allowed) {
            Ok(Self(name.to_owned()))
        } else {
            Err(NotASite)
        }
    }
}

impl fmt::Display for Site {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
