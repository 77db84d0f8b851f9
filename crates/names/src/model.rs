//! What comparison knows: costs of sounds, shares of names, and the weights that turn both into bits.

use std::sync::LazyLock;

use crate::costs::{COMMITTED, Costs};
use crate::form::{NameForm, Word, WordKind};
use crate::frequency::{Frequencies, Rarity, Skeleton};
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

/// A name ready to be compared many times.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub(crate) words: Vec<PreparedWord>,
}

/// A word ready to be compared.
#[derive(Clone, Debug)]
pub(crate) struct PreparedWord {
    pub kind: WordKind,
    /// How rare the name is.
    pub rarity: Rarity,
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
    /// What it is usually worth against its own spelling in each script, in hundredths of a bit.
    pub usual: [i32; SOUNDED],
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
                usual: std::array::from_fn(|row| self.usual(&sound, row)),
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

    fn usual(&self, sound: &Sound, row: usize) -> i32 {
        u8::try_from(row).map_or(0, |row| usual(&self.costs, sound, row))
    }
}

/// FNV-1a: enough to tell two words apart, the same on every machine.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl Model {
    /// lab
    pub fn lab(&self, a: &Prepared, b: &Prepared) -> Vec<f64> {
        let (x, y) = (&a.words[0], &b.words[0]);
        let mut best: Option<(i32, Vec<f64>)> = None;
        for r in &x.readings {
            for s in &y.readings {
                let l = crate::likeness::likeness(&self.costs, &r.sound, &s.sound);
                let u = r.usual[usize::from(s.sound.row)];
                let v = s.usual[usize::from(r.sound.row)];
                let d = (u + v) / 2 - l;
                if best.as_ref().is_none_or(|b| d < b.0) {
                    best = Some((
                        d,
                        vec![
                            f64::from(l) / 100.,
                            f64::from(u) / 100.,
                            f64::from(v) / 100.,
                            f64::from(x.rarity.different),
                            f64::from(y.rarity.different),
                            f64::from(x.rarity.borne),
                            f64::from(y.rarity.borne),
                            f64::from(r.sound.len),
                            f64::from(s.sound.len),
                        ],
                    ));
                }
            }
        }
        best.map_or(vec![], |b| b.1)
    }
}

impl Model {
    /// lab: features of a pair
    pub fn lab2(&self, a: &Prepared, b: &Prepared) -> Vec<f64> {
        let al = self.align(a, b);
        let names =
            |w: &Prepared| w.words.iter().filter(|w| w.kind == WordKind::Name).count() as f64;
        let mut s = 0.0;
        let mut pos = 0.0;
        let mut neg = 0.0;
        let mut min: f64 = 99.0;
        let mut k = 0.0;
        let mut r = 0.0;
        let mut weak = 0.0;
        let mut dsum = 0.0;
        let mut steps = [0.0; 8];
        let mut firstname = 0.0;
        for m in al.matches() {
            let (x, y) = (&a.words[m.left], &b.words[m.right]);
            let bits = self.deficit(x, y).map_or(0.0, |d| {
                f64::from(crate::weights::same_word(x.rarity, y.rarity, d))
            });
            if x.kind == WordKind::Name && y.kind == WordKind::Name {
                s += bits;
                if bits > 0.0 {
                    pos += bits
                } else {
                    neg += bits
                };
                min = min.min(bits);
                k += 1.0;
                for ((t, w), step) in [
                    (-16.0, 6.0),
                    (-10.0, 4.0),
                    (-6.0, 2.0),
                    (-4.0, 2.0),
                    (-2.0, 2.0),
                    (0.0, 2.0),
                    (2.0, 2.0),
                    (4.0, 4.0),
                ]
                .iter()
                .zip(steps.iter_mut())
                {
                    *step += (bits - t).clamp(0.0, *w);
                }
                r += f64::from(f32::midpoint(x.rarity.borne, y.rarity.borne));
                dsum += f64::from(self.deficit(x, y).unwrap_or(0.0));
            } else {
                weak += f64::from(m.bits) / 0.4;
            }
        }
        let ua = al.unmatched(&a.words, false).collect::<Vec<_>>();
        let ub = al.unmatched(&b.words, true).collect::<Vec<_>>();
        let conf = ua.len().min(ub.len()) as f64;
        let extra = ua.len().max(ub.len()) as f64 - conf;
        let given = f64::from(u8::from(
            (conf == 0.0) && (ua.first() == Some(&0) || ub.first() == Some(&0)),
        ));
        let o = al.order();
        vec![
            s,
            pos,
            neg,
            if k == 0.0 { -10.0 } else { min },
            k,
            r,
            dsum,
            weak,
            conf,
            extra,
            given,
            f64::from(u8::from(o == crate::align::Order::Rotated)),
            f64::from(u8::from(o == crate::align::Order::Jumbled)),
            names(a),
            names(b),
            f64::from(u8::from(k == 1.0)),
            steps[0],
            steps[1],
            steps[2],
            steps[3],
            steps[4],
            steps[5],
            steps[6],
            steps[7],
            {
                let (short, long) = if a.words.len() <= b.words.len() {
                    (a, b)
                } else {
                    (b, a)
                };
                let _ = short;
                let lastm = al.matches().last().map(|m| {
                    if a.words.len() <= b.words.len() {
                        m.right
                    } else {
                        m.left
                    }
                });
                let firstm = al.matches().next().map(|m| {
                    if a.words.len() <= b.words.len() {
                        m.right
                    } else {
                        m.left
                    }
                });
                f64::from(u8::from(
                    extra > 0.0
                        && conf == 0.0
                        && k >= 2.0
                        && firstm == Some(0)
                        && lastm == Some(long.words.len() - 1),
                ))
            },
            f64::from(u8::from(
                a.words.iter().any(|w| w.kind == WordKind::Patronymic)
                    || b.words.iter().any(|w| w.kind == WordKind::Patronymic),
            )),
            {
                let p = |p: &Prepared, i: usize| f64::from(p.words[i].rarity.borne);
                let x = ua
                    .iter()
                    .map(|i| p(a, *i))
                    .chain(ub.iter().map(|i| p(b, *i)))
                    .sum::<f64>();
                x
            },
        ]
    }
}

impl Model {
    /// lab
    pub fn skeletons(&self, a: &NameForm, b: &NameForm) -> String {
        let f = |n: &NameForm| {
            self.prepare(n)
                .words
                .iter()
                .map(|w| {
                    w.skeletons()
                        .map(|s| s.to_string())
                        .collect::<Vec<_>>()
                        .join("/")
                })
                .collect::<Vec<_>>()
                .join(" ")
        };
        format!("{} | {}", f(a), f(b))
    }
}
