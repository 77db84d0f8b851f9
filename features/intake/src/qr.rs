//! A return code as a QR picture, drawn in the page: nothing is loaded, nothing is stored.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// The code as an SVG element without style attributes; empty for a text that no QR code holds.
pub fn svg(text: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else {
        return String::new();
    };
    let picture = code
        .render::<svg::Color<'_>>()
        .min_dimensions(180, 180)
        .build();
    // The XML declaration has no place inside a page.
    picture
        .split_once("?>")
        .map_or(picture.clone(), |(_, element)| element.to_owned())
}
