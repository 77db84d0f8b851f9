//! `/desk/candidates`: which records may be one man and wait for a decision.

use askama::Template;
use base_access::Millis;
use base_web::Desk;
use sanad_casework::Act;
use sanad_casework::CandidateId;
use sanad_casework::decision::CandidateStateKey;
use sanad_names::Evidence;

use crate::candidates::Queued;
use crate::matching;

/// The queue, or what was decided.
#[derive(Debug, Template)]
#[template(path = "lists/queue.html")]
pub(crate) struct QueuePage {
    pub(crate) desk: Desk,
    /// Whether the decided ones are shown.
    pub(crate) decided: bool,
    pub(crate) items: Vec<Item>,
}

/// One candidate of the queue.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) id: CandidateId,
    pub(crate) state: CandidateStateKey,
    pub(crate) strength: &'static str,
    pub(crate) person_name: String,
    pub(crate) row_name: String,
    pub(crate) since: Millis,
    evidence: Evidence,
}

impl QueuePage {
    /// Whether this reader may open lists: supervisors decide, and do not browse them.
    fn may_open_lists(&self) -> bool {
        self.desk.may(Act::ListOpen)
    }

    /// The queue in the order of work: what waits for a second person first, then the likeliest.
    pub(crate) fn new(desk: Desk, decided: bool, queued: Vec<Queued>) -> Self {
        let mut items: Vec<Item> = queued.into_iter().map(Item::new).collect();
        items.sort_by(|one, two| {
            let second = |item: &Item| item.state != CandidateStateKey::SecondWanted;
            second(one)
                .cmp(&second(two))
                .then(two.evidence.bits.total_cmp(&one.evidence.bits))
                .then(one.id.cmp(&two.id))
        });
        Self {
            desk,
            decided,
            items,
        }
    }
}

impl Item {
    fn new(queued: Queued) -> Self {
        let evidence = matching::evidence(&queued.person, &queued.row);
        Self {
            id: queued.id,
            state: queued.state,
            strength: evidence.strength.key(),
            person_name: queued
                .person
                .names
                .first()
                .map(|name| name.as_found().to_owned())
                .unwrap_or_default(),
            row_name: queued.row.name.whole,
            since: queued.proposed_at,
            evidence,
        }
    }
}
