//! A confirmed list is kept, then compared: two steps, of which the first stands even where the second fails.

use std::sync::Arc;

use base_access::{Abort, Staff};
use base_web::{App, pack};
use sanad_casework::ListId;

use crate::compare::{Gather, KeepCandidates, NoSuchList};
use crate::drafts::Progress;
use crate::import::{ImportList, ImportRefused};
use crate::reading::Row;
use crate::terms::Terms;

/// A confirmed list.
#[derive(Debug)]
pub struct BringIn {
    /// Who brings it in.
    pub by: Staff,
    /// Under which terms.
    pub terms: Terms,
    /// Its rows.
    pub rows: Arc<Vec<Row>>,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub file_sha256: String,
    /// Where the page sees how far it is.
    pub progress: Progress,
}

/// Keeps a list and compares it; the word that says why where it was not kept. A list that was kept and could not be
/// compared is compared later, from its own page.
pub async fn run(app: &App, bring: BringIn) -> Result<ListId, &'static str> {
    let command = ImportList {
        by: bring.by,
        terms: bring.terms,
        rows: bring.rows,
        file_sha256: bring.file_sha256,
        home: &pack::of(&app.site).country,
        now: app.clock.now(),
    };
    let list = app.db.write(command).await.map_err(|abort| word(&abort))?;
    if let Err(fault) = compare(app, bring.by, list, bring.progress).await {
        tracing::error!(%fault, "a list was kept and not compared");
    }
    Ok(list)
}

/// Compares a list with everybody who has a case, and keeps the candidates. Returns how many are new.
pub(crate) async fn compare(
    app: &App,
    by: Staff,
    list: ListId,
    progress: Progress,
) -> Result<usize, Abort<NoSuchList>> {
    let gathered = app
        .db
        .write(Gather {
            by,
            list,
            now: app.clock.now(),
        })
        .await?;
    let found = tokio::task::spawn_blocking(move || gathered.find(|| progress.step()))
        .await
        .map_err(|fault| sqlx::Error::Protocol(fault.to_string()))?;
    app.db
        .write(KeepCandidates {
            by,
            list,
            found,
            now: app.clock.now(),
        })
        .await
}

fn word(abort: &Abort<ImportRefused>) -> &'static str {
    match abort {
        Abort::Refused(refused) => refused.word(),
        Abort::Denied(_) => "web-not-found",
        Abort::Vault(_) => "web-locked",
        Abort::Fault(fault) => {
            tracing::error!(%fault, "a list could not be kept");
            "web-busy"
        }
    }
}
