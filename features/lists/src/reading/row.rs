//! One row of a list, as found: a lead, never a fact about a citizen.

use std::fmt;

use sanad_casework::PartialDate;
use sanad_casework::source_list::RowStatus;
use serde::{Deserialize, Serialize};

/// One row, with its personal data. Shown to nobody by accident: `Debug` gives only its number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its row in the file, counted from 1 as a spreadsheet does.
    pub number: u32,
    /// The name.
    pub name: WrittenName,
    /// Birth date, as far as it is known.
    pub birth: Option<PartialDate>,
    /// Birth place, as written.
    pub birth_place: Option<String>,
    /// Country, as written.
    pub country: Option<String>,
    /// When the contract was signed.
    pub contract: Option<PartialDate>,
    /// When he died.
    pub death: Option<PartialDate>,
    /// His unit, as written.
    pub unit: Option<String>,
    /// A number of his, as written.
    pub document: Option<String>,
    /// How he can be reached, as written.
    pub contact: Option<String>,
    /// Identified or preparing.
    pub status: Option<RowStatus>,
    /// What the list says in columns that were not recognised: heading and cell.
    pub other: Vec<(String, String)>,
}

/// A name as the list writes it. Whole, and in the list's own parts where it has columns for them.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WrittenName {
    /// Everything, in the list's order: surname first.
    pub whole: String,
    /// The surname's column.
    pub surname: Option<String>,
    /// The given name's column.
    pub given: Option<String>,
    /// The patronymic's or father's column.
    pub father: Option<String>,
}

/// Reads the words that lists use for identified and preparing, in four languages.
pub(super) fn read_status(text: &str) -> Option<RowStatus> {
    const IDENTIFIED: [&str; 14] = [
        "identified",
        "confirmed",
        "установлен",
        "установлена",
        "идентифицирован",
        "подтверждён",
        "подтвержден",
        "выявлен",
        "ідентифікований",
        "ідентифіковано",
        "встановлено",
        "підтверджено",
        "تم تحديده",
        "معروف",
    ];
    const PREPARING: [&str; 12] = [
        "preparing",
        "in preparation",
        "готовится",
        "готовится к отправке",
        "на подготовке",
        "подготовка",
        "готується",
        "підготовка",
        "готуються",
        "قيد التحضير",
        "قيد التجهيز",
        "يستعد",
    ];
    let text = text.trim().to_lowercase();
    if IDENTIFIED.contains(&text.as_str()) {
        Some(RowStatus::Identified)
    } else if PREPARING.contains(&text.as_str()) {
        Some(RowStatus::Preparing)
    } else {
        None
    }
}

impl WrittenName {
    /// A name that stands in one column.
    pub(super) fn whole(whole: String) -> Self {
        Self {
            whole,
            ..Self::default()
        }
    }

    /// A name that stands in several columns.
    pub(super) fn of_parts(
        surname: Option<String>,
        given: Option<String>,
        father: Option<String>,
    ) -> Self {
        let parts: Vec<&str> = [&surname, &given, &father]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        Self {
            whole: parts.join(" "),
            surname,
            given,
            father,
        }
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Row({})", self.number)
    }
}

impl fmt::Debug for WrittenName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrittenName(…)")
    }
}
