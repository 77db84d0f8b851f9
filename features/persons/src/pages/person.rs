//! A person's page: names, where the person stands and why, and everything that happened, the newest first.
//!
//! Cases, promises and decisions belong to other features; whoever gathers the page hands in their lines.

use askama::Template;
use base_access::Millis;
use base_web::Desk;
use sanad_casework::matrix::Act;
use sanad_casework::{
    Because, Claim, ClaimId, ContactId, Credibility, FactKind, Fate, Hearsay, IdentifierKind,
    NamePart, NameSource, Reliability, SourceKind, Subject,
};

use super::claim_form::{self, Group};
use crate::fate::FateStep;
use crate::{FiledName, PersonFile};

/// A person's page.
#[derive(Debug, Template)]
#[template(path = "person.html")]
pub struct PersonPage {
    desk: Desk,
    file: PersonFile,
    lines: Vec<Line>,
    work: Vec<Work>,
    stage: Option<Status>,
    fate: Status,
    facts: Vec<Status>,
    child: bool,
    groups: Vec<Group>,
}

/// Something that happened, as the timeline shows it.
#[derive(Debug, Clone)]
pub struct Line {
    /// When.
    pub at: Millis,
    /// What, in the reader's language.
    pub what: String,
    /// What exactly, as somebody wrote or said it.
    pub text: String,
    /// Where it can be read in full.
    pub href: Option<String>,
    /// A claim that was corrected: shown struck through.
    pub corrected: bool,
    /// The claim, where it is one that can be corrected.
    pub claim: Option<ClaimId>,
}

/// A case, as the person's page shows it.
#[derive(Debug, Clone)]
pub struct Work {
    /// Its address.
    pub href: String,
    /// What the work is, in the reader's language.
    pub what: String,
    /// Where it stands, in the reader's language.
    pub state: String,
    /// When the next promise is due.
    pub next_due: Option<Millis>,
}

/// Something derived, with its why.
#[derive(Debug, Clone)]
struct Status {
    label: String,
    value: String,
    why: Vec<String>,
}

impl PersonPage {
    /// The page of a file, with the lines and the work that other features know of.
    pub fn new(desk: Desk, file: PersonFile, others: Vec<Line>, work: Vec<Work>) -> Self {
        let mut lines = lines_of(&desk, &file);
        lines.extend(others);
        // Of two lines at one time, the one that came later stands first.
        lines.reverse();
        lines.sort_by_key(|line| std::cmp::Reverse(line.at));
        let child = desk
            .now
            .baghdad_day()
            .is_some_and(|today| file.may_be_a_child(today));
        Self {
            stage: stage(&desk, &file),
            fate: fate(&desk, &file),
            facts: facts(&desk, &file),
            groups: claim_form::groups(),
            child,
            lines,
            work,
            desk,
            file,
        }
    }

    fn contacts(&self) -> Vec<ContactId> {
        self.file
            .contacts
            .iter()
            .map(|linked| linked.contact)
            .collect()
    }

    fn parts(&self, name: &FiledName) -> String {
        let parts = name.form.parts().iter();
        let worded: Vec<String> = parts
            .map(|(part, text)| format!("{}: {}", self.desk.say(part.word()), isolated(text)))
            .collect();
        worded.join(" · ")
    }

    fn motives(&self) -> Vec<String> {
        self.file
            .motives()
            .iter()
            .map(|motive| self.desk.say(motive.word()))
            .collect()
    }

    fn means(&self) -> Vec<String> {
        self.file
            .means()
            .iter()
            .map(|means| self.desk.say(means.word()))
            .collect()
    }
}

fn stage(desk: &Desk, file: &PersonFile) -> Option<Status> {
    file.stage().map(|derived| Status {
        label: desk.say("casework-subject-stage"),
        value: desk.say(derived.value.word()),
        why: why(desk, file, &derived.because),
    })
}

fn fate(desk: &Desk, file: &PersonFile) -> Status {
    let derived = file.fate();
    Status {
        label: desk.say("casework-subject-fate"),
        value: desk.say(derived.value.word()),
        why: why(desk, file, &derived.because),
    }
}

fn facts(desk: &Desk, file: &PersonFile) -> Vec<Status> {
    let known = FactKind::ALL
        .iter()
        .filter_map(|&kind| Some((kind, file.fact(kind)?)));
    known
        .map(|(kind, derived)| Status {
            label: desk.say(kind.word()),
            value: derived.value.text(),
            why: why(desk, file, &derived.because),
        })
        .collect()
}

/// One line a claim: its part, what it says, who says so, when it was learnt, its grade.
fn why(desk: &Desk, file: &PersonFile, because: &[Because]) -> Vec<String> {
    let line = |because: &Because| {
        let claim = file.claim(because.claim)?;
        Some(format!(
            "{}: {} ({})",
            desk.say(because.part.word()),
            said(desk, claim),
            source(desk, claim)
        ))
    };
    because.iter().filter_map(line).collect()
}

fn said(desk: &Desk, claim: &Claim) -> String {
    match &claim.subject {
        Subject::Stage(stage) => desk.say(stage.word()),
        Subject::Fate(fate) => desk.say(fate.word()),
        Subject::Motive(motive) => desk.say(motive.word()),
        Subject::Means(means) => desk.say(means.word()),
        Subject::Fact(fact) => {
            let kind = desk.say(fact.kind().word());
            format!("{kind}: {}", isolated(&fact.text()))
        }
    }
}

fn source(desk: &Desk, claim: &Claim) -> String {
    [
        desk.say(claim.source.kind.word()),
        desk.say(claim.source.hearsay.word()),
        isolated(&claim.learnt.to_string()),
        isolated(&claim.grade.to_string()),
    ]
    .join(" · ")
}

/// Keeps a date, a number or a name of another script in its place inside a sentence of either direction.
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

fn lines_of(desk: &Desk, file: &PersonFile) -> Vec<Line> {
    let mut lines = vec![plain(
        file.created.at,
        desk.say("persons-line-created"),
        String::new(),
    )];
    lines.extend(file.names.iter().map(|name| {
        plain(
            name.added.at,
            desk.say("persons-line-name"),
            name.form.as_found().to_owned(),
        )
    }));
    lines.extend(file.identifiers.iter().map(|filed| {
        let kind = desk.say(filed.identifier.kind().word());
        let text = format!("{kind}: {}", isolated(filed.identifier.as_found()));
        plain(filed.added.at, desk.say("persons-line-identifier"), text)
    }));
    lines.extend(file.contacts.iter().map(|linked| Line {
        href: Some(format!("/desk/contacts/{}", linked.contact)),
        ..plain(
            linked.linked.at,
            desk.say("persons-line-contact"),
            String::new(),
        )
    }));
    lines.extend(
        file.claims
            .iter()
            .map(|claim| claim_line(desk, file, claim)),
    );
    lines.extend(file.fate_steps().iter().map(|step| fate_line(desk, step)));
    lines
}

fn claim_line(desk: &Desk, file: &PersonFile, claim: &Claim) -> Line {
    let corrected = file.claims.iter().any(|other| {
        other
            .corrects
            .as_ref()
            .is_some_and(|correction| correction.of == claim.id)
    });
    let why = claim.corrects.as_ref().map(|correction| {
        format!(
            " · {}: {}",
            desk.say("persons-corrects"),
            correction.why.as_str()
        )
    });
    Line {
        corrected,
        claim: (!corrected).then_some(claim.id),
        ..plain(
            claim.entered.at,
            said(desk, claim),
            format!("{}{}", source(desk, claim), why.unwrap_or_default()),
        )
    }
}

fn fate_line(desk: &Desk, step: &FateStep) -> Line {
    match step {
        FateStep::Proposed(proposal) => plain(
            proposal.at,
            desk.say_with(
                "persons-line-fate-proposed",
                "fate",
                desk.say(proposal.fate.word()),
            ),
            proposal.why.as_str().to_owned(),
        ),
        FateStep::Confirmed(made) => plain(
            made.at(),
            desk.say_with(
                "persons-line-fate-confirmed",
                "fate",
                desk.say(made.fate().word()),
            ),
            made.why().as_str().to_owned(),
        ),
    }
}

fn plain(at: Millis, what: String, text: String) -> Line {
    Line {
        at,
        what,
        text,
        href: None,
        corrected: false,
        claim: None,
    }
}
