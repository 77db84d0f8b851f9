//! Every reason, strength and step has its words in every language, and no language has others.

use std::collections::BTreeSet;

use sanad_names::{Commonness, ReasonKind, Strength};

const LOCALES: [(&str, &str); 5] = [
    ("ar", include_str!("../../../locales/ar/names.ftl")),
    ("ckb", include_str!("../../../locales/ckb/names.ftl")),
    ("en", include_str!("../../../locales/en/names.ftl")),
    ("ru", include_str!("../../../locales/ru/names.ftl")),
    ("uk", include_str!("../../../locales/uk/names.ftl")),
];

fn keys(words: &str) -> BTreeSet<&str> {
    words
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .collect()
}

#[test]
fn every_key_has_words_in_every_language() {
    let reasons = ReasonKind::ALL.iter().map(|kind| kind.key());
    let strengths = [
        Strength::None,
        Strength::Weak,
        Strength::Possible,
        Strength::Strong,
    ]
    .map(Strength::key);
    let steps = [
        Commonness::VeryCommon,
        Commonness::Common,
        Commonness::Uncommon,
        Commonness::Rare,
    ]
    .map(Commonness::key);
    let needed: BTreeSet<&str> = reasons.chain(strengths).chain(steps).collect();
    for (language, words) in LOCALES {
        let written = keys(words);
        let missing: Vec<&&str> = needed.difference(&written).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn every_language_has_the_same_keys() {
    for (language, words) in LOCALES {
        assert_eq!(keys(words), keys(LOCALES[2].1), "{language}");
    }
}
