//! What a person reads when a rule of this feature refuses: a status, and the id of one plain sentence.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base_access::Abort;
use base_web::Desk;

use crate::{ClaimRefused, FateRefused, LinkRefused, NoSuchContact, NoSuchPerson};

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

impl Worded for NoSuchPerson {
    fn word(&self) -> (StatusCode, &'static str) {
        (StatusCode::NOT_FOUND, "persons-refused-no-person")
    }
}

impl Worded for NoSuchContact {
    fn word(&self) -> (StatusCode, &'static str) {
        (StatusCode::NOT_FOUND, "persons-refused-no-contact")
    }
}

impl Worded for LinkRefused {
    fn word(&self) -> (StatusCode, &'static str) {
        match self {
            Self::Person(refused) => refused.word(),
            Self::Contact(refused) => refused.word(),
        }
    }
}

impl Worded for ClaimRefused {
    fn word(&self) -> (StatusCode, &'static str) {
        match self {
            Self::Person(refused) => refused.word(),
            Self::Diverted(refused) => (StatusCode::CONFLICT, refused.word()),
            Self::Correction(refused) => (StatusCode::CONFLICT, refused.word()),
        }
    }
}

impl Worded for FateRefused {
    fn word(&self) -> (StatusCode, &'static str) {
        let word = match self {
            Self::Person(refused) => return refused.word(),
            Self::NotConfirmable(refused) => refused.word(),
            Self::NotTwoPeople(refused) => refused.word(),
            Self::NothingProposed => "persons-refused-nothing-proposed",
            Self::ProposedAlready => "persons-refused-proposed-already",
            Self::NotPresent => "persons-refused-not-present",
        };
        (StatusCode::CONFLICT, word)
    }
}
