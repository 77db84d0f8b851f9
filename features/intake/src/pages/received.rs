//! The page after the last button: the return code, how to keep it, and what happens by when.

use askama::Template;
use base_web::Page;
use base_web::pack::Hotline;
use qrcode::QrCode;
use qrcode::render::svg::Color;

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
    /// The signed promise of a receipt, where one was asked for.
    pub receipt_promise: Option<String>,
}

impl Received {
    /// The code's digits as an inline SVG, without style attributes; empty where they make no picture.
    fn qr_svg(&self) -> String {
        let digits: String = self.code.0.split_whitespace().collect();
        let Ok(code) = QrCode::new(digits) else {
            return String::new();
        };
        let drawn = code.render::<Color<'_>>().build();
        // The declaration belongs to a file of its own, not into a page.
        match drawn.find("<svg") {
            Some(start) => drawn[start..].to_owned(),
            None => drawn,
        }
    }
}
