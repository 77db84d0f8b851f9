//! Two fictional partner lists: 154 identified from 25 countries and 203 preparing, written as a clerk would, with the
//! faults that such lists have.

use std::sync::Arc;

use base_access::Millis;
use base_web::App;
use feature_lists::Progress;
use feature_lists::bring_in::{self, BringIn};
use feature_lists::reading;
use feature_lists::terms::Terms;
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use sanad_casework::WrittenReason;
use sanad_casework::claim::Reliability;
use sanad_casework::contact::Mark;
use sanad_casework::source_list::{GivenInReturn, LegalBasis, ListKind, RowStatus, SourceList};
use sha2::{Digest, Sha256};

use super::pools::{FullName, Pools};
use super::{Cast, SeedError};

/// How many rows of each country are identified and how many preparing. The totals are those that a partner published
/// for the world in December 2025; the countries' shares are assumptions.
const COUNTRIES: [(&str, &str, u32, u32); 25] = [
    ("UZ", "Узбекистан", 24, 26),
    ("TJ", "Таджикистан", 20, 24),
    ("BY", "Беларусь", 16, 14),
    ("KE", "Кения", 11, 22),
    ("CU", "Куба", 10, 14),
    ("CN", "Китай", 9, 8),
    ("KZ", "Казахстан", 7, 6),
    ("KG", "Киргизия", 7, 8),
    ("NP", "Непал", 6, 6),
    ("EG", "Египет", 6, 10),
    ("CM", "Камерун", 5, 9),
    ("IQ", "Ирак", 5, 12),
    ("LK", "Шри-Ланка", 4, 5),
    ("IN", "Индия", 4, 6),
    ("GH", "Гана", 3, 5),
    ("YE", "Йемен", 3, 5),
    ("SY", "Сирия", 3, 5),
    ("NG", "Нигерия", 2, 4),
    ("BD", "Бангладеш", 2, 4),
    ("DZ", "Алжир", 2, 2),
    ("RS", "Сербия", 1, 1),
    ("ZA", "ЮАР", 1, 3),
    ("CO", "Колумбия", 1, 2),
    ("TG", "Того", 1, 1),
    ("MD", "Молдавия", 1, 1),
];

/// Faults of such lists, of 1,000 rows.
const NO_BIRTH: u32 = 30;
const DEFAULT_BIRTH: u32 = 50;
const SWAPPED: u32 = 80;
const LATIN: u32 = 40;

/// Of 1,000 rows of people about to go, how many say how they can be reached.
const REACHABLE: u32 = 150;

/// An Iraqi whose family has a case, and his year of birth: some of them are on the list.
#[derive(Debug, Clone)]
pub struct Sought {
    /// His name.
    pub name: FullName,
    /// The day he was born, as the family says.
    pub birth: jiff::civil::Date,
}

/// Takes in both lists as an analyst would: read, checked, kept under terms, compared.
pub async fn import(
    app: &App,
    cast: &Cast,
    pools: &Pools,
    sought: &[Sought],
    rng: &mut StdRng,
    now: Millis,
) -> Result<(), SeedError> {
    let (gone, going) = sought.split_at(sought.len().min(4));
    let lists = [
        (
            RowStatus::Identified,
            "قائمة المعرَّفين، كانون الأول",
            csv(pools, RowStatus::Identified, gone, rng)?,
        ),
        (
            RowStatus::Preparing,
            "قائمة المتهيئين، كانون الأول",
            csv(pools, RowStatus::Preparing, going, rng)?,
        ),
    ];
    for (status, title, csv) in lists {
        let read =
            reading::read("list.csv", csv.as_bytes()).map_err(|_| SeedError::Data("the list"))?;
        let terms = Terms {
            title: title.to_owned(),
            source: "شريك خيالي".to_owned(),
            held: SourceList {
                kind: ListKind::Partner,
                status,
                reliability: Reliability::C,
                basis: LegalBasis {
                    text: WrittenReason::new("قرار لجنة تجريبي رقم DEMO-0").map_err(broken)?,
                    approved: Mark {
                        by: cast.analyst.account,
                        at: now,
                    },
                },
                given_in_return: GivenInReturn::NothingAboutPersons,
            },
        };
        let bring = BringIn {
            by: cast.analyst,
            terms,
            rows: Arc::new(read.rows),
            file_sha256: hex::encode(Sha256::digest(csv.as_bytes())),
            progress: Progress::default(),
        };
        bring_in::run(app, bring)
            .await
            .map_err(|word| SeedError::Broken(word.to_owned()))?;
    }
    Ok(())
}

/// A list as a CSV file with a header, separated by semicolons.
pub fn csv(
    pools: &Pools,
    status: RowStatus,
    sought: &[Sought],
    rng: &mut StdRng,
) -> Result<String, SeedError> {
    let mut rows = Vec::new();
    let mut sought = sought.iter();
    for (country, name, identified, preparing) in COUNTRIES {
        let count = match status {
            RowStatus::Identified => identified,
            RowStatus::Preparing => preparing,
        };
        for _ in 0..count {
            let known = if country == "IQ" { sought.next() } else { None };
            rows.push(row(pools, country, name, status, known, rng)?);
        }
    }
    rows.shuffle(rng);
    let header = "ФИО;Дата рождения;Гражданство;Дата контракта;Телефон";
    Ok(std::iter::once(header.to_owned())
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\r\n"))
}

fn row(
    pools: &Pools,
    country: &str,
    country_name: &str,
    status: RowStatus,
    known: Option<&Sought>,
    rng: &mut StdRng,
) -> Result<String, SeedError> {
    let latin = one_in(LATIN, rng);
    let name = match known {
        Some(sought) => sought.name.cyrillic(rng),
        None if country == "IQ" => pools.iraqi(rng)?.cyrillic(rng),
        None => {
            let [given, father, family] = pools.foreigner(country, latin, rng)?;
            if one_in(SWAPPED, rng) {
                format!("{given} {family} {father}")
            } else {
                format!("{family} {given} {father}")
            }
        }
    };
    let birth = birth(known, rng);
    let contract = if status == RowStatus::Identified {
        format!(
            "{:02}.{:02}.2025",
            rng.gen_range(1..29),
            rng.gen_range(1..12)
        )
    } else {
        String::new()
    };
    // +999 belongs to nobody.
    let phone = if status == RowStatus::Preparing && one_in(REACHABLE, rng) {
        format!("+999 700 {:06}", rng.gen_range(0..1_000_000))
    } else {
        String::new()
    };
    Ok(format!("{name};{birth};{country_name};{contract};{phone}"))
}

fn birth(known: Option<&Sought>, rng: &mut StdRng) -> String {
    if let Some(sought) = known {
        return sought.birth.strftime("%d.%m.%Y").to_string();
    }
    let year = 2025 - i32::from(age(rng));
    if one_in(NO_BIRTH, rng) {
        String::new()
    } else if one_in(DEFAULT_BIRTH, rng) {
        format!("01.01.{year}")
    } else {
        format!(
            "{:02}.{:02}.{year}",
            rng.gen_range(1..29),
            rng.gen_range(1..13)
        )
    }
}

/// Ages as published lists have them: 18 to 57, around 31.
fn age(rng: &mut StdRng) -> u8 {
    const BANDS: [(u8, u8, u32); 7] = [
        (18, 20, 6),
        (21, 25, 15),
        (26, 30, 29),
        (31, 35, 24),
        (36, 40, 14),
        (41, 50, 10),
        (51, 57, 2),
    ];
    BANDS
        .choose_weighted(rng, |(_, _, weight)| *weight)
        .map_or(30, |(from, to, _)| rng.gen_range(*from..=*to))
}

fn one_in(per_thousand: u32, rng: &mut StdRng) -> bool {
    rng.gen_ratio(per_thousand, 1000)
}

fn broken(fault: impl std::fmt::Display) -> SeedError {
    SeedError::Broken(fault.to_string())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{COUNTRIES, RowStatus, csv};
    use crate::demo::pools::Pools;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn the_list_has_its_published_size_and_is_the_same_for_the_same_seed() {
        let sum = |of: fn(&(&str, &str, u32, u32)) -> u32| COUNTRIES.iter().map(of).sum::<u32>();
        assert_eq!((sum(|row| row.2), sum(|row| row.3)), (154, 203));
        let pools = Pools::read().unwrap();
        let draw = |status| csv(&pools, status, &[], &mut StdRng::seed_from_u64(7)).unwrap();
        let [identified, preparing] = [RowStatus::Identified, RowStatus::Preparing].map(draw);
        assert_eq!(
            identified.lines().count() + preparing.lines().count(),
            2 + 357
        );
        assert_eq!(identified, draw(RowStatus::Identified));
    }
}
