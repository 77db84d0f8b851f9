//! Passkeys: a member's device signs what the server drew, to sign in and to prove again that she is there.
//!
//! What unlocks her identity is the passkey's PRF, which never leaves her browser; here only signatures are checked.
//! What was drawn is kept in the database under the hash of the challenge: for one use, and for five minutes.

use base_access::{Abort, Act, By, Command, Grant, Millis, Refusal, Tx};
use base_web::{Session, Site};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sanad_casework::{AccountId, Span, matrix};
use sha2::{Digest, Sha256};
use webauthn_rs::prelude::{
    CreationChallengeResponse, Passkey, PasskeyAuthentication, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, RequestChallengeResponse, Url, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::sign_in;
use crate::store::accounts;
use crate::store::ceremonies::{self, Begun, Kind};
use crate::store::passkeys::{self, NewPasskey};

/// How long a device has to answer.
const VALID: Span = Span::minutes(5);

/// Why a passkey does not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasskeyRefused {
    /// The site answers as no name that passkeys can be bound to.
    #[error("this site has no name that passkeys can be bound to")]
    NoName,
    /// Nobody has such a passkey, or this account has none.
    #[error("there is no such passkey")]
    Unknown,
    /// It answered something else, too late, or twice.
    #[error("the passkey's answer does not hold")]
    NotProved,
}

impl Refusal for PasskeyRefused {}

/// What checks passkeys of this site: bound to the first name it answers as. An address of numbers is no name.
pub fn relying_party(site: &Site) -> Result<Webauthn, PasskeyRefused> {
    let urls = site.origins.iter().filter_map(|text| Url::parse(text).ok());
    let mut named = urls.filter(|url| url.domain().is_some());
    let origin = named.next().ok_or(PasskeyRefused::NoName)?;
    let name = origin.domain().unwrap_or_default();
    let builder = WebauthnBuilder::new(name, &origin).map_err(|_| PasskeyRefused::NoName)?;
    // On this machine itself the port is whichever was free.
    let builder = builder
        .rp_name(&site.name)
        .allow_any_port(name == "localhost");
    builder.build().map_err(|_| PasskeyRefused::NoName)
}

/// Begins to register a passkey for whoever is signed in.
#[derive(Debug)]
pub struct BeginRegistration {
    /// Who.
    pub session: Session,
    /// What checks it.
    pub party: Webauthn,
    /// When.
    pub now: Millis,
}

/// Keeps a passkey that was registered.
#[derive(Debug)]
pub struct FinishRegistration {
    /// Who.
    pub session: Session,
    /// What checks it.
    pub party: Webauthn,
    /// What the device answered.
    pub answer: RegisterPublicKeyCredential,
    /// When.
    pub now: Millis,
}

/// Keeps a member's identity as her browser sealed it to a passkey's PRF.
#[derive(Debug)]
pub struct SealToPasskey {
    /// Who.
    pub session: Session,
    /// The passkey's credential id, in base64url.
    pub credential: String,
    /// The age file.
    pub sealed: Vec<u8>,
    /// When.
    pub now: Millis,
}

/// Begins to ask a passkey for its signature.
#[derive(Debug)]
pub struct BeginProof {
    /// The sign-in name, as it was typed or as the session has it.
    pub account: String,
    /// Whether it is to prove again, in a session, that somebody is there.
    pub again: bool,
    /// What checks it.
    pub party: Webauthn,
    /// When.
    pub now: Millis,
}

/// Begins a session for whoever's passkey has signed.
#[derive(Debug)]
pub struct SignInWithPasskey {
    /// What checks it.
    pub party: Webauthn,
    /// What the device answered.
    pub answer: PublicKeyCredential,
    /// When.
    pub now: Millis,
}

/// Proves with a passkey, within a session, that the one who began it is still there.
#[derive(Debug)]
pub struct AssertWithPasskey {
    /// The session.
    pub session: Session,
    /// What checks it.
    pub party: Webauthn,
    /// What the device answered.
    pub answer: PublicKeyCredential,
    /// When.
    pub now: Millis,
}

struct Add;

impl Act for Add {
    type Record = &'static str;
    const NAME: &'static str = "passkey.added";
    const BY: By = By::Desk(matrix::Act::OwnKeysChange);
}

struct SealIdentity;

impl Act for SealIdentity {
    type Record = &'static str;
    const NAME: &'static str = "passkey.sealed-to";
    const BY: By = By::Desk(matrix::Act::OwnKeysChange);
}

impl Command for BeginRegistration {
    type Output = CreationChallengeResponse;
    type Refused = PasskeyRefused;
    const NAME: &'static str = "begin to register a passkey";

    async fn run(
        &self,
        tx: &mut Tx<'_>,
    ) -> Result<CreationChallengeResponse, Abort<PasskeyRefused>> {
        let account = self.session.account;
        let known = stored(tx, account).await?;
        let known = known.iter().map(|key| key.cred_id().clone()).collect();
        let name = &self.session.handle;
        let user = Uuid::from_bytes(account.bytes());
        let (options, state) = self
            .party
            .start_passkey_registration(user, name, name, Some(known))
            .map_err(|_| PasskeyRefused::NotProved)?;
        let id = ceremony(&options.public_key.challenge);
        let state = begun(account, &state)?;
        keep(tx, &id, Kind::Register, &state, self.now).await?;
        Ok(options)
    }
}

impl Command for FinishRegistration {
    type Output = ();
    type Refused = PasskeyRefused;
    const NAME: &'static str = "register a passkey";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<PasskeyRefused>> {
        let grant = Grant::<Add>::ask(self.session.actor(), crate::OWN)?;
        tx.enter(grant, self.now).await?;
        let client_data = &self.answer.response.client_data_json;
        let begun = taken(tx, client_data, Kind::Register, self.now).await?;
        if begun.account != self.session.account {
            return Err(PasskeyRefused::NotProved.into());
        }
        let state: PasskeyRegistration = restored(&begun.state)?;
        let passkey = self
            .party
            .finish_passkey_registration(&self.answer, &state)
            .map_err(|_| PasskeyRefused::NotProved)?;
        let new = NewPasskey {
            credential: &URL_SAFE_NO_PAD.encode(passkey.cred_id()),
            account: begun.account,
            passkey: &as_text(&passkey)?,
            now: self.now,
        };
        if passkeys::insert(tx.conn(), &new).await? {
            Ok(())
        } else {
            Err(PasskeyRefused::NotProved.into())
        }
    }
}

impl Command for SealToPasskey {
    type Output = ();
    type Refused = PasskeyRefused;
    const NAME: &'static str = "seal one's identity to a passkey";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<PasskeyRefused>> {
        let grant = Grant::<SealIdentity>::ask(self.session.actor(), crate::OWN)?;
        tx.enter(grant, self.now).await?;
        let account = self.session.account;
        if passkeys::seal_to(tx.conn(), account, &self.credential, &self.sealed).await? {
            Ok(())
        } else {
            Err(PasskeyRefused::Unknown.into())
        }
    }
}

impl Command for BeginProof {
    type Output = RequestChallengeResponse;
    type Refused = PasskeyRefused;
    const NAME: &'static str = "ask a passkey";

    async fn run(
        &self,
        tx: &mut Tx<'_>,
    ) -> Result<RequestChallengeResponse, Abort<PasskeyRefused>> {
        let found = accounts::for_sign_in(tx.conn(), &self.account).await?;
        let account = found.ok_or(PasskeyRefused::Unknown)?.id;
        let keys = stored(tx, account).await?;
        if keys.is_empty() {
            return Err(PasskeyRefused::Unknown.into());
        }
        let (options, state) = self
            .party
            .start_passkey_authentication(&keys)
            .map_err(|_| PasskeyRefused::NotProved)?;
        let id = ceremony(&options.public_key.challenge);
        let kind = if self.again {
            Kind::Assert
        } else {
            Kind::SignIn
        };
        keep(tx, &id, kind, &begun(account, &state)?, self.now).await?;
        Ok(options)
    }
}

impl Command for SignInWithPasskey {
    /// The cookie's value.
    type Output = String;
    type Refused = PasskeyRefused;
    const NAME: &'static str = "sign in with a passkey";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<String, Abort<PasskeyRefused>> {
        let account = proved(tx, &self.party, &self.answer, Kind::SignIn, self.now).await?;
        let active = accounts::active_role(tx.conn(), account).await?;
        if active.is_none() {
            return Err(PasskeyRefused::Unknown.into());
        }
        sign_in::begin(tx, account, self.now).await
    }
}

impl Command for AssertWithPasskey {
    type Output = ();
    type Refused = PasskeyRefused;
    const NAME: &'static str = "assert with a passkey";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<PasskeyRefused>> {
        let account = proved(tx, &self.party, &self.answer, Kind::Assert, self.now).await?;
        if account != self.session.account {
            return Err(PasskeyRefused::NotProved.into());
        }
        sign_in::assert(tx, &self.session, self.now).await
    }
}

/// Checks a signature against the ceremony it answers, and keeps the passkey's counter.
async fn proved(
    tx: &mut Tx<'_>,
    party: &Webauthn,
    answer: &PublicKeyCredential,
    kind: Kind,
    now: Millis,
) -> Result<AccountId, Abort<PasskeyRefused>> {
    let begun = taken(tx, &answer.response.client_data_json, kind, now).await?;
    let state: PasskeyAuthentication = restored(&begun.state)?;
    let result = party
        .finish_passkey_authentication(answer, &state)
        .map_err(|_| PasskeyRefused::NotProved)?;
    for mut key in stored(tx, begun.account).await? {
        if key.update_credential(&result) == Some(true) {
            let credential = URL_SAFE_NO_PAD.encode(key.cred_id());
            passkeys::update(tx.conn(), &credential, &as_text(&key)?).await?;
        }
    }
    Ok(begun.account)
}

async fn stored(
    tx: &mut Tx<'_>,
    account: AccountId,
) -> Result<Vec<Passkey>, Abort<PasskeyRefused>> {
    let texts = passkeys::verifying(tx.conn(), account).await?;
    texts.iter().map(|text| Ok(restored(text)?)).collect()
}

async fn keep(
    tx: &mut Tx<'_>,
    id: &str,
    kind: Kind,
    begun: &Begun,
    now: Millis,
) -> Result<(), sqlx::Error> {
    ceremonies::begin(tx.conn(), id, kind, begun, now, now.plus(VALID)).await
}

/// The ceremony that a device's answer names by its challenge.
async fn taken(
    tx: &mut Tx<'_>,
    client_data: &[u8],
    kind: Kind,
    now: Millis,
) -> Result<Begun, Abort<PasskeyRefused>> {
    #[derive(serde::Deserialize)]
    struct ClientData {
        challenge: String,
    }
    let data: ClientData =
        serde_json::from_slice(client_data).map_err(|_| PasskeyRefused::NotProved)?;
    let challenge = URL_SAFE_NO_PAD
        .decode(data.challenge)
        .map_err(|_| PasskeyRefused::NotProved)?;
    let begun = ceremonies::take(tx.conn(), &ceremony(&challenge), kind, now).await?;
    Ok(begun.ok_or(PasskeyRefused::NotProved)?)
}

fn begun(account: AccountId, state: &impl serde::Serialize) -> Result<Begun, PasskeyRefused> {
    Ok(Begun {
        account,
        state: as_text(state)?,
    })
}

fn ceremony(challenge: &[u8]) -> String {
    hex::encode(Sha256::digest(challenge))
}

fn as_text(value: &impl serde::Serialize) -> Result<String, PasskeyRefused> {
    serde_json::to_string(value).map_err(|_| PasskeyRefused::NotProved)
}

fn restored<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, PasskeyRefused> {
    serde_json::from_str(text).map_err(|_| PasskeyRefused::NotProved)
}
