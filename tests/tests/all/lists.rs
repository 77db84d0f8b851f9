//! A published list in Cyrillic is checked, taken in and compared with whoever has a case.

use base_access::Staff;
use feature_cases::{OpenCase, Promising};
use feature_persons::{AddClaim, CreatePerson, Said};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, StatusCode};
use sanad_casework::claim::{
    Credibility, Grade, Hearsay, Reliability, Source, SourceKind, Subject,
};
use sanad_casework::{
    CaseKind, DueTo, Fact, FactKind, NameForm, NameSource, PersonId, PersonRole, PromiseKind, Role,
    Span,
};
use tests::{Answer, Caller, TestApp, account, on_both_databases};

on_both_databases!(
    nothing_is_stored_by_a_check,
    what_is_no_list_gets_one_sentence_and_stores_nothing,
    a_list_confirmed_twice_is_kept_once,
    only_who_may_reaches_lists_and_candidates,
    who_has_no_case_is_compared_with_no_list,
    a_command_takes_a_list_in_with_a_session,
);

pub(crate) const LIST: &str = "ФАМИЛИЯ ИМЯ ОТЧЕСТВО;Дата рождения;Страна;Дата контракта;Статус\r\n\
    Аль-Хаддад Саджад Карим;05.03.1999;Ирак;12.02.2025;установлен\r\n\
    Каримов Жасур Бекзод угли;14.11.1991;Узбекистан;01.04.2025;готовится\r\n\
    Мванги Брайан;1996;Кения;2025;готовится\r\n";

const BY: Staff = Staff {
    account: account(Role::Caseworker),
    role: Role::Caseworker,
};

/// Fictional: the family of a man who left for work looks for him; he has a case.
pub(crate) async fn sought(app: &TestApp) -> PersonId {
    let person = filed(app, PersonRole::Sought).await;
    with_case(app, person).await;
    person
}

/// A file of that name, and no case.
async fn filed(app: &TestApp, role: PersonRole) -> PersonId {
    let now = app.clock().now();
    let name = NameForm::new("سجاد كريم الحداد", NameSource::Relative, None).expect("a name");
    let create = CreatePerson {
        by: BY,
        role,
        name: Some(name),
        contact: None,
        now,
    };
    let person = app.app().db.write(create).await.expect("a file");
    for (kind, text) in [
        (FactKind::BirthDate, "1999-03-05"),
        (FactKind::Country, "العراق"),
    ] {
        let said = Said {
            subject: Subject::Fact(Fact::read(kind, text).expect("a fact")),
            source: Source {
                kind: SourceKind::Relative,
                hearsay: Hearsay::FirstHand,
                contact: None,
            },
            learnt: "2026".parse().expect("a year"),
            grade: Grade {
                reliability: Reliability::B,
                credibility: Credibility::Two,
            },
        };
        let claim = AddClaim {
            by: BY,
            person,
            said,
            now,
        };
        app.app().db.write(claim).await.expect("a claim");
    }
    person
}

async fn with_case(app: &TestApp, person: PersonId) {
    let now = app.clock().now();
    let first = Promising {
        to: DueTo::Family,
        kind: PromiseKind::News,
        due: now.plus(Span::days(7)),
        note: String::new(),
    };
    let open = OpenCase {
        by: BY,
        person,
        kind: CaseKind::Tracing,
        first,
        now,
    };
    app.app().db.write(open).await.expect("a case");
}

pub(crate) async fn check(caller: &Caller, name: &str, bytes: &[u8]) -> Answer {
    let token = caller.form_token("/desk/lists").await;
    let file = Part::bytes(bytes.to_vec()).file_name(name.to_owned());
    let form = Form::new().text("form_token", token).part("file", file);
    caller
        .send(Method::POST, "/desk/lists/check", |request| {
            request.multipart(form)
        })
        .await
}

pub(crate) fn field(answer: &Answer, name: &str) -> String {
    let (_, rest) = answer
        .body
        .split_once(&format!("name=\"{name}\" value=\""))
        .unwrap_or_else(|| panic!("no field {name} in {}", answer.body));
    rest.split('"').next().expect("a value").to_owned()
}

async fn confirm(caller: &Caller, draft: &str) -> Answer {
    let token = caller.form_token("/desk/lists").await;
    let fields = [
        ("form_token", token.as_str()),
        ("draft", draft),
        ("title", "Spring list"),
        ("source", "A partner office, by letter"),
        ("kind", "partner"),
        ("status", "identified"),
        ("reliability", "c"),
        ("basis", "Memorandum 12 of 2026"),
        ("given", "nothing-about-persons"),
    ];
    caller.post_form("/desk/lists", &fields).await
}

/// Takes the list in; the address of its page.
pub(crate) async fn take_in(caller: &Caller, bytes: &[u8]) -> String {
    let report = check(caller, "list.csv", bytes).await;
    assert_eq!(report.status, StatusCode::OK, "{}", report.body);
    let confirmed = confirm(caller, &field(&report, "draft")).await;
    assert_eq!(
        confirmed.status,
        StatusCode::SEE_OTHER,
        "{}",
        confirmed.body
    );
    let mut answer = caller
        .get(&confirmed.location.expect("a page to follow"))
        .await;
    while answer.status == StatusCode::OK {
        tokio::task::yield_now().await;
        answer = caller.get(&field_of_link(&answer)).await;
    }
    answer.location.unwrap_or_else(|| panic!("{}", answer.body))
}

fn field_of_link(answer: &Answer) -> String {
    let (_, rest) = answer
        .body
        .split_once("href=\"/desk/lists/drafts/")
        .expect("a link to look again");
    format!(
        "/desk/lists/drafts/{}",
        rest.split('"').next().expect("an address")
    )
}

/// The addresses of the candidates in the queue.
pub(crate) async fn queue(caller: &Caller, address: &str) -> Vec<String> {
    let answer = caller.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let links = answer.body.split("href=\"/desk/candidates/").skip(1);
    links
        .map(|rest| {
            format!(
                "/desk/candidates/{}",
                rest.split('"').next().expect("an id")
            )
        })
        .collect()
}

pub(crate) async fn count(app: &TestApp, sql: &'static str) -> i64 {
    let mut conn = app.app().db.read().await.expect("a connection");
    sqlx::query_scalar(sql)
        .fetch_one(&mut *conn)
        .await
        .expect("a count")
}

pub(crate) const ROWS: &str = "SELECT COUNT(*) FROM list_rows";
const LISTS: &str = "SELECT COUNT(*) FROM source_lists";
pub(crate) const CANDIDATES: &str = "SELECT COUNT(*) FROM candidates";

async fn nothing_is_stored_by_a_check(app: &TestApp) {
    let analyst = app.staff(Role::Analyst).await;
    let dirty = format!("{LIST}=cmd();31.02.1999;Ирак;;\r\n");
    let report = check(&analyst, "list.csv", dirty.as_bytes()).await;
    assert_eq!(report.status, StatusCode::OK);
    // Numbers stand isolated in a sentence.
    let body = report.body.replace(['\u{2068}', '\u{2069}'], "");
    for told in [
        "cannot be read",
        "spreadsheet formula",
        "4 rows",
        "its heading says so",
    ] {
        assert!(body.contains(told), "{told:?} is not told: {}", report.body);
    }
    assert_eq!((count(app, LISTS).await, count(app, ROWS).await), (0, 0));
}

async fn what_is_no_list_gets_one_sentence_and_stores_nothing(app: &TestApp) {
    let analyst = app.staff(Role::Analyst).await;
    let huge = vec![b'a'; 33 * 1024 * 1024];
    for (bytes, sentence) in [
        (&b""[..], "The file is empty."),
        (b"%PDF-1.7", "No table with names was found"),
        (b"PK\x03\x04 xl/workbook.xml", "damaged or cut off"),
        (&huge, "larger than 32 MB"),
    ] {
        let answer = check(&analyst, "list.csv", bytes).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{sentence}"
        );
        assert!(answer.body.contains(sentence), "{sentence} is not said");
    }
    let nameless = check(
        &analyst,
        "list.csv",
        "Дата рождения;Страна\n1999;Ирак\n".as_bytes(),
    )
    .await;
    assert!(nameless.body.contains("No column holds names"));
    assert!(
        !nameless.body.contains("name=\"draft\""),
        "there is nothing to confirm"
    );
    let unsigned = confirm(&analyst, "0123").await;
    assert_eq!(unsigned.status, StatusCode::GONE);
    assert_eq!(count(app, LISTS).await, 0);
}

async fn a_list_confirmed_twice_is_kept_once(app: &TestApp) {
    let analyst = app.staff(Role::Analyst).await;
    let report = check(&analyst, "list.csv", LIST.as_bytes()).await;
    let draft = field(&report, "draft");
    let (one, two) = tokio::join!(confirm(&analyst, &draft), confirm(&analyst, &draft));
    assert_eq!(
        (one.status, two.status),
        (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
    );
    assert_eq!(count(app, LISTS).await, 1);
}

async fn only_who_may_reaches_lists_and_candidates(app: &TestApp) {
    for role in [
        Role::Administrator,
        Role::Press,
        Role::Head,
        Role::Oversight,
        Role::Operator,
        Role::Partner,
    ] {
        let caller = app.staff(role).await;
        for address in ["/desk/lists", "/desk/candidates"] {
            assert_eq!(
                caller.get(address).await.status,
                StatusCode::NOT_FOUND,
                "{role} at {address}"
            );
        }
    }
    let outside = app.outside();
    let sent_to = outside.get("/desk/lists").await.location;
    assert!(sent_to.is_some_and(|address| address.starts_with("/desk/sign-in")));
    let supervisor = app.staff(Role::Supervisor).await;
    assert_eq!(
        supervisor.get("/desk/candidates").await.status,
        StatusCode::OK
    );
    assert_eq!(
        supervisor.get("/desk/lists").await.status,
        StatusCode::NOT_FOUND
    );
}

async fn who_has_no_case_is_compared_with_no_list(app: &TestApp) {
    filed(app, PersonRole::Sought).await;
    let witness = filed(app, PersonRole::Witness).await;
    with_case(app, witness).await;
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, LIST.as_bytes()).await;
    assert_eq!(
        (count(app, ROWS).await, count(app, CANDIDATES).await),
        (3, 0)
    );
}

async fn a_command_takes_a_list_in_with_a_session(app: &TestApp) {
    sought(app).await;
    let analyst = app.staff(Role::Analyst).await;
    let session = analyst.session().expect("a session").to_owned();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.csv");
    std::fs::write(&file, LIST).expect("a file");
    let origin = app.origin();
    let import = move |session: String| {
        std::process::Command::new(tests::program::path())
            .args([
                "list",
                "import",
                "--server",
                &origin,
                "--title",
                "Spring list",
            ])
            .args([
                "--source",
                "A partner office",
                "--kind",
                "partner",
                "--reliability",
                "c",
            ])
            .args(["--basis", "Memorandum 12 of 2026", "--nothing-given"])
            .arg(&file)
            .env("SANAD_SESSION", session)
            .output()
            .expect("the program runs")
    };
    let run = |session: String| {
        tokio::task::spawn_blocking({
            let import = import.clone();
            move || import(session)
        })
    };
    let stranger = run("0".repeat(64)).await.expect("an answer");
    assert_eq!(
        (stranger.status.code(), count(app, LISTS).await),
        (Some(2), 0)
    );
    let done = run(session).await.expect("an answer");
    assert_eq!(
        done.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let answer: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(answer["report"]["rows"], 3);
    assert_eq!(
        (count(app, ROWS).await, count(app, CANDIDATES).await),
        (3, 1)
    );
}
