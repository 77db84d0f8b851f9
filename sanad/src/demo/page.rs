//! The page that only a demonstration has: a sign-in for every role, and a code to open a mailbox with.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Extension, State};
use axum::response::{IntoResponse, Response};
use base_web::refusal::not_found_in;
use base_web::{Access, App, Doors, Html, InLang, Page, assets};
use sanad_casework::Role;
use serde::{Deserialize, Serialize};

use super::Cast;

/// Who can sign in, and the code that a fictional mother wrote down.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SignIns {
    members: Vec<SignIn>,
    /// The code of a mailbox with answers in it.
    pub code: String,
}

/// One sign-in.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct SignIn {
    account: String,
    role: Role,
    words: String,
}

#[derive(Debug, Template)]
#[template(path = "demo.html")]
struct DemoPage {
    page: Page,
    site: String,
    form_token: String,
    sign_ins: Arc<SignIns>,
}

impl SignIns {
    /// What the page will show.
    pub fn of(cast: &Cast, code: String) -> Self {
        let members = cast.members.iter().map(|member| SignIn {
            account: member.handle.as_str().to_owned(),
            role: member.role,
            words: member.words.expose_text().to_string(),
        });
        Self {
            members: members.collect(),
            code,
        }
    }

    fn members(&self) -> &[SignIn] {
        &self.members
    }

    /// As lines for a terminal: account and words.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.members
            .iter()
            .map(|member| format!("{:15} {}", member.account, member.words))
    }
}

/// The door of the demonstration. Everywhere else nobody finds it.
pub fn doors() -> Doors {
    Doors::new().get("/{lang}/demo", Access::Public, demo)
}

async fn demo(
    State(app): State<App>,
    InLang(lang): InLang,
    sign_ins: Option<Extension<Arc<SignIns>>>,
) -> Response {
    let Some(Extension(sign_ins)) = sign_ins else {
        return not_found_in(lang).into_response();
    };
    let now = app.clock.now();
    Html::ok(DemoPage {
        page: Page {
            lang,
            path: "/demo",
            demo: app.site.demo,
        },
        site: app.site.name.clone(),
        form_token: base_web::form::token(app.db.keys(), "", now),
        sign_ins,
    })
    .into_response()
}

impl DemoPage {
    fn worker() -> String {
        assets::address("derive-worker.js").unwrap_or_default()
    }
}
