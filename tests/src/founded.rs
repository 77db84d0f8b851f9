//! A site exactly as `sanad init` founds it: a locked vault, two supervisors and an administrator, each with words.

use base_web::Lang;
use base_work::Clock;
use feature_staff::{Founder, Founders};
use sanad::{Installation, NewSite, Running, founding};
use sanad_seal::{MemberKeys, derive_member};
use serde_json::json;
use tempfile::TempDir;

use crate::app::serve;
use crate::{Answer, BEGINNING, Caller, Engine, SITE, postgres};

/// A founded site that answers.
#[derive(Debug)]
pub struct Founded {
    /// The program.
    pub running: Running,
    /// Two supervisors, then the administrator.
    pub founders: [Founder; 3],
    /// The clock, to be moved.
    pub clock: Clock,
    _folder: TempDir,
}

impl Founded {
    /// Founds on one of the databases and starts answering. Its help door is closed, as nobody signed anything yet.
    pub async fn on(engine: Engine) -> Self {
        Self::found(engine, false).await
    }

    /// The same with the demonstration's fictional order, so that reports are taken.
    pub async fn taking_reports(engine: Engine) -> Self {
        Self::found(engine, true).await
    }

    async fn found(engine: Engine, demo: bool) -> Self {
        let folder = TempDir::with_prefix("sanad-founded-").expect("a temporary folder");
        let installation = Installation::at(&folder.path().join("data"));
        let site = NewSite {
            name: SITE.parse().expect("a site"),
            demo,
            origins: vec!["http://localhost".to_owned()],
            database: match engine {
                Engine::Sqlite => None,
                Engine::Postgres => Some(postgres::fresh_database().await),
            },
        };
        let founders = Founders {
            supervisors: ["zahra", "karim"].map(|name| name.parse().expect("a name")),
            administrator: "machine".parse().expect("a name"),
            lang: Lang::En,
        };
        let clock = Clock::set_at(BEGINNING);
        let founders = founding::found(&installation, &site, &founders, clock.clone())
            .await
            .expect("a founded site");
        Self {
            running: serve(&installation, clock.clone()).await,
            founders,
            clock,
            _folder: folder,
        }
    }

    /// Somebody outside.
    pub fn outside(&self) -> Caller {
        Caller::outside(&format!("http://{}", self.running.address))
    }

    /// What a founder's browser derives from her words.
    pub fn keys(&self, founder: usize) -> MemberKeys {
        let founder = &self.founders[founder];
        let site = SITE.parse().expect("a site");
        derive_member(&founder.words, founder.handle.as_str(), &site)
    }

    /// A founder, signed in as the page's script signs in.
    pub async fn founder(&self, founder: usize) -> Caller {
        let secret = self.keys(founder).sign_in_secret.expose_text().to_string();
        let caller = self.outside();
        let handle = self.founders[founder].handle.as_str();
        let answer = try_words(&caller, handle, &secret).await;
        assert_eq!(answer.status.as_u16(), 204, "{}", answer.body);
        caller
    }
}

/// Sends a sign-in name and a secret, as the sign-in page does.
pub async fn try_words(caller: &Caller, account: &str, secret: &str) -> Answer {
    let token = caller.form_token("/desk/sign-in").await;
    let body = json!({ "account": account, "secret": secret });
    caller.post_json("/api/session/words", &token, &body).await
}
