//! The vectors that hold this crate and `web/src/seal` to the same bytes.
//!
//! `vectors/derived.json` is what derivations, codes and plaintexts must be, computed here and compared.
//! `vectors/sealed-by-rust.json` and `sealed-by-browser.json` are sealed files that both sides must open.
//! `SANAD_WRITE_VECTORS=1 cargo test -p sanad-seal vectors` writes the first two anew; `npm run vectors` in `web/` the third.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own data has failed"
)]

use std::collections::BTreeMap;

use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha512};

use crate::padding::padded_length;
use crate::vault::{KeyId, VaultKey, VaultSecret};
use crate::*;

/// From the package's folder, in which Cargo runs its tests.
const FOLDER: &str = "vectors";

const SEALED: [&str; 2] = ["sealed-by-rust.json", "sealed-by-browser.json"];

#[test]
fn derived_vectors_hold() {
    let derived = json!({
        "codes": codes(),
        "own_words": own_words(),
        "mailboxes": mailboxes(),
        "members": members(),
        "padding": paddings(),
        "plaintexts": plaintexts(),
    });
    if std::env::var_os("SANAD_WRITE_VECTORS").is_some() {
        write("derived.json", &derived);
        write("sealed-by-rust.json", &sealed());
    }
    assert_eq!(read("derived.json"), derived);
}

#[test]
fn sealed_vectors_open_whoever_sealed_them() {
    for file in SEALED {
        let sealed = read(file);
        open_envelopes(&sealed);
        open_keys(&sealed);
    }
}

fn paddings() -> Value {
    [0, 1, 1024, 1025, 2000, 65_536, 65_537, 1_000_000]
        .map(|length| json!({ "length": length, "padded": padded_length(length) }))
        .into()
}

fn codes() -> Value {
    let code = |typed: &str| match ReturnCode::parse(typed) {
        Ok(code) => json!({ "typed": typed, "digits": *code.digits(), "grouped": *code.grouped() }),
        Err(error) => json!({ "typed": typed, "error": format!("{error:?}").split(' ').next() }),
    };
    let drawn = ReturnCode::draw(&mut StdRng::seed_from_u64(1))
        .grouped()
        .to_string();
    let arabic: String = drawn
        .chars()
        .map(|c| {
            c.to_digit(10)
                .and_then(|digit| char::from_u32(0x660 + digit))
                .unwrap_or('\u{A0}')
        })
        .collect();
    json!([
        code(&drawn),
        code(&format!("\u{2068}{arabic}\u{2069}")),
        code("0000-0000-0000-0000-0000"),
        code("0000 0000 0000 0000 0001"),
        code("0000 0000"),
        code("0000 0000 0000 0000 000O"),
    ])
}

fn own_words() -> Value {
    let words = [
        "",
        "  ",
        "نخلة",
        "\u{200F}کریم ",
        "كريم",
        "Babil  ٢٠٢٦",
        "بَيْت",
        "ΟΔΥΣΣΕΥΣ",
        "İstanbul",
        "ﷺ",
        "ﬁve",
        "دڵشاد",
    ];
    words
        .map(|typed| json!({ "typed": typed, "read": OwnWord::read(typed).expose() }))
        .into()
}

fn mailboxes() -> Value {
    [
        ("", "demo"),
        ("نخلة", "demo"),
        ("نخلة", "hotline.example.iq"),
    ]
    .map(|(own_word, site)| {
        let keys = mailbox(own_word, site);
        json!({
            "code": *code().digits(),
            "own_word": own_word,
            "site": site,
            "address": keys.address,
            "reply_identity": keys.reply_identity,
            "reply_recipient": keys.reply_identity.recipient(),
            "authenticator_key": *keys.authenticator_key.expose_text(),
        })
    })
    .into()
}

fn members() -> Value {
    let words = Words::draw(&mut StdRng::seed_from_u64(2));
    let keys = derive_member(&words, "amal", &"demo".parse().unwrap());
    json!([{
        "words": *words.expose_text(),
        "account": "amal",
        "site": "demo",
        "sign_in_secret": *keys.sign_in_secret.expose_text(),
        "unlock_identity": keys.unlock_identity,
        "unlock_recipient": keys.unlock_identity.recipient(),
        "fingerprint": keys.unlock_identity.recipient().fingerprint(),
    }])
}

fn plaintexts() -> Value {
    let keys = mailbox("", "demo");
    [
        (1, Purpose::Message, "شكراً"),
        (1, Purpose::Reply, "Ready?"),
        (12, Purpose::Message, ""),
    ]
    .map(|(sequence, purpose, text)| {
        let body = LaterBody {
            text: text.to_owned(),
            attachments: Vec::new(),
        };
        let plaintext =
            Plaintext::later(&header(sequence, purpose), &body, &keys.authenticator_key).unwrap();
        json!({
            "sequence": sequence,
            "purpose": purpose.as_str(),
            "body": serde_json::to_string(&body).unwrap(),
            "plaintext": plaintext.expose(),
        })
    })
    .into()
}

/// One mailbox with a first envelope, a message, a reply and an attachment, and a team's and a vault's wrapped keys.
/// The identities that open them are the ones derived above and `team_identity`.
fn sealed() -> Value {
    let mut rng = StdRng::seed_from_u64(3);
    let (keys, team) = (mailbox("", "demo"), TeamIdentity::found(&mut rng));
    let mut sealer = AttachmentSealer::begin(Vec::new(), &mut rng).unwrap();
    sealer.write(b"one file\n").unwrap();
    let (attachment, ciphertext) = sealer
        .finish(
            attachment::draw_object(&mut rng),
            "صورة.txt".into(),
            "text/plain".into(),
        )
        .unwrap();
    let first = FirstBody {
        text: "سافر ابني".into(),
        answers: BTreeMap::from([("sought_name".into(), "سجاد كريم".into())]),
        authenticator_key: keys.authenticator_key.clone(),
        reply_recipient: keys.reply_identity.recipient(),
        attachments: vec![attachment],
    };
    let later = |purpose, text: &str, to: Recipient| {
        let body = LaterBody {
            text: text.into(),
            attachments: Vec::new(),
        };
        let plaintext =
            Plaintext::later(&header(1, purpose), &body, &keys.authenticator_key).unwrap();
        text::encode(&plaintext.seal(&[to]).0)
    };
    let to_team = team.recipient().recipient;
    let vault = VaultKey::new(KeyId(7), VaultSecret::from_bytes([5; 32]));
    json!({
        "team_identity": team.identity(),
        "first": text::encode(&Plaintext::first(&header(0, Purpose::Report), &first).unwrap().seal(std::slice::from_ref(&to_team)).0),
        "message": later(Purpose::Message, "شكراً", to_team.clone()),
        "reply": later(Purpose::Reply, "نعم", keys.reply_identity.recipient()),
        "attachment": text::encode(&ciphertext),
        "wrapped_team": text::encode(&team.wrap(std::slice::from_ref(&to_team))),
        "wrapped_vault": text::encode(&vault.wrap(&[to_team])),
    })
}

fn open_envelopes(sealed: &Value) {
    let (keys, team) = (mailbox("", "demo"), identity(&sealed["team_identity"]));
    let first = envelope(&sealed["first"])
        .open(&team)
        .unwrap()
        .first(&site())
        .unwrap();
    assert_eq!(first.mailbox, keys.address);
    assert_eq!(first.body.text, "سافر ابني");
    assert_eq!(first.body.answers["sought_name"], "سجاد كريم");
    assert_eq!(first.body.reply_recipient, keys.reply_identity.recipient());

    let attachment = &first.body.attachments[0];
    let content = attachment
        .identity
        .open(&bytes(&sealed["attachment"]))
        .unwrap();
    assert_eq!(content.as_slice(), b"one file\n");
    assert_eq!(attachment.sha256, hex::encode(Sha256::digest(&content)));
    assert_eq!(attachment.sha512, hex::encode(Sha512::digest(&content)));

    let key = first.body.authenticator_key;
    let message: LaterBody = envelope(&sealed["message"])
        .open(&team)
        .unwrap()
        .later(&header(1, Purpose::Message), &key)
        .unwrap();
    let reply: LaterBody = envelope(&sealed["reply"])
        .open(&keys.reply_identity)
        .unwrap()
        .later(&header(1, Purpose::Reply), &key)
        .unwrap();
    assert_eq!(
        (message.text.as_str(), reply.text.as_str()),
        ("شكراً", "نعم")
    );
}

fn open_keys(sealed: &Value) {
    let team = identity(&sealed["team_identity"]);
    let unwrapped = TeamIdentity::unwrap(&bytes(&sealed["wrapped_team"]), &team, Epoch(1)).unwrap();
    assert_eq!(unwrapped.recipient().recipient, team.recipient());
    assert_eq!(
        VaultKey::unwrap(&bytes(&sealed["wrapped_vault"]), &team)
            .unwrap()
            .id(),
        KeyId(7)
    );
}

fn code() -> ReturnCode {
    ReturnCode::draw(&mut StdRng::seed_from_u64(1))
}

fn mailbox(own_word: &str, site: &str) -> MailboxKeys {
    derive_mailbox(&code(), &OwnWord::read(own_word), &site.parse().unwrap())
}

fn site() -> Site {
    "demo".parse().unwrap()
}

fn header(sequence: u32, purpose: Purpose) -> Header {
    Header {
        site: site(),
        mailbox: mailbox("", "demo").address,
        sequence,
        purpose,
    }
}

fn identity(text: &Value) -> Identity {
    Identity::from_text(text.as_str().unwrap()).unwrap()
}

fn envelope(text: &Value) -> Envelope {
    Envelope(bytes(text))
}

fn bytes(text: &Value) -> Vec<u8> {
    use base64::Engine;
    base64::prelude::BASE64_URL_SAFE_NO_PAD
        .decode(text.as_str().unwrap())
        .unwrap()
}

fn read(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(format!("{FOLDER}/{name}")).unwrap()).unwrap()
}

fn write(name: &str, vectors: &Value) {
    std::fs::write(format!("{FOLDER}/{name}"), format!("{vectors:#}\n")).unwrap();
}
