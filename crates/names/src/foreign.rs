//! Scripts read through another: spelled letter by letter in Latin, or put on the Devanagari layout.
//!
//! Rough on purpose: enough to find a candidate, for scripts that are rare on the lists.

/// A Greek, Armenian or Georgian letter, spelled in Latin.
pub(crate) fn spelled(c: char) -> &'static str {
    greek(c)
        .or_else(|| armenian(c))
        .or_else(|| georgian(c))
        .unwrap_or("")
}

fn greek(c: char) -> Option<&'static str> {
    Some(match c {
        'α' | 'ά' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' | 'έ' => "e",
        'ζ' => "z",
        'η' | 'ή' | 'ι' | 'ί' | 'ϊ' | 'ΐ' => "i",
        'υ' | 'ύ' | 'ϋ' | 'ΰ' => "y",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ό' | 'ω' | 'ώ' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return None,
    })
}

fn armenian(c: char) -> Option<&'static str> {
    Some(match c {
        'ա' => "a",
        'բ' => "b",
        'գ' => "g",
        'դ' => "d",
        'ե' | 'է' | 'ը' => "e",
        'զ' => "z",
        'թ' | 'տ' => "t",
        'ժ' => "zh",
        'ի' => "i",
        'լ' => "l",
        'խ' => "kh",
        'ծ' | 'ց' => "ts",
        'կ' | 'ք' => "k",
        'հ' => "h",
        'ձ' => "dz",
        'ղ' => "gh",
        'ճ' | 'չ' => "ch",
        'մ' => "m",
        'յ' => "y",
        'ն' => "n",
        'շ' => "sh",
        'ո' | 'օ' => "o",
        'պ' | 'փ' => "p",
        'ջ' => "j",
        'ռ' | 'ր' => "r",
        'ս' => "s",
        'վ' | 'ւ' => "v",
        'ֆ' => "f",
        _ => return None,
    })
}

fn georgian(c: char) -> Option<&'static str> {
    const LETTERS: [&str; 33] = [
        "a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "zh", "r", "s",
        "t", "u", "p", "k", "gh", "q", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h",
    ];
    let place = (c as u32).checked_sub(0x10D0)?;
    LETTERS.get(usize::try_from(place).ok()?).copied()
}

/// A Sinhala letter or sign, as its Devanagari counterpart.
pub(crate) fn sinhala(c: char) -> &'static str {
    const LETTERS: &[(u32, &[&str])] = &[
        (0x0D82, &["ं", "ः"]),
        (0x0D85, &["अ", "आ", "ए", "ए", "इ", "ई", "उ", "ऊ", "ऋ"]),
        (0x0D91, &["ए", "ए", "ऐ", "ओ", "ओ", "औ"]),
        (
            0x0D9A,
            &[
                "क", "ख", "ग", "घ", "ङ", "ग", "च", "छ", "ज", "झ", "ञ", "ञ", "ज", "ट", "ठ", "ड",
                "ढ", "ण", "ड",
            ],
        ),
        (0x0DAD, &["त", "थ", "द", "ध", "न"]),
        (0x0DB3, &["द", "प", "फ", "ब", "भ", "म", "ब", "य", "र"]),
        (0x0DBD, &["ल"]),
        (0x0DC0, &["व", "श", "ष", "स", "ह", "ळ", "फ"]),
        (0x0DCA, &["्"]),
        (0x0DCF, &["ा", "े", "े", "ि", "ी", "ु"]),
        (0x0DD6, &["ू"]),
        (0x0DD8, &["ृ", "े", "े", "ै", "ो", "ो", "ौ"]),
    ];
    let code = c as u32;
    LETTERS
        .iter()
        .find_map(|(start, letters)| {
            let place = usize::try_from(code.checked_sub(*start)?).ok()?;
            letters.get(place).copied()
        })
        .unwrap_or("")
}
