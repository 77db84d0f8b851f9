//! What a person's page shows of his cases: the work, and the lines of the timeline.

use base_access::Millis;
use base_web::Desk;
use feature_persons::pages::{Line, Work};
use sanad_casework::PromiseEnd;

use crate::{CaseFile, FiledPromise};

/// Each case, with when its next promise is due.
pub fn work(desk: &Desk, cases: &[CaseFile]) -> Vec<Work> {
    let work = |file: &CaseFile| Work {
        href: href(file),
        what: desk.say(file.case.kind().word()),
        state: desk.say(file.case.state().key().word()),
        next_due: file.next_due(),
    };
    cases.iter().map(work).collect()
}

/// Every step of every case, and every promise when it was made and when it ended.
pub fn lines(desk: &Desk, cases: &[CaseFile]) -> Vec<Line> {
    cases.iter().flat_map(|file| lines_of(desk, file)).collect()
}

fn lines_of(desk: &Desk, file: &CaseFile) -> Vec<Line> {
    let kind = desk.say(file.case.kind().word());
    let steps = file.steps.iter().map(|step| {
        let what = format!("{kind}: {}", desk.say(step.kind.word()));
        let why = step.why.as_ref().map_or("", |why| why.as_str());
        line(file, step.mark.at, what, why)
    });
    let promises = file
        .promises
        .iter()
        .flat_map(|filed| promise_lines(desk, file, filed));
    steps.chain(promises).collect()
}

fn promise_lines(desk: &Desk, file: &CaseFile, filed: &FiledPromise) -> Vec<Line> {
    let promise = &filed.promise;
    let what = format!(
        "{} · {}",
        desk.say(promise.kind.word()),
        desk.say(promise.to.word())
    );
    let made = desk.say_with("cases-line-promised", "what", what.clone());
    let mut lines = vec![line(file, promise.made.at, made, &filed.note)];
    let standing = desk.say(promise.standing(desk.now).word());
    match promise.end() {
        PromiseEnd::Open => {}
        PromiseEnd::Kept(mark) => {
            lines.push(line(
                file,
                mark.at,
                format!("{standing}: {what}"),
                &filed.note,
            ));
        }
        PromiseEnd::Withdrawn { why, mark } => {
            lines.push(line(
                file,
                mark.at,
                format!("{standing}: {what}"),
                why.as_str(),
            ));
        }
    }
    lines
}

fn line(file: &CaseFile, at: Millis, what: String, text: &str) -> Line {
    Line {
        at,
        what,
        text: text.to_owned(),
        href: Some(href(file)),
        corrected: false,
        claim: None,
    }
}

fn href(file: &CaseFile) -> String {
    format!("/desk/cases/{}", file.id)
}
