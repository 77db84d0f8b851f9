//! The public files, as C2SP `tlog-tiles` wants them served.

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base_access::ledger;
use base_web::App;
use sanad_ledger::TilePath;

/// A tile of a given width never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// A checkpoint is asked for anew each time.
const ANEW: &str = "no-cache";

/// The verifier key.
pub(crate) async fn key(State(app): State<App>) -> Response {
    match ledger::signing_key(app.db.keys(), &app.site.name) {
        Ok(key) => text(format!("{}\n", key.verifier())),
        Err(fault) => failed(&fault),
    }
}

/// The newest checkpoint.
pub(crate) async fn checkpoint(State(app): State<App>) -> Response {
    match ledger::newest(&app.db).await {
        Ok(Some(head)) => text(head.note),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(fault) => failed(&fault),
    }
}

/// A tile or a bundle of entries.
pub(crate) async fn tile(State(app): State<App>, Path(path): Path<String>) -> Response {
    let Ok(path) = format!("tile/{path}").parse::<TilePath>() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match ledger::public_tile(&app.db, &path).await {
        Ok(Some(bytes)) => {
            let headers = [
                (header::CONTENT_TYPE, "application/octet-stream"),
                (header::CACHE_CONTROL, FOR_EVER),
            ];
            (headers, bytes).into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(fault) => failed(&fault),
    }
}

fn text(text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, ANEW),
    ];
    (headers, text).into_response()
}

fn failed(fault: &dyn std::error::Error) -> Response {
    tracing::error!(%fault, "a public file of the ledger could not be read");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
