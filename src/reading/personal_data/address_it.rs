//! Italian street addresses with a house number.
//!
//! A shop's own address is public: nothing is claimed after a word that names a shop, unless
//! somebody says to live there, or asks for something to be brought there.

use super::address_it_words::{
    ABBREVIATED, COUNTED, CUT_OFF, HOMES, INSIDE, JOINED, LIVES, MONTHS, NOT_INSIDE, NOT_NAMES,
    NUMBERED, ODONYMS, SHOPS, STREETS,
};
use super::phone::UNITS;
use super::view::{CURRENCY, ORDINAL, View, is_number, is_one_of, value};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
    yes: &[
        (
            "via 25 aprile 7, manca la luce",
            "via 25 aprile 7",
            PersonalDataKind::Address,
        ),
        (
            "il palo davanti al civico 31 di via dei Fornai",
            "civico 31 di via dei Fornai",
            PersonalDataKind::Address,
        ),
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
        "Corso Fotografia 2024, iscrizioni aperte",
        "Corso Sicurezza 81/08",
        "Borgo Alto 3 Sassuolo 1, che partita",
        "Strada Provinciale 12 chiusa",
        "in via 20 settembre c'è una buca",
        "in corso Vercelli 20 auto in doppia fila",
    ],
};

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for i in 0..view.words().len() {
        if let Some((from, to)) = number_first(view, i) {
            found.push(Found {
                kind: PersonalDataKind::Address,
                sureness: Sureness::Named,
                from,
                to,
            });
        }
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

/// "al civico 12 di via Mentana".
fn number_first(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    let number = view.word(i + 1);
    let fits = is_one_of(view.word(i), &["civico", "numero", "n"])
        && number.first()?.is_ascii_digit()
        && number.len() <= 4
        && is_one_of(view.word(i + 2), &["di", "in", "su"]);
    let (mut at, _) = odonym(view, i + 3).filter(|_| fits)?;
    let mut end = None;
    for _ in 0..5 {
        let capital = words.get(at).is_some_and(|word| view.is_capital(word.from));
        if capital && !is_number(view.word(at)) {
            end = Some(at);
        } else if !is_one_of(view.word(at), INSIDE) {
            break;
        }
        if !matches!(view.gap(at), b" " | b"'") {
            break;
        }
        at += 1;
    }
    let private = view.named_before(i, 6, LIVES) || !view.named_before(i, 6, SHOPS);
    end.filter(|_| private)
        .and_then(|end| Some((words.get(i)?.from, words.get(end)?.to)))
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
        (false, false) => home || mere || is_one_of(view.word(after + 1), MONTHS),
    };
    let road = is_one_of(view.word(after), &["statale", "provinciale", "regionale"]);
    if !begins || road || is_one_of(view.word(after), NOT_NAMES) {
        return None;
    }
    let mut at = after;
    let mut shouted = true;
    for place in 0..5 {
        let word = view.word(at);
        let written = words.get(at)?;
        // "via 4 Novembre".
        let day = place == 0 && word.len() <= 2 && is_one_of(view.word(at + 1), MONTHS);
        if word.is_empty() || is_number(word) && !day || place > 0 && is_one_of(word, NUMBERED) {
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
    // "2024", "81/08".
    let year = digits == 4 && matches!(value(number), 1950..=2050)
        || view.gap(at) == b"/" && view.word(at + 1).starts_with(b"0");
    // "Borgo Panigale 3 Sassuolo 1".
    let score = view.gap(at) == b" "
        && view.gap(at + 1) == b" "
        && is_number(view.word(at + 2))
        && view.word(at + 2).len() <= 2
        && words
            .get(at + 1)
            .is_some_and(|other| view.is_capital(other.from));
    let sign = |at| matches!(view.at(at), CURRENCY | ORDINAL | b'%');
    let sum = sign(end) || view.at(end) == b' ' && sign(end + 1);
    if !fits
        || year
        || score
        || goes_on
        || sum
        || is_one_of(view.word(at + 1), UNITS)
        || view.gap(at) == b" " && is_one_of(view.word(at + 1), COUNTED)
    {
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
