//! A person's file: made from a name, filled with what sources say, corrected, searched, and confirmed by two.

use reqwest::StatusCode;
use sanad_casework::Role;
use sqlx::Row;
use tests::report::Reporter;
use tests::sentinel::Sentinel;
use tests::{Answer, Caller, SITE, TestApp, on_both_databases};

use crate::sentinels::everywhere;

on_both_databases!(
    a_file_shows_what_follows_from_claims_and_why,
    a_corrected_claim_stays_and_counts_no_more,
    a_man_is_found_by_his_name_in_another_script,
    a_death_is_confirmed_by_two_people_on_enough_sources,
    bad_input_is_refused_in_one_sentence_and_changes_nothing,
    every_act_leaves_its_entry,
    a_contact_is_taken_into_a_file_once_it_is_triaged,
    two_files_with_one_phone_know_of_each_other,
    a_stolen_disk_reveals_no_name_and_no_number
);

const ARABIC: &str = "سجاد كريم الحداد";
const CYRILLIC: &str = "Аль-Хаддад Саджад Карим";

async fn a_file_shows_what_follows_from_claims_and_why(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let person = new_person(&caseworker).await;
    say(&caseworker, &person, "stage:travel", "2026-10-01").await;
    say(&caseworker, &person, "stage:training", "2026-11-01").await;
    say(&caseworker, &person, "motive:debt", "2026-11-01").await;
    let page = caseworker.get(&person).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(ARABIC));
    let standing = between(&page.body, "status-heading", "timeline-heading");
    assert!(
        standing.contains("<strong>In training</strong>"),
        "{standing}"
    );
    assert!(standing.contains("Decides: the latest news"), "{standing}");
    assert!(
        standing.contains("Says otherwise: Travelling"),
        "{standing}"
    );
    assert!(standing.contains("Debts"), "{standing}");
}

async fn a_corrected_claim_stays_and_counts_no_more(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let person = new_person(&caseworker).await;
    say(&caseworker, &person, "stage:deployed", "2026-11-01").await;
    let address = first_claim(&caseworker.get(&person).await.body, &person);
    let mut fields = claim("stage:travel", "2026-10-01");
    fields.push(("why", "the caller had read the wrong line"));
    let corrected = post(&caseworker, &address, &fields).await;
    assert_eq!(
        corrected.status,
        StatusCode::SEE_OTHER,
        "{}",
        corrected.body
    );
    let page = caseworker.get(&person).await;
    let standing = between(&page.body, "status-heading", "timeline-heading");
    assert!(
        standing.contains("<strong>Travelling</strong>"),
        "{standing}"
    );
    assert!(
        page.body.contains("<s>With a unit</s>"),
        "the old claim stays"
    );
    let again = post(&caseworker, &address, &fields).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.body.contains("corrected already"), "{}", again.body);
}

async fn a_man_is_found_by_his_name_in_another_script(app: &TestApp) {
    let operator = app.staff(Role::Operator).await;
    let person = new_person(&operator).await;
    let list = operator.get("/desk/persons").await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(
        !list.body.contains(ARABIC),
        "an operator searches, and lists nobody"
    );
    let before = count(app, "entries").await;
    let found = post(&operator, "/desk/persons/search", &[("name", CYRILLIC)]).await;
    assert_eq!(found.status, StatusCode::OK, "{}", found.body);
    assert!(found.body.contains(&person), "he is found");
    let entries = count(app, "entries").await - before;
    assert_eq!(entries, 2, "one for filling the index, one for the search");
    assert!(
        found.body.contains("Only names speak for this"),
        "and it says what that is worth"
    );
    let nobody = post(
        &operator,
        "/desk/persons/search",
        &[("name", "Мванги Брайан")],
    )
    .await;
    assert!(!nobody.body.contains("Possible"), "{}", nobody.body);
}

async fn a_death_is_confirmed_by_two_people_on_enough_sources(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let supervisor = app.staff(Role::Supervisor).await;
    let person = new_person(&caseworker).await;
    let fate = format!("{person}/fate");
    let proposal = [
        ("fate", "dead"),
        ("why", "a certificate, seen in the original"),
    ];

    say(&caseworker, &person, "fate:dead", "2026-11-01").await;
    let refused = post(&caseworker, &fate, &proposal).await;
    assert_eq!(
        refused.status,
        StatusCode::CONFLICT,
        "a relative's word is not enough"
    );

    let mut act = claim("fate:dead", "2026-11-10");
    act.retain(|(name, _)| *name != "source");
    act.push(("source", "official-act"));
    post(&caseworker, &format!("{person}/claims"), &act).await;
    assert_eq!(
        post(&caseworker, &fate, &proposal).await.status,
        StatusCode::SEE_OTHER
    );
    let alone = post(&caseworker, &fate, &[]).await;
    assert_eq!(
        alone.status,
        StatusCode::CONFLICT,
        "nobody is a second person to himself"
    );
    let before = caseworker.get(&person).await;
    assert!(before.body.contains("Said to be dead (not confirmed)"));

    assert_eq!(
        post(&supervisor, &fate, &[]).await.status,
        StatusCode::SEE_OTHER
    );
    let after = caseworker.get(&person).await;
    let standing = between(&after.body, "status-heading", "timeline-heading");
    assert!(
        standing.contains("<strong>Dead, confirmed</strong>"),
        "{standing}"
    );
}

async fn bad_input_is_refused_in_one_sentence_and_changes_nothing(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let person = new_person(&caseworker).await;
    let claims = format!("{person}/claims");
    let names = format!("{person}/names");
    let long = "a".repeat(201);
    let cases: [(&str, Vec<(&str, &str)>); 6] = [
        (&claims, claim("stage:nowhere", "2026")),
        (&claims, claim("stage:travel", "yesterday or so")),
        (&claims, claim("fact:birth-date", "2026")),
        (&names, vec![("as_found", "123"), ("name_source", "list")]),
        (
            &names,
            vec![("as_found", "A\u{202E}B"), ("name_source", "list")],
        ),
        (&names, vec![("as_found", &long), ("name_source", "list")]),
    ];
    for (address, fields) in &cases {
        let answer = post(&caseworker, address, fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        assert!(
            !answer.body.contains('⟨'),
            "the sentence has words: {fields:?}"
        );
    }
    assert_eq!(count(app, "claims").await, 0);
    assert_eq!(count(app, "name_forms").await, 1);
    let stale = caseworker
        .post_form(&names, &[("as_found", "Ali"), ("form_token", "x")])
        .await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
}

async fn every_act_leaves_its_entry(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let before = count(app, "entries").await;
    let person = new_person(&caseworker).await;
    say(&caseworker, &person, "stage:offer", "2026-11-01").await;
    caseworker.get("/desk/persons").await;
    assert_eq!(count(app, "entries").await, before + 3);
    let head = app.staff(Role::Head).await;
    assert_eq!(head.get(&person).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        count(app, "entries").await,
        before + 3,
        "what is denied is not read"
    );
}

async fn a_contact_is_taken_into_a_file_once_it_is_triaged(app: &TestApp) {
    let mother = Reporter::new(SITE);
    let outside = app.outside();
    let token = outside.form_token("/ar/report?kind=tracing-request").await;
    let report = mother.report(&app.team(), "my son has not called for a month");
    let sent = outside.post_json("/api/contacts", &token, &report).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.body);

    let operator = app.staff(Role::Operator).await;
    let queue = operator.get("/desk/queue").await;
    let contact = address_after(&queue.body, "/desk/contacts/");
    let file = format!("{contact}/file");
    let fields = [
        ("role", "sought"),
        ("as_found", ARABIC),
        ("name_source", "relative"),
    ];
    let early = post(&operator, &file, &fields).await;
    assert_eq!(early.status, StatusCode::CONFLICT, "{}", early.body);
    assert_eq!(count(app, "persons").await, 0, "nothing is left half done");

    post(
        &operator,
        &format!("{contact}/triage"),
        &[("level", ""), ("why", "")],
    )
    .await;
    let taken = post(&operator, &file, &fields).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let person = taken.location.expect("the file");
    assert!(
        operator.get(&person).await.body.contains(&contact),
        "the file leads to the contact"
    );
    assert!(
        operator.get(&contact).await.body.contains(&person),
        "and the contact to the file"
    );
}

async fn two_files_with_one_phone_know_of_each_other(app: &TestApp) {
    let caseworker = app.staff(Role::Caseworker).await;
    let (first, second) = (new_person(&caseworker).await, new_person(&caseworker).await);
    let phone = [("identifier", "phone"), ("as_found", "+999 000 1234")];
    let same = [("identifier", "phone"), ("as_found", "00999-٠٠٠-١٢٣٤")];
    for (person, fields) in [(&first, phone), (&second, same), (&second, same)] {
        let added = post(&caseworker, &format!("{person}/identifiers"), &fields).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    }
    assert_eq!(
        count(app, "identifiers").await,
        2,
        "the same is not added twice"
    );
    assert!(
        caseworker
            .get(&first)
            .await
            .body
            .contains(&format!("href=\"{second}\""))
    );
    assert!(
        caseworker
            .get(&second)
            .await
            .body
            .contains(&format!("href=\"{first}\""))
    );
}

async fn a_stolen_disk_reveals_no_name_and_no_number(app: &TestApp) {
    const PHONE: &str = "+9990007654321";
    const PLACE: &str = "Qurna on the old canal";
    let caseworker = app.staff(Role::Caseworker).await;
    let person = new_person(&caseworker).await;
    let phone = [("identifier", "phone"), ("as_found", PHONE)];
    post(&caseworker, &format!("{person}/identifiers"), &phone).await;
    let mut place = claim("fact:birth-place", "2026-11-01");
    place.retain(|(name, _)| *name != "text");
    place.push(("text", PLACE));
    post(&caseworker, &format!("{person}/claims"), &place).await;
    assert!(
        caseworker.get(&person).await.body.contains(PLACE),
        "it is there to be read"
    );
    let planted = [ARABIC, PHONE, PLACE].map(Sentinel::new);
    assert_eq!(everywhere(app, &planted), []);
}

/// The first address in a page that begins so.
fn address_after(page: &str, beginning: &str) -> String {
    let rest = page
        .split(&format!("href=\"{beginning}"))
        .nth(1)
        .expect("an address");
    format!("{beginning}{}", rest.split('"').next().unwrap_or_default())
}

/// A file with one name; its address.
async fn new_person(caller: &Caller) -> String {
    let fields = [
        ("role", "sought"),
        ("as_found", ARABIC),
        ("name_source", "relative"),
    ];
    let made = post(caller, "/desk/persons", &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    made.location.expect("the file's address")
}

async fn say(caller: &Caller, person: &str, subject: &'static str, learnt: &'static str) {
    let answer = post(caller, &format!("{person}/claims"), &claim(subject, learnt)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

/// What a relative says, as the form has it.
fn claim<'a>(subject: &'a str, learnt: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("subject", subject),
        ("text", ""),
        ("source", "relative"),
        ("hearsay", "first-hand"),
        ("learnt", learnt),
        ("reliability", "c"),
        ("credibility", "3"),
    ]
}

/// Posts a form with the token that the desk's pages give.
async fn post(caller: &Caller, address: &str, fields: &[(&str, &str)]) -> Answer {
    let token = caller.form_token("/desk/persons/new").await;
    let mut fields = fields.to_vec();
    fields.push(("form_token", &token));
    caller.post_form(address, &fields).await
}

/// The address of the form that corrects the first claim of the page.
fn first_claim(page: &str, person: &str) -> String {
    address_after(page, &format!("{person}/claims/"))
}

fn between<'a>(page: &'a str, from: &str, until: &str) -> &'a str {
    let rest = page.split(from).last().unwrap_or_default();
    let start = page.find(from).expect("the beginning");
    let end = page.rfind(until).expect("the end");
    if start < end { &page[start..end] } else { rest }
}

async fn count(app: &TestApp, table: &str) -> i64 {
    let mut conn = app.app().db.read().await.expect("a connection");
    let sql = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) AS n FROM {table}"));
    let row = sqlx::query(sql)
        .fetch_one(&mut *conn)
        .await
        .expect("a count");
    row.try_get("n").expect("a number")
}
