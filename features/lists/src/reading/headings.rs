//! What lists call their columns, in Russian, Ukrainian, English and Arabic (and Sorani where we have seen it).

use super::Field;

/// Headings of each field, as [`fold`] leaves them. The longest phrase found inside a heading wins, so that
/// "имя отца" is not taken for "имя".
#[rustfmt::skip]
const HEADINGS: &[(Field, &[&str])] = &[
    (Field::RowNumber, &["№", "n", "no", "nr", "#", "№ п п", "п п", "номер", "номер п п", "порядковый номер", "number", "ت", "م", "رقم", "التسلسل", "تسلسل", "ژمارە"]),
    (Field::FullName, &["фио", "ф и о", "полное имя", "имя и фамилия", "фамилия имя отчество", "фамилия имя", "фамилия и имя", "ф и", "піб", "п і б", "прізвище ім я по батькові", "прізвище ім я", "прізвище та ім я", "повне ім я", "full name", "fullname", "name and surname", "surname and name", "names", "الاسم الكامل", "الاسم الثلاثي", "الاسم الرباعي", "الاسم الرباعي واللقب", "الاسم الثلاثي واللقب", "الاسم واللقب", "ناوی تەواو", "ناوی سیانی"]),
    (Field::Surname, &["фамилия", "прізвище", "surname", "last name", "lastname", "family name", "family", "اللقب", "العائلة", "اسم العائلة", "الكنية", "نازناو"]),
    (Field::GivenName, &["имя", "ім я", "given name", "given names", "first name", "firstname", "forename", "name", "الاسم", "الاسم الأول", "الاسم الاول", "اسم", "ناو", "ناوی یەکەم"]),
    (Field::FatherName, &["отчество", "имя отца", "по батькові", "ім я батька", "patronymic", "middle name", "father name", "fathers name", "father s name", "اسم الأب", "اسم الاب", "الأب", "ناوی باوک"]),
    (Field::BirthDate, &["дата рождения", "др", "д р", "дата рожд", "год рождения", "г р", "рождения", "рожден", "родился", "дата народження", "дн", "рік народження", "народження", "date of birth", "birth date", "birthdate", "birth", "dob", "d o b", "born", "birthday", "year of birth", "تاريخ الميلاد", "تاريخ الولادة", "الميلاد", "الولادة", "المواليد", "مواليد", "التولد", "سنة الولادة", "سنة الميلاد", "ڕۆژی لەدایکبوون", "لەدایکبوون"]),
    (Field::BirthPlace, &["место рождения", "місце народження", "place of birth", "birth place", "birthplace", "محل الولادة", "مكان الولادة", "مكان الميلاد", "شوێنی لەدایکبوون"]),
    (Field::Country, &["страна", "гражданство", "национальность", "страна гражданства", "страна происхождения", "країна", "громадянство", "країна походження", "country", "citizenship", "nationality", "country of origin", "البلد", "الدولة", "الجنسية", "وڵات", "ڕەگەزنامە"]),
    (Field::ContractDate, &["дата контракта", "контракт", "дата заключения контракта", "дата подписания контракта", "дата подписания", "контракт от", "начало контракта", "дата укладення контракту", "дата підписання контракту", "дата підписання", "contract date", "date of contract", "contract", "contract signed", "signed", "date signed", "تاريخ العقد", "تاريخ توقيع العقد", "العقد", "گرێبەست"]),
    (Field::DeathDate, &["дата смерти", "дата гибели", "погиб", "смерть", "гибель", "дата загибелі", "дата смерті", "загинув", "date of death", "death date", "death", "died", "killed", "deceased", "تاريخ الوفاة", "الوفاة", "تاريخ القتل", "مردن"]),
    (Field::Unit, &["в ч", "вч", "войсковая часть", "воинская часть", "часть", "подразделение", "військова частина", "підрозділ", "unit", "military unit", "regiment", "brigade", "الوحدة", "الوحدة العسكرية", "یەکە"]),
    (Field::Document, &["личный номер", "лн", "л н", "жетон", "номер жетона", "паспорт", "номер паспорта", "документ", "номер документа", "военный билет", "номер военного билета", "особовий номер", "військовий квиток", "id", "id number", "military id", "military id number", "passport", "passport number", "document", "document number", "personal number", "service number", "رقم الجواز", "الجواز", "رقم الهوية", "الهوية", "الرقم العسكري", "رقم الوثيقة", "ژمارەی ناسنامە"]),
    (Field::Contact, &["телефон", "номер телефона", "тел", "моб", "мобильный", "контакт", "контакты", "контактные данные", "телеграм", "телеграмм", "ватсап", "номер телефону", "мобільний", "контактні дані", "phone", "phone number", "telephone", "tel", "mobile", "mobile number", "contact", "contacts", "contact details", "whatsapp", "telegram", "الهاتف", "رقم الهاتف", "الموبايل", "رقم الموبايل", "موبايل", "الجوال", "واتساب", "تليكرام", "تلغرام", "وسيلة الاتصال", "ژمارەی مۆبایل", "مۆبایل", "تەلەفۆن", "ژمارەی تەلەفۆن"]),
    (Field::Status, &["статус", "состояние", "стан", "status", "state", "الحالة", "دۆخ"]),
];

/// The field that a heading names.
pub(super) fn field(heading: &str) -> Option<Field> {
    let heading = format!(" {} ", fold(heading));
    if heading.chars().count() > LONGEST {
        return None;
    }
    let phrases = HEADINGS
        .iter()
        .flat_map(|(field, phrases)| phrases.iter().map(move |phrase| (*field, *phrase)));
    phrases
        .filter(|(_, phrase)| {
            // A short phrase is a heading only alone: "n" stands inside too many others.
            let least = if phrase.chars().count() < 4 {
                heading.trim() == *phrase
            } else {
                true
            };
            least && heading.contains(&format!(" {phrase} "))
        })
        .max_by_key(|(_, phrase)| phrase.chars().count())
        .map(|(field, _)| field)
}

/// The longest heading, in characters; longer cells are sentences.
const LONGEST: usize = 60;

/// Lower case, ё as е, marks and signs as one space.
pub(super) fn fold(heading: &str) -> String {
    let lower = heading.to_lowercase().replace('ё', "е");
    let spaced: String = lower
        .chars()
        .filter(|letter| {
            !matches!(
                letter,
                '\u{200E}' | '\u{200F}' | '\u{61C}' | 'ـ' | '\u{64B}'..='\u{652}'
            )
        })
        .map(|letter| {
            if letter.is_alphanumeric() || matches!(letter, '№' | '#') {
                letter
            } else {
                ' '
            }
        })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_four_languages() {
        for (heading, expected) in [
            ("ФАМИЛИЯ ИМЯ ОТЧЕСТВО", Field::FullName),
            ("Ф.И.О.", Field::FullName),
            ("Имя отца", Field::FatherName),
            ("Дата рождения (дд.мм.гггг)", Field::BirthDate),
            ("Прізвище", Field::Surname),
            ("Ім'я", Field::GivenName),
            ("Дата підписання контракту", Field::ContractDate),
            ("Date of birth", Field::BirthDate),
            ("Father's name", Field::FatherName),
            ("Place of birth", Field::BirthPlace),
            ("Military ID number", Field::Document),
            ("الاسم الكامل", Field::FullName),
            ("تاريخ الوفاة", Field::DeathDate),
            ("В/Ч", Field::Unit),
            ("№ п/п", Field::RowNumber),
            ("Country", Field::Country),
        ] {
            assert_eq!(field(heading), Some(expected), "{heading}");
        }
    }

    #[test]
    fn values_are_no_headings() {
        for text in [
            "Аль-Хаддад Саджад Карим",
            "01.07.1999",
            "Ирак",
            "",
            "357",
            "سجاد كريم الحداد",
        ] {
            assert_eq!(field(text), None, "{text}");
        }
    }

    #[test]
    fn every_phrase_is_written_as_it_is_compared() {
        for (field, phrases) in HEADINGS {
            for phrase in *phrases {
                assert_eq!(fold(phrase), *phrase, "{field:?}");
            }
        }
    }
}
