//! `/desk/lists`: the lists that are held, and the door for a new file.

use askama::Template;
use base_web::Desk;
use sanad_casework::Act;

use crate::lists::HeldList;

/// The lists that are held.
#[derive(Debug, Template)]
#[template(path = "lists/overview.html")]
pub(crate) struct Overview {
    pub(crate) desk: Desk,
    pub(crate) lists: Vec<HeldList>,
}

impl Overview {
    fn rows(&self, list: &HeldList) -> String {
        self.desk.say_with("lists-rows", "count", list.rows)
    }

    fn may_import(&self) -> bool {
        self.desk.may(Act::ListImport)
    }
}
