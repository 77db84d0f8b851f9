//! Cases: begun with a promise, kept, held, closed only when nobody waits.

use base_access::Millis;
use reqwest::StatusCode;
use sanad_casework::{Role, Span};
use tests::{Answer, BEGINNING, Caller, TestApp, on_both_databases};

on_both_databases!(
    what_is_due_next_comes_first_and_news_are_owed_again,
    a_case_closes_only_when_no_promise_is_open,
    a_hold_stops_what_goes_out,
    of_two_who_keep_a_promise_at_once_one_does
);

/// Three days after every test begins, as the form has it.
const DUE: &str = "2026-11-28T09:30";

async fn what_is_due_next_comes_first_and_news_are_owed_again(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let case = new_case(&caseworker).await;
    let sooner = [
        ("to", "partner"),
        ("promise", "letter"),
        ("due", "2026-11-26T10:00"),
        ("note", "to the embassy"),
    ];
    let made = post(&caseworker, &format!("{case}/promises"), &sooner).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let due = caseworker.get("/desk/promises").await;
    let (letter, news) = (
        due.body.find("to the embassy"),
        due.body.find("News, even if there are none"),
    );
    assert!(
        letter.is_some() && letter < news,
        "the next due comes first"
    );

    app.clock().put(Millis(BEGINNING.plus(Span::days(4)).0));
    let caseworker = app.staff(Role::Caseworker).await;
    let late = caseworker.get("/desk/promises").await;
    assert!(late.body.contains("class=\"late\""));
    keep_every(&caseworker).await;
    let after = caseworker.get("/desk/promises").await;
    assert!(!after.body.contains("to the embassy"), "the letter is kept");
    assert!(
        after.body.contains("News, even if there are none"),
        "news are owed again"
    );
    let page = caseworker.get(&case).await;
    assert!(
        page.body.contains("Kept, but late"),
        "and lateness stays to be seen"
    );
}

async fn a_case_closes_only_when_no_promise_is_open(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let case = new_case(&caseworker).await;
    let close = format!("{case}/close");
    let answered = [
        ("reason", "answered"),
        ("why", "the family was told in person"),
    ];
    let refused = post(&caseworker, &close, &answered).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("still promised"), "{}", refused.body);

    let promise = first_promise(&caseworker.get(&case).await.body);
    let withdrawn = post(
        &caseworker,
        &format!("{promise}/withdraw"),
        &[("why", "told today already")],
    )
    .await;
    assert_eq!(
        withdrawn.status,
        StatusCode::SEE_OTHER,
        "{}",
        withdrawn.body
    );
    assert_eq!(
        post(&caseworker, &close, &answered).await.status,
        StatusCode::SEE_OTHER
    );
    let twice = post(&caseworker, &close, &answered).await;
    assert_eq!(twice.status, StatusCode::CONFLICT, "closed is closed");
    let reopened = post(
        &caseworker,
        &format!("{case}/reopen"),
        &[("why", "he called from hospital")],
    )
    .await;
    assert_eq!(reopened.status, StatusCode::SEE_OTHER);
    let page = caseworker.get(&case).await;
    assert!(
        page.body.contains("Opened again") && page.body.contains("told in person"),
        "every step stays"
    );
}

async fn a_hold_stops_what_goes_out(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let case = new_case(&caseworker).await;
    let operator = app.staff(Role::Operator).await;
    let held = post_from(
        &operator,
        "/desk/persons/new",
        &format!("{case}/hold"),
        &[("why", "someone reads her phone")],
    )
    .await;
    assert_eq!(
        held.status,
        StatusCode::SEE_OTHER,
        "whoever sees the danger stops it"
    );
    let promise = first_promise(&caseworker.get(&case).await.body);
    let kept = post(&caseworker, &format!("{promise}/keep"), &[]).await;
    assert_eq!(kept.status, StatusCode::CONFLICT);
    assert!(kept.body.contains("safety hold"), "{}", kept.body);
    let release = format!("{case}/release");
    let why = [("why", "she has a phone of her own now")];
    let not_his = post_from(&operator, "/desk/persons/new", &release, &why).await;
    assert_eq!(
        not_his.status,
        StatusCode::NOT_FOUND,
        "an operator does not lift it"
    );
    assert_eq!(
        post(&caseworker, &release, &why).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        post(&caseworker, &format!("{promise}/keep"), &[])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
}

async fn of_two_who_keep_a_promise_at_once_one_does(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let case = new_case(&caseworker).await;
    let keep = format!("{}/keep", first_promise(&caseworker.get(&case).await.body));
    let supervisor = app.staff(Role::Supervisor).await;
    let before = entries(app).await;
    let (one, two) = tokio::join!(post(&caseworker, &keep, &[]), post(&supervisor, &keep, &[]));
    let mut statuses = [one.status, two.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
    let lists_read_for_tokens = 2;
    assert_eq!(
        entries(app).await - before,
        1 + lists_read_for_tokens,
        "one winner, one entry"
    );
}

async fn entries(app: &TestApp) -> i64 {
    let mut conn = app.app().db.read().await.expect("a connection");
    let row = sqlx::query("SELECT COUNT(*) AS n FROM entries")
        .fetch_one(&mut *conn)
        .await;
    sqlx::Row::try_get(&row.expect("a count"), "n").expect("a number")
}

/// A case for a new person, with news promised to the family; its address.
async fn new_case(caller: &Caller) -> String {
    let fields = [
        ("role", "sought"),
        ("as_found", "سجاد كريم الحداد"),
        ("name_source", "relative"),
    ];
    let person = post(caller, "/desk/persons", &fields)
        .await
        .location
        .expect("a person");
    let fields = [
        ("kind", "tracing"),
        ("to", "family"),
        ("promise", "news"),
        ("due", DUE),
        ("note", ""),
    ];
    let opened = post(caller, &format!("{person}/cases"), &fields).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    let case = opened.location.expect("a case");
    let page = caller.get(&person).await;
    assert!(
        page.body.contains(&case),
        "the person's page shows the case"
    );
    case
}

async fn keep_every(caller: &Caller) {
    let page = caller.get("/desk/promises").await.body;
    let promises: Vec<String> = addresses(&page);
    for promise in promises {
        let kept = post(caller, &format!("{promise}/keep"), &[]).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    }
}

fn first_promise(page: &str) -> String {
    addresses(page).into_iter().next().expect("an open promise")
}

/// The promises that a page can keep.
fn addresses(page: &str) -> Vec<String> {
    let actions = page
        .split("action=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    actions
        .filter_map(|action| action.strip_suffix("/keep"))
        .map(str::to_owned)
        .collect()
}

async fn post(caller: &Caller, address: &str, fields: &[(&str, &str)]) -> Answer {
    post_from(caller, "/desk/promises", address, fields).await
}

/// Posts a form with the token that a page of the desk gives.
async fn post_from(caller: &Caller, page: &str, address: &str, fields: &[(&str, &str)]) -> Answer {
    let token = caller.form_token(page).await;
    let mut fields = fields.to_vec();
    fields.push(("form_token", &token));
    caller.post_form(address, &fields).await
}
