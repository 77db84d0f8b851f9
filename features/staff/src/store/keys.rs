//! What a member's browser fetches to unlock: all of it sealed.

use base_access::Team;
use sanad_casework::AccountId;
use sqlx::{AnyConnection, Row};

use crate::bytes::Base64Url;
use crate::keys::{Earlier, MemberIdentity, OwnKeys, SealedToPasskey, WrappedTeam};

/// The keys of one account.
pub(crate) async fn of(
    conn: &mut AnyConnection,
    account: AccountId,
    vault_locked: bool,
) -> Result<OwnKeys, sqlx::Error> {
    let row =
        sqlx::query("SELECT handle, recipient, identity_by_words FROM accounts WHERE id = $1")
            .bind(account.to_string())
            .fetch_one(&mut *conn)
            .await?;
    let team = wrapped(conn, Team::Hotline, account).await?;
    let earlier = match &team {
        Some(team) => earlier(conn, team.epoch).await?,
        None => Vec::new(),
    };
    Ok(OwnKeys {
        account: row.try_get("handle")?,
        member_recipient: row.try_get("recipient")?,
        member_identity: MemberIdentity {
            words: Base64Url(row.try_get("identity_by_words")?),
            passkeys: passkeys(conn, account).await?,
        },
        team,
        earlier,
        vault: wrapped(conn, Team::Vault, account)
            .await?
            .map(|vault| vault.wrapped),
        vault_locked,
    })
}

/// The newest key of a team that this member was wrapped into. An older one than the team's newest still opens what
/// was sealed while she belonged to it.
async fn wrapped(
    conn: &mut AnyConnection,
    team: Team,
    account: AccountId,
) -> Result<Option<WrappedTeam>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT epoch, wrapped FROM team_members WHERE team = $1 AND account = $2 ORDER BY epoch DESC LIMIT 1",
    )
    .bind(team.key())
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(WrappedTeam {
            epoch: row.try_get("epoch")?,
            wrapped: Base64Url(row.try_get("wrapped")?),
        })
    })
    .transpose()
}

/// The epochs before `newest`, each sealed to the one after it.
async fn earlier(conn: &mut AnyConnection, newest: i64) -> Result<Vec<Earlier>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT epoch, beneath FROM team_epochs WHERE team = $1 AND epoch <= $2 AND beneath IS NOT NULL ORDER BY epoch DESC",
    )
    .bind(Team::Hotline.key())
    .bind(newest)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let next: i64 = row.try_get("epoch")?;
            Ok(Earlier {
                epoch: next - 1,
                sealed: Base64Url(row.try_get("beneath")?),
            })
        })
        .collect()
}

async fn passkeys(
    conn: &mut AnyConnection,
    account: AccountId,
) -> Result<Vec<SealedToPasskey>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT credential, identity_by_prf FROM passkeys WHERE account = $1 AND identity_by_prf IS NOT NULL ORDER BY created_at",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(SealedToPasskey {
                credential: row.try_get("credential")?,
                sealed: Base64Url(row.try_get("identity_by_prf")?),
            })
        })
        .collect()
}
