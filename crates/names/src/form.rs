//! A name as found, and as it is read: words in order, each with what kind of word it is.
//!
//! The as-found text is kept for ever. Reading never fails: what cannot be read has no words, and compares as unknown.

use serde::{Deserialize, Serialize};

use crate::letters::fold;
use crate::mrz;
use crate::script::Script;
use crate::variants::patronymic_stem;
use crate::words::{
    ARTICLES, CHAIN_WORDS, CHILD_WORDS, FAITH_ENDINGS, FATHER_OF, SERVANT_OF, SUN_ARTICLES, TITLES,
    WEAK_WORDS, is,
};

/// Words of one name that are compared; the longest chain seen in the development registry has eleven, particles
/// included.
pub const MAX_WORDS: usize = 8;

/// What a word of a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WordKind {
    /// A name: given, father's, family.
    Name,
    /// A father's name in the form of one (Каримович, Карим оглы): often left out.
    Patronymic,
    /// One letter of a name.
    Initial,
    /// A title or a European particle: says little, is often left out.
    Weak,
}

/// One word of a name, folded for comparing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Word {
    /// Folded letters; glued where two written words are one name (Abd al-Rahman).
    pub text: String,
    /// What kind of word it is.
    pub kind: WordKind,
    /// The script of its letters.
    pub script: Script,
}

/// One name as found, with its reading.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct NameForm {
    as_found: String,
    normal: String,
    words: Vec<Word>,
}

impl NameForm {
    /// Reads a name in any script. Never fails; see [`NameForm::is_readable`].
    pub fn read(as_found: &str) -> NameForm {
        let normal = normalise(as_found);
        let words = read_words(&normal);
        NameForm {
            as_found: as_found.to_owned(),
            normal,
            words,
        }
    }

    /// The text exactly as it was found.
    pub fn as_found(&self) -> &str {
        &self.as_found
    }

    /// Folded words separated by single spaces, given name before family where the text says which is which. Reading
    /// this again gives the same.
    pub fn normal(&self) -> &str {
        &self.normal
    }

    /// The words that are compared, in order.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The ways of reading two neighbouring words as one (کوزه گر, Bou Alam), where one of them is short.
    pub(crate) fn glued(&self) -> Vec<Vec<Word>> {
        if !(2..=MOST_TO_GLUE).contains(&self.words.len()) {
            return Vec::new();
        }
        let pairs = (1..self.words.len())
            .filter(|place| may_be_one(&self.words[place - 1], &self.words[*place]));
        pairs
            .map(|place| {
                let mut words = self.words.clone();
                let second = words.remove(place);
                words[place - 1].text.push_str(&second.text);
                words
            })
            .collect()
    }

    /// The script most of its words are in.
    pub fn script(&self) -> Script {
        let count = |script: Script| {
            self.words
                .iter()
                .filter(|word| word.script == script)
                .count()
        };
        Script::SOUNDED
            .into_iter()
            .rev()
            .max_by_key(|script| count(*script))
            .filter(|s| count(*s) > 0)
            .unwrap_or(Script::Other)
    }

    /// Whether there is any name to compare (not only titles, digits or signs).
    pub fn is_readable(&self) -> bool {
        self.words.iter().any(|word| word.kind == WordKind::Name)
    }
}

impl From<String> for NameForm {
    fn from(as_found: String) -> NameForm {
        NameForm::read(&as_found)
    }
}

impl From<NameForm> for String {
    fn from(form: NameForm) -> String {
        form.as_found
    }
}

/// Longer chains are not glued: they are written with care, and would have too many ways.
const MOST_TO_GLUE: usize = 5;

/// Of two words that are one, one is a short piece, and the whole is no longer than names are.
const SHORT_PIECE: usize = 4;
const LONGEST_GLUED: usize = 14;

fn may_be_one(first: &Word, second: &Word) -> bool {
    let (short, long) = (first.text.chars().count(), second.text.chars().count());
    let names = first.kind == WordKind::Name && second.kind == WordKind::Name;
    names
        && first.script == second.script
        && short.min(long) <= SHORT_PIECE
        && short + long <= LONGEST_GLUED
}

fn normalise(as_found: &str) -> String {
    let zone = mrz::name_of_zone(as_found);
    let text = zone.as_deref().unwrap_or(as_found);
    let spelled = mrz::arabic_letters(text.trim());
    fold(&given_before_family(spelled.as_deref().unwrap_or(text)))
}

/// "Haddad, Sajjad Karim" says by its comma that the family name stands first.
fn given_before_family(text: &str) -> String {
    let mut parts = text.split([',', '،']);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(family), Some(given), None)
            if !family.trim().is_empty() && !given.trim().is_empty() =>
        {
            format!("{given} {family}")
        }
        _ => text.to_owned(),
    }
}

fn read_words(normal: &str) -> Vec<Word> {
    let pieces: Vec<&str> = normal
        .split(' ')
        .filter(|piece| !piece.is_empty())
        .collect();
    let mut reader = Reader {
        pieces: &pieces,
        place: 0,
        words: Vec::new(),
    };
    while reader.place < pieces.len() && reader.words.len() < MAX_WORDS {
        reader.step();
    }
    weaken_patronymics(&mut reader.words);
    reader.words
}

/// Walks the written pieces, gluing, dropping and marking.
struct Reader<'a> {
    pieces: &'a [&'a str],
    place: usize,
    words: Vec<Word>,
}

impl<'a> Reader<'a> {
    fn step(&mut self) {
        let piece = self.pieces[self.place];
        self.place += 1;
        if self.is_between(piece) {
            return;
        }
        if is(piece, &CHILD_WORDS) {
            self.mark_patronymic();
        } else if is(piece, &SERVANT_OF) && self.next_name().is_some() {
            self.glue(servant_of(piece));
        } else if is(piece, &FATHER_OF) && self.next_name().is_some() {
            self.glue(father_of(piece));
        } else if is(piece, &FAITH_ENDINGS) && self.ends_a_name() {
            self.glue_to_last(piece);
        } else {
            self.push(piece.to_owned(), self.kind(piece));
        }
    }

    /// Numbers, articles and chain words stand between names and are not names.
    fn is_between(&self, piece: &str) -> bool {
        let next = self.pieces.get(self.place);
        let chain =
            is(piece, &CHAIN_WORDS) && (!self.words.is_empty() || !is(piece, &["ben", "b", "бен"]));
        let sun = is(piece, &SUN_ARTICLES)
            && next.is_some_and(|next| next.chars().next() == piece.chars().last());
        piece.chars().all(|c| c.is_ascii_digit() || c == '׳')
            || next.is_some() && (chain || sun || is(piece, &ARTICLES))
    }

    /// The next piece that is not an article, and moves there.
    fn next_name(&mut self) -> Option<&'a str> {
        let skipped = self.pieces[self.place..]
            .iter()
            .take_while(|piece| is(piece, &ARTICLES) || is(piece, &SUN_ARTICLES))
            .count();
        let name = self.pieces.get(self.place + skipped)?;
        self.place += skipped;
        Some(name)
    }

    fn glue(&mut self, before: &str) {
        let Some(name) = self.pieces.get(self.place) else {
            return;
        };
        self.place += 1;
        let bare = match *name {
            "الله" | "اله" => name,
            _ => name
                .strip_prefix("ال")
                .filter(|bare| bare.chars().count() > 2)
                .unwrap_or(name),
        };
        self.push(format!("{before}{bare}"), WordKind::Name);
    }

    fn ends_a_name(&self) -> bool {
        self.words
            .last()
            .is_some_and(|word| word.kind == WordKind::Name)
    }

    fn glue_to_last(&mut self, ending: &str) {
        if let Some(last) = self.words.last_mut() {
            last.text.push_str(faith_ending(ending));
        }
    }

    fn mark_patronymic(&mut self) {
        if let Some(last) = self.words.last_mut() {
            last.kind = WordKind::Patronymic;
        }
    }

    fn push(&mut self, text: String, kind: WordKind) {
        let script = text.chars().find_map(Script::of).unwrap_or(Script::Other);
        self.words.push(Word { text, kind, script });
    }

    fn kind(&self, piece: &str) -> WordKind {
        let more_follow = self.place < self.pieces.len();
        let first = self.words.iter().all(|word| word.kind == WordKind::Weak);
        if is(piece, &WEAK_WORDS) && self.pieces.len() > 1
            || is(piece, &TITLES) && first && more_follow
        {
            WordKind::Weak
        } else if piece.chars().count() == 1
            && Script::of(piece.chars().next().unwrap_or(' ')) != Some(Script::Other)
        {
            WordKind::Initial
        } else {
            WordKind::Name
        }
    }
}

fn servant_of(piece: &str) -> &'static str {
    match piece.chars().find_map(Script::of) {
        Some(Script::Cyrillic) => "абд",
        Some(Script::Arabic) => "عبد",
        _ => "abd",
    }
}

fn father_of(piece: &str) -> &'static str {
    match piece.chars().find_map(Script::of) {
        Some(Script::Cyrillic) => "абу",
        Some(Script::Arabic) => "ابو",
        Some(Script::Hebrew) => "אבו",
        _ => "abu",
    }
}

fn faith_ending(piece: &str) -> &'static str {
    match piece {
        "الله" | "اله" => "الله",
        "allah" | "ullah" | "ollah" | "alla" => "allah",
        "алла" | "аллах" | "улла" | "олла" => "алла",
        _ => match piece.chars().find_map(Script::of) {
            Some(Script::Cyrillic) => "дин",
            Some(Script::Arabic) => "دين",
            _ => "din",
        },
    }
}

/// A patronymic is one only beside a given and a family name; alone beside one name it is a family name (Абрамович).
fn weaken_patronymics(words: &mut [Word]) {
    let names = words
        .iter()
        .filter(|word| word.kind == WordKind::Name)
        .count();
    if names < 3 {
        return;
    }
    for word in words
        .iter_mut()
        .skip(1)
        .filter(|word| word.script == Script::Cyrillic)
    {
        if word.kind == WordKind::Name && patronymic_stem(&word.text).is_some() {
            word.kind = WordKind::Patronymic;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(name: &str) -> Vec<String> {
        NameForm::read(name)
            .words()
            .iter()
            .map(|word| word.text.clone())
            .collect()
    }

    #[test]
    fn parts_written_apart_or_glued_become_one_name() {
        assert_eq!(words("عبد الرحمن"), ["عبدرحمن"]);
        assert_eq!(words("Abd al-Rahman"), ["abdrahman"]);
        assert_eq!(words("Абд Аль-Рахман"), ["абдрахман"]);
        assert_eq!(words("نور الدين"), ["نوردين"]);
        assert_eq!(words("Нур Ад-Дин"), ["нурдин"]);
        assert_eq!(words("Abu Zaid"), ["abuzaid"]);
    }

    #[test]
    fn chain_words_and_articles_are_not_names() {
        assert_eq!(
            words("Sajjad bin Kareem Al-Haddad"),
            ["sajjad", "kareem", "haddad"]
        );
        assert_eq!(
            words("Аль-Хаддад Саджад Карим"),
            ["хаддад", "саджад", "карим"]
        );
        assert_eq!(words("Карим Мамед оглы"), ["карим", "мамед"]);
    }

    #[test]
    fn a_zone_or_a_comma_says_which_name_is_the_family() {
        assert_eq!(words("ALXHDAD<<SJAD<KRYM"), ["سجاد", "كريم", "الحداد"]);
        assert_eq!(
            words("Al-Haddad, Sajjad Kareem"),
            ["sajjad", "kareem", "haddad"]
        );
    }

    #[test]
    fn nothing_readable_is_a_clear_outcome() {
        for name in ["", " ", "🙂🙂", "12345", "\u{202E}\u{064E}", "د.", "-<,<-"] {
            assert!(
                !NameForm::read(name).is_readable() || name == "د.",
                "{name}"
            );
        }
        assert!(NameForm::read(&"محمد ".repeat(10_000)).words().len() <= MAX_WORDS);
    }

    proptest! {
        #[test]
        fn reading_what_was_read_changes_nothing(name in "[a-zA-Zа-яА-Яءا-ي <,'-]{0,60}") {
            let once = NameForm::read(&name);
            let twice = NameForm::read(once.normal());
            prop_assert_eq!(once.normal(), twice.normal());
            prop_assert_eq!(once.words(), twice.words());
        }

        #[test]
        fn no_text_panics(name in any::<String>()) {
            let form = NameForm::read(&name);
            prop_assert_eq!(form.as_found(), name);
        }
    }
}
