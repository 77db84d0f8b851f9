//! Who works in the demonstration: an account for every role, each with words that only the demonstration keeps.

use base_access::{Millis, Staff, Team};
use base_web::{App, Lang};
use feature_staff::{DrawnMember, Enrol, Founder, Handle, WrappedTo};
use rand::rngs::OsRng;
use sanad_casework::{AccountId, Role};
use sanad_seal::{
    Identity, Recipient, Site, TeamIdentity, TeamRecipient, VaultKey, Words, derive_member,
};
use sqlx::Row;

use super::SeedError;

/// The roles that are appointed after the founding, each by the first supervisor and agreed to by the second.
const APPOINTED: [Role; 9] = [
    Role::Operator,
    Role::Caseworker,
    Role::Interpreter,
    Role::Analyst,
    Role::Liaison,
    Role::Press,
    Role::Partner,
    Role::Head,
    Role::Oversight,
];

/// The people of the demonstration.
#[derive(Debug)]
pub struct Cast {
    /// Sign-in name, role and words of everybody.
    pub members: Vec<Member>,
    /// Whom reporters seal to.
    pub team_recipient: TeamRecipient,
    /// Who answers at night.
    pub operator: Staff,
    /// Who carries the cases.
    pub caseworker: Staff,
    /// Who reads the lists.
    pub analyst: Staff,
}

/// One of them.
#[derive(Debug)]
pub struct Member {
    /// The sign-in name.
    pub handle: Handle,
    /// The role.
    pub role: Role,
    /// The six words.
    pub words: Words,
}

/// The keys that are wrapped to whoever joins.
struct Keys {
    team: TeamIdentity,
    vault: VaultKey,
}

impl Cast {
    /// Appoints everybody.
    pub async fn appoint(
        app: &App,
        founders: [Founder; 3],
        now: Millis,
    ) -> Result<Self, SeedError> {
        let site: Site = app
            .site
            .name
            .parse()
            .map_err(|_| SeedError::Data("the site's name"))?;
        let supervisors = [
            staff(app, founders[0].handle.as_str(), Role::Supervisor).await?,
            staff(app, founders[1].handle.as_str(), Role::Supervisor).await?,
        ];
        let keys = Keys::of_founder(app, &founders[0], &site).await?;
        let team_recipient = keys.team.recipient();
        let mut cast = Vec::new();
        let mut accounts = Vec::new();
        for drawn in draw_all(site).await? {
            let (handle, role) = (drawn.enrolment.handle.clone(), drawn.enrolment.role);
            let command = Enrol {
                invited_by: supervisors[0],
                approved_by: supervisors[1],
                wrapped: keys.wrapped_to(role, &drawn.enrolment.recipient),
                member: drawn.enrolment,
                now,
            };
            let account = app.db.write(command).await?;
            accounts.push(Staff { account, role });
            cast.push(Member {
                handle,
                role,
                words: drawn.words,
            });
        }
        let of = |role: Role| {
            let found = accounts.iter().find(|staff| staff.role == role);
            found.copied().ok_or(SeedError::Data("a role is missing"))
        };
        let founders = founders.into_iter().map(|founder| Member {
            handle: founder.handle,
            role: founder.role,
            words: founder.words,
        });
        Ok(Self {
            operator: of(Role::Operator)?,
            caseworker: of(Role::Caseworker)?,
            analyst: of(Role::Analyst)?,
            members: founders.chain(cast).collect(),
            team_recipient,
        })
    }
}

impl Keys {
    /// The keys a founder holds, opened with her words as her browser would.
    async fn of_founder(app: &App, founder: &Founder, site: &Site) -> Result<Self, SeedError> {
        let handle = founder.handle.clone();
        let (words, site) = (founder.words.clone(), site.clone());
        let derived =
            tokio::task::spawn_blocking(move || derive_member(&words, handle.as_str(), &site))
                .await
                .map_err(broken)?;
        let mut conn = app.db.read().await.map_err(broken)?;
        let row = sqlx::query(
            "SELECT a.identity_by_words, h.wrapped AS team, v.wrapped AS vault FROM accounts a \
             JOIN team_members h ON h.account = a.id AND h.team = 'hotline' \
             JOIN team_members v ON v.account = a.id AND v.team = 'vault' WHERE a.handle = $1",
        )
        .bind(founder.handle.as_str().to_owned())
        .fetch_one(&mut *conn)
        .await
        .map_err(broken)?;
        let bytes = |column: &str| row.try_get::<Vec<u8>, _>(column).map_err(broken);
        let text = derived
            .unlock_identity
            .open(&bytes("identity_by_words")?)
            .map_err(broken)?;
        let text = std::str::from_utf8(&text).map_err(broken)?;
        let own = Identity::from_text(text.trim()).map_err(broken)?;
        Ok(Self {
            team: TeamIdentity::unwrap(&bytes("team")?, &own, sanad_seal::Epoch(1))
                .map_err(broken)?,
            vault: VaultKey::unwrap(&bytes("vault")?, &own).map_err(broken)?,
        })
    }

    /// What a role is given: who reads envelopes gets the team's key, who unlocks at night the vault's.
    fn wrapped_to(&self, role: Role, member: &Recipient) -> Vec<WrappedTo> {
        let to = [member.clone()];
        let mut wrapped = Vec::new();
        if matches!(role, Role::Operator | Role::Caseworker) {
            wrapped.push(WrappedTo {
                team: Team::Hotline,
                epoch: 1,
                sealed: self.team.wrap(&to),
            });
        }
        if role == Role::Caseworker {
            wrapped.push(WrappedTo {
                team: Team::Vault,
                epoch: 1,
                sealed: self.vault.wrap(&to),
            });
        }
        wrapped
    }
}

/// Draws everybody's words and keys; slow, on the threads that may wait.
async fn draw_all(site: Site) -> Result<Vec<DrawnMember>, SeedError> {
    let draws = APPOINTED.map(|role| {
        let site = site.clone();
        tokio::task::spawn_blocking(move || {
            let handle = role
                .key()
                .parse()
                .map_err(|_| SeedError::Data("a sign-in name"))?;
            Ok::<_, SeedError>(DrawnMember::draw(&site, handle, role, Lang::Ar, &mut OsRng))
        })
    });
    let mut drawn = Vec::new();
    for draw in draws {
        drawn.push(draw.await.map_err(broken)??);
    }
    Ok(drawn)
}

async fn staff(app: &App, handle: &str, role: Role) -> Result<Staff, SeedError> {
    let mut conn = app.db.read().await.map_err(broken)?;
    let row = sqlx::query("SELECT id FROM accounts WHERE handle = $1")
        .bind(handle.to_owned())
        .fetch_one(&mut *conn)
        .await
        .map_err(broken)?;
    let id: String = row.try_get("id").map_err(broken)?;
    let account: AccountId = id.parse().map_err(broken)?;
    Ok(Staff { account, role })
}

fn broken(fault: impl std::fmt::Display) -> SeedError {
    SeedError::Broken(fault.to_string())
}
