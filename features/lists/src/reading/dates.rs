//! Dates as lists write them: in any notation, without the day, with a time behind, or as a spreadsheet's number.

use sanad_casework::PartialDate;

/// What a date cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellDate {
    /// Nothing, or a word for nothing.
    None,
    /// A date.
    Date(PartialDate),
    /// Something that is no date.
    Unreadable,
}

/// The first spreadsheet number that is not a year: smaller ones are days before May 1927.
const FIRST_SERIAL: u32 = 10_000;

pub(super) fn read(text: &str) -> CellDate {
    let text = text.trim();
    if is_nothing(text) {
        return CellDate::None;
    }
    let date = without_time(text);
    let read = serial(date)
        .or_else(|| date.parse().ok())
        .or_else(|| without_zeros(date).parse().ok());
    read.map_or(CellDate::Unreadable, CellDate::Date)
}

/// What clerks write where they know nothing, in the languages of lists.
pub(super) fn is_nothing(text: &str) -> bool {
    const WORDS: [&str; 22] = [
        "н/д",
        "нд",
        "нет",
        "нет данных",
        "неизвестно",
        "не известно",
        "немає",
        "немає даних",
        "невідомо",
        "unknown",
        "n/a",
        "na",
        "none",
        "null",
        "nil",
        "no data",
        "غير معروف",
        "مجهول",
        "لا يوجد",
        "نەزانراو",
        "нет сведений",
        "нет инф.",
    ];
    let text = text.trim().to_lowercase();
    text.chars()
        .all(|sign| "-–—?.*/".contains(sign) || sign.is_whitespace())
        || WORDS.contains(&text.as_str())
}

/// A number of days, as an XLSX keeps dates and a CSV sometimes shows them.
fn serial(text: &str) -> Option<PartialDate> {
    let whole = text.strip_suffix(".0").unwrap_or(text);
    let days: u32 = whole.parse().ok().filter(|days| *days >= FIRST_SERIAL)?;
    PartialDate::from_spreadsheet(days).ok()
}

/// `1999-07-01 00:00:00` and `1999-07-01T00:00` without their time.
fn without_time(text: &str) -> &str {
    let Some((date, time)) = text.split_once([' ', 'T']) else {
        return text;
    };
    let is_time = time.contains(':')
        && time
            .chars()
            .all(|sign| sign.is_ascii_digit() || ":.Z+".contains(sign));
    if is_time { date } else { text }
}

/// `00.07.1999` as `07.1999`: a zero stands for what nobody knew.
fn without_zeros(text: &str) -> String {
    let parts: Vec<&str> = text
        .split(['.', '/', '-'])
        .filter(|part| !matches!(*part, "0" | "00"))
        .collect();
    parts.join(".")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong date in a test should stop it")]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(
            read(text),
            CellDate::Date(expected.parse().unwrap()),
            "{text}"
        );
    }

    #[test]
    fn every_notation_of_a_list() {
        check("01.07.1999", "1999-07-01");
        check("1999-07-01 00:00:00", "1999-07-01");
        check("1999-07-01T00:00:00Z", "1999-07-01");
        check("36342", "1999-07-01");
        check("36342.0", "1999-07-01");
        check("00.07.1999", "1999-07");
        check("00.00.1999", "1999");
        check("1999", "1999");
        check("١٩٩٩/٠٧/٠١", "1999-07-01");
    }

    #[test]
    fn nothing_is_not_a_fault_and_nonsense_is() {
        for text in ["", " — ", "н/д", "Неизвестно", "-", "غير معروف"] {
            assert_eq!(read(text), CellDate::None, "{text}");
        }
        for text in ["31.02.1999", "Минск", "1.7.99", "99999999999"] {
            assert_eq!(read(text), CellDate::Unreadable, "{text}");
        }
    }
}
