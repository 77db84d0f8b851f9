//! Every word a page asks for exists, in every language. Whether it is in that language's letters is `xtask check words`.

use std::fs;
use std::path::{Path, PathBuf};

use base_web::{Lang, words};

/// What asks for a word, in templates and in code; the key follows as the first string, perhaps after the language.
const ASKS: [&str; 5] = [
    "page.say(",
    "page.say_with(",
    "page.say_args(",
    "words::say(",
    "words::say_with(",
];

#[test]
fn every_word_that_is_asked_for_exists() {
    let mut asked = 0;
    let mut missing = Vec::new();
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap_or_default();
        for key in keys(&text) {
            asked += 1;
            missing.extend(
                Lang::ALL
                    .into_iter()
                    .filter(|lang| !words::has(*lang, key))
                    .map(|lang| format!("{}: {key} ({lang})", file.display())),
            );
        }
    }
    assert!(asked > 100, "the scan finds the pages: {asked} words");
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_word_and_its_translations_take_the_same_arguments() {
    let mut unlike = Vec::new();
    for (lang, file, text) in words::files() {
        let english = words::files().find(|(of, name, _)| *of == Lang::En && *name == file);
        let Some((_, _, english)) = english else {
            unlike.push(format!("{lang}/{file}: not in English"));
            continue;
        };
        let (ours, theirs) = (arguments(text), arguments(english));
        unlike.extend(
            ours.iter()
                .filter(|argument| !theirs.contains(argument))
                .chain(theirs.iter().filter(|argument| !ours.contains(argument)))
                .map(|(key, argument)| format!("{lang}/{file}: {key} and ${argument}")),
        );
    }
    assert!(unlike.is_empty(), "{unlike:#?}");
}

/// The keys in a file that are written out where a word is asked for.
fn keys(text: &str) -> impl Iterator<Item = &str> {
    ASKS.into_iter()
        .flat_map(move |ask| text.split(ask).skip(1))
        .filter_map(|rest| {
            // `say(lang, "key")`: at most a language may stand before the key.
            let (before, rest) = rest.split_once('"')?;
            let (key, _) = rest.split_once('"')?;
            let direct = before
                .chars()
                .all(|c| c.is_alphanumeric() || "_.:,& \n".contains(c));
            (direct && is_key(key)).then_some(key)
        })
}

fn is_key(text: &str) -> bool {
    let key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.contains('-') && !text.ends_with('-') && text.chars().all(key)
}

/// Which key uses which argument, in order, each once.
fn arguments(ftl: &str) -> Vec<(&str, &str)> {
    let mut key = "";
    let mut found = Vec::new();
    for line in ftl.lines() {
        if let Some((name, _)) = line.split_once(" =")
            && is_key(name)
        {
            key = name;
        }
        for rest in line.split('$').skip(1) {
            let end = rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
                .unwrap_or(rest.len());
            if !found.contains(&(key, &rest[..end])) {
                found.push((key, &rest[..end]));
            }
        }
    }
    found
}

/// Every template and source file of the house.
fn sources() -> Vec<PathBuf> {
    let root = Path::new("../..");
    let mut found = Vec::new();
    for part in ["base", "features", "sanad"] {
        gather(&root.join(part), &mut found);
    }
    found
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, found);
        } else if path
            .extension()
            .is_some_and(|ending| ending == "rs" || ending == "html")
        {
            found.push(path);
        }
    }
}
