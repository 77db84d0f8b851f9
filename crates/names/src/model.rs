//! What comparison knows: costs of sounds, shares of names, and the weights that turn both into bits.

use std::sync::LazyLock;

use crate::costs::{COMMITTED, Costs};
use crate::form::{NameForm, Word, WordKind};
use crate::frequency::{Frequencies, Skeleton};
use crate::likeness::ideal;
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

/// A name ready to be compared many times.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub(crate) words: Vec<PreparedWord>,
}

/// A word ready to be compared.
#[derive(Clone, Debug)]
pub(crate) struct PreparedWord {
    pub kind: WordKind,
    /// log2 of one in how many names is this one.
    pub rarity: f32,
    /// The skeleton of its likeliest reading.
    pub skeleton: Skeleton,
    /// Each way of reading it.
    pub readings: Vec<Reading>,
    /// Its letters, for scripts without sounds.
    pub letters: u64,
}

impl PreparedWord {
    /// The skeletons of its readings.
    pub fn skeletons(&self) -> impl Iterator<Item = Skeleton> + '_ {
        self.readings
            .iter()
            .map(|reading| Skeleton::of(&reading.sound))
    }
}

/// One way of reading a word.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub sound: Sound,
    /// Value against the ideal counterpart in each script, in hundredths of a bit.
    pub ideal: [i32; SOUNDED],
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
        Prepared {
            words: form
                .words()
                .iter()
                .map(|word| self.prepare_word(word))
                .collect(),
        }
    }

    pub(crate) fn prepare_word(&self, word: &Word) -> PreparedWord {
        let sounds = readings(&word.text, word.script);
        let readings: Vec<Reading> = sounds
            .iter()
            .filter_map(|reading| Sound::of(reading, word.script))
            .map(|sound| Reading {
                sound,
                ideal: std::array::from_fn(|row| self.ideal(&sound, row)),
            })
            .collect();
        let skeleton = readings
            .last()
            .map_or(Skeleton::default(), |reading| Skeleton::of(&reading.sound));
        PreparedWord {
            kind: word.kind,
            rarity: self.frequencies.rarity(skeleton),
            skeleton,
            readings,
            letters: fingerprint(&word.text),
        }
    }

    fn ideal(&self, sound: &Sound, row: usize) -> i32 {
        u8::try_from(row).map_or(0, |row| ideal(&self.costs, sound, row))
    }
}

/// FNV-1a: enough to tell two words apart, the same on every machine.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
