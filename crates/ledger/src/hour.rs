//! Times in receipts and promises, rounded so that they do not tell who wrote when.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const SECONDS: i64 = 3600;

/// A whole hour in UTC, written as `2026-11-25T02:00:00Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hour(Timestamp);

/// A time that is not a whole hour, or lies outside the calendar.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the time is not a whole hour")]
pub struct HourError;

impl Hour {
    /// The hour that `time` lies in, its minutes forgotten.
    pub fn of(time: Timestamp) -> Result<Self, HourError> {
        let whole = time.as_second().div_euclid(SECONDS) * SECONDS;
        Timestamp::from_second(whole)
            .map(Self)
            .map_err(|_| HourError)
    }

    /// The first whole hour that is certainly an hour away from any moment of this one: two hours later.
    pub fn promised(self) -> Result<Self, HourError> {
        Timestamp::from_second(self.0.as_second() + 2 * SECONDS)
            .map(Self)
            .map_err(|_| HourError)
    }

    /// The instant at which the hour begins.
    pub fn start(self) -> Timestamp {
        self.0
    }
}

/// One spelling an hour, so that the same hour is always hashed the same.
impl TryFrom<String> for Hour {
    type Error = HourError;

    fn try_from(text: String) -> Result<Self, HourError> {
        let hour = Self::of(text.parse().map_err(|_| HourError)?)?;
        if hour.to_string() == text {
            Ok(hour)
        } else {
            Err(HourError)
        }
    }
}

impl From<Hour> for String {
    fn from(hour: Hour) -> Self {
        hour.to_string()
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_forgotten() {
        let hour = Hour::of("2026-11-25T02:59:59.9Z".parse().unwrap()).unwrap();
        assert_eq!(hour.to_string(), "2026-11-25T02:00:00Z");
        assert_eq!(hour.promised().unwrap().to_string(), "2026-11-25T04:00:00Z");
    }

    #[test]
    fn a_time_with_minutes_is_no_hour() {
        assert!(serde_json::from_str::<Hour>("\"2026-11-25T02:00:00Z\"").is_ok());
        assert!(serde_json::from_str::<Hour>("\"2026-11-25T02:00:01Z\"").is_err());
    }

    #[test]
    fn before_1970_hours_are_floors_too() {
        assert_eq!(
            Hour::of("1969-12-31T23:30:00Z".parse().unwrap())
                .unwrap()
                .to_string(),
            "1969-12-31T23:00:00Z"
        );
    }
}
