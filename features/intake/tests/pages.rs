//! Every public page of intake, drawn in every language with the demonstration's pack and with a pack nobody signed.

#![expect(
    clippy::unwrap_used,
    reason = "a page that cannot be drawn fails the test"
)]

use askama::Template;
use base_web::pack::{self, Pack};
use base_web::{Lang, Page};
use feature_intake::pages::{
    Answers, By, Closed, Door, Doors, Home, Mailbox, Message, Out, Received, Refusal, RefusalPage,
    Report, Sealing, Secret, Thread, content_policy,
};

/// What one static page for a searched phone may weigh, uncompressed (DESIGN §6.9).
const OUT_LIMIT: usize = 8 * 1024;

const CODE: &str = "4829 1047 3356 0921 8840";

#[test]
fn every_page_speaks_its_own_language_whole() {
    for (name, lang, html) in all_pages() {
        let quoted = format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir());
        assert!(html.contains(&quoted), "{name} {lang}");
        assert!(!html.contains('⟨'), "{name} {lang} lacks a word");
        assert!(!html.contains("{$"), "{name} {lang} lacks an argument");
    }
}

#[test]
fn no_page_tells_a_shared_phone_what_it_was_about() {
    for (name, lang, html) in all_pages() {
        let title = format!(
            "<title>{}</title>",
            base_web::words::say(lang, "web-neutral-title")
        );
        assert!(html.contains(&title), "{name} {lang}");
    }
}

#[test]
fn pages_need_nothing_that_the_content_policy_refuses() {
    for (name, lang, html) in all_pages() {
        for refused in [" style=", " onclick=", "javascript:", "<script>", "<iframe"] {
            assert!(!html.contains(refused), "{name} {lang}: {refused}");
        }
        let inside = html.contains("<style>");
        assert_eq!(inside, name == "out", "{name} {lang}");
    }
}

#[test]
fn nothing_is_sent_before_the_last_button() {
    for door in Door::ALL {
        let html = report(Lang::Ar, door, Answers::default(), None);
        let buttons: Vec<usize> = html
            .match_indices("<button type=\"submit\"")
            .map(|(at, _)| at)
            .collect();
        // The first is disabled: Enter in a field presses the first button of a form, and so does nothing.
        assert_eq!(buttons.len(), 2, "{door:?}");
        assert!(html[buttons[0]..].starts_with("<button type=\"submit\" disabled hidden>"));
        let last_field = html.rfind("<input").unwrap();
        assert!(buttons[1] > last_field, "{door:?}");
    }
}

#[test]
fn a_man_inside_is_asked_first_whether_his_phone_may_be_searched() {
    let html = report(Lang::Ar, Door::Exit, Answers::default(), None);
    let question = html.find("id=\"phone-heading\"").unwrap();
    assert!(question < html.find("<textarea").unwrap());
    assert!(html.contains("href=\"#remember\""));
    assert!(!html.contains("name=\"sought_name\""));
    assert!(!html.contains("type=\"file\""));
}

#[test]
fn a_form_that_comes_back_still_has_what_was_typed() {
    let typed = [
        ("story", "سافر وما رجع <b>"),
        ("contact_ok", "yes"),
        ("disclosure", "shareable"),
        ("danger_now", "no"),
        ("sought_name", "\"سجاد\""),
    ];
    let answers = typed
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into_iter()
        .collect();
    let html = report(
        Lang::En,
        Door::Relative,
        answers,
        Some(Refusal::NumberMissing),
    );
    assert!(html.contains("سافر وما رجع &#60;b&#62;</textarea>"));
    assert!(html.contains("value=\"&#34;سجاد&#34;\""));
    for chosen in [
        "id=\"contact_ok-yes\" name=\"contact_ok\" value=\"yes\" checked",
        "id=\"shareable\" name=\"disclosure\" value=\"shareable\" checked",
        "id=\"danger_now-no\" name=\"danger_now\" value=\"no\" checked",
    ] {
        assert!(html.contains(chosen), "{chosen}");
    }
    assert!(html.contains("the number is missing"));
}

#[test]
fn she_is_anonymous_and_uncalled_unless_she_says_otherwise() {
    let html = report(Lang::En, Door::Relative, Answers::default(), None);
    assert!(html.contains("value=\"anonymous\" checked"));
    assert!(html.contains("name=\"contact_ok\" value=\"no\" checked"));
    assert_eq!(
        html.matches("name=\"receipt\" value=\"yes\" checked")
            .count(),
        0
    );
}

#[test]
fn the_page_for_a_searched_phone_is_one_light_static_page() {
    for lang in Lang::ALL {
        for pack in [pack::iraq(), pack::iraq_demo()] {
            let html = out(lang, pack);
            assert!(html.len() < OUT_LIMIT, "{lang}: {} bytes", html.len());
            for absent in [
                "<form", "<script", "<input", "<link", "<img", "src=", "code",
            ] {
                let body = html.split_once("</style>").unwrap().1;
                assert!(!body.contains(absent), "{lang}: {absent}");
            }
            for way in &pack.ways_out {
                assert!(html.contains(way.risks.in_lang(lang)), "{lang} {}", way.id);
            }
        }
    }
    assert!(content_policy().starts_with("default-src 'none'; style-src 'sha256-"));
    assert!(!content_policy().contains("unsafe"));
}

#[test]
fn without_a_signed_instrument_no_page_takes_a_name() {
    let closed = closed(Lang::Ar, pack::iraq());
    assert!(!closed.contains("<form"));
    assert!(!closed.contains("<input"));
    assert!(!out(Lang::Ar, pack::iraq()).contains("/report"));
}

fn all_pages() -> Vec<(&'static str, Lang, String)> {
    Lang::ALL
        .into_iter()
        .flat_map(|lang| pages_in(lang).map(move |(name, html)| (name, lang, html)))
        .collect()
}

fn pages_in(lang: Lang) -> impl Iterator<Item = (&'static str, String)> {
    let reports = Door::ALL
        .map(|door| ("report", report(lang, door, Answers::default(), None)))
        .into_iter();
    let refusals = Refusal::ALL
        .map(|refusal| ("refusal", refused(lang, refusal)))
        .into_iter();
    let others = [
        ("home", home(lang, pack::iraq_demo())),
        ("home", home(lang, pack::iraq())),
        ("doors", doors(lang)),
        ("closed", closed(lang, pack::iraq())),
        ("received", received(lang)),
        ("mailbox", mailbox(lang, None)),
        ("mailbox", mailbox(lang, Some(Refusal::CodeUnknown))),
        ("thread", thread(lang)),
        ("out", out(lang, pack::iraq_demo())),
        ("out", out(lang, pack::iraq())),
    ];
    reports.chain(refusals).chain(others)
}

fn page(lang: Lang, path: &'static str) -> Page {
    Page {
        lang,
        path,
        demo: true,
    }
}

fn sealing() -> Sealing {
    Sealing {
        site: "demo".to_owned(),
        team_recipient: "age1recipient".to_owned(),
        form_token: "token".to_owned(),
    }
}

fn home(lang: Lang, pack: &'static Pack) -> String {
    let home = Home {
        page: page(lang, ""),
        hotline: pack.hotline.clone(),
        help_door: pack.help_door.as_ref(),
    };
    home.render().unwrap()
}

fn doors(lang: Lang) -> String {
    let doors = Doors {
        page: page(lang, "/report"),
        hotline: None,
    };
    doors.render().unwrap()
}

fn closed(lang: Lang, pack: &'static Pack) -> String {
    let closed = Closed {
        page: page(lang, "/report"),
        hotline: None,
        pack,
    };
    closed.render().unwrap()
}

fn report(lang: Lang, door: Door, answers: Answers, refusal: Option<Refusal>) -> String {
    let report = Report {
        page: page(lang, door.path()),
        hotline: pack::iraq_demo().hotline.clone(),
        door,
        sealing: sealing(),
        code: Secret(CODE.to_owned()),
        answers,
        refusal,
    };
    report.render().unwrap()
}

fn received(lang: Lang) -> String {
    let received = Received {
        page: page(lang, "/report"),
        hotline: None,
        code: Secret(CODE.to_owned()),
        qr_svg: "<svg></svg>".to_owned(),
        receipt_promise: Some("promise".to_owned()),
    };
    received.render().unwrap()
}

fn mailbox(lang: Lang, refusal: Option<Refusal>) -> String {
    let mailbox = Mailbox {
        page: page(lang, "/mailbox"),
        hotline: None,
        sealing: sealing(),
        refusal,
    };
    mailbox.render().unwrap()
}

fn thread(lang: Lang) -> String {
    let message = |by| Message {
        by,
        when: "25.11.2026, 14:00".to_owned(),
        text: "…".to_owned(),
    };
    let thread = Thread {
        page: page(lang, "/mailbox"),
        hotline: None,
        form_token: "token".to_owned(),
        code: Secret(CODE.to_owned()),
        own_word: Secret(String::new()),
        messages: vec![message(By::Desk), message(By::Reporter)],
        sent: true,
        refusal: Some(Refusal::Empty),
        receipt: Some("receipt".to_owned()),
    };
    thread.render().unwrap()
}

fn refused(lang: Lang, refusal: Refusal) -> String {
    let page = RefusalPage {
        page: page(lang, ""),
        hotline: None,
        refusal,
        back: "/report",
    };
    page.render().unwrap()
}

fn out(lang: Lang, pack: &'static Pack) -> String {
    Out::new(page(lang, "/out"), pack.hotline.clone(), pack)
        .render()
        .unwrap()
}
