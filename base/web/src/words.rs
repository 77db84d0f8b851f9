//! The words people see, one folder of Fluent files a language under `locales/`, embedded in the program.
//!
//! There is no fallback: a word that is missing in one language shows its key and fails the tests, it never
//! appears in another language. Arguments are isolated, so that a Latin name or a number stays in its place
//! inside a right-to-left sentence.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

use crate::Lang;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 5]> = LazyLock::new(|| Lang::ALL.map(load));

/// An argument of a word: a name and its value.
pub type Arg<'a> = (&'static str, Value<'a>);

/// The value of an argument: text as it is, or a number that chooses the plural.
#[derive(Debug, Clone)]
pub enum Value<'a> {
    /// Text, shown isolated.
    Text(Cow<'a, str>),
    /// A whole number, in the language's own plural category.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The word under `key`, in `lang`.
pub fn say(lang: Lang, key: &str) -> String {
    say_with(lang, key, &[])
}

/// The word under `key`, in `lang`, with its arguments filled in.
pub fn say_with(lang: Lang, key: &str, args: &[Arg<'_>]) -> String {
    let bundle = &BUNDLES[position(lang)];
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        tracing::error!(key, %lang, "a word is missing");
        return format!("⟨{key}⟩");
    };
    let filled: FluentArgs<'_> = args
        .iter()
        .map(|(name, value)| (*name, fluent(value)))
        .collect();
    let mut errors = Vec::new();
    let word = bundle.format_pattern(pattern, Some(&filled), &mut errors);
    if !errors.is_empty() {
        tracing::error!(key, %lang, "a word's arguments do not fit");
    }
    word.into_owned()
}

/// Whether a word exists. For lists that show only what has been written.
pub fn has(lang: Lang, key: &str) -> bool {
    BUNDLES[position(lang)].has_message(key)
}

/// Every file of words: language, file name, text. For the tests that hold the languages against each other.
pub fn files() -> impl Iterator<Item = (Lang, &'static str, &'static str)> {
    Lang::ALL.into_iter().flat_map(|lang| {
        let folder = LOCALES.get_dir(lang.code());
        folder.into_iter().flat_map(move |folder| {
            folder.files().filter_map(move |file| {
                let name = file.path().file_name()?.to_str()?;
                Some((lang, name, file.contents_utf8()?))
            })
        })
    })
}

fn position(lang: Lang) -> usize {
    Lang::ALL.iter().position(|each| *each == lang).unwrap_or(0)
}

fn load(lang: Lang) -> FluentBundle<FluentResource> {
    let locale = lang.locale().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    for (of, name, text) in files() {
        if of != lang {
            continue;
        }
        let resource =
            FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, faults)| {
                tracing::error!(%lang, name, faults = faults.len(), "a file of words has faults");
                partial
            });
        if let Err(doubled) = bundle.add_resource(resource) {
            tracing::error!(%lang, name, doubled = doubled.len(), "a word is defined twice");
        }
    }
    bundle
}

fn fluent<'a>(value: &'a Value<'_>) -> FluentValue<'a> {
    match value {
        Value::Text(text) => FluentValue::from(text.as_ref()),
        Value::Number(number) => FluentValue::from(*number),
    }
}
