//! Folding: one spelling for letters that differ only in how they were typed.
//!
//! Case, harakat, tatweel, presentation forms, joiners, direction marks, accents and Arabic, Persian and Kurdish
//! variants of one letter are folded away; what carries sound stays. Folding twice changes nothing. The as-found text
//! is kept elsewhere ([`crate::NameForm::as_found`]): this is for comparing only.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::script::Script;

/// Names longer than this many characters are cut before anything else; the longest seen in real lists has 120.
pub(crate) const MAX_CHARACTERS: usize = 400;

/// Folding converges in two passes on everything seen; this bounds it on what was not.
const MAX_PASSES: usize = 5;

/// Folds a text to lower-case bare letters in words separated by single spaces.
pub(crate) fn fold(text: &str) -> String {
    let cut: String = text.chars().take(MAX_CHARACTERS).collect();
    let mut folded = pass(&cut);
    for _ in 0..MAX_PASSES {
        let again = pass(&folded);
        if again == folded {
            break;
        }
        folded = again;
    }
    folded
}

fn pass(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let visible: String = text.chars().filter(|c| !is_ignorable(*c)).collect();
    let mut before = ' ';
    for c in visible.nfkc().flat_map(char::to_lowercase) {
        fold_letter(c, before, &mut out);
        before = c;
    }
    let words: Vec<String> = out.split_whitespace().map(unmix).collect();
    words.join(" ")
}

/// Marks that steer the display, or say how to read a letter, without being one.
fn is_ignorable(c: char) -> bool {
    matches!(c as u32,
        0x00AD | 0x0640 | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF | 0xFE00..=0xFE0F |
        0x064B..=0x065F | 0x0670 | 0x0610..=0x061A | 0x06D6..=0x06ED if c as u32 != 0x06D5)
        || matches!(
            c as u32,
            0x0591..=0x05BD | 0x05BF | 0x05C1 | 0x05C2 | 0x05C4 | 0x05C5 | 0x05C7
        )
}

fn fold_letter(c: char, before: char, out: &mut String) {
    match Script::of(c) {
        Some(Script::Arabic) => out.push_str(arabic(c)),
        Some(Script::Cyrillic) => out.push_str(cyrillic(c)),
        Some(Script::Latin) => latin(c, out),
        Some(Script::Hebrew) => hebrew(c, before, out),
        Some(Script::Indic) => out.push(c),
        Some(Script::Other) => other(c, out),
        None => sign(c, before, out),
    }
}

/// The letters that stand for themselves, as a static string, so that folding allocates nothing.
macro_rules! fold_table {
    ($c:expr, $($from:pat => $to:expr),+ $(,)?) => { match $c { $($from => $to),+ } };
}

fn arabic(c: char) -> &'static str {
    fold_table!(c,
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ا' => "ا", 'ب' | 'ٻ' => "ب", 'پ' => "پ", 'ت' | 'ٹ' | 'ټ' => "ت", 'ث' => "ث",
        'ج' => "ج", 'چ' => "چ", 'ح' => "ح", 'خ' => "خ", 'د' | 'ڈ' | 'ډ' => "د", 'ذ' => "ذ",
        'ر' | 'ڕ' | 'ڑ' | 'ړ' => "ر", 'ز' | 'ځ' => "ز", 'ژ' | 'ږ' => "ژ", 'س' | 'څ' => "س", 'ش' | 'ښ' => "ش",
        'ص' => "ص", 'ض' => "ض", 'ط' => "ط", 'ظ' => "ظ", 'ع' => "ع", 'غ' => "غ", 'ف' => "ف", 'ڤ' | 'ۋ' => "ڤ",
        'ق' => "ق", 'ك' | 'ک' | 'ڪ' => "ك", 'گ' | 'ګ' | 'ڭ' | 'ڨ' | 'ݣ' => "گ", 'ل' | 'ڵ' => "ل", 'م' => "م",
        'ن' | 'ں' | 'ڼ' => "ن", 'ه' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' => "ه", 'ة' | 'ۃ' => "ة",
        'و' | 'ؤ' | 'ۇ' | 'ۈ' => "و", 'ۆ' => "ۆ", 'ي' | 'ی' | 'ى' | 'ۍ' | 'ے' | 'ۓ' => "ي", 'ێ' | 'ې' => "ێ",
        'ئ' => "ئ", 'ء' => "ء", 'ە' => "ە",
        _ => "")
}

fn cyrillic(c: char) -> &'static str {
    fold_table!(c,
        'а' => "а", 'б' => "б", 'в' => "в", 'г' | 'ѓ' => "г", 'ґ' => "ґ", 'ғ' => "ғ", 'д' => "д", 'ђ' => "ђ",
        'е' | 'ѐ' | 'ѣ' => "е", 'є' => "є", 'ё' => "ё", 'ж' => "ж", 'җ' => "җ", 'з' | 'ҙ' => "з", 'и' | 'ѝ' => "и",
        'і' => "і", 'ї' => "ї", 'й' => "й", 'ј' => "ј", 'к' | 'ќ' => "к", 'қ' | 'ҝ' | 'ҡ' => "қ", 'л' => "л",
        'м' => "м", 'н' => "н", 'ң' => "ң", 'о' => "о", 'ө' => "ө", 'п' => "п", 'р' => "р", 'с' | 'ҫ' => "с",
        'т' => "т", 'ћ' => "ћ", 'у' => "у", 'ү' => "ү", 'ұ' => "ұ", 'ў' | 'ӯ' => "ў", 'ф' | 'ѳ' => "ф", 'х' => "х",
        'ҳ' => "ҳ", 'һ' => "һ", 'ц' => "ц", 'ч' => "ч", 'ҷ' | 'ҹ' => "ҷ", 'џ' => "џ", 'ш' => "ш", 'щ' => "щ",
        'ъ' => "ъ", 'ы' => "ы", 'ь' => "ь", 'э' => "э", 'ә' => "ә", 'ю' => "ю", 'я' => "я", 'ѕ' => "дз",
        'љ' => "ль", 'њ' => "нь", 'ӣ' => "и", _ => "")
}

fn latin(c: char, out: &mut String) {
    let spelled = match c {
        'a'..='z' => "",
        'ß' => "ss",
        'æ' | 'ǽ' => "ae",
        'œ' => "oe",
        'ø' | 'ǿ' => "o",
        'đ' | 'ð' | 'ď' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ə' => "a",
        'ħ' => "h",
        'ŋ' => "ng",
        'š' | 'ş' | 'ș' => "sh",
        'č' | 'ć' => "ch",
        'ž' | 'ż' => "zh",
        'ț' | 'ţ' => "ts",
        'ǆ' => "dzh",
        _ => {
            out.extend(
                c.nfkd()
                    .filter(|part| !is_combining_mark(*part))
                    .filter(|part| *part != c),
            );
            return;
        }
    };
    if spelled.is_empty() {
        out.push(c);
    } else {
        out.push_str(spelled);
    }
}

fn hebrew(c: char, before: char, out: &mut String) {
    match c {
        'ך' => out.push('כ'),
        'ם' => out.push('מ'),
        'ן' => out.push('נ'),
        'ף' => out.push('פ'),
        'ץ' => out.push('צ'),
        '׳' | '״' => geresh(before, out),
        'א'..='ת' => out.push(c),
        _ => {}
    }
}

/// A geresh turns four Hebrew letters into sounds of other languages (ג׳ is j); elsewhere it says nothing.
fn geresh(before: char, out: &mut String) {
    if matches!(before, 'ג' | 'ז' | 'צ' | 'ץ' | 'ת') {
        out.push('׳');
    }
}

fn sign(c: char, before: char, out: &mut String) {
    match c {
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '`' | '´' | '"' | '“' | '”' | '„' =>
        {
            geresh(before, out);
        }
        _ if is_combining_mark(c) => {}
        _ => match c.to_digit(10).or_else(|| eastern_digit(c)) {
            Some(digit) => out.extend(char::from_digit(digit, 10)),
            None => out.push(' '),
        },
    }
}

fn eastern_digit(c: char) -> Option<u32> {
    match c as u32 {
        code @ 0x0660..=0x0669 => Some(code - 0x0660),
        code @ 0x06F0..=0x06F9 => Some(code - 0x06F0),
        _ => None,
    }
}

/// Scripts read through another: the Indic blocks share one layout, Greek, Georgian and Armenian are spelled in Latin.
fn other(c: char, out: &mut String) {
    let code = c as u32;
    match code {
        0x0980..=0x0D7F => {
            out.extend(char::from_u32(0x0900 + code % 0x80).filter(|c| Script::of(*c).is_some()));
        }
        0x0D80..=0x0DFF => out.push_str(crate::foreign::sinhala(c)),
        0x0370..=0x03FF | 0x0530..=0x058F | 0x10A0..=0x10FF => {
            out.push_str(crate::foreign::spelled(c));
        }
        _ => out.push(c),
    }
}

/// Cyrillic letters that look like Latin ones (in either case), and those.
const LOOKALIKES: [(char, char); 14] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('к', 'k'),
    ('м', 'm'),
    ('т', 't'),
    ('н', 'h'),
    ('в', 'b'),
    ('ј', 'j'),
];

/// Puts a word typed half on a Latin, half on a Cyrillic keyboard into the script most of it is in.
fn unmix(word: &str) -> String {
    let count = |script| {
        word.chars()
            .filter(|c| Script::of(*c) == Some(script))
            .count()
    };
    let (cyrillic, latin) = (count(Script::Cyrillic), count(Script::Latin));
    if cyrillic == 0 || latin == 0 {
        return word.to_owned();
    }
    let swap = |c: char| {
        LOOKALIKES
            .iter()
            .map(|(cyr, lat)| {
                if cyrillic >= latin {
                    (lat, cyr)
                } else {
                    (cyr, lat)
                }
            })
            .find_map(|(from, to)| (*from == c).then_some(*to))
            .unwrap_or(c)
    };
    word.chars().map(swap).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn typing_habits_fold_to_one_spelling() {
        let same = [
            ("مُحَمَّد", "محمد"),
            ("محـــمد", "محمد"),
            ("أحمد", "احمد"),
            ("ﻣﺤﻤﺪ", "محمد"),
            ("علی", "علي"),
            ("MÜLLER", "muller"),
            ("Şahin", "shahin"),
            ("Аль-Хаддад", "аль хаддад"),
            ("\u{202E}Karim\u{202C}", "karim"),
            ("O'Neill", "oneill"),
        ];
        for (found, folded) in same {
            assert_eq!(fold(found), folded, "{found}");
        }
    }

    #[test]
    fn a_word_in_mixed_keyboards_becomes_one_script() {
        assert_eq!(fold("Cаджад"), "саджад", "first letter was Latin");
        assert_eq!(fold("Kаrim"), "karim", "second letter was Cyrillic");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folding_never_panics(text in any::<String>()) {
            fold(&text);
        }
    }
}
