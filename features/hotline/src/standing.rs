//! Where the desk stands with a contact: its state, and the urgency that follows or was given.

use base_access::Millis;
use feature_intake::{ContactRow, Outside};
use sanad_casework::contact::State;
use sanad_casework::urgency::Change;
use sanad_casework::{Answer, PersonId, Signals, Urgency};
use serde::{Deserialize, Serialize};

/// State and given urgency, as the vault keeps them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Standing {
    /// The state, with who brought it there.
    pub state: State,
    /// An urgency given by hand.
    pub change: Option<Change>,
}

impl Standing {
    /// Where a contact stands that nobody has touched.
    pub const fn untouched() -> Self {
        Self {
            state: State::Received,
            change: None,
        }
    }

    /// The same, once the reporter wrote again: a closed contact waits once more.
    #[must_use]
    pub fn as_it_is(mut self, row: &ContactRow) -> Self {
        if row.waiting {
            self.state = self.state.heard_again();
        }
        self
    }

    /// In whose file it is.
    pub const fn person(&self) -> Option<PersonId> {
        match self.state {
            State::Linked { person, .. } => Some(person),
            _ => None,
        }
    }

    /// How urgent it is, and why.
    pub fn urgency(&self, outside: &Outside) -> Urgency {
        let derived = Urgency::derive(&signals(outside));
        match &self.change {
            Some(change) => derived.change(change.level, change.mark, change.why.clone()),
            None => derived,
        }
    }
}

/// When the next word to the reporter is due: an answer to what she wrote, or news, even when there are none.
pub fn due(row: &ContactRow, urgency: &Urgency) -> Millis {
    match row.last_reply_at {
        Some(reply) if row.is_answered() => {
            reply.plus(sanad_casework::promise::NEWS_AT_LEAST_EVERY)
        }
        _ => row
            .last_message_at
            .plus(urgency.level().first_answer_within()),
    }
}

fn signals(outside: &Outside) -> Signals {
    Signals {
        kind: outside.kind,
        danger_now: answer(outside.danger_now),
        under_18: answer(outside.under_18),
        leaving_72h: answer(outside.leaving_72h),
        stage: None,
    }
}

const fn answer(said: Option<bool>) -> Answer {
    match said {
        Some(true) => Answer::Yes,
        Some(false) => Answer::No,
        None => Answer::NotSaid,
    }
}
