//! Taking in a list: the list, every row and the ledger entry in one transaction, or nothing.

use std::sync::Arc;

use base_access::{Abort, Act, By, Command, Grant, Millis, Refusal, Staff, Tx};
use sanad_casework::{ListId, RowId, matrix};
use serde_json::json;

use crate::prevention;
use crate::reading::{ProblemKind, Reading, Row};
use crate::store::{self, NewList};
use crate::terms::Terms;

/// A list that was checked and is to be kept.
#[derive(Debug)]
pub struct ImportList {
    /// Who brings it in.
    pub by: Staff,
    /// Under which terms.
    pub terms: Terms,
    /// Its rows.
    pub rows: Arc<Vec<Row>>,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub file_sha256: String,
    /// The country whose commission this is, as its code in ISO 3166-1.
    pub home: &'static str,
    /// When.
    pub now: Millis,
}

/// Why a list is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImportRefused {
    /// It has no names or no rows.
    #[error("there is nothing to import")]
    NothingToImport,
}

impl Refusal for ImportRefused {}

impl ImportRefused {
    /// The sentence that tells a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NothingToImport => "lists-refused-nothing-to-import",
        }
    }
}

/// Whether a reading can be imported at all: it has names, and rows with one.
pub fn importable(reading: &Reading) -> Result<(), ImportRefused> {
    let named = reading.problems.count(ProblemKind::MissingNameColumn) == 0;
    if named && reading.rows.iter().any(|row| !row.name.whole.is_empty()) {
        Ok(())
    } else {
        Err(ImportRefused::NothingToImport)
    }
}

/// The act of taking in a list.
struct TakeIn;

impl Act for TakeIn {
    type Record = ListId;
    const NAME: &'static str = "list.imported";
    const BY: By = By::Desk(matrix::Act::ListImport);
}

impl Command for ImportList {
    type Output = ListId;
    type Refused = ImportRefused;
    const NAME: &'static str = "import a list";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<ListId, Abort<ImportRefused>> {
        let list = ListId::from_random(tx.random_id());
        let grant = Grant::<TakeIn>::ask(self.by.into(), list)?;
        let details = json!({
            "file_sha256": self.file_sha256,
            "rows": self.named().count(),
            "kind": self.terms.held.kind,
            "reliability": self.terms.held.reliability,
        });
        tx.enter_saying(grant, self.now, details).await?;
        let new = NewList {
            id: list,
            terms: &self.terms,
            rows: self.named().count(),
            file_sha256: &self.file_sha256,
            by: self.by.account,
            at: self.now,
        };
        store::insert_list(tx, &new).await?;
        let rows: Vec<(RowId, &Row)> = self
            .named()
            .map(|row| (RowId::from_random(tx.random_id()), row))
            .collect();
        store::insert_rows(tx, list, &rows).await?;
        for (id, row) in rows {
            if prevention::calls_for_advice(row, &self.terms, self.home) {
                prevention::imported(tx, id, self.now).await?;
            }
        }
        Ok(list)
    }
}

impl ImportList {
    /// The rows that have a name; a row without one leads to nobody.
    fn named(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| !row.name.whole.is_empty())
    }
}
