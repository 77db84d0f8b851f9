//! `sanad list import`: a list goes to a running installation through its API, with the session of a member of staff.
//!
//! Nothing of the installation's files is touched; the same checks, grants and ledger entries apply as at the desk.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use base_web::Lang;
use base_web::session::COOKIE_NAME;
use base_web::words::say;
use clap::Args;
use rand::RngCore;
use rand::rngs::OsRng;
use sanad_casework::claim::Reliability;
use sanad_casework::source_list::{ListKind, RowStatus};
use ureq::Agent;

use super::super::{DOES_NOT_HOLD, DONE, UNUSABLE};

/// Where the session's cookie is looked for: not among the arguments, which others on the machine can see.
const SESSION: &str = "SANAD_SESSION";

/// How long the installation may take to compare the longest list.
const PATIENCE: Duration = Duration::from_mins(5);

/// Takes a list in.
#[derive(Debug, Args)]
pub struct Import {
    /// The file, or `-` for standard input.
    file: PathBuf,
    /// The installation.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    server: String,
    /// What the list is called.
    #[arg(long)]
    title: String,
    /// Who published it or handed it over, and where.
    #[arg(long)]
    source: String,
    /// Where it comes from: published, partner, seized or families.
    #[arg(long, default_value = "published")]
    kind: ListKind,
    /// What it says of its people: identified or preparing.
    #[arg(long, default_value = "identified")]
    status: RowStatus,
    /// How reliable its source is, a to f.
    #[arg(long)]
    reliability: Reliability,
    /// The law, agreement or order on which it is used.
    #[arg(long)]
    basis: String,
    /// Confirms that nothing about persons was given in return.
    #[arg(long)]
    nothing_given: bool,
    /// The language of the sentences before the installation answers: ar, ckb, en, ru or uk.
    #[arg(long, default_value = "en")]
    lang: Lang,
}

/// What the installation answered.
struct Answer {
    status: u16,
    body: String,
}

impl Import {
    /// Does it.
    pub fn run(self) -> ExitCode {
        let Ok((name, bytes)) = super::open(&self.file) else {
            return self.refuse("lists-cannot-open");
        };
        let Ok(session) = env::var(SESSION) else {
            return self.refuse("lists-no-session");
        };
        let Some(token) = self.form_token(&session) else {
            return self.refuse("lists-no-installation");
        };
        let Some(answer) = self.send(&session, &token, &name, &bytes) else {
            return self.refuse("lists-no-installation");
        };
        println!("{}", answer.body);
        match answer.status {
            201 => ExitCode::from(DONE),
            409 => ExitCode::from(DOES_NOT_HOLD),
            _ => ExitCode::from(UNUSABLE),
        }
    }

    fn refuse(&self, word: &str) -> ExitCode {
        eprintln!("{}", say(self.lang, word));
        ExitCode::from(UNUSABLE)
    }

    /// Every page of the desk carries the token that its forms and calls send back.
    fn form_token(&self, session: &str) -> Option<String> {
        let request = agent()
            .get(format!("{}/desk/lists", self.server))
            .header("cookie", &cookie(session));
        let page = request.call().ok()?.body_mut().read_to_string().ok()?;
        let (_, rest) = page.split_once("<meta name=\"sanad-form-token\" content=\"")?;
        rest.split('"').next().map(str::to_owned)
    }

    fn send(&self, session: &str, token: &str, name: &str, bytes: &[u8]) -> Option<Answer> {
        let boundary = boundary();
        let request = agent()
            .post(format!("{}/api/lists", self.server))
            .header("cookie", &cookie(session))
            .header("origin", &self.server)
            .header("x-form-token", token)
            .header(
                "content-type",
                format!("multipart/form-data; boundary={boundary}"),
            );
        let mut answer = request.send(&self.form(&boundary, name, bytes)[..]).ok()?;
        Some(Answer {
            status: answer.status().as_u16(),
            body: answer.body_mut().read_to_string().ok()?,
        })
    }

    /// The form of the desk, with its file (RFC 7578).
    fn form(&self, boundary: &str, name: &str, bytes: &[u8]) -> Vec<u8> {
        let given = if self.nothing_given {
            "nothing-about-persons"
        } else {
            ""
        };
        let fields = [
            ("title", self.title.as_str()),
            ("source", &self.source),
            ("kind", self.kind.key()),
            ("status", self.status.key()),
            ("reliability", self.reliability.key()),
            ("basis", &self.basis),
            ("given", given),
        ];
        let mut form = Vec::with_capacity(bytes.len() + 2048);
        for (field, value) in fields {
            let part = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
            form.extend_from_slice(part.as_bytes());
        }
        let name = name.replace(['"', '\r', '\n', '\\'], "_");
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
        );
        form.extend_from_slice(head.as_bytes());
        form.extend_from_slice(bytes);
        form.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        form
    }
}

fn agent() -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(PATIENCE))
        .max_redirects(0);
    config.build().into()
}

fn cookie(session: &str) -> String {
    format!("{COOKIE_NAME}={session}")
}

/// Something that does not occur in the file.
fn boundary() -> String {
    let mut bytes = [0; 16];
    OsRng.fill_bytes(&mut bytes);
    format!("sanad-{}", hex::encode(bytes))
}
