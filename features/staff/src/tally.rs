//! Staff in numbers, for the brief.

use std::convert::Infallible;

use base_access::{Abort, Command, Millis, Tx};

use crate::store::invitations;

/// Counts the invitations that wait for a second supervisor.
#[derive(Debug)]
pub struct CountProposed {
    /// Now.
    pub now: Millis,
}

impl Command for CountProposed {
    type Output = i64;
    type Refused = Infallible;
    const NAME: &'static str = "count proposed invitations";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<i64, Abort<Infallible>> {
        Ok(invitations::count_proposed(tx.conn(), self.now).await?)
    }
}
