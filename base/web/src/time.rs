//! Times as they travel: in UTC, and rounded where the minute would say too much.

use base_access::Millis;
use sanad_casework::Span;
use sanad_casework::time::BAGHDAD;

use crate::Lang;
use crate::words::{self, Value};

/// The hour a time lies in, as `2026-11-25T14:00:00Z`.
pub fn hour(time: Millis) -> String {
    let hour = Span::hours(1).0;
    iso(Millis(time.0.div_euclid(hour) * hour))
}

/// A time to the second, as `2026-11-25T14:03:07Z`; empty beyond the calendar.
pub fn iso(time: Millis) -> String {
    jiff::Timestamp::from_millisecond(time.0.div_euclid(1000) * 1000)
        .map(|stamp| stamp.to_string())
        .unwrap_or_default()
}

/// The day and the hour in Baghdad, as a reader of this language writes them.
pub fn day_and_hour(lang: Lang, time: Millis) -> String {
    let local = jiff::Timestamp::from_millisecond(time.plus(BAGHDAD).0)
        .map(|stamp| jiff::tz::TimeZone::UTC.to_datetime(stamp));
    let Ok(local) = local else {
        return String::new();
    };
    let args = [
        ("day", Value::Number(i64::from(local.day()))),
        (
            "month",
            words::say(lang, MONTHS[usize::from(local.month().unsigned_abs()) - 1]).into(),
        ),
        ("year", local.year().to_string().into()),
        ("hour", format!("{:02}:00", local.hour()).into()),
    ];
    words::say_with(lang, "web-day-and-hour", &args)
}

/// The months, as the words name them: in Iraqi Arabic the Levantine ones.
const MONTHS: [&str; 12] = [
    "web-month-1",
    "web-month-2",
    "web-month-3",
    "web-month-4",
    "web-month-5",
    "web-month-6",
    "web-month-7",
    "web-month-8",
    "web-month-9",
    "web-month-10",
    "web-month-11",
    "web-month-12",
];

#[cfg(test)]
mod tests {
    use super::{Millis, hour, iso};

    #[test]
    fn the_minute_is_not_told() {
        let time = Millis(1_795_559_467_123);
        assert_eq!(iso(time), "2026-11-24T22:31:07Z");
        assert_eq!(hour(time), "2026-11-24T22:00:00Z");
    }
}
