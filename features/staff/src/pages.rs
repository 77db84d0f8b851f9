//! The pages of staff: signing in and out, and the language of the desk.

use std::convert::Infallible;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use base_access::{Abort, Team};
use base_web::refusal::language_of;
use base_web::{App, Desk, DeskForm, Html, Lang, Page, Session, form, session};
use sanad_casework::AccountId;
use serde::Deserialize;

use crate::sign_in::{ChooseLanguage, SignOut};
use crate::store::passkeys::{self, PasskeyRow};
use crate::store::{accounts, teams};

/// `/desk/sign-in?lang=&next=`
#[derive(Debug, Deserialize)]
pub(crate) struct Arriving {
    lang: Option<String>,
    next: Option<String>,
}

/// The page on which members sign in. It needs the script: words are never sent, so no form can carry them.
#[derive(Debug, Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage {
    /// Language, and the demonstration's banner.
    pub page: Page,
    /// The installation's name, which keys are derived with.
    pub site: String,
    /// Sent back with the call.
    pub form_token: String,
    /// Where to go afterwards.
    pub next: String,
}

impl SignInPage {
    fn languages(&self) -> [(Lang, String); 5] {
        Lang::ALL.map(|lang| {
            (
                lang,
                format!("/desk/sign-in?lang={lang}&next={}", self.next),
            )
        })
    }
}

pub(crate) async fn sign_in(
    State(app): State<App>,
    headers: HeaderMap,
    Query(arriving): Query<Arriving>,
) -> Response {
    let chosen = arriving.lang.and_then(|code| code.parse().ok());
    let page = Page {
        lang: chosen.unwrap_or_else(|| language_of(&headers)),
        path: "/desk/sign-in",
        demo: app.site.demo,
    };
    Html::ok(SignInPage {
        page,
        site: app.site.name.clone(),
        form_token: form::token(app.db.keys(), "", app.clock.now()),
        next: within_desk(arriving.next),
    })
    .into_response()
}

/// `/desk/keys`: which keys the reader holds, and her passkeys.
#[derive(Debug, Template)]
#[template(path = "keys.html")]
pub struct KeysPage {
    /// The desk's context.
    pub desk: Desk,
    /// What the reader holds.
    pub own: OwnState,
}

/// What a member holds, without any key in it.
#[derive(Debug)]
pub struct OwnState {
    /// Her public key, shown as four words.
    pub recipient: String,
    /// Whether she opens envelopes.
    pub team: bool,
    /// Whether she can unlock the vault.
    pub vault: bool,
    /// Her passkeys.
    pub passkeys: Vec<PasskeyRow>,
}

pub(crate) async fn keys(State(app): State<App>, session: Session, desk: Desk) -> Response {
    match own_state(&app, session.account).await {
        Ok(own) => Html::ok(KeysPage { desk, own }).into_response(),
        Err(fault) => desk
            .refuse_abort(&Abort::<Infallible>::from(fault))
            .into_response(),
    }
}

async fn own_state(app: &App, account: AccountId) -> Result<OwnState, sqlx::Error> {
    let conn = &mut *app.db.read().await?;
    Ok(OwnState {
        recipient: accounts::recipient(conn, account).await?,
        team: teams::holds(conn, Team::Hotline, account).await?,
        vault: teams::holds(conn, Team::Vault, account).await?,
        passkeys: passkeys::of(conn, account).await?,
    })
}

/// A form without fields of its own.
#[derive(Debug, Deserialize)]
pub(crate) struct Nothing {}

pub(crate) async fn sign_out(State(app): State<App>, form: DeskForm<Nothing>) -> Response {
    let now = app.clock.now();
    let DeskForm { session, desk, .. } = form;
    match app.db.write(SignOut { session, now }).await {
        Ok(()) => (
            [session::cookie(&app, "")],
            Redirect::to(&format!("/desk/sign-in?lang={}", desk.lang)),
        )
            .into_response(),
        Err(fault) => desk.refuse_abort(&fault).into_response(),
    }
}

/// `POST /desk/language`
#[derive(Debug, Deserialize)]
pub(crate) struct Language {
    lang: Lang,
    back: Option<String>,
}

pub(crate) async fn choose_language(State(app): State<App>, form: DeskForm<Language>) -> Response {
    let command = ChooseLanguage {
        account: form.session.account,
        lang: form.fields.lang,
    };
    match app.db.write(command).await {
        Ok(()) => Redirect::to(&within_desk(form.fields.back)).into_response(),
        Err(fault) => form.desk.refuse_abort(&fault).into_response(),
    }
}

/// An address of the desk, or the desk itself for whatever else somebody made a link of.
fn within_desk(address: Option<String>) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'/' || byte == b'-';
    address
        .filter(|path| path.starts_with("/desk/") && path.bytes().all(plain))
        .unwrap_or_else(|| "/desk".to_owned())
}

#[cfg(test)]
mod tests {
    use super::within_desk;

    #[test]
    fn a_link_leads_nowhere_but_to_the_desk() {
        for (given, leads) in [
            ("/desk/staff", "/desk/staff"),
            ("//elsewhere.example", "/desk"),
            ("https://elsewhere.example/desk/", "/desk"),
            ("/desk/../ar", "/desk"),
            ("/desk/a?b=\"", "/desk"),
            ("/ar", "/desk"),
        ] {
            assert_eq!(within_desk(Some(given.to_owned())), leads, "{given}");
        }
        assert_eq!(within_desk(None), "/desk");
    }
}
