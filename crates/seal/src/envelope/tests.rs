//! Each way to cheat with an envelope, and the name it is refused by.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own data has failed"
)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;
use crate::mailbox::MailboxAddress;

struct Mailbox {
    team: Identity,
    reply: Identity,
    key: AuthenticatorKey,
    header: Header,
}

fn mailbox(seed: u64) -> Mailbox {
    let mut rng = StdRng::seed_from_u64(seed);
    Mailbox {
        team: Identity::from_bytes(&[7; 32]),
        reply: Identity::draw(&mut rng),
        key: AuthenticatorKey::draw(&mut rng),
        header: Header {
            site: "demo".parse().unwrap(),
            mailbox: MailboxAddress::draw(&mut rng),
            sequence: 0,
            purpose: Purpose::Report,
        },
    }
}

impl Mailbox {
    fn first(&self, text: &str) -> Envelope {
        let body = FirstBody {
            text: text.to_owned(),
            answers: BTreeMap::from([("sought_name".to_owned(), "سجاد".into())]),
            authenticator_key: self.key.clone(),
            reply_recipient: self.reply.recipient(),
            attachments: Vec::new(),
        };
        Plaintext::first(&self.header, &body)
            .unwrap()
            .seal(&[self.team.recipient()])
    }

    fn place(&self, sequence: u32, purpose: Purpose) -> Header {
        Header {
            sequence,
            purpose,
            ..self.header.clone()
        }
    }

    fn message(&self, sequence: u32, text: &str) -> Envelope {
        let body = LaterBody {
            text: text.to_owned(),
            attachments: Vec::new(),
        };
        let header = self.place(sequence, Purpose::Message);
        Plaintext::later(&header, &body, &self.key)
            .unwrap()
            .seal(&[self.team.recipient()])
    }

    fn read(&self, envelope: &Envelope, sequence: u32) -> Result<String, EnvelopeError> {
        let expected = self.place(sequence, Purpose::Message);
        envelope
            .open(&self.team)?
            .later::<LaterBody>(&expected, &self.key)
            .map(|body| body.text)
    }
}

#[test]
fn the_first_envelope_gives_the_keys_for_everything_later() {
    let hers = mailbox(1);
    let first = hers
        .first("سافر ابني")
        .open(&hers.team)
        .unwrap()
        .first(&hers.header.site)
        .unwrap();
    assert_eq!(first.body.text, "سافر ابني");
    assert_eq!(first.mailbox, hers.header.mailbox);
    assert!(first.body.authenticator_key == hers.key);

    let reply = hers.place(1, Purpose::Reply);
    let body = LaterBody {
        text: "نعم".to_owned(),
        attachments: Vec::new(),
    };
    let sealed = Plaintext::later(&reply, &body, &first.body.authenticator_key)
        .unwrap()
        .seal(&[first.body.reply_recipient]);
    let read: LaterBody = sealed
        .open(&hers.reply)
        .unwrap()
        .later(&reply, &hers.key)
        .unwrap();
    assert_eq!(read.text, "نعم");
}

#[test]
fn a_message_from_another_mailbox_is_told() {
    let (hers, his) = (mailbox(2), mailbox(3));
    assert_eq!(
        hers.read(&his.message(1, "x"), 1),
        Err(EnvelopeError::OtherMailbox)
    );
}

#[test]
fn a_message_played_again_is_told_and_so_is_a_gap() {
    let hers = mailbox(4);
    assert_eq!(hers.read(&hers.message(1, "x"), 1).unwrap(), "x");
    assert_eq!(
        hers.read(&hers.message(1, "x"), 2),
        Err(EnvelopeError::Replayed {
            expected: 2,
            found: 1
        })
    );
    assert_eq!(
        hers.read(&hers.message(3, "x"), 2),
        Err(EnvelopeError::Skipped {
            expected: 2,
            found: 3
        })
    );
}

#[test]
fn a_message_without_the_key_is_forged() {
    let hers = mailbox(5);
    let forger = Mailbox {
        key: AuthenticatorKey::from_bytes([0; 32]),
        ..mailbox(5)
    };
    assert_eq!(
        hers.read(&forger.message(1, "x"), 1),
        Err(EnvelopeError::Forged)
    );
}

#[test]
fn a_first_envelope_is_no_message_and_a_message_no_reply() {
    let hers = mailbox(6);
    assert_eq!(hers.read(&hers.first("x"), 1), Err(EnvelopeError::Forged));
    let opened = hers.message(1, "x").open(&hers.team).unwrap();
    assert_eq!(
        opened
            .later::<LaterBody>(&hers.place(1, Purpose::Reply), &hers.key)
            .unwrap_err(),
        EnvelopeError::OtherPurpose {
            found: Purpose::Message
        }
    );
    let opened = hers.message(0, "x").open(&hers.team).unwrap();
    assert_eq!(
        opened.first(&hers.header.site).unwrap_err(),
        EnvelopeError::OtherPurpose {
            found: Purpose::Message
        }
    );
}

#[test]
fn an_envelope_for_another_site_is_refused() {
    let hers = mailbox(7);
    let opened = hers.first("x").open(&hers.team).unwrap();
    assert_eq!(
        opened.first(&"other".parse().unwrap()).unwrap_err(),
        EnvelopeError::OtherSite {
            found: hers.header.site
        }
    );
}

#[test]
fn short_texts_have_one_length_when_sealed() {
    let hers = mailbox(8);
    let plaintext = |text: &str| {
        let body = LaterBody {
            text: text.to_owned(),
            attachments: Vec::new(),
        };
        Plaintext::later(&hers.place(1, Purpose::Message), &body, &hers.key)
            .unwrap()
            .expose()
            .len()
    };
    assert_eq!(plaintext("لا"), plaintext(&"نعم ".repeat(60)));
}

proptest! {
    #[test]
    fn any_text_comes_back(text: String) {
        let hers = mailbox(9);
        prop_assert_eq!(hers.read(&hers.message(1, &text), 1).unwrap(), text);
    }

    #[test]
    fn one_changed_byte_of_a_plaintext_is_never_accepted(at in 0usize..1024, byte: u8) {
        let hers = mailbox(10);
        let body = LaterBody { text: "نص".to_owned(), attachments: Vec::new() };
        let header = hers.place(1, Purpose::Message);
        let plaintext = Plaintext::later(&header, &body, &hers.key).unwrap();
        let mut bytes = plaintext.expose().as_bytes().to_vec();
        prop_assume!(bytes[at] != byte);
        bytes[at] = byte;
        let sealed = Envelope(seal(&[hers.team.recipient()], &bytes));
        prop_assert!(hers.read(&sealed, 1).is_err());
    }

    #[test]
    fn no_plaintext_makes_it_panic(text: String) {
        let _ = Opened::parse(&text);
    }
}
