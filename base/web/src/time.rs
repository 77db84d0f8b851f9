//! Times as they travel: in UTC, and rounded where the minute would say too much.

use base_access::Millis;
use sanad_casework::Span;

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
