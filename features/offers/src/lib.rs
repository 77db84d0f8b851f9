//! Offers: what to know before leaving. A page of advice; nothing is asked and nothing is kept.

mod pages;

use axum::extract::State;
use axum::response::IntoResponse;
use base_web::{Access, App, Doors, Html, InLang, Page, pack};

pub use pages::Offer;

/// The doors of offers.
pub fn doors() -> Doors {
    Doors::new().get("/{lang}/offer", Access::Public, offer)
}

/// `GET /{lang}/offer`
async fn offer(State(app): State<App>, InLang(lang): InLang) -> impl IntoResponse {
    let pack = pack::of(&app.site);
    Html::ok(Offer {
        page: Page {
            lang,
            path: "/offer",
            demo: app.site.demo,
        },
        hotline: pack.hotline.clone(),
        writing: pack.help_door.is_some(),
    })
}
