//! Numbers a state gives a person: codice fiscale, UK National Insurance number, US SSN.

use super::view::{View, digit, is_number, value};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
    yes: &[
        (
            "Codice fiscale RSSMRA80A01H501U per la pratica",
            "RSSMRA80A01H501U",
            PersonalDataKind::TaxId,
        ),
        (
            "cf: rssmra80a01h501u",
            "rssmra80a01h501u",
            PersonalDataKind::TaxId,
        ),
        (
            "RSS MRA 80A01 H501U",
            "RSS MRA 80A01 H501U",
            PersonalDataKind::TaxId,
        ),
        (
            "omocodia: RSSMRA80A01H50MM",
            "RSSMRA80A01H50MM",
            PersonalDataKind::TaxId,
        ),
        (
            "il codice fiscale sbagliato RSSMRA80A01H501X",
            "RSSMRA80A01H501X",
            PersonalDataKind::TaxId,
        ),
        (
            "my NI number is QQ 12 34 56 C",
            "QQ 12 34 56 C",
            PersonalDataKind::TaxId,
        ),
        ("AB123456C", "AB123456C", PersonalDataKind::TaxId),
        ("SSN 219-09-9999", "219-09-9999", PersonalDataKind::TaxId),
        (
            "the social you have for me is off, mine says 219 09 9999",
            "219 09 9999",
            PersonalDataKind::TaxId,
        ),
        (
            "social security number 219099999, please help",
            "219099999",
            PersonalDataKind::TaxId,
        ),
    ],
    no: &[
        "RSSMRA80A01H501X",
        "il modello ABCDEF12G34H567I",
        "AB123456Z",
        "000-12-3456",
        "aperto 219 giorni su 365",
        "NI 123",
        "Have you sent out my card yet?",
    ],
};

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for (i, word) in view.words().iter().enumerate() {
        if let Some((to, sureness)) = codice_fiscale(view, i)
            .or_else(|| insurance_number(view, i))
            .or_else(|| social_security(view, i))
        {
            found.push(Found {
                kind: PersonalDataKind::TaxId,
                sureness,
                from: word.from,
                to,
            });
        }
    }
}

/// Surname, name, year, month, day, place, check character (D.M. 23 December 1976); digits may be
/// replaced by letters where two people share a code (omocodia).
fn codice_fiscale(view: &View<'_>, i: usize) -> Option<(usize, Sureness)> {
    let first = view.word(i);
    if first.len() < 3 || !first.iter().take(3).all(u8::is_ascii_alphabetic) {
        return None;
    }
    let (code, to) = view.join(i, 16, b"-.")?;
    let fits = code.iter().enumerate().all(|(place, byte)| match place {
        6 | 7 | 9 | 10 | 12..=14 => omocode(*byte).is_some(),
        8 => b"abcdehlmprst".contains(byte),
        _ => byte.is_ascii_alphabetic(),
    });
    let day = omocode(code[9])? * 10 + omocode(code[10])?;
    if !fits || !(matches!(day, 1..=31) || matches!(day, 41..=71)) {
        return None;
    }
    // Omocodia spares some digits; prose that happens to check has none.
    if code.iter().filter(|byte| byte.is_ascii_digit()).count() < 3 {
        return None;
    }
    let sum: u32 = code[..15]
        .iter()
        .enumerate()
        .map(|(place, byte)| check_value(*byte, place % 2 == 0))
        .sum();
    if u32::from(code[15] - b'a') == sum % 26 {
        return Some((to, Sureness::Proven));
    }
    // One slip of the finger does not make it less of a person's code.
    let named = view.named_before(i, 5, &["fiscale", "cf", "cod", "codfisc"]);
    (named && first.len() == 16).then_some((to, Sureness::Named))
}

/// The digit a character stands for, itself or by omocodia.
fn omocode(byte: u8) -> Option<u32> {
    if byte.is_ascii_digit() {
        return Some(digit(byte));
    }
    b"lmnpqrstuv"
        .iter()
        .position(|other| *other == byte)
        .and_then(|place| u32::try_from(place).ok())
}

/// What a character adds to the check sum; the first place counts as odd.
fn check_value(byte: u8, odd: bool) -> u32 {
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let plain = if byte.is_ascii_digit() {
        digit(byte)
    } else {
        u32::from(byte.wrapping_sub(b'a'))
    };
    if odd {
        usize::try_from(plain)
            .ok()
            .and_then(|place| ODD.get(place))
            .copied()
            .unwrap_or_default()
    } else {
        plain
    }
}

/// Two letters, six digits, a letter from A to D (HMRC NIM39110).
fn insurance_number(view: &View<'_>, i: usize) -> Option<(usize, Sureness)> {
    if view.word(i).len() < 2 || !view.word(i).iter().take(2).all(u8::is_ascii_alphabetic) {
        return None;
    }
    let (code, to) = view.join(i, 9, b"-")?;
    if !is_number(&code[2..8]) || !(b'a'..=b'd').contains(&code[8]) {
        return None;
    }
    if view.named_before(i, 5, &["ni", "nino", "insurance"]) {
        return Some((to, Sureness::Proven));
    }
    let prefix = &code[..2];
    let given = !prefix.iter().any(|byte| b"dfiquv".contains(byte))
        && prefix[1] != b'o'
        && ![b"bg", b"gb", b"nk", b"kn", b"tn", b"nt", b"zz"].contains(&&[prefix[0], prefix[1]]);
    let written = view.words().get(i)?;
    (given && view.all_capitals(written.from, to)).then_some((to, Sureness::Form))
}

/// Three, two and four digits; some numbers are never given (SSA).
fn social_security(view: &View<'_>, i: usize) -> Option<(usize, Sureness)> {
    if !is_number(view.word(i)) {
        return None;
    }
    let grouped =
        view.word(i).len() == 3 && view.word(i + 1).len() == 2 && view.word(i + 2).len() == 4;
    let reach = if grouped { 14 } else { 5 };
    let named = view.named_before(i, reach, &["ssn", "social", "security"]);
    let parted = grouped
        && view.gap(i) == b"-"
        && view.gap(i + 1) == b"-"
        && view.before(view.words().get(i)?.from) != b'-';
    if !named && !parted {
        return None;
    }
    let (digits, to) = view.join(i, 9, b"-")?;
    let area = value(&digits[..3]);
    let given = is_number(&digits)
        && !matches!(area, 0 | 666 | 900..=999)
        && value(&digits[3..5]) != 0
        && value(&digits[5..]) != 0;
    let sureness = if named {
        Sureness::Proven
    } else {
        Sureness::Named
    };
    (given && view.at(to) != b'-').then_some((to, sureness))
}
