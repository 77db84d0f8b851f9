//! Invitations.

use base_access::Millis;
use base_web::Lang;
use sanad_casework::{AccountId, InvitationId, Role};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::Handle;

/// How far an invitation is; the table's CHECK says the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// One supervisor proposed it.
    Proposed,
    /// A second one agreed: its address works.
    Approved,
    /// Somebody joined by it.
    Taken,
    /// A supervisor took it back.
    Withdrawn,
}

/// An account that is to be.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// The sign-in name to be.
    pub handle: Handle,
    /// The role to be.
    pub role: Role,
    /// The language to begin with.
    pub lang: Lang,
    /// How far it is.
    pub state: State,
    /// Who proposed it.
    pub invited_by: AccountId,
    /// Until when it can be taken.
    pub expires_at: Millis,
}

impl Invitation {
    /// Whether a second supervisor may still agree.
    pub fn waits_for_agreement(&self, now: Millis) -> bool {
        self.state == State::Proposed && now < self.expires_at
    }

    /// Whether somebody may join by it now.
    pub fn may_be_taken(&self, now: Millis) -> bool {
        self.state == State::Approved && now < self.expires_at
    }
}

/// How many wait for a second supervisor.
pub(crate) async fn count_proposed(
    conn: &mut AnyConnection,
    now: Millis,
) -> Result<i64, sqlx::Error> {
    sqlx::query(
        "SELECT COUNT(*) AS n FROM invitations WHERE state = 'proposed' AND expires_at > $1",
    )
    .bind(now.0)
    .fetch_one(conn)
    .await?
    .try_get("n")
}

pub(crate) async fn insert(
    conn: &mut AnyConnection,
    new: &Invitation,
    now: Millis,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO invitations (id, handle, role, lang, state, invited_by, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, 'proposed', $5, $6, $7)",
    )
    .bind(new.id.to_string())
    .bind(new.handle.as_str())
    .bind(new.role.key())
    .bind(new.lang.code())
    .bind(new.invited_by.to_string())
    .bind(now.0)
    .bind(new.expires_at.0)
    .execute(conn)
    .await
    .map(drop)
}

/// Whether a sign-in name was ever proposed.
pub(crate) async fn has_name(
    conn: &mut AnyConnection,
    handle: &Handle,
) -> Result<bool, sqlx::Error> {
    let row = sqlx::query("SELECT id FROM invitations WHERE handle = $1")
        .bind(handle.as_str())
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

pub(crate) async fn find(
    conn: &mut AnyConnection,
    id: InvitationId,
) -> Result<Option<Invitation>, sqlx::Error> {
    const QUERY: &str = "SELECT id, handle, role, lang, state, invited_by, expires_at FROM invitations WHERE id = $1";
    let row = sqlx::query(QUERY)
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(read).transpose()
}

pub(crate) async fn by_token(
    conn: &mut AnyConnection,
    token_hash: &str,
) -> Result<Option<Invitation>, sqlx::Error> {
    const QUERY: &str = "SELECT id, handle, role, lang, state, invited_by, expires_at FROM invitations WHERE token_hash = $1";
    let row = sqlx::query(QUERY)
        .bind(token_hash)
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(read).transpose()
}

/// Those that wait for a second supervisor or for their owner.
pub(crate) async fn open(
    conn: &mut AnyConnection,
    now: Millis,
) -> Result<Vec<Invitation>, sqlx::Error> {
    const QUERY: &str = "SELECT id, handle, role, lang, state, invited_by, expires_at FROM invitations \
        WHERE state IN ('proposed', 'approved') AND expires_at > $1 ORDER BY created_at";
    let rows = sqlx::query(QUERY).bind(now.0).fetch_all(conn).await?;
    rows.iter().map(read).collect()
}

/// A second supervisor agreed: the address works from now on.
pub(crate) async fn approve(
    conn: &mut AnyConnection,
    id: InvitationId,
    token_hash: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE invitations SET state = 'approved', token_hash = $1 WHERE id = $2")
        .bind(token_hash)
        .bind(id.to_string())
        .execute(conn)
        .await
        .map(drop)
}

pub(crate) async fn take(conn: &mut AnyConnection, id: InvitationId) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE invitations SET state = 'taken', token_hash = NULL WHERE id = $1")
        .bind(id.to_string())
        .execute(conn)
        .await
        .map(drop)
}

fn read(row: &AnyRow) -> Result<Invitation, sqlx::Error> {
    Ok(Invitation {
        id: super::parsed(row, "id")?,
        handle: super::parsed(row, "handle")?,
        role: super::parsed(row, "role")?,
        lang: super::parsed(row, "lang")?,
        state: match row.try_get::<String, _>("state")?.as_str() {
            "proposed" => State::Proposed,
            "approved" => State::Approved,
            "taken" => State::Taken,
            "withdrawn" => State::Withdrawn,
            _ => return Err(super::damaged("state")),
        },
        invited_by: super::parsed(row, "invited_by")?,
        expires_at: Millis(row.try_get("expires_at")?),
    })
}
