//! Styles and scripts, embedded in the program and named by their content, so that a browser keeps them for good
//! and a changed one has another address.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, File, include_dir};
use sha2::{Digest, Sha256};

static STYLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../web/styles");
static SCRIPTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../web/dist");

static ASSETS: LazyLock<BTreeMap<&'static str, Asset>> = LazyLock::new(|| {
    STYLES
        .files()
        .chain(SCRIPTS.files())
        .filter_map(|file| Some((file.path().file_name()?.to_str()?, Asset::of(file))))
        .collect()
});

#[derive(Debug)]
struct Asset {
    sha256: String,
    content: &'static [u8],
}

impl Asset {
    fn of(file: &'static File<'static>) -> Self {
        Self {
            sha256: hex::encode(Sha256::digest(file.contents())),
            content: file.contents(),
        }
    }
}

/// The address of a style or script, with the beginning of its hash: `/web/1f0a9c2b3d4e5f60/public.css`.
///
/// A file that was not built has no address; the page then does without it.
pub fn address(name: &str) -> Option<String> {
    let asset = ASSETS.get(name)?;
    Some(format!("/web/{}/{name}", &asset.sha256[..16]))
}

/// The text of an embedded style, for pages that carry it inside.
pub fn text(name: &str) -> Option<&'static str> {
    std::str::from_utf8(ASSETS.get(name)?.content).ok()
}

/// Name and SHA-256 of every file that a browser runs or shows, as `sha256sum` prints them: what the published
/// manifest says, so that a changed program shows.
pub fn manifest() -> String {
    let mut lines = String::new();
    for (name, asset) in ASSETS.iter() {
        lines.extend([&asset.sha256, "  ", name, "\n"]);
    }
    lines
}

/// Answers `/web/{hash}/{name}`.
#[expect(clippy::unused_async, reason = "a handler is async")]
pub async fn serve(Path((hash, name)): Path<(String, String)>) -> Response {
    match ASSETS.get(name.as_str()) {
        Some(asset) if asset.sha256.starts_with(&hash) && hash.len() == 16 => (
            [
                (header::CONTENT_TYPE, content_type(&name)),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ],
            asset.content,
        )
            .into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
