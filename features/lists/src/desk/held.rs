//! The lists that are held, one of them, and comparing it again.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, Query, State};
use axum::response::Redirect;
use base_web::{App, Desk, Html, Refused, Session};
use sanad_casework::ListId;
use serde::Deserialize;

use super::answers::Answers;
use crate::bring_in;
use crate::drafts::Progress;
use crate::lists::{ListLists, OpenList};
use crate::pages::{ListPage, Overview};

/// `GET /desk/lists`
pub(super) async fn overview(
    State(app): State<App>,
    session: Session,
) -> Result<Html<Overview>, Refused> {
    let command = ListLists {
        by: session.staff(),
        now: app.clock.now(),
    };
    let lists = app.db.write(command).await;
    let lists =
        lists.map_err(|abort| Answers::of(&app, &session).abort(abort, |never| match never {}))?;
    Ok(Html::ok(Overview {
        desk: Desk::of(&app, &session, "/desk/lists"),
        lists,
    }))
}

/// From which row on a list is shown.
#[derive(Debug, Deserialize)]
pub(super) struct From {
    #[serde(default)]
    from: u32,
}

/// `GET /desk/lists/{list}`
pub(super) async fn list(
    State(app): State<App>,
    session: Session,
    Path(list): Path<String>,
    Query(from): Query<From>,
) -> Result<Html<ListPage>, Refused> {
    let answers = Answers::of(&app, &session);
    let list: ListId = list.parse().map_err(|_| answers.not_found())?;
    let from = i64::from(from.from);
    let command = OpenList {
        by: session.staff(),
        list,
        from,
        now: app.clock.now(),
    };
    let opened = app
        .db
        .write(command)
        .await
        .map_err(|abort| answers.abort(abort, |_| "web-not-found"))?;
    let desk = Desk::of(&app, &session, "/desk/lists");
    Ok(Html::ok(ListPage {
        desk,
        list: opened.list,
        rows: opened.rows,
        from,
    }))
}

/// A form that says nothing but that it is ours.
#[derive(Debug, Deserialize)]
pub(super) struct Token {
    form_token: String,
}

/// `POST /desk/lists/{list}/compare`
pub(super) async fn compare_again(
    State(app): State<App>,
    session: Session,
    Path(list): Path<String>,
    form: Result<Form<Token>, FormRejection>,
) -> Result<Redirect, Refused> {
    let answers = Answers::of(&app, &session);
    let Form(form) = form.map_err(|_| answers.unusable("web-bad-form"))?;
    answers.unless_token(&form.form_token)?;
    let list: ListId = list.parse().map_err(|_| answers.not_found())?;
    let compared = bring_in::compare(&app, session.staff(), list, Progress::default()).await;
    compared.map_err(|abort| answers.abort(abort, |_| "web-not-found"))?;
    Ok(Redirect::to("/desk/candidates"))
}
