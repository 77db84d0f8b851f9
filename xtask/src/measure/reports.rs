//! How many reports a second the program takes, each durable before it is answered.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore;
use rand::rngs::OsRng;
use sanad_seal::Recipient;
use serde_json::json;

use super::{Figure, Setup};
use crate::Fault;
use crate::demo::{Demo, Site};
use crate::http::{Answer, Client};
use crate::postgres::{Durability, Server};

/// Sealed reports on SQLite.
pub const SQLITE: Figure = Figure {
    name: "reports",
    unit: "reports/s",
    definition: "2 kB envelopes accepted durably on SQLite, closed loop, 16 at once, client on the same cores",
    take: |setup, runs| on(setup, runs, None, sealed),
};

/// Sealed reports on PostgreSQL.
pub const POSTGRES: Figure = Figure {
    name: "reports-postgres",
    unit: "reports/s",
    definition: "2 kB envelopes accepted durably on PostgreSQL with its defaults, closed loop, 16 at once, client on the \
                 same cores",
    take: |setup, runs| on_postgres(setup, runs, sealed),
};

/// Reports sealed by the server, with the derivation of the code.
pub const SCRIPTLESS: Figure = Figure {
    name: "reports-scriptless",
    unit: "reports/s",
    definition: "reports of 1,000 letters without JavaScript, their code derived and sealed by the server, on SQLite, \
                 closed loop, 16 at once, while another reader asks for pages (its times on the error output)",
    take: |setup, runs| on(setup, runs, None, scriptless),
};

/// Callers at once, each sending its next report when the last was answered.
const CALLERS: usize = 16;

/// Bytes of an envelope: an age file of two kilobytes.
const ENVELOPE: usize = 2_000;

/// Different envelopes, sealed before the clock starts. Their mailboxes are always new.
const ENVELOPES: usize = 64;

/// What stands between the fields of a form.
const BOUNDARY: &str = "------------------------report";

/// What one caller does over and over: sends one report, and says what came back.
type Send = fn(&mut Client, &Form, u64) -> Result<Answer, Fault>;

/// What a report page tells its script.
struct Form {
    token: String,
    envelopes: Vec<String>,
}

fn on_postgres(setup: &Setup, runs: usize, send: Send) -> Result<Vec<f64>, Fault> {
    let server = Server::start(Durability::Full)?;
    on(setup, runs, Some(server.create("sanad")?), send)
}

fn on(setup: &Setup, runs: usize, database: Option<String>, send: Send) -> Result<Vec<f64>, Fault> {
    let site = Site::new(&setup.program, database)?;
    let demo = site.start()?;
    let form = Form::read(&demo)?;
    (0..runs)
        .map(|_| rate(&demo, &form, Duration::from_secs(setup.seconds), send))
        .collect()
}

impl Form {
    fn read(demo: &Demo) -> Result<Self, Fault> {
        let page = demo
            .client()?
            .get("/en/report?kind=tracing-request")?
            .text();
        let team = meta(&page, "sanad-team-recipient")?;
        let team: Recipient = team
            .parse()
            .map_err(|_| Fault::new("the report page names no recipient"))?;
        Ok(Self {
            token: meta(&page, "sanad-form-token")?,
            envelopes: (0..ENVELOPES).map(|_| envelope(&team)).collect(),
        })
    }
}

/// Random bytes sealed to the team, so that the age file has the size that is measured.
fn envelope(team: &Recipient) -> String {
    let overhead = sanad_seal::identity::seal(std::slice::from_ref(team), &[]).len();
    let mut content = vec![0; ENVELOPE - overhead];
    OsRng.fill_bytes(&mut content);
    URL_SAFE_NO_PAD.encode(sanad_seal::identity::seal(
        std::slice::from_ref(team),
        &content,
    ))
}

#[expect(
    clippy::disallowed_methods,
    reason = "counts what is answered in a time"
)]
fn rate(demo: &Demo, form: &Form, time: Duration, send: Send) -> Result<f64, Fault> {
    let over = AtomicBool::new(false);
    let began = Instant::now();
    let (sent, pages) = thread::scope(|scope| {
        let callers: Vec<_> = (0..CALLERS)
            .map(|_| scope.spawn(|| call(demo, form, &over, send)))
            .collect();
        let reader = scope.spawn(|| read_pages(demo, &over));
        thread::sleep(time);
        over.store(true, Ordering::Relaxed);
        let sent: Result<u64, Fault> = callers.into_iter().map(joined).sum();
        (sent, joined(reader))
    });
    let elapsed = began.elapsed();
    tell(&pages?);
    #[expect(clippy::cast_precision_loss, reason = "a count of reports fits")]
    Ok(sent? as f64 / elapsed.as_secs_f64())
}

/// Sends one report after the other until time is over, and returns how many were accepted.
fn call(demo: &Demo, form: &Form, over: &AtomicBool, send: Send) -> Result<u64, Fault> {
    let mut client = demo.client()?;
    let mut accepted = 0;
    while !over.load(Ordering::Relaxed) {
        let answer = send(&mut client, form, accepted)?;
        if !matches!(answer.status, 200 | 201) {
            let says = answer.text();
            let says: String = says.chars().take(300).collect();
            return Err(Fault::new(format!(
                "a report was answered {}: {says}",
                answer.status
            )));
        }
        accepted += 1;
    }
    Ok(accepted)
}

fn sealed(client: &mut Client, form: &Form, turn: u64) -> Result<Answer, Fault> {
    let mut mailbox = [0; 32];
    OsRng.fill_bytes(&mut mailbox);
    let turn = usize::try_from(turn)? % form.envelopes.len();
    let body = json!({
        "mailbox": URL_SAFE_NO_PAD.encode(mailbox),
        "envelope": form.envelopes[turn],
        "outside": {
            "kind": "tracing-request", "language": "ar", "disclosure": "anonymous",
            "danger_now": false, "under_18": null, "leaving_72h": true, "safe_contact": null
        },
        "attachments": [],
        "receipt_nonce": null
    });
    let headers = [
        ("Content-Type", "application/json"),
        ("X-Form-Token", form.token.as_str()),
        ("X-Lang", "ar"),
    ];
    client.post("/api/contacts", &headers, body.to_string().as_bytes())
}

fn scriptless(client: &mut Client, _: &Form, turn: u64) -> Result<Answer, Fault> {
    let page = client.get("/ar/report?kind=tracing-request")?.text();
    let story = format!("{turn} {}", "سافر ابني وانقطعت أخباره. ".repeat(40));
    let fields = hidden(&page).into_iter().chain([
        ("disclosure", "anonymous"),
        ("contact_ok", "no"),
        ("story", story.as_str()),
    ]);
    let parts: Vec<String> = fields.map(|(name, value)| part(name, value)).collect();
    let body = format!("{}--{BOUNDARY}--\r\n", parts.concat());
    let content = format!("multipart/form-data; boundary={BOUNDARY}");
    client.post("/ar/report", &[("Content-Type", &content)], body.as_bytes())
}

fn part(name: &str, value: &str) -> String {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

/// Names and values of a page's hidden fields, which a browser sends back as they are.
fn hidden(page: &str) -> Vec<(&str, &str)> {
    let inputs = page
        .split("<input ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next());
    inputs
        .filter(|tag| tag.contains("type=\"hidden\""))
        .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?)))
        .collect()
}

fn meta(page: &str, name: &str) -> Result<String, Fault> {
    let tag = page
        .split("<meta ")
        .find(|tag| attribute(tag, "name") == Some(name));
    tag.and_then(|tag| attribute(tag, "content"))
        .map(str::to_owned)
        .ok_or_else(|| Fault::new(format!("the report page has no {name}")))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split('"').next()
}

/// Somebody who reads pages meanwhile: milliseconds of each, sorted.
#[expect(clippy::disallowed_methods, reason = "measures how long a page takes")]
fn read_pages(demo: &Demo, over: &AtomicBool) -> Result<Vec<f64>, Fault> {
    let mut client = demo.client()?;
    let mut times = Vec::new();
    while !over.load(Ordering::Relaxed) {
        let began = Instant::now();
        client.get("/ar")?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
        // A person reads; a closed loop would be a second load.
        thread::sleep(Duration::from_millis(100));
    }
    times.sort_by(f64::total_cmp);
    Ok(times)
}

fn tell(pages: &[f64]) {
    if let (Some(middle), Some(late)) = (
        pages.get(pages.len() / 2),
        pages.get(pages.len() * 99 / 100),
    ) {
        eprintln!("other pages meanwhile: median {middle:.1} ms, 99 % within {late:.1} ms");
    }
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T, Fault>>) -> Result<T, Fault> {
    thread
        .join()
        .unwrap_or_else(|_| Err(Fault::new("a caller did not end well")))
}
