//! Times as they travel: in UTC, and rounded where the minute would say too much.

use base_access::Millis;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
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
    local(time).map_or_else(String::new, |local| {
        day_and(lang, local, &format!("{:02}:00", local.hour()))
    })
}

/// The day and the minute in Baghdad.
pub fn day_and_minute(lang: Lang, time: Millis) -> String {
    local(time).map_or_else(String::new, |local| {
        day_and(
            lang,
            local,
            &format!("{:02}:{:02}", local.hour(), local.minute()),
        )
    })
}

/// How long it is from `now` until `due`, or how late it is, in the largest unit that tells.
pub fn clock(lang: Lang, now: Millis, due: Millis) -> String {
    let left = due.since(now).0;
    let minutes = left.abs() / Span::minutes(1).0;
    let (unit, count) = match minutes {
        0..=119 => ("minutes", minutes),
        120..=2879 => ("hours", minutes / 60),
        _ => ("days", minutes / 1440),
    };
    let way = if left < 0 { "late" } else { "left" };
    words::say_with(
        lang,
        &format!("web-clock-{way}-{unit}"),
        &[("count", Value::Number(count))],
    )
}

fn local(time: Millis) -> Option<DateTime> {
    let stamp = jiff::Timestamp::from_millisecond(time.plus(BAGHDAD).0).ok()?;
    Some(TimeZone::UTC.to_datetime(stamp))
}

fn day_and(lang: Lang, local: DateTime, clock: &str) -> String {
    let month = MONTHS[usize::from(local.month().unsigned_abs()) - 1];
    let args = [
        ("day", Value::Number(i64::from(local.day()))),
        ("month", words::say(lang, month).into()),
        ("year", local.year().to_string().into()),
        ("hour", clock.into()),
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
