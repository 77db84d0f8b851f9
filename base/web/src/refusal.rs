//! Refusals as a person sees them: one plain sentence in her language that says what to do next.

use askama::Template;
use axum::Json;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::words::{self, Arg};
use crate::{Desk, Html, Lang, Page};

/// A refusal: a status for machines, a word for people. Internal faults are logged where they happen, never shown.
#[derive(Debug, Clone)]
pub struct Refused {
    /// The status.
    pub status: StatusCode,
    /// The word's key.
    pub key: &'static str,
    /// The sentence, in the reader's language.
    pub text: String,
    sheet: Sheet,
}

/// The layout a refusal is shown in.
#[derive(Debug, Clone)]
enum Sheet {
    Public(Page),
    Desk(Box<Desk>),
}

#[derive(Template)]
#[template(path = "refused.html")]
struct RefusedPage<'a> {
    page: &'a Page,
    text: &'a str,
}

#[derive(Template)]
#[template(path = "desk_refused.html")]
struct RefusedAtDesk<'a> {
    desk: &'a Desk,
    text: &'a str,
}

impl Refused {
    /// A refusal in a page's language.
    pub fn new(page: Page, status: StatusCode, key: &'static str) -> Self {
        Self::with(page, status, key, &[])
    }

    /// A refusal whose sentence has arguments.
    pub fn with(page: Page, status: StatusCode, key: &'static str, args: &[Arg<'_>]) -> Self {
        let text = words::say_with(page.lang, key, args);
        Self {
            status,
            key,
            text,
            sheet: Sheet::Public(page),
        }
    }

    /// A refusal in the desk's layout.
    pub fn at_desk(desk: &Desk, status: StatusCode, key: &'static str) -> Self {
        Self {
            status,
            key,
            text: desk.say(key),
            sheet: Sheet::Desk(Box::new(desk.clone())),
        }
    }

    /// The same as an API error.
    pub fn json(&self) -> Response {
        let body = json!({ "error": self.key, "text": self.text });
        (
            self.status,
            [(header::CACHE_CONTROL, "no-store")],
            Json(body),
        )
            .into_response()
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let text = &self.text;
        match &self.sheet {
            Sheet::Public(page) => Html(self.status, RefusedPage { page, text }).into_response(),
            Sheet::Desk(desk) => Html(self.status, RefusedAtDesk { desk, text }).into_response(),
        }
    }
}

/// The same refusal as an API error: what handlers of scripts return.
#[derive(Debug, Clone)]
pub struct ApiRefused(pub Refused);

impl IntoResponse for ApiRefused {
    fn into_response(self) -> Response {
        self.0.json()
    }
}

/// The answer for what is not there, or what one may not know is there.
pub fn not_found() -> Refused {
    not_found_in(Lang::Ar)
}

/// The same, in a language.
pub fn not_found_in(lang: Lang) -> Refused {
    let page = Page {
        lang,
        path: "",
        demo: false,
    };
    Refused::new(page, StatusCode::NOT_FOUND, "web-not-found")
}

/// The answer to a call that a script makes from a page where nobody is signed in.
pub fn refused_call(headers: &HeaderMap, status: StatusCode, key: &'static str) -> Response {
    let page = Page {
        lang: language_of(headers),
        path: "",
        demo: false,
    };
    Refused::new(page, status, key).json()
}

/// The language a request without an address in a language is answered in.
pub fn language_of(headers: &HeaderMap) -> Lang {
    let ours = headers
        .get("x-lang")
        .and_then(|value| value.to_str().ok()?.parse().ok());
    let accepted = || {
        let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        Some(Lang::preferred(header))
    };
    ours.or_else(accepted).unwrap_or(Lang::Ar)
}
