//! A form of the desk as it was posted: its token checked against the session, its text cleaned.
//!
//! A handler that takes [`Typed`] cannot forget either.

use std::str::FromStr;

use axum::extract::{Form, FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::text::{TextFault, clean};
use crate::{App, Desk, Session, desk_form};

/// The most fields: every form of the desk has fewer than half as many.
const MOST_FIELDS: usize = 64;
/// The most characters of one field.
const LONGEST: usize = 4_000;

/// What was typed. `Debug` shows none of it.
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// A field's text; empty where it was left out.
    pub fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(field, _)| field == name)
            .map_or("", |(_, text)| text.as_str())
    }

    /// A field's text, where something was typed.
    pub fn given(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// A field's value, where it is one.
    pub fn value<T: FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).parse().ok()
    }
}

impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Typed({} fields)", self.0.len())
    }
}

impl FromRequest<App> for Typed {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let session = Session::from_request_parts(&mut parts, app)
            .await
            .map_err(IntoResponse::into_response)?;
        let refuse = |status, word| {
            Desk::of(app, &session, "")
                .refuse(status, word)
                .into_response()
        };
        let request = Request::from_parts(parts, body);
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, app)
            .await
            .map_err(|_| refuse(StatusCode::BAD_REQUEST, "web-bad-form"))?;
        if fields.len() > MOST_FIELDS {
            return Err(refuse(StatusCode::BAD_REQUEST, "web-bad-form"));
        }
        let typed =
            cleaned(fields).map_err(|word| refuse(StatusCode::UNPROCESSABLE_ENTITY, word))?;
        desk_form::check(app, &session, typed.text("form_token"))
            .map_err(|_| refuse(StatusCode::CONFLICT, "web-stale-form"))?;
        Ok(typed)
    }
}

fn cleaned(fields: Vec<(String, String)>) -> Result<Typed, &'static str> {
    let fields = fields.into_iter().map(|(name, text)| {
        let text = clean(&text, LONGEST).map_err(TextFault::word)?;
        Ok((name, text))
    });
    fields.collect::<Result<_, _>>().map(Typed)
}
