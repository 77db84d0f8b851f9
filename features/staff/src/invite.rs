//! How somebody comes to work here: a supervisor proposes, a second one agrees, the new member draws her words in her
//! own browser, and a supervisor who holds the keys wraps her in.

use base_access::approvals::{self, Agreed, Agreeing, Matter, NotAgreed};
use base_access::{Abort, Act, Actor, By, Command, Grant, Millis, Refusal, Tx};
use base_web::{Lang, Session};
use rand::RngCore;
use rand::rngs::OsRng;
use sanad_casework::{AccountId, InvitationId, Role, Span, matrix};
use sanad_seal::{Recipient, SignInSecret};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::store::accounts::{self, NewAccount};
use crate::store::invitations::{self, Invitation, State};
use crate::{Enrolment, Handle};

/// How long an invitation waits to be taken.
pub const VALID: Span = Span::days(7);

/// What an invitation's address ends with: whoever has it may take the account. Shown once, to who agreed second.
#[derive(Clone, PartialEq, Eq)]
pub struct InvitationToken(String);

impl InvitationToken {
    /// A token that came back.
    pub fn given(text: &str) -> Self {
        Self(text.to_owned())
    }

    fn draw() -> Self {
        let mut bytes = [0; 32];
        OsRng.fill_bytes(&mut bytes);
        Self(hex::encode(bytes))
    }

    /// The text itself, for the one page that shows it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub(crate) fn hash(&self) -> String {
        hex::encode(Sha256::digest(self.0.as_bytes()))
    }
}

impl std::fmt::Debug for InvitationToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InvitationToken(hidden)")
    }
}

/// Why an invitation goes no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InviteRefused {
    /// The sign-in name is taken, or was before: names are never given twice.
    #[error("the sign-in name is taken")]
    NameTaken,
    /// There is no such invitation, it is used up, or too old.
    #[error("no such invitation")]
    NotThere,
    /// Two people must agree, and these two do not count.
    #[error(transparent)]
    NotAgreed(#[from] NotAgreed),
}

impl Refusal for InviteRefused {}

impl InviteRefused {
    /// The sentence that tells a person.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NameTaken => "staff-name-taken",
            Self::NotThere => "staff-no-invitation",
            Self::NotAgreed(fault) => fault.word(),
        }
    }
}

/// Proposes that somebody should work here.
#[derive(Debug)]
pub struct Invite {
    /// Who proposes.
    pub session: Session,
    /// The sign-in name to be.
    pub handle: Handle,
    /// The role to be.
    pub role: Role,
    /// The language to begin with.
    pub lang: Lang,
    /// When.
    pub now: Millis,
}

/// Agrees, as a second supervisor, to what another proposed.
#[derive(Debug)]
pub struct AgreeToInvitation {
    /// Who agrees.
    pub session: Session,
    /// To what.
    pub invitation: InvitationId,
    /// When.
    pub now: Millis,
}

/// Takes an invitation: the new member's browser has drawn her keys.
#[derive(Debug)]
pub struct Join {
    /// What her address ended with.
    pub token: InvitationToken,
    /// Her sign-in secret; only its hash is kept.
    pub secret: SignInSecret,
    /// Her own public key.
    pub recipient: Recipient,
    /// Her own identity, sealed to her words.
    pub identity_by_words: Vec<u8>,
    /// When.
    pub now: Millis,
}

/// The act of proposing.
struct Propose;

impl Act for Propose {
    type Record = InvitationId;
    const NAME: &'static str = "staff.invited";
    const BY: By = By::Desk(matrix::Act::StaffInvite);
}

/// The act of agreeing.
struct Agree;

impl Act for Agree {
    type Record = InvitationId;
    const NAME: &'static str = "staff.agreed";
    const BY: By = By::Desk(matrix::Act::StaffApprove);
}

/// The act of taking an invitation. Nobody is signed in: the program acts for whoever holds the address.
struct Take;

impl Act for Take {
    type Record = AccountId;
    const NAME: &'static str = "staff.joined";
    const BY: By = By::Program;
}

impl Command for Invite {
    type Output = InvitationId;
    type Refused = InviteRefused;
    const NAME: &'static str = "invite";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<InvitationId, Abort<InviteRefused>> {
        let id = InvitationId::from_random(tx.random_id());
        let grant = Grant::<Propose>::ask(self.session.actor(), id)?;
        tx.enter_saying(grant, self.now, json!({ "role": self.role }))
            .await?;
        if accounts::has_name(tx.conn(), &self.handle).await?
            || invitations::has_name(tx.conn(), &self.handle).await?
        {
            return Err(InviteRefused::NameTaken.into());
        }
        let new = Invitation {
            id,
            handle: self.handle.clone(),
            role: self.role,
            lang: self.lang,
            state: State::Proposed,
            invited_by: self.session.account,
            expires_at: self.now.plus(VALID),
        };
        invitations::insert(tx.conn(), &new, self.now).await?;
        agree(tx, &self.session, &new, self.now).await?;
        Ok(id)
    }
}

impl Command for AgreeToInvitation {
    type Output = InvitationToken;
    type Refused = InviteRefused;
    const NAME: &'static str = "agree to an invitation";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<InvitationToken, Abort<InviteRefused>> {
        let grant = Grant::<Agree>::ask(self.session.actor(), self.invitation)?;
        let granted = tx.enter(grant, self.now).await?;
        let found = invitations::find(tx.conn(), granted.record()).await?;
        let Some(invitation) = found.filter(|each| each.waits_for_agreement(self.now)) else {
            return Err(InviteRefused::NotThere.into());
        };
        match agree(tx, &self.session, &invitation, self.now).await? {
            Agreed::ByTwo { .. } => {
                let token = InvitationToken::draw();
                invitations::approve(tx.conn(), invitation.id, &token.hash()).await?;
                Ok(token)
            }
            Agreed::ByOne => Err(InviteRefused::NotThere.into()),
        }
    }
}

impl Command for Join {
    type Output = AccountId;
    type Refused = InviteRefused;
    const NAME: &'static str = "join";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<AccountId, Abort<InviteRefused>> {
        let found = invitations::by_token(tx.conn(), &self.token.hash()).await?;
        let Some(invitation) = found.filter(|each| each.may_be_taken(self.now)) else {
            return Err(InviteRefused::NotThere.into());
        };
        let id = AccountId::from_random(tx.random_id());
        let grant = Grant::<Take>::ask(Actor::Program, id)?;
        let details = json!({ "role": invitation.role, "invitation": invitation.id });
        tx.enter_saying(grant, self.now, details).await?;
        let enrolment = Enrolment {
            handle: invitation.handle,
            role: invitation.role,
            lang: invitation.lang,
            recipient: self.recipient.clone(),
            secret_hash: self.secret.stored(),
            identity_by_words: self.identity_by_words.clone(),
        };
        let account = NewAccount {
            id,
            invited_by: Some(invitation.invited_by),
            enrolment: &enrolment,
            now: self.now,
        };
        accounts::insert(tx.conn(), &account).await?;
        invitations::take(tx.conn(), invitation.id).await?;
        Ok(id)
    }
}

async fn agree(
    tx: &mut Tx<'_>,
    session: &Session,
    invitation: &Invitation,
    now: Millis,
) -> Result<Agreed, Abort<InviteRefused>> {
    let shown = [invitation.handle.as_str(), invitation.role.key()];
    let matter = Matter::new(Propose::NAME, &invitation.id, &shown);
    let who = Agreeing {
        account: session.account,
        asserted_at: session.asserted_at,
    };
    approvals::agree(tx, who, &matter, now)
        .await
        .map_err(|abort| abort.map_refused(InviteRefused::from))
}
