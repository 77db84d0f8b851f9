//! Lists as they are published, written by hand in every encoding, delimiter and format. All people are fictional.

#![expect(clippy::unwrap_used, reason = "a wrong list in a test should stop it")]

use encoding_rs::WINDOWS_1251;
use feature_lists::reading::{
    Delimiter, Encoding, Field, MAX_BYTES, MAX_CELL, NoList, ProblemKind, Reading, Why, read,
};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use sanad_casework::source_list::RowStatus;

const RUSSIAN: &str = "ФАМИЛИЯ ИМЯ ОТЧЕСТВО;Дата рождения;Страна;Дата контракта;Дата смерти;Статус\r\n\
    Аль-Хаддад Саджад Карим;05.03.1999;Ирак;12.02.2025;;установлен\r\n\
    Аль-Наджар Али Хусейн;1998;Ирак;03.2025;;готовится\r\n\
    Каримов Жасур Бекзод угли;14.11.1991;Узбекистан;01.04.2025;09.06.2025;установлен\r\n";

fn list(name: &str, bytes: &[u8]) -> Reading {
    read(name, bytes).unwrap()
}

fn kinds(reading: &Reading) -> Vec<ProblemKind> {
    reading.problems.counts().keys().copied().collect()
}

fn field(reading: &Reading, field: Field) -> usize {
    reading
        .columns
        .iter()
        .position(|column| column.field == field)
        .unwrap()
}

#[test]
fn a_russian_list_is_read_whole() {
    let reading = list("list.csv", RUSSIAN.as_bytes());
    assert_eq!(kinds(&reading), []);
    assert_eq!(
        (reading.encoding, reading.delimiter),
        (Encoding::Utf8, Some(Delimiter::Semicolon))
    );
    assert_eq!((reading.header, reading.rows.len()), (Some(1), 3));
    let row = &reading.rows[2];
    assert_eq!(row.number, 4);
    assert_eq!(row.name.whole, "Каримов Жасур Бекзод угли");
    assert_eq!(row.country.as_deref(), Some("Узбекистан"));
    assert_eq!(row.death.unwrap().to_string(), "2025-06-09");
    assert_eq!(reading.rows[1].birth.unwrap().to_string(), "1998");
    assert_eq!(reading.rows[1].contract.unwrap().to_string(), "2025-03");
    assert_eq!(reading.rows[1].status, Some(RowStatus::Preparing));
    assert!(
        reading
            .columns
            .iter()
            .all(|column| column.why == Why::Heading)
    );
}

#[test]
fn every_encoding_and_delimiter_gives_the_same_rows() {
    let expected = list("list.csv", RUSSIAN.as_bytes());
    let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| {
        text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
    };
    for delimiter in [";", ",", "\t"] {
        let text = RUSSIAN.replace(';', delimiter);
        let marked = format!("\u{FEFF}{text}");
        for bytes in [
            text.clone().into_bytes(),
            marked.clone().into_bytes(),
            wide(&text, u16::to_le_bytes),
            wide(&marked, u16::to_le_bytes),
            wide(&text, u16::to_be_bytes),
            wide(&marked, u16::to_be_bytes),
            WINDOWS_1251.encode(&text).0.into_owned(),
        ] {
            let reading = list("list.csv", &bytes);
            assert_eq!(
                reading.rows, expected.rows,
                "{:?} {delimiter:?}",
                reading.encoding
            );
            assert_eq!(kinds(&reading), [], "{:?} {delimiter:?}", reading.encoding);
        }
    }
}

#[test]
fn names_in_three_columns_under_a_title() {
    let text = "Список иностранных граждан,,,,\nна 1 мая 2025,,,,\n,,,,\n\
        №,Прізвище,Ім'я,По батькові,Дата народження\n\
        1,Аль-Хаддад,Саджад,Карим,05.03.1999\n2,Аль-Басри,Мустафа,,1997\n";
    let reading = list("list.csv", text.as_bytes());
    assert_eq!((reading.header, reading.rows.len()), (Some(4), 2));
    let name = &reading.rows[0].name;
    assert_eq!(name.whole, "Аль-Хаддад Саджад Карим");
    assert_eq!(name.surname.as_deref(), Some("Аль-Хаддад"));
    assert_eq!(name.father.as_deref(), Some("Карим"));
    assert_eq!(reading.columns[0].field, Field::RowNumber);
    assert_eq!(kinds(&reading), []);
}

#[test]
fn english_and_arabic_headings() {
    let english = "Name,Date of birth,Country\nALHADDAD SAJJAD KAREEM,1999-03-05,Iraq\n";
    let reading = list("list.csv", english.as_bytes());
    assert_eq!(reading.columns[0].why, Why::OnlyName);
    assert_eq!(kinds(&reading), []);
    let arabic = "الاسم الكامل,تاريخ الولادة,البلد\nالحداد سجاد كريم,١٩٩٩/٣/٥,العراق\n";
    let reading = list("list.csv", arabic.as_bytes());
    assert_eq!(reading.rows[0].birth.unwrap().to_string(), "1999-03-05");
    assert_eq!(reading.rows[0].name.whole, "الحداد سجاد كريم");
    assert_eq!(kinds(&reading), []);
}

#[test]
fn without_headings_the_cells_say_what_they_are() {
    let text = "Аль-Хаддад Саджад Карим;12.02.2025;05.03.1999;Ирак\n\
        Аль-Наджар Али Хусейн;01.03.2025;17.08.1998;Ирак\n\
        Каримов Жасур Бекзод угли;01.04.2025;14.11.1991;Узбекистан\n";
    let reading = list("list.csv", text.as_bytes());
    assert_eq!((reading.header, reading.rows.len()), (None, 3));
    assert_eq!(field(&reading, Field::FullName), 0);
    assert_eq!(field(&reading, Field::ContractDate), 1);
    assert_eq!(field(&reading, Field::BirthDate), 2);
    assert_eq!(reading.columns[2].why, Why::DateOrder);
    assert_eq!(
        reading.columns[3].why,
        Why::Cells {
            alike: 3,
            filled: 3
        }
    );
    assert_eq!(kinds(&reading), []);
    let parts = "Аль-Хаддад,Саджад,Карим,1999\nАль-Наджар,Али,Хусейн,1998\n";
    let reading = list("list.csv", parts.as_bytes());
    assert_eq!(reading.rows[1].name.surname.as_deref(), Some("Аль-Наджар"));
    assert_eq!(reading.rows[1].name.father.as_deref(), Some("Хусейн"));
}

fn workbook() -> Workbook {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write(0, 0, "Список").unwrap();
    for (at, heading) in ["ФИО", "Дата рождения", "Страна", "Личный номер"]
        .into_iter()
        .enumerate()
    {
        sheet.write(2, u16::try_from(at).unwrap(), heading).unwrap();
    }
    sheet.write(3, 0, "Аль-Хаддад Саджад Карим").unwrap();
    sheet
        .write_datetime_with_format(3, 1, ExcelDateTime::from_ymd(1999, 3, 5).unwrap(), &date)
        .unwrap();
    sheet.write(3, 2, "Ирак").unwrap();
    sheet.write(3, 3, 123_456).unwrap();
    sheet.write(4, 0, "Аль-Наджар Али Хусейн").unwrap();
    sheet.write(4, 1, 36_024).unwrap();
    workbook
}

#[test]
fn a_workbook_gives_its_dates_and_numbers_as_text() {
    let reading = list("list.xlsx", &workbook().save_to_buffer().unwrap());
    assert_eq!(kinds(&reading), []);
    assert_eq!((reading.header, reading.rows.len()), (Some(3), 2));
    assert_eq!(reading.rows[0].birth.unwrap().to_string(), "1999-03-05");
    assert_eq!(reading.rows[0].document.as_deref(), Some("123456"));
    assert_eq!(reading.rows[1].birth.unwrap().to_string(), "1998-08-17");
    assert_eq!(reading.rows[1].number, 5);
}

#[test]
fn the_first_sheet_with_a_list_is_read_and_others_are_named() {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .write(0, 0, "2025-05-01 12:00")
        .unwrap();
    let sheet = workbook.add_worksheet().set_name("Лист").unwrap();
    sheet.write(0, 0, "ФИО").unwrap();
    sheet.write(0, 1, "Дата рождения").unwrap();
    sheet.write(1, 0, "Аль-Хаддад Саджад Карим").unwrap();
    workbook.add_worksheet().write(0, 0, "примечания").unwrap();
    let reading = list("list.xlsx", &workbook.save_to_buffer().unwrap());
    assert_eq!(reading.sheet.as_deref(), Some("Лист"));
    assert_eq!(kinds(&reading), [ProblemKind::SheetLeftOut]);
}

#[test]
fn formulas_stay_text_and_are_reported() {
    let mut workbook = workbook();
    let sheet = workbook.worksheet_from_index(0).unwrap();
    sheet
        .write_formula(
            5,
            0,
            Formula::new("=HYPERLINK(\"https://x.example\",\"Али\")").set_result("Али"),
        )
        .unwrap();
    let reading = list("list.xlsx", &workbook.save_to_buffer().unwrap());
    assert!(reading.rows[2].name.whole.starts_with("=HYPERLINK"));
    assert_eq!(
        reading
            .problems
            .of(ProblemKind::Formula)
            .next()
            .unwrap()
            .row,
        Some(6)
    );
    let csv = "ФИО,Страна\n=cmd|' /C calc'!A0,Ирак\nАль-Басри Мустафа,@SUM(A1)\n";
    let reading = list("list.csv", csv.as_bytes());
    assert_eq!(reading.problems.count(ProblemKind::Formula), 2);
    assert_eq!(reading.rows[0].name.whole, "=cmd|' /C calc'!A0");
}

fn check(text: &str, expected: ProblemKind, row: Option<u32>, column: Option<u32>) {
    let reading = list("list.csv", text.as_bytes());
    let found = reading.problems.of(expected).next();
    let found = found.unwrap_or_else(|| panic!("{expected:?} not among {:?}", kinds(&reading)));
    assert_eq!((found.row, found.column), (row, column), "{expected:?}");
}

#[test]
fn every_problem_is_told_with_its_place() {
    let head = "ФИО;Дата рождения;Страна;Дата контракта;Статус\n";
    let with = |row: &str| format!("{head}{row}\nАль-Басри Мустафа Али;1997;Ирак;2025;\n");
    let cases = [
        (
            "Аль-Хаддад Саджад;31.02.1999;Ирак;;",
            ProblemKind::UnreadableDate,
            Some(2),
        ),
        (
            "Аль-Хаддад Саджад;01.07.1999;Ирак;;",
            ProblemKind::DefaultBirthday,
            Some(2),
        ),
        (
            "Аль-Хаддад Cаджад;1999;Ирак;;",
            ProblemKind::MixedScripts,
            Some(1),
        ),
        (
            "Аль-Хаддад\u{202E} Саджад;1999;Ирак;;",
            ProblemKind::BidiCharacter,
            Some(1),
        ),
        (
            "Аль-Хаддад\0 Саджад;1999;Ирак;;",
            ProblemKind::NulCharacter,
            Some(1),
        ),
        (
            "Аль-Хаддад\u{7} Саджад;1999;Ирак;;",
            ProblemKind::ControlCharacter,
            Some(1),
        ),
        (
            "Аль-Хаддад Сад\u{FFFD};1999;Ирак;;",
            ProblemKind::UndecodableBytes,
            Some(1),
        ),
        (";1999;Ирак;;", ProblemKind::EmptyName, None),
        (
            "Аль-Хаддад Саджад;1999;Ирак;1998;",
            ProblemKind::DatesOutOfOrder,
            None,
        ),
        (
            "Аль-Хаддад Саджад;1999;Ирак;;уточняется",
            ProblemKind::UnknownStatus,
            None,
        ),
        ("Аль-Хаддад Саджад;1999", ProblemKind::RaggedRow, None),
        (
            "Аль-Хаддад Саджад;1999;Ирак;;;;лишнее",
            ProblemKind::RaggedRow,
            None,
        ),
    ];
    for (row, kind, column) in cases {
        check(&with(row), kind, Some(2), column);
    }
    check(
        &with(&format!("{};1999;Ирак;;", "А".repeat(MAX_CELL + 1))),
        ProblemKind::LongCell,
        Some(2),
        Some(1),
    );
    check(
        &format!("{}Мустафа Али  АЛЬ-БАСРИ;1997;;;\n", with("А Б;;;;")),
        ProblemKind::DuplicateRow,
        Some(4),
        None,
    );
    check(
        &format!("{head}Аль-Хаддад Саджад;1999;\"Ир"),
        ProblemKind::Truncated,
        None,
        None,
    );
    check(
        "Дата рождения;Страна\n1999;Ирак\n",
        ProblemKind::MissingNameColumn,
        None,
        None,
    );
    check(
        "ФИО;Страна\nАль-Хаддад Саджад;Ирак\n",
        ProblemKind::MissingBirthColumn,
        None,
        None,
    );
    check("ФИО;Дата рождения\n", ProblemKind::NoRows, None, None);
    let wide = format!(
        "ФИО;Дата рождения;{}\nАль-Хаддад Саджад;1999;{}\n",
        "п;".repeat(250),
        "1;".repeat(250)
    );
    check(&wide, ProblemKind::TooManyColumns, None, None);
}

#[test]
fn an_unreadable_date_is_kept_as_found() {
    let reading = list(
        "list.csv",
        "ФИО;Дата рождения\nАль-Хаддад Саджад;весна 99\n".as_bytes(),
    );
    assert_eq!(
        reading.rows[0].other,
        [("Дата рождения".to_owned(), "весна 99".to_owned())]
    );
}

#[test]
fn a_renamed_file_is_read_by_its_content() {
    let reading = list("list.csv", &workbook().save_to_buffer().unwrap());
    assert_eq!(kinds(&reading), [ProblemKind::Renamed]);
    assert_eq!(
        kinds(&list("list.xlsx", RUSSIAN.as_bytes())),
        [ProblemKind::Renamed]
    );
}

#[test]
fn what_is_no_list_says_why() {
    let packed = workbook().save_to_buffer().unwrap();
    for (bytes, expected) in [
        (Vec::new(), NoList::Empty),
        (b"\r\n \t\r\n".to_vec(), NoList::Empty),
        (b"%PDF-1.7\n%\xE2\xE3".to_vec(), NoList::NotAList),
        (
            b"<!DOCTYPE html><table><tr><td>x</table>".to_vec(),
            NoList::NotAList,
        ),
        (
            "Мы ехали долго, и никто не знал, куда.\nПотом стало тихо.\n".into(),
            NoList::NotAList,
        ),
        (b"{\"rows\": [1, 2, 3]}".to_vec(), NoList::NotAList),
        (b"1,2,3\n4,5,6\n".to_vec(), NoList::NotAList),
        (
            b"[package]\nname = \"sanad\"\nversion = \"0.1.0\"\n".to_vec(),
            NoList::NotAList,
        ),
        (vec![b'a'; MAX_BYTES + 1], NoList::TooLarge),
        (packed[..packed.len() / 2].to_vec(), NoList::DamagedWorkbook),
    ] {
        assert_eq!(read("list.csv", &bytes).unwrap_err(), expected);
    }
}

#[test]
fn a_cell_in_the_far_corner_costs_nothing() {
    let mut workbook = workbook();
    workbook
        .worksheet_from_index(0)
        .unwrap()
        .write(1_048_575, 16_383, "x")
        .unwrap();
    let reading = list("list.xlsx", &workbook.save_to_buffer().unwrap());
    assert_eq!(reading.rows.len(), 2);
    assert_eq!(kinds(&reading), [ProblemKind::TooManyColumns]);
}

/// A packed folder with one part, as an attacker would make it.
fn packed(part: &str, content: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive
        .start_file(part, zip::write::SimpleFileOptions::default())
        .unwrap();
    std::io::Write::write_all(&mut archive, content).unwrap();
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_small_workbook_that_hides_a_huge_one_is_refused() {
    let bomb = packed("xl/worksheets/sheet1.xml", &vec![b' '; 130 * 1024 * 1024]);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(
        read("list.xlsx", &bomb).unwrap_err(),
        NoList::UnpacksTooLarge
    );
    let promise = packed(
        "xl/sharedStrings.xml",
        b"<sst uniqueCount = \"99999999999\"></sst>",
    );
    assert_eq!(
        read("list.xlsx", &promise).unwrap_err(),
        NoList::DamagedWorkbook
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read("list.csv", &bytes);
    }

    #[test]
    fn no_text_makes_it_panic(text in "(\\PC|[;,\\t\\n\"=]){0,200}") {
        let _ = read("list.csv", text.as_bytes());
    }

    #[test]
    fn no_damage_to_a_workbook_makes_it_panic(damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = workbook().save_to_buffer().unwrap();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read("list.xlsx", &bytes);
    }

    #[test]
    fn a_text_cut_anywhere_still_gives_its_whole_rows(cut in 150_usize..RUSSIAN.len()) {
        if let Ok(reading) = read("list.csv", &RUSSIAN.as_bytes()[..cut]) {
            prop_assert!(reading.rows.len() <= 3);
        }
    }
}
