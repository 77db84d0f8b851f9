//! The domain of a commission that keeps its citizens out of a foreign war: what exists, in which states, and what
//! may happen next.
//!
//! One module a concept. Everything here is pure: no files, no network, no clock; times and ids are handed in, a
//! transition returns the new state or a typed refusal, and every enum has stable keys and words in five languages.
//! What is promised to whom rests on DOMAIN and DESIGN; a rule names its source where it has one.

pub mod case;
pub mod child;
pub mod claim;
pub mod contact;
pub mod date;
pub mod decision;
pub mod derive;
pub mod episode;
pub mod grounds;
pub mod ids;
pub mod keyed;
pub mod matrix;
pub mod mention;
pub mod person;
pub mod prevention;
pub mod promise;
pub mod role;
pub mod safe_contact;
pub mod source_list;
pub mod time;
pub mod two_people;
pub mod urgency;
pub mod written;

pub use case::{Case, CaseKind, CaseState, CaseStateKey, CloseReason, Hold, WrongCaseStep};
pub use child::may_be_a_child;
pub use claim::{
    Claim, Correction, Credibility, Fact, FactKind, Fate, Grade, Hearsay, Means, Motive,
    NotACorrection, NotAFact, NotAGrade, Reliability, Source, SourceKind, Subject, SubjectKey,
    may_correct,
};
pub use contact::{Channel, Disclosure, Kind, Mark, State, StateKey, WrongStep};
pub use date::{DateAgreement, NotADate, PartialDate};
pub use decision::{
    CandidateState, CandidateStateKey, Decisions, OtherFact, OtherFactKind, Review, Undone,
    Verdict, VerdictKey, WrongDecision,
};
pub use derive::{
    Because, Confirmation, Derived, FateStatus, NotConfirmable, Part, derive_fact, derive_fate,
    derive_means, derive_motives, derive_stage, may_be_confirmed,
};
pub use episode::{DivertedTooLate, Stage};
pub use grounds::{Firewall, Ground, GroundKey, JudgeOrder, OrderRefused};
pub use ids::*;
pub use keyed::{Keyed, UnknownKey};
pub use matrix::{Act, may};
pub use mention::{Mention, NotALead};
pub use person::{
    Identifier, IdentifierKind, NameForm, NamePart, NameSource, NotAName, NotAnIdentifier,
    PersonRole, RelationKind,
};
pub use prevention::{
    AdviceOutcome, PreventionGround, PreventionState, PreventionStateKey, PreventionTask,
    WrongPreventionStep,
};
pub use promise::{
    DueTo, Promise, PromiseEnd, PromiseKind, PromiseStanding, WrongPromise, next_due,
};
pub use role::Role;
pub use safe_contact::{
    Approach, Caller, Cleared, ClockTime, Medium, NotAClockTime, RefusedBecause, SafeContact,
    forbidden_words,
};
pub use source_list::{
    GivenInReturn, LegalBasis, ListKind, RowState, RowStatus, SourceList, WrongRowStep,
};
pub use time::{Millis, Span, Weekday};
pub use two_people::{Colleague, NotTwoPeople, TwoPeople};
pub use urgency::{Answer, Level, Reason, Signals, Urgency};
pub use written::{NotAReason, WrittenReason};
