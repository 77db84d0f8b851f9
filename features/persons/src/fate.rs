//! A fate is confirmed by two people: one proposes, a second one confirms. Each step stays to be read.

use base_access::{Abort, Act, By, Command, Grant, Granted, Millis, Opens, Refusal, Staff, Tx};
use sanad_casework::{
    Claim, Colleague, Confirmation, Fate, NotConfirmable, NotTwoPeople, PersonId, Span, TwoPeople,
    WrittenReason, matrix, may_be_confirmed,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::file::{read_claims, read_fate_steps};
use crate::{NoSuchPerson, store};

/// How lately both must have proved that they are there (DESIGN §6.5).
pub const PRESENT_WITHIN: Span = Span::minutes(5);

/// A step towards a confirmed fate, as the vault keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum FateStep {
    /// One person found it proved.
    Proposed(Proposal),
    /// A second one as well.
    Confirmed(Confirmation),
}

/// What one person found proved, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// What.
    pub fate: Fate,
    /// Who.
    pub by: Colleague,
    /// When.
    pub at: Millis,
    /// Why the sources are enough, in their words.
    pub why: WrittenReason,
}

/// Proposes that a fate is proved.
#[derive(Debug)]
pub struct ProposeFate {
    /// Who proposes.
    pub by: Staff,
    /// When that account last proved that it is there.
    pub asserted_at: Millis,
    /// About whom.
    pub person: PersonId,
    /// What.
    pub fate: Fate,
    /// Why.
    pub why: WrittenReason,
    /// When.
    pub now: Millis,
}

/// Confirms what another proposed.
#[derive(Debug)]
pub struct ConfirmFate {
    /// Who confirms.
    pub by: Staff,
    /// When that account last proved that it is there.
    pub asserted_at: Millis,
    /// About whom.
    pub person: PersonId,
    /// When.
    pub now: Millis,
}

/// Why a fate is not proposed or confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FateRefused {
    /// The person is not there.
    #[error(transparent)]
    Person(#[from] NoSuchPerson),
    /// The claims are not enough.
    #[error(transparent)]
    NotConfirmable(#[from] NotConfirmable),
    /// The second is not a second person.
    #[error(transparent)]
    NotTwoPeople(#[from] NotTwoPeople),
    /// Nobody has proposed anything that waits.
    #[error("nobody has proposed a fate")]
    NothingProposed,
    /// Another proposal waits for its second person.
    #[error("a proposal waits already")]
    ProposedAlready,
    /// Whoever decides must have signed in again just now.
    #[error("the account was not asserted within five minutes")]
    NotPresent,
}

impl Refusal for FateRefused {}

struct Propose;

impl Act for Propose {
    type Record = PersonId;
    const NAME: &'static str = "fate.proposed";
    const BY: By = By::Desk(matrix::Act::FateConfirm);
}

impl Opens<Claim> for Propose {}
impl Opens<FateStep> for Propose {}

struct Confirm;

impl Act for Confirm {
    type Record = PersonId;
    const NAME: &'static str = "fate.confirmed";
    const BY: By = By::Desk(matrix::Act::FateConfirm);
}

impl Opens<Claim> for Confirm {}
impl Opens<FateStep> for Confirm {}

impl Command for ProposeFate {
    type Output = ();
    type Refused = FateRefused;
    const NAME: &'static str = "propose a fate";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<FateRefused>> {
        let grant = Grant::<Propose>::ask(self.by.into(), self.person)?;
        may_decide(tx, self.person, self.asserted_at, self.now).await?;
        let granted = tx
            .enter_saying(grant, self.now, json!({ "fate": self.fate }))
            .await?;
        let claims = read_claims(tx, &granted, self.person).await?;
        let steps = read_fate_steps(tx, &granted, self.person).await?;
        may_be_confirmed(&claims, self.fate).map_err(FateRefused::from)?;
        if let Some(FateStep::Proposed(_)) = steps.last() {
            return Err(FateRefused::ProposedAlready.into());
        }
        let by = colleague(tx, self.by).await?;
        let step = FateStep::Proposed(Proposal {
            fate: self.fate,
            by,
            at: self.now,
            why: self.why.clone(),
        });
        keep(tx, &granted, steps.len(), &step).await
    }
}

impl Command for ConfirmFate {
    type Output = ();
    type Refused = FateRefused;
    const NAME: &'static str = "confirm a fate";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<FateRefused>> {
        let grant = Grant::<Confirm>::ask(self.by.into(), self.person)?;
        may_decide(tx, self.person, self.asserted_at, self.now).await?;
        let granted = tx.enter(grant, self.now).await?;
        let claims = read_claims(tx, &granted, self.person).await?;
        let steps = read_fate_steps(tx, &granted, self.person).await?;
        let Some(FateStep::Proposed(proposal)) = steps.last() else {
            return Err(FateRefused::NothingProposed.into());
        };
        let second = colleague(tx, self.by).await?;
        let people = TwoPeople::new(proposal.by, second).map_err(FateRefused::from)?;
        let confirmation = Confirmation::new(
            &claims,
            proposal.fate,
            people,
            self.now,
            proposal.why.clone(),
        )
        .map_err(FateRefused::from)?;
        keep(
            tx,
            &granted,
            steps.len(),
            &FateStep::Confirmed(confirmation),
        )
        .await
    }
}

async fn may_decide(
    tx: &mut Tx<'_>,
    person: PersonId,
    asserted_at: Millis,
    now: Millis,
) -> Result<(), Abort<FateRefused>> {
    if now.since(asserted_at) > PRESENT_WITHIN {
        return Err(FateRefused::NotPresent.into());
    }
    match store::created(tx, person).await? {
        Some(_) => Ok(()),
        None => Err(FateRefused::from(NoSuchPerson).into()),
    }
}

async fn colleague(tx: &mut Tx<'_>, by: Staff) -> Result<Colleague, sqlx::Error> {
    let invited_by = store::invited_by(tx, by.account).await?;
    Ok(Colleague {
        account: by.account,
        invited_by,
    })
}

async fn keep<A: Act<Record = PersonId>>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    number: usize,
    step: &FateStep,
) -> Result<(), Abort<FateRefused>> {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    store::insert_fate_step(tx, granted.record(), number, step).await?;
    Ok(())
}
