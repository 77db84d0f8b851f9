//! How far an import has come, for lists that take longer than a moment.

use askama::Template;
use base_web::Desk;

/// How far an import has come. Looks again by itself, every two seconds, without script.
#[derive(Debug, Template)]
#[template(path = "lists/progress.html")]
pub(crate) struct ProgressPage {
    pub(crate) desk: Desk,
    pub(crate) address: String,
    pub(crate) done: usize,
    pub(crate) of: usize,
}

impl ProgressPage {
    fn sentence(&self) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let args = [
            ("done", number(self.done).into()),
            ("of", number(self.of).into()),
        ];
        self.desk.say_args("lists-progress", &args)
    }
}
