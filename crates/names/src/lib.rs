//! Persons across scripts: name forms, their comparison with reasons, and the search for the few worth comparing.
//!
//! Pure: no files, network or clock. A name enters as it was found ([`NameForm::read`]), is compared unit by unit with
//! costs learned from real pairs ([`compare`]), and the result is [`Evidence`]: bits for and against, each with its
//! reason. [`Index`] finds candidates, in memory only.
//!
//! It proposes and explains; people decide. Names alone never make evidence [`Strength::Strong`]
//! ([`Evidence::names_only`]): likeness of names has jailed the innocent.
//!
//! ```
//! use sanad_names::{Model, Record, Strength, compare};
//!
//! let card = Record::named("سجاد كريم الحداد");
//! let list = Record::named("Аль-Хаддад Саджад Карим");
//! let evidence = compare(&card, &list, Model::standard());
//! assert_eq!(evidence.strength, Strength::Possible);
//! assert!(evidence.names_only());
//! ```

mod align;
mod alike;
mod batch;
mod compare;
mod costs;
mod evidence;
mod facts;
mod findings;
mod foreign;
mod form;
mod frequency;
mod grams;
mod index;
mod judge;
mod known;
pub mod learn;
mod letters;
mod likeness;
mod memo;
mod model;
mod mrz;
mod outline;
mod record;
mod script;
mod sound;
mod suggest;
mod table;
mod variants;
mod weights;
mod words;

pub use align::Order;
pub use batch::{WhichTable, match_names, score};
pub use compare::compare;
pub use costs::Costs;
pub use evidence::{Evidence, Reason, ReasonKind, SideBySide, Strength};
pub use form::{MAX_WORDS, NameForm, Word, WordKind};
pub use frequency::{Commonness, Frequencies};
pub use index::{Asker, COMPARED_IN_FULL, Candidate, Index};
pub use memo::Memo;
pub use model::{Model, Prepared};
pub use record::{PartialDate, Record};
pub use script::Script;
pub use table::{Table, TableError};
