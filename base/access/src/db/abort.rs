//! Why a command did not happen: a rule refused it, or the database failed.

/// A typed refusal of a rule. The marker keeps refusals and faults apart, so that `?` works for both.
pub trait Refusal: Send + 'static {}

/// A command that cannot be refused.
impl Refusal for std::convert::Infallible {}

/// Why a command did not happen. Nothing of it was kept.
#[derive(Debug, thiserror::Error)]
pub enum Abort<R> {
    /// A rule refused; the caller tells the person why and what to do next.
    #[error("refused")]
    Refused(R),
    /// The matrix does not allow this act to this actor.
    #[error(transparent)]
    Denied(#[from] crate::grant::Denied),
    /// Something personal is needed and the vault is locked.
    #[error("the vault is locked or a sealed column does not open: {0}")]
    Vault(#[from] crate::vault::VaultError),
    /// The database failed.
    #[error(transparent)]
    Fault(#[from] sqlx::Error),
}

impl<R: Refusal> From<R> for Abort<R> {
    fn from(refused: R) -> Self {
        Self::Refused(refused)
    }
}

impl<R> Abort<R> {
    /// The same, with the refusal as another rule's: for a command that calls another feature's rule.
    pub fn map_refused<S>(self, refused: impl FnOnce(R) -> S) -> Abort<S> {
        match self {
            Self::Refused(reason) => Abort::Refused(refused(reason)),
            Self::Denied(denied) => Abort::Denied(denied),
            Self::Vault(fault) => Abort::Vault(fault),
            Self::Fault(fault) => Abort::Fault(fault),
        }
    }

    /// Whether the whole SQLite batch must fail with it: any database error but a violated constraint, after which
    /// SQLite keeps the transaction usable.
    pub(super) fn breaks_batch(&self) -> bool {
        match self {
            Self::Fault(sqlx::Error::Database(fault)) => !is_constraint(fault.as_ref()),
            Self::Refused(_)
            | Self::Denied(_)
            | Self::Vault(_)
            | Self::Fault(
                sqlx::Error::RowNotFound
                | sqlx::Error::Decode(_)
                | sqlx::Error::ColumnDecode { .. },
            ) => false,
            Self::Fault(_) => true,
        }
    }

    /// Whether PostgreSQL asks to run the transaction again: serialization_failure, deadlock_detected.
    pub(super) fn asks_for_retry(&self) -> bool {
        match self {
            Self::Fault(sqlx::Error::Database(fault)) => {
                matches!(fault.code().as_deref(), Some("40001" | "40P01"))
            }
            _ => false,
        }
    }
}

fn is_constraint(fault: &dyn sqlx::error::DatabaseError) -> bool {
    fault.is_unique_violation()
        || fault.is_foreign_key_violation()
        || fault.is_check_violation()
        || matches!(fault.kind(), sqlx::error::ErrorKind::NotNullViolation)
}
