//! `/{lang}`: the first screen. The number, what she needs to hear, and four doors.

use askama::Template;
use base_web::Page;
use base_web::pack::{HelpDoor, Hotline};

/// The first screen.
#[derive(Debug, Template)]
#[template(path = "home.html")]
pub struct Home {
    /// Language and address.
    pub page: Page,
    /// The number to call; absent where there is none.
    pub hotline: Option<Hotline>,
    /// The instrument and the signed answers; absent while nobody signed them.
    pub help_door: Option<&'static HelpDoor>,
}
