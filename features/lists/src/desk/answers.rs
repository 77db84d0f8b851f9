//! Refusals of this feature, each as one plain sentence in the reader's language.

use axum::http::StatusCode;
use base_access::Abort;
use base_web::{App, Page, Refused, Session, form};

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
        let page = Page {
            lang: self.session.lang,
            path: "",
            demo: self.app.site.demo,
        };
        Refused::new(page, status, word)
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
    pub(crate) fn abort<R>(
        &self,
        abort: Abort<R>,
        word: impl FnOnce(R) -> &'static str,
    ) -> Refused {
        match abort {
            Abort::Refused(refused) => self.refuse(StatusCode::CONFLICT, word(refused)),
            Abort::Denied(_) => self.not_found(),
            Abort::Vault(base_access::VaultError::Locked) => {
                self.refuse(StatusCode::SERVICE_UNAVAILABLE, "web-locked")
            }
            Abort::Vault(fault) => self.fault(&fault),
            Abort::Fault(fault) => self.fault(&fault),
        }
    }

    fn fault(&self, fault: &dyn std::fmt::Display) -> Refused {
        tracing::error!(%fault, "a list could not be read or kept");
        self.refuse(StatusCode::SERVICE_UNAVAILABLE, "web-busy")
    }
}
