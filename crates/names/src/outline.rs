//! The outline of a word: the consonants that survive every script and every clerk, for finding it again.
//!
//! Looser than [`crate::frequency::Skeleton`]: v, w, h and kh are left out, because one script writes them and
//! another doesn't. Where a letter may stand for two consonants, the asked word has an outline for each.

use crate::sound::{NOTHING, Sound, Unit, consonant_bit};

/// Codes of [`outline`] are below this.
pub(crate) const CODES: usize = 16;

/// Before the first consonant: nothing, or what the outline leaves out; after the last.
const STARTS_PLAIN: u8 = 0;
const STARTS_WITH_VOWEL: u8 = 1;
const ENDS: u8 = 2;

/// The folded consonants, in the order of their codes from 3.
const CONSONANTS: &str = "bfmntdsSJkgrl";

/// A word's outline, edges included, the likeliest sound of each unit.
pub(crate) fn outline(sound: &Sound) -> Vec<u8> {
    spelled(&units_read(sound), None)
}

/// The outlines of an asked word: the likeliest, and one for each unit that may be another consonant.
pub(crate) fn outlines(sound: &Sound) -> Vec<Vec<u8>> {
    let units = units_read(sound);
    let swapped = (0..units.len()).filter(|place| second_consonant(units[*place]).is_some());
    std::iter::once(None)
        .chain(swapped.map(Some))
        .map(|swap| spelled(&units, swap))
        .collect()
}

/// The units of a word as first read: two letters before one where they are a consonant.
fn units_read(sound: &Sound) -> Vec<&'static Unit> {
    let units = sound.inventory().units();
    let len = usize::from(sound.len);
    let mut read = Vec::with_capacity(len);
    let mut place = 0;
    while place < len {
        let double = if place + 1 < len {
            sound.double[place + 1]
        } else {
            NOTHING
        };
        let as_one = double != NOTHING
            && first_sound(&units[usize::from(double)])
                .chars()
                .all(is_consonant);
        let unit = if as_one { double } else { sound.single[place] };
        place += if as_one { 2 } else { 1 };
        read.push(&units[usize::from(unit)]);
    }
    read
}

fn first_sound(unit: &'static Unit) -> &'static str {
    unit.sounds.first().map_or("", String::as_str)
}

fn is_consonant(sound: char) -> bool {
    consonant_bit(sound).is_some()
}

/// Another consonant a unit may stand for, that the outline would tell apart.
fn second_consonant(unit: &'static Unit) -> Option<&'static str> {
    let folded = |sound: &str| sound.chars().filter_map(code).collect::<Vec<u8>>();
    let first = folded(first_sound(unit));
    unit.sounds
        .iter()
        .skip(1)
        .map(String::as_str)
        .find(|sound| sound.chars().any(is_consonant) && folded(sound) != first)
}

fn spelled(units: &[&'static Unit], swap: Option<usize>) -> Vec<u8> {
    let starts_with_vowel = units
        .first()
        .is_some_and(|unit| !first_sound(unit).chars().any(|c| code(c).is_some()));
    let mut codes = vec![if starts_with_vowel {
        STARTS_WITH_VOWEL
    } else {
        STARTS_PLAIN
    }];
    let mut before = None;
    for (place, unit) in units.iter().enumerate() {
        let sound = if swap == Some(place) {
            second_consonant(unit)
        } else {
            None
        }
        .unwrap_or(first_sound(unit));
        let folded: Vec<u8> = sound.chars().filter_map(code).collect();
        codes.extend(folded.iter().filter(|code| before != Some(**code)));
        before = folded.last().copied();
    }
    codes.push(ENDS);
    codes
}

fn code(sound: char) -> Option<u8> {
    let folded = match sound {
        'p' => 'b',
        'z' | 'c' => 's',
        'C' => 'S',
        'Z' => 'J',
        'G' => 'g',
        other => other,
    };
    CONSONANTS
        .find(folded)
        .and_then(|place| u8::try_from(place + 3).ok())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::script::Script;

    fn share_an_outline(kept: &str, asked: &str) {
        let sound = |word: &str| {
            Sound::of(word, Script::of(word.chars().next().unwrap()).unwrap()).unwrap()
        };
        assert!(
            outlines(&sound(asked)).contains(&outline(&sound(kept))),
            "{kept} {asked}"
        );
    }

    #[test]
    fn what_clerks_confuse_is_left_out_or_asked_both_ways() {
        share_an_outline("уилсон", "wilson");
        share_an_outline("давид", "دیوید");
        share_an_outline("ибрахим", "ibrahim");
        share_an_outline("гай", "قاي");
        share_an_outline("габер", "جابر");
    }
}
