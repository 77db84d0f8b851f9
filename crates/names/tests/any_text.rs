//! Whatever text is handed in: symmetry, order, bounds, and no panic.

use proptest::prelude::*;
use sanad_names::{Index, Model, NameForm, Record, Strength, compare};

fn bits(a: &str, b: &str) -> f64 {
    let model = Model::standard();
    model.bits(
        &model.prepare(&NameForm::read(a)),
        &model.prepare(&NameForm::read(b)),
    )
}

/// Names of one to five words in the scripts people write here, with what sticks to them.
fn names() -> impl Strategy<Value = String> {
    "([A-Za-zéşč']{1,9}|[а-яёіїА-Я]{1,9}|[ء-ي]{1,8}|[אבגדהוזחטיכלמנסעפצקרשת]{2,6})([ \\-,<][a-zA-Zа-яء-ي]{1,9}){0,4}"
}

proptest! {
    #[test]
    fn which_name_comes_first_does_not_matter(a in names(), b in names()) {
        prop_assert!((bits(&a, &b) - bits(&b, &a)).abs() < 0.05, "{a} / {b}: {} {}", bits(&a, &b), bits(&b, &a));
    }

    #[test]
    fn a_name_is_nearest_to_itself(a in names(), b in names()) {
        prop_assume!(NameForm::read(&a).is_readable());
        prop_assert!(bits(&a, &a) + 6.0 >= bits(&a, &b), "{a} / {b}: {} {}", bits(&a, &a), bits(&a, &b));
    }

    #[test]
    fn the_reasons_sum_up_to_the_bits(a in names(), b in names()) {
        let evidence = compare(&Record::named(&a), &Record::named(&b), Model::standard());
        let sum: f64 = evidence.reasons.iter().map(|reason| reason.bits).sum();
        prop_assert!((evidence.bits - sum).abs() < 1e-6);
        prop_assert!(evidence.strength < Strength::Strong, "names alone");
    }

    #[test]
    fn no_text_panics_or_gives_no_number(a in any::<String>(), b in any::<String>()) {
        prop_assert!(bits(&a, &b).is_finite());
    }
}

#[test]
fn bad_input_has_a_clear_outcome() {
    let long = "سجاد".repeat(2_500);
    let many = "محمد علي ".repeat(1_000);
    for odd in [
        "",
        "a",
        "🙂👨‍👩‍👧",
        "Dr. Sheikh",
        "\u{064E}\u{0301}",
        "\u{202E}\u{2067}",
        "<<<<",
        ",,,",
        &long,
        &many,
    ] {
        for other in ["سجاد كريم الحداد", "", odd] {
            assert!(bits(odd, other).is_finite(), "{odd:.20}");
        }
    }
}

#[test]
fn a_registry_of_one_name_answers_at_once_and_in_order() {
    let mut index = Index::new(Model::standard());
    for id in 0..20_000_u32 {
        index.insert(id, &Record::named("محمد علي حسين"));
    }
    let found = index.search(&Record::named("Мухаммад Али Хусейн"), 10);
    assert_eq!(found.len(), 10);
}
