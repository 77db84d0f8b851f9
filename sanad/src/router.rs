//! Every feature's doors behind one set of headers, limits and checks.

use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use base_web::refusal::{language_of, not_found_in};
use base_web::{Access, App, Desk, Doors, assets, headers, session};
use feature_persons::NameIndex;
use sanad_casework::matrix::Act;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

use crate::{brief_page, person_page};

/// A request that takes longer is given up: nothing the program does takes a minute.
const TIMEOUT: Duration = Duration::from_mins(1);

/// Every door of the program.
pub fn doors() -> Doors {
    every_feature().get("/desk/matrix", Access::Staff(Act::MatrixRead), matrix)
}

/// Who may do what, with every door there is.
async fn matrix(desk: Desk) -> Response {
    feature_staff::matrix_page(desk, doors().list().to_vec())
}

fn every_feature() -> Doors {
    Doors::new()
        .get("/web/{hash}/{name}", Access::Public, assets::serve)
        .get("/web/manifest", Access::Public, async || assets::manifest())
        .and(feature_intake::doors())
        .and(feature_hotline::doors())
        .and(feature_persons::doors())
        .get(
            "/desk/persons/{id}",
            Access::Staff(Act::PersonOpen),
            person_page::person,
        )
        .and(feature_cases::doors())
        .get(
            "/desk/brief",
            Access::Staff(Act::BriefRead),
            brief_page::brief,
        )
        .and(feature_ledger::doors())
        .and(feature_lists::doors())
        .and(feature_offers::doors())
        .and(feature_staff::doors())
        .and(crate::demo::doors())
}

/// The doors, and what stands before them.
pub(crate) fn router(app: App) -> Router {
    doors()
        .into_router()
        .route("/health", get(async || "ok\n"))
        .fallback(nothing_here)
        .layer(middleware::from_fn_with_state(app.clone(), session::find))
        .layer(Extension(Arc::new(NameIndex::default())))
        .layer(CsrfLayer::new())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            TIMEOUT,
        ))
        .layer(middleware::map_response(headers::add))
        .with_state(app)
}

async fn nothing_here(uri: Uri, headers: HeaderMap) -> Response {
    let first = uri.path().split('/').nth(1).unwrap_or_default();
    let lang = first.parse().unwrap_or_else(|_| language_of(&headers));
    not_found_in(lang).into_response()
}
