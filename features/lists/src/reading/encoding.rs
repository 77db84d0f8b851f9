//! How the letters of a text file are written, told from its bytes.
//!
//! A byte order mark decides. Without one: UTF-16 where its zero bytes fall into place, UTF-8 where it is valid,
//! Windows-1251 where the high bytes make Cyrillic words. Everything else is read as UTF-8 with its undecodable
//! bytes marked, never guessed into letters that are not there.

use encoding_rs::{Encoding as Table, UTF_16BE, UTF_16LE, WINDOWS_1251};
use serde::Serialize;

/// An encoding that published lists have come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Encoding {
    /// UTF-8.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, little end first: what Excel saves as "Unicode text".
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, big end first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows-1251, Cyrillic.
    #[serde(rename = "windows-1251")]
    Windows1251,
}

impl Encoding {
    /// Its usual name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1251 => "Windows-1251",
        }
    }
}

/// A file as text.
pub(super) struct Decoded {
    pub text: String,
    pub encoding: Encoding,
    /// The last letter is cut in two.
    pub truncated: bool,
}

pub(super) fn decode(bytes: &[u8]) -> Decoded {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return utf8(rest);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16(rest, Encoding::Utf16Le);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16(rest, Encoding::Utf16Be);
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return utf16(bytes, encoding);
    }
    match std::str::from_utf8(bytes) {
        Err(fault) if fault.error_len().is_some() && is_windows_1251(bytes) => Decoded {
            text: WINDOWS_1251
                .decode_without_bom_handling(bytes)
                .0
                .into_owned(),
            encoding: Encoding::Windows1251,
            truncated: false,
        },
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Decoded {
    let cut = match std::str::from_utf8(bytes) {
        Err(fault) if fault.error_len().is_none() => fault.valid_up_to(),
        _ => bytes.len(),
    };
    Decoded {
        text: String::from_utf8_lossy(&bytes[..cut]).into_owned(),
        encoding: Encoding::Utf8,
        truncated: cut < bytes.len(),
    }
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Decoded {
    let whole = bytes.len() - bytes.len() % 2;
    let table = if encoding == Encoding::Utf16Be {
        UTF_16BE
    } else {
        UTF_16LE
    };
    Decoded {
        text: table
            .decode_without_bom_handling(&bytes[..whole])
            .0
            .into_owned(),
        encoding,
        truncated: whole < bytes.len(),
    }
}

/// How much of a file is looked at to tell its encoding, in bytes.
const SAMPLE: usize = 64 * 1024;

/// UTF-16 without a mark: spaces, separators and line ends have a zero byte, always on the same side.
fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE) / 2 * 2];
    if !sample.contains(&0) {
        return None;
    }
    [(Encoding::Utf16Le, UTF_16LE), (Encoding::Utf16Be, UTF_16BE)]
        .into_iter()
        .find(|(_, table)| looks_written(table, sample))
        .map(|(encoding, _)| encoding)
}

fn looks_written(table: &'static Table, sample: &[u8]) -> bool {
    let (text, _) = table.decode_without_bom_handling(sample);
    let written = text.chars().filter(|letter| is_expected(*letter)).count();
    written > 0 && written * 100 >= text.chars().count() * 95
}

/// Letters, digits, signs and line ends of the scripts in which lists are written.
fn is_expected(letter: char) -> bool {
    matches!(letter as u32,
        0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA0..=0x24F | 0x400..=0x52F | 0x600..=0x6FF | 0x2010..=0x2044
        | 0x2066..=0x2069 | 0x2116 | 0x200C..=0x200F)
}

/// Whether the high bytes make Cyrillic words in Windows-1251: they stand together, and no capital follows a
/// small letter, as would happen in Latin, Arabic or KOI8 files.
fn is_windows_1251(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let (mut high, mut known, mut odd) = (0_usize, 0_usize, 0_usize);
    for (at, byte) in sample.iter().enumerate().filter(|(_, byte)| **byte >= 0x80) {
        high += 1;
        known += usize::from(is_letter_1251(*byte) || is_sign_1251(*byte));
        let before = at.checked_sub(1).map_or(b' ', |before| sample[before]);
        let after_small = matches!(before, 0xE0..=0xFF) && matches!(byte, 0xC0..=0xDF);
        odd += usize::from(after_small || (is_letter_1251(*byte) && before.is_ascii_alphabetic()));
    }
    known * 100 >= high * 95 && odd * 10 <= high
}

/// Russian, Ukrainian and Belarusian letters.
fn is_letter_1251(byte: u8) -> bool {
    matches!(byte, 0xC0..=0xFF | 0xA1 | 0xA2 | 0xA5 | 0xA8 | 0xAA | 0xAF | 0xB2..=0xB4 | 0xB8 | 0xBA | 0xBF)
}

/// Quotation marks, dashes, the number sign and the fixed space.
fn is_sign_1251(byte: u8) -> bool {
    matches!(
        byte,
        0x82 | 0x84 | 0x85 | 0x91..=0x97 | 0xA0 | 0xAB | 0xBB | 0xB9
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], encoding: Encoding, text: &str) {
        let decoded = decode(bytes);
        assert_eq!((decoded.encoding, decoded.text.as_str()), (encoding, text));
    }

    const LINE: &str = "Аль-Хаддад Саджад;01.07.1999\r\n";

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn with_a_mark_or_without() {
        check(LINE.as_bytes(), Encoding::Utf8, LINE);
        check(format!("\u{FEFF}{LINE}").as_bytes(), Encoding::Utf8, LINE);
        for (encoding, bytes) in [
            (Encoding::Utf16Le, u16::to_le_bytes as fn(u16) -> [u8; 2]),
            (Encoding::Utf16Be, u16::to_be_bytes),
        ] {
            check(&wide(LINE, bytes), encoding, LINE);
            check(&wide(&format!("\u{FEFF}{LINE}"), bytes), encoding, LINE);
            check(&wide("Ali,Iraq\n", bytes), encoding, "Ali,Iraq\n");
        }
        check(&WINDOWS_1251.encode(LINE).0, Encoding::Windows1251, LINE);
        check(
            &WINDOWS_1251.encode("Їжак Ґалаґан;Є\n").0,
            Encoding::Windows1251,
            "Їжак Ґалаґан;Є\n",
        );
    }

    #[test]
    fn other_encodings_are_not_guessed_into_cyrillic() {
        for bytes in [
            encoding_rs::WINDOWS_1252
                .encode("José García,Cuba\nPeña Núñez,Cuba\n")
                .0,
            encoding_rs::WINDOWS_1256
                .encode("سجاد كريم الحداد,العراق\nعلي حسين النجار,العراق\n")
                .0,
            encoding_rs::KOI8_R.encode("Иванов Пётр;Минск\n").0,
        ] {
            let decoded = decode(&bytes);
            assert_eq!(decoded.encoding, Encoding::Utf8);
            assert!(decoded.text.contains('\u{FFFD}'));
        }
    }

    #[test]
    fn a_letter_cut_in_two_is_a_truncated_file() {
        let cut = &LINE.as_bytes()[..5];
        assert!(decode(cut).truncated);
        assert_eq!(decode(cut).text, "Ал");
        assert!(decode(&wide(LINE, u16::to_le_bytes)[..11]).truncated);
    }

    #[test]
    fn a_zero_byte_in_plain_text_is_not_utf16() {
        check(b"Ali\0,Iraq\n", Encoding::Utf8, "Ali\0,Iraq\n");
    }
}
