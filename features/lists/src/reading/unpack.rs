//! Looks into a workbook before it is opened: an XLSX is a packed folder, and a small one can hide a huge one.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::NoList;
use super::limits::{MAX_PARTS, MAX_UNPACKED};

/// Unpacks every part once, counting, and refuses what would be too much to hold. Sizes a file declares of itself
/// are not believed.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), NoList> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    if archive.len() > MAX_PARTS {
        return Err(NoList::UnpacksTooLarge);
    }
    let mut left = MAX_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| refusal(&error))?;
        let mut unpacked = Vec::new();
        let read = part
            .take(left + 1)
            .read_to_end(&mut unpacked)
            .map_err(|_| NoList::DamagedWorkbook)?;
        left = left
            .checked_sub(read as u64)
            .ok_or(NoList::UnpacksTooLarge)?;
        if promises_too_much(&unpacked) {
            return Err(NoList::DamagedWorkbook);
        }
    }
    Ok(())
}

fn refusal(error: &ZipError) -> NoList {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => NoList::LockedWorkbook,
        _ => NoList::DamagedWorkbook,
    }
}

/// The table of texts says beforehand how many there are, and the reader makes room for that many: a false number
/// would take all memory. No part can hold more texts than bytes. Wide encodings would hide the number.
fn promises_too_much(part: &[u8]) -> bool {
    const COUNT: &[u8] = b"uniqueCount";
    if part.starts_with(b"\xFF\xFE")
        || part.starts_with(b"\xFE\xFF")
        || part.iter().take(64).any(|byte| *byte == 0)
    {
        return part.len() > 3 && looks_like_xml(part);
    }
    let mut rest = part;
    while let Some(at) = rest.windows(COUNT.len()).position(|window| window == COUNT) {
        rest = &rest[at + COUNT.len()..];
        let digits = rest
            .iter()
            .skip_while(|byte| {
                byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\'' | b'+' | b'0')
            })
            .take_while(|byte| byte.is_ascii_digit());
        let promised = digits.fold(0_usize, |sum, digit| {
            sum.saturating_mul(10)
                .saturating_add(usize::from(digit - b'0'))
        });
        if promised > part.len() {
            return true;
        }
    }
    false
}

/// An angle bracket within the first letters, in whatever width.
fn looks_like_xml(part: &[u8]) -> bool {
    part.iter().take(8).any(|byte| *byte == b'<')
}
