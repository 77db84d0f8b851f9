//! Two people: what one account began, another agrees to, neither invited by the other, each having proved within
//! the last five minutes that it is there (DESIGN §6.5).
//!
//! Each agreement is a row with the proof's time and the SHA-256 of what its reader was shown, so that both are known
//! to have agreed to the same thing. What is agreed to is the caller's: this only says whether two did.

use sanad_casework::{AccountId, Span};
use sha2::{Digest, Sha256};
use sqlx::Row;

use crate::{Abort, Millis, Refusal, Tx};

/// How old a proof of presence may be.
pub const FRESH: Span = Span::minutes(5);

/// What is agreed to, as it is shown to both.
#[derive(Debug, Clone)]
pub struct Matter {
    /// The kind of matter; an act's name in the ledger.
    pub act: &'static str,
    /// The record it is about.
    pub record: String,
    /// SHA-256 of everything that was shown.
    pub shown: [u8; 32],
}

/// Somebody who agrees, and when she last proved that she is there.
#[derive(Debug, Clone, Copy)]
pub struct Agreeing {
    /// Who.
    pub account: AccountId,
    /// When she last proved it, by words or passkey.
    pub asserted_at: Millis,
}

/// How far a matter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreed {
    /// One has agreed; another must.
    ByOne,
    /// Two have agreed: it may happen.
    ByTwo {
        /// Who agreed first.
        first: AccountId,
    },
}

/// Why an agreement does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAgreed {
    /// The last proof of presence is older than [`FRESH`].
    #[error("the proof of presence is too old")]
    NotFresh,
    /// The same account cannot be two people.
    #[error("the same account agreed first")]
    SamePerson,
    /// One of the two was invited by the other.
    #[error("one was invited by the other")]
    Invited,
    /// The first was shown something else.
    #[error("the matter changed since the first agreed")]
    Changed,
}

impl Refusal for NotAgreed {}

impl NotAgreed {
    /// The sentence that tells a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotFresh => "desk-not-fresh",
            Self::SamePerson => "desk-same-person",
            Self::Invited => "desk-invited",
            Self::Changed => "desk-changed",
        }
    }
}

impl Matter {
    /// A matter, and what is shown of it, each part for itself.
    pub fn new(act: &'static str, record: &impl ToString, shown: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for part in shown {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        Self {
            act,
            record: record.to_string(),
            shown: hash.finalize().into(),
        }
    }
}

/// Notes that somebody agrees, and says whether two now have.
pub async fn agree(
    tx: &mut Tx<'_>,
    who: Agreeing,
    matter: &Matter,
    now: Millis,
) -> Result<Agreed, Abort<NotAgreed>> {
    if now.since(who.asserted_at) > FRESH {
        return Err(NotAgreed::NotFresh.into());
    }
    let first = first(tx, matter).await?;
    if let Some((other, shown)) = &first {
        if *other == who.account {
            return Err(NotAgreed::SamePerson.into());
        }
        if invited(tx, *other, who.account).await? {
            return Err(NotAgreed::Invited.into());
        }
        if *shown != hex::encode(matter.shown) {
            return Err(NotAgreed::Changed.into());
        }
    }
    note(tx, who, matter, now).await?;
    Ok(first.map_or(Agreed::ByOne, |(first, _)| Agreed::ByTwo { first }))
}

/// Forgets who agreed to a matter: it was withdrawn, or it happened and may be begun anew.
pub async fn forget(tx: &mut Tx<'_>, act: &'static str, record: &str) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM approvals WHERE act = $1 AND record = $2")
        .bind(act)
        .bind(record)
        .execute(tx.conn())
        .await
        .map(drop)
}

async fn first(
    tx: &mut Tx<'_>,
    matter: &Matter,
) -> Result<Option<(AccountId, String)>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT account, shown_sha256 FROM approvals WHERE act = $1 AND record = $2 ORDER BY agreed_at, account LIMIT 1",
    )
    .bind(matter.act)
    .bind(&matter.record)
    .fetch_optional(tx.conn())
    .await?;
    row.map(|row| {
        let account: String = row.try_get("account")?;
        let account = account
            .parse()
            .map_err(|fault| sqlx::Error::Decode(Box::new(fault)))?;
        Ok((account, row.try_get("shown_sha256")?))
    })
    .transpose()
}

/// Whether either of two accounts was invited by the other.
async fn invited(tx: &mut Tx<'_>, one: AccountId, other: AccountId) -> Result<bool, sqlx::Error> {
    let row = sqlx::query(
        "SELECT id FROM accounts WHERE (id = $1 AND invited_by = $2) OR (id = $2 AND invited_by = $1) LIMIT 1",
    )
    .bind(one.to_string())
    .bind(other.to_string())
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.is_some())
}

async fn note(
    tx: &mut Tx<'_>,
    who: Agreeing,
    matter: &Matter,
    now: Millis,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO approvals (act, record, account, shown_sha256, asserted_at, agreed_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(matter.act)
    .bind(&matter.record)
    .bind(who.account.to_string())
    .bind(hex::encode(matter.shown))
    .bind(who.asserted_at.0)
    .bind(now.0)
    .execute(tx.conn())
    .await
    .map(drop)
}
