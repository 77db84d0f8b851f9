//! An installation names what was changed behind its back.

use std::convert::Infallible;

use base_access::{Abort, Command, Tx};
use serde_json::Value;
use sqlx::Row;
use tests::report::Reporter;
use tests::{SITE, TestApp, on_both_databases};

use super::steps::{assert_says, path_text, publish, report, sanad, text};

on_both_databases!(an_installation_names_what_was_changed_behind_its_back);

/// Swaps two envelopes, changes one, and takes an entry out, each as somebody with the database would.
async fn an_installation_names_what_was_changed_behind_its_back(app: &TestApp) {
    for _ in 0..3 {
        report(app, &Reporter::new(SITE), Value::Null).await;
    }
    publish(app, 1).await;
    let data = app.data();
    let verify = async || sanad(&["verify", path_text(&data)]).await;
    assert_says(&verify().await, 0, "Everything holds");

    app.app().db.write(SwapEnvelopes).await.expect("tampered");
    let swapped = verify().await;
    assert_says(&swapped, 1, "Envelope 0 of contact ");
    assert_eq!(
        text(&swapped)
            .matches("was swapped: it belongs to contact")
            .count(),
        2
    );
    app.app()
        .db
        .write(SwapEnvelopes)
        .await
        .expect("swapped back");
    assert_says(&verify().await, 0, "Everything holds");

    app.app().db.write(DropEntry).await.expect("tampered");
    let dropped = verify().await;
    assert_eq!(dropped.status.code(), Some(1));
    assert!(
        text(&dropped).contains("was taken out of the database."),
        "{}",
        text(&dropped)
    );
}

/// Exchanges the bytes of the first and the last envelope; doing it again puts them back.
struct SwapEnvelopes;

impl Command for SwapEnvelopes {
    type Output = ();
    type Refused = Infallible;
    const NAME: &'static str = "swap two envelopes";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Infallible>> {
        let rows = sqlx::query("SELECT id, sealed FROM envelopes ORDER BY id")
            .fetch_all(tx.conn())
            .await?;
        let (first, last) = (&rows[0], &rows[rows.len() - 1]);
        for (place, bytes) in [(first, last), (last, first)] {
            sqlx::query("UPDATE envelopes SET sealed = $1 WHERE id = $2")
                .bind(bytes.get::<Vec<u8>, _>("sealed"))
                .bind(place.get::<String, _>("id"))
                .execute(tx.conn())
                .await?;
        }
        Ok(())
    }
}

/// Takes the first entry out of the database.
struct DropEntry;

impl Command for DropEntry {
    type Output = ();
    type Refused = Infallible;
    const NAME: &'static str = "drop an entry";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<(), Abort<Infallible>> {
        let drop = "DELETE FROM entries WHERE number = (SELECT MIN(number) FROM entries)";
        sqlx::query(drop).execute(tx.conn()).await?;
        Ok(())
    }
}
