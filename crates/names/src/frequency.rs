//! How common a name is, counted by its consonants, so that every spelling in every script counts as one name.
//!
//! The committed table holds consonant skeletons and their share among the tokens of a quarter of a million names of
//! public figures: letters and numbers, no names. Names it doesn't list count as rare.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::sound::{NOTHING, Sound};

/// The consonants of a word in order, folded to what survives a change of script; five bits each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Skeleton(u64);

/// Folded consonants, in the order of their codes (from 1).
const FOLDED: &str = "bfwmntdsSJCkghrl";

/// Consonants beyond this add nothing that tells names apart.
const MAX_CONSONANTS: usize = 12;

impl Skeleton {
    /// The skeleton of a word; empty for a word of vowels.
    pub fn of(sound: &Sound) -> Skeleton {
        let mut packed = 0_u64;
        let mut kept = 0;
        let mut before = 0;
        for consonant in consonants(sound) {
            let code = FOLDED.find(consonant).map_or(0, |place| place as u64 + 1);
            if code != 0 && code != before && kept < MAX_CONSONANTS {
                packed = packed << 5 | code;
                kept += 1;
            }
            before = code;
        }
        Skeleton(packed)
    }

    /// Reads the letters written by `Display`.
    pub fn parse(letters: &str) -> Option<Skeleton> {
        letters
            .chars()
            .try_fold(0_u64, |packed, c| {
                Some(packed << 5 | (FOLDED.find(c)? as u64 + 1))
            })
            .map(Skeleton)
    }

    /// The folded consonants' codes, first to last.
    pub fn codes(self) -> impl DoubleEndedIterator<Item = u8> {
        (0..MAX_CONSONANTS)
            .rev()
            .map(move |place| (self.0 >> (5 * place) & 31) as u8)
            .filter(|code| *code != 0)
    }
}

impl std::fmt::Display for Skeleton {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.codes()
            .try_for_each(|code| write!(f, "{}", &FOLDED[usize::from(code) - 1..usize::from(code)]))
    }
}

/// The consonants as first read: two-letter units before single ones, weak ones left out.
fn consonants(sound: &Sound) -> impl Iterator<Item = char> + '_ {
    let len = usize::from(sound.len);
    let units = sound.inventory().units();
    let mut place = 0;
    std::iter::from_fn(move || {
        while place < len {
            let double = if place + 1 < len {
                sound.double[place + 1]
            } else {
                NOTHING
            };
            let first_sound = |unit: u8| {
                units[usize::from(unit)]
                    .sounds
                    .first()
                    .map_or("", String::as_str)
            };
            let as_one = double != NOTHING && is_consonant(first_sound(double));
            let unit = if as_one { double } else { sound.single[place] };
            let at_start = place == 0;
            place += if as_one { 2 } else { 1 };
            if let Some(kept) = folded(first_sound(unit), at_start, place >= len) {
                return Some(kept);
            }
        }
        None
    })
}

fn is_consonant(sound: &str) -> bool {
    matches!(sound.as_bytes(), [one] if !b"aeiou".contains(one))
}

fn folded(sound: &str, at_start: bool, at_end: bool) -> Option<char> {
    Some(match sound {
        "p" | "b" => 'b',
        "f" | "v" => 'f',
        "z" | "c" | "s" => 's',
        "Z" | "J" => 'J',
        "x" | "h" if !at_end => 'h',
        "x" => 'h',
        "G" | "g" => 'g',
        "w" if at_start => 'w',
        "m" | "n" | "t" | "d" | "S" | "C" | "k" | "r" | "l" => sound.chars().next()?,
        "ks" => 'k',
        _ => return None,
    })
}

/// How rare a skeleton is, in two ways, each as log2 of one in how many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rarity {
    /// Among names of people: how much it says about a person that he bears it.
    pub borne: f32,
    /// Among different names: how surely two words with it are one name. محمد is borne by many, yet like no other.
    pub different: f32,
}

/// Shares of names, by skeleton.
#[derive(Clone, Debug)]
pub struct Frequencies {
    listed: HashMap<Skeleton, Rarity>,
    unlisted: Rarity,
}

/// A name is never counted as rarer than this: one in a hundred thousand.
const RAREST_BITS: f32 = 16.6;

/// The committed table.
static COMMITTED: LazyLock<Frequencies> =
    LazyLock::new(|| Frequencies::read(include_str!("../data/frequencies.tsv")));

impl Frequencies {
    /// The committed shares.
    pub fn committed() -> &'static Frequencies {
        &COMMITTED
    }

    /// Reads lines of skeleton, its words and its different words per million. Lines that don't parse are passed over.
    pub fn read(table: &str) -> Frequencies {
        let listed: HashMap<Skeleton, Rarity> = table
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(read_line)
            .collect();
        let rarest = |of: fn(&Rarity) -> f32| {
            listed
                .values()
                .map(of)
                .fold(0.0, f32::max)
                .clamp(10.0, RAREST_BITS)
        };
        let unlisted = Rarity {
            borne: rarest(|rarity| rarity.borne),
            different: rarest(|rarity| rarity.different),
        };
        Frequencies { listed, unlisted }
    }

    /// How rare a skeleton is.
    pub(crate) fn rarity(&self, skeleton: Skeleton) -> Rarity {
        self.listed.get(&skeleton).copied().unwrap_or(self.unlisted)
    }
}

fn read_line(line: &str) -> Option<(Skeleton, Rarity)> {
    let mut cells = line.split('\t');
    let skeleton = Skeleton::parse(cells.next()?)?;
    let mut bits = || {
        Some(
            (1.0e6 / cells.next()?.parse::<f32>().ok()?)
                .log2()
                .min(RAREST_BITS),
        )
    };
    Some((
        skeleton,
        Rarity {
            borne: bits()?,
            different: bits()?,
        },
    ))
}

/// How common a name is, in words' steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Commonness {
    /// More than one name in two hundred: محمد.
    VeryCommon,
    /// More than one in two thousand.
    Common,
    /// More than one in twenty thousand.
    Uncommon,
    /// Rarer.
    Rare,
}

impl Commonness {
    /// The key of its words in the locale files.
    pub fn key(self) -> &'static str {
        match self {
            Commonness::VeryCommon => "names-commonness-very-common",
            Commonness::Common => "names-commonness-common",
            Commonness::Uncommon => "names-commonness-uncommon",
            Commonness::Rare => "names-commonness-rare",
        }
    }

    /// The step of a rarity in bits.
    pub(crate) fn of(rarity: f32) -> Commonness {
        match rarity {
            bits if bits < 7.64 => Commonness::VeryCommon,
            bits if bits < 10.97 => Commonness::Common,
            bits if bits < 14.29 => Commonness::Uncommon,
            _ => Commonness::Rare,
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::script::Script;

    fn skeleton(word: &str) -> String {
        let script = Script::of(word.chars().next().unwrap()).unwrap();
        Skeleton::of(&Sound::of(word, script).unwrap()).to_string()
    }

    #[test]
    fn a_name_has_one_skeleton_in_every_script() {
        for words in [
            ["محمد", "mohammed", "мухаммад"],
            ["شاكر", "shaker", "шакир"],
            ["كريم", "karim", "карим"],
        ] {
            assert_eq!(skeleton(words[0]), skeleton(words[1]));
            assert_eq!(skeleton(words[0]), skeleton(words[2]));
        }
    }

    #[test]
    fn a_skeleton_reads_back_what_it_wrote() {
        assert_eq!(
            Skeleton::parse(&skeleton("mohammed")).unwrap().to_string(),
            "mhmd"
        );
    }

    #[test]
    fn common_names_weigh_less_than_rare_ones() {
        let rarity = |word| {
            Frequencies::committed()
                .rarity(Skeleton::parse(word).unwrap())
                .borne
        };
        assert!(rarity("mhmd") < rarity("sJd"));
    }
}
