//! One spelling for one value: JSON with sorted keys, no spaces and no fractions.
//!
//! A body is hashed as bytes, so the same act must always be spelled the same. This is RFC 8785 (JCS) restricted to
//! what entries need: keys are sorted by code point (RFC 8785 sorts by UTF-16 unit; the two agree below U+10000)
//! and fractions are refused, because their spelling is where implementations differ.

use serde_json::Value;

/// Why a value cannot be an entry's body.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BodyError {
    /// Numbers must be whole: a fraction has more than one spelling.
    #[error("an entry holds the number {0}, which is not whole")]
    Fraction(String),
    /// A body is an object with a member `act` that names the act.
    #[error("an entry is an object that names its act")]
    NamesNoAct,
    /// The value could not be turned into JSON at all.
    #[error("an entry could not be written as JSON: {0}")]
    Unwritable(String),
}

/// Spells `value` in the one way that is hashed.
pub fn canonical_json(value: &Value) -> Result<String, BodyError> {
    let mut out = String::new();
    write(value, &mut out)?;
    Ok(out)
}

fn write(value: &Value, out: &mut String) -> Result<(), BodyError> {
    match value {
        Value::Number(number) if number.is_f64() => Err(BodyError::Fraction(number.to_string())),
        Value::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by_key(|(name, _)| *name);
            write_all(('{', '}'), sorted, out, |(name, member), out| {
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write(member, out)
            })
        }
        Value::Array(items) => write_all(('[', ']'), items, out, write),
        plain => {
            out.push_str(&plain.to_string());
            Ok(())
        }
    }
}

fn write_all<I: IntoIterator>(
    (open, close): (char, char),
    items: I,
    out: &mut String,
    mut write_one: impl FnMut(I::Item, &mut String) -> Result<(), BodyError>,
) -> Result<(), BodyError> {
    out.push(open);
    for (position, item) in items.into_iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        write_one(item, out)?;
    }
    out.push(close);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_sorted_at_every_depth_and_spaces_are_gone() {
        let value = json!({"b": [1, {"z": null, "a": true}], "a": "سند\n"});
        assert_eq!(
            canonical_json(&value).as_deref(),
            Ok(r#"{"a":"سند\n","b":[1,{"a":true,"z":null}]}"#)
        );
    }

    #[test]
    fn fractions_are_refused() {
        assert_eq!(
            canonical_json(&json!({"a": 1.5})),
            Err(BodyError::Fraction("1.5".into()))
        );
    }

    proptest::proptest! {
        #[test]
        fn reading_the_spelling_and_spelling_again_changes_nothing(text in ".*", number: i64) {
            let value = json!({"act": text, "n": [number, {"x": text}]});
            let once = canonical_json(&value).map_err(|e| proptest::test_runner::TestCaseError::fail(e.to_string()))?;
            let again: Value = serde_json::from_str(&once).map_err(|e| proptest::test_runner::TestCaseError::fail(e.to_string()))?;
            proptest::prop_assert_eq!(&again, &value);
            proptest::prop_assert_eq!(canonical_json(&again), Ok(once));
        }
    }
}
