//! `/{lang}/out`: for a man whose phone may be searched. One static page, its style inside; no form, script, cookie,
//! code or receipt, and nothing else is loaded.

use std::sync::LazyLock;

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use base_web::pack::{Hotline, Pack};
use base_web::{Html, Page, assets};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The page, in one piece.
#[derive(Debug, Template)]
#[template(path = "out.html")]
pub struct Out {
    /// Language and address.
    pub page: Page,
    /// The number to remember.
    pub hotline: Option<Hotline>,
    /// Where the directory of ways out comes from.
    pub pack: &'static Pack,
    /// Whether writing is possible at all: the help door is open.
    pub writing: bool,
    style: &'static str,
}

impl Out {
    /// The page, with its style.
    pub fn new(page: Page, hotline: Option<Hotline>, pack: &'static Pack) -> Self {
        Self {
            page,
            hotline,
            writing: pack.help_door.is_some(),
            pack,
            style: style(),
        }
    }
}

impl IntoResponse for Out {
    fn into_response(self) -> Response {
        let mut answer = Html::ok(self).into_response();
        if let Ok(policy) = HeaderValue::from_str(content_policy()) {
            answer
                .headers_mut()
                .insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        answer
    }
}

/// The page's content policy: its own style by hash, and nothing else at all.
pub fn content_policy() -> &'static str {
    static POLICY: LazyLock<String> = LazyLock::new(|| {
        let hash = STANDARD.encode(Sha256::digest(style()));
        format!(
            "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
    });
    &POLICY
}

fn style() -> &'static str {
    assets::text("out.css").unwrap_or_default().trim_end()
}
