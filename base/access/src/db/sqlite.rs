//! SQLite: one writer with group commit, and a pool that only reads.
//!
//! What waits is taken into one transaction, each command in a savepoint. A refused command is rolled back alone;
//! a database error fails the whole batch, because what SQLite kept is then unknown. Answers leave after the commit
//! has been synced (`synchronous = FULL`), never before.

use std::sync::Arc;

use futures::future::BoxFuture;
use sqlx::AnyConnection;
use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, Connection};
use tokio::sync::{mpsc, oneshot};

use super::{Abort, Command, Context, Kind, Migration, execute, migrate};
use crate::tx::Tx;

/// The most commands in one transaction: enough to share a sync, few enough to keep answers quick.
const BATCH: usize = 64;
/// How many commands may wait before callers wait to hand theirs in.
const WAITING: usize = 1024;

const EVERY_CONNECTION: [&str; 6] = [
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA trusted_schema = OFF",
];

/// The task that alone writes. Cheap to clone: a handle to its queue.
#[derive(Debug, Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Message>,
}

enum Message {
    Job(Box<dyn Job>),
    Migrate(Vec<Migration>, oneshot::Sender<Result<(), sqlx::Error>>),
    Close(oneshot::Sender<()>),
}

/// A command that waits, with the caller who waits for it.
trait Job: Send {
    /// Runs it inside its savepoint and keeps the outcome; says how it went.
    fn run<'a>(
        &'a mut self,
        conn: &'a mut AnyConnection,
        context: &'a Arc<Context>,
    ) -> BoxFuture<'a, Step>;
    /// Hands the outcome to the caller; the batch is committed.
    fn answer(self: Box<Self>);
    /// Tells the caller that the batch failed.
    fn fail(self: Box<Self>, fault: &str);
}

enum Step {
    Keep,
    UndoThis,
    UndoAll(String),
}

struct Waiting<C: Command> {
    command: C,
    outcome: Option<Result<C::Output, Abort<C::Refused>>>,
    caller: oneshot::Sender<Result<C::Output, Abort<C::Refused>>>,
}

impl<C: Command> Job for Waiting<C> {
    fn run<'a>(
        &'a mut self,
        conn: &'a mut AnyConnection,
        context: &'a Arc<Context>,
    ) -> BoxFuture<'a, Step> {
        Box::pin(async move {
            let outcome = self.command.run(&mut Tx::new(conn, context)).await;
            let step = match &outcome {
                Ok(_) => Step::Keep,
                Err(abort) if abort.breaks_batch() => Step::UndoAll(abort.to_string()),
                Err(_) => Step::UndoThis,
            };
            self.outcome = Some(outcome);
            step
        })
    }

    fn answer(self: Box<Self>) {
        if let Some(outcome) = self.outcome {
            // A caller who went away does not undo what was committed.
            let _ = self.caller.send(outcome);
        }
    }

    fn fail(self: Box<Self>, fault: &str) {
        let _ = self.caller.send(Err(lost(fault)));
    }
}

impl Writer {
    pub(super) async fn open(url: &str, context: Arc<Context>) -> Result<Self, sqlx::Error> {
        let conn = connect(url).await?;
        let (queue, waiting) = mpsc::channel(WAITING);
        tokio::spawn(write_all(conn, waiting, context));
        Ok(Self { queue })
    }

    pub(super) async fn write<C: Command>(
        &self,
        command: C,
    ) -> Result<C::Output, Abort<C::Refused>> {
        let (caller, answer) = oneshot::channel();
        let job = Waiting {
            command,
            outcome: None,
            caller,
        };
        self.queue
            .send(Message::Job(Box::new(job)))
            .await
            .map_err(|_| lost("the writer has ended"))?;
        answer
            .await
            .unwrap_or_else(|_| Err(lost("the writer has ended")))
    }

    pub(super) async fn migrate(&self, migrations: &[Migration]) -> Result<(), sqlx::Error> {
        let (caller, answer) = oneshot::channel();
        let message = Message::Migrate(migrations.to_vec(), caller);
        if self.queue.send(message).await.is_err() {
            return Err(sqlx::Error::WorkerCrashed);
        }
        answer.await.unwrap_or(Err(sqlx::Error::WorkerCrashed))
    }

    pub(super) async fn close(&self) {
        let (done, closed) = oneshot::channel();
        if self.queue.send(Message::Close(done)).await.is_ok() {
            let _ = closed.await;
        }
    }
}

/// The pool that reads, and cannot write.
pub(super) async fn readers(url: &str, most: u32) -> Result<AnyPool, sqlx::Error> {
    AnyPoolOptions::new()
        .max_connections(most)
        .after_connect(|conn, _| {
            Box::pin(async move {
                for pragma in EVERY_CONNECTION {
                    execute(conn, pragma).await?;
                }
                execute(conn, "PRAGMA query_only = ON").await
            })
        })
        .connect(url)
        .await
}

async fn connect(url: &str) -> Result<AnyConnection, sqlx::Error> {
    let separator = if url.contains('?') { '&' } else { '?' };
    let mut conn = AnyConnection::connect(&format!("{url}{separator}mode=rwc")).await?;
    for pragma in EVERY_CONNECTION {
        execute(&mut conn, pragma).await?;
    }
    Ok(conn)
}

async fn write_all(
    mut conn: AnyConnection,
    mut waiting: mpsc::Receiver<Message>,
    context: Arc<Context>,
) {
    while let Some(message) = waiting.recv().await {
        match message {
            Message::Job(first) => {
                let after = batch(&mut conn, first, &mut waiting, &context).await;
                if let Some(message) = after
                    && other(&mut conn, message).await
                {
                    return;
                }
            }
            message => {
                if other(&mut conn, message).await {
                    return;
                }
            }
        }
    }
}

/// Handles a message that is no command; true when the writer is to end.
async fn other(conn: &mut AnyConnection, message: Message) -> bool {
    match message {
        Message::Migrate(migrations, caller) => {
            let _ = caller.send(migrate::run(conn, Kind::Sqlite, &migrations).await);
            false
        }
        Message::Close(done) => {
            let _ = execute(conn, "PRAGMA wal_checkpoint(TRUNCATE)").await;
            let _ = done.send(());
            true
        }
        Message::Job(job) => {
            job.fail("out of turn");
            false
        }
    }
}

/// Runs `first` and what else waits in one transaction; returns a message that ended the batch.
async fn batch(
    conn: &mut AnyConnection,
    first: Box<dyn Job>,
    waiting: &mut mpsc::Receiver<Message>,
    context: &Arc<Context>,
) -> Option<Message> {
    let mut done: Vec<Box<dyn Job>> = Vec::new();
    let mut after = None;
    if let Err(fault) = execute(conn, "BEGIN IMMEDIATE").await {
        first.fail(&fault.to_string());
        return None;
    }
    let mut next = Some(first);
    let mut failed = None;
    while let Some(mut job) = next.take() {
        let step = savepoint(conn, job.as_mut(), context).await;
        done.push(job);
        if let Err(fault) = step {
            failed = Some(fault);
            break;
        }
        if done.len() < BATCH {
            match waiting.try_recv() {
                Ok(Message::Job(job)) => next = Some(job),
                Ok(message) => after = Some(message),
                Err(_) => {}
            }
        }
    }
    if failed.is_none()
        && let Err(fault) = execute(conn, "COMMIT").await
    {
        failed = Some(fault.to_string());
    }
    match failed {
        None => {
            for job in done {
                job.answer();
            }
        }
        Some(fault) => {
            tracing::error!(fault, "a batch failed and was undone");
            let _ = execute(conn, "ROLLBACK").await;
            for job in done {
                job.fail(&fault);
            }
        }
    }
    after
}

/// Runs one job in its savepoint; an error means the whole batch must be undone.
async fn savepoint(
    conn: &mut AnyConnection,
    job: &mut dyn Job,
    context: &Arc<Context>,
) -> Result<(), String> {
    let text = |fault: sqlx::Error| fault.to_string();
    execute(conn, "SAVEPOINT command").await.map_err(text)?;
    match job.run(conn, context).await {
        Step::Keep => {}
        Step::UndoThis => execute(conn, "ROLLBACK TO command").await.map_err(text)?,
        Step::UndoAll(fault) => return Err(fault),
    }
    execute(conn, "RELEASE command").await.map_err(text)
}

fn lost<R>(fault: &str) -> Abort<R> {
    Abort::Fault(sqlx::Error::Io(std::io::Error::other(fault.to_owned())))
}
