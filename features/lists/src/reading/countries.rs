//! Country names as lists write them, with the code of ISO 3166-1.
//!
//! The countries are those from which published lists name people, and Iraq's neighbours. A country that is not
//! here is kept as it was written; nothing is concluded from it.

use super::headings::fold;

#[rustfmt::skip]
const COUNTRIES: &[(&str, &str)] = &[
    ("AF", "афганистан|афганістан|afghanistan|أفغانستان|افغانستان"),
    ("AM", "армения|вірменія|armenia|أرمينيا|ارمينيا"),
    ("AZ", "азербайджан|azerbaijan|أذربيجان|اذربيجان"),
    ("BD", "бангладеш|bangladesh|بنغلاديش"),
    ("BR", "бразилия|бразилія|brazil|البرازيل"),
    ("BY", "беларусь|белоруссия|білорусь|belarus|بيلاروسيا"),
    ("CD", "др конго|демократическая республика конго|dr congo|drc|الكونغو الديمقراطية"),
    ("CF", "цар|центральноафриканская республика|central african republic|أفريقيا الوسطى|افريقيا الوسطى"),
    ("CI", "кот д ивуар|кот д івуар|cote d ivoire|côte d ivoire|ivory coast|ساحل العاج"),
    ("CM", "камерун|cameroon|الكاميرون|كاميرون"),
    ("CN", "китай|кнр|china|الصين"),
    ("CO", "колумбия|колумбія|colombia|كولومبيا"),
    ("CU", "куба|cuba|كوبا"),
    ("DZ", "алжир|algeria|الجزائر"),
    ("EG", "египет|єгипет|egypt|مصر"),
    ("ET", "эфиопия|ефіопія|ethiopia|إثيوبيا|اثيوبيا"),
    ("GE", "грузия|грузія|georgia|جورجيا"),
    ("GH", "гана|ghana|غانا"),
    ("GM", "гамбия|гамбія|gambia|غامبيا"),
    ("IN", "индия|індія|india|الهند"),
    ("IQ", "ирак|ірак|iraq|irak|العراق|عراق|عێراق|республика ирак|republic of iraq|جمهورية العراق|عراقي|iraqi|иракец"),
    ("IR", "иран|іран|iran|إيران|ايران|ئێران"),
    ("JO", "иордания|йорданія|jordan|الأردن|الاردن"),
    ("KE", "кения|кенія|kenya|كينيا"),
    ("KG", "киргизия|кыргызстан|киргизстан|kyrgyzstan|قيرغيزستان"),
    ("KW", "кувейт|kuwait|الكويت"),
    ("KZ", "казахстан|kazakhstan|كازاخستان"),
    ("LB", "ливан|ліван|lebanon|لبنان"),
    ("LK", "шри ланка|шрі ланка|sri lanka|سريلانكا"),
    ("LV", "латвия|латвія|latvia|لاتفيا"),
    ("LY", "ливия|лівія|libya|ليبيا"),
    ("MA", "марокко|morocco|المغرب"),
    ("MD", "молдова|молдавия|moldova|مولدوفا"),
    ("ML", "мали|малі|mali|مالي"),
    ("MN", "монголия|монголія|mongolia|منغوليا"),
    ("NG", "нигерия|нігерія|nigeria|نيجيريا"),
    ("NP", "непал|nepal|نيبال"),
    ("PK", "пакистан|pakistan|باكستان"),
    ("PS", "палестина|palestine|فلسطين"),
    ("RS", "сербия|сербія|serbia|صربيا"),
    ("RU", "россия|российская федерация|рф|росія|russia|russian federation|روسيا"),
    ("RW", "руанда|rwanda|رواندا"),
    ("SD", "судан|sudan|السودان"),
    ("SN", "сенегал|senegal|السنغال"),
    ("SO", "сомали|сомалі|somalia|الصومال"),
    ("SY", "сирия|сирія|syria|سوريا|سورية|سووریا"),
    ("TG", "того|togo|توغو"),
    ("TJ", "таджикистан|tajikistan|طاجيكستان"),
    ("TM", "туркменистан|туркменія|туркменістан|turkmenistan|تركمانستان"),
    ("TN", "тунис|туніс|tunisia|تونس"),
    ("TR", "турция|туреччина|turkey|türkiye|turkiye|تركيا|تورکیا"),
    ("TZ", "танзания|танзанія|tanzania|تنزانيا"),
    ("UA", "украина|україна|ukraine|أوكرانيا|اوكرانيا"),
    ("UG", "уганда|uganda|أوغندا|اوغندا"),
    ("UZ", "узбекистан|uzbekistan|أوزبكستان|اوزبكستان"),
    ("VN", "вьетнам|в єтнам|vietnam|فيتنام"),
    ("YE", "йемен|ємен|yemen|اليمن"),
    ("ZA", "юар|южная африка|південна африка|south africa|جنوب أفريقيا|جنوب افريقيا"),
    ("ZM", "замбия|замбія|zambia|زامبيا"),
    ("ZW", "зимбабве|зімбабве|zimbabwe|زيمبابوي"),
];

/// The ISO 3166-1 code of a country as a list writes it, or of a code itself.
pub fn country_code(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    COUNTRIES
        .iter()
        .find(|(code, names)| {
            code.eq_ignore_ascii_case(&folded) || names.split('|').any(|name| name == folded)
        })
        .map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_country_in_every_language() {
        for text in [
            "Ирак",
            "ІРАК",
            "Iraq",
            "العراق",
            "عێراق",
            "IQ",
            " Республика Ирак ",
        ] {
            assert_eq!(country_code(text), Some("IQ"), "{text}");
        }
        assert_eq!(country_code("Côte d'Ivoire"), Some("CI"));
        assert_eq!(country_code("Атлантида"), None);
        assert_eq!(country_code(""), None);
    }

    #[test]
    fn names_are_written_as_they_are_compared() {
        for (code, names) in COUNTRIES {
            for name in names.split('|') {
                assert_eq!(country_code(name), Some(*code), "{name}");
            }
        }
    }
}
