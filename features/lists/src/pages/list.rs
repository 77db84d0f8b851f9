//! One list: its terms and its rows.

use askama::Template;
use base_web::Desk;
use sanad_casework::Act;
use sanad_casework::source_list::{GivenInReturn, RowState};

use crate::lists::{HeldList, ROWS_A_PAGE};
use crate::reading::Row;

/// One list.
#[derive(Debug, Template)]
#[template(path = "lists/list.html")]
pub(crate) struct ListPage {
    pub(crate) desk: Desk,
    pub(crate) list: HeldList,
    pub(crate) rows: Vec<(RowState, Row)>,
    pub(crate) from: i64,
}

impl ListPage {
    fn may_import(&self) -> bool {
        self.desk.may(Act::ListImport)
    }

    fn given(&self) -> String {
        match &self.list.terms.held.given_in_return {
            GivenInReturn::NothingAboutPersons => self.desk.say("lists-given-nothing"),
            GivenInReturn::WithoutPersons { what, .. } => what.as_str().to_owned(),
        }
    }

    fn row_count(&self) -> String {
        self.desk.say_with("lists-rows", "count", self.list.rows)
    }

    fn before(&self) -> Option<i64> {
        (self.from > 0).then(|| (self.from - ROWS_A_PAGE).max(0))
    }

    fn after(&self) -> Option<i64> {
        let next = self.from + ROWS_A_PAGE;
        (next < self.list.rows).then_some(next)
    }
}
