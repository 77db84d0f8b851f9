//! The doors of lists on the desk: each parses, asks one operation, and shows a page. No rule, no SQL.

mod answers;
mod api;
mod bring;
mod held;
mod prevention;
mod review;
mod terms_sent;
mod upload;

use axum::extract::State;
use base_web::{Access, App, Doors, Session};
use sanad_casework::Act;

use crate::drafts::Drafts;
use crate::reading::MAX_BYTES;

/// The most that is read of a form with a file: far more than a list may have, so that whoever sends too much is told
/// so instead of being cut off.
const READ_AT_MOST: usize = 8 * MAX_BYTES;

/// The doors of lists and candidates.
pub(crate) fn doors() -> Doors {
    let drafts = Drafts::default();
    let (checking, confirming, following) = (drafts.clone(), drafts.clone(), drafts);
    Doors::new()
        .get("/desk/lists", Access::Staff(Act::ListOpen), held::overview)
        .post_large(
            "/desk/lists/check",
            Access::Staff(Act::ListCheck),
            READ_AT_MOST,
            async move |app: State<App>, session, multipart| {
                bring::check(app, session, multipart, &checking).await
            },
        )
        .post(
            "/desk/lists",
            Access::Staff(Act::ListImport),
            async move |app: State<App>, session, form| {
                bring::confirm(app, session, form, &confirming).await
            },
        )
        .get(
            "/desk/lists/drafts/{draft}",
            Access::Staff(Act::ListImport),
            async move |app: State<App>, session: Session, draft| {
                bring::follow(app, &session, draft, &following)
            },
        )
        .post_large(
            "/api/lists",
            Access::Staff(Act::ListImport),
            READ_AT_MOST,
            api::take_in,
        )
        .get(
            "/desk/lists/{list}",
            Access::Staff(Act::ListOpen),
            held::list,
        )
        .post(
            "/desk/lists/{list}/compare",
            Access::Staff(Act::ListImport),
            held::compare_again,
        )
        .get(
            "/desk/candidates",
            Access::Staff(Act::CandidateList),
            review::queue,
        )
        .get(
            "/desk/candidates/{candidate}",
            Access::Staff(Act::CandidateOpen),
            review::candidate,
        )
        .post(
            "/desk/candidates/{candidate}/decide",
            Access::Staff(Act::DecideFirst),
            review::decide,
        )
        .post(
            "/desk/candidates/{candidate}/undo",
            Access::Staff(Act::DecisionUndo),
            review::undo,
        )
        .get(
            "/desk/prevention",
            Access::Staff(Act::PreventionList),
            prevention::waiting,
        )
        .get(
            "/desk/prevention/{task}",
            Access::Staff(Act::PreventionOpen),
            prevention::task,
        )
        .post(
            "/desk/prevention/{task}/{step}",
            Access::Staff(Act::PreventionAdvise),
            prevention::step,
        )
}
