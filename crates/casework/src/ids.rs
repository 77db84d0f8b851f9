//! One id type for each thing: sixteen random bytes, written as 32 lower-case hexadecimal digits.
//!
//! Ids say nothing about order, time or person, so that they may stand in an address or a ledger body.

use std::fmt;
use std::str::FromStr;

/// A text that is no id: not 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id: 32 hexadecimal digits expected")]
pub struct NotAnId;

/// Declares id types; the list below is the registry.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident,)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// An id from sixteen random bytes.
            pub const fn from_random(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// The sixteen bytes.
            pub const fn bytes(self) -> [u8; 16] {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_hex(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                parse_hex(text).map(Self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

ids! {
    /// A member of staff who signs in.
    AccountId,
    /// An invitation that founds an account once it is taken.
    InvitationId,
    /// One signed-in browser of an account.
    SessionId,
    /// A passkey or other key of an account.
    CredentialId,
    /// A team that envelopes are sealed to.
    TeamId,
    /// One approach by one reporter.
    ContactId,
    /// The sealed content of a contact or message.
    EnvelopeId,
    /// The thread between a reporter and the desk.
    MailboxId,
    /// One message in a mailbox, either way.
    MessageId,
    /// A file that came with an envelope.
    AttachmentId,
    /// A receipt that a reporter asked for.
    ReceiptId,
    /// A name inside a tip, not yet a lead.
    MentionId,
    /// Someone with a case.
    PersonId,
    /// One name of a person, as found.
    NameFormId,
    /// A document, phone or account of a person.
    IdentifierId,
    /// How one person is tied to another.
    RelationId,
    /// One recruitment of one person.
    EpisodeId,
    /// What a source says about a person.
    ClaimId,
    /// The commission's work for a person.
    CaseId,
    /// Something due to someone by a time.
    PromiseId,
    /// A published or partner list.
    ListId,
    /// One row of a list.
    RowId,
    /// Two records that may be one person.
    CandidateId,
    /// What a reviewer decided about a candidate.
    DecisionId,
    /// Advice to be brought to someone who may be about to leave.
    PreventionTaskId,
    /// What crossed from help to judiciary or partner.
    DisclosureId,
    /// A request to a partner.
    ReferralId,
    /// One act in the ledger.
    EntryId,
    /// Work that is done after the answer has left.
    JobId,
}

fn write_hex(bytes: &[u8; 16], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

fn parse_hex(text: &str) -> Result<[u8; 16], NotAnId> {
    let digits = text.as_bytes();
    if digits.len() != 32 {
        return Err(NotAnId);
    }
    let mut bytes = [0; 16];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = hex_digit(pair[0])? << 4 | hex_digit(pair[1])?;
    }
    Ok(bytes)
}

/// Upper case is refused: one id has one spelling.
fn hex_digit(digit: u8) -> Result<u8, NotAnId> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(NotAnId),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_id_is_read_back_from_its_text(bytes: [u8; 16]) {
            let id = PersonId::from_random(bytes);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            prop_assert_eq!(id.to_string().len(), 32);
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,40}") {
            if let Ok(id) = text.parse::<CaseId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }

    #[test]
    fn one_id_has_one_spelling() {
        assert!("0123456789abcdef0123456789abcdef".parse::<CaseId>().is_ok());
        for wrong in [
            "",
            "0123456789ABCDEF0123456789abcdef",
            "0123456789abcdef0123456789abcde",
            "٠١٢٣",
        ] {
            assert_eq!(wrong.parse::<CaseId>(), Err(NotAnId), "{wrong}");
        }
    }
}
