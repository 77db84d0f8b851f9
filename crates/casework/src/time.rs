//! Points in time and spans between them.
//!
//! The clock is never read here: times are handed in. Baghdad is three hours ahead of UTC all the year
//! (no summer time since 2008), as is Moscow.

use serde::{Deserialize, Serialize};

/// A point in time: milliseconds since the Unix epoch, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub i64);

/// A length of time in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Span(pub i64);

impl Span {
    /// So many minutes.
    pub const fn minutes(count: i64) -> Self {
        Self(count * 60_000)
    }

    /// So many hours.
    pub const fn hours(count: i64) -> Self {
        Self::minutes(count * 60)
    }

    /// So many days of 24 hours.
    pub const fn days(count: i64) -> Self {
        Self::hours(count * 24)
    }
}

/// How far Baghdad's clocks are ahead of UTC.
pub const BAGHDAD: Span = Span::hours(3);

impl Millis {
    /// The time this much later; the ends of time hold.
    #[must_use]
    pub const fn plus(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }

    /// The time this much earlier; the ends of time hold.
    #[must_use]
    pub const fn minus(self, span: Span) -> Self {
        Self(self.0.saturating_sub(span.0))
    }

    /// How long it is from `earlier` to this; negative when `earlier` is later.
    pub const fn since(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }

    /// The minute of the day on a clock in Baghdad, from 0 to 1439.
    pub fn baghdad_minute(self) -> u16 {
        let minute = self.plus(BAGHDAD).0.rem_euclid(Span::days(1).0) / Span::minutes(1).0;
        u16::try_from(minute).unwrap_or(0)
    }

    /// The last time until now at which clocks in Baghdad showed this minute of the day.
    #[must_use]
    pub fn last_baghdad(self, minute_of_day: u16) -> Self {
        let (day, minute) = (Span::days(1).0, Span::minutes(i64::from(minute_of_day)).0);
        let days = (self.plus(BAGHDAD).0 - minute).div_euclid(day);
        Self(days * day + minute).minus(BAGHDAD)
    }

    /// The day of the week in Baghdad.
    pub fn baghdad_weekday(self) -> Weekday {
        let days = self.plus(BAGHDAD).0.div_euclid(Span::days(1).0);
        // The epoch's first day was a Thursday, the sixth day of a week that begins on Saturday.
        let index = usize::try_from((days + 5).rem_euclid(7)).unwrap_or(0);
        Weekday::ALL[index]
    }

    /// The calendar day in Baghdad; `None` beyond the calendar (years -9999 to 9999).
    pub fn baghdad_day(self) -> Option<jiff::civil::Date> {
        let local = jiff::Timestamp::from_millisecond(self.plus(BAGHDAD).0).ok()?;
        Some(jiff::tz::Offset::UTC.to_datetime(local).date())
    }
}

crate::keyed::keyed! {
    /// A day of the week, in the order of an Iraqi calendar.
    pub enum Weekday: "weekday" {
        /// السبت
        Saturday = "saturday",
        /// الأحد
        Sunday = "sunday",
        /// الاثنين
        Monday = "monday",
        /// الثلاثاء
        Tuesday = "tuesday",
        /// الأربعاء
        Wednesday = "wednesday",
        /// الخميس
        Thursday = "thursday",
        /// الجمعة
        Friday = "friday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_last_seven_in_the_morning() {
        let seven = Millis(0).plus(Span::hours(4)); // 07:00 in Baghdad on the epoch's first day
        for (now, last) in [
            (seven, seven),
            (seven.plus(Span::hours(23)), seven),
            (seven.plus(Span::hours(24)), seven.plus(Span::days(1))),
            (seven.minus(Span::minutes(1)), seven.minus(Span::days(1))),
        ] {
            assert_eq!(now.last_baghdad(7 * 60), last);
        }
    }

    #[test]
    fn a_november_night_in_baghdad() {
        // 2026-11-24 22:30 UTC, a Tuesday, is 01:30 on Wednesday in Baghdad.
        let night = Millis(1_795_559_400_000);
        assert_eq!(night.baghdad_minute(), 90);
        assert_eq!(night.baghdad_weekday(), Weekday::Wednesday);
        assert_eq!(
            night.baghdad_day().map(|day| day.to_string()).as_deref(),
            Some("2026-11-25")
        );
    }

    proptest! {
        #[test]
        fn every_time_has_a_minute_and_a_weekday(time: i64) {
            prop_assert!(Millis(time).baghdad_minute() < 1440);
            let _ = Millis(time).baghdad_weekday();
            let _ = Millis(time).baghdad_day();
        }
    }
}
