//! Italian street addresses with a house number.
//!
//! A shop's own address is public: nothing is claimed after a word that names a shop, unless
//! somebody says to live there, or asks for something to be brought there.

use super::phone::UNITS;
use super::view::{CURRENCY, ORDINAL, View, is_number, is_one_of};
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
            "stiamo in strada del Lavatoio 2",
            "strada del Lavatoio 2",
            PersonalDataKind::Address,
        ),
        (
            "il palo è caduto in fraz. Colle Alto 7, davanti a casa mia",
            "fraz. Colle Alto 7",
            PersonalDataKind::Address,
        ),
        (
            "c.da Fontanelle 21, si passa dal ponte",
            "c.da Fontanelle 21",
            PersonalDataKind::Address,
        ),
        (
            "via alla Chiesa 4, suonate Ferri",
            "via alla Chiesa 4",
            PersonalDataKind::Address,
        ),
        (
            "spedite al negozio di mio padre, p.za Dante 4",
            "p.za Dante 4",
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
        "nel corso della serata 3 brindisi",
        "largo ai giovani 2024",
        "in discesa va bene, in salita ne brucia 20",
        "ritrovo in piazza Cavour alle 9",
        "il mercato di via Po ogni domenica alle 7",
        "il corso delle 19 è pieno",
        "passa da via Manin 8.15 circa",
        "iscriviti al corso Base a 49,90",
        "in piazza Dante eravamo 300",
        "in via eccezionale 2 rate",
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
    "stradone",
    "borgo",
    "calle",
    "salita",
    "traversa",
    "galleria",
    "fondamenta",
    "rione",
    "localita",
    "frazione",
    "cascina",
    "podere",
    "borgata",
    "masseria",
    "ronco",
    "viottolo",
    "rampa",
    "campo",
    "villaggio",
];
/// Kinds of street that a writer may follow with a name in small letters after a mere "in"; the
/// others are common nouns too ("in salita", "in piazza eravamo").
const STREETS: &[&str] = &["via", "viale", "vicolo", "vico", "p", "v"];
/// Abbreviated kinds, written with a full stop inside.
const ABBREVIATED: &[(&[u8], &[u8])] = &[
    (b"v", b"le"),
    (b"p", b"zza"),
    (b"p", b"za"),
    (b"c", b"so"),
    (b"p", b"le"),
    (b"l", b"go"),
    (b"c", b"da"),
    (b"str", b"da"),
];
/// Abbreviated kinds, written with a full stop after them.
const CUT_OFF: &[&str] = &["loc", "fraz", "str", "vic", "pod", "c", "p"];
/// What may join a street's kind to its name, where a name in capitals follows.
const JOINED: &[&str] = &[
    "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "al", "allo", "alla", "ai",
    "agli", "alle", "la", "le", "i", "il", "lo", "san", "santa",
];
/// Small words inside a street's name.
const INSIDE: &[&str] = &[
    "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "da", "dal", "dalla", "d",
    "de", "e", "ed", "la", "le", "l", "san", "santa", "santo", "sant", "a", "al", "in", "sotto",
    "sopra", "s", "e",
];
/// Words that stand in no street's name: after them, a number is something else.
const NOT_INSIDE: &[&str] = &[
    "il", "lo", "un", "una", "uno", "alle", "dalle", "ogni", "verso", "entro", "dopo", "prima",
    "fino", "ne", "mi", "ti", "ci", "vi", "si", "non", "ho", "hai", "ha", "hanno", "che", "chi",
    "ma", "se", "con", "come", "quando", "sono", "siamo", "era", "erano", "eravamo", "c", "ore",
    "anche", "solo", "circa", "sul", "sulla", "nel", "nella", "per", "tra", "fra", "sta", "stanno",
    "ancora", "gia", "almeno", "oltre", "quasi", "altri", "altre",
];
/// Words that no street's name begins with after an odonym.
const NOT_NAMES: &[&str] = &[
    "da",
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
    "con",
    "un",
    "una",
    "ore",
    "definitiva",
    "eccezionale",
    "amichevole",
    "preliminare",
    "sperimentale",
    "telematica",
    "cautelare",
    "provvisoria",
    "ufficiale",
    "telefonica",
    "generale",
    "principale",
    "giudiziale",
    "riservata",
    "bonifico",
];
/// Words after which a street is likely somebody's.
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
];
/// Somebody lives there or waits there, said so clearly that a shop nearby changes nothing.
const LIVES: &[&str] = &[
    "abit*",
    "vivo",
    "viviamo",
    "residen*",
    "spedite",
    "spedire",
    "speditelo",
    "consegnate",
    "consegnare",
    "mandate",
    "recapitate",
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
    "outlet",
    "showroom",
    "pizzeria",
    "hotel",
    "albergo",
    "palestra",
    "stazione",
    "fermata",
];
/// Words between a street's name and its number.
const NUMBERED: &[&str] = &["n", "nr", "num", "numero", "civico", "civ", "nc"];

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for i in 0..view.words().len() {
        if let Some((after, from)) = odonym(view, i)
            && let Some(number) = named(view, i, after)
            && let Some(to) = numbered(view, number)
            && (view.named_before(i, 6, LIVES) || !view.named_before(i, 6, SHOPS))
        {
            found.push(Found {
                kind: PersonalDataKind::Address,
                sureness: Sureness::Named,
                from,
                to,
            });
        }
    }
}

/// The kind of street at word `i`, whole or abbreviated: the word after it, and its beginning.
fn odonym(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let from = view.words().get(i)?.from;
    if is_one_of(view.word(i), ODONYMS) && view.gap(i) == b" " {
        return Some((i + 1, from));
    }
    let inside = ABBREVIATED
        .iter()
        .any(|(a, b)| view.word(i) == *a && view.word(i + 1) == *b && view.gap(i) == b".");
    if inside {
        return Some((i + 2, from));
    }
    let next = view.words().get(i + 1)?;
    let cut = is_one_of(view.word(i), CUT_OFF)
        && matches!(view.gap(i), b". " | b".")
        && view.is_capital(next.from)
        && next.len() > 2;
    // "c. Roma" and "p. Dante" only where somebody says what it is.
    let clear = view.word(i).len() > 2 || view.named_before(i, 3, HOMES);
    (cut && clear).then_some((i + 1, from))
}

/// The word of the house number, where a street's name begins at word `after`.
fn named(view: &View<'_>, i: usize, after: usize) -> Option<usize> {
    let words = view.words();
    let home = view.named_before(i, 3, HOMES);
    let mere = view.named_before(i, 1, &["in"]) && is_one_of(view.word(i), STREETS);
    let first = words.get(after)?;
    let capital = view.is_capital(first.from);
    let joined = is_one_of(view.word(after), JOINED);
    let next = words.get(after + 1)?;
    let begins = match (joined, capital) {
        (true, _) => (view.is_capital(next.from) || home) && !view.named_before(i, 1, &["nel"]),
        (false, true) => true,
        (false, false) => home || mere,
    };
    if !begins || is_one_of(view.word(after), NOT_NAMES) {
        return None;
    }
    let mut at = after;
    let mut shouted = true;
    for place in 0..5 {
        let word = view.word(at);
        let written = words.get(at)?;
        if word.is_empty() || is_number(word) || place > 0 && is_one_of(word, NUMBERED) {
            break;
        }
        if is_one_of(word, NOT_INSIDE) && !(place == 0 && joined) {
            return None;
        }
        // A small word after a name in capitals is no longer the name.
        shouted &= view.is_capital(written.from) || is_one_of(word, INSIDE) || place == 0;
        if capital && !shouted && !home {
            return None;
        }
        let gap = view.gap(at);
        let short = word.len() <= 4 && !view.word(at + 1).first().is_some_and(u8::is_ascii_digit);
        let abbreviated = is_one_of(view.word(at + 1), NUMBERED) || short;
        if !(matches!(gap, b" " | b", " | b"," | b"'")
            || abbreviated && matches!(gap, b". " | b"."))
        {
            return None;
        }
        at += 1;
    }
    let last = at.checked_sub(1)?;
    if at == after || is_one_of(view.word(last), INSIDE) && view.word(last).len() < 5 {
        return None;
    }
    while is_one_of(view.word(at), NUMBERED) {
        at += 1;
    }
    Some(at)
}

/// The end of the house number at word `at`, with what belongs to it, postal code and town.
fn numbered(view: &View<'_>, mut at: usize) -> Option<usize> {
    let words = view.words();
    let number = view.word(at);
    let digits = number
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let end = words.get(at)?.to;
    let fits = (1..=4).contains(&digits) && number.len() <= digits + 1;
    // "8.20", "19,99": an hour, a price.
    let goes_on = matches!(view.gap(at), b"." | b"," | b":")
        && is_number(view.word(at + 1))
        && view.word(at + 1).len() <= 3;
    let sign = |at| matches!(view.at(at), CURRENCY | ORDINAL | b'%');
    let sum = sign(end) || view.at(end) == b' ' && sign(end + 1);
    if !fits || goes_on || sum || is_one_of(view.word(at + 1), UNITS) {
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
    if is_number(code) && code.len() == 5 && matches!(view.gap(at), b", " | b"," | b" " | b" - ") {
        at += 1;
        let town = words.get(at + 1);
        if view.gap(at) == b" " && town.is_some_and(|town| view.is_capital(town.from)) {
            at += 1;
        }
    }
    Some(words.get(at)?.to)
}
