//! What lists say that may be about one person: for the timeline on his page.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Staff, Tx};
use base_web::Desk;
use feature_persons::pages::Line;
use sanad_casework::decision::{CandidateState, Decisions};
use sanad_casework::{CandidateId, PersonId, matrix};

use crate::reading::Row;
use crate::store;
use crate::terms::Terms;

/// Reads the candidates that a person is part of.
#[derive(Debug)]
pub struct CandidatesOf {
    /// Who asks.
    pub by: Staff,
    /// Which person.
    pub person: PersonId,
    /// When.
    pub now: Millis,
}

/// A row that may be about the person, and what was decided.
#[derive(Debug)]
pub struct OnList {
    candidate: CandidateId,
    proposed_at: Millis,
    list: String,
    name: String,
    decisions: Decisions,
}

/// The act of seeing which rows may be about a person.
struct SeeRows;

impl Act for SeeRows {
    type Record = PersonId;
    const NAME: &'static str = "person.candidates-listed";
    const BY: By = By::Desk(matrix::Act::CandidateList);
}

impl Opens<Row> for SeeRows {}
impl Opens<Terms> for SeeRows {}
impl Opens<Decisions> for SeeRows {}

impl Command for CandidatesOf {
    type Output = Vec<OnList>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "list the candidates of a person";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<OnList>, Abort<Self::Refused>> {
        let candidates = store::candidates_of(tx, self.person).await?;
        let ids: Vec<String> = candidates
            .iter()
            .map(|stored| stored.id.to_string())
            .collect();
        let grant = Grant::<SeeRows>::ask(self.by.into(), self.person)?;
        let granted = tx.enter_list(grant, self.now, &ids).await?;
        let mut on_lists = Vec::with_capacity(candidates.len());
        for stored in candidates {
            let row = store::row(tx, stored.row).await?;
            let list = store::list(tx, stored.list).await?;
            let (Some(row), Some(list)) = (row, list) else {
                continue;
            };
            on_lists.push(OnList {
                candidate: stored.id,
                proposed_at: stored.proposed_at,
                list: tx.open(&granted, &list.terms)?.title,
                name: tx.open(&granted, &row.content)?.name.whole,
                decisions: tx.open(&granted, &stored.decisions)?,
            });
        }
        Ok(on_lists)
    }
}

/// Each row when it was proposed, and what holds now when it was decided. What one reviewer thinks, before the second
/// has looked, is not told here.
pub fn lines(desk: &Desk, on_lists: &[OnList]) -> Vec<Line> {
    on_lists
        .iter()
        .flat_map(|on_list| lines_of(desk, on_list))
        .collect()
}

fn lines_of(desk: &Desk, on_list: &OnList) -> Vec<Line> {
    let proposed = desk.say_with("lists-line-proposed", "list", on_list.list.as_str());
    let mut lines = vec![line(on_list, on_list.proposed_at, proposed)];
    if let Some((at, verdict)) = outcome(&on_list.decisions) {
        let args = [
            ("verdict", desk.say(verdict).into()),
            ("list", on_list.list.as_str().into()),
        ];
        lines.push(line(
            on_list,
            at,
            desk.say_args("lists-line-decided", &args),
        ));
    }
    lines
}

/// What was decided, when, by the word that holds: of two acceptances the weaker.
fn outcome(decisions: &Decisions) -> Option<(Millis, &'static str)> {
    let state = decisions.state();
    match state {
        CandidateState::Waiting | CandidateState::SecondWanted { .. } => None,
        CandidateState::Accepted { second, .. } => state
            .agreed()
            .map(|verdict| (second.at, verdict.key().word())),
        CandidateState::Rejected { review } => Some((review.at, review.verdict.key().word())),
        CandidateState::Undetermined { first, second } => {
            let last = second.as_ref().unwrap_or(first);
            Some((last.at, state.key().word()))
        }
    }
}

fn line(on_list: &OnList, at: Millis, what: String) -> Line {
    Line {
        at,
        what,
        text: on_list.name.clone(),
        href: Some(format!("/desk/candidates/{}", on_list.candidate)),
        corrected: false,
        claim: None,
    }
}
