//! How many contacts came and were answered in a time: counts, nothing about anyone.

use base_access::{Millis, Tx};
use sqlx::Row;

/// How many contacts came from a time on, before another.
pub(crate) async fn received(
    tx: &mut Tx<'_>,
    from: Millis,
    until: Millis,
) -> Result<i64, sqlx::Error> {
    sqlx::query("SELECT COUNT(*) AS n FROM contacts WHERE received_at >= $1 AND received_at < $2")
        .bind(from.0)
        .bind(until.0)
        .fetch_one(tx.conn())
        .await?
        .try_get("n")
}

/// How many contacts the desk wrote to from a time on, before another.
pub(crate) async fn answered(
    tx: &mut Tx<'_>,
    from: Millis,
    until: Millis,
) -> Result<i64, sqlx::Error> {
    sqlx::query(
        "SELECT COUNT(DISTINCT contact) AS n FROM replies WHERE sent_at >= $1 AND sent_at < $2",
    )
    .bind(from.0)
    .bind(until.0)
    .fetch_one(tx.conn())
    .await?
    .try_get("n")
}
