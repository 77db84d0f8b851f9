//! Files that were checked and not kept: they wait in memory for a person to confirm, never on a disk.
//!
//! A draft belongs to one session, is forgotten after half an hour, and there are only a few at a time. A restart
//! forgets them all; the file is then brought again.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use base_access::Millis;
use sanad_casework::{ListId, Span};

use crate::reading::Row;

/// How long a draft waits.
pub(crate) const WAITS: Span = Span::minutes(30);

/// How many drafts wait at once; each may hold a hundred thousand rows.
const MOST: usize = 8;

/// A checked file.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// Its rows.
    pub(crate) rows: Arc<Vec<Row>>,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub(crate) file_sha256: String,
    /// What has become of it.
    pub(crate) stage: Stage,
    owner: String,
    at: Millis,
}

/// What has become of a draft.
#[derive(Debug, Clone)]
pub(crate) enum Stage {
    /// It waits to be confirmed.
    Checked,
    /// It is being kept and compared.
    Running(Progress),
    /// It is kept.
    Done(ListId),
    /// It was not kept: the word that says why.
    Failed(&'static str),
}

/// How far an import has come. Cheap to clone; every clone sees the same.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<AtomicUsize>);

impl Progress {
    /// One more row is compared.
    pub(crate) fn step(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// How many rows are compared.
    pub(crate) fn done(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// The drafts of this process.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drafts(Arc<Mutex<BTreeMap<String, Draft>>>);

impl Drafts {
    /// Keeps a checked file under a key; the oldest makes room where there are too many.
    pub(crate) fn keep(
        &self,
        key: String,
        owner: &str,
        rows: Vec<Row>,
        file_sha256: String,
        now: Millis,
    ) {
        let mut drafts = self.locked(now);
        while drafts.len() >= MOST {
            let oldest = drafts
                .iter()
                .min_by_key(|(_, draft)| draft.at)
                .map(|(key, _)| key.clone());
            oldest.and_then(|oldest| drafts.remove(&oldest));
        }
        let (rows, owner, stage, at) = (Arc::new(rows), owner.to_owned(), Stage::Checked, now);
        drafts.insert(
            key,
            Draft {
                rows,
                file_sha256,
                stage,
                owner,
                at,
            },
        );
    }

    /// A draft of this session; none where it is another's, or forgotten.
    pub(crate) fn get(&self, key: &str, owner: &str, now: Millis) -> Option<Draft> {
        self.locked(now)
            .get(key)
            .filter(|draft| draft.owner == owner)
            .cloned()
    }

    /// Begins to keep a draft. None where it was begun already: a form sent twice is kept once.
    pub(crate) fn begin(&self, key: &str, owner: &str, now: Millis) -> Option<(Draft, Progress)> {
        let mut drafts = self.locked(now);
        let draft = drafts.get_mut(key).filter(|draft| draft.owner == owner)?;
        let Stage::Checked = draft.stage else {
            return None;
        };
        let progress = Progress::default();
        draft.stage = Stage::Running(progress.clone());
        Some((draft.clone(), progress))
    }

    /// Says what became of a draft; its rows are let go.
    pub(crate) fn end(&self, key: &str, stage: Stage) {
        let mut drafts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(draft) = drafts.get_mut(key) {
            draft.stage = stage;
            draft.rows = Arc::default();
        }
    }

    fn locked(&self, now: Millis) -> std::sync::MutexGuard<'_, BTreeMap<String, Draft>> {
        let mut drafts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        drafts.retain(|_, draft| {
            matches!(draft.stage, Stage::Running(_)) || now.since(draft.at) <= WAITS
        });
        drafts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drafts() -> Drafts {
        let drafts = Drafts::default();
        drafts.keep(
            "key".to_owned(),
            "anna",
            Vec::new(),
            String::new(),
            Millis(0),
        );
        drafts
    }

    #[test]
    fn a_draft_is_its_sessions_own_and_is_begun_once() {
        let drafts = drafts();
        assert!(drafts.get("key", "boris", Millis(1)).is_none());
        assert!(drafts.begin("key", "boris", Millis(1)).is_none());
        assert!(drafts.begin("key", "anna", Millis(1)).is_some());
        assert!(drafts.begin("key", "anna", Millis(1)).is_none());
    }

    #[test]
    fn a_draft_is_forgotten_after_its_time() {
        let drafts = drafts();
        assert!(drafts.get("key", "anna", Millis(0).plus(WAITS)).is_some());
        assert!(drafts.get("key", "anna", Millis(1).plus(WAITS)).is_none());
    }

    #[test]
    fn there_are_never_too_many() {
        let drafts = drafts();
        for at in 1..=MOST {
            drafts.keep(
                at.to_string(),
                "anna",
                Vec::new(),
                String::new(),
                Millis(i64::try_from(at).unwrap_or(0)),
            );
        }
        assert!(drafts.get("key", "anna", Millis(9)).is_none());
        assert!(drafts.get("1", "anna", Millis(9)).is_some());
    }
}
