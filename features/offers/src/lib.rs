//! Offers: what to know before leaving. A page of advice; nothing is asked and nothing is kept.

mod pages;

use base_web::Doors;

pub use pages::Offer;

/// The doors of offers.
pub fn doors() -> Doors {
    Doors::new()
}
