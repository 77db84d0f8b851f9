//! A claim is added to a person's file, or corrects one that is there. Nothing is overwritten.

use base_access::{Abort, Act, By, Command, Grant, Granted, Millis, Opens, Refusal, Staff, Tx};
use sanad_casework::{
    Claim, ClaimId, Correction, DivertedTooLate, Grade, Mark, NotACorrection, PartialDate,
    PersonId, Source, Stage, Subject, derive_stage, matrix, may_correct,
};
use serde_json::json;

use crate::file::read_claims;
use crate::{NoSuchPerson, store};

/// What a source says, before it is in the file.
#[derive(Debug, Clone)]
pub struct Said {
    /// What is said.
    pub subject: Subject,
    /// By whom.
    pub source: Source,
    /// When the source learnt it.
    pub learnt: PartialDate,
    /// How far it is to be trusted.
    pub grade: Grade,
}

/// Adds a claim.
#[derive(Debug)]
pub struct AddClaim {
    /// Who adds it.
    pub by: Staff,
    /// About whom.
    pub person: PersonId,
    /// What is said.
    pub said: Said,
    /// When.
    pub now: Millis,
}

/// Adds a claim that takes the place of another. The other stays to be read.
#[derive(Debug)]
pub struct CorrectClaim {
    /// Who corrects.
    pub by: Staff,
    /// About whom.
    pub person: PersonId,
    /// What is said now.
    pub said: Said,
    /// The corrected claim, and why.
    pub correction: Correction,
    /// When.
    pub now: Millis,
}

/// Why a claim is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClaimRefused {
    /// The person is not there.
    #[error(transparent)]
    Person(#[from] NoSuchPerson),
    /// He cannot be called diverted any more.
    #[error(transparent)]
    Diverted(#[from] DivertedTooLate),
    /// It corrects nothing.
    #[error(transparent)]
    Correction(#[from] NotACorrection),
}

impl Refusal for ClaimRefused {}

struct Add;

impl Act for Add {
    type Record = PersonId;
    const NAME: &'static str = "claim.added";
    const BY: By = By::Desk(matrix::Act::ClaimAdd);
}

impl Opens<Claim> for Add {}

struct Correct;

impl Act for Correct {
    type Record = PersonId;
    const NAME: &'static str = "claim.corrected";
    const BY: By = By::Desk(matrix::Act::ClaimCorrect);
}

impl Opens<Claim> for Correct {}

impl Command for AddClaim {
    type Output = ClaimId;
    type Refused = ClaimRefused;
    const NAME: &'static str = "add a claim";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<ClaimId, Abort<ClaimRefused>> {
        let grant = Grant::<Add>::ask(self.by.into(), self.person)?;
        must_exist(tx, self.person).await?;
        let id = ClaimId::from_random(tx.random_id());
        let granted = tx
            .enter_saying(grant, self.now, json!({ "claim": id }))
            .await?;
        let file = read_claims(tx, &granted, self.person).await?;
        may_follow(&file, &self.said.subject)?;
        let claim = made(id, &self.said, self.by, self.now, None);
        keep(tx, &granted, &claim).await
    }
}

impl Command for CorrectClaim {
    type Output = ClaimId;
    type Refused = ClaimRefused;
    const NAME: &'static str = "correct a claim";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<ClaimId, Abort<ClaimRefused>> {
        let grant = Grant::<Correct>::ask(self.by.into(), self.person)?;
        must_exist(tx, self.person).await?;
        let id = ClaimId::from_random(tx.random_id());
        let details = json!({ "claim": id, "corrects": self.correction.of });
        let granted = tx.enter_saying(grant, self.now, details).await?;
        let mut file = read_claims(tx, &granted, self.person).await?;
        may_correct(&file, self.correction.of, &self.said.subject).map_err(ClaimRefused::from)?;
        file.retain(|claim| claim.id != self.correction.of);
        may_follow(&file, &self.said.subject)?;
        let claim = made(
            id,
            &self.said,
            self.by,
            self.now,
            Some(self.correction.clone()),
        );
        keep(tx, &granted, &claim).await
    }
}

async fn must_exist(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Abort<ClaimRefused>> {
    match store::created(tx, person).await? {
        Some(_) => Ok(()),
        None => Err(ClaimRefused::from(NoSuchPerson).into()),
    }
}

/// Diverted follows only a stage before the contract.
fn may_follow(file: &[Claim], next: &Subject) -> Result<(), ClaimRefused> {
    match (derive_stage(file), next) {
        (Some(now), Subject::Stage(next)) => Ok(Stage::may_be_followed_by(now.value, *next)?),
        _ => Ok(()),
    }
}

fn made(id: ClaimId, said: &Said, by: Staff, now: Millis, corrects: Option<Correction>) -> Claim {
    Claim {
        id,
        subject: said.subject.clone(),
        source: said.source,
        learnt: said.learnt,
        grade: said.grade,
        entered: Mark {
            by: by.account,
            at: now,
        },
        corrects,
    }
}

async fn keep<A: Act<Record = PersonId>>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    claim: &Claim,
) -> Result<ClaimId, Abort<ClaimRefused>> {
    store::insert_claim(tx, granted.record(), claim).await?;
    Ok(claim.id)
}
