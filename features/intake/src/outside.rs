//! What lies outside the envelope: enough to triage, and nothing of the story. Encrypted in the vault.

use base_web::Lang;
use base_web::text::{TextFault, clean, clean_optional};
use sanad_casework::{Disclosure, Kind, SafeContact};
use serde::{Deserialize, Serialize};

/// Kind, language, disclosure level, the three answers and the safe contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outside {
    /// What the reporter comes for.
    pub kind: Kind,
    /// The language she wrote in.
    pub language: Lang,
    /// What she lets us do with it.
    pub disclosure: Disclosure,
    /// Is somebody in danger now? Empty where she did not answer, as with the next two.
    pub danger_now: Option<bool>,
    /// Is he under 18?
    pub under_18: Option<bool>,
    /// Does he leave within 72 hours?
    pub leaving_72h: Option<bool>,
    /// How she may be approached, if she said yes to it.
    pub safe_contact: Option<SafeContact>,
}

/// The most characters one field outside the envelope may have.
pub const FIELD_LIMIT: usize = 200;
/// The most words that may never be said.
pub const NEVER_SAY_LIMIT: usize = 20;

/// The words of a field that are separated by commas, in any script's commas.
pub fn words_apart(text: &str) -> Vec<String> {
    text.split([',', '،', '、', ';', '؛'])
        .map(|word| word.trim().to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

impl Outside {
    /// Cleans every text in it, or refuses the first that cannot be kept.
    pub fn cleaned(mut self) -> Result<Self, TextFault> {
        if let Some(contact) = &mut self.safe_contact {
            clean_safe_contact(contact)?;
        }
        Ok(self)
    }
}

fn clean_safe_contact(contact: &mut SafeContact) -> Result<(), TextFault> {
    for text in [&mut contact.number, &mut contact.ask_for, &mut contact.say] {
        if let Some(given) = text.take() {
            *text = clean_optional(&given, FIELD_LIMIT)?;
        }
    }
    if contact.never_say.len() > NEVER_SAY_LIMIT {
        return Err(TextFault::TooLong);
    }
    for word in &mut contact.never_say {
        *word = clean(word, FIELD_LIMIT)?;
    }
    contact.never_say.retain(|word| !word.is_empty());
    Ok(())
}
