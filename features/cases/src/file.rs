//! A case as it is read: where it stands, how it came there, and what is promised.

use base_access::{Abort, Act, Granted, Millis, Opens, Tx};
use feature_persons::read_name;
use sanad_casework::{Case, CaseId, Mark, NameForm, PersonId, Promise, PromiseId, WrittenReason};
use serde::{Deserialize, Serialize};

use crate::store::{self, StoredCase};

/// An act that may open all that a case holds, and the name of the person it is for.
pub trait OpensCase:
    Act + Opens<Case> + Opens<CaseStep> + Opens<Promised> + Opens<NameForm>
{
}

impl<A: Act + Opens<Case> + Opens<CaseStep> + Opens<Promised> + Opens<NameForm>> OpensCase for A {}

/// What was done with a case, without its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// It was opened.
    Opened,
    /// It waits for others.
    FollowedUp,
    /// There is something to do again.
    Activated,
    /// It was closed.
    Closed,
    /// Another institution carries on.
    ClosedReferred,
    /// It was opened again.
    Reopened,
    /// All that goes out was stopped.
    HoldSet,
    /// Things may go out again.
    HoldLifted,
}

impl StepKind {
    /// The id of the message that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Opened => "cases-step-opened",
            Self::FollowedUp => "cases-step-followed-up",
            Self::Activated => "cases-step-activated",
            Self::Closed => "cases-step-closed",
            Self::ClosedReferred => "cases-step-closed-referred",
            Self::Reopened => "cases-step-reopened",
            Self::HoldSet => "cases-step-hold-set",
            Self::HoldLifted => "cases-step-hold-lifted",
        }
    }
}

/// A step of a case, as the vault keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseStep {
    /// Which step.
    pub kind: StepKind,
    /// Why, where a reason is asked for.
    pub why: Option<WrittenReason>,
    /// Who took it, and when.
    pub mark: Mark,
}

/// A promise and what exactly was promised, as the vault keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// The promise.
    pub promise: Promise,
    /// What exactly, in words; may be empty.
    pub note: String,
}

/// A promise in a file.
#[derive(Debug, Clone)]
pub struct FiledPromise {
    /// Its id.
    pub id: PromiseId,
    /// To whom, what, by when, and how it ended.
    pub promise: Promise,
    /// What exactly.
    pub note: String,
}

/// A case, with everything in it.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// Its id.
    pub id: CaseId,
    /// For whom.
    pub person: PersonId,
    /// The name that person's file goes by; empty while there is none.
    pub name: String,
    /// Who opened it, and when.
    pub opened: Mark,
    /// What the work is, and where it stands.
    pub case: Case,
    /// How it came there.
    pub steps: Vec<CaseStep>,
    /// What is promised, the first due first.
    pub promises: Vec<FiledPromise>,
}

impl CaseFile {
    pub(crate) async fn read<A: OpensCase, R>(
        tx: &mut Tx<'_>,
        granted: &Granted<'_, A>,
        stored: StoredCase,
    ) -> Result<Self, Abort<R>> {
        let steps = store::steps(tx, stored.id).await?;
        let promises = store::promises_of(tx, stored.id).await?;
        let filed = promises.into_iter().map(|promise| {
            let Promised {
                promise: made,
                note,
            } = tx.open(granted, &promise.content)?;
            Ok(FiledPromise {
                id: promise.id,
                promise: made,
                note,
            })
        });
        Ok(Self {
            id: stored.id,
            person: stored.person,
            opened: stored.opened,
            case: tx.open(granted, &stored.content)?,
            steps: steps
                .iter()
                .map(|step| tx.open(granted, step))
                .collect::<Result<_, _>>()?,
            promises: filed.collect::<Result<_, Abort<R>>>()?,
            name: read_name(tx, granted, stored.person).await?,
        })
    }

    /// When the next promise of this case is due.
    pub fn next_due(&self) -> Option<Millis> {
        let open = self.promises.iter().filter(|filed| filed.promise.is_open());
        open.map(|filed| filed.promise.due).min()
    }
}
