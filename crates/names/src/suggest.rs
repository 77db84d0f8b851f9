//! What two units' sounds suggest about each other, before anything is learned: a seed for learning, and the value of
//! pairs too rare to be learned.

use crate::sound::{Unit, consonant_bit};

/// Two units of one sound are about this much likelier to meet than by chance: some 20 sounds share the letters.
const SAME_SOUND_BITS: f64 = 4.3;

/// Each step down a unit's list of sounds costs this factor.
const LESS_LIKELY: f64 = 0.65;

/// Sounds that hearers and clerks confuse, with how readily (1 is the same sound).
const CONFUSED: [(&str, f64); 12] = [
    ("bp", 0.2),
    ("fv", 0.2),
    ("vw", 0.4),
    ("td", 0.15),
    ("sz", 0.2),
    ("SsZ", 0.12),
    ("JZg", 0.15),
    ("CSJ", 0.15),
    ("xhk", 0.25),
    ("Ggh", 0.25),
    ("uowv", 0.3),
    ("yie", 0.3),
];

/// Any vowel for any other.
const VOWELS_CONFUSED: f64 = 0.3;

/// Anything for anything.
const UNRELATED: f64 = 0.004;

/// log2 of how much likelier than chance two units are to stand for each other.
pub(crate) fn likeness_bits(a: &Unit, b: &Unit) -> f64 {
    let best = ranked(a)
        .flat_map(|(x, down_a)| {
            ranked(b).map(move |(y, down_b)| sounds_alike(x, y) * down_a * down_b)
        })
        .fold(UNRELATED, f64::max);
    SAME_SOUND_BITS + best.log2()
}

/// log2 of how often a unit has no counterpart at all.
pub(crate) fn silence_bits(unit: &Unit) -> f64 {
    let listed = ranked(unit)
        .find(|(sound, _)| sound.is_empty())
        .map(|(_, down)| 0.5 * down);
    let share = listed.unwrap_or_else(|| match unit.sounds.first().map(String::as_str) {
        Some(sound) if sound.chars().all(|c| consonant_bit(c).is_none()) => 0.15,
        Some("y" | "w" | "h") => 0.1,
        _ => 0.01,
    });
    share.log2()
}

fn ranked(unit: &Unit) -> impl Iterator<Item = (&str, f64)> {
    unit.sounds.iter().scan(1.0 / LESS_LIKELY, |weight, sound| {
        *weight *= LESS_LIKELY;
        Some((sound.as_str(), *weight))
    })
}

fn sounds_alike(x: &str, y: &str) -> f64 {
    match (x.chars().count(), y.chars().count()) {
        _ if x == y && !x.is_empty() => 1.0,
        (1, 1) => confused(x, y),
        (0, _) | (_, 0) => 0.0,
        _ => 0.05 * f64::from(u8::from(x.chars().any(|c| y.contains(c)))),
    }
}

fn confused(x: &str, y: &str) -> f64 {
    let is_vowel = |sound: &str| sound.chars().all(|c| consonant_bit(c).is_none());
    let listed = CONFUSED
        .iter()
        .filter(|(group, _)| group.contains(x) && group.contains(y))
        .map(|(_, how)| *how);
    let vowels = if is_vowel(x) && is_vowel(y) {
        VOWELS_CONFUSED
    } else {
        0.0
    };
    listed.fold(vowels, f64::max)
}
