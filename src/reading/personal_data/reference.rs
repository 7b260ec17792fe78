//! Numbers of orders and files that stand at some distance from the word that names them: "the
//! ticket is still open: T-900417".
//!
//! The further away the name, the more the number must look like one that an office gives: many
//! digits, capitals and strokes among them.

use super::order::{claim, code_end, is_amount, is_date};
use super::order_names::{MARKS, NAMES};
use super::phone_forms::is_firm;
use super::view::{View, is_number, is_one_of};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
    yes: &[
        (
            "avete perso la mia richiesta di voltura, GAS/551203/B",
            "GAS/551203/B",
            PersonalDataKind::Order,
        ),
        (
            "il codice cliente ve lo ridico, 204418837, ma basta",
            "204418837",
            PersonalDataKind::Order,
        ),
        (
            "AX-330518-T, è questa la spedizione ferma",
            "AX-330518-T",
            PersonalDataKind::Order,
        ),
        (
            "we opened three tickets. Nobody read T-400812",
            "T-400812",
            PersonalDataKind::Order,
        ),
        (
            "member for ages (number 0055123) and still in the queue",
            "0055123",
            PersonalDataKind::Order,
        ),
        (
            "ordine fatto il 3 aprile, numero 10044821",
            "10044821",
            PersonalDataKind::Order,
        ),
        (
            "they told me to quote this number: 7731 0028 4410 92",
            "7731 0028 4410 92",
            PersonalDataKind::Order,
        ),
    ],
    no: &[
        "ordine fermo, e intanto il modello XR-450012 è esaurito",
        "order came with a GTX-1080 inside",
        "the ticket said flight ZK1187",
        "la sentenza n. 27093 parla di contratti",
        "part number 4051-889912",
        "reclamo per il lotto L23145B",
        "ordered it 14/02/2023, nothing",
        "my order cost 120000 yen",
        "delibera n. 145/2023",
        "number 7 bus, 40 people, 1250000 complaints",
    ],
};

/// Words after which a number names a thing, a law or a journey.
const OTHERS: &[&str] = &[
    "mod",
    "modello",
    "model",
    "serie",
    "seriale",
    "serial",
    "sn",
    "isbn",
    "issn",
    "ean",
    "sku",
    "lotto",
    "lot",
    "batch",
    "articolo",
    "art",
    "part",
    "item",
    "product",
    "prodotto",
    "imei",
    "errore",
    "error",
    "flight",
    "volo",
    "treno",
    "train",
    "linea",
    "bus",
    "sentenza",
    "delibera",
    "legge",
    "decreto",
    "ordinanza",
    "norma",
    "bando",
    "interrogazione",
    "regolamento",
    "iso",
    "version",
    "versione",
    "route",
    "strada",
    "vin",
    "telaio",
    "barcode",
    "barre",
    "promo",
    "sconto",
    "coupon",
    "form",
    "section",
    "act",
    "bill",
    "patent",
    "size",
    "colore",
    "ral",
    "channel",
    "canale",
    "frequency",
    "zip",
    "cap",
    "gara",
    "cig",
    "firmware",
    "driver",
    "vettura",
    "autobus",
];
/// How many words may stand between a name and a number that looks like an office's.
const REACH: usize = 12;

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    let words = view.words();
    let mut at = 0;
    while at < words.len() {
        let last = reference(view, at, found).unwrap_or(at);
        at = last + 1;
    }
}

/// Claims the number that begins at word `at`; its last word, when it looks like one at all.
fn reference(view: &View<'_>, at: usize, found: &mut Vec<Found>) -> Option<usize> {
    let first = *view.words().get(at)?;
    let tight = matches!(
        view.before(first.from),
        b'-' | b'/' | b'_' | b'.' | b'@' | b'+' | b'$'
    );
    if tight || view.in_link(first.from) || first.len() > 20 {
        return None;
    }
    let marked = view.named_before(at, 1, MARKS);
    let last = code_end(view, at, marked);
    let to = view.words().get(last)?.to;
    let code = view.slice(first.from, to);
    let digits = code.iter().filter(|byte| byte.is_ascii_digit()).count();
    if digits < 5 || view.at(to) == b'@' {
        return None;
    }
    let letters = code.iter().any(u8::is_ascii_alphabetic);
    let strokes = code.iter().any(|byte| matches!(byte, b'-' | b'/' | b'_'));
    let run = code
        .split(|byte| !byte.is_ascii_digit())
        .any(|run| run.len() >= 5);
    let firm = is_number(view.word(at)) && is_firm(view.word(at), view.word(at).len());
    let other = firm
        || view.named_before(at, 2, OTHERS)
        || is_amount(view, at, last)
        || is_date(view, at, last)
        || !view.all_capitals(first.from, to);
    if other {
        return Some(last);
    }
    let named = |reach: usize| (1..=reach.min(at)).any(|back| is_name(view, at - back));
    let after = view.named_after(last, 5, NAMES);
    let mixed = letters && (run || digits >= 6);
    let parted = !letters && strokes && digits >= 7;
    let believed = if mixed || parted {
        named(REACH) || after || marked
    } else if is_number(code) && code.len() >= 6 && !code.ends_with(b"000") {
        marked && named(REACH) || code.len() >= 7 && named(4)
    } else {
        !letters
            && digits >= 12
            && (1..=4.min(at)).any(|back| is_one_of(view.word(at - back), MARKS))
    };
    if believed {
        let close = !letters && named(2) && !(digits == 10 && code[0] == b'3');
        let told = marked && named(REACH);
        let sureness = if mixed || close || told {
            Sureness::Named
        } else {
            Sureness::Form
        };
        found.push(claim(first.from, to, sureness));
    }
    Some(last)
}

/// The name of something an office numbers, one or many of them.
fn is_name(view: &View<'_>, i: usize) -> bool {
    let word = view.word(i);
    let singular = word.strip_suffix(b"s").unwrap_or(word);
    is_one_of(word, NAMES)
        || is_one_of(singular, NAMES)
        || is_one_of(word, &["ordered", "ordinat*"])
}
