//! Number plates: Italian by their form in capitals, others after a word that names them.

use super::view::{View, is_number};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    yes: &[
        (
            "il furgone AB123CD ha parcheggiato in doppia fila",
            "AB123CD",
            PersonalDataKind::Plate,
        ),
        ("targa ab 123 cd", "ab 123 cd", PersonalDataKind::Plate),
        (
            "FG 456 HJ andava contromano",
            "FG 456 HJ",
            PersonalDataKind::Plate,
        ),
        ("moto targata AB12345", "AB12345", PersonalDataKind::Plate),
        (
            "your van, reg AB12 CDE, blocked my drive",
            "AB12 CDE",
            PersonalDataKind::Plate,
        ),
        ("number plate ab12cde", "ab12cde", PersonalDataKind::Plate),
    ],
    no: &[
        "il modello ab123cd",
        "vincono 12 a 3",
        "AB12 CDE",
        "OI123QU",
        "la targa ricordo della premiazione",
        "van 12 people",
    ],
};

/// Words that name a plate.
const NAMES: &[&str] = &[
    "targa",
    "targat*",
    "plate",
    "plates",
    "reg",
    "registration",
    "numberplate",
];
/// Words for what carries one.
const CARRIERS: &[&str] = &[
    "auto", "macchina", "furgone", "camion", "moto", "scooter", "corriere", "autista", "veicolo",
    "taxi", "van", "car", "lorry", "truck", "vehicle", "driver", "bike",
];

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for (i, word) in view.words().iter().enumerate() {
        if view.word(i).len() < 2 || !view.word(i).iter().take(2).all(u8::is_ascii_alphabetic) {
            continue;
        }
        let Some((code, to)) = view.join(i, 7, b"-") else {
            continue;
        };
        let capitals = view.all_capitals(word.from, to);
        let named = view.named_before(i, 3, NAMES);
        let near = named || view.named_before(i, 4, CARRIERS);
        let italian = fits(&code, "AA999AA", b"ioqu");
        let bike = fits(&code, "AA99999", b"ioqu");
        let british = fits(&code, "AA99AAA", b"iq");
        let surely = (italian && (capitals || near))
            || (bike && near)
            || (british && near && (capitals || named));
        if surely {
            found.push(Found {
                kind: PersonalDataKind::Plate,
                sureness: if near {
                    Sureness::Proven
                } else {
                    Sureness::Form
                },
                from: word.from,
                to,
            });
        }
    }
}

/// Letters (none of `never`) and digits stand as in `form`.
fn fits(code: &[u8], form: &str, never: &[u8]) -> bool {
    code.len() == form.len()
        && code
            .iter()
            .zip(form.bytes())
            .all(|(byte, slot)| match slot {
                b'9' => is_number(&[*byte]),
                _ => byte.is_ascii_alphabetic() && !never.contains(byte),
            })
}
