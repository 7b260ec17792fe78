//! Number plates: Italian by their form in capitals, others after a word that names them.

use super::phone::UNITS;
use super::view::{View, Word, is_number, is_one_of, value};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
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
        (
            "whoever owns LD17 VHK, your lights are on",
            "LD17 VHK",
            PersonalDataKind::Plate,
        ),
        (
            "blue coupe, license plate 6TRJ244, ran the light",
            "6TRJ244",
            PersonalDataKind::Plate,
        ),
        ("tag number HXB 4410", "HXB 4410", PersonalDataKind::Plate),
        (
            "vehicle M734 KDL was sold",
            "M734 KDL",
            PersonalDataKind::Plate,
        ),
        (
            "171-KY-2043 is across my gate",
            "171-KY-2043",
            PersonalDataKind::Plate,
        ),
    ],
    no: &[
        "il modello ab123cd",
        "vincono 12 a 3",
        "AB12 CDE",
        "OI123QU",
        "la targa ricordo della premiazione",
        "van 12 people",
        "Deals: OM-D E-M5 16MP camera",
        "la stampante mod. FX505DT si inceppa",
        "the new BX20 LED strip flickers, and the SD64 RAM too",
        "ALL NEW STOCK SM14 NOW HALF PRICE",
        "on flight BA12 LHR to JFK we froze",
        "price tag 20 EUR, reg price 30 GBP",
    ],
};

/// Words that name a plate.
const NAMES: &[&str] = &[
    "targa",
    "targhe",
    "targat*",
    "plate",
    "plates",
    "reg",
    "regd",
    "registration",
    "numberplate",
    "license",
    "licence",
    "tag",
    "tags",
    "vrm",
    "vrn",
];
/// Words for what carries one.
const CARRIERS: &[&str] = &[
    "auto",
    "macchina",
    "furgone",
    "camion",
    "moto",
    "scooter",
    "corriere",
    "autista",
    "veicolo",
    "taxi",
    "van",
    "car",
    "lorry",
    "truck",
    "vehicle",
    "driver",
    "bike",
    "pickup",
    "minibus",
    "caravan",
    "motorbike",
    "motorhome",
    "scania",
    "suv",
    "furgoncino",
    "motorino",
    "automobile",
];
/// Words after which letters and digits are something else's name.
const OTHERS: &[&str] = &[
    "mod",
    "modello",
    "model",
    "modelli",
    "cod",
    "codice",
    "code",
    "art",
    "articolo",
    "item",
    "product",
    "prodotto",
    "part",
    "serial",
    "seriale",
    "flight",
    "volo",
    "lotto",
    "batch",
    "lot",
    "ref",
    "rif",
    "order",
    "ordine",
    "key",
    "promo",
    "voucher",
    "coupon",
    "version",
    "postcode",
    "stampante",
    "monitor",
    "printer",
    "laptop",
    "error",
    "errore",
];
/// Three letters that stand after letters and digits in what is sold.
const SOLD: &[&str] = &[
    "led", "ssd", "hdr", "ips", "tft", "psu", "kit", "set", "new", "box", "mon", "hdd", "usb",
    "rgb", "uhd", "gps", "pro", "max", "ddr", "ram", "lcd", "plus",
];

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for (i, word) in view.words().iter().enumerate() {
        let first = view.word(i);
        if first.is_empty() || first.len() > 8 || view.in_link(word.from) {
            continue;
        }
        // Every plate has figures, at the latest in its third part.
        if !(i..i + 3).any(|at| view.word(at).iter().any(u8::is_ascii_digit)) {
            continue;
        }
        let other = view.named_before(i, 2, OTHERS);
        let named = view.named_before(i, 3, NAMES);
        let near = named || view.named_before(i, 4, CARRIERS);
        let claim = form(view, i, named, near, other)
            .or_else(|| irish(view, i))
            .or_else(|| foreign(view, i).filter(|_| !other && view.named_before(i, 2, NAMES)));
        if let Some(to) = claim {
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

/// Seven letters and digits in the order that Italy or Britain gives them.
fn form(view: &View<'_>, i: usize, named: bool, near: bool, other: bool) -> Option<usize> {
    let from = view.words().get(i)?.from;
    if !view.word(i).first()?.is_ascii_alphabetic() {
        return None;
    }
    let (code, to) = view.join(i, 7, b"-")?;
    // "E-M5 16MP": parted elsewhere than between letters and digits.
    let parted = (i..)
        .take_while(|at| view.words().get(*at).is_some_and(|w| w.to < to))
        .all(|at| {
            let ends = view.word(at).last().is_some_and(u8::is_ascii_digit);
            let begins = view.word(at + 1).first().is_some_and(u8::is_ascii_digit);
            ends != begins
        });
    if !parted {
        return None;
    }
    let capitals = view.all_capitals(from, to);
    let italian = fits(&code, "AA999AA", b"ioqu");
    let bike = fits(&code, "AA99999", b"ioqu");
    let british = fits(&code, "AA99AAA", b"iq");
    let older = fits(&code, "A999AAA", b"ioquz");
    let surely = (italian && (capitals && !other || near))
        || (bike && near)
        || (british && near && (capitals || named))
        || (british && capitals && !other && is_issued(view, i, &code))
        || (older && near && capitals);
    surely.then_some(to)
}

/// A British plate that stands by itself: letters of an office that exists, half-years that have
/// been (DVLA INF104), parted by one space, and not amid words in capitals.
fn is_issued(view: &View<'_>, i: usize, code: &[u8]) -> bool {
    let age = value(&code[2..4]);
    let shouted = |at: Option<&Word>| {
        at.is_some_and(|word| word.len() > 2 && view.all_capitals(word.from, word.to))
    };
    let alone = !shouted(i.checked_sub(1).and_then(|at| view.words().get(at)))
        && !shouted(view.words().get(i + 2))
        && view.words().len() > 3;
    alone
        && view.word(i).len() == 4
        && view.gap(i) == b" "
        && !b"jqtuz".contains(&code[0])
        && (matches!(age, 2..=35) || matches!(age, 51..=85))
        && !is_one_of(&code[4..], SOLD)
}

/// Year, county, number: 191-D-12345.
fn irish(view: &View<'_>, i: usize) -> Option<usize> {
    let (year, county, number) = (view.word(i), view.word(i + 1), view.word(i + 2));
    let parted = view.gap(i) == b"-" && view.gap(i + 1) == b"-";
    let given = is_number(year)
        && (year.len() == 2 && value(year) >= 87
            || year.len() == 2 && value(year) <= 12
            || year.len() == 3 && matches!(year[2], b'1' | b'2') && year[0] <= b'3')
        && COUNTIES.contains(&county)
        && is_number(number)
        && number.len() <= 6;
    let to = view.words().get(i + 2)?.to;
    let alone = view.gap(i + 2) != b"-" && view.before(view.words().get(i)?.from) != b'-';
    (parted && given && alone && view.all_capitals(view.words().get(i)?.from, to)).then_some(to)
}

/// Irish counties and cities as plates shorten them.
const COUNTIES: &[&[u8]] = &[
    b"c", b"ce", b"cn", b"cw", b"d", b"dl", b"g", b"ke", b"kk", b"ky", b"l", b"ld", b"lh", b"lm",
    b"ls", b"mh", b"mn", b"mo", b"oy", b"rn", b"so", b"t", b"w", b"wh", b"wx", b"ww",
];

/// Five to eight letters and digits in capitals, in one or two groups: a plate of any other place,
/// where a word names it.
fn foreign(view: &View<'_>, i: usize) -> Option<usize> {
    let words = view.words();
    let first = words.get(i)?;
    let mixed = |code: &[u8]| {
        code.iter().any(u8::is_ascii_digit)
            && code.iter().any(u8::is_ascii_alphabetic)
            && code.iter().filter(|byte| byte.is_ascii_digit()).count() >= 2
    };
    let second = words.get(i + 1).filter(|second| {
        matches!(view.gap(i), b" " | b"-")
            && second.len() <= 4
            && first.len() <= 4
            && view.all_capitals(second.from, second.to)
            && !is_one_of(view.word(i + 1), UNITS)
    });
    let whole = |to: usize, length: usize| {
        let code = view.slice(first.from, to);
        ((5..=8).contains(&length) && mixed(code) && view.all_capitals(first.from, to))
            .then_some(to)
    };
    second
        .and_then(|second| whole(second.to, first.len() + second.len()))
        .or_else(|| whole(first.to, first.len()))
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
