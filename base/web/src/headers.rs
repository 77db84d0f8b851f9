//! The headers every answer carries: nothing is loaded from elsewhere, nothing is framed, nothing is told to others.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// What a page may load: our own files, and nothing inline.
///
/// `blob:` media is the voice note a reporter plays back before sending; it never leaves the page.
pub const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; \
    img-src 'self'; media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

const FIXED: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "geolocation=(), camera=(), microphone=(self), browsing-topics=()",
    ),
];

/// Adds the headers that are not there yet; a page with a stricter content policy of its own keeps it.
#[expect(clippy::unused_async, reason = "a layer is async")]
pub async fn add(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(CONTENT_POLICY));
    for (name, value) in FIXED {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    answer
}
