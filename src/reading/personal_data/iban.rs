//! IBAN: country, two check digits, account; ISO 13616, checked modulo 97 (ISO 7064).

use super::view::View;
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
    yes: &[
        (
            "Il mio IBAN è IT60X0542811101000000123456, grazie",
            "IT60X0542811101000000123456",
            PersonalDataKind::Iban,
        ),
        (
            "rimborso su it60 x054 2811 1010 0000 0123 456",
            "it60 x054 2811 1010 0000 0123 456",
            PersonalDataKind::Iban,
        ),
        (
            "IT 60 X 05428 11101 000000123456",
            "IT 60 X 05428 11101 000000123456",
            PersonalDataKind::Iban,
        ),
        (
            "Please pay to GB82 WEST 1234 5698 7654 32.",
            "GB82 WEST 1234 5698 7654 32",
            PersonalDataKind::Iban,
        ),
        (
            "Konto: DE89-3704-0044-0532-0130-00",
            "DE89-3704-0044-0532-0130-00",
            PersonalDataKind::Iban,
        ),
        (
            "IBAN:FR1420041010050500013M02606",
            "FR1420041010050500013M02606",
            PersonalDataKind::Iban,
        ),
    ],
    no: &[
        "is 23rd of july the day they were born",
        "IT60X0542811101000000123457 non è un conto",
        "IT 60 anni di storia",
        "GB82 WEST wing",
        "DE89 modello nuovo 2024",
    ],
};

/// Length of the IBAN in each country of the registry that our readers may meet.
const LENGTHS: &[(&[u8; 2], usize)] = &[
    (b"ad", 24),
    (b"ae", 23),
    (b"al", 28),
    (b"at", 20),
    (b"ba", 20),
    (b"be", 16),
    (b"bg", 22),
    (b"br", 29),
    (b"ch", 21),
    (b"cy", 28),
    (b"cz", 24),
    (b"de", 22),
    (b"dk", 18),
    (b"ee", 20),
    (b"eg", 29),
    (b"es", 24),
    (b"fi", 18),
    (b"fo", 18),
    (b"fr", 27),
    (b"gb", 22),
    (b"ge", 22),
    (b"gi", 23),
    (b"gl", 18),
    (b"gr", 27),
    (b"hr", 21),
    (b"hu", 28),
    (b"ie", 22),
    (b"il", 23),
    (b"is", 26),
    (b"it", 27),
    (b"jo", 30),
    (b"kw", 30),
    (b"kz", 20),
    (b"lb", 28),
    (b"li", 21),
    (b"lt", 20),
    (b"lu", 20),
    (b"lv", 21),
    (b"mc", 27),
    (b"md", 24),
    (b"me", 22),
    (b"mk", 19),
    (b"mt", 31),
    (b"mu", 30),
    (b"nl", 18),
    (b"no", 15),
    (b"pk", 24),
    (b"pl", 28),
    (b"ps", 29),
    (b"pt", 25),
    (b"qa", 29),
    (b"ro", 24),
    (b"rs", 22),
    (b"sa", 24),
    (b"se", 24),
    (b"si", 19),
    (b"sk", 24),
    (b"sm", 27),
    (b"tn", 24),
    (b"tr", 26),
    (b"ua", 29),
    (b"va", 22),
    (b"xk", 20),
];

/// Every country has more digits than this; prose that happens to check has fewer.
const FEWEST: usize = 7;

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for (i, word) in view.words().iter().enumerate() {
        let letters = view.word(i);
        let Some(country) = letters.first_chunk::<2>() else {
            continue;
        };
        let Some((_, length)) = LENGTHS.iter().find(|(code, _)| *code == country) else {
            continue;
        };
        if let Some((iban, to)) = view.join(i, *length, b"-.")
            && iban.iter().filter(|byte| byte.is_ascii_digit()).count() >= FEWEST
            && checks(&iban)
        {
            found.push(Found {
                kind: PersonalDataKind::Iban,
                sureness: Sureness::Proven,
                from: word.from,
                to,
            });
        }
    }
}

/// Two letters, two digits, and the whole gives 1 modulo 97.
fn checks(iban: &[u8]) -> bool {
    let Some((head, tail)) = iban.split_at_checked(4) else {
        return false;
    };
    if !head[2..].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let mut rest: u32 = 0;
    for byte in tail.iter().chain(head) {
        rest = match byte {
            b'0'..=b'9' => rest * 10 + u32::from(byte - b'0'),
            b'a'..=b'z' => rest * 100 + u32::from(byte - b'a') + 10,
            _ => return false,
        } % 97;
    }
    rest == 1
}
