//! The persons a list is compared with: those who have a case, and nobody else.

use base_access::{Abort, Granted, Tx};
use feature_persons::{OpensPerson, PersonFile};
use sanad_casework::{FactKind, NamePart, PersonId, PersonRole};

use crate::matching::{KnownFacts, KnownPerson};
use crate::reading::country_code;

/// Everybody who has a case, as he is compared. A witness or a relative may have one too; no list of recruits is
/// compared with them.
pub(crate) async fn with_a_case<A: OpensPerson, R>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
) -> Result<Vec<KnownPerson>, Abort<R>> {
    let mut known = Vec::new();
    for person in feature_cases::persons_with_a_case(tx).await? {
        let file = PersonFile::read(tx, granted, person).await?;
        known.extend(file.filter(is_compared).as_ref().map(of_file));
    }
    Ok(known)
}

/// One person; none where there is no such file.
pub(crate) async fn one<A: OpensPerson, R>(
    tx: &mut Tx<'_>,
    granted: &Granted<'_, A>,
    person: PersonId,
) -> Result<Option<KnownPerson>, Abort<R>> {
    let file = PersonFile::read(tx, granted, person).await?;
    Ok(file.as_ref().map(of_file))
}

fn is_compared(file: &PersonFile) -> bool {
    let compared = |role: &PersonRole| {
        matches!(
            role,
            PersonRole::Sought | PersonRole::AtRisk | PersonRole::Recruited | PersonRole::Returnee
        )
    };
    file.roles.iter().any(compared)
}

fn of_file(file: &PersonFile) -> KnownPerson {
    let text = |kind| file.fact(kind).map(|fact| fact.value.text());
    let country = text(FactKind::Country);
    let mut record = feature_persons::record(file);
    record.country = country.as_deref().and_then(country_code).map(str::to_owned);
    KnownPerson {
        id: file.id,
        names: file.names.iter().map(|name| name.form.clone()).collect(),
        record,
        facts: KnownFacts {
            birth: text(FactKind::BirthDate),
            country,
            mother: mother(file),
            birth_place: text(FactKind::BirthPlace),
            departure: text(FactKind::Departure),
        },
    }
}

/// The mother's name, where a name that was found has her part.
fn mother(file: &PersonFile) -> Option<String> {
    let mut parts = file.names.iter().flat_map(|name| name.form.parts());
    parts
        .find(|(part, _)| *part == NamePart::Mother)
        .map(|(_, text)| text.clone())
}
