//! Planted sentinels: a text that must be nowhere, looked for in every form in which a program might have kept it.

use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use memchr::memmem;

/// A text that was handed in and must not be found again.
#[derive(Debug, Clone)]
pub struct Sentinel {
    text: String,
    forms: Vec<(&'static str, Vec<u8>)>,
}

/// Where a sentinel was found, and in which form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Find {
    /// The planted text.
    pub text: String,
    /// Its form: `UTF-8`, `UTF-16LE`, `hex`, `base64`, …
    pub form: &'static str,
    /// The file or place.
    pub place: String,
}

impl Sentinel {
    /// A sentinel with every form it is looked for in. Shorter than eight bytes it would be found by chance.
    pub fn new(text: &str) -> Self {
        assert!(text.len() >= 8, "{text} would be found by chance");
        let utf16: Vec<u16> = text.encode_utf16().collect();
        let mut forms = vec![
            ("UTF-8", text.as_bytes().to_vec()),
            (
                "UTF-16LE",
                utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
            ),
            (
                "UTF-16BE",
                utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
            ),
            ("hex", hex::encode(text).into_bytes()),
            ("HEX", hex::encode_upper(text).into_bytes()),
            ("percent", percent(text).into_bytes()),
            ("JSON escapes", json_escapes(text).into_bytes()),
        ];
        for lead in 0..3 {
            forms.push(("base64", core_of_base64(text, lead, &STANDARD_NO_PAD)));
            forms.push(("base64url", core_of_base64(text, lead, &URL_SAFE_NO_PAD)));
        }
        Self {
            text: text.to_owned(),
            forms,
        }
    }

    /// The planted text.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn look(&self, place: &str, bytes: &[u8]) -> Option<Find> {
        let (form, _) = self
            .forms
            .iter()
            .find(|(_, form)| memmem::find(bytes, form).is_some())?;
        Some(Find {
            text: self.text.clone(),
            form,
            place: place.to_owned(),
        })
    }
}

/// Looks for every sentinel in some bytes.
pub fn look_in_bytes(sentinels: &[Sentinel], place: &str, bytes: &[u8]) -> Vec<Find> {
    sentinels
        .iter()
        .filter_map(|sentinel| sentinel.look(place, bytes))
        .collect()
}

/// Looks for every sentinel in every file below a folder, in the files' names too.
pub fn look_in_folder(sentinels: &[Sentinel], folder: &Path) -> io::Result<Vec<Find>> {
    let mut finds = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let place = path.display().to_string();
        finds.extend(look_in_bytes(sentinels, &place, place.as_bytes()));
        if path.is_dir() {
            finds.extend(look_in_folder(sentinels, &path)?);
        } else {
            finds.extend(look_in_bytes(sentinels, &place, &fs::read(&path)?));
        }
    }
    Ok(finds)
}

/// The part of a text's base64 that is the same whatever stands before and after it, when `lead` bytes stand before
/// it in its group of three.
fn core_of_base64(text: &str, lead: usize, alphabet: &impl Engine) -> Vec<u8> {
    let padded = [&vec![0; lead][..], text.as_bytes()].concat();
    let encoded = alphabet.encode(&padded);
    let first = (lead * 8).div_ceil(6);
    let last = padded.len() * 8 / 6;
    encoded.as_bytes()[first..last].to_vec()
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| format!("%{byte:02X}"))
        .collect::<Vec<_>>()
        .concat()
}

fn json_escapes(text: &str) -> String {
    let units: Vec<_> = text
        .encode_utf16()
        .map(|unit| format!("\\u{unit:04x}"))
        .collect();
    units.concat()
}

#[cfg(test)]
mod tests {
    use super::{Sentinel, look_in_bytes};
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use proptest::prelude::*;

    fn found(sentinel: &str, bytes: &[u8]) -> Option<&'static str> {
        let finds = look_in_bytes(&[Sentinel::new(sentinel)], "here", bytes);
        finds.first().map(|find| find.form)
    }

    #[test]
    fn every_form_is_found() {
        let name = "سجاد كريم";
        let utf16: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (form, bytes) in [
            ("UTF-8", name.as_bytes().to_vec()),
            ("UTF-16LE", utf16),
            ("hex", hex::encode(name).into_bytes()),
            ("base64", STANDARD.encode(format!("x{name}y")).into_bytes()),
        ] {
            assert_eq!(found(name, &bytes), Some(form));
        }
        assert_eq!(found(name, "سجاد الكريم".as_bytes()), None);
    }

    proptest! {
        #[test]
        fn base64_is_found_wherever_the_text_stands(before in ".{0,9}", after in ".{0,9}") {
            let name = "Саджад Карим";
            let encoded = STANDARD.encode(format!("{before}{name}{after}"));
            prop_assert_eq!(found(name, encoded.as_bytes()), Some("base64"));
        }
    }
}
