//! What a passkey was asked to sign, kept until it has answered: for one use, and for minutes.

use base_access::Millis;
use sanad_casework::AccountId;
use sqlx::{AnyConnection, Row};

/// What a passkey is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Register,
    SignIn,
    Assert,
}

impl Kind {
    const fn key(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::SignIn => "sign-in",
            Self::Assert => "assert",
        }
    }
}

/// A ceremony that was begun.
pub(crate) struct Begun {
    pub(crate) account: AccountId,
    pub(crate) state: String,
}

/// Keeps what is needed to finish; `id` is the hash of the challenge. Those that ran out are swept away.
pub(crate) async fn begin(
    conn: &mut AnyConnection,
    id: &str,
    kind: Kind,
    begun: &Begun,
    now: Millis,
    until: Millis,
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM ceremonies WHERE expires_at < $1")
        .bind(now.0)
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "INSERT INTO ceremonies (id, kind, account, state, expires_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(kind.key())
    .bind(begun.account.to_string())
    .bind(&begun.state)
    .bind(until.0)
    .execute(conn)
    .await
    .map(drop)
}

/// Takes a ceremony away, so that it is finished at most once.
pub(crate) async fn take(
    conn: &mut AnyConnection,
    id: &str,
    kind: Kind,
    now: Millis,
) -> Result<Option<Begun>, sqlx::Error> {
    let row = sqlx::query(
        "DELETE FROM ceremonies WHERE id = $1 AND kind = $2 AND expires_at >= $3 RETURNING account, state",
    )
    .bind(id)
    .bind(kind.key())
    .bind(now.0)
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(Begun {
            account: super::parsed(&row, "account")?,
            state: row.try_get("state")?,
        })
    })
    .transpose()
}
