//! The job that keeps the public tree up to date.

use std::time::Duration;

use base_access::Abort;
use base_access::ledger::{self, CHECKPOINT_EVERY, PublishError, Sequenced};
use base_web::App;

/// How often the job looks at the clock. A checkpoint is due at [`CHECKPOINT_EVERY`], not before.
const LOOK: Duration = Duration::from_secs(5);

/// Publishes a checkpoint whenever one is due, until the program ends. Several processes may run it: one wins.
pub async fn keep_publishing(app: App) {
    let mut looks = tokio::time::interval(LOOK);
    looks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        looks.tick().await;
        if let Err(fault) = publish_if_due(&app).await {
            tracing::error!(%fault, "no checkpoint could be published; entries wait and nothing is lost");
        }
    }
}

async fn publish_if_due(app: &App) -> Result<(), Abort<PublishError>> {
    let due = ledger::newest(&app.db)
        .await?
        .is_none_or(|head| app.clock.now().since(head.at) >= CHECKPOINT_EVERY);
    if !due {
        return Ok(());
    }
    let key = ledger::signing_key(app.db.keys(), &app.site.name).map_err(PublishError::from)?;
    if let Sequenced::Published(size) =
        ledger::publish(&app.db, &key, app.clock.now(), CHECKPOINT_EVERY).await?
    {
        tracing::info!(size, "checkpoint published");
    }
    Ok(())
}
