//! The page for people: what the ledger is, its newest checkpoint and key, how to check.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base_access::Millis;
use base_access::ledger::{self, Published};
use base_web::{App, Html, Lang, Page};

#[derive(Template)]
#[template(path = "ledger.html")]
struct LedgerPage {
    page: Page,
    head: Option<Head>,
    key: String,
    address: String,
}

/// The newest checkpoint as the page shows it.
struct Head {
    size: String,
    time: String,
    note: String,
}

/// What the ledger is and how to check it.
pub(crate) async fn ledger(State(app): State<App>, Path(lang): Path<Lang>) -> Response {
    let page = Page {
        lang,
        path: "/ledger",
        demo: app.site.demo,
    };
    let Ok(key) = ledger::signing_key(app.db.keys(), &app.site.name) else {
        return axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let head = match ledger::newest(&app.db).await {
        Ok(head) => head.map(Head::of),
        Err(fault) => {
            tracing::error!(%fault, "the newest checkpoint could not be read");
            None
        }
    };
    let address = app.site.origins.first().cloned().unwrap_or_default();
    let key = key.verifier().to_string();
    Html::ok(LedgerPage {
        page,
        head,
        key,
        address,
    })
    .into_response()
}

impl Head {
    fn of(published: Published) -> Self {
        Self {
            size: published.size.to_string(),
            time: in_baghdad(published.at),
            note: published.note,
        }
    }
}

/// Day and minute as a clock in Baghdad shows them, in the order that every reader of the five languages knows.
fn in_baghdad(time: Millis) -> String {
    let minute = time.baghdad_minute();
    let day = time
        .baghdad_day()
        .map(|day| day.to_string())
        .unwrap_or_default();
    format!("{day} {:02}:{:02}", minute / 60, minute % 60)
}
