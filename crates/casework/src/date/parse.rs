//! Reads dates in the notations of lists and forms: digits of any script, either order, month names.
//!
//! Where day and month could be exchanged the day comes first, as it is written in Iraq, Russia and Europe.
//! Two-digit years are refused: nobody can tell 1926 from 2026 on a list of men of unknown age.

use std::str::FromStr;

use super::PartialDate;

/// A text that is no date, or a date that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date")]
pub struct NotADate;

impl NotADate {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        "casework-not-a-date"
    }
}

/// The longest text worth reading as a date.
const LONGEST: usize = 64;

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        if text.chars().count() > LONGEST {
            return Err(NotADate);
        }
        let parts = parts(text)?;
        match *parts.as_slice() {
            [Part::Number(year)] => Self::year(a_year(year)?),
            [Part::Number(year), Part::Month(month)] | [Part::Month(month), Part::Number(year)] => {
                Self::month(a_year(year)?, month)
            }
            [Part::Number(first), Part::Number(second)] => year_and_month(first, second),
            [Part::Number(first), Part::Month(month), Part::Number(last)] => {
                day_around_month(first, month, last)
            }
            [Part::Month(month), Part::Number(day), Part::Number(year)] => {
                Self::day(a_year(year)?, month, small(day)?)
            }
            [
                Part::Number(first),
                Part::Number(second),
                Part::Number(third),
            ] => numbers(first, second, third),
            _ => Err(NotADate),
        }
    }
}

/// A piece of a written date.
#[derive(Clone, Copy)]
enum Part {
    Number(u32),
    Month(i8),
}

fn parts(text: &str) -> Result<Vec<Part>, NotADate> {
    let mut parts = Vec::new();
    let words: Vec<&str> = text
        .split(is_separator)
        .filter(|word| !word.is_empty() && !is_filler(word))
        .collect();
    let mut rest = words.as_slice();
    while let [first, tail @ ..] = rest {
        if let [second, after @ ..] = tail
            && let Some(month) = month_named(&format!("{first} {second}"))
        {
            parts.push(Part::Month(month));
            rest = after;
            continue;
        }
        parts.push(
            number(first)
                .or_else(|| month_named(first).map(Part::Month))
                .ok_or(NotADate)?,
        );
        rest = tail;
    }
    Ok(parts)
}

/// What stands between the parts; bidirectional marks come along when a date is copied from Arabic text.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '.' | '/' | '-' | '\\' | ',' | '،' | '–' | '\u{200E}' | '\u{200F}'
        )
}

/// "г." and "р." after a Russian or Ukrainian year, "م" after an Arabic one.
fn is_filler(word: &str) -> bool {
    matches!(word, "г" | "р" | "року" | "года" | "م" | "ساڵی")
}

fn number(word: &str) -> Option<Part> {
    if word.chars().count() > 4 {
        return None;
    }
    word.chars()
        .try_fold(0, |sum, digit| Some(sum * 10 + digit_value(digit)?))
        .map(Part::Number)
}

/// The value of a digit of any script that occurs on lists: ASCII, Arabic-Indic, Persian, full-width.
fn digit_value(digit: char) -> Option<u32> {
    let zero = match digit {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return None,
    };
    Some(digit as u32 - zero as u32)
}

fn a_year(number: u32) -> Result<i16, NotADate> {
    i16::try_from(number).map_err(|_| NotADate)
}

fn small(number: u32) -> Result<i8, NotADate> {
    i8::try_from(number).map_err(|_| NotADate)
}

fn is_year(number: u32) -> bool {
    number >= 1000
}

fn year_and_month(first: u32, second: u32) -> Result<PartialDate, NotADate> {
    let (year, month) = if is_year(first) {
        (first, second)
    } else {
        (second, first)
    };
    PartialDate::month(a_year(year)?, small(month)?)
}

fn day_around_month(first: u32, month: i8, last: u32) -> Result<PartialDate, NotADate> {
    let (year, day) = if is_year(first) {
        (first, last)
    } else {
        (last, first)
    };
    PartialDate::day(a_year(year)?, month, small(day)?)
}

fn numbers(first: u32, second: u32, third: u32) -> Result<PartialDate, NotADate> {
    let (year, month, day) = if is_year(first) {
        (first, second, third)
    } else if second > 12 {
        (third, first, second)
    } else {
        (third, second, first)
    };
    PartialDate::day(a_year(year)?, small(month)?, small(day)?)
}

/// The month of a name: English, Arabic (Levantine and Egyptian), Sorani, Russian and Ukrainian, the last two in
/// the cases in which a date has them.
fn month_named(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let row = MONTHS
        .iter()
        .position(|names| names.split('|').any(|name| name == word))?;
    i8::try_from(row + 1).ok()
}

#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "january|jan|كانون الثاني|كانون ثاني|يناير|کانوونی دووەم|январь|января|янв|січень|січня",
    "february|feb|شباط|فبراير|شوبات|февраль|февраля|фев|лютий|лютого",
    "march|mar|آذار|اذار|مارس|ئازار|март|марта|мар|березень|березня",
    "april|apr|نيسان|أبريل|ابريل|نیسان|апрель|апреля|апр|квітень|квітня",
    "may|أيار|ايار|مايو|ئایار|май|мая|травень|травня",
    "june|jun|حزيران|يونيو|حوزەیران|июнь|июня|июн|червень|червня",
    "july|jul|تموز|يوليو|تەممووز|июль|июля|июл|липень|липня",
    "august|aug|آب|اب|أغسطس|اغسطس|ئاب|август|августа|авг|серпень|серпня",
    "september|sep|sept|أيلول|ايلول|سبتمبر|ئەیلوول|сентябрь|сентября|сен|вересень|вересня",
    "october|oct|تشرين الأول|تشرين الاول|تشرين أول|أكتوبر|اكتوبر|تشرینی یەکەم|октябрь|октября|окт|жовтень|жовтня",
    "november|nov|تشرين الثاني|تشرين ثاني|نوفمبر|تشرینی دووەم|ноябрь|ноября|ноя|листопад|листопада",
    "december|dec|كانون الأول|كانون الاول|كانون أول|ديسمبر|کانوونی یەکەم|декабрь|декабря|дек|грудень|грудня",
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: &str) {
        let read = text.parse::<PartialDate>().map(|date| date.to_string());
        assert_eq!(read.as_deref(), Ok(expected), "{text}");
    }

    #[test]
    fn many_notations_of_one_day() {
        for text in [
            "1999-07-01",
            "1.7.1999",
            "01/07/1999",
            "1999/7/1",
            "١٩٩٩/٧/١",
            "١/٧/١٩٩٩",
            "۱۹۹۹/۷/۱",
            "1 July 1999",
            "July 1, 1999",
            "1 تموز 1999",
            "١ تموز ١٩٩٩ م",
            "1 июля 1999 г.",
            "1 липня 1999 р.",
            "\u{200F}1/7/1999",
        ] {
            check(text, "1999-07-01");
        }
    }

    #[test]
    fn partial_dates_and_two_word_months() {
        check("1999", "1999");
        check("٢٠٠٦", "2006");
        check("07.1999", "1999-07");
        check("1999-07", "1999-07");
        check("كانون الثاني 2001", "2001-01");
        check("15 تشرين الأول 2001", "2001-10-15");
        check("کانوونی دووەم 2001", "2001-01");
        check("05/25/1999", "1999-05-25");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "99",
            "1.7.99",
            "31.02.1999",
            "1999-13-01",
            "unknown",
            "0000",
            "1850",
            "1 2 3 4",
            "36342",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(NotADate), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,80}") {
            let _ = text.parse::<PartialDate>();
        }

        #[test]
        fn digits_of_any_script_read_the_same(year in 1900_i16..=2100, month in 1_i8..=12, day in 1_i8..=28) {
            let ascii = format!("{day}/{month}/{year}");
            let indic: String = ascii.chars().map(|letter| match letter.to_digit(10) {
                Some(digit) => char::from_u32('٠' as u32 + digit).unwrap_or(letter),
                None => letter,
            }).collect();
            prop_assert_eq!(indic.parse::<PartialDate>(), ascii.parse::<PartialDate>());
        }
    }
}
