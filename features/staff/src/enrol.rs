//! A new member: invited by one supervisor, approved by another, and wrapped into the teams of the role.

use base_access::{Abort, Act, By, Command, Grant, Millis, Refusal, Staff, Team, Tx};
use sanad_casework::{AccountId, matrix};
use serde_json::json;

use crate::Enrolment;
use crate::store::accounts::{self, NewAccount};
use crate::store::teams;

/// Makes an account for a new member.
#[derive(Debug)]
pub struct Enrol {
    /// The supervisor who invites.
    pub invited_by: Staff,
    /// The other supervisor, who agrees.
    pub approved_by: Staff,
    /// Who joins.
    pub member: Enrolment,
    /// The keys of the teams that the member joins, each sealed to the member by somebody who holds it.
    pub wrapped: Vec<WrappedTo>,
    /// When.
    pub now: Millis,
}

/// A team's key as it is sealed to one member.
#[derive(Debug, Clone)]
pub struct WrappedTo {
    /// The team.
    pub team: Team,
    /// Its epoch.
    pub epoch: i64,
    /// The age file.
    pub sealed: Vec<u8>,
}

/// Why nobody was enrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnrolRefused {
    /// One person alone appoints nobody.
    #[error("a second supervisor must agree")]
    OnePerson,
    /// Somebody has this sign-in name.
    #[error("the sign-in name is taken")]
    NameTaken,
}

impl Refusal for EnrolRefused {}

/// Inviting.
struct Invite;

impl Act for Invite {
    type Record = AccountId;
    const NAME: &'static str = "staff.invited";
    const BY: By = By::Desk(matrix::Act::StaffInvite);
}

/// Agreeing to an invitation.
struct Approve;

impl Act for Approve {
    type Record = AccountId;
    const NAME: &'static str = "staff.approved";
    const BY: By = By::Desk(matrix::Act::StaffApprove);
}

impl Command for Enrol {
    type Output = AccountId;
    type Refused = EnrolRefused;
    const NAME: &'static str = "enrol a member";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<AccountId, Abort<EnrolRefused>> {
        if self.invited_by.account == self.approved_by.account {
            return Err(EnrolRefused::OnePerson.into());
        }
        let handle = self.member.handle.as_str();
        if accounts::for_sign_in(tx.conn(), handle).await?.is_some() {
            return Err(EnrolRefused::NameTaken.into());
        }
        let id = AccountId::from_random(tx.random_id());
        let details = json!({ "role": self.member.role });
        let invite = Grant::<Invite>::ask(self.invited_by.into(), id)?;
        tx.enter_saying(invite, self.now, details.clone()).await?;
        let approve = Grant::<Approve>::ask(self.approved_by.into(), id)?;
        tx.enter_saying(approve, self.now, details).await?;
        let account = NewAccount {
            id,
            invited_by: Some(self.invited_by.account),
            enrolment: &self.member,
            now: self.now,
        };
        accounts::insert(tx.conn(), &account).await?;
        for key in &self.wrapped {
            teams::wrap(tx.conn(), key.team, key.epoch, id, &key.sealed).await?;
        }
        Ok(id)
    }
}
