//! Why something may lawfully cross from the door that helps to the judiciary or a partner: five grounds, no sixth.
//!
//! And the firewall instrument, without which the help door takes no names at all (DESIGN §6.5). Promises nothing
//! about whether a ground holds in law: a person says so, and the disclosure records who.

use serde::{Deserialize, Serialize};

use crate::ids::CaseId;
use crate::keyed::keyed;
use crate::time::Millis;
use crate::written::WrittenReason;

keyed! {
    /// A ground without its facts, for columns, filters and public counts.
    pub enum GroundKey: "ground" {
        /// He, or whoever speaks for herself, agreed.
        Consent = "consent",
        /// Someone's life is in imminent danger.
        DangerToLife = "danger-to-life",
        /// It is about someone who is, or may be, under 18.
        Child = "child",
        /// The competent judge ordered it in writing.
        JudgeOrder = "judge-order",
        /// The person says it to the judge himself.
        OwnStatement = "own-statement",
    }
}

/// A ground with the facts that make it one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ground", rename_all = "kebab-case")]
pub enum Ground {
    /// Agreed to, scoped and withdrawable.
    Consent {
        /// What was agreed to, in the words read to the person.
        scope: WrittenReason,
        /// When.
        given: Millis,
    },
    /// Imminent danger to life: act first; oversight is told within the hour.
    DangerToLife {
        /// What the danger is.
        why: WrittenReason,
    },
    /// A child, or perhaps a child.
    Child {
        /// What the child needs.
        why: WrittenReason,
    },
    /// A written order of the competent judge.
    JudgeOrder(JudgeOrder),
    /// The person's own statement to the judge.
    OwnStatement {
        /// When he stated it.
        at: Millis,
    },
}

impl Ground {
    /// The ground without its facts.
    pub const fn key(&self) -> GroundKey {
        match self {
            Self::Consent { .. } => GroundKey::Consent,
            Self::DangerToLife { .. } => GroundKey::DangerToLife,
            Self::Child { .. } => GroundKey::Child,
            Self::JudgeOrder(_) => GroundKey::JudgeOrder,
            Self::OwnStatement { .. } => GroundKey::OwnStatement,
        }
    }
}

/// An order about one case and named fields of it. An order about a class of people has no place to be entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgeOrder {
    /// The court's number for it (العدد).
    pub number: WrittenReason,
    /// Its date.
    pub date: Millis,
    /// When it ends.
    pub expires: Millis,
    /// The one case it is about.
    pub case: CaseId,
    /// What may cross: the fields it names, at least one.
    pub fields: Vec<String>,
}

/// Why an order does not open the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrderRefused {
    /// It is about another case.
    #[error("the order is about another case")]
    AnotherCase,
    /// It is over, or not yet dated.
    #[error("the order is not in force")]
    NotInForce,
    /// It does not name this field.
    #[error("the order does not name this field")]
    FieldNotNamed,
}

impl OrderRefused {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::AnotherCase => "casework-order-another-case",
            Self::NotInForce => "casework-order-not-in-force",
            Self::FieldNotNamed => "casework-order-field-not-named",
        }
    }
}

impl JudgeOrder {
    /// Whether this field of this case may cross now.
    pub fn covers(&self, case: CaseId, field: &str, now: Millis) -> Result<(), OrderRefused> {
        if self.case != case {
            Err(OrderRefused::AnotherCase)
        } else if now < self.date || now >= self.expires {
            Err(OrderRefused::NotInForce)
        } else if !self.fields.iter().any(|named| named == field) {
            Err(OrderRefused::FieldNotNamed)
        } else {
            Ok(())
        }
    }
}

/// The written undertaking that keeps help and prosecution apart, with the legal unit's signed answers to the two
/// questions that every family asks. Without one, the help door gives advice and numbers and takes no names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Firewall {
    /// Who issued it.
    pub issuer: String,
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: crate::date::PartialDate,
    /// What it protects.
    pub scope: String,
    /// The answer to "Will he be punished?".
    pub will_he_be_punished: String,
    /// The answer to "Do you tell the police?".
    pub do_you_tell_the_police: String,
    /// Plainly marked as invented, for a demonstration.
    pub fictional: bool,
}

impl Firewall {
    /// Whether everything it must say is said.
    pub fn is_complete(&self) -> bool {
        [
            &self.issuer,
            &self.number,
            &self.scope,
            &self.will_he_be_punished,
            &self.do_you_tell_the_police,
        ]
        .into_iter()
        .all(|text| !text.trim().is_empty())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong text in a test should stop it")]
mod tests {
    use super::*;

    const CASE: CaseId = CaseId::from_random([1; 16]);

    fn order() -> JudgeOrder {
        let number = WrittenReason::new("ق-2026-117").unwrap();
        JudgeOrder {
            number,
            date: Millis(10),
            expires: Millis(20),
            case: CASE,
            fields: vec!["stage".into()],
        }
    }

    #[test]
    fn an_order_opens_one_case_its_fields_and_its_time() {
        assert_eq!(order().covers(CASE, "stage", Millis(10)), Ok(()));
        assert_eq!(
            order().covers(CASE, "family", Millis(10)),
            Err(OrderRefused::FieldNotNamed)
        );
        assert_eq!(
            order().covers(CASE, "stage", Millis(20)),
            Err(OrderRefused::NotInForce)
        );
        assert_eq!(
            order().covers(CASE, "stage", Millis(9)),
            Err(OrderRefused::NotInForce)
        );
        let other = CaseId::from_random([2; 16]);
        assert_eq!(
            order().covers(other, "stage", Millis(10)),
            Err(OrderRefused::AnotherCase)
        );
    }

    #[test]
    fn a_firewall_with_an_unanswered_question_is_none() {
        let whole = Firewall {
            issuer: "Legal unit (fictional)".into(),
            number: "D-1".into(),
            date: "2026-01-01".parse().unwrap(),
            scope: "callers and those they ask for".into(),
            will_he_be_punished: "A judge decides, not we.".into(),
            do_you_tell_the_police: "No.".into(),
            fictional: true,
        };
        assert!(whole.is_complete());
        assert!(
            !Firewall {
                will_he_be_punished: " ".into(),
                ..whole
            }
            .is_complete()
        );
    }

    #[test]
    fn a_ground_names_itself_in_json_by_its_key() {
        for ground in [
            Ground::OwnStatement { at: Millis(1) },
            Ground::JudgeOrder(order()),
            Ground::Child {
                why: WrittenReason::new("he is sixteen").unwrap(),
            },
        ] {
            let text = serde_json::to_string(&ground).unwrap();
            assert!(
                text.contains(&format!("\"ground\":\"{}\"", ground.key())),
                "{text}"
            );
            assert_eq!(serde_json::from_str::<Ground>(&text).unwrap(), ground);
        }
    }
}
