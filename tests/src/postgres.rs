//! A PostgreSQL database of a test's own, on the server that `cargo xtask test` started.

use std::env;

use rand::RngCore;
use rand::rngs::OsRng;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

/// Where `cargo xtask test` says its server is.
const SERVER: &str = "SANAD_TEST_POSTGRES";

/// Makes an empty database and returns its address. It goes with the server.
pub async fn fresh_database() -> String {
    let server = env::var(SERVER).unwrap_or_else(|_| {
        panic!("{SERVER} is not set: run the tests by `cargo xtask test`, which starts a PostgreSQL server for them")
    });
    let name = format!("test_{:016x}", OsRng.next_u64());
    let mut connection = PgConnection::connect(&server)
        .await
        .expect("the test server answers");
    let create = format!("CREATE DATABASE {name}");
    connection
        .execute(AssertSqlSafe(create))
        .await
        .expect("a new database");
    server.replacen("/postgres?", &format!("/{name}?"), 1)
}
