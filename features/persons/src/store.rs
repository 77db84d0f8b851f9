//! The tables of persons: files, names, claims, and what was confirmed about a fate. Private to this feature.
//!
//! Rows are only ever added, so every sealed column has version 0.

use std::str::FromStr;

use base_access::{Column, Millis, Sealed, Tx};
use sanad_casework::{
    AccountId, Claim, ClaimId, ContactId, Identifier, IdentifierId, Mark, NameForm, NameFormId,
    PersonId, PersonRole,
};
use sanad_seal::vault::LookUp;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::fate::FateStep;

/// A name, as found.
pub(crate) const NAME: Column<NameForm> = Column::new("name_forms", "content");
/// What a source says.
pub(crate) const CLAIM: Column<Claim> = Column::new("claims", "content");
/// A document, phone or account.
pub(crate) const IDENTIFIER: Column<Identifier> = Column::new("identifiers", "content");
/// A step towards a confirmed fate.
pub(crate) const FATE_STEP: Column<FateStep> = Column::new("fate_steps", "content");

/// A name still sealed, and who added it.
pub(crate) struct StoredName {
    pub(crate) id: NameFormId,
    pub(crate) added: Mark,
    pub(crate) content: Sealed<NameForm>,
}

/// An identifier still sealed, and who added it.
pub(crate) struct StoredIdentifier {
    pub(crate) id: IdentifierId,
    pub(crate) added: Mark,
    pub(crate) content: Sealed<Identifier>,
    pub(crate) also_in: Vec<PersonId>,
}

/// A contact in a file.
#[derive(Debug, Clone, Copy)]
pub struct LinkedContact {
    /// The contact.
    pub contact: ContactId,
    /// Who took it into the file, and when.
    pub linked: Mark,
}

pub(crate) async fn insert_person(
    tx: &mut Tx<'_>,
    id: PersonId,
    created: Mark,
) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO persons (id, created_at, created_by) VALUES ($1, $2, $3)")
        .bind(id.to_string())
        .bind(created.at.0)
        .bind(created.by.to_string())
        .execute(tx.conn())
        .await
        .map(drop)
}

pub(crate) async fn insert_role(
    tx: &mut Tx<'_>,
    person: PersonId,
    role: PersonRole,
) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO person_roles (person, role) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(person.to_string())
        .bind(role.key())
        .execute(tx.conn())
        .await
        .map(drop)
}

/// Takes a contact into a file; false when it is there already.
pub(crate) async fn insert_contact(
    tx: &mut Tx<'_>,
    person: PersonId,
    contact: ContactId,
    linked: Mark,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO person_contacts (person, contact, linked_at, linked_by) VALUES ($1, $2, $3, $4) \
         ON CONFLICT DO NOTHING",
    )
    .bind(person.to_string())
    .bind(contact.to_string())
    .bind(linked.at.0)
    .bind(linked.by.to_string())
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(crate) async fn insert_name(
    tx: &mut Tx<'_>,
    person: PersonId,
    id: NameFormId,
    form: &NameForm,
    added: Mark,
) -> Result<(), crate::StoreError> {
    let content = tx.seal(&NAME, &id.to_string(), 0, form)?;
    let number = count(
        tx,
        "SELECT COUNT(*) AS n FROM name_forms WHERE person = $1",
        person,
    )
    .await?;
    sqlx::query(
        "INSERT INTO name_forms (id, person, number, content, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id.to_string())
    .bind(person.to_string())
    .bind(number)
    .bind(content)
    .bind(added.at.0)
    .bind(added.by.to_string())
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Adds an identifier; false when the file has it already.
pub(crate) async fn insert_identifier(
    tx: &mut Tx<'_>,
    person: PersonId,
    id: IdentifierId,
    identifier: &Identifier,
    look_up: LookUp,
    added: Mark,
) -> Result<bool, crate::StoreError> {
    let content = tx.seal(&IDENTIFIER, &id.to_string(), 0, identifier)?;
    let done = sqlx::query(
        "INSERT INTO identifiers (id, person, look_up, content, added_at, added_by) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
    )
    .bind(id.to_string())
    .bind(person.to_string())
    .bind(look_up.0.to_vec())
    .bind(content)
    .bind(added.at.0)
    .bind(added.by.to_string())
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(crate) async fn insert_claim(
    tx: &mut Tx<'_>,
    person: PersonId,
    claim: &Claim,
) -> Result<(), crate::StoreError> {
    let content = tx.seal(&CLAIM, &claim.id.to_string(), 0, claim)?;
    let number = count(
        tx,
        "SELECT COUNT(*) AS n FROM claims WHERE person = $1",
        person,
    )
    .await?;
    sqlx::query(
        "INSERT INTO claims (id, person, number, content, added_at, corrects) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(claim.id.to_string())
    .bind(person.to_string())
    .bind(number)
    .bind(content)
    .bind(claim.entered.at.0)
    .bind(
        claim
            .corrects
            .as_ref()
            .map(|correction| correction.of.to_string()),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn insert_fate_step(
    tx: &mut Tx<'_>,
    person: PersonId,
    number: i64,
    step: &FateStep,
) -> Result<(), crate::StoreError> {
    let content = tx.seal(&FATE_STEP, &fate_row(person, number), 0, step)?;
    sqlx::query("INSERT INTO fate_steps (person, number, content) VALUES ($1, $2, $3)")
        .bind(person.to_string())
        .bind(number)
        .bind(content)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// When a person's file was made; `None` where there is none.
pub(crate) async fn created(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Option<Mark>, sqlx::Error> {
    let row = sqlx::query("SELECT created_at, created_by FROM persons WHERE id = $1")
        .bind(person.to_string())
        .fetch_optional(tx.conn())
        .await?;
    row.map(|row| mark(&row, "created_by", "created_at"))
        .transpose()
}

/// Every person, the newest file first.
pub(crate) async fn every_person(tx: &mut Tx<'_>) -> Result<Vec<PersonId>, sqlx::Error> {
    let rows = sqlx::query("SELECT id FROM persons ORDER BY created_at DESC, id")
        .fetch_all(tx.conn())
        .await?;
    rows.iter().map(|row| parsed(row, "id")).collect()
}

pub(crate) async fn roles(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Vec<PersonRole>, sqlx::Error> {
    let rows = sqlx::query("SELECT role FROM person_roles WHERE person = $1")
        .bind(person.to_string())
        .fetch_all(tx.conn())
        .await?;
    let mut roles: Vec<PersonRole> = rows
        .iter()
        .map(|row| parsed(row, "role"))
        .collect::<Result<_, _>>()?;
    roles.sort();
    Ok(roles)
}

pub(crate) async fn contacts(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Vec<LinkedContact>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT contact, linked_at, linked_by FROM person_contacts WHERE person = $1 ORDER BY linked_at",
    )
    .bind(person.to_string())
    .fetch_all(tx.conn())
    .await?;
    let linked = |row: &AnyRow| {
        Ok(LinkedContact {
            contact: parsed(row, "contact")?,
            linked: mark(row, "linked_by", "linked_at")?,
        })
    };
    rows.iter().map(linked).collect()
}

/// A person's names, the oldest first.
pub(crate) async fn names(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Vec<StoredName>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, content, added_at, added_by FROM name_forms WHERE person = $1 ORDER BY number",
    )
    .bind(person.to_string())
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(stored_name).collect()
}

/// Whose names were added from this time on.
pub(crate) async fn persons_named_since(
    tx: &mut Tx<'_>,
    since: Millis,
) -> Result<Vec<(PersonId, Millis)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT person, MAX(added_at) AS at FROM name_forms WHERE added_at >= $1 GROUP BY person ORDER BY person",
    )
    .bind(since.0)
    .fetch_all(tx.conn())
    .await?;
    rows.iter()
        .map(|row| Ok((parsed(row, "person")?, Millis(row.try_get("at")?))))
        .collect()
}

/// A person's identifiers, the oldest first, each with the other files that have the same.
pub(crate) async fn identifiers(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Vec<StoredIdentifier>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, look_up, content, added_at, added_by FROM identifiers WHERE person = $1 ORDER BY added_at, id",
    )
    .bind(person.to_string())
    .fetch_all(tx.conn())
    .await?;
    let mut identifiers = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: IdentifierId = parsed(row, "id")?;
        identifiers.push(StoredIdentifier {
            id,
            added: mark(row, "added_by", "added_at")?,
            content: IDENTIFIER.read(id.to_string(), 0, row.try_get("content")?),
            also_in: others_with(tx, row.try_get("look_up")?, person).await?,
        });
    }
    Ok(identifiers)
}

/// Who else has an identifier.
async fn others_with(
    tx: &mut Tx<'_>,
    look_up: Vec<u8>,
    person: PersonId,
) -> Result<Vec<PersonId>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT person FROM identifiers WHERE look_up = $1 AND person <> $2 ORDER BY person",
    )
    .bind(look_up)
    .bind(person.to_string())
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(|row| parsed(row, "person")).collect()
}

/// A person's claims, still sealed, the oldest first.
pub(crate) async fn claims(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Vec<Sealed<Claim>>, sqlx::Error> {
    let rows = sqlx::query("SELECT id, content FROM claims WHERE person = $1 ORDER BY number")
        .bind(person.to_string())
        .fetch_all(tx.conn())
        .await?;
    rows.iter()
        .map(|row| {
            Ok(CLAIM.read(
                parsed::<ClaimId>(row, "id")?.to_string(),
                0,
                row.try_get("content")?,
            ))
        })
        .collect()
}

/// The steps towards a confirmed fate, in order.
pub(crate) async fn fate_steps(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Vec<Sealed<FateStep>>, sqlx::Error> {
    let rows =
        sqlx::query("SELECT number, content FROM fate_steps WHERE person = $1 ORDER BY number")
            .bind(person.to_string())
            .fetch_all(tx.conn())
            .await?;
    let sealed = |row: &AnyRow| {
        let number = row.try_get("number")?;
        Ok(FATE_STEP.read(fate_row(person, number), 0, row.try_get("content")?))
    };
    rows.iter().map(sealed).collect()
}

/// What a step is bound to in the vault.
fn fate_row(person: PersonId, number: i64) -> String {
    format!("{person}.{number}")
}

/// Whose invitation an account took.
pub(crate) async fn invited_by(
    tx: &mut Tx<'_>,
    account: AccountId,
) -> Result<Option<AccountId>, sqlx::Error> {
    let row = sqlx::query("SELECT invited_by FROM accounts WHERE id = $1")
        .bind(account.to_string())
        .fetch_one(tx.conn())
        .await?;
    let text: Option<String> = row.try_get("invited_by")?;
    text.map(|text| text.parse().map_err(undecodable))
        .transpose()
}

/// How many rows a person has: the next one's place.
async fn count(tx: &mut Tx<'_>, sql: &'static str, person: PersonId) -> Result<i64, sqlx::Error> {
    let row = sqlx::query(sql)
        .bind(person.to_string())
        .fetch_one(tx.conn())
        .await?;
    row.try_get("n")
}

fn stored_name(row: &AnyRow) -> Result<StoredName, sqlx::Error> {
    let id: NameFormId = parsed(row, "id")?;
    Ok(StoredName {
        id,
        added: mark(row, "added_by", "added_at")?,
        content: NAME.read(id.to_string(), 0, row.try_get("content")?),
    })
}

fn mark(row: &AnyRow, by: &str, at: &str) -> Result<Mark, sqlx::Error> {
    Ok(Mark {
        by: parsed(row, by)?,
        at: Millis(row.try_get(at)?),
    })
}

fn parsed<T>(row: &AnyRow, column: &str) -> Result<T, sqlx::Error>
where
    T: FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    row.try_get::<String, _>(column)?
        .parse()
        .map_err(undecodable)
}

fn undecodable(fault: impl std::error::Error + Send + Sync + 'static) -> sqlx::Error {
    sqlx::Error::Decode(Box::new(fault))
}
