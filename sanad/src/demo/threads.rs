//! What the desk has done with the fictional contacts: triaged, answered, ended, each through its command.

use base_access::Millis;
use base_web::App;
use feature_hotline::{Close, Ending, SendReply, Triage};
use feature_intake::desk::NewReply;
use rand::Rng;
use rand::rngs::StdRng;
use sanad_casework::{Kind, Span};
use sanad_seal::{Header, LaterBody, OwnWord, Plaintext, Purpose, ReturnCode, derive_mailbox};

use super::contacts::{Reported, Reporters};
use super::{Cast, SeedError, is_about_a_person};

/// What came in since then still waits.
pub const FRESH: Span = Span::hours(30);

/// What the desk answers, plainly and without a word that could hurt on a shared phone.
const ANSWERS: [&str; 3] = [
    "وصل كلامك. راح نسأل ونرجعلك هنا، حتى لو ماكو جديد. إذا صار شي مستعجل اتصل بالرقم.",
    "سألنا وبعد ما إجانا جواب. راح نظل نسأل ونكتبلك هنا بأقرب وقت.",
    "شكراً لأنك كتبت. هذا العرض بيه علامات شفناها ويا غيرك. لا تدز صورة جوازك، وإذا تحب نحچي اتصل بالرقم.",
];

/// Scenario: a mother with a code, months of "nothing yet", then an answer. Returns the code she wrote down.
pub async fn mother(
    app: &App,
    reporters: &Reporters<'_>,
    cast: &Cast,
    rng: &mut StdRng,
    now: Millis,
) -> Result<String, SeedError> {
    let code = ReturnCode::draw(rng);
    let written = code.grouped().to_string();
    let site = app
        .site
        .name
        .parse()
        .map_err(|_| SeedError::Data("the site's name"))?;
    let keys = tokio::task::spawn_blocking(move || derive_mailbox(&code, &OwnWord::none(), &site))
        .await
        .map_err(|fault| SeedError::Broken(fault.to_string()))?;
    let came = now.minus(Span::days(70));
    let report = reporters
        .report(app, rng, came, Kind::TracingRequest, Some(keys))
        .await?;
    triage(app, cast, &report, came.plus(Span::minutes(40))).await?;
    for (sequence, days) in [(1, 69), (2, 40), (3, 11)] {
        let text = if sequence == 1 {
            ANSWERS[0]
        } else {
            ANSWERS[1]
        };
        answer(
            app,
            cast,
            &report,
            sequence,
            text,
            now.minus(Span::days(days)),
        )
        .await?;
    }
    Ok(written)
}

/// Works through most of what came in; the newest still wait.
pub async fn work_through(
    app: &App,
    cast: &Cast,
    reported: &[Reported],
    rng: &mut StdRng,
    now: Millis,
) -> Result<(), SeedError> {
    for report in reported
        .iter()
        .filter(|report| report.at < now.minus(FRESH))
    {
        triage(
            app,
            cast,
            report,
            report.at.plus(Span::minutes(rng.gen_range(3..90))),
        )
        .await?;
        let text = if report.kind == Kind::OfferCheck {
            ANSWERS[2]
        } else {
            ANSWERS[0]
        };
        let at = report.at.plus(Span::hours(rng.gen_range(2..20)));
        answer(app, cast, report, 1, text, at).await?;
        if !is_about_a_person(report.kind) && rng.gen_bool(0.8) {
            let command = Close {
                actor: cast.operator.into(),
                contact: report.contact,
                ending: Ending::Informed,
                now: at.plus(Span::hours(1)),
            };
            app.db.write(command).await?;
        }
    }
    Ok(())
}

async fn triage(app: &App, cast: &Cast, report: &Reported, now: Millis) -> Result<(), SeedError> {
    let command = Triage {
        actor: cast.operator.into(),
        contact: report.contact,
        change: None,
        now,
    };
    Ok(app.db.write(command).await?)
}

async fn answer(
    app: &App,
    cast: &Cast,
    report: &Reported,
    sequence: u32,
    text: &str,
    now: Millis,
) -> Result<(), SeedError> {
    let header = Header {
        site: app
            .site
            .name
            .parse()
            .map_err(|_| SeedError::Data("the site's name"))?,
        mailbox: report.keys.address.clone(),
        sequence,
        purpose: Purpose::Reply,
    };
    let body = LaterBody {
        text: text.to_owned(),
        attachments: Vec::new(),
    };
    let plaintext = Plaintext::later(&header, &body, &report.keys.authenticator_key)
        .map_err(|fault| SeedError::Broken(fault.to_string()))?;
    let recipient = report.keys.reply_identity.recipient();
    let command = SendReply {
        actor: cast.operator.into(),
        contact: report.contact,
        reply: NewReply {
            address: report.keys.address.clone(),
            sequence: i64::from(sequence),
            sealed: plaintext.seal(&[recipient]).0,
        },
        now,
    };
    Ok(app.db.write(command).await?)
}
