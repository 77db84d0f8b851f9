//! Ending the tasks whose time has run out.

use std::time::Duration;

use base_access::{Abort, Act, Actor, By, Command, Grant, Millis, Opens, Tx};
use base_web::App;
use sanad_casework::{PreventionTask, PreventionTaskId};

use crate::store::prevention as store;

/// How often the clock is looked at. A task lives for ninety days; an hour more is nothing.
const LOOK: Duration = Duration::from_hours(1);

/// Ends every task whose time has run out.
#[derive(Debug)]
pub struct ExpireTasks {
    /// When.
    pub now: Millis,
}

struct Expire;

impl Act for Expire {
    type Record = PreventionTaskId;
    const NAME: &'static str = "prevention.expired";
    const BY: By = By::Program;
}

impl Opens<PreventionTask> for Expire {}

impl Command for ExpireTasks {
    /// How many ended.
    type Output = usize;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "end prevention tasks";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<usize, Abort<Self::Refused>> {
        let mut ended = 0;
        for stored in store::expired_tasks(tx, self.now).await? {
            let grant = Grant::<Expire>::ask(Actor::Program, stored.id)?;
            let granted = tx.enter(grant, self.now).await?;
            let task = tx.open(&granted, &stored.content)?;
            if let Ok(expired) = task.expire(self.now) {
                store::update_task(tx, &stored, &expired).await?;
                ended += 1;
            }
        }
        Ok(ended)
    }
}

/// Ends tasks as their time runs out, until the program ends. While the vault is locked nothing can be ended; the next
/// look finds it.
pub async fn keep_expiring(app: App) {
    let mut looks = tokio::time::interval(LOOK);
    looks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        looks.tick().await;
        let now = app.clock.now();
        if app.db.vault().is_unlocked()
            && let Err(fault) = app.db.write(ExpireTasks { now }).await
        {
            tracing::error!(%fault, "prevention tasks could not be ended; they are looked at again in an hour");
        }
    }
}
