//! The hours of a day in which someone may be approached, on a clock in Baghdad.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::time::Millis;

const DAY: u16 = 24 * 60;
/// "At four" means from four until five.
const ABOUT: u16 = 60;

/// A time of day, `HH:MM`, from 00:00 to 23:59.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClockTime(u16);

/// A text that is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day: HH:MM expected")]
pub struct NotAClockTime;

impl NotAClockTime {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        "casework-not-a-clock-time"
    }
}

impl ClockTime {
    /// Minutes since midnight.
    pub const fn minute(self) -> u16 {
        self.0
    }
}

/// Digits of any script are read.
impl FromStr for ClockTime {
    type Err = NotAClockTime;
    fn from_str(text: &str) -> Result<Self, NotAClockTime> {
        let (hours, minutes) = text.trim().split_once(':').ok_or(NotAClockTime)?;
        let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
        if hours < 24 && minutes < 60 {
            Ok(Self(hours * 60 + minutes))
        } else {
            Err(NotAClockTime)
        }
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl TryFrom<String> for ClockTime {
    type Error = NotAClockTime;
    fn try_from(text: String) -> Result<Self, NotAClockTime> {
        text.parse()
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

/// Whether a time lies in the hours; they may run over midnight.
pub(super) fn is_within(from: Option<ClockTime>, until: Option<ClockTime>, at: Millis) -> bool {
    let from = from.map_or(0, ClockTime::minute);
    let until = until.map_or(DAY, ClockTime::minute);
    let length = if from == until {
        ABOUT
    } else {
        (until + DAY - from - 1) % DAY + 1
    };
    (at.baghdad_minute() + DAY - from) % DAY < length
}

fn two_digits(text: &str) -> Result<u16, NotAClockTime> {
    let mut value = 0;
    let mut count = 0;
    for letter in text.chars() {
        value = value * 10 + digit(letter).ok_or(NotAClockTime)?;
        count += 1;
        if count > 2 {
            return Err(NotAClockTime);
        }
    }
    if count == 0 {
        Err(NotAClockTime)
    } else {
        Ok(value)
    }
}

/// Western, Arabic-Indic and Persian digits.
fn digit(letter: char) -> Option<u16> {
    let zero = match letter {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    u16::try_from(u32::from(letter) - u32::from(zero)).ok()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong time in a test should stop it")]
mod tests {
    use super::*;
    use crate::time::{BAGHDAD, Span};
    use proptest::prelude::*;

    fn at(text: &str) -> Millis {
        Millis(0)
            .plus(Span::minutes(i64::from(
                text.parse::<ClockTime>().unwrap().minute(),
            )))
            .minus(BAGHDAD)
    }

    fn within(from: &str, until: &str, now: &str) -> bool {
        is_within(from.parse().ok(), until.parse().ok(), at(now))
    }

    #[test]
    fn hours_may_run_over_midnight() {
        assert!(within("10:00", "20:00", "10:00") && within("10:00", "20:00", "19:59"));
        assert!(!within("10:00", "20:00", "20:00") && !within("10:00", "20:00", "09:59"));
        assert!(within("22:00", "02:00", "23:30") && within("22:00", "02:00", "01:59"));
        assert!(!within("22:00", "02:00", "02:00") && !within("22:00", "02:00", "21:00"));
    }

    #[test]
    fn an_open_end_is_midnight_and_one_time_is_an_hour() {
        assert!(within("10:00", "", "23:59") && !within("10:00", "", "09:00"));
        assert!(within("", "12:00", "00:00") && !within("", "12:00", "12:00"));
        assert!(within("", "", "00:00") && within("", "", "23:59"));
        assert!(within("16:00", "16:00", "16:59") && !within("16:00", "16:00", "17:00"));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for wrong in ["", "24:00", "12:60", "12", "12:5x", "123:00", ":", "-1:00"] {
            assert_eq!(wrong.parse::<ClockTime>(), Err(NotAClockTime), "{wrong}");
        }
        assert_eq!("٠٩:٣٠".parse::<ClockTime>().unwrap().to_string(), "09:30");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".{0,8}") {
            let _ = text.parse::<ClockTime>();
        }

        #[test]
        fn a_window_and_its_opposite_share_no_minute(from in 0..DAY, until in 0..DAY, now in 0..DAY) {
            prop_assume!(from != until);
            let (from, until) = (Some(ClockTime(from)), Some(ClockTime(until)));
            let now = Millis(0).plus(Span::minutes(i64::from(now))).minus(BAGHDAD);
            prop_assert!(is_within(from, until, now) != is_within(until, from, now));
        }
    }
}
