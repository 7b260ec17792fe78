//! Payment cards: issuer range, length, Luhn check digit (ISO/IEC 7812).

use super::view::{View, digit, is_number, value};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
    yes: &[
        (
            "la mia carta 4111 1111 1111 1111 è stata addebitata",
            "4111 1111 1111 1111",
            PersonalDataKind::Card,
        ),
        (
            "5500005555555559",
            "5500005555555559",
            PersonalDataKind::Card,
        ),
        (
            "amex 3400-000000-00009 charged twice",
            "3400-000000-00009",
            PersonalDataKind::Card,
        ),
        (
            "card 6011-0000-0000-0004!",
            "6011-0000-0000-0004",
            PersonalDataKind::Card,
        ),
        (
            "2223 0031 2200 3222",
            "2223 0031 2200 3222",
            PersonalDataKind::Card,
        ),
    ],
    no: &[
        "4111 1111 1111 1112 non torna",
        "addebito sulla carta **** 1111",
        "1234 5678 9012 3456",
        "tra il 2019 2020 2021 2022 nulla è cambiato",
        "carta 4111",
    ],
};

/// No card is shorter or longer.
const LENGTHS: std::ops::RangeInclusive<usize> = 13..=19;

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for (i, word) in view.words().iter().enumerate() {
        let after = view.before(word.from);
        if !is_number(view.word(i)) || matches!(after, b'.' | b',' | b'-') {
            continue;
        }
        let mut digits: Vec<u8> = Vec::new();
        for at in i..view.words().len() {
            let group = view.word(at);
            if !is_number(group) || digits.len() + group.len() > *LENGTHS.end() {
                break;
            }
            digits.extend_from_slice(group);
            let last = view.words()[at];
            let ends = view
                .word(at + 1)
                .first()
                .is_none_or(|b| !b.is_ascii_digit())
                || !matches!(view.gap(at), b" " | b"-");
            if ends && LENGTHS.contains(&digits.len()) && is_issued(&digits) && luhn(&digits) {
                found.push(Found {
                    kind: PersonalDataKind::Card,
                    sureness: Sureness::Proven,
                    from: word.from,
                    to: last.to,
                });
            }
            if !matches!(view.gap(at), b" " | b"-" | b".") || group.len() < 2 {
                break;
            }
        }
    }
}

/// The number begins as some issuer's cards do, and has that issuer's length.
fn is_issued(digits: &[u8]) -> bool {
    let four = value(digits.get(..4).unwrap_or_default());
    let length = digits.len();
    match four {
        4000..=4999 => matches!(length, 13 | 16 | 19),
        5100..=5599 | 2221..=2720 => length == 16,
        3400..=3499 | 3700..=3799 => length == 15,
        3000..=3059 | 3600..=3699 | 3800..=3999 => matches!(length, 14 | 16 | 19),
        3528..=3589 => matches!(length, 16..=19),
        6011 | 6200..=6299 | 6440..=6599 => matches!(length, 16..=19),
        5000..=5099 | 5600..=5899 | 6000..=6999 => matches!(length, 16..=19),
        _ => false,
    }
}

/// The sum of the digits, every second one from the right doubled, is a multiple of ten.
pub(super) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = digit(*byte);
            match (place % 2, digit) {
                (0, _) => digit,
                (_, 0..=4) => digit * 2,
                _ => digit * 2 - 9,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}
