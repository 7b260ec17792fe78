//! The first name for a greeting, only when it plausibly is one.
//!
//! A handle, a joke or a page's name in a greeting is worse than no name ("Ciao,").

use unicode_normalization::UnicodeNormalization;

/// Particles that may stand among the words of a name.
const PARTICLES: &[&str] = &[
    "de", "di", "da", "del", "della", "dello", "dei", "degli", "d", "la", "lo", "le", "van", "von",
    "der", "al", "el", "bin", "mc", "o", "san", "dos",
];

/// Folded words that are no surname: a name behind one is a shop's, a relative's or a slogan's.
const NO_SURNAME: &[&str] = &[
    // Trades and pages.
    "pizzeria",
    "ristorante",
    "trattoria",
    "osteria",
    "bar",
    "pub",
    "cafe",
    "caffe",
    "hotel",
    "albergo",
    "agriturismo",
    "panificio",
    "pasticceria",
    "gelateria",
    "macelleria",
    "salumeria",
    "cantina",
    "parrucchiere",
    "parrucchiera",
    "barbiere",
    "salone",
    "estetica",
    "studio",
    "farmacia",
    "negozio",
    "boutique",
    "ditta",
    "impresa",
    "azienda",
    "officina",
    "autoscuola",
    "scuola",
    "palestra",
    "associazione",
    "circolo",
    "comitato",
    "gruppo",
    "gruppi",
    "club",
    "fan",
    "fans",
    "team",
    "staff",
    "redazione",
    "radio",
    "pagina",
    "page",
    "official",
    "ufficiale",
    "shop",
    "store",
    "salon",
    "kitchen",
    "bakery",
    "restaurant",
    "company",
    "ltd",
    "srl",
    "spa",
    "group",
    "services",
    "community",
    // Kin and titles.
    "mamma",
    "mamme",
    "papa",
    "babbo",
    "nonna",
    "nonno",
    "zia",
    "zio",
    "figlia",
    "figlio",
    "moglie",
    "marito",
    "mum",
    "mom",
    "mummy",
    "dad",
    "daddy",
    "nan",
    "grandma",
    "granny",
    "uncle",
    "aunt",
    "auntie",
    "don",
    "suor",
    "fra",
    "padre",
    "dott",
    "dottor",
    "dottore",
    "dottoressa",
    "dr",
    "avv",
    "avvocato",
    "ing",
    "prof",
    "professor",
    "geom",
    "rag",
    "sig",
    "signor",
    "signora",
    "signorina",
    "mr",
    "mrs",
    "miss",
    "ms",
    "mister",
    "sir",
    "lady",
    "lord",
    "king",
    "queen",
    "prince",
    "princess",
    "re",
    "principe",
    "principessa",
    "capitano",
    "captain",
    "dj",
    "mc",
    "saint",
    "santa",
    "big",
    "little",
    "old",
    "super",
    "mega",
    "baby",
    // Slogans and masks.
    "forza",
    "viva",
    "abbasso",
    "basta",
    "no",
    "non",
    "mai",
    "sempre",
    "io",
    "sono",
    "solo",
    "ciao",
    "ex",
    "anti",
    "pro",
    "free",
    "justice",
    "just",
    "not",
    "the",
    "il",
    "i",
    "real",
    "fake",
    "anonimo",
    "anonima",
    "anonymous",
    "utente",
    "user",
    "nessuno",
    "nobody",
    "qualcuno",
    "ignoto",
    "incognito",
    "account",
    "profilo",
    "dark",
    "killer",
    "crazy",
    "mad",
    "pazzo",
    "pazza",
    "matto",
    "matta",
    "bella",
    "bello",
    "bad",
    "sexy",
    "hot",
];

/// Folded words that make a mask or a taunt of any name beside them.
const NO_NAME: &[&str] = &[
    "fan",
    "fans",
    "club",
    "bros",
    "official",
    "ufficiale",
    "fake",
    "anonimo",
    "anonymous",
    "scemo",
    "scema",
    "stronzo",
    "stronza",
    "merda",
    "cazzo",
    "cazzone",
    "coglione",
    "cogliona",
    "idiota",
    "cretino",
    "cretina",
    "troia",
    "puttana",
    "culo",
    "vaffa",
    "fottuto",
    "bastardo",
    "bastarda",
    "pirla",
    "minchia",
    "figa",
    "ladro",
    "ladra",
    "ladri",
    "truffatore",
    "truffatori",
    "truffa",
    "vergogna",
    "schifo",
    "idiot",
    "stupid",
    "dick",
    "arse",
    "ass",
    "shit",
    "fuck",
    "bitch",
    "wanker",
    "twat",
    "cunt",
    "scammer",
    "thief",
    "troll",
    "hater",
    "satan",
    "satana",
    "hitler",
];

/// Masks made of words that are names by themselves, and names nobody answering believes.
const MASKS: &[&str] = &[
    "gioia mia",
    "luce spenta",
    "stella marina",
    "stella cadente",
    "stella polare",
    "perla nera",
    "perla rara",
    "rosa dei venti",
    "rosa nera",
    "rosa spina",
    "rosa rossa",
    "angelo custode",
    "angelo nero",
    "aurora boreale",
    "viola del pensiero",
    "peter pan",
    "harry potter",
    "anna conda",
    "felice mente",
    "guido piano",
    "donald duck",
    "michael mouse",
    "clark kent",
    "bruce wayne",
    "peter parker",
    "tony stark",
    "john doe",
    "jane doe",
    "joe bloggs",
    "joe public",
    "john wick",
    "jack sparrow",
    "jon snow",
    "walter white",
    "homer simpson",
    "james bond",
];

/// The first name in a display name: "Marco Rossi" → Marco, "ROSSI Marco" → Marco; `None` for
/// handles, nicknames and whatever else is not surely a name.
#[must_use]
pub fn first_name(author: &str) -> Option<String> {
    let words: Vec<&str> = author.split_whitespace().collect();
    let letters_only = |word: &&str| {
        word.chars()
            .all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'))
            || (word.chars().count() == 2 && word.ends_with('.'))
    };
    if !(1..=4).contains(&words.len()) || !words.iter().all(letters_only) {
        return None;
    }
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    if folded.iter().any(|word| NO_NAME.contains(&word.as_str()))
        || MASKS.contains(&folded.join(" ").as_str())
    {
        return None;
    }
    let name_like = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next();
        let capital = first.is_some_and(char::is_uppercase);
        capital || PARTICLES.contains(&fold(word).as_str())
    };
    // All lower case ("marco rossi") is a habit of typing; mixed is not ("Marco è tornato").
    let lower = words
        .iter()
        .all(|word| word.chars().all(|c| !c.is_uppercase()));
    if !lower && !words.iter().all(|word| name_like(word)) {
        return None;
    }
    if lower && words.len() > 2 {
        return None;
    }
    let first = words.first()?;
    let given = if is_known(first) {
        first
    } else {
        // Surname first, as on Italian forms; "Da Gino" is a place.
        let before = fold(first);
        let surname =
            !PARTICLES.contains(&before.as_str()) && !NO_SURNAME.contains(&before.as_str());
        words
            .get(1)
            .filter(|second| words.len() == 2 && surname && is_known(second))?
    };
    Some(capitalised(given))
}

/// A word that is a common first name.
pub(super) fn is_known(word: &str) -> bool {
    let folded = fold(word);
    let known = |name: &str| {
        include_str!("first_names.txt")
            .lines()
            // A line holds the names of one letter.
            .filter(|line| name.as_bytes().first() == line.as_bytes().first())
            .flat_map(str::split_whitespace)
            .any(|row| row == name)
    };
    // Double names stand if their first half does: Anna-Maria.
    known(&folded)
        || folded
            .split_once('-')
            .is_some_and(|(half, rest)| known(half) && known(rest))
}

fn fold(word: &str) -> String {
    word.nfd()
        .filter(|c| c.is_alphabetic() || *c == '-')
        .flat_map(char::to_lowercase)
        .collect()
}

/// Capital first, as names are written, whatever was typed.
pub(super) fn capitalised(word: &str) -> String {
    word.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| {
                    first
                        .to_uppercase()
                        .chain(letters.flat_map(char::to_lowercase))
                        .collect::<String>()
                })
                .unwrap_or_default()
        })
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plausible_first_names_are_used() {
        for (author, name) in [
            ("Marco Rossi", Some("Marco")),
            ("MARCO ROSSI", Some("Marco")),
            ("marco", Some("Marco")),
            ("Rossi Giulia", Some("Giulia")),
            ("Nicolò De Santis", Some("Nicolò")),
            ("Anna-Maria Bianchi", Some("Anna-Maria")),
            ("Zoë K.", Some("Zoë")),
            ("Sean O'Brien", Some("Sean")),
            ("xX_killer_Xx", None),
            ("marco_rossi84", None),
            ("@marco", None),
            ("Mamma di Luca", None),
            ("Marco è uno scemo", None),
            ("Il Giustiziere", None),
            ("Pagina Ufficiale", None),
            ("Stronzo Totale", None),
            ("", None),
            ("Maria Rossi", Some("Maria")),
            ("Maria Di Stefano", Some("Maria")),
            ("De Luca Anna", None),
            ("Giuseppe La Rosa", Some("Giuseppe")),
            ("Cazzone99", None),
            ("Cazzone", None),
            ("Anonimo", None),
            ("xX_Dark_Xx", None),
            ("Dark Marco", None),
            ("Pizzeria Da Gino", None),
            ("Pizzeria Gino", None),
            ("Da Gino", None),
            ("Bar Marco", None),
            ("gigi_92", None),
            ("Mamma Giulia", None),
            ("Zia Maria", None),
            ("Marco Merda", None),
            ("Giulia Stronza", None),
            ("Basta Giorgia", None),
            ("Forza Mario", None),
            ("Super Mario", None),
            ("Babbo Natale", None),
            ("Stella Marina", None),
            ("Stella Marini", Some("Stella")),
            ("Harry Potter", None),
            ("John Doe", None),
            ("Dr Emma Hughes", None),
            ("The Real Emma", None),
            ("Emma Hughes", Some("Emma")),
            ("No Vax Paolo", None),
            ("Utente Facebook", None),
            ("😀 Marco", None),
            ("Marco\u{202e} Rossi", None),
        ] {
            assert_eq!(first_name(author).as_deref(), name, "{author}");
        }
    }
}
