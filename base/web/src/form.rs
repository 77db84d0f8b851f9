//! Form tokens: a form comes back from a page we gave, within a day, and belongs to the session it was given to.
//!
//! `SameSite` cookies and the CSRF layer refuse most forged posts; old browsers send neither header, so every form
//! carries this as well.

use base_access::{Millis, SiteKeys};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sanad_casework::Span;
use subtle::ConstantTimeEq;

/// How long a form may lie open: a mother writes with interruptions.
pub const VALID: Span = Span::hours(24);

/// A form came back with a token that is not ours, is too old, or belongs to somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the form's token does not hold")]
pub struct StaleForm;

/// A token for a form. `bound` is what must come back unchanged: a session's hash, a drawn code.
pub fn token(keys: &SiteKeys, bound: &str, now: Millis) -> String {
    let at = now.0.to_be_bytes();
    let mac = keys.form_mac(&[&at, bound.as_bytes()]);
    URL_SAFE_NO_PAD.encode([at.as_slice(), &mac].concat())
}

/// Checks a token that came back.
pub fn check(keys: &SiteKeys, token: &str, bound: &str, now: Millis) -> Result<(), StaleForm> {
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| StaleForm)?;
    let (at, mac) = bytes.split_first_chunk::<8>().ok_or(StaleForm)?;
    let given = Millis(i64::from_be_bytes(*at));
    let age = now.since(given);
    let fresh = age.0 >= 0 && age <= VALID;
    let ours = keys.form_mac(&[at, bound.as_bytes()]).ct_eq(mac);
    if fresh && bool::from(ours) {
        Ok(())
    } else {
        Err(StaleForm)
    }
}

#[cfg(test)]
mod tests {
    use super::{StaleForm, VALID, check, token};
    use base_access::{Millis, SiteKeys};
    use sanad_casework::Span;

    #[test]
    fn a_token_holds_for_a_day_and_for_what_it_was_bound_to() {
        let keys = SiteKeys::generate();
        let given = Millis(1_795_559_400_000);
        let token = token(&keys, "code", given);
        assert_eq!(check(&keys, &token, "code", given.plus(VALID)), Ok(()));
        assert_eq!(check(&keys, &token, "other", given), Err(StaleForm));
        assert_eq!(
            check(&keys, &token, "code", given.plus(VALID).plus(Span(1))),
            Err(StaleForm)
        );
        assert_eq!(
            check(&keys, &token, "code", given.minus(Span(1))),
            Err(StaleForm)
        );
        assert_eq!(
            check(&SiteKeys::generate(), &token, "code", given),
            Err(StaleForm)
        );
        assert_eq!(check(&keys, "", "code", given), Err(StaleForm));
        assert_eq!(check(&keys, "نص", "code", given), Err(StaleForm));
    }
}
