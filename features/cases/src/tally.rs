//! Promises in numbers, for the brief.

use std::convert::Infallible;

use base_access::{Abort, Command, Millis, Tx};

use crate::store;

/// Counts the promises that are late, and those that come due.
#[derive(Debug)]
pub struct TallyPromises {
    /// Until when a promise counts as coming due.
    pub until: Millis,
    /// Now.
    pub now: Millis,
}

/// Promises in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PromiseTally {
    /// Past their time and not kept.
    pub late: i64,
    /// Due from now until the time asked for.
    pub due: i64,
}

impl Command for TallyPromises {
    type Output = PromiseTally;
    type Refused = Infallible;
    const NAME: &'static str = "count promises";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<PromiseTally, Abort<Infallible>> {
        let late = store::count_due_before(tx, self.now).await?;
        let all = store::count_due_before(tx, self.until).await?;
        Ok(PromiseTally {
            late,
            due: all - late,
        })
    }
}
