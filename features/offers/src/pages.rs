//! `/{lang}/offer`: advice for somebody with an offer. Opens with him, never with the law, and never says "safe".

use askama::Template;
use base_web::Page;
use base_web::pack::Hotline;

/// What others saw before it went wrong, each traceable to a reported case.
const SIGNS: [&str; 10] = [
    "offers-sign-passport-photo",
    "offers-sign-wrong-visa",
    "offers-sign-ticket-paid",
    "offers-sign-not-the-front",
    "offers-sign-citizenship",
    "offers-sign-bonus",
    "offers-sign-contract-language",
    "offers-sign-documents-taken",
    "offers-sign-secret",
    "offers-sign-third-country",
];

/// What to ask whoever makes the offer.
const QUESTIONS: [&str; 4] = [
    "offers-ask-contract",
    "offers-ask-company",
    "offers-ask-visa",
    "offers-ask-talk",
];

/// What can be done lawfully instead, or to make sure.
const LAWFUL: [&str; 3] = [
    "offers-lawful-visa",
    "offers-lawful-agency",
    "offers-lawful-home",
];

/// The advice.
#[derive(Debug, Template)]
#[template(path = "offer.html")]
pub struct Offer {
    /// Language and address.
    pub page: Page,
    /// The number to call.
    pub hotline: Option<Hotline>,
    /// Whether a human can be written to: the help door is open.
    pub writing: bool,
}
