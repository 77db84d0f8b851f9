//! Ledger entries as they are written: in the act's own transaction, unnumbered, the body sealed.
//!
//! The public tree sees only the commitment. Body and salt lie in one sealed column, so that who may open the vault
//! can open the commitment, and nobody else.

use rand::rngs::OsRng;
use sanad_ledger::{Body, BodyError, Commitment, Opening, Salt};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::column::Column;
use crate::grant::Actor;
use crate::keys::SiteKeys;
use crate::tx::Tx;
use crate::vault::VaultError;
use crate::{EntryId, Millis};

/// Salt and body of an entry, as the vault keeps them.
pub const OPENING: Column<StoredOpening> = Column::new("entries", "opening");

/// What opens an entry's commitment, in the vault.
#[derive(Serialize, Deserialize)]
pub struct StoredOpening {
    /// The salt, in hexadecimal digits.
    salt: String,
    /// The body, byte for byte as it was hashed.
    body: String,
}

impl StoredOpening {
    /// Salt and body as they were hashed; none if the salt is no salt.
    pub(crate) fn opening(&self) -> Option<Opening> {
        let salt = Salt::from_hex(&self.salt).ok()?;
        Some(Opening::new(salt, Body::from_stored(self.body.clone())))
    }

    /// What the entry says.
    pub(crate) fn body(&self) -> &str {
        &self.body
    }
}

/// Why an entry could not be written; the act then does not happen either.
#[derive(Debug, thiserror::Error)]
pub enum EntryError {
    /// The database failed.
    #[error(transparent)]
    Fault(#[from] sqlx::Error),
    /// The body could not be sealed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The act cannot be written down.
    #[error(transparent)]
    Body(#[from] BodyError),
}

impl<R> From<EntryError> for crate::Abort<R> {
    fn from(error: EntryError) -> Self {
        match error {
            EntryError::Fault(fault) => Self::Fault(fault),
            EntryError::Vault(fault) => Self::Vault(fault),
            EntryError::Body(fault) => Self::Fault(sqlx::Error::Encode(Box::new(fault))),
        }
    }
}

/// What an entry says.
#[derive(Debug, Serialize)]
pub(crate) struct Said {
    pub(crate) act: &'static str,
    pub(crate) actor: String,
    pub(crate) record: String,
    pub(crate) at: Millis,
    #[serde(skip_serializing_if = "serde_json::Value::is_null")]
    pub(crate) details: serde_json::Value,
}

/// Writes an entry, unnumbered. A receipt brings a salt of its own.
pub(crate) async fn insert(
    tx: &mut Tx<'_>,
    body: Body,
    salt: Option<Salt>,
) -> Result<Commitment, EntryError> {
    let opening = Opening {
        salt: salt.unwrap_or_else(|| Salt::random(&mut OsRng)),
        body,
    };
    let commitment = opening.commitment();
    let id = EntryId::from_random(tx.random_id()).to_string();
    let stored = StoredOpening {
        salt: hex::encode(opening.salt.expose()),
        body: opening.body.as_str().to_owned(),
    };
    let sealed = tx.seal(&OPENING, &id, 0, &stored)?;
    sqlx::query("INSERT INTO entries (id, commitment, opening) VALUES ($1, $2, $3)")
        .bind(id)
        .bind(commitment.as_bytes().to_vec())
        .bind(sealed)
        .execute(tx.conn())
        .await?;
    Ok(commitment)
}

/// Who acted, as the ledger names him: a keyed pseudonym that only the site's key resolves.
pub(crate) fn pseudonym(keys: &SiteKeys, actor: Actor) -> String {
    match actor {
        Actor::Staff { account, role } => {
            format!("{}:{}", role.key(), keys.pseudonym(&account.to_string()))
        }
        Actor::Reporter => "reporter".to_owned(),
        Actor::Program => "program".to_owned(),
    }
}

/// A list's count, and a commitment to the ids in it.
pub(crate) fn of_list(ids: &[String]) -> serde_json::Value {
    let mut hash = Sha256::new();
    for id in ids {
        hash.update(id.as_bytes());
        hash.update(b"\n");
    }
    serde_json::json!({ "count": ids.len(), "ids_sha256": hex::encode(hash.finalize()) })
}
