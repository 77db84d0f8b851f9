//! Finding the known words that may sound like an asked one: words that share pairs of neighbouring consonants.
//!
//! A pair survives one misheard consonant elsewhere in the word, so a word is found although no whole key of it is
//! right.

use crate::model::Reading;
use crate::outline::{CODES, outline, outlines};

/// Where each pair of consonants is met.
#[derive(Debug)]
pub(crate) struct Grams {
    words: Vec<Vec<u32>>,
    /// How many pairs each word has, and how many letters.
    sizes: Vec<(u8, u8)>,
}

impl Default for Grams {
    fn default() -> Grams {
        Grams {
            words: vec![Vec::new(); CODES * CODES],
            sizes: Vec::new(),
        }
    }
}

impl Grams {
    /// Enters the next word; words are numbered in the order they are entered.
    pub fn insert(&mut self, readings: &[Reading]) {
        let number = u32::try_from(self.sizes.len()).unwrap_or(u32::MAX);
        let outlines: Vec<Vec<u8>> = readings
            .iter()
            .map(|reading| outline(&reading.sound))
            .collect();
        let pairs = distinct(outlines.iter().flat_map(|outline| pairs(outline)));
        self.sizes.push((
            u8::try_from(pairs.len()).unwrap_or(u8::MAX),
            letters(readings),
        ));
        for pair in pairs {
            self.words[pair].push(number);
        }
    }

    /// The words that share most pairs with this one, best first, at most `limit`.
    pub fn nearest(&self, readings: &[Reading], limit: usize, shared: &mut Shared) -> Vec<u32> {
        let all: Vec<Vec<Vec<u8>>> = readings
            .iter()
            .map(|reading| outlines(&reading.sound))
            .collect();
        let asked = all
            .iter()
            .filter_map(|outlines| Some(outlines.first()?.len() - 1))
            .min()
            .unwrap_or(0);
        shared.counts.resize(self.sizes.len(), 0);
        for pair in distinct(all.iter().flatten().flat_map(|outline| pairs(outline))) {
            for number in &self.words[pair] {
                let count = &mut shared.counts[*number as usize];
                if *count == 0 {
                    shared.touched.push(*number);
                }
                *count += 1;
            }
        }
        self.best((asked, letters(readings)), limit, shared)
    }

    /// Empties the counts into the best words by shared pairs over all pairs (Dice); of equal ones, those of like
    /// length first.
    fn best(&self, (asked, long): (usize, u8), limit: usize, shared: &mut Shared) -> Vec<u32> {
        const STEPS: usize = 128;
        let mut steps: Vec<Vec<u32>> = vec![Vec::new(); STEPS + 1];
        for number in shared.touched.drain(..) {
            let count = usize::from(std::mem::take(&mut shared.counts[number as usize]));
            let (pairs, letters) = self.sizes[number as usize];
            let (count, all) = (count.min(asked), asked + usize::from(pairs));
            if 4 * count >= asked {
                let step = 2 * count * STEPS / all.max(1);
                let step = step.saturating_sub(3 * usize::from(letters.abs_diff(long)));
                steps[step.min(STEPS)].push(number);
            }
        }
        steps.into_iter().rev().flatten().take(limit).collect()
    }
}

/// Counters that are kept between questions, always left at zero.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    counts: Vec<u8>,
    touched: Vec<u32>,
}

fn letters(readings: &[Reading]) -> u8 {
    readings.first().map_or(0, |reading| reading.sound.len)
}

fn pairs(outline: &[u8]) -> impl Iterator<Item = usize> + '_ {
    outline
        .windows(2)
        .map(|pair| usize::from(pair[0]) * CODES + usize::from(pair[1]))
}

fn distinct(pairs: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut pairs: Vec<usize> = pairs.collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}
