//! What every public page promises: its language, its weight, and that it calls nobody else.

use std::io::Write;

use base_web::Lang;
use flate2::Compression;
use flate2::write::GzEncoder;
use reqwest::StatusCode;
use tests::{Answer, Caller, TestApp, attribute, on_both_databases};

on_both_databases!(
    every_page_is_whole_in_every_language,
    no_page_calls_anybody_else,
    no_page_outweighs_a_2g_line,
    the_page_for_a_searched_phone_is_bare,
    an_unknown_page_says_so_in_the_readers_language,
);

/// The main pages, after the language.
const PAGES: &[&str] = &[
    "",
    "/out",
    "/report",
    "/report?kind=tracing-request",
    "/report?kind=worry",
    "/report?kind=exit-request",
    "/report?kind=tip",
    "/mailbox",
    "/offer",
];

/// What a main page may weigh, fonts aside: ten TCP segments, the first flight of a connection.
const HEAVIEST: usize = 14_336;

/// What the page for a man whose phone may be searched may weigh.
const HEAVIEST_OUT: usize = 8_000;

async fn each_page(app: &TestApp) -> Vec<(Lang, String, Answer)> {
    let caller = app.outside();
    let mut pages = Vec::new();
    for lang in Lang::ALL {
        for page in PAGES {
            let address = format!("/{lang}{page}");
            let answer = caller.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            pages.push((lang, address, answer));
        }
    }
    pages
}

async fn every_page_is_whole_in_every_language(app: &TestApp) {
    for (lang, address, answer) in each_page(app).await {
        let html = format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir());
        assert!(answer.body.contains(&html), "{address} says {html}");
        assert!(!answer.body.contains('⟨'), "{address} lacks a word");
    }
}

async fn no_page_calls_anybody_else(app: &TestApp) {
    for (_, address, answer) in each_page(app).await {
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'"),
            "{address}: {policy}"
        );
        assert!(!policy.contains("unsafe-"), "{address}: {policy}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{address}");
        assert_eq!(answer.header("set-cookie"), "", "{address} sets a cookie");
        for tag in answer.body.split('<') {
            let loads = [
                "script", "link", "img", "iframe", "form", "video", "audio", "source",
            ];
            if !loads.iter().any(|name| tag.starts_with(name)) {
                continue;
            }
            for name in ["src", "href", "action"] {
                let target = attribute(tag, name).unwrap_or_default();
                assert!(!target.contains("//"), "{address} loads {target}");
            }
        }
    }
}

async fn no_page_outweighs_a_2g_line(app: &TestApp) {
    let caller = app.outside();
    for (_, address, answer) in each_page(app).await {
        let bytes = weight(&caller, &answer).await;
        assert!(bytes <= HEAVIEST, "{address} weighs {bytes} bytes");
    }
}

async fn the_page_for_a_searched_phone_is_bare(app: &TestApp) {
    let caller = app.outside();
    for lang in Lang::ALL {
        let address = format!("/{lang}/out");
        let answer = caller.get(&address).await;
        for tag in ["<form", "<script", "<input"] {
            assert!(!answer.body.contains(tag), "{address} has {tag}>");
        }
        assert_eq!(answer.header("set-cookie"), "", "{address}");
        let bytes = weight(&caller, &answer).await;
        assert!(bytes < HEAVIEST_OUT, "{address} weighs {bytes} bytes");
    }
}

async fn an_unknown_page_says_so_in_the_readers_language(app: &TestApp) {
    let caller = app.outside();
    for lang in Lang::ALL {
        let answer = caller.get(&format!("/{lang}/no-such-page")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.body.contains(&format!("lang=\"{lang}\"")), "{lang}");
    }
}

/// The gzip body of the HTML and of every file it blocks on.
async fn weight(caller: &Caller, page: &Answer) -> usize {
    let mut bytes = zipped(&page.body);
    for tag in page
        .body
        .split('<')
        .filter(|tag| tag.starts_with("link ") && tag.contains("stylesheet"))
    {
        let file = attribute(tag, "href").expect("a style sheet has an address");
        bytes += zipped(&caller.get(file).await.body);
    }
    for tag in page
        .body
        .split('<')
        .filter(|tag| tag.starts_with("script "))
    {
        assert!(
            tag.contains("defer") || tag.contains("module"),
            "a script blocks: {tag}"
        );
    }
    bytes
}

fn zipped(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).expect("memory takes it");
    encoder.finish().expect("memory takes it").len()
}
