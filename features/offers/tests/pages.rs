//! The advice page in every language: whole, without a promise of safety, without a question about the reader.

#![expect(
    clippy::unwrap_used,
    reason = "a page that cannot be drawn fails the test"
)]

use askama::Template;
use base_web::{Lang, Page, pack};
use feature_offers::Offer;

/// How each language would call an offer safe, which no page may.
const SAFE: [(Lang, &[&str]); 5] = [
    (Lang::Ar, &["آمن", "مضمون"]),
    (Lang::Ckb, &["سەلامەت", "بێ مەترسی"]),
    (Lang::En, &["is safe", "are safe", "harmless"]),
    (Lang::Ru, &["безопасн"]),
    (Lang::Uk, &["безпечн"]),
];

#[test]
fn the_page_is_whole_and_begins_with_him() {
    for lang in Lang::ALL {
        let html = offer(lang, true);
        assert!(!html.contains('⟨'), "{lang} lacks a word");
        let heading = html.split("<h1>").nth(1).unwrap();
        assert!(
            heading.contains("2800") || heading.contains("2,800"),
            "{lang}"
        );
    }
}

#[test]
fn no_offer_is_ever_called_safe() {
    for (lang, words) in SAFE {
        let html = offer(lang, true);
        for word in words {
            assert!(!html.contains(word), "{lang}: {word}");
        }
    }
}

#[test]
fn nothing_is_asked() {
    for lang in Lang::ALL {
        let html = offer(lang, true);
        assert!(
            !html.contains("<form") && !html.contains("<input"),
            "{lang}"
        );
    }
    assert!(!offer(Lang::Ar, false).contains("/report"));
}

fn offer(lang: Lang, writing: bool) -> String {
    let offer = Offer {
        page: Page {
            lang,
            path: "/offer",
            demo: true,
        },
        hotline: pack::iraq_demo().hotline.clone(),
        writing,
    };
    offer.render().unwrap()
}
