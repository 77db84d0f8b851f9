//! Machine-readable zones: names of passports in the Latin letters of ICAO Doc 9303.
//!
//! Arabic states print either a phonetic spelling (ALHADDAD) or the letter table of Doc 9303 part 3, section 6.C
//! (ALXHDAD is الحداد). Both are read; the table is recognised by its X codes or by words without vowels.

/// The letter table, longest codes first. `ة` is XTA, or XAH at the end of a part.
const LETTERS: [(&str, char); 61] = [
    ("XSH", 'ش'),
    ("XKH", 'خ'),
    ("XTH", 'ث'),
    ("XDH", 'ذ'),
    ("XSS", 'ص'),
    ("XDZ", 'ض'),
    ("XTT", 'ط'),
    ("XZZ", 'ظ'),
    ("XAA", 'آ'),
    ("XAE", 'أ'),
    ("XAY", 'ى'),
    ("XTA", 'ة'),
    ("XAH", 'ة'),
    ("XXA", 'ٱ'),
    ("XXT", 'ٹ'),
    ("XRT", 'ټ'),
    ("XKE", 'ځ'),
    ("XXH", 'څ'),
    ("XXD", 'ڈ'),
    ("XDR", 'ډ'),
    ("XXR", 'ڑ'),
    ("XRR", 'ړ'),
    ("XRX", 'ږ'),
    ("XXS", 'ښ'),
    ("XKK", 'ک'),
    ("XXK", 'ګ'),
    ("XNG", 'ڭ'),
    ("XGG", 'گ'),
    ("XNN", 'ں'),
    ("XXN", 'ڼ'),
    ("XDO", 'ھ'),
    ("XYH", 'ۀ'),
    ("XXG", 'ہ'),
    ("XGE", 'ۂ'),
    ("XTG", 'ۃ'),
    ("XYA", 'ی'),
    ("XXY", 'ۍ'),
    ("XYB", 'ے'),
    ("XBE", 'ۓ'),
    ("XE", 'ء'),
    ("XI", 'ئ'),
    ("XH", 'ح'),
    ("XC", 'چ'),
    ("XJ", 'ژ'),
    ("A", 'ا'),
    ("B", 'ب'),
    ("D", 'د'),
    ("E", 'ع'),
    ("F", 'ف'),
    ("G", 'غ'),
    ("H", 'ه'),
    ("I", 'إ'),
    ("J", 'ج'),
    ("K", 'ك'),
    ("L", 'ل'),
    ("M", 'م'),
    ("N", 'ن'),
    ("P", 'پ'),
    ("Q", 'ق'),
    ("R", 'ر'),
    ("S", 'س'),
];

/// The rest of the table (single letters).
const MORE_LETTERS: [(&str, char); 5] =
    [("T", 'ت'), ("U", 'ؤ'), ("W", 'و'), ("Y", 'ي'), ("Z", 'ز')];

/// A name zone with its fillers replaced: given names first, family name last. `None` for what has no filler.
pub(crate) fn name_of_zone(text: &str) -> Option<String> {
    if !text.contains('<') {
        return None;
    }
    let line = text.trim();
    let names = if is_passport_head(line) {
        &line[5..]
    } else {
        line
    };
    let parts: Vec<String> = names
        .split("<<")
        .map(|part| part.replace('<', " ").trim().to_owned())
        .collect();
    let (family, given) = parts.split_first()?;
    Some(
        format!("{} {family}", given.join(" ").trim())
            .trim()
            .to_owned(),
    )
}

/// "P", a type letter or filler, and the three letters of the issuing state.
fn is_passport_head(line: &str) -> bool {
    line.len() > 5
        && line.is_ascii()
        && line.starts_with('P')
        && line.as_bytes()[1..5].iter().all(u8::is_ascii_uppercase)
        || line.starts_with("P<") && line.len() > 5 && line.is_char_boundary(5)
}

/// The Arabic letters of a name in the table's capitals; `None` where it is not written by the table.
pub(crate) fn arabic_letters(name: &str) -> Option<String> {
    let words: Vec<&str> = name
        .split([' ', '<'])
        .filter(|word| !word.is_empty())
        .collect();
    let capitals = name
        .chars()
        .all(|c| c.is_ascii_uppercase() || c == ' ' || c == '<');
    if !capitals || words.is_empty() || !words.iter().any(|word| is_by_table(word)) {
        return None;
    }
    let read: Option<Vec<String>> = words.iter().map(|word| word_letters(word)).collect();
    Some(read?.join(" "))
}

/// A code with X, or no vowel where speech needs one: a phonetic spelling has neither.
fn is_by_table(word: &str) -> bool {
    let x_code = word.contains('X')
        && LETTERS
            .iter()
            .any(|(code, _)| code.len() > 1 && word.contains(code));
    let longest_run = word
        .split(|c| "AEIOUY".contains(c))
        .map(str::len)
        .max()
        .unwrap_or(0);
    (x_code && word_letters(word).is_some() && !word.contains('O'))
        || (longest_run >= 4 && !word.contains('O'))
}

fn word_letters(word: &str) -> Option<String> {
    let mut letters = String::new();
    let mut rest = word;
    while !rest.is_empty() {
        let (code, letter) = LETTERS
            .iter()
            .chain(&MORE_LETTERS)
            .find(|(code, _)| rest.starts_with(code))?;
        letters.push(*letter);
        rest = &rest[code.len()..];
    }
    Some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zone_of_the_design_reads_as_the_id_card() {
        assert_eq!(
            arabic_letters("SJAD KRYM ALXHDAD").as_deref(),
            Some("سجاد كريم الحداد")
        );
    }

    #[test]
    fn a_zone_gives_the_given_names_first() {
        assert_eq!(
            name_of_zone("P<IRQALHADDAD<<SAJJAD<KAREEM<<<<<<<<").as_deref(),
            Some("SAJJAD KAREEM ALHADDAD")
        );
        assert_eq!(
            name_of_zone("ALXHDAD<<SJAD<KRYM").as_deref(),
            Some("SJAD KRYM ALXHDAD")
        );
        assert_eq!(name_of_zone("Sajjad Kareem"), None);
    }

    #[test]
    fn phonetic_capitals_are_left_alone() {
        for name in [
            "SAJJAD KAREEM ALHADDAD",
            "ALEXANDER DUGLAS",
            "MAX MUSTER",
            "Sajjad",
        ] {
            assert_eq!(arabic_letters(name), None, "{name}");
        }
    }
}
