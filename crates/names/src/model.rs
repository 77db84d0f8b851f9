//! What comparison knows: costs of sounds, shares of names, and the weights that turn both into bits.

use std::sync::LazyLock;

use crate::costs::{COMMITTED, Costs};
use crate::form::{NameForm, Word, WordKind};
use crate::frequency::{Frequencies, Rarity, Skeleton};
use crate::known::Known;
use crate::likeness::usual;
use crate::script::SOUNDED;
use crate::sound::Sound;
use crate::variants::readings;
use crate::weights::Weights;

/// Everything a comparison needs. One for the whole process: [`Model::standard`].
pub struct Model {
    pub(crate) costs: Costs,
    pub(crate) frequencies: Frequencies,
    pub(crate) weights: Weights,
}

static STANDARD: LazyLock<Model> =
    LazyLock::new(|| Model::new(Costs::read(COMMITTED), Frequencies::committed().clone()));

/// A name ready to be compared many times. Its words lie beside each other in memory, which is what makes comparing
/// many names fast.
#[derive(Clone, Debug, Default)]
pub struct Prepared {
    words: Vec<PreparedWord>,
    readings: Vec<Reading>,
    /// The name with two of its words written as one, in the ways of [`NameForm::glued`].
    pub(crate) glued: Vec<Prepared>,
}

/// A word ready to be compared, but for its readings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PreparedWord {
    pub kind: WordKind,
    /// Where its readings begin, and how many there are.
    readings: (u8, u8),
    /// How rare the name is.
    pub rarity: Rarity,
    /// What the table of known names says of it.
    pub known: Known,
    /// A fingerprint of its letters.
    pub letters: u64,
}

/// One way of reading a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    pub sound: Sound,
    /// What it is usually worth against its own spelling in each script, in hundredths of a bit.
    pub usual: [i16; SOUNDED],
    /// What is taken off for reading the word so, in hundredths of a bit.
    pub unlikely: i16,
}

/// A word with its readings, wherever they are kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordView<'a> {
    pub word: &'a PreparedWord,
    pub readings: &'a [Reading],
}

impl WordView<'_> {
    /// Whether it is a name, not a title or another weak word.
    pub fn is_name(&self) -> bool {
        self.word.kind == WordKind::Name
    }
}

/// Words in order, wherever they are kept: a prepared name, or an entry of the index.
pub(crate) trait Words {
    /// How many.
    fn len(&self) -> usize;
    /// The word at a place below [`Words::len`].
    fn word(&self, place: usize) -> WordView<'_>;
    /// All of them.
    fn words(&self) -> impl Iterator<Item = WordView<'_>> {
        (0..self.len()).map(|place| self.word(place))
    }
}

impl Words for Prepared {
    fn len(&self) -> usize {
        self.words.len()
    }

    fn word(&self, place: usize) -> WordView<'_> {
        let word = &self.words[place];
        let (first, count) = (usize::from(word.readings.0), usize::from(word.readings.1));
        WordView {
            word,
            readings: &self.readings[first..first + count],
        }
    }
}

impl Model {
    /// The model that is committed with the program.
    pub fn standard() -> &'static Model {
        &STANDARD
    }

    /// A model of other costs and shares, for learning and measuring.
    pub fn new(costs: Costs, frequencies: Frequencies) -> Model {
        Model {
            costs,
            frequencies,
            weights: Weights::default(),
        }
    }

    /// Makes a name ready.
    pub fn prepare(&self, form: &NameForm) -> Prepared {
        let mut prepared = self.prepare_words(form.words());
        prepared.glued = form
            .glued()
            .iter()
            .map(|words| self.prepare_words(words))
            .collect();
        prepared
    }

    fn prepare_words(&self, words: &[Word]) -> Prepared {
        let mut prepared = Prepared::default();
        for word in words {
            self.prepare_word(word, &mut prepared);
        }
        prepared
    }

    /// Makes one word ready, after those that are.
    pub(crate) fn prepare_word(&self, word: &Word, prepared: &mut Prepared) {
        let first = prepared.readings.len();
        let sounds = readings(&word.text, word.script);
        let sounds = sounds
            .iter()
            .filter_map(|reading| Sound::of(reading, word.script));
        prepared.readings.extend(sounds.map(|sound| Reading {
            sound,
            unlikely: 0,
            usual: std::array::from_fn(|row| self.usual(&sound, row)),
        }));
        let skeleton = skeleton(&prepared.readings[first..]);
        let small = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        prepared.words.push(PreparedWord {
            kind: word.kind,
            readings: (small(first), small(prepared.readings.len() - first)),
            rarity: self.frequencies.rarity(skeleton),
            known: Known::of(&word.text),
            letters: fingerprint(&word.text),
        });
    }

    fn usual(&self, sound: &Sound, row: usize) -> i16 {
        let usual = u8::try_from(row).map_or(0, |row| usual(&self.costs, sound, row));
        i16::try_from(usual).unwrap_or(i16::MAX)
    }
}

/// The skeleton of a word: of its barest reading.
pub(crate) fn skeleton(readings: &[Reading]) -> Skeleton {
    readings
        .last()
        .map_or(Skeleton::default(), |reading| Skeleton::of(&reading.sound))
}

/// FNV-1a: enough to tell two words apart, the same on every machine.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
