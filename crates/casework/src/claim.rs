//! A claim: what a source says about a stage, a fate, a motive, a means or a fact of one person.
//!
//! Claims are added and corrected, never overwritten: a correction is a new claim that names the one it corrects.
//! What is true now is derived from them in [`crate::derive`].

mod fact;
mod grade;

use serde::{Deserialize, Serialize};

use crate::contact::Mark;
use crate::date::PartialDate;
use crate::episode::Stage;
use crate::ids::{ClaimId, ContactId};
use crate::keyed::keyed;
use crate::written::WrittenReason;

pub use fact::{Fact, FactKind, FactText, NotAFact};
pub use grade::{Credibility, Grade, NotAGrade, Reliability};

keyed! {
    /// What a source says has become of him.
    pub enum Fate: "fate" {
        /// Someone looks for him and knows nothing.
        InformationSought = "information-sought",
        /// He lives.
        Alive = "alive",
        /// He is a prisoner.
        Captured = "captured",
        /// Nobody who was with him knows.
        Missing = "missing",
        /// He is dead.
        Dead = "dead",
    }
}

keyed! {
    /// Why he went, or thought of going (DOMAIN §1).
    pub enum Motive: "motive" {
        /// Pay and bonus.
        Money = "money",
        /// Quick citizenship.
        Citizenship = "citizenship",
        /// A sentence or charge dropped.
        Amnesty = "amnesty",
        /// Papers to stay: residence refused, deportation near.
        Residence = "residence",
        /// Debts.
        Debt = "debt",
        /// He thought it was other work.
        CivilianJob = "civilian-job",
        /// A relative or friend went.
        Following = "following",
        /// He believes in it.
        Conviction = "conviction",
        /// Something else.
        Other = "other",
    }
}

keyed! {
    /// What was done to him (Palermo Protocol, article 3; DOMAIN §3.2). For a child no means is needed.
    pub enum Means: "means" {
        /// The job was another than was said.
        Deception = "deception",
        /// The contract was in a language he does not read.
        UnknownLanguage = "unknown-language",
        /// Passport or phone taken.
        DocumentsTaken = "documents-taken",
        /// Threats.
        Threat = "threat",
        /// Violence.
        Force = "force",
        /// Held, or taken there.
        Abduction = "abduction",
        /// A debt made by the recruiter.
        DebtBondage = "debt-bondage",
        /// Prison or deportation as the other choice.
        LegalPressure = "legal-pressure",
        /// Need or weakness made use of.
        AbuseOfNeed = "abuse-of-need",
        /// Someone in charge of him was paid.
        Payment = "payment",
    }
}

keyed! {
    /// What a claim is about, without its content.
    pub enum SubjectKey: "subject" {
        /// How far the recruitment has gone.
        Stage = "stage",
        /// What has become of him.
        Fate = "fate",
        /// Why he went.
        Motive = "motive",
        /// What was done to him.
        Means = "means",
        /// A fact about him.
        Fact = "fact",
    }
}

keyed! {
    /// Who says it.
    pub enum SourceKind: "source" {
        /// He himself.
        Himself = "himself",
        /// A relative. All relatives together are one source.
        Relative = "relative",
        /// Someone who was there.
        Witness = "witness",
        /// A reporter who did not say who she is.
        AnonymousReporter = "anonymous-reporter",
        /// An official act: a certificate, a consular note, a judgment, an ICRC notification.
        OfficialAct = "official-act",
        /// A partner institution, without an act.
        Partner = "partner",
        /// A published or partner list.
        List = "list",
        /// The press.
        Press = "press",
        /// A channel or account on the net.
        SocialMedia = "social-media",
        /// Our own staff saw it.
        Staff = "staff",
    }
}

keyed! {
    /// Whether the source was there.
    pub enum Hearsay: "hearsay" {
        /// Saw or heard it himself.
        FirstHand = "first-hand",
        /// Was told.
        Hearsay = "hearsay",
    }
}

/// What a claim says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "subject", content = "value", rename_all = "kebab-case")]
pub enum Subject {
    /// How far the recruitment has gone.
    Stage(Stage),
    /// What has become of him.
    Fate(Fate),
    /// Why he went.
    Motive(Motive),
    /// What was done to him.
    Means(Means),
    /// A fact about him.
    Fact(Fact),
}

impl Subject {
    /// What it is about, without its content.
    pub const fn key(&self) -> SubjectKey {
        match self {
            Self::Stage(_) => SubjectKey::Stage,
            Self::Fate(_) => SubjectKey::Fate,
            Self::Motive(_) => SubjectKey::Motive,
            Self::Means(_) => SubjectKey::Means,
            Self::Fact(_) => SubjectKey::Fact,
        }
    }

    /// What a stage says about a fate: a prisoner is captured, a man in training lives.
    pub const fn fate(&self) -> Option<Fate> {
        match self {
            Self::Fate(fate) => Some(*fate),
            Self::Stage(Stage::Captured) => Some(Fate::Captured),
            Self::Stage(Stage::Missing) => Some(Fate::Missing),
            Self::Stage(Stage::ReportedDead | Stage::DeathConfirmed) => Some(Fate::Dead),
            Self::Stage(
                Stage::Hospital | Stage::InHiding | Stage::Return | Stage::Reintegration,
            ) => Some(Fate::Alive),
            _ => None,
        }
    }
}

/// Who says it, and whether they were there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Who.
    pub kind: SourceKind,
    /// Whether they were there.
    pub hearsay: Hearsay,
    /// The contact in which it was said.
    pub contact: Option<ContactId>,
}

impl Source {
    /// Whether two sources can count as two. Relatives are one source however many call, one contact is one source
    /// whatever it repeats, and nobody who was only told adds to whoever told him.
    pub fn is_independent_of(&self, other: &Self) -> bool {
        let same_contact = self.contact.is_some() && self.contact == other.contact;
        let first_hand = self.hearsay == Hearsay::FirstHand && other.hearsay == Hearsay::FirstHand;
        let kinds = self.kind != other.kind
            || (self.kind == SourceKind::Witness && self.contact != other.contact);
        kinds && first_hand && !same_contact
    }
}

/// One claim. Nothing changes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// What it says.
    pub subject: Subject,
    /// Who says so.
    pub source: Source,
    /// When the source learnt it, as far as is known.
    pub learnt: PartialDate,
    /// How far source and saying are to be trusted.
    pub grade: Grade,
    /// Who entered it, and when.
    pub entered: Mark,
    /// The claim that this one corrects, and why.
    pub corrects: Option<Correction>,
}

/// That a claim takes the place of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The corrected claim. It stays in the file and counts no more.
    pub of: ClaimId,
    /// Why, in the words of whoever corrects.
    pub why: WrittenReason,
}

/// Why a correction is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotACorrection {
    /// There is no such claim about this person.
    #[error("there is no such claim in this file")]
    NoSuchClaim,
    /// It is corrected already; the newest correction is the one to correct.
    #[error("that claim is corrected already")]
    AlreadyCorrected,
    /// It says something about another subject.
    #[error("a correction is about the same subject")]
    AnotherSubject,
}

impl NotACorrection {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoSuchClaim => "casework-correction-no-such-claim",
            Self::AlreadyCorrected => "casework-correction-already",
            Self::AnotherSubject => "casework-correction-another-subject",
        }
    }
}

/// Whether a claim about `subject` may correct the claim `of` in this file.
pub fn may_correct(file: &[Claim], of: ClaimId, subject: &Subject) -> Result<(), NotACorrection> {
    let corrected = file
        .iter()
        .find(|claim| claim.id == of)
        .ok_or(NotACorrection::NoSuchClaim)?;
    if file.iter().any(|claim| {
        claim
            .corrects
            .as_ref()
            .is_some_and(|correction| correction.of == of)
    }) {
        Err(NotACorrection::AlreadyCorrected)
    } else if corrected.subject.key() != subject.key() {
        Err(NotACorrection::AnotherSubject)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(kind: SourceKind, contact: Option<u8>) -> Source {
        let contact = contact.map(|number| ContactId::from_random([number; 16]));
        Source {
            kind,
            hearsay: Hearsay::FirstHand,
            contact,
        }
    }

    #[test]
    fn three_cousins_are_one_source() {
        let (one, two) = (
            source(SourceKind::Relative, Some(1)),
            source(SourceKind::Relative, Some(2)),
        );
        assert!(!one.is_independent_of(&two));
    }

    #[test]
    fn two_witnesses_in_two_contacts_are_two_sources() {
        let one = source(SourceKind::Witness, Some(1));
        assert!(one.is_independent_of(&source(SourceKind::Witness, Some(2))));
        assert!(!one.is_independent_of(&source(SourceKind::Witness, Some(1))));
        assert!(one.is_independent_of(&source(SourceKind::Partner, None)));
    }

    #[test]
    fn whoever_was_told_adds_nothing() {
        let told = Source {
            hearsay: Hearsay::Hearsay,
            ..source(SourceKind::Press, None)
        };
        assert!(!told.is_independent_of(&source(SourceKind::Witness, Some(1))));
    }
}
