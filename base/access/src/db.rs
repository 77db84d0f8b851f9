//! The one door to the database: SQLite or PostgreSQL behind the same code and the same SQL.
//!
//! Every change is a [`Command`] run by [`Db::write`] in a transaction of its own meaning. On SQLite one writer
//! takes what is waiting into one transaction, each command in a savepoint, and answers leave only after the outer
//! commit has reached the disk. On PostgreSQL each command is a SERIALIZABLE transaction, retried here and nowhere else.

use std::future::Future;
use std::sync::Arc;

use sqlx::AnyConnection;
use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, Executor};

use crate::keys::SiteKeys;
use crate::tx::Tx;
use crate::vault::Vault;

mod abort;
mod migrate;
mod postgres;
mod sqlite;

pub use abort::{Abort, Refusal};
pub use migrate::Migration;

/// Which database runs underneath. Only this module, the schema and the job queue may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file of our own, one writer.
    Sqlite,
    /// A server, many writers.
    Postgres,
}

/// One change of state: everything it does happens, or nothing.
///
/// A command may be run more than once (a serialisation failure repeats it), so it changes nothing but the
/// transaction it is given.
pub trait Command: Send + Sync + 'static {
    /// What the caller learns when it is done.
    type Output: Send + 'static;
    /// Why the rules may refuse it.
    type Refused: Refusal;
    /// The transaction's name, for the log.
    const NAME: &'static str;

    /// Reads the state, applies the rule, writes state and entry.
    fn run(
        &self,
        tx: &mut Tx<'_>,
    ) -> impl Future<Output = Result<Self::Output, Abort<Self::Refused>>> + Send;
}

/// What every transaction may use: the keys of the site and the vault.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) kind: Kind,
    pub(crate) keys: SiteKeys,
    pub(crate) vault: Vault,
}

/// The database, shared by every part of the program.
#[derive(Debug, Clone)]
pub struct Db {
    context: Arc<Context>,
    pool: AnyPool,
    writer: Option<sqlite::Writer>,
}

/// How many readers look at an SQLite file, or how many connections a PostgreSQL server gives us.
const CONNECTIONS: u32 = 16;

impl Db {
    /// Opens `sqlite:PATH` (made when it is not there) or `postgres://…`.
    pub async fn open(url: &str, keys: SiteKeys, vault: Vault) -> Result<Self, sqlx::Error> {
        sqlx::any::install_default_drivers();
        let kind = if url.starts_with("sqlite:") {
            Kind::Sqlite
        } else {
            Kind::Postgres
        };
        let context = Arc::new(Context { kind, keys, vault });
        let (pool, writer) = match kind {
            Kind::Sqlite => {
                let writer = sqlite::Writer::open(url, Arc::clone(&context)).await?;
                (sqlite::readers(url, CONNECTIONS).await?, Some(writer))
            }
            Kind::Postgres => {
                let options = AnyPoolOptions::new().max_connections(CONNECTIONS);
                (options.connect(url).await?, None)
            }
        };
        Ok(Self {
            context,
            pool,
            writer,
        })
    }

    /// Brings the schema up to date; each migration in a transaction, in order, once.
    pub async fn migrate(&self, migrations: &[Migration]) -> Result<(), sqlx::Error> {
        match &self.writer {
            Some(writer) => writer.migrate(migrations).await,
            None => {
                migrate::run(&mut *self.pool.acquire().await?, Kind::Postgres, migrations).await
            }
        }
    }

    /// Runs one command in one transaction and returns once it is durable.
    pub async fn write<C: Command>(&self, command: C) -> Result<C::Output, Abort<C::Refused>> {
        match &self.writer {
            Some(writer) => writer.write(command).await,
            None => postgres::write(&self.pool, &self.context, &command).await,
        }
    }

    /// A connection for reading what is public or merely counts. Whatever is personal is read by a command, which
    /// leaves an entry.
    pub async fn read(&self) -> Result<sqlx::pool::PoolConnection<sqlx::Any>, sqlx::Error> {
        self.pool.acquire().await
    }

    /// The vault that opens personal columns once a keyholder has unlocked it.
    pub fn vault(&self) -> &Vault {
        &self.context.vault
    }

    /// The keys that stand outside the data folder.
    pub fn keys(&self) -> &SiteKeys {
        &self.context.keys
    }

    /// Which database this is.
    pub fn kind(&self) -> Kind {
        self.context.kind
    }

    /// Ends the writer after what is waiting, and closes every connection.
    pub async fn close(&self) {
        if let Some(writer) = &self.writer {
            writer.close().await;
        }
        self.pool.close().await;
    }
}

/// Runs a statement that takes no arguments.
async fn execute(conn: &mut AnyConnection, sql: &'static str) -> Result<(), sqlx::Error> {
    conn.execute(sql).await.map(drop)
}
