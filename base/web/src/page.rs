//! What every page knows: its language, its address in the other languages, and how to say a word.

use crate::Lang;
use crate::assets;
use crate::pack::EveryLanguage;
use crate::words::{self, Arg, Value};

/// Where "leave quickly" goes: the most common page there is, which nobody asks about.
const QUICK_EXIT: &str = "https://www.google.com/";

/// The context that `layout.html` and every public template share, as the field `page`.
#[derive(Debug, Clone)]
pub struct Page {
    /// The language of the page.
    pub lang: Lang,
    /// The address after `/{lang}`, beginning with `/` or empty: `"/report"`.
    pub path: &'static str,
    /// Whether this is the fictional demonstration; shows the permanent banner.
    pub demo: bool,
}

impl Page {
    /// A word, in the page's language.
    pub fn say(&self, key: &str) -> String {
        words::say(self.lang, key)
    }

    /// A word with one argument.
    pub fn say_with<'a>(
        &self,
        key: &str,
        name: &'static str,
        value: impl Into<Value<'a>>,
    ) -> String {
        words::say_with(self.lang, key, &[(name, value.into())])
    }

    /// A word with several arguments.
    pub fn say_args(&self, key: &str, args: &[Arg<'_>]) -> String {
        words::say_with(self.lang, key, args)
    }

    /// A text of the country's pack, in the page's language.
    pub fn text<'a>(&self, text: &'a EveryLanguage) -> &'a str {
        text.in_lang(self.lang)
    }

    /// The other languages, each with this same page's address in it.
    pub fn others(&self) -> Vec<(Lang, String)> {
        Lang::ALL
            .into_iter()
            .filter(|lang| *lang != self.lang)
            .map(|lang| (lang, format!("/{lang}{}", self.path)))
            .collect()
    }

    /// The address of a style or script; empty where it was not built.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name).unwrap_or_default()
    }

    /// Where "leave quickly" goes. A person chooses it; the page itself calls nobody.
    pub const fn quick_exit(&self) -> &'static str {
        QUICK_EXIT
    }

    /// An address in the page's language: `page.to("/report")` is `/ar/report`.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }
}
