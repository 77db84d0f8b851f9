//! Signing in with six words, and proving again that one is there.
//!
//! The browser derives a secret from the words and sends only that. An unknown name, a revoked account and a wrong
//! secret end the same way, after the same work.

use base_access::{Abort, Act, Actor, By, Command, Grant, Millis, Refusal, Tx};
use base_web::{Lang, Session, session};
use sanad_casework::{AccountId, matrix};
use sanad_seal::SignInSecret;

use crate::store::accounts;

/// Begins a session for whoever knows the words.
#[derive(Debug)]
pub struct SignInWithWords {
    /// The sign-in name as it was typed.
    pub account: String,
    /// What the browser derived.
    pub secret: SignInSecret,
    /// When.
    pub now: Millis,
}

/// Name or secret is wrong; which of them is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the name or the words are not right")]
pub struct NotSignedIn;

impl Refusal for NotSignedIn {}

/// The act of beginning a session, or of proving again within one that one is there.
pub(crate) struct Begin;

impl Act for Begin {
    type Record = &'static str;
    const NAME: &'static str = "session.begun";
    const BY: By = By::Desk(matrix::Act::SessionBegin);
}

struct Assert;

impl Act for Assert {
    type Record = &'static str;
    const NAME: &'static str = "session.asserted";
    const BY: By = By::Desk(matrix::Act::SessionBegin);
}

struct End;

impl Act for End {
    type Record = &'static str;
    const NAME: &'static str = "session.ended";
    const BY: By = By::Desk(matrix::Act::SessionBegin);
}

impl Command for SignInWithWords {
    /// The cookie's value.
    type Output = String;
    type Refused = NotSignedIn;
    const NAME: &'static str = "sign in with words";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<String, Abort<NotSignedIn>> {
        let account = with_words(tx, &self.account, &self.secret).await?;
        begin(tx, account, self.now).await
    }
}

/// Proves with words, within a session, that the one who began it is still there.
#[derive(Debug)]
pub struct AssertWithWords {
    /// The session.
    pub session: Session,
    /// What the browser derived.
    pub secret: SignInSecret,
    /// When.
    pub now: Millis,
}

impl Command for AssertWithWords {
    type Output = ();
    type Refused = NotSignedIn;
    const NAME: &'static str = "assert with words";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<NotSignedIn>> {
        with_words(tx, &self.session.handle, &self.secret).await?;
        assert(tx, &self.session, self.now).await
    }
}

/// Ends a session.
#[derive(Debug)]
pub struct SignOut {
    /// Which.
    pub session: Session,
    /// When.
    pub now: Millis,
}

impl Command for SignOut {
    type Output = ();
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "sign out";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Self::Refused>> {
        let grant = Grant::<End>::ask(self.session.actor(), crate::OWN)?;
        tx.enter(grant, self.now).await?;
        Ok(session::end(tx, &self.session).await?)
    }
}

/// Chooses the language in which an account reads the desk. Nothing personal: it leaves no entry.
#[derive(Debug)]
pub struct ChooseLanguage {
    /// Whose.
    pub account: AccountId,
    /// Which.
    pub lang: Lang,
}

impl Command for ChooseLanguage {
    type Output = ();
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "choose a language";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Self::Refused>> {
        Ok(accounts::set_lang(tx.conn(), self.account, self.lang.code()).await?)
    }
}

/// Begins a session for an account that has proved who it is, and enters it.
pub(crate) async fn begin<R>(
    tx: &mut Tx<'_>,
    account: AccountId,
    now: Millis,
) -> Result<String, Abort<R>> {
    let role = accounts::role(tx.conn(), account).await?;
    let grant = Grant::<Begin>::ask(Actor::Staff { account, role }, crate::OWN)?;
    tx.enter(grant, now).await?;
    Ok(session::begin(tx, account, now).await?)
}

/// Notes a fresh proof within a session, and enters it.
pub(crate) async fn assert<R>(
    tx: &mut Tx<'_>,
    session: &Session,
    now: Millis,
) -> Result<(), Abort<R>> {
    let grant = Grant::<Assert>::ask(session.actor(), crate::OWN)?;
    tx.enter(grant, now).await?;
    Ok(session::assert(tx, session, now).await?)
}

async fn with_words(
    tx: &mut Tx<'_>,
    account: &str,
    secret: &SignInSecret,
) -> Result<AccountId, Abort<NotSignedIn>> {
    let found = accounts::for_sign_in(tx.conn(), account).await?;
    // Compared also where there is nobody, so that an unknown name takes as long as a wrong secret.
    let stored = found.as_ref().map_or([0; 32], |found| found.secret_hash);
    match (secret.matches(&stored), found) {
        (true, Some(found)) => Ok(found.id),
        _ => Err(NotSignedIn.into()),
    }
}
