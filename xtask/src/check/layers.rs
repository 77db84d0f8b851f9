//! Who may use whom: features → base → crates, and between features only the edges named here.
//!
//! Cargo itself keeps a package from importing what its `Cargo.toml` does not name; this keeps the `Cargo.toml`s.

use serde_json::Value;

use super::Finding;
use crate::{Fault, house};

/// The edges inside `crates/`: a pure crate that stands on another.
const BETWEEN_CRATES: &[(&str, &[&str])] = &[];

/// The edges inside `base/`.
const BETWEEN_BASE: &[(&str, &[&str])] = &[
    ("base-web", &["base-access", "base-work"]),
    ("base-work", &["base-access"]),
];

/// The edges between features. Whatever is not here is a feature that does not know of the other.
const BETWEEN_FEATURES: &[(&str, &[&str])] = &[
    (
        "feature-hotline",
        &["feature-intake", "feature-persons", "feature-staff"],
    ),
    ("feature-lists", &["feature-persons", "feature-cases"]),
    ("feature-cases", &["feature-hotline", "feature-persons"]),
    ("feature-evidence", &["feature-cases"]),
    ("feature-network", &["feature-persons", "feature-evidence"]),
    ("feature-referrals", &["feature-cases"]),
    (
        "feature-court",
        &["feature-referrals", "feature-evidence", "feature-network"],
    ),
    ("feature-warnings", &["feature-offers"]),
    (
        "feature-figures",
        &["feature-cases", "feature-hotline", "feature-lists"],
    ),
];

/// Where a package stands, from the inside out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Layer {
    Crates,
    Base,
    Features,
    Around,
}

impl Layer {
    fn of(package: &str) -> Self {
        match package {
            "sanad" | "tests" | "benches" | "xtask" => Self::Around,
            _ if package.starts_with("feature-") => Self::Features,
            _ if package.starts_with("base-") => Self::Base,
            _ => Self::Crates,
        }
    }
}

/// Every edge that the design does not have.
pub fn findings() -> Result<Vec<Finding>, Fault> {
    let metadata = house::metadata()?;
    let packages = metadata["packages"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    Ok(packages.iter().flat_map(of_package).collect())
}

fn of_package(package: &Value) -> Vec<Finding> {
    let name = package["name"].as_str().unwrap_or_default();
    let dependencies = package["dependencies"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    dependencies
        .iter()
        .filter(|dependency| !dependency["path"].is_null())
        .filter_map(|dependency| dependency["name"].as_str())
        .filter(|used| *used != name && !allowed(name, used))
        .map(|used| {
            Finding::new(
                name,
                &format!("may not use {used} (see the table in layers.rs)"),
            )
        })
        .collect()
}

fn allowed(user: &str, used: &str) -> bool {
    let (outer, inner) = (Layer::of(user), Layer::of(used));
    if outer != inner || outer == Layer::Around {
        return outer > inner || (outer == Layer::Around && used == "sanad");
    }
    [BETWEEN_CRATES, BETWEEN_BASE, BETWEEN_FEATURES]
        .iter()
        .flat_map(|table| table.iter())
        .any(|(name, may)| *name == user && may.contains(&used))
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn inner_never_uses_outer() {
        for (user, used, expected) in [
            ("feature-intake", "base-access", true),
            ("feature-intake", "sanad-seal", true),
            ("base-access", "sanad-seal", true),
            ("sanad-seal", "base-access", false),
            ("base-access", "feature-intake", false),
            ("feature-hotline", "feature-intake", true),
            ("feature-intake", "feature-hotline", false),
            ("feature-offers", "feature-persons", false),
            ("sanad-names", "sanad-seal", false),
            ("tests", "sanad", true),
            ("feature-intake", "sanad", false),
        ] {
            assert_eq!(allowed(user, used), expected, "{user} uses {used}");
        }
    }
}
