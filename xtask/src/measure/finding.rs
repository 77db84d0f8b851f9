//! Measures finding: for each asked name, the place of its person among a registry's names.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use sanad_names::{Index, Model, Record};

/// Candidates that are asked for.
const CANDIDATES: usize = 200;

/// A question: a name, whose entries are right answers, and its group in the table.
struct Question {
    name: String,
    targets: Vec<u32>,
    group: String,
}

/// How a group of questions fared.
#[derive(Default)]
struct Found {
    asked: u32,
    first: u32,
    in_twenty: u32,
    candidate: u32,
}

/// Builds an index of `registry.tsv`, asks `queries.tsv`, and prints the table.
pub fn run(data: &Path) -> io::Result<()> {
    let registry = fs::read_to_string(data.join("registry.tsv"))?;
    let questions = read_questions(&data.join("queries.tsv"))?;
    let (index, built) = stopwatch(|| build(&registry));
    println!(
        "index of {} names: built in {:.2} s",
        index.len(),
        built.as_secs_f64()
    );
    let mut times: Vec<Duration> = Vec::new();
    let mut groups: BTreeMap<String, Found> = BTreeMap::new();
    let mut asker = index.asker();
    for question in &questions {
        let asked = Record::named(&question.name);
        let (ranked, time) = stopwatch(|| asker.candidates(&asked, CANDIDATES));
        times.push(time);
        let place = ranked
            .iter()
            .position(|candidate| question.targets.contains(&candidate.id));
        for group in [question.group.as_str(), "all real", "all"] {
            if group != "all real" || question.group.starts_with("real") {
                groups.entry(group.to_owned()).or_default().count(place);
            }
        }
    }
    times.sort_unstable();
    println!(
        "one question: median {:.3} ms, slowest {:.3} ms",
        millis(times[times.len() / 2]),
        millis(times[times.len() - 1])
    );
    println!(
        "{:16} {:>6} {:>7} {:>7} {:>7}",
        "group", "asked", "first", "in 20", "in 200"
    );
    for (group, found) in groups {
        let share = |count: u32| f64::from(count) / f64::from(found.asked);
        let (first, twenty, all) = (
            share(found.first),
            share(found.in_twenty),
            share(found.candidate),
        );
        println!(
            "{group:16} {:>6} {first:>7.3} {twenty:>7.3} {all:>7.3}",
            found.asked
        );
    }
    Ok(())
}

impl Found {
    fn count(&mut self, place: Option<usize>) {
        self.asked += 1;
        self.first += u32::from(place == Some(0));
        self.in_twenty += u32::from(place.is_some_and(|place| place < 20));
        self.candidate += u32::from(place.is_some());
    }
}

/// What a piece of work gives, and how long it takes.
#[expect(
    clippy::disallowed_methods,
    reason = "measuring time is what this is for"
)]
fn stopwatch<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = work();
    (done, began.elapsed())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn build(registry: &str) -> Index<u32> {
    let mut index = Index::new(Model::standard());
    for line in registry.lines().skip(1) {
        if let Some((Ok(id), name)) = line.split_once('\t').map(|(id, name)| (id.parse(), name)) {
            index.insert(id, &Record::named(name));
        }
    }
    index
}

fn read_questions(path: &Path) -> io::Result<Vec<Question>> {
    let text = fs::read_to_string(path)?;
    let header: HashMap<&str, usize> = text
        .lines()
        .next()
        .unwrap_or_default()
        .split('\t')
        .enumerate()
        .map(|(place, name)| (name, place))
        .collect();
    let questions = text.lines().skip(1).filter_map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |name: &str| cells.get(*header.get(name)?).copied();
        Some(Question {
            name: cell("name")?.to_owned(),
            targets: cell("targets")?
                .split([',', ' ', '|', ';'])
                .filter_map(|id| id.parse().ok())
                .collect(),
            group: format!(
                "{} {}-{}",
                cell("src")?,
                cell("lang")?,
                cell("target_lang")?
            ),
        })
    });
    Ok(questions.collect())
}
