//! Refusals of this feature, each as one plain sentence in the reader's language.

use axum::http::StatusCode;
use base_access::Abort;
use base_web::{App, Desk, Refused, Session, form};

/// Answers for one reader.
pub(crate) struct Answers<'a> {
    app: &'a App,
    session: &'a Session,
}

impl<'a> Answers<'a> {
    pub(crate) const fn of(app: &'a App, session: &'a Session) -> Self {
        Self { app, session }
    }

    /// A refusal by its word.
    pub(crate) fn refuse(&self, status: StatusCode, word: &'static str) -> Refused {
        self.desk().refuse(status, word)
    }

    /// What somebody sent cannot be used.
    pub(crate) fn unusable(&self, word: &'static str) -> Refused {
        self.refuse(StatusCode::UNPROCESSABLE_ENTITY, word)
    }

    /// It is not there, or not for this reader.
    pub(crate) fn not_found(&self) -> Refused {
        self.refuse(StatusCode::NOT_FOUND, "web-not-found")
    }

    /// A form that came back must carry this session's token.
    pub(crate) fn unless_token(&self, token: &str) -> Result<(), Refused> {
        let now = self.app.clock.now();
        form::check(self.app.db.keys(), token, &self.session.hash, now)
            .map_err(|_| self.refuse(StatusCode::FORBIDDEN, "web-stale-form"))
    }

    /// An operation that did not happen. `word` says why, where a rule refused it.
    pub(crate) fn abort<R: std::fmt::Debug>(
        &self,
        abort: Abort<R>,
        word: impl FnOnce(R) -> &'static str,
    ) -> Refused {
        match abort {
            Abort::Refused(refused) => self.refuse(StatusCode::CONFLICT, word(refused)),
            other => self.desk().refuse_abort(&other),
        }
    }

    fn desk(&self) -> Desk {
        Desk::of(self.app, self.session, "/desk/lists")
    }
}
