//! Who is on a list is decided by two people, on another fact than the name, and can be undone.

use reqwest::StatusCode;
use sanad_casework::{Role, Span};
use tests::sentinel::Sentinel;
use tests::{Answer, Caller, TestApp, on_both_databases};

use crate::lists::{CANDIDATES, LIST, ROWS, count, field, queue, sought, take_in};
use crate::sentinels::everywhere;

on_both_databases!(
    from_a_file_to_two_peoples_decision,
    what_was_decided_is_known_again_on_the_next_list,
    a_name_alone_is_never_more_than_possible,
    the_second_person_is_another_person,
    a_decision_on_something_that_changed_is_refused,
    of_two_second_persons_at_once_one_decides,
    lists_and_decisions_leave_no_trace_of_a_name,
);

pub(crate) struct Verdict<'a> {
    word: &'a str,
    fact: &'a str,
    note: &'a str,
}

pub(crate) const POSSIBLE: Verdict<'_> = Verdict {
    word: "possible",
    fact: "",
    note: "",
};

const REJECTED: Verdict<'_> = Verdict {
    word: "rejected",
    fact: "",
    note: "",
};

pub(crate) const PROBABLE: Verdict<'_> = Verdict {
    word: "probable",
    fact: "birth-date",
    note: "5 March 1999 in both records",
};

const ACCEPTED: &str = "SELECT COUNT(*) FROM candidates WHERE state = 'accepted'";

const DECIDED_ROWS: &str = "SELECT COUNT(*) FROM list_rows WHERE state = 'decided'";

const VERSION: &str = "SELECT version FROM candidates";

const ENTRIES: &str = "SELECT COUNT(*) FROM entries";

pub(crate) async fn decide(caller: &Caller, candidate: &str, verdict: &Verdict<'_>) -> Answer {
    let page = caller.get(candidate).await;
    decide_on(caller, candidate, verdict, &field(&page, "shown")).await
}

async fn decide_on(caller: &Caller, candidate: &str, verdict: &Verdict<'_>, shown: &str) -> Answer {
    let token = caller.form_token(candidate).await;
    let fields = [
        ("form_token", token.as_str()),
        ("shown", shown),
        ("verdict", verdict.word),
        ("fact", verdict.fact),
        ("note", verdict.note),
        ("why", "Both papers lay before me"),
    ];
    caller
        .post_form(&format!("{candidate}/decide"), &fields)
        .await
}

pub(crate) async fn undo(caller: &Caller, candidate: &str) -> Answer {
    let token = caller.form_token(candidate).await;
    let fields = [
        ("form_token", token.as_str()),
        ("why", "The photograph shows another man"),
    ];
    caller
        .post_form(&format!("{candidate}/undo"), &fields)
        .await
}

async fn from_a_file_to_two_peoples_decision(app: &TestApp) {
    let person = sought(app).await;
    let (analyst, second) = (
        app.staff(Role::Analyst).await,
        app.staff(Role::Supervisor).await,
    );
    let list = take_in(&analyst, LIST.as_bytes()).await;
    assert_eq!(count(app, ROWS).await, 3);
    let page = analyst.get(&list).await;
    assert!(
        page.body.contains("Каримов Жасур Бекзод угли")
            && page.body.contains("Memorandum 12 of 2026")
    );

    let waiting = queue(&analyst, "/desk/candidates").await;
    assert_eq!(waiting.len(), 1, "only the man who has a case is proposed");
    let candidate = &waiting[0];
    let page = analyst.get(candidate).await;
    for shown in [
        "سجاد كريم الحداد",
        "Аль-Хаддад Саджад Карим",
        "1999-03-05",
        &person.to_string(),
    ] {
        assert!(page.body.contains(shown), "{shown} is not shown");
    }
    assert!(!page.body.contains('⟨'), "a word is missing: {}", page.body);

    assert_eq!(
        decide(&analyst, candidate, &PROBABLE).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(count(app, ACCEPTED).await, 0, "one person is not enough");
    let blind = second.get(candidate).await;
    assert!(
        !blind.body.contains("Both papers lay before me"),
        "the second looks with his own eyes"
    );
    let before = count(app, ENTRIES).await;
    assert_eq!(
        decide(&second, candidate, &POSSIBLE).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(count(app, ACCEPTED).await, 1);
    assert_eq!(count(app, DECIDED_ROWS).await, 1);
    // The page twice (for the hash and for the token), and the decision.
    assert_eq!(count(app, ENTRIES).await - before, 3);

    let file = second.get(&format!("/desk/persons/{person}")).await;
    let words = file.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        words.contains("The list “Spring list”: May be he"),
        "{words}"
    );

    assert_eq!(undo(&second, candidate).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        (count(app, ACCEPTED).await, count(app, DECIDED_ROWS).await),
        (0, 0)
    );
    assert_eq!(
        queue(&analyst, "/desk/candidates").await,
        waiting,
        "it waits as before"
    );
    let page = analyst.get(candidate).await;
    assert!(
        page.body.contains("The photograph shows another man"),
        "what was undone stays to be read"
    );
}

async fn what_was_decided_is_known_again_on_the_next_list(app: &TestApp) {
    sought(app).await;
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, LIST.as_bytes()).await;
    let candidate = queue(&analyst, "/desk/candidates").await.remove(0);
    assert_eq!(
        decide(&analyst, &candidate, &REJECTED).await.status,
        StatusCode::SEE_OTHER
    );
    let later = LIST.replace("Аль-Хаддад Саджад Карим", "САДЖАД КАРИМ АЛЬ-ХАДДАД");
    take_in(&analyst, later.as_bytes()).await;
    assert!(
        queue(&analyst, "/desk/candidates").await.is_empty(),
        "nobody is asked again"
    );
    let decided = queue(&analyst, "/desk/candidates?decided=yes").await;
    assert_eq!(decided.len(), 2);
    let pages = [
        analyst.get(&decided[0]).await,
        analyst.get(&decided[1]).await,
    ];
    assert!(
        pages
            .iter()
            .any(|page| page.body.contains("The same row stood on an earlier list"))
    );
}

async fn a_name_alone_is_never_more_than_possible(app: &TestApp) {
    sought(app).await;
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, LIST.as_bytes()).await;
    let candidate = queue(&analyst, "/desk/candidates").await.remove(0);
    for verdict in ["probable", "certain"] {
        let named = Verdict {
            word: verdict,
            fact: "",
            note: "the names are alike",
        };
        let answer = decide(&analyst, &candidate, &named).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.body.contains("A name alone is never enough"),
            "{}",
            answer.body
        );
        let empty = Verdict {
            word: verdict,
            fact: "document",
            note: "",
        };
        assert_eq!(
            decide(&analyst, &candidate, &empty).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    }
    assert_eq!(queue(&analyst, "/desk/candidates").await.len(), 1);
}

async fn the_second_person_is_another_person(app: &TestApp) {
    sought(app).await;
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, LIST.as_bytes()).await;
    let candidate = queue(&analyst, "/desk/candidates").await.remove(0);
    decide(&analyst, &candidate, &POSSIBLE).await;
    let again = decide(&analyst, &candidate, &POSSIBLE).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert_eq!(count(app, ACCEPTED).await, 0);
}

async fn a_decision_on_something_that_changed_is_refused(app: &TestApp) {
    sought(app).await;
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, LIST.as_bytes()).await;
    let candidate = queue(&analyst, "/desk/candidates").await.remove(0);
    let answer = decide_on(&analyst, &candidate, &REJECTED, &"0".repeat(64)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    app.clock().put(app.clock().now().plus(Span::minutes(6)));
    let stale = decide(&analyst, &candidate, &REJECTED).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.body.contains("sign in again"), "{}", stale.body);
    assert_eq!(count(app, CANDIDATES).await, 1);
    assert_eq!(queue(&analyst, "/desk/candidates").await.len(), 1);
}

async fn of_two_second_persons_at_once_one_decides(app: &TestApp) {
    sought(app).await;
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, LIST.as_bytes()).await;
    let candidate = queue(&analyst, "/desk/candidates").await.remove(0);
    decide(&analyst, &candidate, &PROBABLE).await;
    let (one, two) = (
        app.staff(Role::Supervisor).await,
        app.staff(Role::Caseworker).await,
    );
    let shown = field(&one.get(&candidate).await, "shown");
    let (one, two) = tokio::join!(
        decide_on(&one, &candidate, &POSSIBLE, &shown),
        decide_on(&two, &candidate, &REJECTED, &shown)
    );
    let mut statuses = [one.status, two.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
    assert_eq!(
        count(app, VERSION).await,
        2,
        "two decisions stand, not three"
    );
}

async fn lists_and_decisions_leave_no_trace_of_a_name(app: &TestApp) {
    sought(app).await;
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, LIST.as_bytes()).await;
    let candidate = queue(&analyst, "/desk/candidates").await.remove(0);
    decide(&analyst, &candidate, &PROBABLE).await;
    undo(&analyst, &candidate).await;
    let planted = [
        "Аль-Хаддад Саджад",
        "Жасур Бекзод",
        "سجاد كريم الحداد",
        "A partner office, by letter",
        "Memorandum 12 of 2026",
        "Both papers lay before me",
        "5 March 1999 in both records",
        "The photograph shows another man",
    ];
    assert_eq!(everywhere(app, &planted.map(Sentinel::new)), []);
}
