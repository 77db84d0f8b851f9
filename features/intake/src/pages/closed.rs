//! `/{lang}/report` while the help door is closed: advice and numbers only, no names taken.

use askama::Template;
use base_web::Page;
use base_web::pack::{Hotline, Pack};

/// Shown instead of any form where the pack holds no firewall instrument with signed answers.
#[derive(Debug, Template)]
#[template(path = "closed.html")]
pub struct Closed {
    /// Language and address.
    pub page: Page,
    /// The number to call.
    pub hotline: Option<Hotline>,
    /// Where the directory of other bodies comes from.
    pub pack: &'static Pack,
}
