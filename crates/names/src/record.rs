//! What is known of someone, as far as it helps to tell whether two records are one person.

use serde::{Deserialize, Serialize};

use crate::form::NameForm;

/// A date of which parts may be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PartialDate {
    /// Year of the Gregorian calendar.
    pub year: i16,
    /// Month 1 to 12, and with it the day 1 to 31, as far as known.
    pub month: Option<u8>,
    /// Day of the month; only with a month.
    pub day: Option<u8>,
}

impl PartialDate {
    /// Reads `1998`, `1998-03`, `1998-03-07`, `07.03.1998` or `7/3/1998` (day first), in any digits. `None` for
    /// anything else.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let folded = crate::letters::fold(text);
        let numbers: Vec<u16> = folded
            .split(' ')
            .map(|n| n.parse().ok())
            .collect::<Option<_>>()?;
        let small = |n: u16, most: u16| {
            (1..=most)
                .contains(&n)
                .then(|| u8::try_from(n).ok())
                .flatten()
        };
        let (year, month, day) = match numbers[..] {
            [year] => (year, None, None),
            [year, month] if year > 31 => (year, Some(small(month, 12)?), None),
            [year, month, day] if year > 31 => {
                (year, Some(small(month, 12)?), Some(small(day, 31)?))
            }
            [day, month, year] => (year, Some(small(month, 12)?), Some(small(day, 31)?)),
            _ => return None,
        };
        (1850..=2150).contains(&year).then_some(PartialDate {
            year: i16::try_from(year).ok()?,
            month,
            day,
        })
    }

    /// 1 January and 1 July are written where only the year is known.
    pub fn is_default_day(self) -> bool {
        matches!((self.month, self.day), (Some(1 | 7), Some(1)))
    }

    /// Days since the year 0, roughly (months of 30.4 days); for windows of weeks.
    pub(crate) fn rough_days(self) -> Option<f64> {
        let month = f64::from(self.month?);
        Some(
            f64::from(self.year) * 365.25
                + (month - 1.0) * 30.44
                + f64::from(self.day.unwrap_or(15)),
        )
    }
}

/// One record: a person's, or a list row's. Everything but a name may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Every form of the name that was found.
    pub names: Vec<NameForm>,
    /// Birth date.
    pub birth: Option<PartialDate>,
    /// Country of origin, as an ISO 3166 code of two letters.
    pub country: Option<String>,
    /// Mother's name.
    pub mother: Option<NameForm>,
    /// Place of origin.
    pub place: Option<NameForm>,
    /// Number of an identity document.
    pub document: Option<String>,
    /// When the contract was signed.
    pub contract: Option<PartialDate>,
    /// When he travelled.
    pub travelled: Option<PartialDate>,
}

impl Record {
    /// A record of which only a name is known.
    pub fn named(name: &str) -> Record {
        Record {
            names: vec![NameForm::read(name)],
            ..Record::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        let day = Some(PartialDate {
            year: 1998,
            month: Some(3),
            day: Some(7),
        });
        for text in [
            "1998-03-07",
            "07.03.1998",
            "7/3/1998",
            "١٩٩٨-٠٣-٠٧",
            "۷/۳/۱۹۹۸",
        ] {
            assert_eq!(PartialDate::parse(text), day, "{text}");
        }
        assert_eq!(
            PartialDate::parse("1998"),
            Some(PartialDate {
                year: 1998,
                month: None,
                day: None
            })
        );
        for text in [
            "",
            "3",
            "1998-13-01",
            "31-31",
            "99999",
            "born 1998",
            "1-2-3-4",
        ] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
