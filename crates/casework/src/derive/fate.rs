//! What has become of him, as far as the claims say.

use serde::{Deserialize, Serialize};

use super::{Because, Derived, Part, corrected, decide};
use crate::claim::{Claim, Fate, SourceKind, Subject};
use crate::ids::ClaimId;
use crate::keyed::keyed;
use crate::time::Millis;
use crate::two_people::TwoPeople;
use crate::written::WrittenReason;

keyed! {
    /// A derived fate. "Believed" is what claims say, "confirmed" what two people found proved.
    pub enum FateStatus: "fate-status" {
        /// No claim says anything.
        Unknown = "unknown",
        /// Someone looks for him; nothing is known.
        InformationSought = "information-sought",
        /// Said to live.
        BelievedAlive = "believed-alive",
        /// Said to be a prisoner.
        BelievedCaptured = "believed-captured",
        /// Said to be missing.
        BelievedMissing = "believed-missing",
        /// Said to be dead. Nobody tells this to a family as a fact.
        BelievedDead = "believed-dead",
        /// Proved to live.
        ConfirmedAlive = "confirmed-alive",
        /// Proved to be a prisoner.
        ConfirmedCaptured = "confirmed-captured",
        /// Proved to be dead.
        ConfirmedDead = "confirmed-dead",
    }
}

/// What two people found proved, and on which claims. Only [`Confirmation::new`] makes one; serde reads back what
/// was stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    fate: Fate,
    people: TwoPeople,
    at: Millis,
    claims: Vec<ClaimId>,
    why: WrittenReason,
}

/// Why a fate cannot be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotConfirmable {
    /// Missing and sought are not proved but ended.
    #[error("only alive, captured or dead can be confirmed")]
    NotAFateToConfirm,
    /// Neither an official act nor two independent sources (DOMAIN §3.2).
    #[error("an official act or two independent sources are needed")]
    NotEnoughSources,
}

impl NotConfirmable {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotAFateToConfirm => "casework-confirm-not-a-fate",
            Self::NotEnoughSources => "casework-confirm-not-enough-sources",
        }
    }
}

impl Confirmation {
    /// Confirms a fate, if the claims in the file are enough, by two people who say why the sources are independent.
    pub fn new(
        file: &[Claim],
        fate: Fate,
        people: TwoPeople,
        at: Millis,
        why: WrittenReason,
    ) -> Result<Self, NotConfirmable> {
        let claims = may_be_confirmed(file, fate)?;
        Ok(Self {
            fate,
            people,
            at,
            claims,
            why,
        })
    }

    /// What was confirmed.
    pub const fn fate(&self) -> Fate {
        self.fate
    }

    /// By whom.
    pub const fn people(&self) -> TwoPeople {
        self.people
    }

    /// When.
    pub const fn at(&self) -> Millis {
        self.at
    }

    /// The claims it rests on.
    pub fn claims(&self) -> &[ClaimId] {
        &self.claims
    }

    /// Why, in their words.
    pub const fn why(&self) -> &WrittenReason {
        &self.why
    }
}

/// The claims on which a fate may be confirmed: an official act, or two independent sources. None of them is
/// corrected or doubtful.
pub fn may_be_confirmed(file: &[Claim], fate: Fate) -> Result<Vec<ClaimId>, NotConfirmable> {
    if !matches!(fate, Fate::Alive | Fate::Captured | Fate::Dead) {
        return Err(NotConfirmable::NotAFateToConfirm);
    }
    let corrected = corrected(file);
    let saying: Vec<&Claim> = file
        .iter()
        .filter(|claim| claim.subject.fate() == Some(fate))
        .filter(|claim| !corrected.contains(&claim.id) && !claim.grade.is_doubtful())
        .collect();
    if let Some(act) = saying
        .iter()
        .find(|claim| claim.source.kind == SourceKind::OfficialAct)
    {
        return Ok(vec![act.id]);
    }
    let mut pairs = saying
        .iter()
        .enumerate()
        .flat_map(|(index, one)| saying[index + 1..].iter().map(move |two| (one, two)));
    pairs
        .find(|(one, two)| one.source.is_independent_of(&two.source))
        .map(|(one, two)| vec![one.id, two.id])
        .ok_or(NotConfirmable::NotEnoughSources)
}

/// What has become of him. A confirmation holds until one of the claims it rests on is corrected; news that say
/// otherwise stand beside it for people to see.
pub fn derive_fate(claims: &[Claim], confirmation: Option<&Confirmation>) -> Derived<FateStatus> {
    let Some(derived) = decide(claims, Subject::fate) else {
        return Derived {
            value: FateStatus::Unknown,
            because: Vec::new(),
        };
    };
    let corrected = corrected(claims);
    let standing =
        confirmation.filter(|made| made.claims.iter().all(|claim| !corrected.contains(claim)));
    match standing {
        Some(made) => Derived {
            value: confirmed(made.fate),
            because: confirmed_because(claims, made, &derived.because),
        },
        None => Derived {
            value: believed(derived.value),
            because: derived.because,
        },
    }
}

const fn believed(fate: Fate) -> FateStatus {
    match fate {
        Fate::InformationSought => FateStatus::InformationSought,
        Fate::Alive => FateStatus::BelievedAlive,
        Fate::Captured => FateStatus::BelievedCaptured,
        Fate::Missing => FateStatus::BelievedMissing,
        Fate::Dead => FateStatus::BelievedDead,
    }
}

const fn confirmed(fate: Fate) -> FateStatus {
    match fate {
        Fate::Alive => FateStatus::ConfirmedAlive,
        Fate::Captured => FateStatus::ConfirmedCaptured,
        Fate::Dead => FateStatus::ConfirmedDead,
        Fate::InformationSought | Fate::Missing => believed(fate),
    }
}

fn confirmed_because(claims: &[Claim], made: &Confirmation, because: &[Because]) -> Vec<Because> {
    let says_so = |id| {
        claims
            .iter()
            .any(|claim| claim.id == id && claim.subject.fate() == Some(made.fate))
    };
    let mut because: Vec<Because> = because
        .iter()
        .map(|line| match line.part {
            Part::Corrected | Part::Doubtful => *line,
            _ if made.claims.contains(&line.claim) => Because {
                part: Part::Confirms,
                ..*line
            },
            _ if says_so(line.claim) => Because {
                part: Part::Agrees,
                ..*line
            },
            _ => Because {
                part: Part::SpeaksAgainst,
                ..*line
            },
        })
        .collect();
    because.sort_by_key(|line| line.part != Part::Confirms);
    because
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a wrong claim in a test should stop it")]

    use super::super::tests::{any_file, claim, correcting, id};
    use super::*;
    use crate::claim::Hearsay;
    use crate::ids::AccountId;
    use crate::two_people::Colleague;
    use proptest::prelude::*;

    fn people() -> TwoPeople {
        let colleague = |n| Colleague {
            account: AccountId::from_random([n; 16]),
            invited_by: None,
        };
        TwoPeople::new(colleague(1), colleague(2)).unwrap()
    }

    fn confirm(file: &[Claim], fate: Fate) -> Result<Confirmation, NotConfirmable> {
        let why = WrittenReason::new("an act of the state, seen in the original").unwrap();
        Confirmation::new(file, fate, people(), Millis(1), why)
    }

    fn says(number: u8, fate: Fate, kind: SourceKind, learnt: &str) -> Claim {
        claim(number, Subject::Fate(fate), kind, learnt, "B2")
    }

    #[test]
    fn a_video_that_says_dead_is_only_believed() {
        let file = [
            says(
                1,
                Fate::InformationSought,
                SourceKind::Relative,
                "2026-01-01",
            ),
            says(2, Fate::Dead, SourceKind::SocialMedia, "2026-02-01"),
        ];
        assert_eq!(derive_fate(&file, None).value, FateStatus::BelievedDead);
        assert_eq!(
            confirm(&file, Fate::Dead),
            Err(NotConfirmable::NotEnoughSources)
        );
    }

    #[test]
    fn alive_in_hospital_after_killed_on_tiktok() {
        let file = [
            says(1, Fate::Dead, SourceKind::SocialMedia, "2026-02-01"),
            claim(
                2,
                Subject::Stage(crate::episode::Stage::Hospital),
                SourceKind::Himself,
                "2026-02-09",
                "B2",
            ),
        ];
        assert_eq!(derive_fate(&file, None).value, FateStatus::BelievedAlive);
    }

    #[test]
    fn an_official_act_and_two_people_confirm() {
        let file = [says(1, Fate::Dead, SourceKind::OfficialAct, "2026-02-01")];
        let confirmation = confirm(&file, Fate::Dead).unwrap();
        let derived = derive_fate(&file, Some(&confirmation));
        assert_eq!(derived.value, FateStatus::ConfirmedDead);
        assert_eq!(
            derived.because,
            [Because {
                claim: id(1),
                part: Part::Confirms
            }]
        );
    }

    #[test]
    fn two_relatives_do_not_confirm_and_a_witness_beside_a_partner_does() {
        let relatives = [
            says(1, Fate::Dead, SourceKind::Relative, "2026"),
            says(2, Fate::Dead, SourceKind::Relative, "2026"),
        ];
        assert_eq!(
            confirm(&relatives, Fate::Dead),
            Err(NotConfirmable::NotEnoughSources)
        );
        let two = [
            says(1, Fate::Dead, SourceKind::Witness, "2026"),
            says(2, Fate::Dead, SourceKind::Partner, "2026"),
        ];
        assert_eq!(confirm(&two, Fate::Dead).unwrap().claims(), [id(1), id(2)]);
        let mut told = two;
        told[0].source.hearsay = Hearsay::Hearsay;
        assert!(confirm(&told, Fate::Dead).is_err());
    }

    #[test]
    fn later_news_stand_beside_a_confirmation_and_a_correction_ends_it() {
        let act = says(1, Fate::Dead, SourceKind::OfficialAct, "2026-02-01");
        let confirmation = confirm(std::slice::from_ref(&act), Fate::Dead).unwrap();
        let seen = says(2, Fate::Alive, SourceKind::Relative, "2026-05-01");
        let derived = derive_fate(&[act.clone(), seen.clone()], Some(&confirmation));
        assert_eq!(derived.value, FateStatus::ConfirmedDead);
        assert_eq!(
            derived.because[1],
            Because {
                claim: id(2),
                part: Part::SpeaksAgainst
            }
        );
        let file = [act, correcting(seen, 1)];
        assert_eq!(
            derive_fate(&file, Some(&confirmation)).value,
            FateStatus::BelievedAlive
        );
    }

    #[test]
    fn missing_is_never_confirmed() {
        let file = [says(1, Fate::Missing, SourceKind::OfficialAct, "2026")];
        assert_eq!(
            confirm(&file, Fate::Missing),
            Err(NotConfirmable::NotAFateToConfirm)
        );
    }

    proptest! {
        #[test]
        fn without_two_people_nothing_is_confirmed(file in any_file()) {
            use FateStatus::{ConfirmedAlive, ConfirmedCaptured, ConfirmedDead};
            let status = derive_fate(&file, None).value;
            prop_assert!(![ConfirmedAlive, ConfirmedCaptured, ConfirmedDead].contains(&status));
        }

        #[test]
        fn the_order_of_entry_changes_no_fate(file in any_file()) {
            let reversed: Vec<Claim> = file.iter().rev().cloned().collect();
            prop_assert_eq!(derive_fate(&file, None), derive_fate(&reversed, None));
        }
    }
}
