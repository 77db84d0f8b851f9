//! What every page stands on: languages, words, layout, sessions, doors and the answers they give.

mod app;
pub mod assets;
mod desk;
pub mod desk_form;
pub mod doors;
pub mod form;
mod guesses;
pub mod headers;
mod in_lang;
mod lang;
pub mod pack;
mod page;
pub mod refusal;
mod render;
pub mod session;
pub mod text;
pub mod time;
mod typed;
pub mod words;

pub use app::{App, Site};
pub use desk::{Desk, DeskCall, DeskForm, Place};
pub use doors::{Access, Doors};
pub use guesses::{Guesses, TooManyGuesses};
pub use in_lang::InLang;
pub use lang::{Lang, UnknownLang};
pub use page::Page;
pub use refusal::Refused;
pub use render::Html;
pub use session::Session;
pub use typed::Typed;
