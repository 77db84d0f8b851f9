//! The terms of a list as a form or a call sends them.

use base_access::Millis;
use sanad_casework::claim::Reliability;
use sanad_casework::contact::Mark;
use sanad_casework::source_list::{GivenInReturn, LegalBasis, ListKind, RowStatus, SourceList};
use sanad_casework::{AccountId, NotAReason, WrittenReason};
use serde::Deserialize;

use crate::terms::{Terms, TermsFault};

/// What stands for "nothing about persons was given in return".
const NOTHING: &str = "nothing-about-persons";

/// The terms, word by word.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TermsSent {
    title: String,
    source: String,
    kind: String,
    status: String,
    reliability: String,
    basis: String,
    given: String,
}

impl TermsSent {
    /// The terms, or the word of the sentence that says what is missing.
    pub(super) fn read(&self, by: AccountId, at: Millis) -> Result<Terms, &'static str> {
        let basis = WrittenReason::new(&self.basis).map_err(NotAReason::word)?;
        if self.given != NOTHING {
            return Err("lists-terms-given-missing");
        }
        let held = SourceList {
            kind: self.kind.parse::<ListKind>().map_err(|_| "web-bad-form")?,
            status: self
                .status
                .parse::<RowStatus>()
                .map_err(|_| "web-bad-form")?,
            reliability: self
                .reliability
                .parse::<Reliability>()
                .map_err(|_| "lists-terms-missing")?,
            basis: LegalBasis {
                text: basis,
                approved: Mark { by, at },
            },
            given_in_return: GivenInReturn::NothingAboutPersons,
        };
        Terms::new(&self.title, &self.source, held).map_err(TermsFault::word)
    }
}
