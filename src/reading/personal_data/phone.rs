//! Phone numbers: Italian, British, American, and international ones.
//!
//! A number with a plus or a national form is believed as it stands; other digits only after a
//! word that names a phone. Free numbers of firms (800…, 199…) are nobody's personal data.

use super::phone_forms::{Groups, MOST, is_firm, judge};
use super::view::{CURRENCY, View, is_number, is_one_of};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
    yes: &[
        (
            "chiamatemi al 3331234567",
            "3331234567",
            PersonalDataKind::Phone,
        ),
        ("333 1234567", "333 1234567", PersonalDataKind::Phone),
        (
            "333-123.45.67 dopo le 18",
            "333-123.45.67",
            PersonalDataKind::Phone,
        ),
        (
            "+39 347 123 4567, sono a casa",
            "+39 347 123 4567",
            PersonalDataKind::Phone,
        ),
        (
            "0039 02 1234 5678",
            "0039 02 1234 5678",
            PersonalDataKind::Phone,
        ),
        (
            "lo 045/8001234 squilla a vuoto",
            "045/8001234",
            PersonalDataKind::Phone,
        ),
        ("tel. 06 1234567", "06 1234567", PersonalDataKind::Phone),
        (
            "il mio fisso è 0112345678",
            "0112345678",
            PersonalDataKind::Phone,
        ),
        (
            "3 3 3 1 2 3 4 5 6 7",
            "3 3 3 1 2 3 4 5 6 7",
            PersonalDataKind::Phone,
        ),
        (
            "Please ring 07700 900123 today",
            "07700 900123",
            PersonalDataKind::Phone,
        ),
        (
            "+44 (0)20 7946 0958",
            "+44 (0)20 7946 0958",
            PersonalDataKind::Phone,
        ),
        ("020 7946 0958", "020 7946 0958", PersonalDataKind::Phone),
        (
            "call me (415) 555-2671",
            "(415) 555-2671",
            PersonalDataKind::Phone,
        ),
        ("415-555-2671", "415-555-2671", PersonalDataKind::Phone),
        (
            "mon numéro 06 12 34 56 78",
            "06 12 34 56 78",
            PersonalDataKind::Phone,
        ),
        (
            "+49 151 23456789",
            "+49 151 23456789",
            PersonalDataKind::Phone,
        ),
        (
            "whatsapp 612 345 678",
            "612 345 678",
            PersonalDataKind::Phone,
        ),
        ("tel3331234567", "3331234567", PersonalDataKind::Phone),
        (
            "gattino smarrito, 348/1234567 ore serali",
            "348/1234567",
            PersonalDataKind::Phone,
        ),
        (
            "new number is 1-503-555-0142, same guy",
            "1-503-555-0142",
            PersonalDataKind::Phone,
        ),
        (
            "2125550187 text me for the couch",
            "2125550187",
            PersonalDataKind::Phone,
        ),
        (
            "try 0113 496 0222 weekdays",
            "0113 496 0222",
            PersonalDataKind::Phone,
        ),
    ],
    no: &[
        "aperti 9-18, sabato 9-13 e 15-19",
        "orario 09.00-13.00 15.00-19.00",
        "chiamate dalle 9-13 15-19",
        "Milan Inter 3-2, Juve Roma 0-0",
        "dal 2019-2020 al 2023 2024",
        "il 01/02/2023 e il 01-02-2023, anche 01.02.2023",
        "pagato 1.299,00 euro invece di 1299",
        "sconto del 50% su 3331234567 €",
        "ho chiamato l'800 123 456 dieci volte",
        "iPhone 15 Pro 256, Galaxy S23, RTX 4090, 1920x1080",
        "alle 10.30 del 12 marzo 2024",
        "1.000.000 di visualizzazioni, +1000000 like",
        "ho chiamato 1.000.000 di volte",
        "guarda https://example.org/status/3331234567",
        "articolo 0451234567",
        "versione 10.0.19045 su 192.168.1.1",
        "waited 45 minutes, 3 times, since 2021",
        "20 000 000 customers",
        "ISBN 9788804668237",
        "usciti 03 12 25 37 44 58 e io niente",
        "delibera GC/0231/2018",
        "I rang 0345 496 0111 and 0871 234 5678 all day",
        "call 866-555-0143, their free line",
        "to claim your prize call 09050001234 or 0845 021 3680",
    ],
};

/// Words after which digits are a phone number.
const NAMES: &[&str] = &[
    "tel",
    "telefono",
    "telefonico",
    "telefonat*",
    "cell",
    "cel",
    "cellulare",
    "numero",
    "num",
    "whatsapp",
    "wapp",
    "wa",
    "chiam*",
    "richiam*",
    "contatt*",
    "ricontatt*",
    "recapito",
    "fisso",
    "call",
    "phone",
    "mobile",
    "ring",
    "text",
    "reach",
    "fax",
    "sms",
    "telegram",
    "signal",
];
/// Words after which digits are something else's name.
const OTHERS: &[&str] = &[
    "articolo", "art", "codice", "cod", "code", "modello", "model", "serie", "seriale", "serial",
    "isbn", "ean", "sku", "lotto", "batch", "prodotto", "item", "product", "imei",
];
/// Words before which digits are an amount.
pub(super) const UNITS: &[&str] = &[
    "euro",
    "eur",
    "usd",
    "gbp",
    "dollar*",
    "pound*",
    "sterline",
    "km",
    "kg",
    "mila",
    "milioni",
    "million*",
    "views",
    "like*",
    "follower*",
    "visualizzazion*",
    "person*",
    "people",
    "client*",
    "customer*",
    "punti",
    "points",
    "pezzi",
    "volte",
    "times",
    "ore",
    "hours",
    "minut*",
    "giorn*",
    "day*",
    "mesi",
    "month*",
    "mes",
    "ann*",
    "year*",
    "settiman*",
    "week*",
    "mb",
    "gb",
    "mah",
];
/// Those of them that so long a number never counts: after it they say when to call.
const TIMES: &[&str] = &[
    "ore",
    "hours",
    "minut*",
    "giorn*",
    "day*",
    "person*",
    "mesi",
    "ann*",
    "week*",
    "settiman*",
    "client*",
    "customer*",
    "like*",
    "people",
];
/// Words that call somebody, so that digits right after them can hardly be anything else.
const CALLS: &[&str] = &[
    "tel",
    "telefono",
    "cell",
    "cel",
    "cellulare",
    "whatsapp",
    "chiam*",
    "richiam*",
    "contatt*",
    "ricontatt*",
    "recapito",
    "fisso",
    "call",
    "phone",
    "mobile",
    "ring",
    "text",
    "fax",
    "sms",
];
/// Words after digits that say whom to call there.
const CALLS_AFTER: &[&str] = &[
    "hmu",
    "call",
    "text",
    "ring",
    "whatsapp",
    "cell",
    "cellulare",
    "mobile",
    "phone",
    "pasti",
    "chiamatemi",
    "chiamate",
    "chiamami",
    "telefonate",
    "sms",
];
fn find(view: &View<'_>, found: &mut Vec<Found>) {
    let words = view.words();
    let mut i = 0;
    while i < words.len() {
        match longest(view, i) {
            Some((claim, next)) => {
                found.push(claim);
                i = next;
            }
            None => i += 1,
        }
    }
}

/// The longest phone number that begins at word `i`, and the word after it.
fn longest(view: &View<'_>, i: usize) -> Option<(Found, usize)> {
    let words = view.words();
    let glued = ["tel", "cell", "cel", "whatsapp"].iter().find_map(|name| {
        let rest = view.word(i).strip_prefix(name.as_bytes())?;
        (is_number(rest) && rest.len() > 5).then_some(name.len())
    });
    let first = view.word(i).get(glued.unwrap_or(0)..)?;
    if !is_number(first) || first.len() > MOST {
        return None;
    }
    let digits_from = words[i].from + glued.unwrap_or(0);
    let opened = usize::from(view.before(digits_from) == b'(');
    let plus = view.before(digits_from - opened) == b'+' || view.before(digits_from) == b'+';
    let from = digits_from
        - opened
        - usize::from(plus && opened == 0)
        - usize::from(plus && opened == 1 && view.before(digits_from - opened) == b'+');
    // "PE/0412/2019": the middle of another number.
    let inside = i > 0
        && matches!(view.gap(i - 1), b"/" | b"-" | b"_")
        && first.len() < 9
        && !is_one_of(view.word(i - 1), NAMES);
    let follows = inside
        || i > 0
            && is_number(view.word(i - 1))
            && matches!(view.gap(i - 1), b" " | b"-" | b"." | b"/" | b"," | b":")
            && first.len() < 9
            && !plus;
    // "(+39) 335 …"
    let bracketed = plus && view.before(from) == b'(' && view.gap(i).first() == Some(&b')');
    let from = from - usize::from(bracketed);
    if follows
        || matches!(
            view.before(from),
            b'=' | b'_' | b'*' | b'$' | CURRENCY | b'#'
        )
        || view.in_link(from)
    {
        return None;
    }
    let called = glued.is_some() || view.named_before(i, 2, CALLS);
    let named = called || view.named_before(i, 4, NAMES);
    if view.named_before(i, 2, OTHERS) {
        return None;
    }
    let mut groups = Groups {
        lengths: vec![first.len()],
        gaps: Vec::new(),
        digits: first.to_vec(),
    };
    let mut best = None;
    for (at, word) in words.iter().enumerate().skip(i) {
        if at > i {
            let group = view.word(at);
            if !is_number(group) || groups.digits.len() + group.len() > MOST {
                break;
            }
            groups.lengths.push(group.len());
            groups.gaps.push(view.gap(at - 1));
            groups.digits.extend_from_slice(group);
        }
        let named = named || view.named_after(at, 3, CALLS_AFTER);
        if let Some(sureness) = judge(&groups, plus, named)
            && !goes_on(view, at, &groups)
        {
            let sureness = if called { Sureness::Proven } else { sureness };
            let claim = Found {
                kind: PersonalDataKind::Phone,
                sureness,
                from,
                to: word.to,
            };
            best = Some((claim, at + 1));
        }
        // Nor is the beginning of a firm's number anybody's.
        if is_firm(&groups.digits, groups.lengths[0]) {
            best = None;
        }
        if !is_joint(view.gap(at)) {
            break;
        }
    }
    best
}

/// What may stand between groups of one number.
fn is_joint(gap: &[u8]) -> bool {
    matches!(
        gap,
        b" " | b"-"
            | b"."
            | b"/"
            | b" - "
            | b" / "
            | b". "
            | b"  "
            | b" ("
            | b"("
            | b")"
            | b") "
            | b")-"
            | b"-("
    )
}

/// The digits go on, or name an amount.
fn goes_on(view: &View<'_>, at: usize, groups: &Groups<'_>) -> bool {
    let end = view.words().get(at).map_or(0, |word| word.to);
    let next = view.word(at + 1);
    let tight = matches!(view.gap(at), b"-" | b"." | b"/" | b"," | b":");
    let counts = is_one_of(next, UNITS) && !(groups.digits.len() >= 9 && is_one_of(next, TIMES));
    let unit = matches!(view.gap(at), b" " | b"") && counts;
    // Pairs after pairs are a lottery's, not a phone's.
    let pairs = groups.lengths.iter().all(|length| *length <= 2)
        && groups.gaps.last() == Some(&view.gap(at))
        && is_number(next)
        && next.len() <= 2;
    let sign = |byte| matches!(byte, b'%' | b'$' | CURRENCY);
    // No two phones in a row have so many digits: an account's, cut in groups.
    let mut run = groups.digits.len();
    for further in at..at + 8 {
        if view.gap(further) != b" " || !is_number(view.word(further + 1)) {
            break;
        }
        run += view.word(further + 1).len();
    }
    run > 21
        || (tight && next.first().is_some_and(u8::is_ascii_digit))
        || unit
        || pairs
        || sign(view.at(end))
        || (view.at(end) == b' ' && sign(view.at(end + 1)))
}
