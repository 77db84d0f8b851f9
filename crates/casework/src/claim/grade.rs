//! The Admiralty grade of a claim: how reliable its source is (A–F), how credible its saying (1–6).
//!
//! The scale is NATO's (AJP-2.1), as every partner service writes it. A grade is a person's judgement, not a sum.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::keyed::keyed;

keyed! {
    /// How far a source is to be trusted.
    pub enum Reliability: "reliability" {
        /// Completely reliable.
        A = "a",
        /// Usually reliable.
        B = "b",
        /// Fairly reliable.
        C = "c",
        /// Not usually reliable.
        D = "d",
        /// Unreliable.
        E = "e",
        /// Cannot be judged.
        F = "f",
    }
}

keyed! {
    /// How far what is said is to be believed.
    pub enum Credibility: "credibility" {
        /// Confirmed by other sources.
        One = "1",
        /// Probably true.
        Two = "2",
        /// Possibly true.
        Three = "3",
        /// Doubtful.
        Four = "4",
        /// Improbable.
        Five = "5",
        /// Cannot be judged.
        Six = "6",
    }
}

/// A grade such as B2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Grade {
    /// The source.
    pub reliability: Reliability,
    /// What it says.
    pub credibility: Credibility,
}

/// A text that is no grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a grade: a letter from A to F and a digit from 1 to 6 expected")]
pub struct NotAGrade;

impl NotAGrade {
    /// The id of the message that says this to a person.
    pub const fn word(self) -> &'static str {
        "casework-not-a-grade"
    }
}

impl Grade {
    /// Nothing can be judged yet: F6.
    pub const UNJUDGED: Self = Self {
        reliability: Reliability::F,
        credibility: Credibility::Six,
    };

    /// Whether it is too weak for anything to be derived from it: an unreliable source, or an improbable saying.
    pub const fn is_doubtful(self) -> bool {
        matches!(self.reliability, Reliability::E) || matches!(self.credibility, Credibility::Five)
    }

    /// Lower is better. What cannot be judged stands between "fairly" and "not usually".
    pub fn rank(self) -> (u8, u8) {
        let middle = |index: u8| if index == 5 { 5 } else { index * 2 };
        (
            middle(self.credibility as u8),
            middle(self.reliability as u8),
        )
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{}",
            self.reliability.key().to_uppercase(),
            self.credibility.key()
        )
    }
}

impl FromStr for Grade {
    type Err = NotAGrade;
    fn from_str(text: &str) -> Result<Self, NotAGrade> {
        let text = text.trim().to_ascii_lowercase();
        let (letter, digit) = text.split_at_checked(1).ok_or(NotAGrade)?;
        let reliability = letter.parse().map_err(|_| NotAGrade)?;
        let credibility = digit.parse().map_err(|_| NotAGrade)?;
        Ok(Self {
            reliability,
            credibility,
        })
    }
}

impl TryFrom<String> for Grade {
    type Error = NotAGrade;
    fn try_from(text: String) -> Result<Self, NotAGrade> {
        text.parse()
    }
}

impl From<Grade> for String {
    fn from(grade: Grade) -> Self {
        grade.to_string()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a wrong grade in a test should stop it")]
mod tests {
    use super::*;

    #[test]
    fn every_grade_is_read_back() {
        for &reliability in Reliability::ALL {
            for &credibility in Credibility::ALL {
                let grade = Grade {
                    reliability,
                    credibility,
                };
                assert_eq!(grade.to_string().parse(), Ok(grade));
            }
        }
        for wrong in ["", "A", "G1", "A7", "A11", "1A", "أ1"] {
            assert_eq!(wrong.parse::<Grade>(), Err(NotAGrade), "{wrong}");
        }
    }

    #[test]
    fn a_better_grade_ranks_first_and_unjudged_in_the_middle() {
        let rank = |text: &str| text.parse::<Grade>().unwrap().rank();
        assert!(rank("A1") < rank("B1") && rank("C2") < rank("A3"));
        assert!(rank("C3") < rank("F6") && rank("F6") < rank("D6"));
        assert!(!Grade::UNJUDGED.is_doubtful());
    }
}
