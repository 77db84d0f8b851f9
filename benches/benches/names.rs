//! Speed of comparing names, of building an index, and of asking it. One thread, fictional names.

use std::time::{Duration, Instant};

use sanad_names::{Index, Memo, Model, NameForm, Prepared, Record};

/// The gold file of the crate: people as many hands would write them.
const GOLD: &str = include_str!("../../crates/names/tests/gold.tsv");

/// Records in the index that is asked.
const RECORDS: usize = 100_000;

/// Questions that are asked of it.
const QUESTIONS: usize = 500;

fn main() {
    let names = names();
    pairs_a_second(&names);
    let index = index_of(&names);
    questions(&index, &names);
}

fn names() -> Vec<&'static str> {
    let lines = GOLD.lines().filter(|line| !line.starts_with('#'));
    lines
        .flat_map(|line| line.split('\t').skip(1))
        .flat_map(|names| names.split('|'))
        .collect()
}

/// Every name against every other, forms prepared, no pair twice.
fn pairs_a_second(names: &[&str]) {
    let model = Model::standard();
    let prepared: Vec<Prepared> = names
        .iter()
        .map(|name| model.prepare(&NameForm::read(name)))
        .collect();
    let mut memo = Memo::default();
    let (pairs, time) = stopwatch(|| {
        let mut pairs = 0_u32;
        for (place, a) in prepared.iter().enumerate() {
            for b in &prepared[place + 1..] {
                std::hint::black_box(model.bits_remembering(a, b, &mut memo));
                pairs += 1;
            }
        }
        pairs
    });
    println!(
        "{pairs} pairs: {:.0} pairs a second",
        f64::from(pairs) / time.as_secs_f64()
    );
}

/// Names composed of the gold file's words, three to a name.
fn index_of(names: &[&str]) -> Index<usize> {
    let words: Vec<&str> = names.iter().flat_map(|name| name.split(' ')).collect();
    let word = |step: usize| words[step % words.len()];
    let composed = (0..RECORDS).map(|n| {
        format!(
            "{} {} {}",
            word(n * 7 + 1),
            word(n * 31 + n / 97),
            word(n * 101 + n / 13)
        )
    });
    let records: Vec<Record> = composed.map(|name| Record::named(&name)).collect();
    let mut index = Index::new(Model::standard());
    let ((), time) = stopwatch(|| {
        for (id, record) in records.iter().enumerate() {
            index.insert(id, record);
        }
    });
    println!("index of {RECORDS} records: {:.2} s", time.as_secs_f64());
    index
}

fn questions(index: &Index<usize>, names: &[&str]) {
    let mut asker = index.asker();
    let mut times: Vec<Duration> = names
        .iter()
        .take(QUESTIONS)
        .map(|name| {
            let asked = Record::named(name);
            stopwatch(|| std::hint::black_box(asker.search(&asked, 20))).1
        })
        .collect();
    times.sort_unstable();
    let millis = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!(
        "one question: median {:.3} ms, slowest {:.3} ms",
        millis(times[times.len() / 2]),
        millis(times[times.len() - 1])
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "measuring time is what this is for"
)]
fn stopwatch<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = work();
    (done, began.elapsed())
}
