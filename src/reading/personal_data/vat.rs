//! VAT numbers: partita IVA, UK and EU.

use super::card::luhn;
use super::phone_forms::is_firm;
use super::view::{View, digit, is_number, value};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
    yes: &[
        ("P.IVA 12345678903", "12345678903", PersonalDataKind::Vat),
        (
            "partita iva: 00743110157 grazie",
            "00743110157",
            PersonalDataKind::Vat,
        ),
        (
            "fattura a IT12345678903",
            "IT12345678903",
            PersonalDataKind::Vat,
        ),
        ("00743110157", "00743110157", PersonalDataKind::Vat),
        (
            "our VAT number is GB 980 7806 84",
            "GB 980 7806 84",
            PersonalDataKind::Vat,
        ),
        ("VAT no. DE123456788", "DE123456788", PersonalDataKind::Vat),
        ("VAT ATU12345678", "ATU12345678", PersonalDataKind::Vat),
        (
            "la 00743110157 è la nostra partita iva",
            "00743110157",
            PersonalDataKind::Vat,
        ),
        (
            "manca la partita iva. È questa: 00743110157",
            "00743110157",
            PersonalDataKind::Vat,
        ),
        (
            "reverse charge applies, so add DE123456788 please",
            "DE123456788",
            PersonalDataKind::Vat,
        ),
        (
            "NL123456789B01 is a company, not me",
            "NL123456789B01",
            PersonalDataKind::Vat,
        ),
    ],
    no: &[
        "12345678901",
        "GB 980 7806 85 views",
        "IT12345678901 è il codice del prodotto",
        "DE123456788",
        "IVA al 22% su 12345 euro",
        "senza iva, e il codice a barre 12345678901 non va",
        "NL123456789X01",
    ],
};

/// Words that name a VAT number in the languages our readers meet.
const NAMES: &[&str] = &[
    "iva",
    "piva",
    "vat",
    "tva",
    "ust",
    "ustid",
    "mwst",
    "btw",
    "nif",
    "cif",
    "umsatzsteuer",
];
/// Words of taxes and bills, near which a number of a country's own form is its VAT number.
const TAXES: &[&str] = &[
    "iva",
    "piva",
    "vat",
    "tva",
    "ust",
    "ustid",
    "mwst",
    "btw",
    "tax",
    "fiscale",
    "fattur*",
    "invoic*",
    "reverse",
    "fisco",
    "finanzamt",
    "company",
    "association",
    "ditta",
    "azienda",
];
/// How far from its name a number may stand that has a check digit or a country's own form.
const REACH: usize = 14;

/// Forms of EU numbers after the country: `9` a digit, `a` a letter, `*` either (Council
/// Directive 2006/112/EC, article 215, as published for VIES).
const FORMS: &[(&[u8; 2], &[&str])] = &[
    (b"at", &["a99999999"]),
    (b"be", &["9999999999"]),
    (b"bg", &["999999999", "9999999999"]),
    (b"cy", &["99999999a"]),
    (b"cz", &["99999999", "999999999", "9999999999"]),
    (b"de", &["999999999"]),
    (b"dk", &["99999999"]),
    (b"ee", &["999999999"]),
    (b"el", &["999999999"]),
    (b"es", &["*9999999*"]),
    (b"fi", &["99999999"]),
    (b"fr", &["**999999999"]),
    (b"hr", &["99999999999"]),
    (b"hu", &["99999999"]),
    (b"ie", &["9999999a", "9999999aa", "9*99999a"]),
    (b"lt", &["999999999", "999999999999"]),
    (b"lu", &["99999999"]),
    (b"lv", &["99999999999"]),
    (b"mt", &["99999999"]),
    (b"nl", &["999999999a99"]),
    (b"pl", &["9999999999"]),
    (b"pt", &["999999999"]),
    (b"ro", &["99999999", "999999999", "9999999999"]),
    (b"se", &["999999999999"]),
    (b"si", &["99999999"]),
    (b"sk", &["9999999999"]),
];

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for (i, word) in view.words().iter().enumerate() {
        if let Some((to, sureness)) = italian(view, i)
            .or_else(|| british(view, i))
            .or_else(|| european(view, i))
        {
            found.push(Found {
                kind: PersonalDataKind::Vat,
                sureness,
                from: word.from,
                to,
            });
        }
    }
}

/// Seven digits, three of the tax office, one check digit; `IT` before them or not.
fn italian(view: &View<'_>, i: usize) -> Option<(usize, Sureness)> {
    let prefixed = view.word(i).starts_with(b"it");
    if !prefixed && !view.word(i).first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    // "Telefono 0…" is one, whatever is said of taxes before.
    let called = view.named_before(i, 2, &["tel", "telefono", "cell", "cellulare", "fax"]);
    let named = view.named_before(i, 5, NAMES) || !called && view.named_near(i, REACH, NAMES);
    let (code, to) = view.join(i, if prefixed { 13 } else { 11 }, b"")?;
    let digits = code.get(if prefixed { 2 } else { 0 }..)?;
    if !is_number(digits) || !luhn(digits) || !parts(view, i, to) {
        return None;
    }
    if named {
        return Some((to, Sureness::Proven));
    }
    if is_firm(digits, digits.len()) {
        return None;
    }
    let office = matches!(value(&digits[7..10]), 1..=100 | 120 | 121 | 888 | 999);
    let whole = view.words().get(i)?.to == to;
    ((office || prefixed) && whole).then_some((
        to,
        if prefixed {
            Sureness::Named
        } else {
            Sureness::Form
        },
    ))
}

/// `GB`, nine or twelve digits; the weighted sum gives 97 or 42 less (HMRC).
fn british(view: &View<'_>, i: usize) -> Option<(usize, Sureness)> {
    if !view.word(i).starts_with(b"gb") {
        return None;
    }
    let (code, to) = [14, 11].into_iter().find_map(|length| {
        let (code, to) = view.join(i, length, b"-")?;
        is_number(&code[2..]).then_some((code, to))
    })?;
    let digits = &code[2..];
    let weighted: u32 = digits[..7]
        .iter()
        .zip((2..=8).rev())
        .map(|(byte, weight)| digit(*byte) * weight)
        .sum();
    let sum = weighted + value(&digits[7..9]);
    let checks = sum.is_multiple_of(97) || (sum + 55).is_multiple_of(97);
    let named = view.named_near(i, REACH, NAMES);
    (checks || named).then_some((
        to,
        if named {
            Sureness::Proven
        } else {
            Sureness::Named
        },
    ))
}

/// The country's form, where a word names it.
fn european(view: &View<'_>, i: usize) -> Option<(usize, Sureness)> {
    let country = view.word(i).first_chunk::<2>()?;
    let (_, forms) = FORMS.iter().find(|(code, _)| *code == country)?;
    let named = view.named_before(i, 5, NAMES) || view.named_after(i, 5, NAMES);
    let near = view.named_near(i, REACH, TAXES);
    forms.iter().find_map(|form| {
        let (code, to) = view.join(i, form.len() + 2, b"-.")?;
        let fits = code[2..]
            .iter()
            .zip(form.bytes())
            .all(|(byte, slot)| match slot {
                b'9' => byte.is_ascii_digit(),
                b'a' => byte.is_ascii_alphabetic(),
                _ => byte.is_ascii_alphanumeric(),
            });
        let written = view.words().get(i)?;
        let whole = written.to == to && view.all_capitals(written.from, to);
        // Nobody else writes nine digits, a B and two more.
        let dutch = country == b"nl" && code.get(11) == Some(&b'b');
        let german = country != b"de" || checks_in_turn(&code[2..]);
        let believed = named || whole && (dutch || near && german);
        (fits && believed).then_some((to, Sureness::Proven))
    })
}

/// The last digit checks the others (ISO 7064, modulo 11 and 10).
fn checks_in_turn(digits: &[u8]) -> bool {
    let Some((check, body)) = digits.split_last() else {
        return false;
    };
    let product = body.iter().fold(10, |product, byte| {
        let sum = (digit(*byte) + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10 == digit(*check)
}

/// Nothing that goes on: no further digits, no decimals.
fn parts(view: &View<'_>, i: usize, to: usize) -> bool {
    let Some(word) = view.words().get(i) else {
        return false;
    };
    let goes_on =
        |near: u8, far: u8| matches!(near, b'-' | b'.' | b',' | b'/') && far.is_ascii_digit();
    !goes_on(view.at(to), view.at(to + 1))
        && !goes_on(
            view.before(word.from),
            view.before(word.from.saturating_sub(1)),
        )
        && !view.in_link(word.from)
}
