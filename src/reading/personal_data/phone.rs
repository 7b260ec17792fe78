//! Phone numbers: Italian, British, American, and international ones.
//!
//! A number with a plus or a national form is believed as it stands; other digits only after a
//! word that names a phone. Free numbers of firms (800…, 199…) are nobody's personal data.

use super::view::{CURRENCY, View, is_number, is_one_of, value};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
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
/// Beginnings of the numbers firms pay for, or charge for.
const FIRMS: &[&[u8]] = &[
    b"800", b"803", b"199", b"892", b"895", b"899", b"840", b"848", b"0800", b"1800",
];
/// No number in the world is longer (E.164).
const MOST: usize = 15;

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

/// Groups of digits as written, with what parts them.
struct Groups<'a> {
    lengths: Vec<usize>,
    gaps: Vec<&'a [u8]>,
    digits: Vec<u8>,
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
    let follows = i > 0
        && is_number(view.word(i - 1))
        && matches!(view.gap(i - 1), b" " | b"-" | b"." | b"/" | b"," | b":")
        && first.len() < 9
        && !plus;
    if follows
        || matches!(
            view.before(from),
            b'=' | b'_' | b'*' | b'$' | CURRENCY | b'#'
        )
        || view.in_link(from)
    {
        return None;
    }
    let named = glued.is_some() || view.named_before(i, 4, NAMES);
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
        if let Some(sureness) = judge(&groups, plus, named)
            && !goes_on(view, at)
        {
            let claim = Found {
                kind: PersonalDataKind::Phone,
                sureness,
                from,
                to: word.to,
            };
            best = Some((claim, at + 1));
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
fn goes_on(view: &View<'_>, at: usize) -> bool {
    let end = view.words().get(at).map_or(0, |word| word.to);
    let next = view.word(at + 1);
    let tight = matches!(view.gap(at), b"-" | b"." | b"/" | b"," | b":");
    let unit = matches!(view.gap(at), b" " | b"") && is_one_of(next, UNITS);
    let sign = |byte| matches!(byte, b'%' | b'$' | CURRENCY);
    (tight && next.first().is_some_and(u8::is_ascii_digit))
        || unit
        || sign(view.at(end))
        || (view.at(end) == b' ' && sign(view.at(end + 1)))
}

/// Are these groups a phone number, and how surely?
fn judge(groups: &Groups<'_>, plus: bool, named: bool) -> Option<Sureness> {
    let digits = groups.digits.as_slice();
    if digits.len() < 7 || is_date(groups) || FIRMS.iter().any(|firm| digits.starts_with(firm)) {
        return None;
    }
    if let Some(number) = international(digits, plus) {
        return is_foreign_or_home(number).then_some(Sureness::Proven);
    }
    if plus {
        return None;
    }
    if is_national(groups) {
        return Some(Sureness::Named);
    }
    let years = groups.lengths.iter().all(|length| *length == 4)
        && digits
            .chunks(4)
            .all(|year| matches!(value(year), 1900..=2099));
    let round =
        groups.lengths.len() > 1 && digits.ends_with(b"000") && groups.lengths.last() == Some(&3);
    let grouped = groups.lengths.iter().any(|length| *length >= 3);
    (named && (7..=13).contains(&digits.len()) && grouped && !years && !round)
        .then_some(Sureness::Named)
}

/// The number after its international prefix.
fn international(digits: &[u8], plus: bool) -> Option<&[u8]> {
    if plus {
        return Some(digits);
    }
    // 00 and a European country, or North America.
    let rest = digits.strip_prefix(b"00")?;
    matches!(rest.first(), Some(b'1' | b'3' | b'4')).then_some(rest)
}

/// Country code and number fit each other, for the countries we know; elsewhere the length does.
fn is_foreign_or_home(number: &[u8]) -> bool {
    if let Some(rest) = number.strip_prefix(b"39") {
        return match rest.first() {
            Some(b'3') => matches!(rest.len(), 9 | 10),
            Some(b'0') => (6..=11).contains(&rest.len()),
            _ => false,
        };
    }
    if let Some(rest) = number.strip_prefix(b"44") {
        let rest = rest.strip_prefix(b"0").unwrap_or(rest);
        return matches!(rest.len(), 9 | 10) && !rest.starts_with(b"800");
    }
    if let Some(rest) = number.strip_prefix(b"1") {
        return rest.len() == 10 && rest[0] >= b'2';
    }
    (8..=MOST).contains(&number.len()) && number[0] >= b'2' && !number.ends_with(b"000")
}

/// The form of a number as written inside Italy, the United Kingdom, France, Germany or the
/// United States.
fn is_national(groups: &Groups<'_>) -> bool {
    let (digits, lengths) = (groups.digits.as_slice(), groups.lengths.as_slice());
    let (count, first) = (digits.len(), lengths[0]);
    let whole = lengths.len() == 1;
    let singles = lengths.iter().all(|length| *length == 1);
    let pairs = lengths.iter().all(|length| *length <= 2);
    let even = groups.gaps.windows(2).all(|two| two[0] == two[1]);
    let parted =
        whole || singles || (pairs && even) || (first >= 2 && !pairs && !lengths.contains(&1));
    if !parted {
        return false;
    }
    let italian_mobile = count == 10
        && digits[0] == b'3'
        && (b'2'..=b'9').contains(&digits[1])
        && (whole || singles || pairs || (first == 3 || first == 4));
    let trunk = digits[0] == b'0' && (b'1'..=b'9').contains(&digits[1]);
    let landline = trunk
        && match count {
            8 => first <= 4 && lengths.len() == 2 && !pairs,
            9..=11 => true,
            12 => first >= 4 && !whole,
            _ => false,
        };
    let american = lengths == [3, 3, 4] && digits[0] >= b'2' && digits[3] >= b'2';
    italian_mobile || landline || american
}

/// Day, month and year in either order.
fn is_date(groups: &Groups<'_>) -> bool {
    let digits = groups.digits.as_slice();
    let day_month = |two: &[u8], other: &[u8]| {
        (1..=31).contains(&value(two)) && (1..=31).contains(&value(other))
    };
    match groups.lengths.as_slice() {
        [day @ 1..=2, month @ 1..=2, 4] => {
            day_month(&digits[..*day], &digits[*day..day + month])
                && matches!(value(&digits[day + month..]), 1900..=2099)
        }
        [4, 2, 2] => {
            matches!(value(&digits[..4]), 1900..=2099) && day_month(&digits[4..6], &digits[6..])
        }
        _ => false,
    }
}
