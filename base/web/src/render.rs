//! From a template to an answer.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A rendered page. Never stored by a cache or a browser: a shared phone remembers enough already.
#[derive(Debug)]
pub struct Html<T>(pub StatusCode, pub T);

impl<T> Html<T> {
    /// A page that answers 200.
    pub const fn ok(template: T) -> Self {
        Self(StatusCode::OK, template)
    }
}

impl<T: Template> IntoResponse for Html<T> {
    fn into_response(self) -> Response {
        match self.1.render() {
            Ok(body) => (
                self.0,
                [
                    (header::CONTENT_TYPE, "text/html; charset=utf-8"),
                    (header::CACHE_CONTROL, "no-store"),
                ],
                body,
            )
                .into_response(),
            Err(fault) => {
                tracing::error!(%fault, "a page could not be rendered");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}
