//! Numbers of orders, contracts, customers, parcels, tickets, bookings: digits after the word that
//! names them, and a few forms that name themselves.

use super::order_names::{MARKS, NAMES};
use super::phone::UNITS;
use super::view::{CURRENCY, ORDINAL, View, digit, is_number, is_one_of, value};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: false,
    yes: &[
        (
            "ordine n. 48213 mai arrivato",
            "48213",
            PersonalDataKind::Order,
        ),
        (
            "Ordine #A-48213/2024!",
            "A-48213/2024",
            PersonalDataKind::Order,
        ),
        ("il mio ordine è il 48213", "48213", PersonalDataKind::Order),
        ("Order #1029 is late", "1029", PersonalDataKind::Order),
        (
            "order number: 402-1234567-7654321",
            "402-1234567-7654321",
            PersonalDataKind::Order,
        ),
        (
            "contratto 0012345678 disdetto",
            "0012345678",
            PersonalDataKind::Order,
        ),
        ("cliente n° 778899", "778899", PersonalDataKind::Order),
        ("codice cliente 1234567", "1234567", PersonalDataKind::Order),
        (
            "ticket 55821 aperto da un mese",
            "55821",
            PersonalDataKind::Order,
        ),
        (
            "il pacco BRT 123456789012 è fermo",
            "123456789012",
            PersonalDataKind::Order,
        ),
        (
            "PNR X4K9TZ volo cancellato",
            "X4K9TZ",
            PersonalDataKind::Order,
        ),
        (
            "my booking reference QWERTY",
            "QWERTY",
            PersonalDataKind::Order,
        ),
        (
            "tracking 1Z999AA10123456784",
            "1Z999AA10123456784",
            PersonalDataKind::Order,
        ),
        (
            "RR123456785IT ferma a Lonate",
            "RR123456785IT",
            PersonalDataKind::Order,
        ),
        (
            "POD IT001E12345678",
            "IT001E12345678",
            PersonalDataKind::Order,
        ),
        (
            "spedizione numero 3331234567",
            "3331234567",
            PersonalDataKind::Order,
        ),
        (
            "sono il #482133 da giorni",
            "482133",
            PersonalDataKind::Order,
        ),
        (
            "pratica nr. 2023/4512",
            "2023/4512",
            PersonalDataKind::Order,
        ),
    ],
    no: &[
        "ordine fatto 12 giorni fa",
        "ordine del 12/03/2024 mai arrivato",
        "un ordine da 15000 euro",
        "cliente dal 2012, cliente 2012 fedele",
        "contratto 24 mesi",
        "ticket 45000 lire",
        "order 66 is a joke",
        "in order 2 go",
        "il mio ordine. 20234 volte vi ho scritto",
        "#2024 #estate",
        "biglietto n. 12",
        "primo in classifica",
        "ordine 10-15 giorni",
        "la bolletta 04/2024 è doppia",
        "https://example.org/?ref=4344749",
        "preventivo online: 390, in agenzia 480",
    ],
};

/// Words that may stand between and say nothing.
const FILLERS: &[&str] = &[
    "e", "il", "is", "di", "ordine", "cliente", "pratica", "order", "tracking", "with", "con",
    "la", "s", "here", "so", "was", "punti", "luce", "gas", "internet", "fibra", "card",
];
/// Names whose numbers are six letters and digits.
const BOOKINGS: &[&str] = &["pnr", "prenotazione", "booking", "reservation", "reference"];

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    let digits = view.has_digit();
    for (i, word) in view.words().iter().enumerate() {
        if is_one_of(view.word(i), NAMES)
            && let Some((from, to)) = named(view, i)
        {
            found.push(claim(from, to, Sureness::Proven));
        }
        // Only a booking may be all letters.
        if !digits {
            continue;
        }
        if names_itself(view.word(i)) && view.all_capitals(word.from, word.to) {
            found.push(claim(word.from, word.to, Sureness::Proven));
        }
        let postal = view.join(i, 13, b"-").filter(|(code, to)| {
            let named = view.named_before(i, 3, NAMES) && is_postal(code);
            (word.len() < 13 && names_itself(code) || named) && view.all_capitals(word.from, *to)
        });
        if let Some((_, to)) = postal {
            found.push(claim(word.from, to, Sureness::Proven));
        }
        let hash = view.before(word.from) == b'#' && is_number(view.word(i));
        if hash && word.len() >= 5 {
            found.push(claim(word.from, word.to, Sureness::Named));
        }
        if let Some(to) = marketplace(view, i) {
            found.push(claim(word.from, to, Sureness::Proven));
        }
    }
}

pub(super) fn claim(from: usize, to: usize, sureness: Sureness) -> Found {
    Found {
        kind: PersonalDataKind::Order,
        sureness,
        from,
        to,
    }
}

/// The number that the name at word `i` announces.
fn named(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    let mut marked = false;
    let mut at = i;
    for _ in 0..5 {
        let gap = view.gap(at);
        marked |= gap
            .iter()
            .any(|byte| matches!(byte, b'#' | b':' | b'=' | &ORDINAL));
        let stops = gap.iter().any(|byte| matches!(byte, b'!' | b'?' | b';'));
        let abbreviated = is_one_of(view.word(at), MARKS);
        let full_stop = !abbreviated && gap.contains(&b'.') || gap.len() > 5;
        if stops || full_stop || gap == b"\n" && at + 1 >= words.len() {
            return None;
        }
        at += 1;
        let word = view.word(at);
        if is_one_of(word, MARKS) {
            marked = true;
        } else if !is_one_of(word, FILLERS) || word.iter().any(u8::is_ascii_digit) {
            break;
        }
    }
    let first = words.get(at)?;
    if view.in_link(first.from) {
        return None;
    }
    let last = code_end(view, at, marked);
    let to = words.get(last)?.to;
    let code = view.slice(first.from, to);
    let digits = code.iter().filter(|byte| byte.is_ascii_digit()).count();
    let mixed = code.iter().any(u8::is_ascii_alphabetic);
    let six = code.len() == 6 && is_one_of(view.word(i), BOOKINGS);
    if six && code.iter().all(u8::is_ascii_alphanumeric) && view.all_capitals(first.from, to) {
        return Some((first.from, to));
    }
    let year = code.len() == 4 && matches!(value(code), 1900..=2099);
    let enough = match (marked, mixed) {
        (true, _) => digits >= 3,
        (false, true) => digits >= 3 && code.len() >= 6,
        (false, false) => digits >= 4 && !year,
    };
    // "bolletta 04/2024": its month.
    let month = !marked
        && last == at + 1
        && is_number(view.word(at))
        && matches!(value(view.word(at)), 1..=12)
        && matches!(value(view.word(last)), 1900..=2099);
    (enough && !month && !is_amount(view, at, last) && !is_date(view, at, last))
        .then_some((first.from, to))
}

/// The last word of the code that begins at word `at`: parts joined by `-`, `/`, `_`, and groups of
/// digits after one space; where a mark said that a number comes, short groups and a prefix in
/// capitals too.
pub(super) fn code_end(view: &View<'_>, at: usize, marked: bool) -> usize {
    let fewest = if marked { 2 } else { 3 };
    let mut last = at;
    for _ in 0..6 {
        let (word, next) = (view.word(last), view.word(last + 1));
        let joined = match view.gap(last) {
            b"-" | b"/" | b"_" => {
                next.iter().any(u8::is_ascii_digit)
                    || word.len() < 4
                    || next.len() <= 3 && view.is_capital_word(last + 1)
            }
            b"." => marked && is_number(word) && is_number(next) && next.len() == 3,
            b" " => {
                let prefix = marked
                    && last == at
                    && (2..=4).contains(&word.len())
                    && view.is_capital_word(last)
                    && word.iter().all(u8::is_ascii_alphabetic);
                (is_number(word) && word.len() >= fewest || prefix)
                    && is_number(next)
                    && next.len() >= if prefix { 3 } else { fewest }
            }
            _ => false,
        };
        if !joined {
            break;
        }
        last += 1;
    }
    last
}

/// Money, a span of time, a share: digits that count something.
pub(super) fn is_amount(view: &View<'_>, first: usize, last: usize) -> bool {
    let (Some(from), Some(to)) = (view.words().get(first), view.words().get(last)) else {
        return true;
    };
    let sign = |byte| matches!(byte, b'%' | b'$' | CURRENCY);
    let decimals = matches!(view.gap(last), b"," | b"." | b":") && is_number(view.word(last + 1));
    let code = view.slice(from.from, to.to);
    let unit = view.gap(last) == b" "
        && code.len() < 8
        && code
            .iter()
            .all(|byte| byte.is_ascii_digit() || *byte == b' ')
        && (is_one_of(view.word(last + 1), UNITS) || view.word(last + 1) == b"lire");
    sign(view.before(from.from))
        || sign(view.at(to.to))
        || (view.at(to.to) == b' ' && sign(view.at(to.to + 1)))
        || decimals
        || unit
}

/// Day, month and perhaps year.
pub(super) fn is_date(view: &View<'_>, first: usize, last: usize) -> bool {
    let parts: Vec<&[u8]> = (first..=last).map(|at| view.word(at)).collect();
    let short = |part: &[u8]| is_number(part) && part.len() <= 2 && (1..=31).contains(&value(part));
    match parts.as_slice() {
        [day, month] => short(day) && short(month),
        [day, month, year] => {
            short(day) && short(month) && is_number(year) && matches!(year.len(), 2 | 4)
        }
        _ => false,
    }
}

/// A number whose form says what it is: postal (UPU S10, with its check digit), UPS, Italian
/// electricity supply point.
fn names_itself(word: &[u8]) -> bool {
    match word {
        [b'1', b'z', rest @ ..] => {
            rest.len() == 16 && rest.iter().filter(|byte| byte.is_ascii_digit()).count() >= 8
        }
        [b'i', b't', rest @ ..] if rest.len() == 12 => {
            is_number(&rest[..3]) && rest[3] == b'e' && is_number(&rest[4..])
        }
        [_, _, digits @ .., _, _] if is_postal(word) => {
            let sum: u32 = digits
                .iter()
                .zip([8, 6, 4, 2, 3, 5, 9, 7])
                .map(|(byte, weight)| digit(*byte) * weight)
                .sum();
            let check = match 11 - sum % 11 {
                10 => 0,
                11 => 5,
                check => check,
            };
            check == digit(digits[8])
        }
        _ => false,
    }
}

/// Two letters, nine digits, two letters: the form of a postal item's number.
fn is_postal(word: &[u8]) -> bool {
    match word {
        [a, b, digits @ .., c, d] => {
            digits.len() == 9
                && is_number(digits)
                && [a, b, c, d].iter().all(|byte| byte.is_ascii_alphabetic())
        }
        _ => false,
    }
}

/// Three, seven and seven digits: the largest marketplace's orders.
fn marketplace(view: &View<'_>, i: usize) -> Option<usize> {
    let lengths = [3, 7, 7];
    let fits = lengths
        .iter()
        .enumerate()
        .all(|(k, length)| is_number(view.word(i + k)) && view.word(i + k).len() == *length);
    (fits && view.gap(i) == b"-" && view.gap(i + 1) == b"-")
        .then(|| view.words().get(i + 2).map(|word| word.to))
        .flatten()
}
