//! What is true now, as far as the claims say, and why: every status is derived, none is stored.
//!
//! The rule is short so that it can be read to a family. Claims that were corrected do not count; claims of an
//! unreliable source or an improbable saying do not count. Of the others the news learnt last decides; on the same
//! day the better grade. A fate is *confirmed* only by an official act or two independent sources, and only after
//! two people said so. The program proposes; it tells nobody anything.

mod fate;

use std::cmp::Reverse;
use std::collections::HashSet;

use crate::claim::{Claim, Fact, FactKind, Means, Motive, Subject};
use crate::episode::Stage;
use crate::ids::ClaimId;
use crate::keyed::keyed;

pub use fate::{Confirmation, FateStatus, NotConfirmable, derive_fate, may_be_confirmed};

keyed! {
    /// What part a claim plays in a derived status.
    pub enum Part: "part" {
        /// The news learnt last: it decides.
        Decides = "decides",
        /// Says the same.
        Agrees = "agrees",
        /// Says otherwise, and is older or weaker.
        SpeaksAgainst = "speaks-against",
        /// Two people confirmed it; later news do not undo that by themselves.
        Confirms = "confirms",
        /// Was corrected; does not count.
        Corrected = "corrected",
        /// Unreliable source or improbable; does not count.
        Doubtful = "doubtful",
    }
}

/// One line of the why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Because {
    /// The claim.
    pub claim: ClaimId,
    /// Its part.
    pub part: Part,
}

/// A derived status with every claim that had a part in it, the deciding one first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived<T> {
    /// What holds.
    pub value: T,
    /// Why.
    pub because: Vec<Because>,
}

/// How far the recruitment has gone; nothing if no claim says.
pub fn derive_stage(claims: &[Claim]) -> Option<Derived<Stage>> {
    decide(claims, |subject| {
        if let Subject::Stage(stage) = subject {
            Some(*stage)
        } else {
            None
        }
    })
}

/// One kind of fact; nothing if no claim says.
pub fn derive_fact(claims: &[Claim], kind: FactKind) -> Option<Derived<Fact>> {
    decide(claims, |subject| match subject {
        Subject::Fact(fact) if fact.kind() == kind => Some(fact.clone()),
        _ => None,
    })
}

/// Every motive that some counting claim names, in the order of [`Motive::ALL`].
pub fn derive_motives(claims: &[Claim]) -> Vec<Motive> {
    let named = counted(claims, |subject| {
        if let Subject::Motive(motive) = subject {
            Some(*motive)
        } else {
            None
        }
    });
    Motive::ALL
        .iter()
        .copied()
        .filter(|motive| named.iter().any(|(_, named)| named == motive))
        .collect()
}

/// Every means that some counting claim names, in the order of [`Means::ALL`].
pub fn derive_means(claims: &[Claim]) -> Vec<Means> {
    let named = counted(claims, |subject| {
        if let Subject::Means(means) = subject {
            Some(*means)
        } else {
            None
        }
    });
    Means::ALL
        .iter()
        .copied()
        .filter(|means| named.iter().any(|(_, named)| named == means))
        .collect()
}

/// The ids of the claims that a later claim corrects.
pub fn corrected(claims: &[Claim]) -> HashSet<ClaimId> {
    claims
        .iter()
        .filter_map(|claim| claim.corrects.as_ref().map(|correction| correction.of))
        .collect()
}

fn decide<T: PartialEq + Clone>(
    claims: &[Claim],
    read: impl Fn(&Subject) -> Option<T>,
) -> Option<Derived<T>> {
    let counted = counted(claims, &read);
    let (deciding, value) = counted.first()?.clone();
    let parts = counted.iter().map(|(claim, said)| {
        let part = match () {
            () if claim.id == deciding.id => Part::Decides,
            () if *said == value => Part::Agrees,
            () => Part::SpeaksAgainst,
        };
        Because {
            claim: claim.id,
            part,
        }
    });
    let because = parts.chain(set_aside(claims, &read)).collect();
    Some(Derived { value, because })
}

/// The claims that count, each with what it says, the deciding one first.
fn counted<T>(claims: &[Claim], read: impl Fn(&Subject) -> Option<T>) -> Vec<(&Claim, T)> {
    let corrected = corrected(claims);
    let mut counted: Vec<(&Claim, T)> = claims
        .iter()
        .filter(|claim| !corrected.contains(&claim.id) && !claim.grade.is_doubtful())
        .filter_map(|claim| read(&claim.subject).map(|said| (claim, said)))
        .collect();
    counted.sort_by_key(|(claim, _)| {
        (
            Reverse(claim.learnt),
            claim.grade.rank(),
            Reverse(claim.entered.at),
            claim.id,
        )
    });
    counted
}

/// The claims on the matter that do not count, in the order of their ids.
fn set_aside<T>(claims: &[Claim], read: impl Fn(&Subject) -> Option<T>) -> Vec<Because> {
    let corrected = corrected(claims);
    let mut aside: Vec<Because> = claims
        .iter()
        .filter(|claim| read(&claim.subject).is_some())
        .filter_map(|claim| {
            let doubtful = claim.grade.is_doubtful().then_some(Part::Doubtful);
            let part = if corrected.contains(&claim.id) {
                Some(Part::Corrected)
            } else {
                doubtful
            };
            part.map(|part| Because {
                claim: claim.id,
                part,
            })
        })
        .collect();
    aside.sort_by_key(|because| because.claim);
    aside
}

#[cfg(test)]
pub(crate) mod tests {
    #![expect(clippy::unwrap_used, reason = "a wrong claim in a test should stop it")]

    use super::*;
    use crate::claim::{Correction, Fate, Hearsay, Source, SourceKind};
    use crate::contact::Mark;
    use crate::ids::{AccountId, ContactId};
    use crate::time::Millis;
    use crate::written::WrittenReason;
    use proptest::prelude::*;

    pub(crate) fn id(number: u8) -> ClaimId {
        ClaimId::from_random([number; 16])
    }

    pub(crate) fn claim(
        number: u8,
        subject: Subject,
        kind: SourceKind,
        learnt: &str,
        grade: &str,
    ) -> Claim {
        Claim {
            id: id(number),
            subject,
            source: Source {
                kind,
                hearsay: Hearsay::FirstHand,
                contact: Some(ContactId::from_random([number; 16])),
            },
            learnt: learnt.parse().unwrap(),
            grade: grade.parse().unwrap(),
            entered: Mark {
                by: AccountId::from_random([9; 16]),
                at: Millis(i64::from(number)),
            },
            corrects: None,
        }
    }

    pub(crate) fn correcting(claim: Claim, of: u8) -> Claim {
        let why = WrittenReason::new("the caller read the wrong line").unwrap();
        Claim {
            corrects: Some(Correction { of: id(of), why }),
            ..claim
        }
    }

    fn stage(number: u8, stage: Stage, learnt: &str) -> Claim {
        claim(
            number,
            Subject::Stage(stage),
            SourceKind::Relative,
            learnt,
            "C3",
        )
    }

    #[test]
    fn the_news_learnt_last_decides_and_the_others_are_named() {
        let file = [
            stage(1, Stage::Training, "2026-03-01"),
            stage(2, Stage::Arrival, "2026-02-01"),
        ];
        let derived = derive_stage(&file).unwrap();
        assert_eq!(derived.value, Stage::Training);
        let why = [(id(1), Part::Decides), (id(2), Part::SpeaksAgainst)];
        assert_eq!(
            derived.because,
            why.map(|(claim, part)| Because { claim, part })
        );
    }

    #[test]
    fn a_corrected_claim_stays_in_the_why_and_does_not_count() {
        let file = [
            stage(1, Stage::Deployed, "2026-04-01"),
            correcting(stage(2, Stage::Travel, "2026-02-01"), 1),
        ];
        let derived = derive_stage(&file).unwrap();
        assert_eq!(derived.value, Stage::Travel);
        assert!(derived.because.contains(&Because {
            claim: id(1),
            part: Part::Corrected
        }));
    }

    #[test]
    fn a_doubtful_claim_does_not_count() {
        let rumour = claim(
            2,
            Subject::Stage(Stage::ReportedDead),
            SourceKind::SocialMedia,
            "2026-06-01",
            "E5",
        );
        let derived = derive_stage(&[stage(1, Stage::Training, "2026-03-01"), rumour]).unwrap();
        assert_eq!(derived.value, Stage::Training);
        assert!(derived.because.contains(&Because {
            claim: id(2),
            part: Part::Doubtful
        }));
    }

    #[test]
    fn on_the_same_day_the_better_grade_decides() {
        let weak = stage(1, Stage::Offer, "2026-03-01");
        let strong = claim(
            2,
            Subject::Stage(Stage::Contract),
            SourceKind::Himself,
            "2026-03-01",
            "A2",
        );
        assert_eq!(
            derive_stage(&[weak, strong]).unwrap().value,
            Stage::Contract
        );
    }

    #[test]
    fn motives_and_means_add_up() {
        let motive = |number, motive| {
            claim(
                number,
                Subject::Motive(motive),
                SourceKind::Relative,
                "2026",
                "C3",
            )
        };
        let file = [
            motive(1, Motive::Debt),
            motive(2, Motive::Money),
            motive(3, Motive::Debt),
        ];
        assert_eq!(derive_motives(&file), [Motive::Money, Motive::Debt]);
        assert_eq!(derive_means(&file), []);
    }

    #[test]
    fn of_two_birth_dates_the_other_is_kept_in_sight() {
        let born = |number, day: &str, grade| {
            let fact = Fact::read(FactKind::BirthDate, day).unwrap();
            claim(
                number,
                Subject::Fact(fact),
                SourceKind::Relative,
                "2026-03-01",
                grade,
            )
        };
        let derived = derive_fact(
            &[born(1, "1999-07-01", "C3"), born(2, "1999-03-04", "B2")],
            FactKind::BirthDate,
        );
        let derived = derived.unwrap();
        assert_eq!(derived.value.text(), "1999-03-04");
        assert_eq!(
            derived.because[1],
            Because {
                claim: id(1),
                part: Part::SpeaksAgainst
            }
        );
    }

    pub(crate) fn any_file() -> impl Strategy<Value = Vec<Claim>> {
        let subject = prop_oneof![
            prop::sample::select(Stage::ALL).prop_map(Subject::Stage),
            prop::sample::select(Fate::ALL).prop_map(Subject::Fate),
        ];
        let one = (
            subject,
            prop::sample::select(SourceKind::ALL),
            1..=12_u8,
            "[A-F][1-6]",
            prop::option::of(1..8_u8),
        );
        prop::collection::vec(one, 0..8).prop_map(|all| {
            let numbered = (1..).zip(all);
            numbered
                .map(|(number, (subject, kind, month, grade, corrects))| {
                    let made = claim(number, subject, kind, &format!("2026-{month:02}"), &grade);
                    match corrects {
                        Some(of) if of < number => correcting(made, of),
                        _ => made,
                    }
                })
                .collect()
        })
    }

    proptest! {
        #[test]
        fn the_order_of_entry_changes_nothing(file in any_file()) {
            let reversed: Vec<Claim> = file.iter().rev().cloned().collect();
            prop_assert_eq!(derive_stage(&file), derive_stage(&reversed));
        }

        #[test]
        fn every_claim_on_the_matter_is_in_the_why(file in any_file()) {
            let on_it = file.iter().filter(|claim| matches!(claim.subject, Subject::Stage(_))).count();
            if let Some(derived) = derive_stage(&file) {
                prop_assert_eq!(derived.because.len(), on_it);
                prop_assert_eq!(derived.because[0].part, Part::Decides);
            }
        }
    }
}
