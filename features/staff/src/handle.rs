//! Sign-in names. They are bound into what a member's words derive, so a name never changes.

use std::fmt;
use std::str::FromStr;

/// The longest sign-in name, in characters.
const LONGEST: usize = 32;

/// A sign-in name: 2 to 32 characters of `a-z`, `0-9`, `.` and `-`, beginning with a letter. It need not be a name
/// that anybody bears outside.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Handle(String);

/// A text that is no sign-in name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a sign-in name is 2 to {LONGEST} characters of a-z, 0-9, dot and hyphen, and begins with a letter"
)]
pub struct NotAHandle;

impl Handle {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Handle {
    type Err = NotAHandle;

    fn from_str(text: &str) -> Result<Self, NotAHandle> {
        let allowed =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
        let begins = text
            .bytes()
            .next()
            .is_some_and(|byte| byte.is_ascii_lowercase());
        if begins && (2..=LONGEST).contains(&text.len()) && text.bytes().all(allowed) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAHandle)
        }
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Handle;

    #[test]
    fn a_sign_in_name_is_short_plain_and_in_lower_case() {
        for (text, holds) in [
            ("zahra", true),
            ("op-night.2", true),
            ("z", false),
            ("Zahra", false),
            ("2zahra", false),
            ("زهراء", false),
            ("a b", false),
            ("", false),
        ] {
            assert_eq!(text.parse::<Handle>().is_ok(), holds, "{text:?}");
        }
        assert!("a".repeat(33).parse::<Handle>().is_err());
    }
}
