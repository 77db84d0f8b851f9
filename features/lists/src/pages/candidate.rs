//! One candidate: both records side by side, the words of the names aligned, and every reason for and against.

use askama::Template;
use base_web::Desk;
use base_web::words::Arg;
use sanad_casework::Act;
use sanad_casework::decision::{
    CandidateState, OtherFactKind, Review, Undone, Verdict, VerdictKey,
};
use sanad_casework::{PartialDate, PersonId};
use sanad_names::{Evidence, Reason, SideBySide};

use crate::candidates::Opened;

/// The review page.
#[derive(Debug, Template)]
#[template(path = "lists/candidate.html")]
pub(crate) struct CandidatePage {
    pub(crate) desk: Desk,
    pub(crate) opened: Opened,
    evidence: Evidence,
    facts: Vec<FactRow>,
}

/// A fact of both records, side by side.
#[derive(Debug)]
pub(crate) struct FactRow {
    word: &'static str,
    person: Option<String>,
    row: Option<String>,
}

impl CandidatePage {
    /// Whether this reader may open lists: supervisors decide, and do not browse them.
    fn may_open_lists(&self) -> bool {
        self.desk.may(Act::ListOpen)
    }

    pub(crate) fn new(desk: Desk, opened: Opened) -> Self {
        let evidence = opened.evidence();
        let facts = facts(&opened);
        Self {
            desk,
            opened,
            evidence,
            facts,
        }
    }

    /// The reasons for, or against, the weightiest first.
    fn reasons(&self, speaks_for: bool) -> Vec<&Reason> {
        let mut reasons: Vec<&Reason> = self
            .evidence
            .reasons
            .iter()
            .filter(|reason| (reason.bits > 0.0) == speaks_for)
            .collect();
        reasons.sort_by(|one, two| two.bits.abs().total_cmp(&one.bits.abs()));
        reasons
    }

    fn sentence(&self, reason: &Reason) -> String {
        let args: [Arg<'_>; 2] = [
            ("left", reason.left.as_str().into()),
            ("right", reason.right.as_str().into()),
        ];
        self.desk.say_args(reason.kind.key(), &args)
    }

    fn common(&self, reason: &Reason) -> Option<String> {
        reason
            .commonness
            .map(|commonness| self.desk.say(commonness.key()))
    }

    fn words(&self) -> &[SideBySide] {
        &self.evidence.words
    }

    fn person(&self) -> PersonId {
        self.opened.person.id
    }

    /// Whether a decision can be made now; otherwise one can only be undone.
    fn is_open(&self) -> bool {
        matches!(
            self.opened.decisions.state(),
            CandidateState::Waiting | CandidateState::SecondWanted { .. }
        )
    }

    fn second_wanted(&self) -> bool {
        matches!(
            self.opened.decisions.state(),
            CandidateState::SecondWanted { .. }
        )
    }

    fn is_waiting(&self) -> bool {
        matches!(self.opened.decisions.state(), CandidateState::Waiting)
    }

    /// The reviews that may be read. A second reviewer looks with his own eyes first: the reasons of the first are
    /// shown once he has decided.
    fn reviews(&self) -> Vec<&Review> {
        match self.opened.decisions.state() {
            CandidateState::Waiting | CandidateState::SecondWanted { .. } => Vec::new(),
            CandidateState::Accepted { first, second, .. } => vec![first, second],
            CandidateState::Rejected { review } => vec![review],
            CandidateState::Undetermined { first, second } => {
                std::iter::once(first).chain(second.as_ref()).collect()
            }
        }
    }

    fn agreed(&self) -> Option<&Verdict> {
        self.opened.decisions.state().agreed()
    }

    /// A man on a list of those preparing, known to be ours: he can still be reached.
    fn can_be_reached(&self) -> bool {
        self.agreed().is_some() && self.opened.terms.opens_prevention(&self.opened.row)
    }

    fn undone(&self) -> &[Undone] {
        self.opened.decisions.undone()
    }
}

/// Bits with their sign: `+8.0`, `-5.0`.
fn bits(bits: f64) -> String {
    format!("{bits:+.1}")
}

fn facts(opened: &Opened) -> Vec<FactRow> {
    let (person, row) = (opened.person.facts.clone(), &opened.row);
    let date = |date: Option<PartialDate>| date.map(|date| date.to_string());
    let all = [
        ("lists-field-birth-date", person.birth, date(row.birth)),
        ("lists-field-country", person.country, row.country.clone()),
        ("lists-fact-mother", person.mother, None),
        (
            "lists-field-birth-place",
            person.birth_place,
            row.birth_place.clone(),
        ),
        ("lists-fact-travelled", person.departure, None),
        ("lists-field-contract-date", None, date(row.contract)),
        ("lists-field-death-date", None, date(row.death)),
        ("lists-field-unit", None, row.unit.clone()),
        ("lists-field-document", None, row.document.clone()),
    ];
    all.into_iter()
        .filter(|(_, person, row)| person.is_some() || row.is_some())
        .map(|(word, person, row)| FactRow { word, person, row })
        .collect()
}
