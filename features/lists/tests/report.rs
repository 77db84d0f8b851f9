//! What the quality report tells, in every language.

#![expect(
    clippy::unwrap_used,
    reason = "a wrong report in a test should stop it"
)]

use base_web::{Lang, words};
use feature_lists::reading::{NoList, ProblemKind, read};
use feature_lists::report::QualityReport;

#[test]
fn every_problem_has_a_sentence_in_every_language() {
    let no_lists = [
        NoList::Empty,
        NoList::TooLarge,
        NoList::TooManyRows,
        NoList::UnpacksTooLarge,
        NoList::DamagedWorkbook,
        NoList::LockedWorkbook,
        NoList::OtherWorkbook,
        NoList::NotAList,
    ];
    for lang in Lang::ALL {
        for kind in ProblemKind::ALL {
            assert!(words::has(lang, &kind.word()), "{lang} {}", kind.word());
        }
        for no_list in no_lists {
            assert!(
                words::has(lang, &no_list.word()),
                "{lang} {}",
                no_list.word()
            );
        }
    }
}

#[test]
fn the_report_names_places_and_never_people() {
    let text = "ФИО;Дата рождения;Примечание\nАль-Хаддад Саджад;01.07.1999;секрет\nАль-Хаддад Саджад;01.07.1999;\n";
    for lang in Lang::ALL {
        let report = QualityReport::of(&read("list.csv", text.as_bytes()), lang);
        let json = serde_json::to_string(&report).unwrap();
        assert_eq!(report.rows, 2);
        assert_eq!(report.counts["duplicate-row"], 1);
        assert_eq!(report.counts["default-birthday"], 2);
        assert!(!json.contains("Хаддад") && !json.contains("1999") && !json.contains("секрет"));
        assert!(!json.contains('⟨'), "a word is missing in {lang}");
    }
}

#[test]
fn what_is_no_list_has_one_plain_sentence() {
    let report = QualityReport::of(&read("list.csv", b""), Lang::Uk);
    assert_eq!(report.problems.len(), 1);
    assert_eq!(
        report.problems[0].message,
        "Файл порожній. Попросіть відправника надіслати його ще раз."
    );
}
