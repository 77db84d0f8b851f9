//! Who works here: founding a site, accounts, signing in, each member's keys, and who may do what.
//!
//! | address | does |
//! | --- | --- |
//! | `/desk/sign-in`, `/desk/sign-out`, `/desk/language` | what they say |
//! | `/desk/keys` | which keys one holds, and passkeys |
//! | `/desk/matrix` | who may do what (shown by the program, which knows every door) |
//! | `/api/session/…`, `/api/keys` | for the desk's script (`web/README.md`) |
//!
//! Secrets stay in browsers: six words give a sign-in secret, which is sent, and an unlock key, which is not. The
//! server keeps identities and team keys only as sealed to somebody.

mod api;
mod bytes;
mod enrol;
mod found;
mod handle;
mod keys;
mod matrix_page;
mod member;
mod pages;
mod sign_in;
mod store;

use base_web::{Access, Doors};
use sanad_casework::matrix::Act;

pub use enrol::{Enrol, EnrolRefused, WrappedTo};
pub use found::{AlreadyFounded, Found, Founder, Founders, Founding};
pub use handle::{Handle, NotAHandle};
pub use keys::{FetchKeys, OwnKeys};
pub use matrix_page::{MatrixPage, matrix_page};
pub use member::{DrawnMember, Enrolment};
pub use sign_in::{AssertWithWords, ChooseLanguage, NotSignedIn, SignInWithWords, SignOut};

/// The record of an act on one's own session or keys: the ledger names the actor by a pseudonym already, and an
/// account's id beside it would resolve it.
const OWN: &str = "own";

/// The doors of staff.
pub fn doors() -> Doors {
    Doors::new()
        .get("/desk/sign-in", Access::Public, pages::sign_in)
        .post(
            "/api/session/words",
            Access::Public,
            api::sign_in_with_words,
        )
        .post(
            "/api/session/assert/words",
            Access::SignedIn,
            api::assert_with_words,
        )
        .get("/api/keys", Access::Staff(Act::SessionBegin), api::own_keys)
        .get("/desk/keys", Access::Staff(Act::OwnKeysChange), pages::keys)
        .post("/desk/sign-out", Access::SignedIn, pages::sign_out)
        .post("/desk/language", Access::SignedIn, pages::choose_language)
}
