//! What a word may sound like: its letters as units of `data/sounds.tsv`, each standing for one or more sounds.
//!
//! A word is one short array of unit numbers, so that comparing two words touches a few cache lines.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::script::{SOUNDED, Script};

/// Letters of a word that are compared; the longest name token seen in the development registry has 23.
pub(crate) const MAX_LETTERS: usize = 24;

/// Unit numbers stay below this, so that a table of costs is square and small.
pub(crate) const UNITS: usize = 96;

/// The unit that stands for "no letter".
pub(crate) const NOTHING: u8 = 0;

/// The sounds that are consonants, in the order of their bits in [`Sound::consonants`].
const CONSONANTS: &str = "pbfvwmntdszSZcCJkgxGhrly";

/// A word as sound units of one script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sound {
    /// Row of its script in the tables.
    pub row: u8,
    /// How many letters are compared.
    pub len: u8,
    /// The unit of each letter.
    pub single: [u8; MAX_LETTERS],
    /// The two-letter unit that ends at each letter, or [`NOTHING`].
    pub double: [u8; MAX_LETTERS],
    /// All of them, a bit each.
    pub units: u128,
}

/// One line of the inventory.
#[derive(Debug)]
pub(crate) struct Unit {
    /// As listed: letters, with `^` or `$` for a place in the word.
    pub name: String,
    /// The sounds it may stand for, likeliest first; empty string for silence.
    pub sounds: Vec<String>,
}

/// The units of one script.
#[derive(Debug, Default)]
pub(crate) struct Inventory {
    units: Vec<Unit>,
    numbers: HashMap<String, u8>,
    /// By one letter (after [`NO_LETTER`]) or two.
    places: HashMap<(char, char), Placed>,
}

/// Stands before a single letter in [`Inventory::places`].
const NO_LETTER: char = '\0';

/// The numbers of one unit anywhere, first and last in a word; [`NOTHING`] where not listed.
#[derive(Clone, Copy, Debug, Default)]
struct Placed {
    any: u8,
    first: u8,
    last: u8,
}

/// All scripts' units, read once from the table in the program.
pub(crate) static INVENTORIES: LazyLock<[Inventory; SOUNDED]> =
    LazyLock::new(|| read_inventories(include_str!("../data/sounds.tsv")));

fn read_inventories(table: &str) -> [Inventory; SOUNDED] {
    let mut inventories: [Inventory; SOUNDED] = Default::default();
    for inventory in &mut inventories {
        inventory.add("", Vec::new());
    }
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(code), Some(name), Some(sounds)) = (cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        if let Some(row) = Script::from_code(code).and_then(Script::row) {
            inventories[row].add(
                name,
                sounds
                    .split(' ')
                    .map(|s| s.trim_matches('-').to_owned())
                    .collect(),
            );
        }
    }
    inventories
}

impl Inventory {
    fn add(&mut self, name: &str, sounds: Vec<String>) {
        let Ok(number) = u8::try_from(self.units.len()) else {
            return;
        };
        if usize::from(number) < UNITS {
            self.numbers.insert(name.to_owned(), number);
            self.units.push(Unit {
                name: name.to_owned(),
                sounds,
            });
            self.place(name, number);
        }
    }

    fn place(&mut self, name: &str, number: u8) {
        let letters: Vec<char> = name.trim_matches(['^', '$']).chars().collect();
        let key = match letters[..] {
            [one] => (NO_LETTER, one),
            [one, two] => (one, two),
            _ => return,
        };
        let placed = self.places.entry(key).or_default();
        match (name.starts_with('^'), name.ends_with('$')) {
            (true, _) => placed.first = number,
            (_, true) => placed.last = number,
            _ => placed.any = number,
        }
    }

    /// The units in number order; the first is "nothing".
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The number of a unit by its listed name.
    pub fn number(&self, name: &str) -> Option<u8> {
        self.numbers.get(name).copied()
    }

    fn number_at(&self, letters: (char, char), first: bool, last: bool) -> u8 {
        let placed = self.places.get(&letters).copied().unwrap_or_default();
        match (
            first && placed.first != NOTHING,
            last && placed.last != NOTHING,
        ) {
            (true, _) => placed.first,
            (_, true) => placed.last,
            _ => placed.any,
        }
    }
}

impl Sound {
    /// Reads a folded word; `None` where its script has no sounds or it has no letter.
    pub fn of(word: &str, script: Script) -> Option<Sound> {
        let row = script.row()?;
        let letters = plain_letters(word, script);
        if letters.is_empty() {
            return None;
        }
        let inventory = &INVENTORIES[row];
        let mut sound = Sound {
            row: u8::try_from(row).ok()?,
            len: u8::try_from(letters.len()).ok()?,
            single: [NOTHING; MAX_LETTERS],
            double: [NOTHING; MAX_LETTERS],
            units: 0,
        };
        for (place, letter) in letters.iter().enumerate() {
            let (first, last) = (place == 0, place + 1 == letters.len());
            sound.single[place] = inventory.number_at((NO_LETTER, *letter), first, last);
            if place > 0 {
                sound.double[place] =
                    inventory.number_at((letters[place - 1], *letter), place == 1, last);
            }
        }
        sound.units = sound
            .single
            .iter()
            .chain(&sound.double)
            .fold(0, |set, unit| set | 1 << unit);
        Some(sound)
    }

    /// The units letter by letter.
    pub fn singles(&self) -> &[u8] {
        &self.single[..usize::from(self.len)]
    }

    /// Its first letter as a word of its own.
    pub fn first_letter(&self) -> Sound {
        Sound {
            len: self.len.min(1),
            units: 1 << self.single[0],
            ..*self
        }
    }

    /// The script's inventory.
    pub fn inventory(&self) -> &'static Inventory {
        &INVENTORIES[usize::from(self.row)]
    }
}

/// The letters that count: of this script, doubled consonants once (Саддам, Садам), and no more than are compared.
fn plain_letters(word: &str, script: Script) -> Vec<char> {
    let mut letters: Vec<char> = Vec::with_capacity(MAX_LETTERS);
    for letter in word.chars().filter(|c| Script::of(*c) == Some(script)) {
        let doubled = letters.last() == Some(&letter) && !"aeiouуиеоаويוי".contains(letter);
        if !doubled && letters.len() < MAX_LETTERS {
            letters.push(letter);
        }
    }
    letters
}

/// The bit of a consonant sound; `None` for vowels and silence.
pub(crate) fn consonant_bit(sound: char) -> Option<u32> {
    CONSONANTS.find(sound).map(|place| 1 << place)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn every_listed_unit_has_a_number() {
        let lines = include_str!("../data/sounds.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .count();
        let units: usize = INVENTORIES
            .iter()
            .map(|inventory| inventory.units().len() - 1)
            .sum();
        assert_eq!(
            units, lines,
            "no unit is listed twice or beyond the limit of {UNITS}"
        );
    }

    #[test]
    fn digraphs_stand_beside_their_letters() {
        let sound = Sound::of("shakir", Script::Latin).unwrap();
        let inventory = sound.inventory();
        assert_eq!(sound.single[1], inventory.number("h").unwrap());
        assert_eq!(sound.double[1], inventory.number("sh").unwrap());
    }

    #[test]
    fn very_long_words_are_cut_not_refused() {
        assert_eq!(
            usize::from(Sound::of(&"ab".repeat(5_000), Script::Latin).unwrap().len),
            MAX_LETTERS
        );
    }
}
