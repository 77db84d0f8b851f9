//! Finding the known words that may sound like an asked one: words that share pairs of neighbouring consonants.
//!
//! A pair survives one misheard consonant elsewhere in the word, so a word is found although no whole key of it is
//! right.

use crate::frequency::Skeleton;
use crate::model::PreparedWord;

/// Marks the start and the end of a word among consonant codes, which run from 1 to 16.
const EDGE: u8 = 0;

/// Codes below this, with the edge.
const CODES: usize = 17;

/// Where each pair of consonants is met.
#[derive(Debug)]
pub(crate) struct Grams {
    words: Vec<Vec<u32>>,
    /// How many pairs each word has.
    sizes: Vec<u8>,
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
    pub fn insert(&mut self, word: &PreparedWord) {
        let number = u32::try_from(self.sizes.len()).unwrap_or(u32::MAX);
        let pairs = pairs_of(word);
        self.sizes
            .push(u8::try_from(pairs.len()).unwrap_or(u8::MAX));
        for pair in pairs {
            self.words[pair].push(number);
        }
    }

    /// The words that share most pairs with this one, best first, at most `limit`.
    pub fn nearest(&self, word: &PreparedWord, limit: usize, shared: &mut Shared) -> Vec<u32> {
        let pairs = pairs_of(word);
        shared.counts.resize(self.sizes.len(), 0);
        for pair in &pairs {
            for number in &self.words[*pair] {
                let count = &mut shared.counts[*number as usize];
                if *count == 0 {
                    shared.touched.push(*number);
                }
                *count += 1;
            }
        }
        self.best(pairs.len(), limit, shared)
    }

    /// Empties the counts into the best words by shared pairs over all pairs (Dice), in steps of one part in 64.
    fn best(&self, asked: usize, limit: usize, shared: &mut Shared) -> Vec<u32> {
        const STEPS: usize = 64;
        let mut steps: Vec<Vec<u32>> = vec![Vec::new(); STEPS + 1];
        for number in shared.touched.drain(..) {
            let count = usize::from(std::mem::take(&mut shared.counts[number as usize]));
            let all = asked + usize::from(self.sizes[number as usize]);
            let step = 2 * count * STEPS / all.max(1);
            if 4 * count >= asked {
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

/// The different pairs of a word's readings.
fn pairs_of(word: &PreparedWord) -> Vec<usize> {
    let mut pairs: Vec<usize> = word.skeletons().flat_map(pairs_of_skeleton).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn pairs_of_skeleton(skeleton: Skeleton) -> Vec<usize> {
    let codes: Vec<u8> = std::iter::once(EDGE)
        .chain(skeleton.codes())
        .chain(std::iter::once(EDGE))
        .collect();
    codes
        .windows(2)
        .map(|pair| usize::from(pair[0]) * CODES + usize::from(pair[1]))
        .collect()
}
