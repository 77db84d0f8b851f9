//! What a source says, as a form has it: one choice of what is said, who says it, when it was learnt, its grade.

use base_web::Typed;
use sanad_casework::{
    Fact, FactKind, Fate, Grade, Hearsay, Means, Motive, NotAFact, Source, SourceKind, Stage,
    Subject, SubjectKey,
};

use crate::Said;

/// A group of the choice: a subject, and what can be said about it.
#[derive(Debug)]
pub(crate) struct Group {
    /// The subject's word.
    pub(crate) word: &'static str,
    /// The field's value, and the word of each choice.
    pub(crate) choices: Vec<(String, &'static str)>,
}

/// Everything that can be said, in groups.
pub(crate) fn groups() -> Vec<Group> {
    SubjectKey::ALL
        .iter()
        .map(|&subject| group(subject))
        .collect()
}

fn group(subject: SubjectKey) -> Group {
    let choice = |key: &str, word| (format!("{subject}:{key}"), word);
    let choices = match subject {
        SubjectKey::Stage => Stage::ALL
            .iter()
            .map(|s| choice(s.key(), s.word()))
            .collect(),
        SubjectKey::Fate => Fate::ALL
            .iter()
            .map(|f| choice(f.key(), f.word()))
            .collect(),
        SubjectKey::Motive => Motive::ALL
            .iter()
            .map(|m| choice(m.key(), m.word()))
            .collect(),
        SubjectKey::Means => Means::ALL
            .iter()
            .map(|m| choice(m.key(), m.word()))
            .collect(),
        SubjectKey::Fact => FactKind::ALL
            .iter()
            .map(|f| choice(f.key(), f.word()))
            .collect(),
    };
    Group {
        word: subject.word(),
        choices,
    }
}

/// The field's value for what was said.
pub(crate) fn chosen(subject: &Subject) -> String {
    let key = match subject {
        Subject::Stage(stage) => stage.key(),
        Subject::Fate(fate) => fate.key(),
        Subject::Motive(motive) => motive.key(),
        Subject::Means(means) => means.key(),
        Subject::Fact(fact) => fact.kind().key(),
    };
    format!("{}:{key}", subject.key())
}

/// Reads a filled form; the id of a sentence where a field is not usable.
pub(crate) fn read(typed: &Typed) -> Result<Said, &'static str> {
    let contact = match typed.given("contact") {
        Some(text) => Some(text.parse().map_err(|_| "web-bad-form")?),
        None => None,
    };
    let learnt = typed.text("learnt").parse();
    Ok(Said {
        subject: subject(typed)?,
        source: Source {
            kind: typed.value::<SourceKind>("source").ok_or("web-bad-form")?,
            hearsay: typed.value::<Hearsay>("hearsay").ok_or("web-bad-form")?,
            contact,
        },
        learnt: learnt.map_err(|fault: sanad_casework::NotADate| fault.word())?,
        grade: Grade {
            reliability: typed.value("reliability").ok_or("casework-not-a-grade")?,
            credibility: typed.value("credibility").ok_or("casework-not-a-grade")?,
        },
    })
}

fn subject(typed: &Typed) -> Result<Subject, &'static str> {
    let (subject, key) = typed
        .text("subject")
        .split_once(':')
        .ok_or("web-bad-form")?;
    let unknown = |_| "web-bad-form";
    Ok(match subject.parse::<SubjectKey>().map_err(unknown)? {
        SubjectKey::Stage => Subject::Stage(key.parse().map_err(unknown)?),
        SubjectKey::Fate => Subject::Fate(key.parse().map_err(unknown)?),
        SubjectKey::Motive => Subject::Motive(key.parse().map_err(unknown)?),
        SubjectKey::Means => Subject::Means(key.parse().map_err(unknown)?),
        SubjectKey::Fact => {
            let kind = key.parse().map_err(unknown)?;
            let fact = Fact::read(kind, typed.text("text"));
            Subject::Fact(fact.map_err(NotAFact::word)?)
        }
    })
}
