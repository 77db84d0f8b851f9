//! The time, which the program alone reads and everything else is handed. Tests move it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use sanad_casework::Millis;

/// The machine's clock, or one that tests and the demonstration's seeding set by hand.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    Machine,
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's own clock.
    pub const fn machine() -> Self {
        Self(Source::Machine)
    }

    /// A clock that stands where it is put.
    pub fn set_at(time: Millis) -> Self {
        Self(Source::Set(Arc::new(AtomicI64::new(time.0))))
    }

    /// Puts a set clock forward or back; the machine's own clock stays as it is.
    pub fn put(&self, time: Millis) {
        if let Source::Set(at) = &self.0 {
            at.store(time.0, Ordering::SeqCst);
        }
    }

    /// Now.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the machine's clock"
    )]
    pub fn now(&self) -> Millis {
        match &self.0 {
            Source::Machine => {
                let since = SystemTime::now()
                    .duration_since(UNIX_EPOCH)
                    .unwrap_or_default();
                Millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
            Source::Set(at) => Millis(at.load(Ordering::SeqCst)),
        }
    }
}
