//! `/desk/staff`: everybody who works here, which keys each one holds, and who is to come.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base_access::{Abort, Act, By, Command, Grant, Millis, Tx};
use base_web::{App, Desk, DeskForm, Html, Lang, Session};
use sanad_casework::matrix::Act as May;
use sanad_casework::{AccountId, InvitationId, Role};
use serde::Deserialize;

use crate::Handle;
use crate::invite::{AgreeToInvitation, InvitationToken, Invite};
use crate::pages::Nothing;
use crate::store::invitations::{self, Invitation, State as InvitationState};
use crate::store::members::{self, Member};
use crate::teams::{NotRevoked, Revoke, belongs_to_team, is_keyholder};

/// The page.
#[derive(Debug, Template)]
#[template(path = "staff.html")]
pub struct StaffPage {
    /// The desk's context.
    pub desk: Desk,
    /// The reader's account, which she cannot revoke herself.
    pub own: AccountId,
    /// Everybody.
    pub members: Vec<Member>,
    /// Who is to come.
    pub invitations: Vec<Invitation>,
    /// Every role that can be invited.
    pub roles: &'static [Role],
    /// The address of an invitation that two have just agreed to: shown this once.
    pub address: Option<String>,
}

impl StaffPage {
    fn wants_team(member: &Member) -> bool {
        member.active && !member.team && belongs_to_team(member.role)
    }

    fn wants_vault(member: &Member) -> bool {
        member.active && !member.vault && is_keyholder(member.role)
    }

    fn may_agree(&self, invitation: &Invitation) -> bool {
        invitation.state == InvitationState::Proposed
            && invitation.invited_by != self.own
            && self.desk.may(May::StaffApprove)
    }
}

/// Reads who works here.
#[derive(Debug)]
struct ListStaff {
    session: Session,
    now: Millis,
}

struct List;

impl Act for List {
    type Record = &'static str;
    const NAME: &'static str = "staff.listed";
    const BY: By = By::Desk(May::StaffList);
}

impl Command for ListStaff {
    type Output = (Vec<Member>, Vec<Invitation>);
    type Refused = std::convert::Infallible;
    const NAME: &'static str = "list the staff";

    async fn run(&self, tx: &mut Tx<'_>) -> Result<Self::Output, Abort<Self::Refused>> {
        let members = members::all(tx.conn()).await?;
        let ids: Vec<String> = members.iter().map(|each| each.id.to_string()).collect();
        let grant = Grant::<List>::ask(self.session.actor(), "staff")?;
        tx.enter_list(grant, self.now, &ids).await?;
        let invitations = invitations::open(tx.conn(), self.now).await?;
        Ok((members, invitations))
    }
}

pub(crate) async fn page(State(app): State<App>, session: Session, desk: Desk) -> Response {
    show(&app, session, desk, None).await
}

/// `POST /desk/staff/invitations`
#[derive(Debug, Deserialize)]
pub(crate) struct Proposed {
    handle: String,
    role: Role,
    lang: Lang,
}

pub(crate) async fn invite(State(app): State<App>, form: DeskForm<Proposed>) -> Response {
    let DeskForm {
        session,
        desk,
        fields,
    } = form;
    let Ok(handle) = fields.handle.trim().to_lowercase().parse::<Handle>() else {
        return desk
            .refuse(StatusCode::UNPROCESSABLE_ENTITY, "staff-not-a-name")
            .into_response();
    };
    let command = Invite {
        session,
        handle,
        role: fields.role,
        lang: fields.lang,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(_) => Redirect::to("/desk/staff").into_response(),
        Err(Abort::Refused(fault)) => refused(&desk, fault.word()),
        Err(fault) => desk.refuse_abort(&fault).into_response(),
    }
}

pub(crate) async fn agree(
    State(app): State<App>,
    Path(invitation): Path<InvitationId>,
    form: DeskForm<Nothing>,
) -> Response {
    let DeskForm { session, desk, .. } = form;
    let command = AgreeToInvitation {
        session: session.clone(),
        invitation,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(token) => {
            let address = address(&app, &token);
            show(&app, session, desk, Some(address)).await
        }
        Err(Abort::Refused(fault)) => refused(&desk, fault.word()),
        Err(fault) => desk.refuse_abort(&fault).into_response(),
    }
}

pub(crate) async fn revoke(
    State(app): State<App>,
    Path(account): Path<AccountId>,
    form: DeskForm<Nothing>,
) -> Response {
    let DeskForm { session, desk, .. } = form;
    let command = Revoke {
        session,
        account,
        now: app.clock.now(),
    };
    match app.db.write(command).await {
        Ok(()) => Redirect::to("/desk/staff").into_response(),
        Err(Abort::Refused(NotRevoked)) => refused(&desk, "staff-not-revoked"),
        Err(fault) => desk.refuse_abort(&fault).into_response(),
    }
}

async fn show(app: &App, session: Session, desk: Desk, address: Option<String>) -> Response {
    let own = session.account;
    let now = app.clock.now();
    match app.db.write(ListStaff { session, now }).await {
        Ok((members, invitations)) => Html::ok(StaffPage {
            desk,
            own,
            members,
            invitations,
            roles: Role::ALL,
            address,
        })
        .into_response(),
        Err(fault) => desk.refuse_abort(&fault).into_response(),
    }
}

fn address(app: &App, token: &InvitationToken) -> String {
    let origin = app.site.origins.first().map_or("", String::as_str);
    format!("{origin}/join/{}", token.expose())
}

fn refused(desk: &Desk, word: &'static str) -> Response {
    desk.refuse(StatusCode::CONFLICT, word).into_response()
}
