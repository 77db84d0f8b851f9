//! PostgreSQL: each command a SERIALIZABLE transaction, repeated when the server asks for it.

use std::sync::Arc;
use std::time::Duration;

use rand::Rng;
use sqlx::AnyPool;

use super::{Abort, Command, Context};
use crate::tx::Tx;

/// Sixteen callers that all touch one row were seen to need up to nine rounds.
const ATTEMPTS: u32 = 24;
/// The longest pause between two attempts, in milliseconds.
const LONGEST_PAUSE: u64 = 50;

pub(super) async fn write<C: Command>(
    pool: &AnyPool,
    context: &Arc<Context>,
    command: &C,
) -> Result<C::Output, Abort<C::Refused>> {
    let mut attempt = 1;
    loop {
        match once(pool, context, command).await {
            Err(abort) if abort.asks_for_retry() && attempt < ATTEMPTS => {
                tracing::debug!(
                    name = C::NAME,
                    attempt,
                    "repeated after a serialisation failure"
                );
                tokio::time::sleep(pause(attempt)).await;
                attempt += 1;
            }
            outcome => return outcome,
        }
    }
}

async fn once<C: Command>(
    pool: &AnyPool,
    context: &Arc<Context>,
    command: &C,
) -> Result<C::Output, Abort<C::Refused>> {
    let mut transaction = pool
        .begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE")
        .await?;
    let outcome = command.run(&mut Tx::new(&mut transaction, context)).await;
    if outcome.is_ok() {
        transaction.commit().await?;
    } else {
        transaction.rollback().await?;
    }
    outcome
}

fn pause(attempt: u32) -> Duration {
    let most = (1u64 << attempt.min(6)).min(LONGEST_PAUSE);
    Duration::from_millis(rand::thread_rng().gen_range(0..=most))
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_PAUSE, pause};

    #[test]
    fn a_pause_never_exceeds_its_limit() {
        for attempt in 1..100 {
            assert!(pause(attempt).as_millis() <= u128::from(LONGEST_PAUSE));
        }
    }
}
