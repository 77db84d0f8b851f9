//! The page after the last button: the return code, how to keep it, and what happens by when.

use askama::Template;
use base_web::Page;
use base_web::pack::Hotline;

use super::Secret;

/// Shown once, when the report is durable.
#[derive(Debug, Template)]
#[template(path = "received.html")]
pub struct Received {
    /// Language and address.
    pub page: Page,
    /// The number to call.
    pub hotline: Option<Hotline>,
    /// The return code, in groups of four.
    pub code: Secret,
    /// The code as an inline SVG without style attributes; drawn here, so it needs no escaping.
    pub qr_svg: String,
    /// The signed promise of a receipt, where one was asked for.
    pub receipt_promise: Option<String>,
}
