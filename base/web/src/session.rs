//! Sessions of staff: a random cookie, of which the database keeps only the hash.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use base_access::{Abort, Actor, Command, Db, Millis, Staff, Tx};
use rand::RngCore;
use rand::rngs::OsRng;
use sanad_casework::{AccountId, Role, Span};
use sha2::{Digest, Sha256};
use sqlx::Row;

use crate::{App, Lang};

/// The cookie's name.
pub const COOKIE_NAME: &str = "sanad_session";
/// A session ends this long after signing in, whatever happens: one long shift.
pub const LONGEST: Span = Span::hours(13);
/// And this long after the last request.
pub const IDLE: Span = Span::hours(1);
/// How stale `seen_at` may become before it is written again: spares a write on every request.
const SEEN_EVERY: Span = Span::minutes(1);

/// Who is signed in. Handlers take it as an argument; a door that is not public has it always.
#[derive(Debug, Clone)]
pub struct Session {
    /// The account.
    pub account: AccountId,
    /// Its sign-in name.
    pub handle: String,
    /// Its role.
    pub role: Role,
    /// The language the account reads.
    pub lang: Lang,
    /// The session's own hash, in hexadecimal digits.
    pub hash: String,
    /// When the account last proved that it is there (words or passkey).
    pub asserted_at: Millis,
}

impl Session {
    /// The session's account as an actor.
    pub fn actor(&self) -> Actor {
        self.staff().into()
    }

    /// The session's account, where only a member of staff can act.
    pub fn staff(&self) -> Staff {
        Staff {
            account: self.account,
            role: self.role,
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Session {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or(StatusCode::NOT_FOUND)
    }
}

/// Begins a session within the transaction that checked the sign-in; returns the cookie's value. Sessions that ran out
/// are swept away.
pub async fn begin(
    tx: &mut Tx<'_>,
    account: AccountId,
    now: Millis,
) -> Result<String, sqlx::Error> {
    let mut token = [0; 32];
    OsRng.fill_bytes(&mut token);
    let token = hex::encode(token);
    sqlx::query("DELETE FROM sessions WHERE begun_at < $1")
        .bind(now.minus(LONGEST).0)
        .execute(tx.conn())
        .await?;
    sqlx::query("INSERT INTO sessions (hash, account, begun_at, seen_at, asserted_at) VALUES ($1, $2, $3, $3, $3)")
        .bind(hash(&token))
        .bind(account.to_string())
        .bind(now.0)
        .execute(tx.conn())
        .await?;
    Ok(token)
}

/// Notes within the transaction that checked it that the account has just proved again that it is there.
pub async fn assert(tx: &mut Tx<'_>, session: &Session, now: Millis) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE sessions SET asserted_at = $1 WHERE hash = $2")
        .bind(now.0)
        .bind(&session.hash)
        .execute(tx.conn())
        .await
        .map(drop)
}

/// Ends every session of an account: it was revoked.
pub async fn end_all(tx: &mut Tx<'_>, account: AccountId) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM sessions WHERE account = $1")
        .bind(account.to_string())
        .execute(tx.conn())
        .await
        .map(drop)
}

/// Ends a session.
pub async fn end(tx: &mut Tx<'_>, session: &Session) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM sessions WHERE hash = $1")
        .bind(&session.hash)
        .execute(tx.conn())
        .await
        .map(drop)
}

/// The header that gives the browser its cookie, or takes it away with an empty token.
pub fn cookie(app: &App, token: &str) -> (axum::http::HeaderName, HeaderValue) {
    let secure = if app.site.secure() { "; Secure" } else { "" };
    let age = if token.is_empty() {
        0
    } else {
        LONGEST.0 / 1000
    };
    let text =
        format!("{COOKIE_NAME}={token}; Path=/; HttpOnly; SameSite=Strict; Max-Age={age}{secure}");
    let value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
    (SET_COOKIE, value)
}

/// Finds the session of a request, so that doors and handlers see it.
pub async fn find(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if let Some(token) = token(&request)
        && let Ok(Some(session)) = load(&app, &token).await
    {
        request.extensions_mut().insert(session);
    }
    next.run(request).await
}

fn token(request: &Request) -> Option<String> {
    let cookies = request.headers().get(COOKIE)?.to_str().ok()?;
    cookies.split(';').find_map(|cookie| {
        let (name, value) = cookie.trim().split_once('=')?;
        (name == COOKIE_NAME).then(|| value.to_owned())
    })
}

async fn load(app: &App, token: &str) -> Result<Option<Session>, sqlx::Error> {
    let hash = hash(token);
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let row = sqlx::query(
        "SELECT s.account, s.seen_at, s.asserted_at, a.handle, a.role, a.lang FROM sessions s JOIN accounts a ON a.id = s.account \
         WHERE s.hash = $1 AND a.state = 'active' AND s.begun_at > $2 AND s.seen_at > $3",
    )
    .bind(&hash)
    .bind(now.minus(LONGEST).0)
    .bind(now.minus(IDLE).0)
    .fetch_optional(&mut *conn)
    .await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let (Ok(account), Ok(role)) = (
        row.try_get::<String, _>("account")?.parse(),
        row.try_get::<String, _>("role")?.parse(),
    ) else {
        return Ok(None);
    };
    if now.since(Millis(row.try_get("seen_at")?)) > SEEN_EVERY {
        touch(&app.db, hash.clone(), now).await;
    }
    Ok(Some(Session {
        account,
        handle: row.try_get("handle")?,
        role,
        lang: row
            .try_get::<String, _>("lang")?
            .parse()
            .unwrap_or(Lang::Ar),
        hash,
        asserted_at: Millis(row.try_get("asserted_at")?),
    }))
}

async fn touch(db: &Db, hash: String, now: Millis) {
    if let Err(fault) = db.write(Touch { hash, now }).await {
        tracing::warn!(%fault, "a session could not be marked as seen");
    }
}

struct Touch {
    hash: String,
    now: Millis,
}

impl Command for Touch {
    type Output = ();
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "session seen";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Self::Refused>> {
        sqlx::query("UPDATE sessions SET seen_at = $1 WHERE hash = $2")
            .bind(self.now.0)
            .bind(&self.hash)
            .execute(tx.conn())
            .await?;
        Ok(())
    }
}

fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}
