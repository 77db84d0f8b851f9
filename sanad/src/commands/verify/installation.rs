//! `sanad verify DATA`: an installation's own ledger, rows and envelopes, looked at from inside.

use std::path::Path;

use base_access::Db;
use base_access::ledger::{self, Audit, AuditFinding, PublicCopy};
use feature_intake::{EnvelopeAudit, EnvelopeFinding, audit_envelopes};
use sanad_ledger::VerifierKey;
use sanad_ledger::check::{Report, check};

use crate::Installation;
use crate::commands::ledger::finding;
use crate::commands::verdict::{Sentence, Verdict};

/// What was looked at.
struct Looked {
    report: Report,
    entries: Audit,
    envelopes: EnvelopeAudit,
}

/// The verdict about an installation; with `key`, its checkpoints must be signed by that one.
pub(super) fn verdict(data: &Path, key: Option<&VerifierKey>) -> Result<Verdict, Sentence> {
    let cannot = |fault: &dyn std::fmt::Display| {
        Sentence::new("ledger-cannot-read")
            .with("path", data.display())
            .with("fault", fault)
    };
    let runtime = tokio::runtime::Runtime::new().map_err(|fault| cannot(&fault))?;
    let looked = runtime
        .block_on(look(data, key))
        .map_err(|fault| cannot(&fault))?;
    Ok(looked.verdict())
}

async fn look(
    data: &Path,
    key: Option<&VerifierKey>,
) -> Result<Looked, Box<dyn std::error::Error>> {
    let installation = Installation::at(data);
    let settings = installation.settings()?;
    let vault = crate::installation::vault(&installation, &settings)?;
    let db = Db::open(
        &installation.database(&settings),
        installation.site_keys()?,
        vault,
    )
    .await?;
    let own = ledger::signing_key(db.keys(), &settings.name)?.verifier();
    let public = PublicCopy::of(&db).await?;
    let Ok(report) = check(&public, key.unwrap_or(&own));
    let entries = ledger::audit(&db, &public).await?;
    // Without the vault nobody can tell which envelopes the entries speak of.
    let envelopes = if entries.opened {
        audit_envelopes(&db, &entries.envelopes).await?
    } else {
        EnvelopeAudit::default()
    };
    db.close().await;
    Ok(Looked {
        report,
        entries,
        envelopes,
    })
}

impl Looked {
    fn verdict(&self) -> Verdict {
        let faults: Vec<_> = (self.report.findings.iter().map(finding))
            .chain(self.entries.findings.iter().map(entry_finding))
            .chain(self.envelopes.findings.iter().map(envelope_finding))
            .collect();
        if !faults.is_empty() {
            return Verdict::Broken(faults);
        }
        let size = self
            .report
            .checkpoint
            .as_ref()
            .map_or(0, sanad_ledger::Checkpoint::size);
        let holds = Sentence::new("ledger-installation-holds")
            .with("size", size)
            .with("entries", self.entries.entries)
            .with("envelopes", self.envelopes.envelopes);
        let verdict = Verdict::Holds(vec![holds]);
        if self.entries.opened {
            verdict
        } else {
            verdict.and(Sentence::new("ledger-vault-locked"))
        }
    }
}

fn entry_finding(finding: &AuditFinding) -> Sentence {
    match finding {
        AuditFinding::RowDropped { leaf } => Sentence::new("ledger-row-dropped").with("leaf", leaf),
        AuditFinding::RowChanged { leaf } => Sentence::new("ledger-row-changed").with("leaf", leaf),
        AuditFinding::OpeningChanged { leaf: Some(leaf) } => {
            Sentence::new("ledger-opening-changed").with("leaf", leaf)
        }
        AuditFinding::OpeningChanged { leaf: None } => Sentence::new("ledger-new-opening-changed"),
    }
}

fn envelope_finding(finding: &EnvelopeFinding) -> Sentence {
    match finding {
        EnvelopeFinding::Swapped {
            contact,
            sequence,
            belongs_to,
        } => Sentence::new("ledger-envelope-swapped")
            .with("contact", contact)
            .with("sequence", sequence)
            .with("owner", belongs_to),
        EnvelopeFinding::Changed { contact, sequence } => Sentence::new("ledger-envelope-changed")
            .with("contact", contact)
            .with("sequence", sequence),
        EnvelopeFinding::Unknown { contact, sequence } => Sentence::new("ledger-envelope-unknown")
            .with("contact", contact)
            .with("sequence", sequence),
        EnvelopeFinding::Dropped { contact } => {
            Sentence::new("ledger-envelope-dropped").with("contact", contact)
        }
    }
}
