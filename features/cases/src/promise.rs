//! Something is promised, kept, or taken back with a reason.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Refusal, Staff, Tx};
use sanad_casework::{
    Case, CaseId, DueTo, Mark, Promise, PromiseId, PromiseKind, WrittenReason, WrongPromise, matrix,
};
use serde_json::json;

use crate::file::Promised;
use crate::store::{self, StoredPromise};

/// The most characters of what exactly was promised.
pub const LONGEST_NOTE: usize = 500;

/// What is to be promised.
#[derive(Debug, Clone)]
pub struct Promising {
    /// To whom.
    pub to: DueTo,
    /// What.
    pub kind: PromiseKind,
    /// By when.
    pub due: Millis,
    /// What exactly; may be empty.
    pub note: String,
}

/// Promises something in a case.
#[derive(Debug)]
pub struct MakePromise {
    /// Who promises.
    pub by: Staff,
    /// In which case.
    pub case: CaseId,
    /// What.
    pub promising: Promising,
    /// When.
    pub now: Millis,
}

/// Says that a promise was kept. Where the same is owed again, it is promised again.
#[derive(Debug)]
pub struct KeepPromise {
    /// Who kept it.
    pub by: Staff,
    /// Which.
    pub promise: PromiseId,
    /// When.
    pub now: Millis,
}

/// Takes a promise back.
#[derive(Debug)]
pub struct WithdrawPromise {
    /// Who takes it back.
    pub by: Staff,
    /// Which.
    pub promise: PromiseId,
    /// Why.
    pub why: WrittenReason,
    /// When.
    pub now: Millis,
}

/// Why a promise is not made, kept or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PromiseRefused {
    /// The case is not there.
    #[error("no such case")]
    NoSuchCase,
    /// The promise is not there.
    #[error("no such promise")]
    NoSuchPromise,
    /// Nothing is promised in a closed case.
    #[error("the case is closed")]
    CaseClosed,
    /// Nothing goes out while the case is on hold.
    #[error("the case is on safety hold")]
    OnHold,
    /// The promise itself does not allow it.
    #[error(transparent)]
    Wrong(#[from] WrongPromise),
    /// Somebody else was faster.
    #[error("the promise was changed meanwhile")]
    Overtaken,
}

impl Refusal for PromiseRefused {}

struct Make;

impl Act for Make {
    type Record = CaseId;
    const NAME: &'static str = "promise.made";
    const BY: By = By::Desk(matrix::Act::PromiseMake);
}

impl Opens<Case> for Make {}

struct Keep;

impl Act for Keep {
    type Record = PromiseId;
    const NAME: &'static str = "promise.kept";
    const BY: By = By::Desk(matrix::Act::PromiseKeep);
}

impl Opens<Case> for Keep {}
impl Opens<Promised> for Keep {}

struct Withdraw;

impl Act for Withdraw {
    type Record = PromiseId;
    const NAME: &'static str = "promise.withdrawn";
    const BY: By = By::Desk(matrix::Act::PromiseKeep);
}

impl Opens<Promised> for Withdraw {}

impl Promising {
    pub(crate) fn made(&self, mark: Mark) -> Result<Promised, WrongPromise> {
        let promise = Promise::make(self.to, self.kind, self.due, mark)?;
        Ok(Promised {
            promise,
            note: self.note.clone(),
        })
    }
}

impl Command for MakePromise {
    type Output = PromiseId;
    type Refused = PromiseRefused;
    const NAME: &'static str = "make a promise";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<PromiseId, Abort<PromiseRefused>> {
        let grant = Grant::<Make>::ask(self.by.into(), self.case)?;
        let stored = store::case(tx, self.case)
            .await?
            .ok_or(PromiseRefused::NoSuchCase)?;
        let id = PromiseId::from_random(tx.random_id());
        let granted = tx
            .enter_saying(grant, self.now, json!({ "promise": id }))
            .await?;
        let case = tx.open(&granted, &stored.content)?;
        if !case.state().is_open() {
            return Err(PromiseRefused::CaseClosed.into());
        }
        let mark = Mark {
            by: self.by.account,
            at: self.now,
        };
        let promised = self.promising.made(mark).map_err(PromiseRefused::from)?;
        store::insert_promise(tx, id, self.case, &promised).await?;
        Ok(id)
    }
}

impl Command for KeepPromise {
    type Output = ();
    type Refused = PromiseRefused;
    const NAME: &'static str = "keep a promise";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<PromiseRefused>> {
        let grant = Grant::<Keep>::ask(self.by.into(), self.promise)?;
        let stored = stored(tx, self.promise).await?;
        let granted = tx.enter(grant, self.now).await?;
        let Promised { promise, note } = tx.open(&granted, &stored.content)?;
        let of = store::case(tx, stored.case)
            .await?
            .ok_or(PromiseRefused::NoSuchCase)?;
        let case = tx.open(&granted, &of.content)?;
        if promise.kind.goes_out() && case.hold().is_some() {
            return Err(PromiseRefused::OnHold.into());
        }
        let mark = Mark {
            by: self.by.account,
            at: self.now,
        };
        let (kept, next) = promise.keep(mark).map_err(PromiseRefused::from)?;
        rewrite(
            tx,
            &stored,
            Promised {
                promise: kept,
                note: note.clone(),
            },
        )
        .await?;
        if let Some(promise) = next {
            let id = PromiseId::from_random(tx.random_id());
            store::insert_promise(tx, id, stored.case, &Promised { promise, note }).await?;
        }
        Ok(())
    }
}

impl Command for WithdrawPromise {
    type Output = ();
    type Refused = PromiseRefused;
    const NAME: &'static str = "withdraw a promise";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<PromiseRefused>> {
        let grant = Grant::<Withdraw>::ask(self.by.into(), self.promise)?;
        let stored = stored(tx, self.promise).await?;
        let granted = tx.enter(grant, self.now).await?;
        let Promised { promise, note } = tx.open(&granted, &stored.content)?;
        let mark = Mark {
            by: self.by.account,
            at: self.now,
        };
        let promise = promise
            .withdraw(self.why.clone(), mark)
            .map_err(PromiseRefused::from)?;
        rewrite(tx, &stored, Promised { promise, note }).await
    }
}

async fn stored(tx: &mut Tx<'_>, id: PromiseId) -> Result<StoredPromise, Abort<PromiseRefused>> {
    let stored = store::promise(tx, id).await?;
    Ok(stored.ok_or(PromiseRefused::NoSuchPromise)?)
}

async fn rewrite(
    tx: &mut Tx<'_>,
    stored: &StoredPromise,
    promised: Promised,
) -> Result<(), Abort<PromiseRefused>> {
    if store::update_promise(tx, stored.id, stored.version, &promised).await? {
        Ok(())
    } else {
        Err(PromiseRefused::Overtaken.into())
    }
}
