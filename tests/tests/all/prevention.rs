//! Whoever is about to leave and can be reached hears from a civilian caseworker within a day, and from nobody else.

use reqwest::StatusCode;
use sanad_casework::{Role, Span};
use tests::sentinel::Sentinel;
use tests::{Answer, Caller, TestApp, on_both_databases};

use crate::candidates::{POSSIBLE, PROBABLE, decide, undo};
use crate::lists::{count, queue, sought, take_in};
use crate::sentinels::everywhere;

on_both_databases!(
    two_people_accept_and_a_caseworker_is_asked_to_advise,
    a_row_that_says_how_he_can_be_reached_asks_at_once,
    other_nationals_and_the_dead_are_counted_and_not_called,
    only_who_took_it_advises_and_a_step_twice_changes_nothing,
    of_two_caseworkers_at_once_one_takes_it,
    a_task_ends_by_itself_after_ninety_days,
    nobody_but_a_caseworker_opens_a_task,
    tasks_leave_no_trace_of_a_name_or_number,
);

/// Fictional: the man who is sought stands on it as about to go.
const PREPARING: &str = "ФАМИЛИЯ ИМЯ ОТЧЕСТВО;Дата рождения;Страна;Статус\r\n\
    Аль-Хаддад Саджад Карим;05.03.1999;Ирак;готовится\r\n\
    Каримов Жасур Бекзод угли;14.11.1991;Узбекистан;готовится\r\n";

/// Fictional: three say how they can be reached; only the first is a living citizen.
const REACHABLE: &str = "Surname and name;Date of birth;Country;Phone;Status;Date of death\r\n\
    Al-Basri Mustafa Jasim;2001-11-02;Iraq;+999 7700 000 111;preparing;\r\n\
    Mwangi Brian;1996;Kenya;+999 7700 000 222;preparing;\r\n\
    Al-Najjar Ali Hussein;1998;Iraq;+999 7700 000 333;preparing;2026-01-04\r\n\
    Al-Khayyat Omar Adel;1997;Iraq;+999 7700 000 444;identified;\r\n";

const OPEN: &str = "SELECT COUNT(*) FROM prevention_tasks WHERE state IN ('open', 'taken')";
const TAKEN: &str = "SELECT COUNT(*) FROM prevention_tasks WHERE state = 'taken'";
const ADVISED: &str = "SELECT COUNT(*) FROM prevention_tasks WHERE state = 'advised'";
const DROPPED: &str = "SELECT COUNT(*) FROM prevention_tasks WHERE state = 'dropped'";
const EXPIRED: &str = "SELECT COUNT(*) FROM prevention_tasks WHERE state = 'expired'";
const ENTRIES: &str = "SELECT COUNT(*) FROM entries";

async fn step(caller: &Caller, task: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
    let token = caller.form_token("/desk/promises").await;
    let mut sent = vec![("form_token", token.as_str())];
    sent.extend_from_slice(fields);
    caller.post_form(&format!("{task}/{step}"), &sent).await
}

async fn advise(caller: &Caller, task: &str) -> Answer {
    let fields = [
        ("outcome", "stays"),
        ("why", "He stays for his mother and the workshop"),
    ];
    step(caller, task, "advise", &fields).await
}

async fn tasks(caller: &Caller) -> Vec<String> {
    let answer = caller.get("/desk/prevention").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let links = answer.body.split("href=\"/desk/prevention/").skip(1);
    links
        .filter_map(|rest| rest.split('"').next())
        .map(|id| format!("/desk/prevention/{id}"))
        .collect()
}

async fn the_task(caller: &Caller) -> String {
    let mut tasks = tasks(caller).await;
    assert_eq!(tasks.len(), 1);
    tasks.remove(0)
}

async fn two_people_accept_and_a_caseworker_is_asked_to_advise(app: &TestApp) {
    let person = sought(app).await;
    let (analyst, second) = (
        app.staff(Role::Analyst).await,
        app.staff(Role::Supervisor).await,
    );
    take_in(&analyst, PREPARING.as_bytes()).await;
    assert_eq!(count(app, OPEN).await, 0, "a row alone is only a lead");
    let candidate = queue(&analyst, "/desk/candidates").await.remove(0);
    decide(&analyst, &candidate, &PROBABLE).await;
    assert_eq!(count(app, OPEN).await, 0, "one person is not enough");
    decide(&second, &candidate, &POSSIBLE).await;
    assert_eq!(count(app, OPEN).await, 1);

    let caseworker = app.staff(Role::Caseworker).await;
    let task = the_task(&caseworker).await;
    let page = caseworker.get(&task).await;
    for shown in ["Аль-Хаддад Саджад Карим", &person.to_string()] {
        assert!(page.body.contains(shown), "{shown} is not shown");
    }
    assert!(!page.body.contains('⟨'), "a word is missing: {}", page.body);

    undo(&second, &candidate).await;
    assert_eq!(
        (count(app, OPEN).await, count(app, DROPPED).await),
        (0, 1),
        "whoever is not the man is not called"
    );
    let over = caseworker.get(&task).await;
    assert!(
        !over.body.contains("Аль-Хаддад Саджад Карим"),
        "a task that is over shows the row no more"
    );
}

async fn a_row_that_says_how_he_can_be_reached_asks_at_once(app: &TestApp) {
    let (analyst, caseworker) = (
        app.staff(Role::Analyst).await,
        app.staff(Role::Caseworker).await,
    );
    take_in(&analyst, REACHABLE.as_bytes()).await;
    let task = the_task(&caseworker).await;
    let page = caseworker.get(&task).await;
    assert!(page.body.contains("+999 7700 000 111"), "{}", page.body);
    assert!(
        page.body.contains("Advice is all that may come of this"),
        "{}",
        page.body
    );
    let late = app.clock().now().plus(Span::hours(25));
    app.clock().put(late);
    let list = app.staff(Role::Caseworker).await;
    assert!(list.get("/desk/prevention").await.body.contains("late"));
}

async fn other_nationals_and_the_dead_are_counted_and_not_called(app: &TestApp) {
    let (analyst, caseworker) = (
        app.staff(Role::Analyst).await,
        app.staff(Role::Caseworker).await,
    );
    let list = take_in(&analyst, REACHABLE.as_bytes()).await;
    assert!(analyst.get(&list).await.body.contains("Mwangi Brian"));
    let task = the_task(&caseworker).await;
    let page = caseworker.get(&task).await;
    assert!(page.body.contains("Al-Basri Mustafa Jasim"));
}

async fn only_who_took_it_advises_and_a_step_twice_changes_nothing(app: &TestApp) {
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, REACHABLE.as_bytes()).await;
    let caseworker = app.staff(Role::Caseworker).await;
    let task = the_task(&caseworker).await;
    let early = advise(&caseworker, &task).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    assert!(early.body.contains("Take the task first"), "{}", early.body);
    step(&caseworker, &task, "take", &[]).await;
    assert_eq!(
        step(&caseworker, &task, "take", &[]).await.status,
        StatusCode::CONFLICT
    );
    let nothing = step(&caseworker, &task, "advise", &[("outcome", "stays")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        step(&caseworker, &task, "arrest", &[]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(count(app, TAKEN).await, 1);
    assert_eq!(
        advise(&caseworker, &task).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(count(app, ADVISED).await, 1);
    let page = caseworker.get(&task).await;
    assert!(page.body.contains("He stays for his mother"));
    assert!(!page.body.contains("Al-Basri"));
    assert_eq!(
        advise(&caseworker, &task).await.status,
        StatusCode::CONFLICT
    );
}

async fn of_two_caseworkers_at_once_one_takes_it(app: &TestApp) {
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, REACHABLE.as_bytes()).await;
    let (one, two) = (
        app.staff(Role::Caseworker).await,
        app.staff(Role::Caseworker).await,
    );
    let task = the_task(&one).await;
    let before = count(app, ENTRIES).await;
    let (one, two) = tokio::join!(
        step(&one, &task, "take", &[]),
        step(&two, &task, "take", &[])
    );
    let mut statuses = [one.status, two.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
    assert_eq!(count(app, TAKEN).await, 1);
    // Both asked for the form's page, which is an entry each; one took the task.
    assert_eq!(count(app, ENTRIES).await - before, 3);
}

async fn a_task_ends_by_itself_after_ninety_days(app: &TestApp) {
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, REACHABLE.as_bytes()).await;
    let db = &app.app().db;
    let opened = app.clock().now();
    let expire = |now| feature_lists::prevention::ExpireTasks { now };
    let ended = db.write(expire(opened.plus(Span::days(89)))).await;
    assert_eq!(ended.expect("a look at the clock"), 0);
    let ended = db.write(expire(opened.plus(Span::days(90)))).await;
    assert_eq!(ended.expect("a look at the clock"), 1);
    assert_eq!((count(app, OPEN).await, count(app, EXPIRED).await), (0, 1));
}

async fn nobody_but_a_caseworker_opens_a_task(app: &TestApp) {
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, REACHABLE.as_bytes()).await;
    let task = the_task(&app.staff(Role::Caseworker).await).await;
    let others = Role::ALL.iter().filter(|role| **role != Role::Caseworker);
    for role in others {
        let caller = app.staff(*role).await;
        let answer = caller.get(&task).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{role}");
        assert!(!answer.body.contains("Al-Basri"), "{role}");
    }
}

async fn tasks_leave_no_trace_of_a_name_or_number(app: &TestApp) {
    let analyst = app.staff(Role::Analyst).await;
    take_in(&analyst, REACHABLE.as_bytes()).await;
    let caseworker = app.staff(Role::Caseworker).await;
    let task = the_task(&caseworker).await;
    step(&caseworker, &task, "take", &[]).await;
    advise(&caseworker, &task).await;
    let planted = [
        "Al-Basri Mustafa",
        "7700 000 111",
        "He stays for his mother",
    ];
    assert_eq!(everywhere(app, &planted.map(Sentinel::new)), []);
}
