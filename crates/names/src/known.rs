//! Names everybody knows, by their spellings: where the table knows both words, it decides whether they are one name.
//!
//! Sound alone cannot: محمد and Махмуд differ by a vowel that Arabic does not write, Bob and Robert by everything.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::letters::fold;

/// Lines a spelling may stand on; the most in the table is three.
const MOST_LINES: usize = 4;

/// The lines a word stands on, sorted, zeros where there are fewer; all zeros for an unknown word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known([u16; MOST_LINES]);

static KNOWN: LazyLock<HashMap<String, Known>> =
    LazyLock::new(|| read(include_str!("../data/known.tsv")));

fn read(table: &str) -> HashMap<String, Known> {
    let mut known: HashMap<String, Known> = HashMap::new();
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    for (number, line) in (1_u16..).zip(lines) {
        for spelling in line.split(' ') {
            known.entry(fold(spelling)).or_default().add(number);
        }
    }
    known
}

impl Known {
    /// What the table knows of a folded word.
    pub fn of(word: &str) -> Known {
        KNOWN.get(word).copied().unwrap_or_default()
    }

    fn add(&mut self, line: u16) {
        let new = !self.0.contains(&line);
        if let Some(place) = self.0.iter_mut().find(|place| new && **place == 0) {
            *place = line;
        }
    }

    /// Whether two known words are one name; `None` where either is unknown.
    pub fn same(self, other: Known) -> Option<bool> {
        if self.0[0] == 0 || other.0[0] == 0 {
            return None;
        }
        Some(
            self.0
                .iter()
                .any(|line| *line != 0 && other.0.contains(line)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> Option<bool> {
        Known::of(a).same(Known::of(b))
    }

    #[test]
    fn the_table_tells_look_alikes_apart() {
        assert_eq!(same("محمد", "махмуд"), Some(false));
        assert_eq!(same("محمد", "мухаммад"), Some(true));
        assert_eq!(same("bob", "роберт"), Some(true));
        assert_eq!(same("samir", "سامر"), Some(true));
        assert_eq!(same("حسن", "hussein"), Some(false));
        assert_eq!(same("محمد", "фирас"), Some(false));
        assert_eq!(same("محمد", "турпал"), None);
    }

    #[test]
    fn every_spelling_is_folded_and_fits() {
        for line in include_str!("../data/known.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
            for spelling in line.split(' ') {
                assert!(
                    !fold(spelling).is_empty() && !fold(spelling).contains(' '),
                    "{spelling} in {line}"
                );
            }
        }
        assert!(
            KNOWN.values().all(|known| known.0[MOST_LINES - 1] == 0),
            "room for one more line a spelling"
        );
    }
}
