//! Street addresses with a house number, Italian and English, and British postcodes.
//!
//! A shop's own address is public: nothing is claimed after a word that names a shop, unless
//! somebody says to live there.

use super::phone::UNITS;
use super::view::{View, is_number, is_one_of};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    yes: &[
        (
            "abito in via Garibaldi 14 a Torino",
            "via Garibaldi 14",
            PersonalDataKind::Address,
        ),
        (
            "Via G. Verdi, 22/B",
            "Via G. Verdi, 22/B",
            PersonalDataKind::Address,
        ),
        (
            "abito in corso francia 23",
            "corso francia 23",
            PersonalDataKind::Address,
        ),
        (
            "piazza della Repubblica n. 3, secondo piano",
            "piazza della Repubblica n. 3",
            PersonalDataKind::Address,
        ),
        (
            "consegna in v.le Monza 101",
            "v.le Monza 101",
            PersonalDataKind::Address,
        ),
        (
            "VIA ROMA 5, 10121 TORINO",
            "VIA ROMA 5, 10121 TORINO",
            PersonalDataKind::Address,
        ),
        (
            "via XX Settembre 41",
            "via XX Settembre 41",
            PersonalDataKind::Address,
        ),
        (
            "I live at 14 Acacia Avenue",
            "14 Acacia Avenue",
            PersonalDataKind::Address,
        ),
        (
            "left at 221b baker street, not mine",
            "221b baker street",
            PersonalDataKind::Address,
        ),
        (
            "deliver to Flat 3, 12 High Street please",
            "Flat 3, 12 High Street",
            PersonalDataKind::Address,
        ),
        (
            "they left it at flat 3 again",
            "flat 3",
            PersonalDataKind::Address,
        ),
        (
            "my postcode is SW1A 1AA",
            "SW1A 1AA",
            PersonalDataKind::Address,
        ),
    ],
    no: &[
        "spedito via corriere 3 giorni fa",
        "andate via! 14 giorni e niente",
        "lavori in corso da 12 giorni",
        "in piazza Duomo c'è confusione",
        "il negozio di via Roma 12 è chiuso?",
        "via email 2 volte",
        "a che ora apre lo store in corso Buenos Aires 33?",
        "nel corso del 2023",
        "we waited 3 hours on the road",
        "2 great places",
        "the 3 street artists",
        "give way 2 me",
        "largo ai giovani 2024",
    ],
};

const ODONYMS: &[&str] = &[
    "via",
    "viale",
    "vicolo",
    "vico",
    "piazza",
    "piazzale",
    "piazzetta",
    "corso",
    "largo",
    "lungomare",
    "lungotevere",
    "lungarno",
    "contrada",
    "strada",
    "borgo",
    "calle",
    "salita",
    "traversa",
    "galleria",
    "fondamenta",
    "rione",
];
/// Words that no street's name begins with after an odonym.
const NOT_NAMES: &[&str] = &[
    "da",
    "di",
    "del",
    "per",
    "e",
    "o",
    "ma",
    "email",
    "mail",
    "posta",
    "whatsapp",
    "chat",
    "sms",
    "telefono",
    "pec",
    "messaggio",
    "dm",
    "corriere",
    "social",
    "internet",
    "web",
    "app",
    "fax",
    "libera",
    "crucis",
    "lattea",
    "al",
    "ai",
    "con",
    "i",
    "un",
    "una",
    "il",
    "la",
    "le",
    "lo",
    "ore",
];
const HOMES: &[&str] = &[
    "abit*",
    "vivo",
    "viviamo",
    "vive",
    "casa",
    "residen*",
    "indirizzo",
    "domicilio",
    "consegn*",
    "in",
    "live",
    "lives",
    "living",
    "address",
    "home",
    "deliver*",
    "left",
    "door",
    "house",
    "moved",
];
/// Someone lives there, said so clearly that a shop nearby changes nothing.
const LIVES: &[&str] = &[
    "abit*", "vivo", "viviamo", "residen*", "live", "lives", "living",
];
const SHOPS: &[&str] = &[
    "negozio",
    "negozi",
    "vendita",
    "store",
    "sede",
    "filiale",
    "ristorante",
    "bar",
    "ufficio",
    "sportello",
    "farmacia",
    "supermercato",
    "centro",
    "shop",
    "shops",
    "branch",
    "restaurant",
    "office",
    "outlet",
    "showroom",
    "pizzeria",
    "hotel",
    "albergo",
    "palestra",
    "stazione",
    "fermata",
];
const STREETS: &[&str] = &[
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "lane",
    "ln",
    "drive",
    "close",
    "court",
    "crescent",
    "terrace",
    "gardens",
    "grove",
    "boulevard",
    "blvd",
    "mews",
    "square",
    "way",
    "place",
    "row",
    "parade",
    "walk",
    "hill",
];
/// Words that stand before a street kind without naming a street.
const NOT_STREETS: &[&str] = &[
    "the", "a", "of", "on", "to", "in", "my", "your", "great", "new", "hours", "days", "minutes",
    "times", "weeks", "months", "years", "this", "that", "and", "at", "from", "people", "more",
];

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for i in 0..view.words().len() {
        let span = italian(view, i)
            .or_else(|| english(view, i))
            .or_else(|| flat(view, i))
            .or_else(|| postcode(view, i));
        if let Some((from, to)) = span {
            found.push(Found {
                kind: PersonalDataKind::Address,
                sureness: Sureness::Named,
                from,
                to,
            });
        }
    }
}

/// Somebody's, not a shop's.
fn is_private(view: &View<'_>, i: usize) -> bool {
    view.named_before(i, 6, LIVES) || !view.named_before(i, 6, SHOPS)
}

/// Kind of street, its name, the house number; then postal code and town when they follow.
fn italian(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    let (after, from) = odonym(view, i)?;
    let home = view.named_before(i, 3, HOMES);
    let mut at = after;
    let mut name = 0;
    while name < 5 {
        let word = view.word(at);
        if word.is_empty()
            || is_number(word)
            || is_one_of(word, &["n", "nr", "num", "civico"]) && name > 0
        {
            break;
        }
        let written = words.get(at)?;
        if name == 0 {
            let capital = view.is_capital(written.from)
                || is_one_of(word, &["della", "dei", "delle", "degli", "dell"]);
            if is_one_of(word, NOT_NAMES) || !(capital || home) {
                return None;
            }
        }
        if !matches!(
            view.gap(at),
            b" " | b", " | b"," | b". " | b"." | b"'" | b" n. "
        ) {
            return None;
        }
        name += 1;
        at += 1;
    }
    while is_one_of(view.word(at), &["n", "nr", "num", "civico", "numero"]) {
        at += 1;
    }
    let number = view.word(at);
    let digits = number
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let fits = name > 0 && (1..=4).contains(&digits) && number.len() <= digits + 1;
    if !fits || is_one_of(view.word(at + 1), UNITS) || !is_private(view, i) {
        return None;
    }
    // "22/B", "22 bis".
    if view.gap(at) == b"/" && view.word(at + 1).len() <= 2
        || is_one_of(view.word(at + 1), &["bis", "ter"])
    {
        at += 1;
    }
    // ", 10121 Torino".
    let code = view.word(at + 1);
    if is_number(code) && code.len() == 5 && matches!(view.gap(at), b", " | b" " | b" - ") {
        at += 1;
        let town = words.get(at + 1);
        if view.gap(at) == b" " && town.is_some_and(|town| view.is_capital(town.from)) {
            at += 1;
        }
    }
    Some((from, words.get(at)?.to))
}

/// The kind of street at word `i`, whole or abbreviated: the word after it, and its beginning.
fn odonym(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let from = view.words().get(i)?.from;
    if is_one_of(view.word(i), ODONYMS) {
        return Some((i + 1, from));
    }
    let short: &[(&[u8], &[u8])] = &[
        (b"v", b"le"),
        (b"p", b"zza"),
        (b"p", b"za"),
        (b"c", b"so"),
        (b"p", b"le"),
        (b"l", b"go"),
    ];
    let abbreviated = short
        .iter()
        .any(|(a, b)| view.word(i) == *a && view.word(i + 1) == *b && view.gap(i) == b".");
    abbreviated.then_some((i + 2, from))
}

/// House number, name, kind of street.
fn english(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    let number = view.word(i);
    let digits = number
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    if !(1..=5).contains(&digits) || number.len() > digits + 1 {
        return None;
    }
    let home = view.named_before(i, 3, HOMES) || view.named_before(i, 3, &["at", "to"]);
    for name in 1..=3 {
        let at = i + name;
        let gap = view.gap(at - 1);
        if !matches!(gap, b" " | b", ") || is_one_of(view.word(at), NOT_STREETS) {
            return None;
        }
        let written = words.get(at)?;
        if !(view.is_capital(written.from) || home) || is_number(view.word(at)) {
            return None;
        }
        let kind = view.word(at + 1);
        let end = words.get(at + 1)?;
        if view.gap(at) == b" " && is_one_of(kind, STREETS) && (home || view.is_capital(end.from)) {
            return is_private(view, i).then_some((words[i].from, end.to));
        }
    }
    None
}

/// "flat 3", with the street when it follows.
fn flat(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    if !is_one_of(view.word(i), &["flat", "apartment", "apt"]) || view.gap(i) != b" " {
        return None;
    }
    let number = view.word(i + 1);
    let numbered = number.first().is_some_and(u8::is_ascii_digit) && number.len() <= 4;
    if !numbered || is_one_of(view.word(i + 2), UNITS) {
        return None;
    }
    if let Some((_, to)) = english(view, i + 2) {
        return Some((words[i].from, to));
    }
    let home = view.named_before(i, 4, HOMES) || view.named_before(i, 2, &["at", "to"]);
    home.then_some((words[i].from, words[i + 1].to))
}

/// A British postcode: area, district, sector, unit (BS 7666).
fn postcode(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    let (outward, inward) = (view.word(i), view.word(i + 1));
    let fits = (2..=4).contains(&outward.len())
        && outward[0].is_ascii_alphabetic()
        && outward[1..].iter().any(u8::is_ascii_digit)
        && outward
            .iter()
            .skip(2)
            .filter(|byte| byte.is_ascii_alphabetic())
            .count()
            <= 1
        && inward.len() == 3
        && inward[0].is_ascii_digit()
        && inward[1..]
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() && !b"cikmov".contains(byte))
        && view.gap(i) == b" ";
    let to = words.get(i + 1)?.to;
    let named =
        view.named_before(i, 4, &["postcode", "address", "post"]) || view.named_before(i, 4, HOMES);
    (fits && (named || view.all_capitals(words[i].from, to))).then_some((words[i].from, to))
}
