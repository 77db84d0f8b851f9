//! Finding, among many records, the few worth comparing. In memory only: kept on a disk, these keys would betray
//! names by how often they occur (DESIGN 6.1).
//!
//! Two steps: which known words may be the asked words ([`crate::grams`], then the learned comparison), and which
//! records have most of them, rare words first. Work for one question is bounded by constants, whatever is stored.

use std::collections::HashMap;
use std::hash::Hash;

use crate::compare::compare;
use crate::evidence::Evidence;
use crate::facts::facts;
use crate::form::{NameForm, Word};
use crate::grams::{Grams, Shared};
use crate::memo::Memo;
use crate::model::{Model, Prepared, WordView, Words};
use crate::record::Record;

/// Known words that are compared with one asked word.
const WORDS_COMPARED: usize = 300;

/// Known words that are worth less against an asked one don't make a candidate.
const LEAST_BITS: f32 = -5.0;

/// Candidates that are compared whole, for each that is asked for.
const COMPARED_EACH: usize = 2;

/// Entries looked at for one known word: of a name that more bear, only the first so many are found by it.
const ENTRIES_PER_WORD: usize = 20_000;

/// Entries looked at for one question.
const ENTRIES_PER_QUESTION: usize = 120_000;

/// Records compared in full by [`Index::search`] before its best are taken.
pub const COMPARED_IN_FULL: usize = 200;

/// A record that may be the asked person's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate<I> {
    /// The record's id.
    pub id: I,
    /// Bits of its best name form against the asked one.
    pub bits: f64,
}

/// Records by their names.
pub struct Index<I> {
    model: &'static Model,
    grams: Grams,
    words: Vec<KnownWord>,
    numbers: HashMap<Word, u32>,
    entries: Vec<Entry<I>>,
    records: HashMap<I, Stored>,
    removed: usize,
}

/// A word that some record has.
struct KnownWord {
    /// A name of this one word.
    prepared: Prepared,
    entries: Vec<u32>,
}

/// One name form of one record; without an id once removed.
struct Entry<I> {
    id: Option<I>,
    words: Box<[u32]>,
}

/// An entry's words, kept once for all entries that have them.
struct EntryWords<'a> {
    known: &'a [KnownWord],
    numbers: &'a [u32],
}

impl Words for EntryWords<'_> {
    fn len(&self) -> usize {
        self.numbers.len()
    }

    fn word(&self, place: usize) -> WordView<'_> {
        self.known[self.numbers[place] as usize].prepared.word(0)
    }
}

struct Stored {
    record: Record,
    entries: Vec<u32>,
}

impl<I: Copy + Eq + Hash + Ord> Index<I> {
    /// An empty index.
    pub fn new(model: &'static Model) -> Index<I> {
        Index {
            model,
            grams: Grams::default(),
            words: Vec::new(),
            numbers: HashMap::new(),
            entries: Vec::new(),
            records: HashMap::new(),
            removed: 0,
        }
    }

    /// How many records it holds.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Enters a record, or replaces it. A new name form of a person enters by inserting the record again.
    pub fn insert(&mut self, id: I, record: &Record) {
        self.remove(id);
        let entries = record
            .names
            .iter()
            .filter(|name| !name.words().is_empty())
            .map(|name| self.enter(id, name))
            .collect();
        self.records.insert(
            id,
            Stored {
                record: record.clone(),
                entries,
            },
        );
    }

    /// Takes a record out; whether it was there.
    pub fn remove(&mut self, id: I) -> bool {
        let Some(stored) = self.records.remove(&id) else {
            return false;
        };
        for entry in &stored.entries {
            self.entries[*entry as usize].id = None;
            self.removed += 1;
        }
        if self.removed > 1_000 && self.removed > self.entries.len() / 2 {
            self.rebuild();
        }
        true
    }

    fn rebuild(&mut self) {
        let records = std::mem::take(&mut self.records);
        *self = Index::new(self.model);
        for (id, stored) in records {
            self.insert(id, &stored.record);
        }
    }

    fn enter(&mut self, id: I, name: &NameForm) -> u32 {
        let entry = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let words: Box<[u32]> = name.words().iter().map(|word| self.number(word)).collect();
        for number in &words {
            let entries = &mut self.words[*number as usize].entries;
            if entries.last() != Some(&entry) {
                entries.push(entry);
            }
        }
        self.entries.push(Entry {
            id: Some(id),
            words,
        });
        entry
    }

    fn number(&mut self, word: &Word) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let mut prepared = Prepared::default();
        self.model.prepare_word(word, &mut prepared);
        self.grams.insert(prepared.word(0).readings);
        self.words.push(KnownWord {
            prepared,
            entries: Vec::new(),
        });
        self.numbers.insert(word.clone(), number);
        number
    }

    /// Asks the index many questions in a row, with one set of counters.
    pub fn asker(&self) -> Asker<'_, I> {
        Asker {
            index: self,
            question: Question::default(),
            memo: Memo::default(),
        }
    }

    /// One question: see [`Asker::candidates`].
    pub fn candidates(&self, asked: &Record, limit: usize) -> Vec<Candidate<I>> {
        self.asker().candidates(asked, limit)
    }

    /// One question: see [`Asker::search`].
    pub fn search(&self, asked: &Record, top: usize) -> Vec<(I, Evidence)> {
        self.asker().search(asked, top)
    }
}

/// Asks one index; keep it for as many questions as there are, for its counters are as long as the index.
pub struct Asker<'a, I> {
    index: &'a Index<I>,
    question: Question,
    memo: Memo,
}

impl<I: Copy + Eq + Hash + Ord> Asker<'_, I> {
    /// The records whose names come nearest, best first, at most `limit`; by names alone.
    pub fn candidates(&mut self, asked: &Record, limit: usize) -> Vec<Candidate<I>> {
        let mut best: HashMap<I, f64> = HashMap::new();
        for name in &asked.names {
            let prepared = self.index.model.prepare(name);
            for entry in self.promising(&prepared, COMPARED_EACH * limit) {
                let entry = &self.index.entries[entry as usize];
                let Some(id) = entry.id else { continue };
                let words = EntryWords {
                    known: &self.index.words,
                    numbers: &entry.words,
                };
                let bits = self
                    .index
                    .model
                    .bits_of_words(&prepared, &words, &mut self.memo);
                let known = best.entry(id).or_insert(bits);
                *known = known.max(bits);
            }
        }
        let candidates = best.into_iter().map(|(id, bits)| Candidate { id, bits });
        let mut candidates: Vec<Candidate<I>> = candidates.collect();
        candidates.sort_by(|x, y| y.bits.total_cmp(&x.bits).then(x.id.cmp(&y.id)));
        candidates.truncate(limit);
        candidates
    }

    /// The `top` records with the strongest evidence, facts beside names included.
    pub fn search(&mut self, asked: &Record, top: usize) -> Vec<(I, Evidence)> {
        let candidates = self.candidates(asked, COMPARED_IN_FULL.max(top));
        let mut ranked: Vec<(f64, I, &Record)> = candidates
            .into_iter()
            .filter_map(|candidate| {
                let record = &self.index.records.get(&candidate.id)?.record;
                let facts: f64 = facts(self.index.model, asked, record)
                    .iter()
                    .map(|fact| fact.bits)
                    .sum();
                Some((candidate.bits + facts, candidate.id, record))
            })
            .collect();
        ranked.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
        ranked.truncate(top);
        ranked
            .into_iter()
            .map(|(_, id, record)| (id, compare(asked, record, self.index.model)))
            .collect()
    }

    /// Entries by the sum of what their words are worth against the asked ones.
    fn promising(&mut self, asked: &Prepared, limit: usize) -> Vec<u32> {
        let mut matches = Vec::new();
        for (place, word) in asked.words().enumerate() {
            for number in
                self.index
                    .grams
                    .nearest(word.readings, WORDS_COMPARED, &mut self.question.shared)
            {
                let known = &self.index.words[number as usize];
                if let Some(bits) = self
                    .memo
                    .word_bits(self.index.model, word, known.prepared.word(0))
                    .filter(|bits| *bits > LEAST_BITS)
                {
                    let bits = bits - LEAST_BITS;
                    matches.push(WordMatch {
                        place,
                        number,
                        bits,
                        entries: known.entries.len(),
                    });
                }
            }
        }
        self.question
            .sums
            .resize(self.index.entries.len(), [0.0; 2]);
        self.add_up(matches);
        self.question.take_best(limit)
    }

    /// Adds up entries, the asked words with the fewest first. A word counts once for an entry, with its best match.
    fn add_up(&mut self, matches: Vec<WordMatch>) {
        let mut places: Vec<(usize, Vec<WordMatch>)> = Vec::new();
        for found in matches {
            match places
                .iter_mut()
                .find(|(_, words)| words[0].place == found.place)
            {
                Some((entries, words)) => {
                    *entries += found.entries;
                    words.push(found);
                }
                None => places.push((found.entries, vec![found])),
            }
        }
        places.sort_by_key(|(entries, words)| (*entries, words[0].place));
        let mut looked_at = 0;
        for (_, words) in places {
            for word in words {
                let entries = &self.index.words[word.number as usize].entries;
                let entries = &entries[..entries.len().min(ENTRIES_PER_WORD)];
                looked_at += entries.len();
                if looked_at > ENTRIES_PER_QUESTION {
                    return;
                }
                for entry in entries {
                    self.question.raise(*entry, word.bits);
                }
            }
            self.question.close_word();
        }
    }
}

/// A known word that may be an asked one.
struct WordMatch {
    /// Place of the asked word.
    place: usize,
    number: u32,
    bits: f32,
    /// How many entries have the known word.
    entries: usize,
}

/// Counters for one question: per entry, the closed sum and the open word's best.
#[derive(Default)]
struct Question {
    shared: Shared,
    sums: Vec<[f32; 2]>,
    touched: Vec<u32>,
    open: Vec<u32>,
}

impl Question {
    fn raise(&mut self, entry: u32, bits: f32) {
        let [closed, open] = &mut self.sums[entry as usize];
        if *closed == 0.0 && *open == 0.0 {
            self.touched.push(entry);
        }
        if *open == 0.0 {
            self.open.push(entry);
        }
        *open = open.max(bits);
    }

    fn close_word(&mut self) {
        for entry in self.open.drain(..) {
            let [closed, open] = &mut self.sums[entry as usize];
            *closed += std::mem::take(open);
        }
    }

    /// The entries with the highest sums, and the counters back at zero.
    fn take_best(&mut self, limit: usize) -> Vec<u32> {
        self.close_word();
        let mut best: Vec<(f32, u32)> = self
            .touched
            .drain(..)
            .map(|entry| (std::mem::take(&mut self.sums[entry as usize])[0], entry))
            .collect();
        let order = |x: &(f32, u32), y: &(f32, u32)| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1));
        if best.len() > limit {
            best.select_nth_unstable_by(limit, order);
            best.truncate(limit);
        }
        best.into_iter().map(|(_, entry)| entry).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(names: &[&str]) -> Index<usize> {
        let mut index = Index::new(Model::standard());
        for (id, name) in names.iter().enumerate() {
            index.insert(id, &Record::named(name));
        }
        index
    }

    #[test]
    fn a_person_is_found_in_another_script() {
        let index = index(&[
            "Аль-Хаддад Саджад Карим",
            "Аль-Наджар Али Хусейн",
            "Карим Саджад",
            "Мванги Брайан",
        ]);
        let found = index.search(&Record::named("سجاد كريم الحداد"), 2);
        assert_eq!(found.first().map(|(id, _)| *id), Some(0));
    }

    #[test]
    fn what_was_removed_is_not_found() {
        let mut index = index(&["Аль-Хаддад Саджад Карим"]);
        assert!(index.remove(0));
        assert!(!index.remove(0));
        assert!(
            index
                .search(&Record::named("سجاد كريم الحداد"), 5)
                .is_empty()
        );
    }

    #[test]
    fn a_new_name_form_enters_by_inserting_again() {
        let mut index = index(&["Иванов Пётр"]);
        let mut record = Record::named("Иванов Пётр");
        record.names.push(NameForm::read("Sajjad Kareem"));
        index.insert(0, &record);
        assert_eq!(index.search(&Record::named("سجاد كريم"), 5).len(), 1);
        assert_eq!(index.len(), 1);
    }

    #[test]
    fn one_name_repeated_stays_bounded() {
        let index = index(&vec!["Мухаммад Али"; 30_000]);
        assert_eq!(index.candidates(&Record::named("محمد علي"), 200).len(), 200);
    }
}
