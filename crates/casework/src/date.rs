//! Dates as sources give them: a year, a month of a year, or a day.
//!
//! Many people are registered on 1 January or 1 July because nobody knew the day (DOMAIN §4.4); such a day is
//! kept as found, and [`PartialDate::is_default_birthday`] says that it weighs little.

mod parse;

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use parse::NotADate;

/// The years a date may have: nobody in a case was born before, no contract ends after.
pub const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// A date of which perhaps only the year or the month is known. Ordered by its earliest day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate(Precision);

/// How much of a date is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Precision {
    Year(i16),
    Month(i16, i8),
    Day(Date),
}

/// How two partial dates stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateAgreement {
    /// The same day.
    SameDay,
    /// One is less precise and contains the other, or both name the same month or year.
    Compatible,
    /// Day and month are exchanged, as happens when a form is read the American way.
    DayMonthSwapped,
    /// No day can be both.
    Different,
}

impl PartialDate {
    /// Only the year is known.
    pub fn year(year: i16) -> Result<Self, NotADate> {
        if YEARS.contains(&year) {
            Ok(Self(Precision::Year(year)))
        } else {
            Err(NotADate)
        }
    }

    /// Year and month are known.
    pub fn month(year: i16, month: i8) -> Result<Self, NotADate> {
        if YEARS.contains(&year) && (1..=12).contains(&month) {
            Ok(Self(Precision::Month(year, month)))
        } else {
            Err(NotADate)
        }
    }

    /// The whole date is known.
    pub fn day(year: i16, month: i8, day: i8) -> Result<Self, NotADate> {
        if !YEARS.contains(&year) {
            return Err(NotADate);
        }
        Date::new(year, month, day)
            .map(|date| Self(Precision::Day(date)))
            .map_err(|_| NotADate)
    }

    /// The day that a spreadsheet means by this number (days since 30 December 1899, as Excel and LibreOffice
    /// count after February 1900).
    pub fn from_spreadsheet(serial: u32) -> Result<Self, NotADate> {
        let days = i64::from(serial);
        let base = Date::constant(1899, 12, 30);
        let date = base.checked_add(jiff::Span::new().try_days(days).map_err(|_| NotADate)?);
        let date = date.map_err(|_| NotADate)?;
        Self::day(date.year(), date.month(), date.day())
    }

    /// The first day it can mean.
    pub fn earliest(self) -> Date {
        match self.0 {
            Precision::Year(year) => Date::constant(year, 1, 1),
            Precision::Month(year, month) => Date::constant(year, month, 1),
            Precision::Day(date) => date,
        }
    }

    /// The last day it can mean.
    pub fn latest(self) -> Date {
        match self.0 {
            Precision::Year(year) => Date::constant(year, 12, 31),
            Precision::Month(year, month) => Date::constant(year, month, 1).last_of_month(),
            Precision::Day(date) => date,
        }
    }

    /// The year.
    pub fn the_year(self) -> i16 {
        self.earliest().year()
    }

    /// The whole date, if it is known.
    pub fn whole(self) -> Option<Date> {
        if let Precision::Day(date) = self.0 {
            Some(date)
        } else {
            None
        }
    }

    /// Whether it is a day on which registries enter those whose birthday nobody knew: 1 January or 1 July.
    pub fn is_default_birthday(self) -> bool {
        self.whole()
            .is_some_and(|date| date.day() == 1 && matches!(date.month(), 1 | 7))
    }

    /// How this date stands to another.
    pub fn agreement(self, other: Self) -> DateAgreement {
        if self.earliest() > other.latest() || other.earliest() > self.latest() {
            return if self.is_swap_of(other) {
                DateAgreement::DayMonthSwapped
            } else {
                DateAgreement::Different
            };
        }
        if self.whole().is_some() && other.whole().is_some() {
            DateAgreement::SameDay
        } else {
            DateAgreement::Compatible
        }
    }

    fn is_swap_of(self, other: Self) -> bool {
        match (self.whole(), other.whole()) {
            (Some(one), Some(two)) => {
                one.year() == two.year() && one.month() == two.day() && one.day() == two.month()
            }
            _ => false,
        }
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.earliest(), self.latest()).cmp(&(other.earliest(), other.latest()))
    }
}

/// `1999`, `1999-07` or `1999-07-01`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Precision::Year(year) => write!(f, "{year:04}"),
            Precision::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Precision::Day(date) => write!(f, "{date}"),
        }
    }
}

/// A birth date is personal: debug output shows that there is one, not which.
impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialDate(…)")
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;
    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong date in a test should stop it")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_agree_as_far_as_they_are_known() {
        let cases = [
            ("1999-07-01", "1999-07-01", DateAgreement::SameDay),
            ("1999", "1999-07-01", DateAgreement::Compatible),
            ("1999-07", "1999", DateAgreement::Compatible),
            ("1999-03-04", "1999-04-03", DateAgreement::DayMonthSwapped),
            ("1999-03-04", "1998-03-04", DateAgreement::Different),
            ("1999-03", "1999-04", DateAgreement::Different),
        ];
        for (one, two, expected) in cases {
            assert_eq!(date(one).agreement(date(two)), expected, "{one} {two}");
        }
    }

    #[test]
    fn registries_have_default_birthdays() {
        assert!(date("1999-07-01").is_default_birthday());
        assert!(date("1999-01-01").is_default_birthday());
        assert!(!date("1999-07-02").is_default_birthday());
        assert!(!date("1999-07").is_default_birthday());
    }

    #[test]
    fn spreadsheet_numbers_are_days() {
        assert_eq!(
            PartialDate::from_spreadsheet(36_342).unwrap(),
            date("1999-07-01")
        );
        assert_eq!(PartialDate::from_spreadsheet(u32::MAX), Err(NotADate));
    }

    pub(super) fn any_date() -> impl Strategy<Value = PartialDate> {
        (YEARS, 0..=12_i8, 0..=28_i8).prop_map(|(year, month, day)| {
            PartialDate::day(year, month, day)
                .or_else(|_| PartialDate::month(year, month))
                .or_else(|_| PartialDate::year(year))
                .unwrap()
        })
    }

    proptest! {
        #[test]
        fn agreement_is_the_same_both_ways(one in any_date(), two in any_date()) {
            prop_assert_eq!(one.agreement(two), two.agreement(one));
        }

        #[test]
        fn a_date_is_read_back_from_its_text(one in any_date()) {
            prop_assert_eq!(one.to_string().parse(), Ok(one));
            prop_assert!(one.earliest() <= one.latest());
        }
    }
}
