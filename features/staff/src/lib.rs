//! Who works here: founding a site, accounts, signing in, each member's keys, and who may do what.
//!
//! | address | does |
//! | --- | --- |
//! | `/desk/sign-in`, `/desk/sign-out`, `/desk/language` | what they say |
//! | `/desk/keys` | which keys one holds, and passkeys |
//! | `/desk/staff` | who works here, who is to come, who holds which key |
//! | `/join/{token}` | a new member draws her words |
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
mod invite;
mod joining;
mod keys;
mod matrix_page;
mod member;
mod pages;
mod passkeys;
mod sign_in;
mod staff_page;
mod store;
mod tally;
mod teams;
mod unlock;

use base_web::doors::BODY_LIMIT;
use base_web::{Access, Doors};
use sanad_casework::matrix::Act;

pub use enrol::{Enrol, EnrolRefused, WrappedTo};
pub use found::{AlreadyFounded, Found, Founder, Founders, Founding};
pub use handle::{Handle, NotAHandle};
pub use invite::{AgreeToInvitation, InvitationToken, Invite, InviteRefused, Join};
pub use keys::{FetchKeys, OwnKeys};
pub use matrix_page::{MatrixPage, matrix_page};
pub use member::{DrawnMember, Enrolment};
pub use passkeys::PasskeyRefused;
pub use sign_in::{AssertWithWords, ChooseLanguage, NotSignedIn, SignInWithWords, SignOut};
pub use store::invitations::Invitation;
pub use tally::CountProposed;
pub use teams::{NotRevoked, Revoke, Rotate, WrapIn, WrapRefused, belongs_to_team, is_keyholder};
pub use unlock::{NotUnlocked, unlock_vault};

/// The record of an act on one's own session or keys: the ledger names the actor by a pseudonym already, and an
/// account's id beside it would resolve it.
const OWN: &str = "own";

/// The doors of staff.
pub fn doors() -> Doors {
    pages_of_the_desk().and(calls())
}

fn pages_of_the_desk() -> Doors {
    Doors::new()
        .get("/desk/sign-in", Access::Public, pages::sign_in)
        .post("/desk/sign-out", Access::SignedIn, pages::sign_out)
        .post("/desk/language", Access::SignedIn, pages::choose_language)
        .get("/desk/keys", Access::Staff(Act::OwnKeysChange), pages::keys)
        .get(
            "/desk/staff",
            Access::Staff(Act::StaffList),
            staff_page::page,
        )
        .post(
            "/desk/staff/invitations",
            Access::Staff(Act::StaffInvite),
            staff_page::invite,
        )
        .post(
            "/desk/staff/invitations/{id}/agree",
            Access::Staff(Act::StaffApprove),
            staff_page::agree,
        )
        .post(
            "/desk/staff/{id}/revoke",
            Access::Staff(Act::StaffRevoke),
            staff_page::revoke,
        )
        .get("/join/{token}", Access::Public, joining::page)
}

fn calls() -> Doors {
    use api::{passkeys, teams};
    let begin = Access::Staff(Act::SessionBegin);
    let own_keys = Access::Staff(Act::OwnKeysChange);
    let wrap = Access::Staff(Act::TeamWrap);
    Doors::new()
        .post(
            "/api/session/words",
            Access::Public,
            api::sign_in_with_words,
        )
        .post(
            "/api/session/passkey/begin",
            Access::Public,
            passkeys::begin_sign_in,
        )
        .post(
            "/api/session/passkey/finish",
            Access::Public,
            passkeys::finish_sign_in,
        )
        .post("/api/session/assert/words", begin, api::assert_with_words)
        .post(
            "/api/session/assert/passkey/begin",
            begin,
            passkeys::begin_assert,
        )
        .post(
            "/api/session/assert/passkey/finish",
            begin,
            passkeys::finish_assert,
        )
        .get("/api/keys", begin, api::own_keys)
        .post(
            "/api/passkeys/begin",
            own_keys,
            passkeys::begin_registration,
        )
        .post(
            "/api/passkeys/finish",
            own_keys,
            passkeys::finish_registration,
        )
        .put(
            "/api/keys/passkey/{credential}",
            own_keys,
            BODY_LIMIT,
            passkeys::seal_to_passkey,
        )
        .post(
            "/api/vault/unlock",
            Access::Staff(Act::VaultUnlock),
            teams::unlock,
        )
        .get("/api/keys/members", wrap, teams::members)
        .post("/api/keys/members/{account}", wrap, teams::wrap_in)
        .post("/api/keys/rotate", wrap, teams::rotate)
        .post("/api/invitations/{token}", Access::Public, joining::take)
}
