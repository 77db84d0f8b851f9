//! Enums with stable keys: the same word in tables, in JSON and in locale files.
//!
//! A key is kebab-case and never changes once written to a database. Promises nothing about order beyond the one
//! in which the variants are written.

/// An enum whose every value has a stable key and a message id.
pub trait Keyed: Copy + Eq + 'static {
    /// The enum's own name in message ids: `kind` in `casework-kind-tip`.
    const ENUM: &'static str;
    /// Every value, in the order in which a form offers them.
    const VALUES: &'static [Self];
    /// The stable key, as stored.
    fn key(self) -> &'static str;
    /// The id of the message that names this value to a person.
    fn word(self) -> &'static str;
}

/// A text that is no key of the enum it was read for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a known {0}")]
pub struct UnknownKey(
    /// The enum's name in message ids. The text itself is not kept: it may be anything a browser sent.
    pub &'static str,
);

/// Declares an enum with `ALL`, `key`, `word`, `Display`, `FromStr` and serde, all from one list of keys.
macro_rules! keyed {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $enum:literal {
            $($(#[$variant_meta:meta])* $variant:ident = $key:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        impl $name {
            /// Every value, in the order in which a form offers them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable key, as stored in tables and JSON.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)+ }
            }

            /// The id of the message that names this value to a person.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => concat!("casework-", $enum, "-", $key),)+ }
            }
        }

        impl $crate::keyed::Keyed for $name {
            const ENUM: &'static str = $enum;
            const VALUES: &'static [Self] = Self::ALL;
            fn key(self) -> &'static str { Self::key(self) }
            fn word(self) -> &'static str { Self::word(self) }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.key())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::keyed::UnknownKey;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($key => Ok(Self::$variant),)+
                    _ => Err($crate::keyed::UnknownKey($enum)),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.key())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use keyed;
