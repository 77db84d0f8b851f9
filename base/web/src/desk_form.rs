//! The token of a form of the desk: bound to the session it was given to.

use axum::http::HeaderMap;

use crate::form::{self, StaleForm};
use crate::{App, Session};

/// Checks the token that came with a form.
pub fn check(app: &App, session: &Session, token: &str) -> Result<(), StaleForm> {
    form::check(app.db.keys(), token, &session.hash, app.clock.now())
}

/// Checks the token that a script sent as the header `x-form-token`.
pub fn check_header(app: &App, session: &Session, headers: &HeaderMap) -> Result<(), StaleForm> {
    let token = headers
        .get("x-form-token")
        .and_then(|value| value.to_str().ok());
    check(app, session, token.unwrap_or_default())
}
