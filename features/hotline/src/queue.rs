//! The queue: what waits, by urgency and by the clock of what is promised.

use std::convert::Infallible;

use base_access::{Abort, Actor, Command, Grant, Granted, Millis, Opens, Tx};
use feature_intake::{ContactRow, Outside};
use sanad_casework::contact::StateKey;
use sanad_casework::{Channel, ContactId, Urgency};

use crate::acts::SeeQueue;
use crate::standing::{self, Standing};
use crate::store;

/// Lists what waits. One entry, with the count and a commitment to the ids.
#[derive(Debug)]
pub struct ListQueue {
    /// Who looks.
    pub actor: Actor,
    /// When.
    pub now: Millis,
}

/// A contact that waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Which.
    pub id: ContactId,
    /// How it came.
    pub channel: Channel,
    /// What the reporter left outside the envelope.
    pub outside: Outside,
    /// Where the desk stands with it.
    pub state: StateKey,
    /// How urgent, and why.
    pub urgency: Urgency,
    /// When it came.
    pub received_at: Millis,
    /// When the next word to the reporter is due.
    pub due: Millis,
    /// Whether the desk wrote last.
    pub answered: bool,
}

impl Command for ListQueue {
    type Output = Vec<Waiting>;
    type Refused = Infallible;
    const NAME: &'static str = "list the queue";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<Waiting>, Abort<Infallible>> {
        let rows = feature_intake::desk::waiting(tx).await?;
        let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
        let grant = Grant::<SeeQueue>::ask(self.actor, "queue")?;
        let granted = tx.enter_list(grant, self.now, &ids).await?;
        let mut queue = Vec::with_capacity(rows.len());
        for row in rows {
            let waiting = waiting(tx, &granted, row).await?;
            // Once it is in a file, the case's promises say what is due; here it waits only for an answer.
            if waiting.state != StateKey::Linked || !waiting.answered {
                queue.push(waiting);
            }
        }
        queue.sort_by_key(|each| (each.answered, each.urgency.level(), each.due));
        Ok(queue)
    }
}

/// Where one contact stands, and when its next word is due.
pub(crate) async fn waiting<A: Opens<Outside> + Opens<Standing>>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    row: ContactRow,
) -> Result<Waiting, Abort<Infallible>> {
    let outside = tx.open(granted, &row.outside)?;
    let standing = match store::standing(tx, row.id).await? {
        Some(stored) => tx.open(granted, &stored.sealed)?,
        None => Standing::untouched(),
    };
    let standing = standing.as_it_is(&row);
    let urgency = standing.urgency(&outside);
    Ok(Waiting {
        id: row.id,
        channel: row.channel,
        state: standing.state.key(),
        due: standing::due(&row, &urgency),
        answered: row.is_answered(),
        received_at: row.received_at,
        outside,
        urgency,
    })
}
