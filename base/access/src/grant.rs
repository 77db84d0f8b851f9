//! Grants: the program's permission for one actor to do one act on one record, as types.
//!
//! A [`Grant`] is asked for; entering it in a transaction ([`Tx::enter`](crate::Tx::enter)) writes the ledger entry
//! and yields [`Granted`], without which no sealed column opens. So reading something sensitive without asking, or
//! without leaving a trace, does not compile:
//!
//! ```compile_fail,E0061
//! # use base_access::{Sealed, Tx};
//! fn peek(tx: &Tx<'_>, sealed: &Sealed<String>) {
//!     let _ = tx.open(sealed); // no grant, no content
//! }
//! ```
//!
//! A grant that was asked for but not entered opens nothing:
//!
//! ```compile_fail,E0308
//! # use base_access::{Act, Grant, Opens, Sealed, Tx};
//! fn peek<A: Act + Opens<String>>(tx: &Tx<'_>, grant: &Grant<A>, sealed: &Sealed<String>) {
//!     let _ = tx.open(grant, sealed);
//! }
//! ```
//!
//! An act opens only what it is for:
//!
//! ```compile_fail,E0277
//! # use base_access::{Act, Granted, Sealed, Tx};
//! fn peek<A: Act>(tx: &Tx<'_>, granted: &Granted<'_, A>, sealed: &Sealed<String>) {
//!     let _ = tx.open(granted, sealed);
//! }
//! ```
//!
//! And what was granted ends with its transaction:
//!
//! ```compile_fail
//! # use base_access::{Act, Granted};
//! fn keep<A: Act>(granted: Granted<'_, A>) -> Granted<'static, A> {
//!     granted
//! }
//! ```

use std::fmt::Display;
use std::marker::PhantomData;

use sanad_casework::{AccountId, Role, matrix};

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// A member of staff, with the role of the session.
    Staff {
        /// The account.
        account: AccountId,
        /// The role it has.
        role: Role,
    },
    /// Somebody outside, known by nothing but perhaps a code.
    Reporter,
    /// The program itself, by its clock.
    Program,
}

/// A member of staff, where only one of them can act: whoever adds, decides, promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staff {
    /// The account.
    pub account: AccountId,
    /// The role it has.
    pub role: Role,
}

impl From<Staff> for Actor {
    fn from(Staff { account, role }: Staff) -> Self {
        Self::Staff { account, role }
    }
}

/// Who may do an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The roles that the permission matrix names.
    Desk(matrix::Act),
    /// Anybody outside.
    Reporter,
    /// The program by its clock, or when it is set up.
    Program,
}

/// An act, as a type: its name in the ledger, who may do it, and on what kind of record.
pub trait Act: Send + Sync + 'static {
    /// The id of the record it is done on; `&'static str` for acts on no single record.
    type Record: Display + Copy + Send + Sync + 'static;
    /// The act's name in the ledger.
    const NAME: &'static str;
    /// Who may do it.
    const BY: By;
}

/// Declares that an act may open sealed content of a kind.
pub trait Opens<T>: Act {}

/// The matrix does not give this act to this actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{act} is not for this actor")]
pub struct Denied {
    act: &'static str,
}

/// A permission that was asked for and given, and not used yet.
#[derive(Debug)]
pub struct Grant<A: Act> {
    actor: Actor,
    record: A::Record,
}

impl<A: Act> Grant<A> {
    /// Asks the permission matrix.
    pub fn ask(actor: Actor, record: A::Record) -> Result<Self, Denied> {
        let given = match (actor, A::BY) {
            (Actor::Staff { role, .. }, By::Desk(act)) => matrix::may(role, act),
            (Actor::Reporter, By::Reporter) | (Actor::Program, _) => true,
            (Actor::Staff { .. } | Actor::Reporter, _) => false,
        };
        if given {
            Ok(Self { actor, record })
        } else {
            Err(Denied { act: A::NAME })
        }
    }

    pub(crate) fn enter<'t>(self) -> Granted<'t, A> {
        Granted {
            actor: self.actor,
            record: self.record,
            within: PhantomData,
        }
    }

    pub(crate) fn actor(&self) -> Actor {
        self.actor
    }

    pub(crate) fn record(&self) -> A::Record {
        self.record
    }
}

/// A permission that was used: its entry stands in this transaction. Ends with it.
#[derive(Debug)]
pub struct Granted<'t, A: Act> {
    actor: Actor,
    record: A::Record,
    within: PhantomData<&'t mut ()>,
}

impl<A: Act> Granted<'_, A> {
    /// The record on which the act is done. Reads take the id from here, so that what is read is what was entered.
    pub fn record(&self) -> A::Record {
        self.record
    }

    /// Who does it.
    pub fn actor(&self) -> Actor {
        self.actor
    }
}
