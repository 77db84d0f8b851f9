//! Accepted means durable: whatever ends the program, every report that was acknowledged is there afterwards.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use reqwest::StatusCode;
use serde_json::json;
use tests::program::{self, Program, Site};
use tests::report::{Reporter, any_address};
use tests::{Caller, SITE};
use tokio::sync::Notify;
use tokio::task::JoinSet;

/// How often the program is killed.
const KILLS: usize = 50;

/// Reporters who send at once.
const REPORTERS: usize = 8;

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_fifty_points_under_load_it_has_every_acknowledged_report() {
    let site = Site::founded().await;
    let mut acknowledged = Vec::new();
    for point in 1..=KILLS {
        acknowledged.extend(killed_after(&site, point).await);
    }
    let program = site.start();
    let caller = Caller::outside(&program.origin());
    let token = caller.form_token("/ar/mailbox").await;
    for address in &acknowledged {
        let answer = caller
            .post_json("/api/mailbox/open", &token, &json!({ "address": address }))
            .await;
        assert_eq!(
            answer.status,
            StatusCode::OK,
            "an acknowledged report is lost"
        );
    }
    assert!(acknowledged.len() >= KILLS * (KILLS + 1) / 2);
    ledger_verifies(&program);
}

/// Lets reporters send until `point` reports were acknowledged, kills the program at that moment, and returns the
/// mailbox of every report that was acknowledged by then, and of those whose answer was on its way.
async fn killed_after(site: &Site, point: usize) -> Vec<String> {
    let program = site.start();
    let report = Reporter::new(SITE).report(site.team(), "سافر ابني وانقطعت أخباره");
    let enough = Arc::new(Notify::new());
    let count = Arc::new(AtomicUsize::new(0));
    let mut reporters = JoinSet::new();
    for _ in 0..REPORTERS {
        let caller = Caller::outside(&program.origin());
        let (enough, count, report) = (Arc::clone(&enough), Arc::clone(&count), report.clone());
        reporters
            .spawn(async move { send_until_gone(&caller, report, &count, point, &enough).await });
    }
    enough.notified().await;
    program.kill();
    reporters.join_all().await.concat()
}

async fn send_until_gone(
    caller: &Caller,
    mut report: serde_json::Value,
    count: &AtomicUsize,
    point: usize,
    enough: &Notify,
) -> Vec<String> {
    let mut acknowledged = Vec::new();
    let Some(page) = caller.try_get("/ar/mailbox").await else {
        return acknowledged;
    };
    let token = page.meta("sanad-form-token").expect("a form token");
    loop {
        let address = any_address();
        report["mailbox"] = json!(address);
        match caller.try_post_json("/api/contacts", &token, &report).await {
            Some(answer) if answer.status == StatusCode::CREATED => acknowledged.push(address),
            Some(answer) => panic!(
                "a good report was answered {} {}",
                answer.status, answer.body
            ),
            None => return acknowledged,
        }
        if count.fetch_add(1, Ordering::SeqCst) + 1 == point {
            enough.notify_one();
        }
    }
}

fn ledger_verifies(program: &Program) {
    let checked = program::run(&["ledger", "check", &program.origin()]);
    let says = String::from_utf8_lossy(&checked.stdout).into_owned()
        + &String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success(), "{says}");
}
