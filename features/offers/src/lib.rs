//! Offers: what to know before leaving. A page of advice; nothing is asked and nothing is kept.

mod pages;

pub use pages::Offer;
