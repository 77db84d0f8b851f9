//! Lists in numbers, for the brief.

use std::convert::Infallible;

use base_access::{Abort, Command, Millis, Tx};
use sanad_casework::decision::CandidateStateKey;

use crate::store;

/// Counts what waits for a decision or for advice.
#[derive(Debug)]
pub struct TallyLists {
    /// Now.
    pub now: Millis,
}

/// Lists in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTally {
    /// Candidates that nobody has looked at.
    pub first_wanted: i64,
    /// Candidates that wait for a second person.
    pub second_wanted: i64,
    /// People about to leave whom nobody has advised, past the day in which it was due.
    pub advice_late: i64,
}

impl Command for TallyLists {
    type Output = ListTally;
    type Refused = Infallible;
    const NAME: &'static str = "count what waits on lists";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<ListTally, Abort<Infallible>> {
        Ok(ListTally {
            first_wanted: store::count_candidates(tx, CandidateStateKey::Waiting).await?,
            second_wanted: store::count_candidates(tx, CandidateStateKey::SecondWanted).await?,
            advice_late: store::prevention::late_tasks(tx, self.now).await?,
        })
    }
}
