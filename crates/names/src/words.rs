//! The small words of names: articles, particles, titles, and the parts that are glued or written apart.
//!
//! One table a purpose, each entry folded as [`crate::letters::fold`] leaves it.

/// Articles that may stand apart or glued before a family name (al-Haddad, Аль-Хаддад, El Haddad).
pub(crate) const ARTICLES: [&str; 9] = ["al", "el", "ul", "аль", "эль", "ал", "эл", "ель", "ال"];

/// Articles whose l became the next consonant (as-Saffar, Ан-Наджар); articles only before that consonant.
pub(crate) const SUN_ARTICLES: [&str; 26] = [
    "as", "ar", "ad", "an", "at", "az", "ash", "ed", "er", "es", "et", "en", "ez", "ach", "ас",
    "ар", "ад", "ан", "ат", "аз", "аш", "ес", "эс", "эр", "эд", "эш",
];

/// Words between a name and a father's name: they say how, not who.
pub(crate) const CHAIN_WORDS: [&str; 24] = [
    "bin", "ibn", "ben", "bint", "ould", "wuld", "wld", "b", "binti", "bte", "бин", "ибн", "бен",
    "бинт", "ульд", "бн", "بن", "ابن", "بنت", "ولد", "בן", "בת", "كور", "kurê",
];

/// Words after a father's name: son of, daughter of.
pub(crate) const CHILD_WORDS: [&str; 16] = [
    "оглы", "оглу", "огли", "угли", "угли", "улы", "уулу", "кызы", "кизи", "гызы", "ogly", "oglu",
    "ogli", "ugli", "kyzy", "qizi",
];

/// "Father of": joins the name after it.
pub(crate) const FATHER_OF: [&str; 10] = [
    "abu",
    "abou",
    "abo",
    "aboo",
    "абу",
    "абуль",
    "або",
    "ابو",
    "ابا",
    "אבו",
];

/// "Servant of": joins the name of God after it.
pub(crate) const SERVANT_OF: [&str; 14] = [
    "abd",
    "abdul",
    "abdel",
    "abdal",
    "abdur",
    "abdol",
    "abdu",
    "abdoul",
    "абд",
    "абдул",
    "абдель",
    "абдуль",
    "عبد",
    "عەبدول",
];

/// Titles and honorifics: not names at all.
pub(crate) const TITLES: [&str; 74] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "professor",
    "sir",
    "lord",
    "lady",
    "dame",
    "hon",
    "eng",
    "engineer",
    "sheikh",
    "shaikh",
    "shaykh",
    "sheik",
    "cheikh",
    "sayyid",
    "sayed",
    "hajj",
    "haji",
    "hajji",
    "hadji",
    "mullah",
    "mulla",
    "imam",
    "ayatollah",
    "jr",
    "sr",
    "mp",
    "mla",
    "maj",
    "gen",
    "col",
    "capt",
    "г",
    "гн",
    "др",
    "доктор",
    "шейх",
    "хаджи",
    "сэр",
    "лорд",
    "инженер",
    "د",
    "دكتور",
    "الدكتور",
    "م",
    "المهندس",
    "مهندس",
    "شيخ",
    "الشيخ",
    "السيد",
    "سيد",
    "الحاج",
    "حاج",
    "حاجي",
    "استاذ",
    "الاستاذ",
    "ا",
    "اللواء",
    "العميد",
    "العقيد",
    "النقيب",
    "امير",
    "آقاي",
    "दر",
    "मा",
    "माननीय",
    "ड",
    "श्री",
    "डॉ",
];

/// European particles: weak words that one clerk writes and another leaves out.
pub(crate) const WEAK_WORDS: [&str; 46] = [
    "de", "da", "di", "do", "du", "del", "della", "dos", "des", "la", "le", "van", "von", "der",
    "den", "ten", "ter", "af", "av", "y", "e", "und", "zu", "ван", "фон", "дер", "де", "да", "ди",
    "дель", "ла", "ле", "дю", "دي", "دا", "فان", "فون", "لا", "لو", "دو", "ديل", "درا", "דה", "די",
    "ואן", "פון",
];

/// The second halves of names of faith that may stand apart (Nur al-Din, Saif Allah).
pub(crate) const FAITH_ENDINGS: [&str; 30] = [
    "din",
    "deen",
    "dine",
    "eddin",
    "eddine",
    "uddin",
    "aldin",
    "aldeen",
    "allah",
    "ullah",
    "ollah",
    "alla",
    "дин",
    "эддин",
    "еддин",
    "уддин",
    "алла",
    "аллах",
    "улла",
    "олла",
    "دين",
    "الدين",
    "الله",
    "اله",
    "لدين",
    "الدینی",
    "دینی",
    "ادين",
    "eldin",
    "eldeen",
];

/// Is the word in the table?
pub(crate) fn is(word: &str, table: &[&str]) -> bool {
    table.contains(&word)
}
