//! `/desk/matrix`: who may do what, and every door with who may use it, as the program itself reads them.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_web::doors::Door;
use base_web::{Access, Desk, Html};
use sanad_casework::{Role, matrix};

/// The permission matrix in the reader's language.
#[derive(Debug, Template)]
#[template(path = "matrix.html")]
pub struct MatrixPage {
    /// The desk's context.
    pub desk: Desk,
    /// The columns.
    pub roles: &'static [Role],
    /// An act and the roles that may do it.
    pub rows: Vec<(matrix::Act, Vec<Role>)>,
    /// Every door of the program.
    pub doors: Vec<Door>,
}

impl MatrixPage {
    /// Who may use a door, in words.
    fn who(&self, door: &Door) -> String {
        match door.access {
            Access::Public => self.desk.say("staff-door-public"),
            Access::SignedIn => self.desk.say("staff-door-signed-in"),
            Access::Staff(act) => self.desk.say(act.word()),
        }
    }
}

/// Shows both. The program hands in its doors: a feature does not know the others'.
pub fn matrix_page(desk: Desk, doors: Vec<Door>) -> Response {
    let page = MatrixPage {
        desk,
        roles: Role::ALL,
        rows: matrix::rows().collect(),
        doors,
    };
    Html::ok(page).into_response()
}
