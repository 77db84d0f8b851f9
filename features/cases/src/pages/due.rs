//! What is due next, to whom, over every case: the caseworker's day.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use base_web::{App, Desk, Html, Session};
use sanad_casework::matrix::Act;

use super::refused::refuse;
use crate::{Due, ListDue};

#[derive(Debug, Template)]
#[template(path = "due.html")]
struct DuePage {
    desk: Desk,
    due: Vec<Due>,
}

/// `GET /desk/promises`
pub(crate) async fn due(State(app): State<App>, session: Session) -> Response {
    let desk = Desk::of(&app, &session, "/desk/promises");
    let command = ListDue {
        by: session.staff(),
        now: desk.now,
    };
    match app.db.write(command).await {
        Ok(due) => Html::ok(DuePage { desk, due }).into_response(),
        Err(abort) => refuse(&desk, &abort),
    }
}
