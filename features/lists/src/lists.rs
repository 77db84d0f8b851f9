//! The lists that are held, and one list with its rows.

use base_access::{Abort, Act, By, Command, Grant, Millis, Opens, Staff, Tx};
use sanad_casework::source_list::RowState;
use sanad_casework::{ListId, matrix};

use crate::compare::NoSuchList;
use crate::reading::Row;
use crate::store::{self, StoredList};
use crate::terms::Terms;

/// Reads which lists are held.
#[derive(Debug)]
pub struct ListLists {
    /// Who asks.
    pub by: Staff,
    /// When.
    pub now: Millis,
}

/// A list that is held.
#[derive(Debug)]
pub struct HeldList {
    /// Its id.
    pub id: ListId,
    /// What it is.
    pub terms: Terms,
    /// How many rows it has.
    pub rows: i64,
    /// When it was brought in.
    pub imported_at: Millis,
    /// When it was last compared.
    pub compared_at: Option<Millis>,
}

/// The act of seeing which lists there are.
struct SeeLists;

impl Act for SeeLists {
    type Record = &'static str;
    const NAME: &'static str = "lists.listed";
    const BY: By = By::Desk(matrix::Act::ListOpen);
}

impl Opens<Terms> for SeeLists {}

impl Command for ListLists {
    type Output = Vec<HeldList>;
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "list the lists";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Vec<HeldList>, Abort<Self::Refused>> {
        let stored = store::lists(tx).await?;
        let ids: Vec<String> = stored.iter().map(|list| list.id.to_string()).collect();
        let granted = tx
            .enter_list(
                Grant::<SeeLists>::ask(self.by.into(), "lists")?,
                self.now,
                &ids,
            )
            .await?;
        stored
            .into_iter()
            .map(|list| {
                let terms = tx.open(&granted, &list.terms)?;
                Ok(held(&list, terms))
            })
            .collect()
    }
}

/// Opens a list.
#[derive(Debug)]
pub struct OpenList {
    /// Who asks.
    pub by: Staff,
    /// Which.
    pub list: ListId,
    /// From which row on, counted from 0.
    pub from: i64,
    /// When.
    pub now: Millis,
}

/// How many rows of a list are shown at a time.
pub const ROWS_A_PAGE: i64 = 200;

/// A list, and some of its rows.
#[derive(Debug)]
pub struct OpenedList {
    /// The list.
    pub list: HeldList,
    /// Rows in the file's order, and where each stands.
    pub rows: Vec<(RowState, Row)>,
}

/// The act of reading a list.
struct ReadList;

impl Act for ReadList {
    type Record = ListId;
    const NAME: &'static str = "list.opened";
    const BY: By = By::Desk(matrix::Act::ListOpen);
}

impl Opens<Terms> for ReadList {}
impl Opens<Row> for ReadList {}

impl Command for OpenList {
    type Output = OpenedList;
    type Refused = NoSuchList;
    const NAME: &'static str = "open a list";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<OpenedList, Abort<NoSuchList>> {
        let stored = store::list(tx, self.list).await?.ok_or(NoSuchList)?;
        let found = store::rows_from(tx, self.list, self.from, ROWS_A_PAGE).await?;
        let ids: Vec<String> = found.iter().map(|row| row.id.to_string()).collect();
        let granted = tx
            .enter_list(
                Grant::<ReadList>::ask(self.by.into(), self.list)?,
                self.now,
                &ids,
            )
            .await?;
        let terms = tx.open(&granted, &stored.terms)?;
        let mut rows = Vec::with_capacity(found.len());
        for row in found {
            rows.push((row.state, tx.open(&granted, &row.content)?));
        }
        Ok(OpenedList {
            list: held(&stored, terms),
            rows,
        })
    }
}

fn held(list: &StoredList, terms: Terms) -> HeldList {
    HeldList {
        id: list.id,
        terms,
        rows: list.rows,
        imported_at: list.imported_at,
        compared_at: list.compared_at,
    }
}
