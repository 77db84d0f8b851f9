//! What a file is, by its first bytes; its name only tells whether it was renamed.

use serde::Serialize;

use super::NoList;

/// The kind of file that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Text with separated cells: CSV, TSV.
    #[serde(rename = "csv")]
    Text,
    /// An Office Open XML workbook.
    #[serde(rename = "xlsx")]
    Workbook,
}

/// What the bytes are, as far as it decides who reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Workbook,
}

/// An old binary workbook, or an encrypted new one: both are "compound files" (MS-CFB §2.2).
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// The stream of an encrypted workbook inside a compound file, in UTF-16 (MS-OFFCRYPTO §2.3.4.4).
const ENCRYPTED: &str = "EncryptedPackage";

/// Beginnings of files that are certainly no list: pictures, documents, archives, programs, pages.
const OTHERS: &[&[u8]] = &[
    b"%PDF",
    b"\x89PNG",
    b"GIF8",
    b"\xFF\xD8\xFF",
    b"RIFF",
    b"Rar!",
    b"7z\xBC\xAF",
    b"\x1F\x8B",
    b"BZh",
    b"\x7FELF",
    b"MZ\x90",
    b"SQLite format 3",
    b"{\\rtf",
    b"<!DOCTYPE",
    b"<!doctype",
    b"<html",
    b"<HTML",
    b"<?xml",
];

impl Content {
    pub(super) fn of(bytes: &[u8]) -> Result<Self, NoList> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(NoList::Empty);
        }
        if bytes.starts_with(b"PK") {
            return packed(bytes);
        }
        if bytes.starts_with(COMPOUND) {
            return Err(if has_utf16(bytes, ENCRYPTED) {
                NoList::LockedWorkbook
            } else {
                NoList::OtherWorkbook
            });
        }
        let unmarked = bytes
            .strip_prefix(b"\xEF\xBB\xBF")
            .unwrap_or(bytes)
            .trim_ascii_start();
        if OTHERS
            .iter()
            .any(|beginning| unmarked.starts_with(beginning))
        {
            return Err(NoList::NotAList);
        }
        Ok(Self::Text)
    }

    /// Whether the file's ending belongs to another kind of file. A file without an ending is not renamed.
    pub(super) fn is_renamed(self, file_name: &str) -> bool {
        let Some((_, ending)) = file_name.rsplit_once('.') else {
            return false;
        };
        let ending = ending.to_ascii_lowercase();
        match self {
            Self::Text => !matches!(ending.as_str(), "csv" | "tsv" | "tab" | "txt"),
            Self::Workbook => !matches!(ending.as_str(), "xlsx" | "xlsm"),
        }
    }
}

/// Tells a workbook from other packed files by the names of its parts, which stand unpacked in the file.
fn packed(bytes: &[u8]) -> Result<Content, NoList> {
    if contains(bytes, b"xl/") {
        Ok(Content::Workbook)
    } else if contains(bytes, b"opendocument.spreadsheet") {
        Err(NoList::OtherWorkbook)
    } else {
        Err(NoList::NotAList)
    }
}

fn has_utf16(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    contains(bytes, &wide)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides_and_the_name_tells_of_renaming() {
        assert_eq!(Content::of(b" \r\n"), Err(NoList::Empty));
        assert_eq!(Content::of(b"%PDF-1.7"), Err(NoList::NotAList));
        assert_eq!(
            Content::of(b"PK\x03\x04 word/document.xml"),
            Err(NoList::NotAList)
        );
        assert_eq!(
            Content::of(b"PK\x03\x04 xl/workbook.xml"),
            Ok(Content::Workbook)
        );
        assert_eq!(Content::of(COMPOUND), Err(NoList::OtherWorkbook));
        assert!(Content::Workbook.is_renamed("list.csv"));
        assert!(Content::Text.is_renamed("list.xlsx"));
        assert!(!Content::Text.is_renamed("LIST.CSV"));
        assert!(!Content::Text.is_renamed("list"));
    }
}
