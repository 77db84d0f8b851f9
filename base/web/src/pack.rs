//! A country's data as the public pages need it: the number, the ways out, and whether the help door may be open.
//!
//! Packs are data under `packs/`, written and checked by a commission, embedded in the program. Nothing here is law:
//! what the legal unit has not signed is absent, and a page then says less. A text that lacks one language is refused
//! as a whole, so that no reader meets another's language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::Lang;

static IRAQ: LazyLock<Pack> = LazyLock::new(|| {
    read(include_str!("../../../packs/iq/pack.json")).unwrap_or_else(|fault| {
        tracing::error!(%fault, "the country's pack cannot be read");
        Pack::default()
    })
});

static IRAQ_DEMO: LazyLock<Pack> = LazyLock::new(|| {
    let overlay =
        serde_json::from_str::<Demonstration>(include_str!("../../../packs/iq/demo.json"));
    match overlay {
        Ok(overlay) => overlay.over(IRAQ.clone()),
        Err(fault) => {
            tracing::error!(%fault, "the demonstration's pack cannot be read");
            IRAQ.clone()
        }
    }
});

/// One country's data.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The country, as in ISO 3166-1 alpha-2.
    pub country: String,
    /// The number to call; absent until the commission has one.
    pub hotline: Option<Hotline>,
    /// What lets the help door take names. Without it pages give advice and numbers only.
    pub help_door: Option<HelpDoor>,
    /// Where a man who wants out can turn, each with its risks.
    pub ways_out: Vec<WayOut>,
}

/// The commission's own number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hotline {
    /// As it is dialled and shown, in international form.
    pub number: String,
    /// Whether somebody answers at every hour. Said on pages only while the roster is full.
    pub day_and_night: bool,
}

/// The firewall between help and prosecution, and what the legal unit answers. Both or neither.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpDoor {
    /// The instrument that makes it binding.
    pub instrument: Instrument,
    /// The signed answer to "Will he be punished?"
    pub will_he_be_punished: EveryLanguage,
    /// The signed answer to "Do you tell the police?"
    pub do_you_tell_the_police: EveryLanguage,
}

/// The order that separates the help door from prosecution.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Who issued it.
    pub issuer: EveryLanguage,
    /// Its number.
    pub number: String,
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// What it covers.
    pub scope: EveryLanguage,
    /// Whether it exists only in the demonstration; pages then say so.
    #[serde(default)]
    pub fictional: bool,
}

/// One entry of the directory of ways out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayOut {
    /// A short name for the entry, the same in every language.
    pub id: String,
    /// What it is called.
    pub name: EveryLanguage,
    /// Who runs it, and on whose side that is.
    pub run_by: EveryLanguage,
    /// What happens there.
    pub what_happens: EveryLanguage,
    /// What it can cost, or cannot do.
    pub risks: EveryLanguage,
    /// Its number, only when somebody has called it and noted that it answers.
    pub number: Option<String>,
}

/// A text that exists in all five languages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EveryLanguage {
    ar: String,
    ckb: String,
    en: String,
    ru: String,
    uk: String,
}

impl EveryLanguage {
    /// The text in one language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.ar,
            Lang::Ckb => &self.ckb,
            Lang::En => &self.en,
            Lang::Ru => &self.ru,
            Lang::Uk => &self.uk,
        }
    }
}

impl Hotline {
    /// The number as a `tel:` address wants it.
    pub fn dial(&self) -> String {
        dial(&self.number)
    }
}

impl WayOut {
    /// The number as a `tel:` address wants it.
    pub fn dial(&self) -> Option<String> {
        self.number.as_deref().map(dial)
    }
}

/// The pack that a site goes by: the demonstration has fictional numbers and a fictional instrument.
pub fn of(site: &crate::Site) -> &'static Pack {
    if site.demo { iraq_demo() } else { iraq() }
}

/// Iraq's pack as the commission ships it: without what no authority has signed yet.
pub fn iraq() -> &'static Pack {
    &IRAQ
}

/// Iraq's pack for the demonstration, with a fictional number and a fictional instrument, plainly marked.
pub fn iraq_demo() -> &'static Pack {
    &IRAQ_DEMO
}

/// Reads a pack.
///
/// # Errors
/// When it is no JSON, a field is missing or unknown, or a text lacks a language.
pub fn read(json: &str) -> Result<Pack, serde_json::Error> {
    serde_json::from_str(json)
}

/// What the demonstration lays over a country's pack.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Demonstration {
    hotline: Hotline,
    numbers: BTreeMap<String, String>,
    help_door: HelpDoor,
}

impl Demonstration {
    fn over(mut self, mut pack: Pack) -> Pack {
        for way in &mut pack.ways_out {
            way.number = self.numbers.remove(&way.id);
        }
        Pack {
            hotline: Some(self.hotline),
            help_door: Some(self.help_door),
            ..pack
        }
    }
}

fn dial(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{iraq, iraq_demo, read};

    #[test]
    fn a_real_pack_promises_nothing_that_nobody_signed() {
        assert!(iraq().help_door.is_none());
        assert!(iraq().hotline.is_none());
        assert!(iraq().ways_out.len() >= 4);
        assert!(iraq().ways_out.iter().all(|way| way.number.is_none()));
    }

    #[test]
    fn the_demonstration_is_marked_and_its_numbers_belong_to_nobody() {
        let door = iraq_demo().help_door.as_ref();
        assert!(door.is_some_and(|door| door.instrument.fictional));
        let numbers = iraq_demo()
            .ways_out
            .iter()
            .filter_map(|way| way.number.as_deref());
        assert!(
            numbers
                .chain(iraq_demo().hotline.iter().map(|line| line.number.as_str()))
                .all(|number| number.starts_with("+999"))
        );
    }

    #[test]
    fn a_text_that_lacks_a_language_is_refused() {
        let one = r#"{"country":"IQ","hotline":null,"help_door":null,"ways_out":[{"id":"x",
            "name":{"ar":"س","en":"x"},"run_by":{},"what_happens":{},"risks":{},"number":null}]}"#;
        assert!(read(one).is_err());
    }
}
