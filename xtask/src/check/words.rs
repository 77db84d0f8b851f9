//! The words people see: complete in every language, each in its own letters, none in another's.
//!
//! There is no fallback language, so a missing word is a fault and not a nuisance. This checks the files; whether a
//! sentence is well written is for its proofreaders.

use std::collections::BTreeMap;
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::Finding;
use crate::{Fault, house};

/// A language and what its letters tell.
struct Language {
    code: &'static str,
    /// Whether a letter is of its script.
    own: fn(char) -> bool,
    /// Letters of its script that another language uses and this one does not.
    foreign: &'static str,
    /// Public pages never use these words of a person (stems, lower case).
    wounding: &'static [&'static str],
}

const LANGUAGES: &[Language] = &[
    Language {
        code: "ar",
        own: is_arabic,
        foreign: "ەکیێۆڕڵھڤ",
        wounding: &["مخبر", "مرتزق", "خائن", "خونة", "جاسوس"],
    },
    Language {
        code: "ckb",
        own: is_arabic,
        foreign: "يىكةه",
        wounding: &["سیخوڕ", "بەکرێگیراو", "خائین", "خاین", "ناپاک", "خیانەتکار"],
    },
    Language {
        code: "en",
        own: |letter| letter.is_ascii_alphabetic(),
        foreign: "",
        wounding: &["informant", "informer", "mercenar", "traitor"],
    },
    Language {
        code: "ru",
        own: is_cyrillic,
        foreign: "іїєґ",
        wounding: &[
            "информатор",
            "осведомител",
            "стукач",
            "доносчик",
            "наёмник",
            "наемник",
            "предател",
        ],
    },
    Language {
        code: "uk",
        own: is_cyrillic,
        foreign: "ыэёъ",
        wounding: &[
            "інформатор",
            "донощик",
            "стукач",
            "найманець",
            "найманц",
            "зрадник",
        ],
    },
];

/// Files of words that only staff read; every other file is public.
const STAFF: &[&str] = &[
    "hotline", "persons", "cases", "lists", "staff", "names", "desk", "casework",
];

/// Proper names and formats, which are the same in every language.
const SAME_EVERYWHERE: &[&str] = &[
    "Sanad",
    "Telegram",
    "WhatsApp",
    "Signal",
    "Viber",
    "SMS",
    "PDF",
    "CSV",
    "XLSX",
    "JSON",
    "HTML",
    "JavaScript",
    "SHA",
    "age",
    "URL",
    "MRZ",
    "API",
    "Excel",
    "UTF",
    "Windows",
    "Tor",
    "sanad",
    "verify",
    "ledger",
    "check",
];

/// A folder of words: file and key to text.
type Words = BTreeMap<(String, String), String>;

/// Everything that is missing, foreign or wounding.
pub fn findings() -> Result<Vec<Finding>, Fault> {
    let mut findings = Vec::new();
    let mut read = Vec::new();
    for language in LANGUAGES {
        read.push((language, words_of(language, &mut findings)?));
    }
    let english = read
        .iter()
        .find(|(language, _)| language.code == "en")
        .map(|(_, words)| words);
    let Some(english) = english else {
        return Err(Fault::new("there are no words to compare with"));
    };
    for (language, words) in &read {
        missing(language, words, &read, &mut findings);
        for ((file, key), text) in words {
            if let Some(says) = fault(
                language,
                file,
                text,
                english.get(&(file.clone(), key.clone())),
            ) {
                findings.push(Finding::new(
                    &format!("locales/{}/{file}.ftl: {key}", language.code),
                    &says,
                ));
            }
        }
    }
    Ok(findings)
}

fn missing(
    language: &Language,
    words: &Words,
    all: &[(&Language, Words)],
    findings: &mut Vec<Finding>,
) {
    for (other, theirs) in all {
        for (file, key) in theirs.keys().filter(|place| !words.contains_key(*place)) {
            let place = format!("locales/{}/{file}.ftl", language.code);
            findings.push(Finding::new(
                &place,
                &format!("lacks {key}, which {} has", other.code),
            ));
        }
    }
}

/// What is wrong with one word, if anything.
fn fault(language: &Language, file: &str, text: &str, english: Option<&String>) -> Option<String> {
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    let translated = without_names(text).chars().any(char::is_alphabetic);
    if let Some(letter) = letters().find(|letter| language.foreign.contains(*letter)) {
        return Some(format!(
            "has the letter {letter}, which is of another language"
        ));
    }
    if language.code != "en" && translated && english.is_some_and(|english| english == text) {
        return Some("equals the English".to_owned());
    }
    if translated && !letters().any(language.own) {
        return Some("lacks the script of its language".to_owned());
    }
    let lower = text.to_lowercase();
    let wound = language.wounding.iter().find(|stem| lower.contains(**stem));
    match wound {
        Some(stem) if !STAFF.contains(&file) => {
            Some(format!("says “{stem}” of a person on a public page"))
        }
        _ => None,
    }
}

fn without_names(text: &str) -> String {
    SAME_EVERYWHERE
        .iter()
        .fold(text.to_owned(), |left, name| left.replace(name, ""))
}

fn words_of(language: &Language, findings: &mut Vec<Finding>) -> Result<Words, Fault> {
    let mut words = Words::new();
    for entry in fs::read_dir(house::root().join("locales").join(language.code))? {
        let path = entry?.path();
        let file = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path)?;
        let (resource, faults) = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((partial, faults)) => (partial, faults),
        };
        let place = format!("locales/{}/{file}.ftl", language.code);
        findings.extend(
            faults
                .iter()
                .map(|fault| Finding::new(&place, &fault.to_string())),
        );
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let Some(pattern) = &message.value else {
                continue;
            };
            let key = message.id.name.to_owned();
            let named_for_file = key.starts_with(&format!("{file}-"));
            if !named_for_file {
                findings.push(Finding::new(
                    &place,
                    &format!("{key} does not begin with “{file}-”"),
                ));
            }
            words.insert((file.clone(), key), said(pattern));
        }
    }
    Ok(words)
}

/// The text a reader may see of a pattern, all its variants one after the other.
fn said(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => said_by(expression),
    });
    parts.collect()
}

fn said_by(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .map(|variant| said(&variant.value))
            .collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        Expression::Inline(InlineExpression::Placeable { expression }) => said_by(expression),
        Expression::Inline(_) => String::new(),
    }
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0620}'..='\u{064A}' | '\u{0671}'..='\u{06D5}')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{0400}'..='\u{04FF}')
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, fault};

    #[test]
    fn each_language_keeps_to_its_own_letters() {
        for (code, text, english, expected) in [
            ("ar", "السؤال عن ابنك", "Asking about your son", None),
            (
                "ar",
                "Asking about your son",
                "Asking about your son",
                Some("equals the English"),
            ),
            (
                "ar",
                "Asking",
                "Asking about your son",
                Some("lacks the script"),
            ),
            ("ar", "زمانەکان", "Languages", Some("another language")),
            ("ckb", "لغات كردي", "Languages", Some("another language")),
            ("ru", "Довідкова", "Page", Some("another language")),
            ("uk", "Телефон", "Phone", None),
            ("ru", "Telegram", "Telegram", None),
            (
                "en",
                "We never call anyone a mercenary",
                "We never call anyone a mercenary",
                Some("of a person"),
            ),
        ] {
            let language = LANGUAGES.iter().find(|language| language.code == code);
            let found = language
                .and_then(|language| fault(language, "intake", text, Some(&english.to_owned())));
            match expected {
                Some(part) => assert!(
                    found.as_ref().is_some_and(|says| says.contains(part)),
                    "{text}: {found:?}"
                ),
                None => assert_eq!(found, None, "{text}"),
            }
        }
    }
}
