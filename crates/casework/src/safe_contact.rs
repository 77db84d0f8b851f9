//! Safe contact: when, where, by whom and in which words a reporter may be approached.
//!
//! She said so herself; the program checks every approach against it, when it is queued and again when it is sent.
//! The JSON is the one that the report page sends (`web/README.md`). Words are checked by [`forbidden_words`], the
//! same rule that the operator's browser runs before it seals an answer; the server, which cannot read a sealed
//! answer, checks all the rest. A reply in the mailbox is always allowed: she fetches it when she wants to.

mod hours;
mod words;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::keyed::keyed;
use crate::time::Millis;

pub use hours::{ClockTime, NotAClockTime};
pub use words::{fold_words, forbidden_words};

keyed! {
    /// Over what someone is approached.
    pub enum Medium: "medium" {
        /// Her mailbox, which only her code opens.
        Mailbox = "mailbox",
        /// A call.
        Phone = "phone",
        /// WhatsApp.
        WhatsApp = "whatsapp",
        /// Telegram.
        Telegram = "telegram",
        /// A text message.
        Sms = "sms",
        /// E-mail.
        Email = "email",
    }
}

keyed! {
    /// Whose voice she wants to hear.
    pub enum Caller: "caller" {
        /// Anybody's.
        Any = "any",
        /// A woman's.
        Woman = "woman",
        /// A man's.
        Man = "man",
    }
}

keyed! {
    /// Why an approach is refused.
    pub enum RefusedBecause: "refused" {
        /// She did not allow us to contact her.
        NotAllowed = "not-allowed",
        /// The case is on safety hold.
        OnHold = "on-hold",
        /// She chose another way.
        OtherMedium = "other-medium",
        /// She left no number.
        NoNumber = "no-number",
        /// Not at this hour.
        OutsideHours = "outside-hours",
        /// She wants another voice.
        OtherCaller = "other-caller",
        /// It holds a word never to be said.
        ForbiddenWord = "forbidden-word",
        /// Nothing may be left on a voicemail.
        NoVoicemail = "no-voicemail",
    }
}

/// What a reporter allowed. Absent altogether when she allowed nothing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeContact {
    /// Over what.
    pub medium: Medium,
    /// Number, account or address.
    pub number: Option<String>,
    /// From when, on a clock in Baghdad; absent: from midnight.
    pub from: Option<ClockTime>,
    /// Until when, on a clock in Baghdad; absent: until midnight. Earlier than `from`: over midnight.
    pub until: Option<ClockTime>,
    /// By whom; absent: anybody.
    pub caller: Option<Caller>,
    /// For whom to ask.
    pub ask_for: Option<String>,
    /// Who the caller may say he is.
    pub say: Option<String>,
    /// Words never to be said.
    #[serde(default)]
    pub never_say: Vec<String>,
    /// Whether something may be left on a voicemail; absent: no.
    pub voicemail: Option<bool>,
}

/// One approach that someone wants to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approach<'a> {
    /// Over what.
    pub medium: Medium,
    /// When.
    pub at: Millis,
    /// Whose voice; [`Caller::Any`] when it was not said.
    pub caller: Caller,
    /// Whether it would stay on a voicemail.
    pub voicemail: bool,
    /// The words, where they can be read; `None` for a sealed message, whose words the browser has checked.
    pub text: Option<&'a str>,
    /// Whether the case is on safety hold.
    pub on_hold: bool,
}

/// An approach that [`check`] found safe, at its time. Nothing else makes one, and the outbox takes nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cleared {
    medium: Medium,
    at: Millis,
}

impl Cleared {
    /// Over what.
    pub const fn medium(self) -> Medium {
        self.medium
    }

    /// The time for which it was found safe.
    pub const fn at(self) -> Millis {
        self.at
    }
}

/// Checks one approach against what was allowed, and says every reason against it.
pub fn check(
    allowed: Option<&SafeContact>,
    approach: Approach<'_>,
) -> Result<Cleared, Vec<RefusedBecause>> {
    let mut refused = Vec::new();
    if approach.on_hold {
        refused.push(RefusedBecause::OnHold);
    }
    if let Some(allowed) = allowed {
        allowed.refusals_of_words(approach, &mut refused);
    }
    if approach.medium != Medium::Mailbox {
        match allowed {
            Some(allowed) => allowed.refusals_of_way(approach, &mut refused),
            None => refused.push(RefusedBecause::NotAllowed),
        }
    }
    if refused.is_empty() {
        Ok(Cleared {
            medium: approach.medium,
            at: approach.at,
        })
    } else {
        Err(refused)
    }
}

impl SafeContact {
    /// Whether the clock in Baghdad is inside her hours.
    pub fn is_within_hours(&self, at: Millis) -> bool {
        hours::is_within(self.from, self.until, at)
    }

    fn refusals_of_words(&self, approach: Approach<'_>, refused: &mut Vec<RefusedBecause>) {
        if approach
            .text
            .is_some_and(|text| !forbidden_words(text, &self.never_say).is_empty())
        {
            refused.push(RefusedBecause::ForbiddenWord);
        }
    }

    fn refusals_of_way(&self, approach: Approach<'_>, refused: &mut Vec<RefusedBecause>) {
        let is_call = approach.medium == Medium::Phone;
        let wanted = self.caller.unwrap_or(Caller::Any);
        let reasons = [
            (approach.medium != self.medium, RefusedBecause::OtherMedium),
            (
                self.number
                    .as_deref()
                    .is_none_or(|number| number.trim().is_empty()),
                RefusedBecause::NoNumber,
            ),
            (
                !self.is_within_hours(approach.at),
                RefusedBecause::OutsideHours,
            ),
            (
                is_call && wanted != Caller::Any && wanted != approach.caller,
                RefusedBecause::OtherCaller,
            ),
            (
                approach.voicemail && self.voicemail != Some(true),
                RefusedBecause::NoVoicemail,
            ),
        ];
        refused.extend(
            reasons
                .into_iter()
                .filter(|(holds, _)| *holds)
                .map(|(_, reason)| reason),
        );
    }
}

/// It holds her number and the words she fears, so debug output shows neither.
impl fmt::Debug for SafeContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SafeContact({}, …)", self.medium)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "wrong JSON in a test should stop it")]
mod tests {
    use super::*;
    use crate::time::Span;
    use proptest::prelude::*;

    /// 2026-11-25 at 14:00 in Baghdad.
    const AFTERNOON: Millis = Millis(1_795_604_400_000);

    fn mother() -> SafeContact {
        serde_json::from_str(
            r#"{"medium":"phone","number":"+999 000 1","from":"10:00","until":"٢٠:٠٠","caller":"woman",
                "ask_for":"Um Karim","say":"the clinic","never_say":["روسيا","لجنة"],"voicemail":null}"#,
        )
        .unwrap()
    }

    fn call() -> Approach<'static> {
        Approach {
            medium: Medium::Phone,
            at: AFTERNOON,
            caller: Caller::Woman,
            voicemail: false,
            text: None,
            on_hold: false,
        }
    }

    fn refusals(approach: Approach<'_>) -> Vec<RefusedBecause> {
        check(Some(&mother()), approach).err().unwrap_or_default()
    }

    #[test]
    fn a_woman_who_calls_in_the_afternoon_is_cleared() {
        let cleared = check(Some(&mother()), call()).unwrap();
        assert_eq!((cleared.medium(), cleared.at()), (Medium::Phone, AFTERNOON));
    }

    #[test]
    fn each_wrong_approach_is_refused_for_its_reason() {
        use RefusedBecause as Because;
        let night = AFTERNOON.plus(Span::hours(9));
        assert_eq!(
            refusals(Approach {
                at: night,
                ..call()
            }),
            [Because::OutsideHours]
        );
        assert_eq!(
            refusals(Approach {
                caller: Caller::Man,
                ..call()
            }),
            [Because::OtherCaller]
        );
        assert_eq!(
            refusals(Approach {
                caller: Caller::Any,
                ..call()
            }),
            [Because::OtherCaller]
        );
        assert_eq!(
            refusals(Approach {
                voicemail: true,
                ..call()
            }),
            [Because::NoVoicemail]
        );
        assert_eq!(
            refusals(Approach {
                medium: Medium::Sms,
                ..call()
            }),
            [Because::OtherMedium]
        );
        assert_eq!(
            refusals(Approach {
                on_hold: true,
                ..call()
            }),
            [Because::OnHold]
        );
        assert_eq!(
            refusals(Approach {
                text: Some("نحن اللجنه"),
                ..call()
            }),
            [Because::ForbiddenWord]
        );
    }

    #[test]
    fn every_reason_is_said_at_once() {
        let wrong = Approach {
            caller: Caller::Man,
            voicemail: true,
            on_hold: true,
            ..call()
        };
        assert_eq!(refusals(wrong).len(), 3);
    }

    #[test]
    fn who_allowed_nothing_is_reached_only_in_her_mailbox() {
        assert_eq!(check(None, call()), Err(vec![RefusedBecause::NotAllowed]));
        let reply = Approach {
            medium: Medium::Mailbox,
            ..call()
        };
        assert!(check(None, reply).is_ok());
        assert!(
            check(
                None,
                Approach {
                    on_hold: true,
                    ..reply
                }
            )
            .is_err()
        );
    }

    #[test]
    fn the_mailbox_is_open_at_any_hour_but_not_for_any_word() {
        let night = Approach {
            medium: Medium::Mailbox,
            at: AFTERNOON.plus(Span::hours(12)),
            ..call()
        };
        assert!(check(Some(&mother()), night).is_ok());
        let word = Approach {
            text: Some("عن رُوسيا"),
            ..night
        };
        assert_eq!(refusals(word), [RefusedBecause::ForbiddenWord]);
    }

    #[test]
    fn its_json_is_the_one_the_page_sends() {
        let json = serde_json::to_value(mother()).unwrap();
        let fields = [
            "medium",
            "number",
            "from",
            "until",
            "caller",
            "ask_for",
            "say",
            "never_say",
            "voicemail",
        ];
        assert!(fields.iter().all(|field| json.get(field).is_some()));
        assert_eq!(json["until"], "20:00");
        assert_eq!(
            serde_json::from_value::<SafeContact>(json).unwrap(),
            mother()
        );
    }

    #[test]
    fn debug_output_hides_number_and_words() {
        let shown = format!("{:?}", mother());
        assert!(!shown.contains("999") && !shown.contains("روسيا"));
    }

    proptest! {
        #[test]
        fn nothing_is_cleared_on_hold(hour in 0..24_i64, voicemail: bool) {
            let at = AFTERNOON.plus(Span::hours(hour));
            let approach = Approach { at, voicemail, on_hold: true, ..call() };
            prop_assert!(check(Some(&mother()), approach).is_err());
        }
    }
}
