//! `sanad init DIR`: lays a new installation and founds it: two supervisors and an administrator, whose words are
//! printed once and kept nowhere.

use std::path::PathBuf;
use std::process::ExitCode;

use base_web::Lang;
use base_web::words::say;
use base_work::Clock;
use clap::Args;
use feature_staff::{Founder, Founders, Handle};
use sanad_seal::Site;

use crate::{Installation, NewSite, founding};

/// Lays a new installation and founds it.
#[derive(Debug, Args)]
pub struct Init {
    /// The data folder to make; the keys go into `DIR.keys` beside it.
    dir: PathBuf,
    /// The installation's name, bound into every code and envelope: it can never change.
    #[arg(long, default_value = "sanad")]
    name: Site,
    /// An address people reach it by, scheme and port included; more than one may be given.
    #[arg(long = "origin", default_value = "http://localhost:8080")]
    origins: Vec<String>,
    /// The database, as `postgres://…`; a file in DIR where none is given.
    #[arg(long)]
    database: Option<String>,
    /// The first supervisor's sign-in name.
    #[arg(long, default_value = "supervisor-1")]
    first: Handle,
    /// The second supervisor's sign-in name.
    #[arg(long, default_value = "supervisor-2")]
    second: Handle,
    /// The administrator's sign-in name.
    #[arg(long, default_value = "administrator")]
    administrator: Handle,
    /// The language of what is printed, and of the founders' desk: ar, ckb, en, ru or uk.
    #[arg(long, default_value = "en", value_parser = lang)]
    lang: Lang,
    /// Write JSON.
    #[arg(long)]
    json: bool,
}

impl Init {
    /// Makes, founds, and prints the founders' words.
    pub fn run(self) -> ExitCode {
        crate::logging::start();
        let (lang, json) = (self.lang, self.json);
        let founders = Founders {
            supervisors: [self.first, self.second],
            administrator: self.administrator,
            lang,
        };
        let site = NewSite {
            name: self.name,
            demo: false,
            origins: self.origins,
            database: self.database,
        };
        let installation = Installation::at(&self.dir);
        super::block_on(async move {
            match founding::found(&installation, &site, &founders, Clock::machine()).await {
                Ok(founders) => {
                    print(&founders, lang, json);
                    ExitCode::from(super::DONE)
                }
                Err(fault) => super::refuse(&fault),
            }
        })
    }
}

fn print(founders: &[Founder; 3], lang: Lang, json: bool) {
    if json {
        let each = founders.iter().map(|founder| {
            serde_json::json!({
                "account": founder.handle.as_str(),
                "role": founder.role,
                "words": *founder.words.expose_text(),
            })
        });
        println!(
            "{}",
            serde_json::json!({ "founders": each.collect::<Vec<_>>() })
        );
        return;
    }
    println!("{}\n", say(lang, "staff-founded"));
    for founder in founders {
        let role = say(lang, founder.role.word());
        println!(
            "{role}: {}\n    {}\n",
            founder.handle,
            *founder.words.expose_text()
        );
    }
    println!("{}", say(lang, "staff-founded-next"));
}

fn lang(code: &str) -> Result<Lang, String> {
    code.parse()
        .map_err(|_| "expected ar, ckb, en, ru or uk".to_owned())
}
