//! The domain of a commission that keeps its citizens out of a foreign war: what exists, in which states, and what
//! may happen next.
//!
//! One module a concept. Everything here is pure: no files, no network, no clock; times and ids are handed in, a
//! transition returns the new state or a typed refusal, and every enum has stable keys and words in five languages.
//! What is promised to whom rests on DOMAIN and DESIGN; a rule names its source where it has one.

pub mod contact;
pub mod date;
pub mod episode;
pub mod grounds;
pub mod ids;
pub mod keyed;
pub mod matrix;
pub mod role;
pub mod time;
pub mod urgency;
pub mod written;

pub use contact::{Channel, Disclosure, Kind, Mark, State, StateKey, WrongStep};
pub use date::{DateAgreement, NotADate, PartialDate};
pub use episode::{DivertedTooLate, Stage};
pub use grounds::{Firewall, Ground, GroundKey};
pub use ids::*;
pub use keyed::{Keyed, UnknownKey};
pub use matrix::{Act, may};
pub use role::Role;
pub use time::{Millis, Span, Weekday};
pub use urgency::{Answer, Level, Reason, Signals, Urgency};
pub use written::{NotAReason, WrittenReason};
