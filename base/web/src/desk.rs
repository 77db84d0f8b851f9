//! What every page of the desk knows: who reads it, in which language, and where else that role may go.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use base_access::{Abort, Millis, VaultError};
use sanad_casework::Role;
use sanad_casework::matrix::{Act, may};

use crate::assets;
use crate::words::{self, Arg, Value};
use crate::{App, Lang, Refused, Session, form, time};

mod posted;

pub use posted::{DeskCall, DeskForm};

/// The context that `desk.html` and every page of the desk share, as the field `desk`.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The language of the page.
    pub lang: Lang,
    /// The reader's sign-in name, which the keys in the browser are derived with.
    pub handle: String,
    /// The reader's role.
    pub role: Role,
    /// The address of this page, which the menu marks.
    pub path: String,
    /// Whether this is the fictional demonstration; shows the permanent banner.
    pub demo: bool,
    /// Sent back with every form, bound to the session.
    pub form_token: String,
    /// The installation's name, for the scripts.
    pub site: String,
    /// Whether the vault is open: while it is locked, files cannot be read.
    pub vault_open: bool,
    /// Now.
    pub now: Millis,
}

/// A place in the menu: its address and its word's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The address.
    pub path: &'static str,
    /// The word's key.
    pub word: &'static str,
    act: Act,
}

/// Every place in the menu, and the act that a role must have for it.
const PLACES: [Place; 10] = [
    place("/desk/queue", "desk-place-queue", Act::QueueList),
    place("/desk/persons", "desk-place-persons", Act::PersonSearch),
    place("/desk/promises", "desk-place-promises", Act::PromiseList),
    place("/desk/lists", "desk-place-lists", Act::ListOpen),
    place(
        "/desk/candidates",
        "desk-place-candidates",
        Act::CandidateList,
    ),
    place(
        "/desk/prevention",
        "desk-place-prevention",
        Act::PreventionList,
    ),
    place("/desk/brief", "desk-place-brief", Act::BriefRead),
    place("/desk/staff", "desk-place-staff", Act::StaffList),
    place("/desk/matrix", "desk-place-matrix", Act::MatrixRead),
    place("/desk/keys", "desk-place-keys", Act::OwnKeysChange),
];

const fn place(path: &'static str, word: &'static str, act: Act) -> Place {
    Place { path, word, act }
}

impl Desk {
    /// The context of a page for whoever is signed in.
    pub fn of(app: &App, session: &Session, path: impl Into<String>) -> Self {
        let now = app.clock.now();
        Self {
            lang: session.lang,
            handle: session.handle.clone(),
            role: session.role,
            path: path.into(),
            demo: app.site.demo,
            form_token: form::token(app.db.keys(), &session.hash, now),
            site: app.site.name.clone(),
            vault_open: app.db.vault().is_unlocked(),
            now,
        }
    }

    /// Every language, for the switch.
    pub const fn languages(&self) -> [Lang; 5] {
        Lang::ALL
    }

    /// A word, in the reader's language.
    pub fn say(&self, key: &str) -> String {
        words::say(self.lang, key)
    }

    /// A word with one argument.
    pub fn say_with<'a>(
        &self,
        key: &str,
        name: &'static str,
        value: impl Into<Value<'a>>,
    ) -> String {
        words::say_with(self.lang, key, &[(name, value.into())])
    }

    /// A word with several arguments.
    pub fn say_args(&self, key: &str, args: &[Arg<'_>]) -> String {
        words::say_with(self.lang, key, args)
    }

    /// Whether the reader's role may do an act: pages show no button that would be refused.
    pub fn may(&self, act: Act) -> bool {
        may(self.role, act)
    }

    /// The menu of the reader's role.
    pub fn places(&self) -> Vec<Place> {
        PLACES
            .into_iter()
            .filter(|place| self.may(place.act))
            .collect()
    }

    /// Whether a place of the menu is the one shown.
    pub fn is_at(&self, place: &Place) -> bool {
        self.path.starts_with(place.path)
    }

    /// The address of a style or script; empty where it was not built.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name).unwrap_or_default()
    }

    /// A time, as the reader writes it.
    pub fn when(&self, at: &Millis) -> String {
        time::day_and_minute(self.lang, *at)
    }

    /// How long it is until a time, or since it: "in 12 minutes", "3 hours late".
    pub fn clock(&self, due: &Millis) -> String {
        time::clock(self.lang, self.now, *due)
    }

    /// A refusal in the reader's language; `.json()` makes it the answer to a call.
    pub fn refuse(&self, status: StatusCode, key: &'static str) -> Refused {
        Refused::at_desk(self, status, key)
    }

    /// What to say where no rule refused, but something is missing or broken. Logs a fault; tells the reader what to do.
    pub fn refuse_abort<R: std::fmt::Debug>(&self, abort: &Abort<R>) -> Refused {
        match abort {
            Abort::Vault(VaultError::Locked) => {
                self.refuse(StatusCode::SERVICE_UNAVAILABLE, "web-locked")
            }
            Abort::Denied(_) => self.refuse(StatusCode::NOT_FOUND, "web-not-found"),
            Abort::Refused(refused) => {
                tracing::error!(?refused, "a refusal that no page words");
                self.refuse(StatusCode::CONFLICT, "desk-refused")
            }
            Abort::Vault(fault) => {
                tracing::error!(%fault, "a sealed column does not open");
                self.refuse(StatusCode::INTERNAL_SERVER_ERROR, "web-busy")
            }
            Abort::Fault(fault) => {
                tracing::error!(%fault, "the database failed");
                self.refuse(StatusCode::SERVICE_UNAVAILABLE, "web-busy")
            }
        }
    }

    /// Whether a time has passed.
    pub fn is_past(&self, due: &Millis) -> bool {
        *due < self.now
    }
}

/// A page that only reads takes its context as an argument; the door has asked the matrix before.
impl FromRequestParts<App> for Desk {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, StatusCode> {
        let session = Session::from_request_parts(parts, app).await?;
        Ok(Self::of(app, &session, parts.uri.path()))
    }
}
