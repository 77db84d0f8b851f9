//! Rules of decisions, as cases.

use super::*;
use crate::ids::AccountId;
use proptest::prelude::*;

fn why() -> WrittenReason {
    WrittenReason::new("compared both papers").unwrap()
}

fn review(by: u8, verdict: Verdict) -> Review {
    let by = Colleague {
        account: AccountId::from_random([by; 16]),
        invited_by: None,
    };
    Review {
        by,
        at: Millis(1),
        verdict,
        why: why(),
    }
}

fn fact() -> OtherFact {
    OtherFact {
        kind: OtherFactKind::BodyMark,
        note: why(),
    }
}

fn mark() -> Mark {
    Mark {
        by: AccountId::from_random([7; 16]),
        at: Millis(2),
    }
}

#[test]
fn an_acceptance_takes_two_people() {
    let one = Decisions::default()
        .decide_first(review(1, Verdict::Certain(fact())))
        .unwrap();
    assert_eq!(one.state().key(), CandidateStateKey::SecondWanted);
    assert_eq!(one.state().agreed(), None);
    let same = one.clone().decide_second(review(1, Verdict::Possible));
    assert_eq!(
        same,
        Err(WrongDecision::NotTwoPeople(NotTwoPeople::SameAccount))
    );
    let mut invited = review(2, Verdict::Possible);
    invited.by.invited_by = Some(AccountId::from_random([1; 16]));
    let invited = one.clone().decide_second(invited);
    assert_eq!(
        invited,
        Err(WrongDecision::NotTwoPeople(NotTwoPeople::InvitedByTheOther))
    );
    let two = one.decide_second(review(2, Verdict::Possible)).unwrap();
    assert_eq!(
        two.state().agreed(),
        Some(&Verdict::Possible),
        "the weaker verdict holds"
    );
}

#[test]
fn a_false_match_stops_at_the_second_reviewer() {
    let one = Decisions::default()
        .decide_first(review(1, Verdict::Probable(fact())))
        .unwrap();
    let two = one.decide_second(review(2, Verdict::Rejected)).unwrap();
    assert_eq!(two.state().key(), CandidateStateKey::Undetermined);
    assert!(two.state().agreed().is_none());
}

#[test]
fn one_person_may_reject() {
    let rejected = Decisions::default()
        .decide_first(review(1, Verdict::Rejected))
        .unwrap();
    assert_eq!(rejected.state().key(), CandidateStateKey::Rejected);
    assert_eq!(
        rejected.decide_first(review(2, Verdict::Possible)),
        Err(WrongDecision::AlreadyDecided)
    );
}

#[test]
fn names_alone_cannot_even_be_written_above_possible() {
    for verdict in ["probable", "certain"] {
        let json = format!(r#"{{"verdict":"{verdict}"}}"#);
        assert!(serde_json::from_str::<Verdict>(&json).is_err(), "{verdict}");
    }
    assert_eq!(
        serde_json::from_str::<Verdict>(r#"{"verdict":"possible"}"#).unwrap(),
        Verdict::Possible
    );
}

#[test]
fn nothing_is_undone_that_was_not_decided() {
    assert_eq!(
        Decisions::default().undo(mark(), why()),
        Err(WrongDecision::NothingToUndo)
    );
    assert_eq!(
        Decisions::default().decide_second(review(1, Verdict::Possible)),
        Err(WrongDecision::NoFirstReview)
    );
}

fn any_verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![
        Just(Verdict::Possible),
        Just(Verdict::Probable(fact())),
        Just(Verdict::Certain(fact())),
        Just(Verdict::Rejected),
        Just(Verdict::Undetermined),
    ]
}

proptest! {
    #[test]
    fn undoing_restores_and_keeps_what_was(first in any_verdict(), second in prop::option::of(any_verdict())) {
        let mut decided = Decisions::default().decide_first(review(1, first)).unwrap();
        if let Some(second) = second {
            decided = decided.clone().decide_second(review(2, second)).unwrap_or(decided);
        }
        let was = decided.state().clone();
        let undone = decided.undo(mark(), why()).unwrap();
        prop_assert_eq!(undone.state(), &CandidateState::Waiting);
        prop_assert_eq!(&undone.undone()[0].was, &was);
        let json = serde_json::to_string(&undone).unwrap();
        prop_assert_eq!(serde_json::from_str::<Decisions>(&json).unwrap(), undone);
    }

    #[test]
    fn what_is_agreed_was_accepted_by_both(first in any_verdict(), second in any_verdict()) {
        let one = Decisions::default().decide_first(review(1, first.clone())).unwrap();
        if let Ok(two) = one.decide_second(review(2, second.clone())) && let Some(agreed) = two.state().agreed() {
            prop_assert!(first.accepts() && second.accepts() && agreed.accepts());
            prop_assert!(agreed.strength() <= first.strength() && agreed.strength() <= second.strength());
        }
    }
}
