//! Teams: to whom something is sealed, and since when.

use std::str::FromStr;

use sanad_seal::Recipient;
use sqlx::{AnyConnection, Row};

/// A team whose members share a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Team {
    /// Opens the envelopes of reporters.
    Hotline,
    /// The keyholders of the vault.
    Vault,
}

/// The key to which is sealed now.
#[derive(Debug, Clone)]
pub struct CurrentEpoch {
    /// Its number, from 1.
    pub epoch: i64,
    /// The public key.
    pub recipient: Recipient,
}

impl Team {
    /// The name in the tables.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hotline => "hotline",
            Self::Vault => "vault",
        }
    }

    /// The team's newest epoch; `None` before the site was founded.
    pub async fn current(
        self,
        conn: &mut AnyConnection,
    ) -> Result<Option<CurrentEpoch>, sqlx::Error> {
        let row = sqlx::query(
            "SELECT epoch, recipient FROM team_epochs WHERE team = $1 ORDER BY epoch DESC LIMIT 1",
        )
        .bind(self.key())
        .fetch_optional(conn)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let text: String = row.try_get("recipient")?;
        let recipient =
            Recipient::from_str(&text).map_err(|fault| sqlx::Error::Decode(Box::new(fault)))?;
        Ok(Some(CurrentEpoch {
            epoch: row.try_get("epoch")?,
            recipient,
        }))
    }
}
