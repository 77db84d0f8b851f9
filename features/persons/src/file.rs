//! A person's file as it is read: names, claims, contacts, and what follows from them.

use base_access::{Abort, Act, Granted, Opens, Tx};
use jiff::civil::Date;
use sanad_casework::{
    Claim, ClaimId, Confirmation, Derived, Fact, FactKind, FateStatus, Identifier, IdentifierId,
    Mark, Means, Motive, NameForm, NameFormId, PersonId, PersonRole, Stage, derive_fact,
    derive_fate, derive_means, derive_motives, derive_stage, may_be_a_child,
};

use crate::fate::{FateStep, Proposal};
use crate::store::{self, LinkedContact};

/// An act that may open all that a person's file holds. Other features declare their acts so, and read with
/// [`PersonFile::read`].
pub trait OpensPerson:
    Act + Opens<NameForm> + Opens<Identifier> + Opens<Claim> + Opens<FateStep>
{
}

impl<A: Act + Opens<NameForm> + Opens<Identifier> + Opens<Claim> + Opens<FateStep>> OpensPerson
    for A
{
}

/// A name in the file.
#[derive(Debug, Clone)]
pub struct FiledName {
    /// Its id.
    pub id: NameFormId,
    /// The name, as found.
    pub form: NameForm,
    /// Who added it, and when.
    pub added: Mark,
}

/// A document, phone or account in the file.
#[derive(Debug, Clone)]
pub struct FiledIdentifier {
    /// Its id.
    pub id: IdentifierId,
    /// What it is.
    pub identifier: Identifier,
    /// Who added it, and when.
    pub added: Mark,
    /// The other files that have the same: perhaps two files for one man.
    pub also_in: Vec<PersonId>,
}

/// What is held about a person.
#[derive(Debug, Clone)]
pub struct PersonFile {
    /// Who.
    pub id: PersonId,
    /// Who made the file, and when.
    pub created: Mark,
    /// What the person is in our work.
    pub roles: Vec<PersonRole>,
    /// The names, the oldest first.
    pub names: Vec<FiledName>,
    /// Documents, phones and accounts, the oldest first.
    pub identifiers: Vec<FiledIdentifier>,
    /// What sources say, the oldest first; corrected claims are among them.
    pub claims: Vec<Claim>,
    /// The contacts taken into the file.
    pub contacts: Vec<LinkedContact>,
    fate_steps: Vec<FateStep>,
}

impl PersonFile {
    /// Reads a file within an act that was granted; `None` where there is no such person.
    pub async fn read<A: OpensPerson, R>(
        tx: &mut Tx<'_>,
        granted: &Granted<'_, A>,
        person: PersonId,
    ) -> Result<Option<Self>, Abort<R>> {
        let Some(created) = store::created(tx, person).await? else {
            return Ok(None);
        };
        Ok(Some(Self {
            id: person,
            created,
            roles: store::roles(tx, person).await?,
            names: read_names(tx, granted, person).await?,
            identifiers: read_identifiers(tx, granted, person).await?,
            claims: read_claims(tx, granted, person).await?,
            contacts: store::contacts(tx, person).await?,
            fate_steps: read_fate_steps(tx, granted, person).await?,
        }))
    }

    /// The name the file goes by: the first that was found. Empty while there is none.
    pub fn name(&self) -> &str {
        self.names.first().map_or("", |name| name.form.as_found())
    }

    /// How far the recruitment has gone, and why we think so.
    pub fn stage(&self) -> Option<Derived<Stage>> {
        derive_stage(&self.claims)
    }

    /// What has become of the person, and why we think so.
    pub fn fate(&self) -> Derived<FateStatus> {
        derive_fate(&self.claims, self.confirmation())
    }

    /// Why the person went.
    pub fn motives(&self) -> Vec<Motive> {
        derive_motives(&self.claims)
    }

    /// What was done to the person.
    pub fn means(&self) -> Vec<Means> {
        derive_means(&self.claims)
    }

    /// One kind of fact, and why it holds.
    pub fn fact(&self, kind: FactKind) -> Option<Derived<Fact>> {
        derive_fact(&self.claims, kind)
    }

    /// Whether the person is, or may be, under 18 on this day.
    pub fn may_be_a_child(&self, today: Date) -> bool {
        may_be_a_child(&self.claims, today)
    }

    /// What two people last confirmed.
    pub fn confirmation(&self) -> Option<&Confirmation> {
        self.fate_steps.iter().rev().find_map(|step| match step {
            FateStep::Confirmed(confirmation) => Some(confirmation),
            FateStep::Proposed(_) => None,
        })
    }

    /// What one person proposed and nobody has confirmed yet.
    pub fn proposal(&self) -> Option<&Proposal> {
        match self.fate_steps.last() {
            Some(FateStep::Proposed(proposal)) => Some(proposal),
            Some(FateStep::Confirmed(_)) | None => None,
        }
    }

    /// Every step towards a confirmed fate, in order.
    pub fn fate_steps(&self) -> &[FateStep] {
        &self.fate_steps
    }

    /// A claim of this file.
    pub fn claim(&self, id: ClaimId) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }
}

/// The names of a person, opened within a granted act; the oldest first.
pub async fn read_names<A: Act + Opens<NameForm>, R>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    person: PersonId,
) -> Result<Vec<FiledName>, Abort<R>> {
    let stored = store::names(tx, person).await?;
    let opened = stored.into_iter().map(|name| {
        let form = tx.open(granted, &name.content)?;
        Ok(FiledName {
            id: name.id,
            form,
            added: name.added,
        })
    });
    opened.collect()
}

/// The name a person's file goes by, opened within a granted act. Empty while there is none.
pub async fn read_name<A: Act + Opens<NameForm>, R>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    person: PersonId,
) -> Result<String, Abort<R>> {
    let names = read_names(tx, granted, person).await?;
    Ok(names
        .first()
        .map_or_else(String::new, |name| name.form.as_found().to_owned()))
}

async fn read_identifiers<A: Act + Opens<Identifier>, R>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    person: PersonId,
) -> Result<Vec<FiledIdentifier>, Abort<R>> {
    let stored = store::identifiers(tx, person).await?;
    let opened = stored.into_iter().map(|stored| {
        Ok(FiledIdentifier {
            id: stored.id,
            identifier: tx.open(granted, &stored.content)?,
            added: stored.added,
            also_in: stored.also_in,
        })
    });
    opened.collect()
}

/// The claims about a person, opened within a granted act; the oldest first.
pub(crate) async fn read_claims<A: Act + Opens<Claim>, R>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    person: PersonId,
) -> Result<Vec<Claim>, Abort<R>> {
    let sealed = store::claims(tx, person).await?;
    sealed
        .iter()
        .map(|claim| Ok(tx.open(granted, claim)?))
        .collect()
}

pub(crate) async fn read_fate_steps<A: Act + Opens<FateStep>, R>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    person: PersonId,
) -> Result<Vec<FateStep>, Abort<R>> {
    let sealed = store::fate_steps(tx, person).await?;
    sealed
        .iter()
        .map(|step| Ok(tx.open(granted, step)?))
        .collect()
}
