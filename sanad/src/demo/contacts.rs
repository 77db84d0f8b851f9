//! Fictional reporters: what they write is sealed as any report is, and received through the same command.

use std::collections::BTreeMap;

use base_access::{Abort, Millis};
use base_web::{App, Lang};
use feature_intake::{Outside, Receive};
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use sanad_casework::{Channel, ContactId, Disclosure, Kind, Medium, SafeContact, Span};
use sanad_seal::{
    AuthenticatorKey, FirstBody, Header, Identity, MailboxAddress, MailboxKeys, Pepper, Plaintext,
    Purpose, Site, TeamRecipient,
};
use serde::Deserialize;

use super::SeedError;
use super::pools::{FullName, Pools};

const STORIES: &str = include_str!("../../../packs/iq/demo/stories.json");

/// How often each kind comes, of 100: family tracing first, then offers, as hotlines of this kind see it.
const KINDS: [(Kind, u32); 7] = [
    (Kind::TracingRequest, 35),
    (Kind::OfferCheck, 20),
    (Kind::Worry, 15),
    (Kind::Tip, 13),
    (Kind::Information, 8),
    (Kind::ExitRequest, 5),
    (Kind::ReturneeHelp, 4),
];

/// How often each hour of the day in Baghdad, by three hours: evenings are busiest.
const HOURS: [u32; 8] = [9, 4, 6, 13, 14, 15, 21, 18];

const CITIES: [&str; 8] = [
    "بغداد",
    "البصرة",
    "بابل",
    "ذي قار",
    "النجف",
    "كركوك",
    "أربيل",
    "الموصل",
];

/// What somebody writes.
#[derive(Debug, Clone, Deserialize)]
struct Story {
    kind: Kind,
    lang: Lang,
    text: String,
    relation: Option<String>,
    place: Option<String>,
    heard: Option<String>,
    account: Option<String>,
    promises: Option<String>,
    known: Option<String>,
}

/// A contact that was received, and what its reporter alone would know.
#[derive(Debug)]
pub struct Reported {
    /// Which.
    pub contact: ContactId,
    /// What it is about.
    pub kind: Kind,
    /// Who is sought or worried about; fictional.
    pub about: FullName,
    /// The keys of its mailbox.
    pub keys: MailboxKeys,
    /// When it came.
    pub at: Millis,
}

/// Draws fictional contacts.
#[derive(Debug)]
pub struct Reporters<'a> {
    stories: Vec<Story>,
    pools: &'a Pools,
    team: &'a TeamRecipient,
    site: Site,
}

impl<'a> Reporters<'a> {
    /// Reads the stories.
    pub fn new(app: &App, pools: &'a Pools, team: &'a TeamRecipient) -> Result<Self, SeedError> {
        Ok(Self {
            stories: serde_json::from_str(STORIES).map_err(|_| SeedError::Data("stories.json"))?,
            pools,
            team,
            site: app
                .site
                .name
                .parse()
                .map_err(|_| SeedError::Data("the site's name"))?,
        })
    }

    /// One contact at a time of its own, under fresh keys or those of a code.
    pub async fn report(
        &self,
        app: &App,
        rng: &mut StdRng,
        at: Millis,
        kind: Kind,
        keys: Option<MailboxKeys>,
    ) -> Result<Reported, SeedError> {
        let of_kind: Vec<_> = self
            .stories
            .iter()
            .filter(|story| story.kind == kind)
            .collect();
        let story = *of_kind.choose(rng).ok_or(SeedError::Data("stories.json"))?;
        let about = self.pools.iraqi(rng)?;
        let keys = keys.unwrap_or_else(|| fresh_keys(rng));
        let command = Receive {
            mailbox: keys
                .address
                .stored(&Pepper::from_bytes(*app.db.keys().pepper())),
            channel: Channel::Web,
            outside: outside(story, rng),
            envelope: self.seal(story, &about, &keys, rng)?,
            epoch: i64::from(self.team.epoch.0),
            attachments: Vec::new(),
            submission: None,
            receipt: None,
            now: at,
        };
        let received = app.db.write(command).await.map_err(broken)?;
        Ok(Reported {
            contact: received.contact,
            kind,
            about,
            keys,
            at,
        })
    }

    fn seal(
        &self,
        story: &Story,
        about: &FullName,
        keys: &MailboxKeys,
        rng: &mut StdRng,
    ) -> Result<Vec<u8>, SeedError> {
        let city = CITIES.choose(rng).unwrap_or(&CITIES[0]);
        let fill = |text: &str| {
            text.replace("{given}", &about.given.ar)
                .replace("{city}", city)
        };
        let mut answers = BTreeMap::new();
        if matches!(story.kind, Kind::TracingRequest | Kind::Worry) {
            answers.insert("sought_name".to_owned(), about.arabic().into());
            answers.insert(
                "sought_birth".to_owned(),
                rng.gen_range(1985..2006).to_string().into(),
            );
        }
        let others = [
            ("relation", &story.relation),
            ("sought_place", &story.place),
            ("last_heard", &story.heard),
            ("recruiter_account", &story.account),
            ("recruiter_promises", &story.promises),
            ("how_known", &story.known),
        ];
        for (name, text) in others {
            if let Some(text) = text {
                answers.insert(name.to_owned(), fill(text).into());
            }
        }
        let body = FirstBody {
            text: fill(&story.text),
            answers,
            authenticator_key: keys.authenticator_key.clone(),
            reply_recipient: keys.reply_identity.recipient(),
            attachments: Vec::new(),
        };
        let header = Header {
            site: self.site.clone(),
            mailbox: keys.address.clone(),
            sequence: 0,
            purpose: Purpose::Report,
        };
        let plaintext = Plaintext::first(&header, &body).map_err(broken)?;
        Ok(plaintext.seal(std::slice::from_ref(&self.team.recipient)).0)
    }
}

/// A kind, as often as it comes.
pub fn draw_kind(rng: &mut StdRng) -> Kind {
    KINDS
        .choose_weighted(rng, |(_, weight)| *weight)
        .map_or(Kind::Information, |(kind, _)| *kind)
}

/// A time on the day that lies `days` before `now`, in an hour as likely as hotlines see it.
pub fn draw_time(rng: &mut StdRng, now: Millis, days: i64) -> Millis {
    let third = (0..HOURS.len())
        .collect::<Vec<_>>()
        .choose_weighted(rng, |at| HOURS[*at])
        .map_or(0, |at| i64::try_from(*at).unwrap_or(0));
    let midnight = now.minus(Span(i64::from(now.baghdad_minute()) * Span::minutes(1).0));
    let at = midnight
        .minus(Span::days(days))
        .plus(Span::hours(third * 3))
        .plus(Span(rng.gen_range(0..Span::hours(3).0)));
    // Nobody has written in the future.
    at.min(now.minus(Span::minutes(rng.gen_range(1..50))))
}

fn fresh_keys(rng: &mut StdRng) -> MailboxKeys {
    MailboxKeys {
        address: MailboxAddress::draw(rng),
        reply_identity: Identity::draw(rng),
        authenticator_key: AuthenticatorKey::draw(rng),
    }
}

fn outside(story: &Story, rng: &mut StdRng) -> Outside {
    let disclosure = *[
        Disclosure::Anonymous,
        Disclosure::Confidential,
        Disclosure::Shareable,
    ]
    .choose_weighted(rng, |level| match level {
        Disclosure::Anonymous => 38,
        Disclosure::Confidential => 44,
        Disclosure::Shareable => 18,
    })
    .unwrap_or(&Disclosure::Anonymous);
    let urgent = story.kind == Kind::ExitRequest;
    let may_call = disclosure != Disclosure::Anonymous && rng.gen_bool(0.5);
    Outside {
        kind: story.kind,
        language: story.lang,
        disclosure,
        danger_now: rng.gen_bool(0.6).then(|| urgent && rng.gen_bool(0.4)),
        under_18: rng.gen_bool(0.7).then(|| rng.gen_bool(0.02)),
        leaving_72h: rng
            .gen_bool(0.6)
            .then(|| story.kind == Kind::Worry && rng.gen_bool(0.3)),
        safe_contact: may_call.then(|| safe_contact(rng)),
    }
}

fn safe_contact(rng: &mut StdRng) -> SafeContact {
    SafeContact {
        medium: Medium::Phone,
        number: Some(format!("+999 700 {:04}", rng.gen_range(0..10_000))),
        from: "10:00".parse().ok(),
        until: "13:00".parse().ok(),
        caller: None,
        ask_for: None,
        say: Some("العيادة".to_owned()),
        never_say: vec!["روسيا".to_owned(), "لجنة".to_owned()],
        voicemail: Some(false),
    }
}

fn broken(fault: impl std::fmt::Display) -> SeedError {
    SeedError::Broken(fault.to_string())
}

impl<R: std::fmt::Debug> From<Abort<R>> for SeedError {
    fn from(abort: Abort<R>) -> Self {
        match abort {
            Abort::Refused(refused) => Self::Broken(format!("{refused:?}")),
            fault => Self::Broken(fault.to_string()),
        }
    }
}
