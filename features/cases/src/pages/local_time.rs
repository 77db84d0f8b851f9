//! A time as a form has it: day and minute on a clock in Baghdad, `2026-11-25T14:30`.

use jiff::civil::DateTime;
use jiff::tz::Offset;
use sanad_casework::Millis;
use sanad_casework::time::BAGHDAD;

/// What a form shows for a time; empty beyond the calendar.
pub(super) fn shown(at: Millis) -> String {
    let minute = Millis(at.plus(BAGHDAD).0.div_euclid(60_000) * 60_000);
    jiff::Timestamp::from_millisecond(minute.0)
        .map(|stamp| {
            Offset::UTC
                .to_datetime(stamp)
                .strftime("%Y-%m-%dT%H:%M")
                .to_string()
        })
        .unwrap_or_default()
}

/// The time that a form sent; `None` where it is none.
pub(super) fn read(text: &str) -> Option<Millis> {
    let local: DateTime = text.trim().parse().ok()?;
    let stamp = Offset::UTC.to_timestamp(local).ok()?;
    Some(Millis(stamp.as_millisecond()).minus(BAGHDAD))
}

#[cfg(test)]
mod tests {
    use super::{Millis, read, shown};

    #[test]
    fn a_time_comes_back_as_it_was_shown() {
        // 2026-11-24 22:30 UTC is 01:30 on the 25th in Baghdad.
        let night = Millis(1_795_559_400_000);
        assert_eq!(shown(night), "2026-11-25T01:30");
        assert_eq!(read("2026-11-25T01:30"), Some(night));
        for wrong in ["", "tomorrow", "2026-11-31T10:00", "25/11/2026"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
