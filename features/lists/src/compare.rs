//! Comparing a list with the persons who have a case: what is read for it, and the candidates that are kept.
//!
//! Reading and keeping are two transactions; the comparison itself runs between them, so that nobody waits for it.
//! A list may be compared again at any time: decisions stand, and a row that was decided on an earlier list is known
//! again.

use std::collections::HashMap;

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Refusal, Staff, Tx};
use feature_persons::FateStep;
use sanad_casework::decision::{CandidateStateKey, Decisions};
use sanad_casework::source_list::RowState;
use sanad_casework::{CandidateId, Claim, Identifier, ListId, NameForm, PersonId, RowId, matrix};

use crate::matching::{self, KnownPerson, SameRow};
use crate::people;
use crate::reading::Row;
use crate::store::{self, NewCandidate};

/// Reads a list, and everybody it is compared with.
#[derive(Debug)]
pub struct Gather {
    /// Who asks.
    pub by: Staff,
    /// The list.
    pub list: ListId,
    /// When.
    pub now: Millis,
}

/// What a comparison needs.
#[derive(Debug)]
pub struct Gathered {
    rows: Vec<(RowId, RowState, Row)>,
    persons: Vec<KnownPerson>,
    decided: HashMap<(SameRow, PersonId), (CandidateId, Decisions)>,
}

/// There is no such list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such list")]
pub struct NoSuchList;

impl Refusal for NoSuchList {}

/// The act of comparing a list.
pub(crate) struct Compare;

impl Act for Compare {
    type Record = ListId;
    const NAME: &'static str = "list.compared";
    const BY: By = By::Desk(matrix::Act::ListImport);
}

impl Opens<Row> for Compare {}
impl Opens<NameForm> for Compare {}
impl Opens<Claim> for Compare {}
impl Opens<FateStep> for Compare {}
impl Opens<Identifier> for Compare {}
impl Opens<Decisions> for Compare {}

impl Command for Gather {
    type Output = Gathered;
    type Refused = NoSuchList;
    const NAME: &'static str = "read a list to compare it";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Gathered, Abort<NoSuchList>> {
        store::list(tx, self.list).await?.ok_or(NoSuchList)?;
        let granted = tx
            .enter(Grant::<Compare>::ask(self.by.into(), self.list)?, self.now)
            .await?;
        let mut rows = Vec::new();
        for stored in store::rows(tx, granted.record()).await? {
            rows.push((stored.id, stored.state, tx.open(&granted, &stored.content)?));
        }
        let mut decided = HashMap::new();
        for candidate in store::candidates(tx).await? {
            if !is_final(candidate.state) || candidate.list == self.list {
                continue;
            }
            let Some(stored) = store::row(tx, candidate.row).await? else {
                continue;
            };
            let row = tx.open(&granted, &stored.content)?;
            let decisions = tx.open(&granted, &candidate.decisions)?;
            decided.insert(
                (SameRow::of(&row), candidate.person),
                (candidate.id, decisions),
            );
        }
        let persons = people::with_a_case(tx, &granted).await?;
        Ok(Gathered {
            rows,
            persons,
            decided,
        })
    }
}

/// Whether nothing more is to be decided.
pub(crate) const fn is_final(state: CandidateStateKey) -> bool {
    matches!(
        state,
        CandidateStateKey::Accepted | CandidateStateKey::Rejected | CandidateStateKey::Undetermined
    )
}

/// Whom one row may be about.
#[derive(Debug)]
pub struct Found {
    row: RowId,
    from: RowState,
    proposals: Vec<Proposal>,
}

#[derive(Debug)]
struct Proposal {
    person: PersonId,
    earlier: Option<(CandidateId, Decisions)>,
}

impl Gathered {
    /// How many rows there are to compare.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Compares every row and keeps those that somebody is like; `step` is called after each.
    pub fn find(mut self, mut step: impl FnMut()) -> Vec<Found> {
        let index = matching::index_of(&self.persons);
        let rows = std::mem::take(&mut self.rows);
        rows.into_iter()
            .filter_map(|(id, from, row)| {
                let proposed = matching::propose(&index, &row)
                    .into_iter()
                    .map(|(person, _)| person);
                let same = SameRow::of(&row);
                let proposals = proposed.map(|person| Proposal {
                    person,
                    earlier: self.decided.get(&(same.clone(), person)).cloned(),
                });
                let proposals: Vec<Proposal> = proposals.collect();
                step();
                (!proposals.is_empty()).then_some(Found {
                    row: id,
                    from,
                    proposals,
                })
            })
            .collect()
    }
}

/// Keeps the candidates that were found.
#[derive(Debug)]
pub struct KeepCandidates {
    /// Who compared.
    pub by: Staff,
    /// The list.
    pub list: ListId,
    /// What was found.
    pub found: Vec<Found>,
    /// When.
    pub now: Millis,
}

/// The act of keeping candidates.
struct Propose;

impl Act for Propose {
    type Record = ListId;
    const NAME: &'static str = "list.candidates";
    const BY: By = By::Desk(matrix::Act::ListImport);
}

impl Command for KeepCandidates {
    /// How many candidates are new.
    type Output = usize;
    type Refused = NoSuchList;
    const NAME: &'static str = "keep the candidates of a list";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<usize, Abort<NoSuchList>> {
        let mut ids = Vec::new();
        for found in &self.found {
            for proposal in &found.proposals {
                let id = CandidateId::from_random(tx.random_id());
                let (earlier, decisions) = proposal.earlier.clone().unzip();
                let new = NewCandidate {
                    id,
                    row: found.row,
                    person: proposal.person,
                    at: self.now,
                    decisions: &decisions.unwrap_or_default(),
                    earlier,
                };
                if store::insert_candidate(tx, &new).await? {
                    ids.push(id.to_string());
                }
            }
            if let Ok(state) = found.from.compared(found.proposals.len()) {
                store::set_row_state(tx, found.row, state).await?;
            }
            settle_row(tx, found.row).await?;
        }
        store::close_new_rows(tx, self.list).await?;
        tx.enter_list(
            Grant::<Propose>::ask(self.by.into(), self.list)?,
            self.now,
            &ids,
        )
        .await?;
        store::mark_compared(tx, self.list, self.now).await?;
        Ok(ids.len())
    }
}

/// A row is decided once nothing about any of its candidates is left to decide.
pub(crate) async fn settle_row(tx: &mut Tx<'_>, row: RowId) -> Result<(), sqlx::Error> {
    let Some(stored) = store::row(tx, row).await? else {
        return Ok(());
    };
    let states = store::candidate_states(tx, row).await?;
    let all_final = !states.is_empty() && states.iter().all(|state| is_final(*state));
    let next = if all_final {
        stored.state.decided()
    } else {
        stored.state.undone()
    };
    match next {
        Ok(state) => store::set_row_state(tx, row, state).await,
        // It stands where it should already.
        Err(_) => Ok(()),
    }
}
