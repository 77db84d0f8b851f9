//! The language at the beginning of an address, as handlers take it.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

use crate::Lang;
use crate::refusal::{Refused, language_of, not_found_in};

/// The `{lang}` of an address; an address in a language we do not speak is not there.
#[derive(Debug, Clone, Copy)]
pub struct InLang(pub Lang);

impl<S: Send + Sync> FromRequestParts<S> for InLang {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let params = RawPathParams::from_request_parts(parts, state).await.ok();
        params
            .iter()
            .flatten()
            .find(|(name, _)| *name == "lang")
            .and_then(|(_, code)| code.parse().ok())
            .map(Self)
            .ok_or_else(|| not_found_in(language_of(&parts.headers)))
    }
}
