//! The 07:00 brief: what the head of the commission reads before anything else. One page, no names, printable.
//!
//! It gathers counts of several features; each counts its own. A day runs from seven in the morning to seven.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use base_access::{Abort, Millis};
use base_web::{App, Desk, Html, Session};
use feature_cases::{PromiseTally, TallyPromises};
use feature_hotline::{DayTally, TallyDay};
use feature_lists::{ListTally, TallyLists};
use feature_staff::CountProposed;
use sanad_casework::Span;

/// When the head's day begins, in minutes of the day in Baghdad.
const SEVEN: u16 = 7 * 60;

/// The page.
#[derive(Debug, Template)]
#[template(path = "brief.html")]
struct BriefPage {
    desk: Desk,
    from: Millis,
    until: Millis,
    hotline: DayTally,
    promises: PromiseTally,
    lists: ListTally,
    approvals: Vec<Approval>,
}

/// Something that waits for an approval: what it is called, and how many.
#[derive(Debug, Clone, Copy)]
struct Approval {
    word: &'static str,
    count: i64,
}

/// What was counted.
struct Counts {
    hotline: DayTally,
    promises: PromiseTally,
    lists: ListTally,
    invitations: i64,
}

/// `GET /desk/brief`
pub(crate) async fn brief(State(app): State<App>, session: Session) -> Response {
    let desk = Desk::of(&app, &session, "/desk/brief");
    let until = desk.now.last_baghdad(SEVEN);
    let from = until.minus(Span::days(1));
    match count(&app, &session, desk.now, (from, until)).await {
        Ok(counts) => Html::ok(BriefPage::new(desk, (from, until), &counts)).into_response(),
        Err(fault) => desk.refuse_abort(&fault).into_response(),
    }
}

async fn count(
    app: &App,
    session: &Session,
    now: Millis,
    (from, until): (Millis, Millis),
) -> Result<Counts, Abort<std::convert::Infallible>> {
    let day = TallyDay {
        by: session.staff(),
        from,
        until,
        now,
    };
    let tomorrow = TallyPromises {
        until: until.plus(Span::days(1)).max(now),
        now,
    };
    Ok(Counts {
        hotline: app.db.write(day).await?,
        promises: app.db.write(tomorrow).await?,
        lists: app.db.write(TallyLists { now }).await?,
        invitations: app.db.write(CountProposed { now }).await?,
    })
}

impl BriefPage {
    fn new(desk: Desk, (from, until): (Millis, Millis), counts: &Counts) -> Self {
        let approvals = vec![
            Approval {
                word: "brief-wait-decisions",
                count: counts.lists.second_wanted,
            },
            Approval {
                word: "brief-wait-invitations",
                count: counts.invitations,
            },
        ];
        Self {
            desk,
            from,
            until,
            hotline: counts.hotline,
            promises: counts.promises,
            lists: counts.lists,
            approvals,
        }
    }

    /// How many approvals wait in all.
    fn waiting(&self) -> i64 {
        self.approvals.iter().map(|approval| approval.count).sum()
    }
}
