//! The sequencer on both databases: every entry gets one place, and the public files hold.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;
use std::convert::Infallible;

use sanad_ledger::check::check;
use sanad_ledger::{Body, Commitment, Hour, LedgerKey, Salt, receipt_entry};
use sanad_seal::VaultKey;
use sanad_seal::vault::{KeyId, VaultSecret};
use sqlx::{Executor, Row};

use super::*;
use crate::{Abort, Command, Db, Migration, Millis, Tx, Vault};

const SCHEMA: [Migration; 2] = [
    Migration {
        name: "0001-base",
        sql: include_str!("../../../../sanad/migrations/0001-base.sql"),
    },
    Migration {
        name: "0003-ledger",
        sql: include_str!("../../../../sanad/migrations/0003-ledger.sql"),
    },
];

/// The server on which tests may make databases; without it only SQLite is tried.
const POSTGRES: &str = "SANAD_TEST_POSTGRES";

const NOON: Millis = Millis(1_795_608_000_000);

/// A site with an empty ledger.
struct Site {
    db: Db,
    url: String,
    keys: SiteKeys,
    key: LedgerKey,
    _folder: tempfile::TempDir,
}

impl Site {
    /// One site on each database there is.
    async fn each() -> Vec<Self> {
        let folder = tempfile::tempdir().unwrap();
        let sqlite = format!("sqlite:{}", folder.path().join("sanad.db").display());
        let mut sites = vec![Self::at(sqlite, folder).await];
        if let Ok(server) = std::env::var(POSTGRES) {
            sites.push(Self::at(database_on(&server).await, tempfile::tempdir().unwrap()).await);
        }
        sites
    }

    async fn at(url: String, folder: tempfile::TempDir) -> Self {
        let keys = SiteKeys::generate();
        let db = open(&url, &keys).await;
        db.migrate(&SCHEMA).await.unwrap();
        let key = signing_key(&keys, "test.example/ledger").unwrap();
        Self {
            db,
            url,
            keys,
            key,
            _folder: folder,
        }
    }

    async fn enter(&self, count: usize) {
        for _ in 0..count {
            self.db.write(Enter(None)).await.unwrap();
        }
    }

    async fn publish(&self, now: Millis) -> Sequenced {
        publish(&self.db, &self.key, now, CHECKPOINT_EVERY)
            .await
            .unwrap()
    }

    /// Asserts that the public files hold, and that every entry stands at its number and nowhere else.
    async fn assert_whole(&self) -> u64 {
        let copy = PublicCopy::of(&self.db).await.unwrap();
        let report = check(&copy, &self.key.verifier()).unwrap();
        assert_eq!(report.findings, []);
        let size = report.checkpoint.unwrap().size();
        assert!(size.is_multiple_of(sanad_ledger::BLOCK));
        let audit = audit(&self.db, &copy).await.unwrap();
        assert_eq!(
            audit.findings,
            [],
            "every leaf is an entry at its number, or padding"
        );
        size
    }

    async fn numbered(&self) -> BTreeMap<usize, Commitment> {
        let rows = sqlx::query("SELECT number, commitment FROM entries WHERE number IS NOT NULL")
            .fetch_all(&mut *self.db.read().await.unwrap())
            .await
            .unwrap();
        let numbered: BTreeMap<_, _> = rows.iter().map(entry_of).collect();
        assert_eq!(numbered.len(), rows.len(), "no number is given twice");
        numbered
    }
}

fn entry_of(row: &sqlx::any::AnyRow) -> (usize, Commitment) {
    let commitment: Vec<u8> = row.get(1);
    let leaf = usize::try_from(row.get::<i64, _>(0)).unwrap();
    (leaf, Commitment::from_bytes(commitment.try_into().unwrap()))
}

/// Opens a site's database as a process does that a keyholder has unlocked.
async fn open(url: &str, keys: &SiteKeys) -> Db {
    let secret = VaultSecret::from_bytes([3; 32]);
    let key = VaultKey::new(KeyId(1), secret);
    let vault = Vault::locked(key.recipient());
    vault.unlock(key).unwrap();
    Db::open(url, keys.clone(), vault).await.unwrap()
}

/// Makes an empty database on the server and returns its address.
async fn database_on(server: &str) -> String {
    sqlx::any::install_default_drivers();
    let name = format!("ledger_{:016x}", rand::random::<u64>());
    let pool = sqlx::AnyPool::connect(server).await.unwrap();
    pool.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .await
        .unwrap();
    server.replacen("/postgres?", &format!("/{name}?"), 1)
}

/// An act, or the entry of a receipt under a nonce.
struct Enter(Option<[u8; 32]>);

impl Command for Enter {
    type Output = ();
    type Refused = Infallible;
    const NAME: &'static str = "enter something";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Infallible>> {
        let (body, salt) = match self.0 {
            Some(nonce) => {
                let entry = receipt_entry(&Salt::from_bytes(nonce), hour()).unwrap();
                (entry.body, entry.salt)
            }
            None => (
                Body::new(&serde_json::json!({"act": "test"})).unwrap(),
                Salt::from_bytes(rand::random()),
            ),
        };
        tx.enter_receipt(body, salt).await?;
        Ok(())
    }
}

/// A step of the sequencer after which the power fails, before anything is committed.
struct CutShort(Sequence);

impl Command for CutShort {
    type Output = ();
    type Refused = PublishError;
    const NAME: &'static str = "sequence and fail";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<PublishError>> {
        self.0.run(tx).await?;
        Err(Abort::Fault(sqlx::Error::WorkerCrashed))
    }
}

/// One statement, for what only a thief or a fault would do.
struct Do(&'static str);

impl Command for Do {
    type Output = ();
    type Refused = Infallible;
    const NAME: &'static str = "tamper";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Infallible>> {
        tx.conn().execute(self.0).await?;
        Ok(())
    }
}

fn hour() -> Hour {
    Hour::of("2026-11-25T12:00:00Z".parse().unwrap()).unwrap()
}

fn later(minutes: i64) -> Millis {
    NOON.plus(sanad_casework::Span::minutes(minutes))
}

#[tokio::test]
async fn every_entry_gets_one_place_and_blocks_are_filled() {
    for site in Site::each().await {
        site.enter(70).await;
        assert_eq!(site.publish(NOON).await, Sequenced::Published(128));
        assert_eq!(site.numbered().await.len(), 70);
        site.enter(1).await;
        assert_eq!(site.publish(later(10)).await, Sequenced::Published(192));
        assert_eq!(site.publish(later(20)).await, Sequenced::Published(256));
        site.enter(200).await;
        assert_eq!(site.publish(later(30)).await, Sequenced::Published(512));
        assert_eq!(site.assert_whole().await, 512);
        assert_eq!(site.numbered().await.len(), 271);
    }
}

#[tokio::test]
async fn nothing_is_published_before_it_is_due() {
    for site in Site::each().await {
        site.publish(NOON).await;
        site.enter(3).await;
        assert_eq!(site.publish(later(9)).await, Sequenced::NotDue);
        assert_eq!(site.numbered().await.len(), 0);
        assert_eq!(site.publish(later(10)).await, Sequenced::Published(128));
    }
}

#[tokio::test]
async fn a_crowd_is_numbered_in_batches_and_seen_only_once_signed() {
    for site in Site::each().await {
        site.publish(NOON).await;
        site.enter(BATCH + 10).await;
        let step = Sequence {
            key: site.key.clone(),
            now: later(10),
            every: CHECKPOINT_EVERY,
        };
        assert_eq!(site.db.write(step).await.unwrap(), Sequenced::MoreWaits);
        // Here the process dies; the next one finds what was committed, and the public sees none of it.
        let unsigned = "tile/entries/001".parse().unwrap();
        assert_eq!(public_tile(&site.db, &unsigned).await.unwrap(), None);
        let restarted = open(&site.url, &site.keys).await;
        let done = publish(&restarted, &site.key, later(10), CHECKPOINT_EVERY)
            .await
            .unwrap();
        assert_eq!(done, Sequenced::Published(64 + 1024 + 64));
        site.assert_whole().await;
        assert_eq!(site.numbered().await.len(), BATCH + 10);
    }
}

#[tokio::test]
async fn a_step_that_is_cut_short_leaves_the_tree_as_it_was() {
    for site in Site::each().await {
        site.enter(5).await;
        site.publish(NOON).await;
        let before = newest(&site.db).await.unwrap();
        site.enter(100).await;
        let step = Sequence {
            key: site.key.clone(),
            now: later(10),
            every: CHECKPOINT_EVERY,
        };
        assert!(site.db.write(CutShort(step)).await.is_err());
        assert_eq!(newest(&site.db).await.unwrap(), before);
        assert_eq!(site.numbered().await.len(), 5);
        assert_eq!(site.publish(later(10)).await, Sequenced::Published(192));
        site.assert_whole().await;
    }
}

#[tokio::test]
async fn of_two_sequencers_one_wins() {
    for site in Site::each().await {
        site.enter(40).await;
        let other = open(&site.url, &site.keys).await;
        let one = publish(&site.db, &site.key, NOON, CHECKPOINT_EVERY);
        let two = publish(&other, &site.key, NOON, CHECKPOINT_EVERY);
        let (one, two) = tokio::join!(one, two);
        let mut outcomes = [one.unwrap(), two.unwrap()];
        outcomes.sort_by_key(|outcome| *outcome == Sequenced::NotDue);
        assert_eq!(outcomes, [Sequenced::Published(64), Sequenced::NotDue]);
        assert_eq!(site.assert_whole().await, 64);
    }
}

#[tokio::test]
async fn entries_written_meanwhile_are_numbered_once() {
    for site in Site::each().await {
        let writing = site.enter(150);
        let publishing = async {
            for turn in 0..5 {
                site.publish(later(10 * turn)).await;
                tokio::task::yield_now().await;
            }
        };
        tokio::join!(writing, publishing);
        site.publish(later(60)).await;
        site.assert_whole().await;
        assert_eq!(site.numbered().await.len(), 150);
    }
}

#[tokio::test]
async fn a_damaged_tile_stops_the_tree_and_loses_no_entry() {
    for site in Site::each().await {
        site.publish(NOON).await;
        site.enter(3).await;
        site.db
            .write(Do("DELETE FROM ledger_tiles WHERE level = -1"))
            .await
            .unwrap();
        let stopped = publish(&site.db, &site.key, later(10), CHECKPOINT_EVERY).await;
        assert!(matches!(
            stopped,
            Err(Abort::Refused(PublishError::Damaged(_)))
        ));
        assert_eq!(site.numbered().await.len(), 0);
    }
}

#[tokio::test]
async fn a_receipt_is_there_once_a_checkpoint_covers_its_entry() {
    for site in Site::each().await {
        let nonce = || Salt::from_bytes([9; 32]);
        site.publish(NOON).await;
        site.enter(20).await;
        site.db.write(Enter(Some([9; 32]))).await.unwrap();
        assert_eq!(receipt(&site.db, nonce(), hour()).await.unwrap(), None);
        site.publish(later(10)).await;
        let made = receipt(&site.db, nonce(), hour()).await.unwrap().unwrap();
        let proved = made.verify(&site.key.verifier()).unwrap();
        assert_eq!((proved.size, proved.leaf), (128, made.leaf()));
        assert!((64..85).contains(&proved.leaf));
    }
}

#[tokio::test]
async fn an_audit_names_what_was_changed_behind_the_trees_back() {
    for site in Site::each().await {
        site.enter(10).await;
        site.publish(NOON).await;
        let findings = async || {
            let copy = PublicCopy::of(&site.db).await.unwrap();
            audit(&site.db, &copy).await.unwrap().findings
        };
        assert_eq!(findings().await, []);
        let tamper = async |sql| site.db.write(Do(sql)).await.unwrap();
        tamper("DELETE FROM entries WHERE number = 2").await;
        tamper("UPDATE entries SET commitment = (SELECT commitment FROM entries WHERE number = 5) WHERE number = 4").await;
        tamper("UPDATE entries SET opening = (SELECT opening FROM entries WHERE number = 8) WHERE number = 7").await;
        assert_eq!(
            findings().await,
            [
                AuditFinding::RowDropped { leaf: 2 },
                AuditFinding::RowChanged { leaf: 4 },
                AuditFinding::OpeningChanged { leaf: Some(4) },
                AuditFinding::OpeningChanged { leaf: Some(7) },
            ]
        );
    }
}

#[tokio::test]
async fn a_locked_vault_leaves_what_entries_say_unread() {
    for site in Site::each().await {
        site.enter(3).await;
        site.publish(NOON).await;
        site.db.vault().lock();
        let copy = PublicCopy::of(&site.db).await.unwrap();
        let audit = audit(&site.db, &copy).await.unwrap();
        assert_eq!(
            (audit.opened, audit.entries, audit.findings.len()),
            (false, 3, 0)
        );
    }
}
