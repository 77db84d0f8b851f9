//! Whole tables: scoring pairs, and finding each asked name in a registry. What `sanad names score` and `match` do,
//! without the files.

use std::fmt::Write as _;
use std::num::NonZero;
use std::thread;

use crate::form::NameForm;
use crate::index::Index;
use crate::memo::Memo;
use crate::model::Model;
use crate::record::{PartialDate, Record};
use crate::table::{Table, TableError};

/// Lines a thread takes at a time, so that output can be joined in order.
const LEAST_LINES: usize = 64;

/// Which of two tables is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhichTable {
    /// Where names are looked for.
    Registry,
    /// The names that are looked for.
    Queries,
}

/// Scores each line's `a` against its `b`: the same lines with a last column `score`, in bits.
pub fn score(pairs: &[u8], model: &Model, threads: NonZero<usize>) -> Result<String, TableError> {
    let table = Table::read(pairs)?;
    let (a, b) = (table.column("a")?, table.column("b")?);
    let rows: Vec<(&str, &str, &str)> = table
        .lines()
        .iter()
        .zip(a)
        .zip(b)
        .map(|((line, a), b)| (*line, a, b))
        .collect();
    let scored = in_threads(&rows, threads, |rows, out| {
        let mut memo = Memo::default();
        for (line, a, b) in rows {
            let bits = model.bits_remembering(
                &model.prepare(&NameForm::read(a)),
                &model.prepare(&NameForm::read(b)),
                &mut memo,
            );
            let _ = writeln!(out, "{line}\t{bits:.3}");
        }
    });
    Ok(format!("{}\tscore\n{scored}", table.header()))
}

/// Finds each query's name in the registry: lines of `query`, `rank` (from 1), `id`, `score`, the best `top` a query.
pub fn match_names(
    registry: &[u8],
    queries: &[u8],
    top: usize,
    threads: NonZero<usize>,
) -> Result<String, (WhichTable, TableError)> {
    let registry = Rows::read(registry).map_err(|error| (WhichTable::Registry, error))?;
    let queries = Rows::read(queries).map_err(|error| (WhichTable::Queries, error))?;
    let mut index = Index::new(Model::standard());
    for (number, record) in registry.records.iter().enumerate() {
        index.insert(number, record);
    }
    let asked: Vec<(&&str, &Record)> = queries.ids.iter().zip(&queries.records).collect();
    let found = in_threads(&asked, threads, |asked, out| {
        let mut asker = index.asker();
        for (query, record) in asked {
            for (rank, (number, evidence)) in asker.search(record, top).into_iter().enumerate() {
                let _ = writeln!(
                    out,
                    "{query}\t{}\t{}\t{:.3}",
                    rank + 1,
                    registry.ids[number],
                    evidence.bits
                );
            }
        }
    });
    Ok(format!("query\trank\tid\tscore\n{found}"))
}

/// Records of a table with their ids.
struct Rows<'a> {
    ids: Vec<&'a str>,
    records: Vec<Record>,
}

impl<'a> Rows<'a> {
    fn read(bytes: &'a [u8]) -> Result<Rows<'a>, TableError> {
        let table = Table::read(bytes)?;
        let (ids, names) = (table.column("id")?, table.column("name")?);
        let (births, countries) = (
            table.optional_column("birth"),
            table.optional_column("country"),
        );
        let facts = births.into_iter().zip(countries);
        let records = names
            .into_iter()
            .zip(facts)
            .map(|(name, (birth, country))| Record {
                birth: PartialDate::parse(birth),
                country: Some(country.trim())
                    .filter(|country| !country.is_empty())
                    .map(str::to_owned),
                ..Record::named(name)
            });
        Ok(Rows {
            ids,
            records: records.collect(),
        })
    }
}

/// Splits rows over threads and joins what they write, in order.
fn in_threads<T: Sync>(
    rows: &[T],
    threads: NonZero<usize>,
    work: impl Fn(&[T], &mut String) + Sync,
) -> String {
    let share = rows.len().div_ceil(threads.get()).max(LEAST_LINES);
    let work = &work;
    thread::scope(|scope| {
        let running: Vec<_> = rows
            .chunks(share)
            .map(|rows| {
                scope.spawn(move || {
                    let mut out = String::new();
                    work(rows, &mut out);
                    out
                })
            })
            .collect();
        running
            .into_iter()
            .filter_map(|thread| thread.join().ok())
            .collect()
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    const TWO: NonZero<usize> = NonZero::new(2).unwrap();

    #[test]
    fn scoring_keeps_the_lines_and_their_order() {
        let pairs = "id\ta\tb\n1\tسجاد كريم\tСаджад Карим\n2\tسجاد كريم\tАли Хасан\n3\t\t\n";
        let scored = score(pairs.as_bytes(), Model::standard(), TWO).unwrap();
        let lines: Vec<&str> = scored.lines().collect();
        let bits = |line: &str| line.rsplit('\t').next().unwrap().parse::<f64>().unwrap();
        assert_eq!(lines[0], "id\ta\tb\tscore");
        assert!(lines[1].starts_with("1\tسجاد كريم\tСаджад Карим\t"));
        assert!(bits(lines[1]) > bits(lines[2]));
        assert_eq!(lines.len(), 4);
    }

    #[test]
    fn matching_ranks_from_one_and_weighs_the_birth_date() {
        let registry =
            "id\tname\tbirth\nx\tКарим Саджад\t1990-03-04\ny\tКарим Саджад\t1998-05-06\n";
        let queries = "id\tname\tbirth\nq\tسجاد كريم\t1998-05-06\n";
        let found = match_names(registry.as_bytes(), queries.as_bytes(), 5, TWO).unwrap();
        let lines: Vec<&str> = found.lines().collect();
        assert_eq!(lines[0], "query\trank\tid\tscore");
        assert!(
            lines[1].starts_with("q\t1\ty\t") && lines[2].starts_with("q\t2\tx\t"),
            "{found}"
        );
    }

    #[test]
    fn a_missing_column_is_named() {
        let error = score(b"a\tc\n1\t2\n", Model::standard(), TWO).unwrap_err();
        assert_eq!(error, TableError::MissingColumn("b"));
    }
}
