//! What the pages of this feature show: one typed context a template, and nothing else.

mod candidate;
mod list;
mod overview;
mod prevention;
mod progress;
mod queue;
mod report;

pub(crate) use candidate::CandidatePage;
pub(crate) use list::ListPage;
pub(crate) use overview::Overview;
pub(crate) use prevention::{PreventionPage, PreventionTaskPage};
pub(crate) use progress::ProgressPage;
pub(crate) use queue::QueuePage;
pub(crate) use report::{ReportPage, TermsForm};
