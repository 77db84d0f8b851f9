//! Files of fictional persons: names as found, what sources say, cases in every stage, promises kept and due.

use base_access::Millis;
use base_web::App;
use feature_cases::{KeepPromise, ListDue, MakePromise, OpenCase, Promising, Step, TakeStep};
use feature_hotline::{Into as IntoFile, TakeIntoFile};
use feature_persons::{AddClaim, AddName, CreatePerson, Said};
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use sanad_casework::case::CaseKind;
use sanad_casework::claim::{Fate, Hearsay, Means, Motive, Source, SourceKind, Subject};
use sanad_casework::person::{NameForm, NamePart, NameSource, PersonRole};
use sanad_casework::promise::{DueTo, PromiseKind};
use sanad_casework::{ContactId, Kind, PartialDate, PersonId, Span, Stage};

use super::contacts::Reported;
use super::list::Sought;
use super::pools::FullName;
use super::{Cast, SeedError, is_about_a_person, threads};

/// How far the recruitment has gone, of 100 files.
const STAGES: [(Stage, u32); 14] = [
    (Stage::Approached, 22),
    (Stage::Offer, 18),
    (Stage::Documents, 8),
    (Stage::Travel, 4),
    (Stage::Arrival, 4),
    (Stage::Contract, 5),
    (Stage::Training, 4),
    (Stage::Deployed, 14),
    (Stage::Hospital, 4),
    (Stage::Captured, 3),
    (Stage::Missing, 7),
    (Stage::ReportedDead, 2),
    (Stage::Return, 3),
    (Stage::Diverted, 2),
];

/// Opens files for the persons that reports are about. Returns those who are sought, for the list.
pub async fn open(
    app: &App,
    cast: &Cast,
    reported: &[Reported],
    rng: &mut StdRng,
    now: Millis,
    most: usize,
) -> Result<Vec<Sought>, SeedError> {
    let about: Vec<_> = reported
        .iter()
        .filter(|report| is_about_a_person(report.kind) && report.at < now.minus(threads::FRESH))
        .take(most)
        .collect();
    let mut sought = Vec::new();
    for (at, report) in about.into_iter().enumerate() {
        let birth = jiff::civil::date(
            rng.gen_range(1984..2005),
            rng.gen_range(1..13),
            rng.gen_range(1..29),
        );
        let stage = draw_stage(report.kind, rng);
        let opened = report.at.plus(Span::hours(rng.gen_range(3..30))).min(now);
        let person = file(app, cast, report, birth, stage, opened, rng).await?;
        case(app, cast, person, report, stage, opened, at, now).await?;
        if report.kind == Kind::TracingRequest {
            sought.push(Sought {
                name: report.about.clone(),
                birth,
            });
        }
    }
    Ok(sought)
}

/// Gives the news that fell due since, as a caseworker would; a few are left late, and the newest wait.
pub async fn keep_promises(app: &App, cast: &Cast, now: Millis) -> Result<(), SeedError> {
    // Kept news are promised again for a month later, so three rounds reach the present.
    for _ in 0..3 {
        let list = ListDue {
            by: cast.caseworker,
            now,
        };
        let due = app.db.write(list).await?;
        for (at, due) in due.into_iter().enumerate() {
            if due.promise.due < now && !at.is_multiple_of(9) {
                let keep = KeepPromise {
                    by: cast.caseworker,
                    promise: due.id,
                    now: due.promise.due.minus(Span::hours(20)),
                };
                app.db.write(keep).await?;
            }
        }
    }
    Ok(())
}

async fn file(
    app: &App,
    cast: &Cast,
    report: &Reported,
    birth: jiff::civil::Date,
    stage: Stage,
    now: Millis,
    rng: &mut StdRng,
) -> Result<PersonId, SeedError> {
    let role = if report.kind == Kind::Worry {
        PersonRole::AtRisk
    } else {
        PersonRole::Sought
    };
    let create = CreatePerson {
        by: cast.caseworker,
        role,
        name: Some(arabic(&report.about)?),
        contact: Some(report.contact),
        now,
    };
    let command = TakeIntoFile {
        by: cast.caseworker,
        contact: report.contact,
        file: IntoFile::New(create),
        now,
    };
    let person = app.db.write(command).await?;
    if rng.gen_bool(0.6) {
        let form =
            NameForm::new(&report.about.latin(rng), NameSource::Passport, None).map_err(broken)?;
        app.db
            .write(AddName {
                by: cast.caseworker,
                person,
                form,
                now,
            })
            .await?;
    }
    let birth = PartialDate::day(birth.year(), birth.month(), birth.day()).map_err(broken)?;
    for subject in subjects(birth, stage, report.kind, rng)? {
        let said = said(subject, report.contact, report.at)?;
        app.db
            .write(AddClaim {
                by: cast.caseworker,
                person,
                said,
                now,
            })
            .await?;
    }
    Ok(person)
}

fn subjects(
    birth: PartialDate,
    stage: Stage,
    kind: Kind,
    rng: &mut StdRng,
) -> Result<Vec<Subject>, SeedError> {
    use sanad_casework::claim::{Fact, FactKind};
    let mut subjects = vec![
        Subject::Fact(Fact::read(FactKind::BirthDate, &birth.to_string()).map_err(broken)?),
        Subject::Fact(Fact::read(FactKind::Country, "IQ").map_err(broken)?),
        Subject::Stage(stage),
    ];
    if kind == Kind::TracingRequest
        && !matches!(
            stage,
            Stage::Captured | Stage::Missing | Stage::ReportedDead
        )
    {
        subjects.push(Subject::Fate(Fate::InformationSought));
    }
    if rng.gen_bool(0.7) {
        subjects.push(Subject::Motive(Motive::Money));
    }
    if rng.gen_bool(0.35) {
        subjects.push(Subject::Motive(Motive::Citizenship));
    }
    if kind == Kind::TracingRequest && rng.gen_bool(0.5) {
        subjects.push(Subject::Means(Means::Deception));
    }
    Ok(subjects)
}

fn said(subject: Subject, contact: ContactId, at: Millis) -> Result<Said, SeedError> {
    let day = at.baghdad_day().ok_or(SeedError::Data("a day"))?;
    Ok(Said {
        subject,
        source: Source {
            kind: SourceKind::Relative,
            hearsay: Hearsay::FirstHand,
            contact: Some(contact),
        },
        learnt: PartialDate::day(day.year(), day.month(), day.day()).map_err(broken)?,
        grade: "C3".parse().map_err(broken)?,
    })
}

#[expect(
    clippy::too_many_arguments,
    reason = "one fictional case, told in one place"
)]
async fn case(
    app: &App,
    cast: &Cast,
    person: PersonId,
    report: &Reported,
    stage: Stage,
    opened: Millis,
    at: usize,
    now: Millis,
) -> Result<(), SeedError> {
    let kind = match (report.kind, stage) {
        (Kind::Worry, _) => CaseKind::Prevention,
        (_, Stage::Return | Stage::Reintegration) => CaseKind::Return,
        _ => CaseKind::Tracing,
    };
    let news = |due| Promising {
        to: DueTo::Family,
        kind: PromiseKind::News,
        due,
        note: String::new(),
    };
    let due = opened.plus(Span::days(30));
    let command = OpenCase {
        by: cast.caseworker,
        person,
        kind,
        first: news(due),
        now: opened,
    };
    let opened_case = app.db.write(command).await?;
    if at.is_multiple_of(5) && due < now {
        let promising = Promising {
            to: DueTo::Family,
            kind: PromiseKind::CallBack,
            due: opened.plus(Span::days(3)),
            note: String::new(),
        };
        let command = MakePromise {
            by: cast.caseworker,
            case: opened_case,
            promising,
            now: opened,
        };
        let promise = app.db.write(command).await?;
        let keep = KeepPromise {
            by: cast.caseworker,
            promise,
            now: opened.plus(Span::days(2)),
        };
        app.db.write(keep).await?;
    }
    if at % 7 == 3 {
        let command = TakeStep {
            by: cast.caseworker,
            case: opened_case,
            step: Step::FollowUp,
            now: opened,
        };
        app.db.write(command).await?;
    }
    Ok(())
}

fn arabic(name: &FullName) -> Result<NameForm, SeedError> {
    let parts = [
        (NamePart::Given, &name.given.ar),
        (NamePart::Father, &name.father.ar),
        (NamePart::Grandfather, &name.grandfather.ar),
        (NamePart::Family, &name.family.ar),
    ];
    let mut form = NameForm::new(&name.arabic(), NameSource::Relative, None).map_err(broken)?;
    for (part, text) in parts {
        form = form.with_part(part, text).map_err(broken)?;
    }
    Ok(form)
}

fn draw_stage(kind: Kind, rng: &mut StdRng) -> Stage {
    let before_travel = |stage: Stage| {
        matches!(
            stage,
            Stage::Approached | Stage::Offer | Stage::Documents | Stage::Diverted
        )
    };
    let fits: Vec<_> = STAGES
        .iter()
        .filter(|(stage, _)| before_travel(*stage) == (kind == Kind::Worry))
        .collect();
    fits.choose_weighted(rng, |(_, weight)| *weight)
        .map_or(Stage::Approached, |(stage, _)| *stage)
}

fn broken(fault: impl std::fmt::Display) -> SeedError {
    SeedError::Broken(fault.to_string())
}
