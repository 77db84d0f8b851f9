//! What a person reads when a rule of this feature refuses.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::Desk;
use sanad_casework::RefusedBecause;

use crate::{NoSuchCase, OpenRefused, PromiseRefused, StepRefused};

/// A refusal that a page words.
pub(crate) trait Worded: std::fmt::Debug {
    /// The status, and the id of the sentence.
    fn word(&self) -> (StatusCode, &'static str);
}

/// The page that says why.
pub(crate) fn refuse<R: Worded>(desk: &Desk, abort: &Abort<R>) -> Response {
    match abort {
        Abort::Refused(refused) => {
            let (status, word) = refused.word();
            desk.refuse(status, word).into_response()
        }
        fault => desk.refuse_abort(fault).into_response(),
    }
}

impl Worded for std::convert::Infallible {
    fn word(&self) -> (StatusCode, &'static str) {
        match *self {}
    }
}

impl Worded for NoSuchCase {
    fn word(&self) -> (StatusCode, &'static str) {
        (StatusCode::NOT_FOUND, "cases-refused-no-case")
    }
}

impl Worded for OpenRefused {
    fn word(&self) -> (StatusCode, &'static str) {
        match self {
            Self::NoSuchPerson => (StatusCode::NOT_FOUND, "cases-refused-no-person"),
            Self::Promise(refused) => (StatusCode::UNPROCESSABLE_ENTITY, refused.word()),
        }
    }
}

impl Worded for StepRefused {
    fn word(&self) -> (StatusCode, &'static str) {
        match self {
            Self::NoSuchCase => NoSuchCase.word(),
            Self::Wrong(refused) => (StatusCode::CONFLICT, refused.word()),
            Self::PromisesOpen => (StatusCode::CONFLICT, "cases-refused-promises-open"),
            Self::Overtaken => (StatusCode::CONFLICT, "cases-refused-overtaken"),
        }
    }
}

impl Worded for PromiseRefused {
    fn word(&self) -> (StatusCode, &'static str) {
        let word = match self {
            Self::NoSuchCase => return NoSuchCase.word(),
            Self::NoSuchPromise => return (StatusCode::NOT_FOUND, "cases-refused-no-promise"),
            Self::CaseClosed => "casework-case-is-closed",
            Self::OnHold => RefusedBecause::OnHold.word(),
            Self::Wrong(refused) => refused.word(),
            Self::Overtaken => "cases-refused-overtaken",
        };
        (StatusCode::CONFLICT, word)
    }
}
