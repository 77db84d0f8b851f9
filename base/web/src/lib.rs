//! What every page stands on: languages, words, layout, sessions, doors and the answers they give.

pub mod assets;
pub mod headers;
mod lang;
pub mod pack;
mod page;
mod render;
pub mod words;

pub use lang::{Lang, UnknownLang};
pub use page::Page;
pub use render::Html;
