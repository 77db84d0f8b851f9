//! Every migration, in order. Added to, never edited.

use base_access::Migration;

macro_rules! migrations {
    ($($name:literal),+ $(,)?) => {
        /// The schema, step by step.
        pub const MIGRATIONS: &[Migration] = &[
            $(Migration { name: $name, sql: include_str!(concat!("../migrations/", $name, ".sql")) }),+
        ];
    };
}

migrations![
    "0001-base",
    "0002-intake",
    "0003-ledger",
    "0004-hotline",
    "0010-staff",
    "0020-persons",
    "0021-cases",
    "0030-lists",
    "0031-attachments",
    "0032-prevention",
];

#[cfg(test)]
mod tests {
    use super::MIGRATIONS;

    #[test]
    fn names_ascend() {
        assert!(MIGRATIONS.is_sorted_by(|a, b| a.name < b.name));
    }
}
