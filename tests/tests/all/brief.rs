//! The head's brief: the day in numbers, and nobody's name.

use reqwest::StatusCode;
use sanad_casework::{Role, Span};
use tests::report::Reporter;
use tests::{Caller, SITE, TestApp, on_both_databases};

use crate::candidates::{PROBABLE, decide};
use crate::lists::{LIST, queue, sought, take_in};

on_both_databases!(
    the_head_reads_counts_and_no_name,
    what_is_late_is_said_and_a_new_day_begins_at_seven,
    only_head_and_supervisor_read_it,
);

/// The number beside a word of the page.
async fn number(caller: &Caller, word: &str) -> i64 {
    let page = caller.get("/desk/brief").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let (_, rest) = page
        .body
        .split_once(&format!("<dt>{word}</dt><dd>"))
        .unwrap_or_else(|| panic!("no {word} in {}", page.body));
    let number: String = rest
        .trim_start_matches("<strong class=\"late\">")
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    number.parse().expect("a number")
}

async fn the_head_reads_counts_and_no_name(app: &TestApp) {
    sought(app).await;
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, LIST.as_bytes()).await;
    let head = app.staff(Role::Head).await;
    assert_eq!(number(&head, "Rows of lists nobody has looked at").await, 1);
    let candidate = queue(&analyst, "/desk/candidates").await.remove(0);
    decide(&analyst, &candidate, &PROBABLE).await;
    assert_eq!(number(&head, "Decisions about rows of lists").await, 1);
    assert_eq!(number(&head, "Rows of lists nobody has looked at").await, 0);
    let page = head.get("/desk/brief").await;
    for name in ["سجاد", "Саджад", "Аль-Хаддад"] {
        assert!(!page.body.contains(name), "{name} is named");
    }
    assert!(!page.body.contains('⟨'), "a word is missing: {}", page.body);
}

async fn what_is_late_is_said_and_a_new_day_begins_at_seven(app: &TestApp) {
    let outside = app.outside();
    let token = outside.form_token("/en/report?kind=tracing-request").await;
    let reporter = Reporter::new(SITE);
    let report = reporter.report(&app.team(), "My son stopped calling.");
    let received = outside.post_json("/api/contacts", &token, &report).await;
    assert_eq!(received.status, StatusCode::CREATED, "{}", received.body);
    let head = app.staff(Role::Head).await;
    let before = number(&head, "Received").await;
    let now = app.clock().now();
    app.clock()
        .put(now.last_baghdad(7 * 60).plus(Span::hours(24)));
    let head = app.staff(Role::Head).await;
    assert_eq!((before, number(&head, "Received").await), (0, 1));
    assert_eq!(number(&head, "Waiting for a word now").await, 1);
    app.clock().put(now.plus(Span::days(60)));
    let head = app.staff(Role::Head).await;
    assert_eq!(number(&head, "Of them late").await, 1);
    assert_eq!(number(&head, "Received").await, 0);
}

async fn only_head_and_supervisor_read_it(app: &TestApp) {
    for role in Role::ALL {
        let status = app.staff(*role).await.get("/desk/brief").await.status;
        let reads = matches!(role, Role::Head | Role::Supervisor);
        assert_eq!(status == StatusCode::OK, reads, "{role}: {status}");
    }
}
