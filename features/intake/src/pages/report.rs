//! `/{lang}/report`: one document whose steps are CSS. Nothing is sent or kept before the last button.

use askama::Template;
use base_web::Page;
use base_web::pack::Hotline;

use super::door::ask;
use super::{Answers, Asked, Door, Refusal, Secret, Step};

/// By what she may be approached.
const MEDIA: [Asked; 5] = [
    ask("phone", "intake-medium-phone"),
    ask("whatsapp", "intake-medium-whatsapp"),
    ask("telegram", "intake-medium-telegram"),
    ask("sms", "intake-medium-sms"),
    ask("email", "intake-medium-email"),
];

/// By whom.
const CALLERS: [Asked; 3] = [
    ask("any", "intake-caller-any"),
    ask("woman", "intake-caller-woman"),
    ask("man", "intake-caller-man"),
];

/// In which words, and in which never.
const SAFE_WORDS: [Asked; 3] = [
    ask("contact_ask_for", "intake-contact-ask-for"),
    ask("contact_say", "intake-contact-say"),
    ask("contact_never_say", "intake-contact-never-say"),
];

/// What a page with a form tells its script, and what the server needs back.
#[derive(Debug, Clone)]
pub struct Sealing {
    /// The installation's name, bound into codes and envelopes.
    pub site: String,
    /// Whom to seal to: the team's current recipient.
    pub team_recipient: String,
    /// Sent back with the form.
    pub form_token: String,
}

/// The list of doors, for whoever opens the report without having chosen one.
#[derive(Debug, Template)]
#[template(path = "doors.html")]
pub struct Doors {
    /// Language and address.
    pub page: Page,
    /// The number to call.
    pub hotline: Option<Hotline>,
}

/// The report of one door.
#[derive(Debug, Template)]
#[template(path = "report.html")]
pub struct Report {
    /// Language and address; its path is `door.path()`.
    pub page: Page,
    /// The number to call.
    pub hotline: Option<Hotline>,
    /// What she comes with.
    pub door: Door,
    /// For the script, and the form token.
    pub sealing: Sealing,
    /// The return code drawn for a phone without script; the same form sent twice is the same report.
    pub code: Secret,
    /// What was typed, where the page comes back.
    pub answers: Answers,
    /// Why it came back.
    pub refusal: Option<Refusal>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "templates hand in references"
)]
impl Report {
    fn before(&self, step: &Step) -> Option<&'static Step> {
        let steps = self.door.steps();
        let at = steps.iter().position(|each| each == step)?;
        steps.get(at.checked_sub(1)?)
    }

    fn after(&self, step: &Step) -> Option<&'static Step> {
        let steps = self.door.steps();
        let at = steps.iter().position(|each| each == step)?;
        steps.get(at + 1)
    }

    fn count(&self, step: &usize) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or_default().into();
        self.page.say_args(
            "intake-step",
            &[
                ("step", number(*step)),
                ("steps", number(self.door.steps().len())),
            ],
        )
    }

    const fn urgent(&self) -> [Asked; 3] {
        match self.door {
            Door::Exit => [
                ask("danger_now", "intake-danger-me"),
                ask("under_18", "intake-under-18-me"),
                ask("leaving_72h", "intake-moved-72h"),
            ],
            _ => [
                ask("danger_now", "intake-danger-now"),
                ask("under_18", "intake-under-18"),
                ask("leaving_72h", "intake-leaving-72h"),
            ],
        }
    }

    /// Anonymous unless she chose otherwise.
    fn is_anonymous(&self) -> bool {
        !self.answers.chose("disclosure", "confidential")
            && !self.answers.chose("disclosure", "shareable")
    }
}
