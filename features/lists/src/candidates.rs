//! The queue of candidates, and one candidate with both records side by side.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Refusal, Staff, Tx};
use feature_persons::{FateStep, OpensPerson};
use sanad_casework::decision::{CandidateStateKey, Decisions};
use sanad_casework::{CandidateId, Claim, Identifier, ListId, NameForm, matrix};
use sanad_names::{Evidence, Record};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::matching::{self, KnownPerson};
use crate::people;
use crate::reading::Row;
use crate::store::{self, StoredCandidate};
use crate::terms::Terms;

/// Reads the candidates in some states.
#[derive(Debug)]
pub struct ListCandidates {
    /// Who asks.
    pub by: Staff,
    /// The states asked for.
    pub states: &'static [CandidateStateKey],
    /// When.
    pub now: Millis,
}

/// A candidate as the queue shows it.
#[derive(Debug)]
pub struct Queued {
    /// Its id.
    pub id: CandidateId,
    /// Where it stands.
    pub state: CandidateStateKey,
    /// When it was proposed.
    pub proposed_at: Millis,
    /// The row.
    pub row: Row,
    /// The person.
    pub person: KnownPerson,
}

/// The act of seeing which candidates there are.
pub(crate) struct SeeQueue;

impl Act for SeeQueue {
    type Record = &'static str;
    const NAME: &'static str = "candidates.listed";
    const BY: By = By::Desk(matrix::Act::CandidateList);
}

impl Opens<Row> for SeeQueue {}
impl Opens<NameForm> for SeeQueue {}
impl Opens<Claim> for SeeQueue {}
impl Opens<FateStep> for SeeQueue {}
impl Opens<Identifier> for SeeQueue {}

impl Command for ListCandidates {
    type Output = Vec<Queued>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "list candidates";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<Queued>, Abort<Self::Refused>> {
        let mut wanted = store::candidates(tx).await?;
        wanted.retain(|candidate| self.states.contains(&candidate.state));
        let ids: Vec<String> = wanted
            .iter()
            .map(|candidate| candidate.id.to_string())
            .collect();
        let granted = tx
            .enter_list(
                Grant::<SeeQueue>::ask(self.by.into(), "candidates")?,
                self.now,
                &ids,
            )
            .await?;
        let mut queue = Vec::with_capacity(wanted.len());
        for candidate in wanted {
            let Some(row) = store::row(tx, candidate.row).await? else {
                continue;
            };
            let Some(person) = people::one(tx, &granted, candidate.person).await? else {
                continue;
            };
            queue.push(Queued {
                id: candidate.id,
                state: candidate.state,
                proposed_at: candidate.proposed_at,
                row: tx.open(&granted, &row.content)?,
                person,
            });
        }
        Ok(queue)
    }
}

/// Opens one candidate.
#[derive(Debug)]
pub struct OpenCandidate {
    /// Who asks.
    pub by: Staff,
    /// Which.
    pub candidate: CandidateId,
    /// When.
    pub now: Millis,
}

/// Both records of a candidate, and what was decided.
#[derive(Debug)]
pub struct Opened {
    /// Its id.
    pub id: CandidateId,
    /// The list the row is on.
    pub list: ListId,
    /// What the list is.
    pub terms: Terms,
    /// The row.
    pub row: Row,
    /// The person.
    pub person: KnownPerson,
    /// What was decided, and undone.
    pub decisions: Decisions,
    /// The candidate of an earlier list from which the decision came.
    pub earlier: Option<CandidateId>,
}

/// There is no such candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such candidate")]
pub struct NoSuchCandidate;

impl Refusal for NoSuchCandidate {}

/// The act of comparing two records by eye.
pub(crate) struct Look;

impl Act for Look {
    type Record = CandidateId;
    const NAME: &'static str = "candidate.opened";
    const BY: By = By::Desk(matrix::Act::CandidateOpen);
}

impl Opens<Row> for Look {}
impl Opens<NameForm> for Look {}
impl Opens<Claim> for Look {}
impl Opens<FateStep> for Look {}
impl Opens<Identifier> for Look {}
impl Opens<Terms> for Look {}
impl Opens<Decisions> for Look {}

impl Command for OpenCandidate {
    type Output = Opened;
    type Refused = NoSuchCandidate;
    const NAME: &'static str = "open a candidate";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Opened, Abort<NoSuchCandidate>> {
        let stored = store::candidate(tx, self.candidate)
            .await?
            .ok_or(NoSuchCandidate)?;
        let granted = tx
            .enter(
                Grant::<Look>::ask(self.by.into(), self.candidate)?,
                self.now,
            )
            .await?;
        open(tx, &granted, &stored)
            .await?
            .ok_or(NoSuchCandidate.into())
    }
}

/// Reads both records of a candidate.
pub(crate) async fn open<A, R>(
    tx: &mut Tx<'_>,
    granted: &base_access::Granted<'_, A>,
    stored: &StoredCandidate,
) -> Result<Option<Opened>, Abort<R>>
where
    A: Opens<Row> + Opens<Terms> + Opens<Decisions> + OpensPerson,
{
    let row = store::row(tx, stored.row).await?;
    let list = store::list(tx, stored.list).await?;
    let person = people::one(tx, granted, stored.person).await?;
    let (Some(row), Some(list), Some(person)) = (row, list, person) else {
        return Ok(None);
    };
    Ok(Some(Opened {
        id: stored.id,
        list: stored.list,
        terms: tx.open(granted, &list.terms)?,
        row: tx.open(granted, &row.content)?,
        person,
        decisions: tx.open(granted, &stored.decisions)?,
        earlier: stored.earlier,
    }))
}

/// What a reviewer is shown, as it is hashed.
#[derive(Serialize)]
struct Shown<'a> {
    candidate: CandidateId,
    row: &'a Row,
    person: &'a Record,
    evidence: &'a Evidence,
}

impl Opened {
    /// How much both look like one man, and why.
    pub fn evidence(&self) -> Evidence {
        matching::evidence(&self.person, &self.row)
    }

    /// The SHA-256 of both records and the reasons, in hexadecimal digits: what a decision is about. Where one of
    /// them has changed since, the reviewer must look again.
    pub fn shown_sha256(&self) -> String {
        let evidence = self.evidence();
        let shown = Shown {
            candidate: self.id,
            row: &self.row,
            person: &self.person.record,
            evidence: &evidence,
        };
        let json = serde_json::to_vec(&shown).unwrap_or_default();
        hex::encode(Sha256::digest(json))
    }
}
