//! Unlocking the vault: a keyholder's browser hands the opened key to the server's memory, and what arrived while it
//! was locked moves into ordinary cells.

use base_access::{Abort, Act, By, Command, Grant, Millis, Tx, arrivals};
use base_web::{App, Session};
use sanad_casework::matrix;
use sanad_seal::VaultKey;

/// Why the vault did not open.
#[derive(Debug, thiserror::Error)]
pub enum NotUnlocked {
    /// The key belongs to another vault.
    #[error("this is another vault's key")]
    OtherKey,
    /// The entry could not be written, so the key was not taken.
    #[error(transparent)]
    Entry(#[from] Abort<std::convert::Infallible>),
}

/// Enters that a keyholder unlocks the vault.
#[derive(Debug)]
struct EnterUnlock {
    session: Session,
    now: Millis,
}

struct Unlock;

impl Act for Unlock {
    type Record = &'static str;
    const NAME: &'static str = "vault.unlocked";
    const BY: By = By::Desk(matrix::Act::VaultUnlock);
}

impl Command for EnterUnlock {
    type Output = ();
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "unlock the vault";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Self::Refused>> {
        let grant = Grant::<Unlock>::ask(self.session.actor(), "vault")?;
        tx.enter(grant, self.now).await?;
        Ok(())
    }
}

/// Takes the key into memory once its entry stands, and lets what arrived settle behind the answer. A vault that is
/// open already stays as it is.
pub async fn unlock_vault(app: &App, session: Session, key: VaultKey) -> Result<(), NotUnlocked> {
    if !app.db.vault().is_opened_by(&key) {
        return Err(NotUnlocked::OtherKey);
    }
    if app.db.vault().is_unlocked() {
        return Ok(());
    }
    let now = app.clock.now();
    app.db.write(EnterUnlock { session, now }).await?;
    app.db
        .vault()
        .unlock(key)
        .map_err(|_| NotUnlocked::OtherKey)?;
    tokio::spawn(settle(app.clone()));
    Ok(())
}

async fn settle(app: App) {
    match arrivals::settle(&app.db, app.arrivals).await {
        Ok(cells) => tracing::info!(cells, "what arrived while the vault was locked has settled"),
        Err(fault) => {
            tracing::error!(%fault, "what arrived while the vault was locked stays as it came");
        }
    }
}
