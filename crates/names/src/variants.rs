//! The ways one written word may be read: with or without its article, with the patronymic ending or without,
//! "servant of" in one canonical form.

use crate::script::Script;

/// Readings of one word beyond which none are kept.
pub(crate) const MAX_READINGS: usize = 3;

/// What must remain of a word after its article is taken away.
const SHORTEST_STEM: usize = 3;

/// Endings of patronymics, longest first.
const PATRONYMIC_ENDINGS: [&str; 22] = [
    "ьевич",
    "иевич",
    "ович",
    "евич",
    "ьевна",
    "иевна",
    "овна",
    "евна",
    "ична",
    "йович",
    "івна",
    "ївна",
    "евич",
    "ovich",
    "evich",
    "ovych",
    "evych",
    "ovna",
    "evna",
    "ivna",
    "ovic",
    "evic",
];

/// The readings of a word, the likeliest first; the word itself is always one of them.
pub(crate) fn readings(word: &str, script: Script) -> Vec<String> {
    let mut readings = vec![word.to_owned()];
    let mut add = |reading: Option<String>| {
        let new =
            reading.filter(|reading| readings.len() < MAX_READINGS && !readings.contains(reading));
        readings.extend(new);
    };
    add(servant(word, script));
    add(faith(word, script));
    add(without_article(word, script));
    add(patronymic_stem(word).map(str::to_owned));
    readings
}

/// The father's name in a patronymic (Каримович: Карим); `None` for what is none.
pub(crate) fn patronymic_stem(word: &str) -> Option<&str> {
    PATRONYMIC_ENDINGS
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|stem| stem.chars().count() >= SHORTEST_STEM)
}

fn without_article(word: &str, script: Script) -> Option<String> {
    let articles: &[&str] = match script {
        Script::Arabic => &["ال"],
        Script::Cyrillic => &["аль", "эль", "ал", "эл", "ель"],
        Script::Latin => &["al", "el"],
        Script::Hebrew => &["אל"],
        Script::Indic | Script::Other => &[],
    };
    let plain = articles
        .iter()
        .find_map(|article| word.strip_prefix(article));
    let stem = plain.or_else(|| without_sun_article(word, script))?;
    (stem.chars().count() >= SHORTEST_STEM).then(|| stem.to_owned())
}

/// "annajjar" is an-najjar: the article's l became the next consonant.
fn without_sun_article(word: &str, script: Script) -> Option<&str> {
    if !matches!(script, Script::Cyrillic | Script::Latin) {
        return None;
    }
    let mut letters = word.char_indices();
    let (_, vowel) = letters.next()?;
    let (_, first) = letters.next()?;
    let (stem, second) = letters.next()?;
    ("aeаэ".contains(vowel) && first == second && "tdrszlnтдрсзлнш".contains(first))
        .then(|| &word[stem..])
}

/// Abd al-Rahman, Abdulrahman, Абдурахман, عبد الرحمن: "servant" and the name, without what is between.
fn servant(word: &str, script: Script) -> Option<String> {
    let (servant, vowels, l): (&str, &str, &[&str]) = match script {
        Script::Arabic => ("عبد", "ا", &["ل"]),
        Script::Cyrillic => ("абд", "уаеэо", &["ль", "л"]),
        Script::Latin => ("abd", "uaeo", &["l"]),
        Script::Hebrew | Script::Indic | Script::Other => return None,
    };
    let rest = word.strip_prefix(servant)?;
    let stem = rest.trim_start_matches(|c| vowels.contains(c));
    let bare = l.iter().find_map(|l| stem.strip_prefix(l));
    let god = matches!(
        stem,
        "lah" | "llah" | "lla" | "له" | "لله" | "лла" | "ллах" | "ла" | "лах"
    );
    let name = if god {
        return None;
    } else {
        bare.filter(|name| name.chars().count() >= SHORTEST_STEM)
            .unwrap_or(stem)
    };
    (name.chars().count() >= SHORTEST_STEM).then(|| format!("{servant}{name}"))
}

/// Nooraldeen, Nureddin, Нур ад-Дин, نورالدين: the name and "din", without what is between.
fn faith(word: &str, script: Script) -> Option<String> {
    let (endings, between, din): (&[&str], &str, &str) = match script {
        Script::Arabic => (&["الدين"], "", "دين"),
        Script::Cyrillic => (&["дин", "ддин", "лдин", "льдин"], "ауеэи", "дин"),
        Script::Latin => (
            &[
                "ddine", "ldeen", "lddin", "ddeen", "ddin", "ldin", "dine", "deen", "din",
            ],
            "auei",
            "din",
        ),
        Script::Hebrew | Script::Indic | Script::Other => return None,
    };
    let stem = endings
        .iter()
        .find_map(|ending| word.strip_suffix(ending))?;
    let stem = stem
        .trim_end_matches('l')
        .trim_end_matches(|c| between.contains(c));
    (stem.chars().count() >= SHORTEST_STEM).then(|| format!("{stem}{din}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(word: &str, script: Script, reading: &str) {
        let all = readings(word, script);
        assert!(all.iter().any(|r| r == reading), "{word}: {all:?}");
    }

    #[test]
    fn one_name_of_faith_has_one_canonical_reading() {
        for word in [
            "abdulrahman",
            "abdelrahman",
            "abdurahman",
            "abdrahman",
            "abdalrahman",
        ] {
            reads(word, Script::Latin, "abdrahman");
        }
        for word in ["абдулрахман", "абдельрахман", "абдурахман"] {
            reads(word, Script::Cyrillic, "абдрахман");
        }
        for word in ["عبدالرحمن", "عبدرحمن"] {
            reads(word, Script::Arabic, "عبدرحمن");
        }
        for word in ["nooraldeen", "nooreddin", "nooruddin"] {
            reads(word, Script::Latin, "noordin");
        }
    }

    #[test]
    fn articles_and_patronymic_endings_may_be_read_away() {
        reads("الحداد", Script::Arabic, "حداد");
        reads("alhaddad", Script::Latin, "haddad");
        reads("аннаджар", Script::Cyrillic, "наджар");
        reads("каримович", Script::Cyrillic, "карим");
        assert_eq!(
            readings("ali", Script::Latin),
            ["ali"],
            "too short to lose an article"
        );
    }
}
