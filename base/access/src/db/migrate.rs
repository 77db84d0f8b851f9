//! Migrations: numbered, only ever added, each run once in its own transaction.
//!
//! One text serves both databases. `{BLOB}` becomes `BLOB` or `BYTEA`, `{STRICT}` makes SQLite's tables strict, whose
//! whole numbers are all called `INTEGER`.

use sqlx::AnyConnection;
use sqlx::AssertSqlSafe;
use sqlx::Executor;

use super::{Kind, execute};

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its name, which begins with its number: `0001-base`. Names are compared as text.
    pub name: &'static str,
    /// Statements, each ended by a semicolon at the end of a line.
    pub sql: &'static str,
}

pub(super) async fn run(
    conn: &mut AnyConnection,
    kind: Kind,
    migrations: &[Migration],
) -> Result<(), sqlx::Error> {
    execute(
        conn,
        "CREATE TABLE IF NOT EXISTS migrations (name TEXT NOT NULL PRIMARY KEY)",
    )
    .await?;
    for migration in migrations {
        execute(conn, "BEGIN").await?;
        match step(conn, kind, migration).await {
            Ok(()) => execute(conn, "COMMIT").await?,
            Err(fault) => {
                execute(conn, "ROLLBACK").await?;
                return Err(fault);
            }
        }
    }
    Ok(())
}

async fn step(
    conn: &mut AnyConnection,
    kind: Kind,
    migration: &Migration,
) -> Result<(), sqlx::Error> {
    let new = sqlx::query("INSERT INTO migrations (name) VALUES ($1) ON CONFLICT DO NOTHING")
        .bind(migration.name)
        .execute(&mut *conn)
        .await?
        .rows_affected();
    if new == 0 {
        return Ok(());
    }
    for statement in statements(migration.sql, kind) {
        // The text is embedded in the program: no one's input is in it.
        conn.execute(AssertSqlSafe(statement)).await?;
    }
    Ok(())
}

fn statements(sql: &str, kind: Kind) -> Vec<String> {
    let (blob, strict) = match kind {
        Kind::Sqlite => ("BLOB", "STRICT"),
        Kind::Postgres => ("BYTEA", ""),
    };
    let sql = sql.replace("{BLOB}", blob).replace("{STRICT}", strict);
    let sql = match kind {
        Kind::Sqlite => sql
            .replace("BIGINT", "INTEGER")
            .replace("SMALLINT", "INTEGER"),
        Kind::Postgres => sql,
    };
    sql.split(";\n")
        .map(|statement| statement.trim().trim_end_matches(';').to_owned())
        .filter(|statement| !statement.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Kind, statements};

    #[test]
    fn one_text_becomes_the_statements_of_each_database() {
        let sql = "CREATE TABLE a (b {BLOB}, d BIGINT) {STRICT};\nCREATE INDEX c ON a (b);\n";
        assert_eq!(
            statements(sql, Kind::Sqlite),
            [
                "CREATE TABLE a (b BLOB, d INTEGER) STRICT",
                "CREATE INDEX c ON a (b)"
            ]
        );
        assert_eq!(
            statements(sql, Kind::Postgres)[0],
            "CREATE TABLE a (b BYTEA, d BIGINT)"
        );
    }
}
