//! The return code: 20 digits that open one mailbox. Only the reporter has it.
//!
//! Nineteen digits are drawn (63 bits), the last is a check digit, so that a misheard or swapped digit is said at once
//! instead of opening nothing. Any script's digits are accepted, because a code is written down by hand and typed on
//! another keyboard.

use std::fmt;

use rand::{CryptoRng, Rng, RngCore};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Digits in a code, the check digit included.
pub const CODE_DIGITS: usize = 20;

/// Damm's totally anti-symmetric quasigroup of order 10: catches every single wrong digit and every swap of neighbours
/// (H. Michael Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004).
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The zero of every script whose ten decimal digits are likely on a keyboard here: ASCII, Arabic-Indic, Persian and
/// Sorani, Devanagari, Bengali, full width. Other scripts' digits are refused rather than guessed.
const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{FF10}'];

/// A whole return code whose check digit holds.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct ReturnCode([u8; CODE_DIGITS]);

/// Why something typed is not a return code. Says nothing about whether a mailbox exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Not 20 digits.
    #[error("a code has 20 digits, this has {found}")]
    Length {
        /// How many digits were found.
        found: usize,
    },
    /// The check digit does not fit: a digit is wrong, or two are swapped.
    #[error("a digit is wrong or two are swapped")]
    CheckDigit,
    /// Something that is neither a digit nor a separator.
    #[error("a code has digits only")]
    Characters,
}

impl ReturnCode {
    /// Draws a fresh code.
    pub fn draw(rng: &mut (impl RngCore + CryptoRng)) -> Self {
        let mut digits = [0; CODE_DIGITS];
        for digit in &mut digits[..CODE_DIGITS - 1] {
            *digit = rng.gen_range(0..10);
        }
        digits[CODE_DIGITS - 1] = check_digit(&digits[..CODE_DIGITS - 1]);
        Self(digits)
    }

    /// Reads what a person typed or pasted: digits of any of the known scripts, with spaces, dashes, dots and the
    /// invisible marks that messengers put around numbers.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut digits = Zeroizing::new([0; CODE_DIGITS]);
        let mut found = 0;
        for typed_char in typed.chars().filter(|c| !is_separator(*c)) {
            let digit = digit_of(typed_char).ok_or(CodeError::Characters)?;
            if let Some(slot) = digits.get_mut(found) {
                *slot = digit;
            }
            found += 1;
        }
        if found != CODE_DIGITS {
            return Err(CodeError::Length { found });
        }
        if check_digit(digits.as_ref()) != 0 {
            return Err(CodeError::CheckDigit);
        }
        Ok(Self(*digits))
    }

    /// The twenty digits in ASCII, wiped when dropped.
    pub fn digits(&self) -> Zeroizing<String> {
        Zeroizing::new(
            self.0
                .iter()
                .map(|digit| char::from(b'0' + digit))
                .collect(),
        )
    }

    /// The digits in groups of four, as they are shown and read out: `4821 0937 …`.
    pub fn grouped(&self) -> Zeroizing<String> {
        let groups = self.0.chunks(4).map(|group| {
            group
                .iter()
                .map(|digit| char::from(b'0' + digit))
                .collect::<String>()
        });
        Zeroizing::new(groups.collect::<Vec<_>>().join(" "))
    }
}

impl fmt::Debug for ReturnCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ReturnCode(hidden)")
    }
}

/// The value 0 to 9 of a digit in one of the known scripts.
pub fn digit_of(c: char) -> Option<u8> {
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        u8::try_from(value).ok().filter(|value| *value < 10)
    })
}

/// Whether a character may stand between digits without meaning anything: space of any kind, dash of any kind, dot,
/// tatweel, or an invisible mark of direction or joining.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || crate::own_word::is_invisible(c)
        || matches!(
            c,
            '-' | '.' | '_' | '/' | '\u{2010}'
                ..='\u{2015}' | '\u{2212}' | '\u{640}' | '\u{FE63}' | '\u{FF0D}'
        )
}

/// Damm's check digit over digits; 0 when the last of them already is the check digit.
fn check_digit(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |interim, digit| {
        DAMM[usize::from(interim)][usize::from(*digit)]
    })
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own data has failed"
)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    fn code(seed: u64) -> ReturnCode {
        ReturnCode::draw(&mut StdRng::seed_from_u64(seed))
    }

    #[test]
    fn damms_published_example_holds() {
        assert_eq!(check_digit(&[5, 7, 2]), 4);
    }

    #[test]
    fn nothing_prints_a_code() {
        assert_eq!(format!("{:?}", code(1)), "ReturnCode(hidden)");
    }

    #[test]
    fn arabic_digits_with_a_messengers_marks_are_read() {
        let code = code(2);
        let arabic: String = code
            .grouped()
            .chars()
            .map(|c| {
                c.to_digit(10)
                    .and_then(|d| char::from_u32(0x660 + d))
                    .unwrap_or('-')
            })
            .collect();
        let pasted = format!("\u{200F}\u{2068}{arabic}\u{2069}\u{A0}");
        assert!(ReturnCode::parse(&pasted).unwrap() == code);
    }

    #[test]
    fn each_fault_has_its_own_name() {
        let digits = code(3).digits().to_string();
        assert_eq!(
            ReturnCode::parse(&digits[1..]).unwrap_err(),
            CodeError::Length { found: 19 }
        );
        assert_eq!(
            ReturnCode::parse(&format!("{digits}0")).unwrap_err(),
            CodeError::Length { found: 21 }
        );
        assert_eq!(
            ReturnCode::parse("").unwrap_err(),
            CodeError::Length { found: 0 }
        );
        assert_eq!(
            ReturnCode::parse(&format!("O{}", &digits[1..])).unwrap_err(),
            CodeError::Characters
        );
    }

    proptest! {
        #[test]
        fn a_drawn_code_is_read_back(seed: u64) {
            let code = code(seed);
            prop_assert!(ReturnCode::parse(&code.grouped()).unwrap() == code);
        }

        #[test]
        fn a_single_wrong_digit_is_caught(seed: u64, at in 0..CODE_DIGITS, add in 1u8..10) {
            let mut digits = code(seed).digits().as_bytes().to_vec();
            digits[at] = b'0' + (digits[at] - b'0' + add) % 10;
            prop_assert_eq!(ReturnCode::parse(std::str::from_utf8(&digits).unwrap()), Err(CodeError::CheckDigit));
        }

        #[test]
        fn swapped_neighbours_are_caught(seed: u64, at in 0..CODE_DIGITS - 1) {
            let mut digits = code(seed).digits().as_bytes().to_vec();
            prop_assume!(digits[at] != digits[at + 1]);
            digits.swap(at, at + 1);
            prop_assert_eq!(ReturnCode::parse(std::str::from_utf8(&digits).unwrap()), Err(CodeError::CheckDigit));
        }

        #[test]
        fn nothing_typed_makes_it_panic(typed: String) {
            let _ = ReturnCode::parse(&typed);
        }
    }
}
