//! 2: personal data in a public box. The one finding that stops an insertion.

use super::{Case, Found, PUBLIC, Row};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;
use crate::reading::{PersonalDataKind as Kind, personal_data};
use crate::text::Span;
use crate::text::fold::fold;

pub(super) const ROW: Row = Row {
    check: Check::PersonalData,
    rule: "P13",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "Come vi chiamo?",
            "Ciao Luca, chiamateci al 340 1234567, fino alle 19:30. — Giulia, Piazza",
        ),
        Case::of(
            "Come vi chiamo?",
            "Ciao Luca, il nostro numero è il 340 1234567, fino alle 19:30. — Giulia, Piazza",
        ),
        Case::of(
            "Come vi chiamo?",
            "Ciao Luca, il centralino risponde allo 02 5512345, fino alle 19:30. — Giulia, Piazza",
        ),
        Case::of(
            "Come vi chiamo?",
            "Ciao Luca, chiama Piazza allo 02 5512345, fino alle 19:30. — Giulia, Piazza",
        ),
        Case::of(
            "Mi date il numero di Milano?",
            "Ciao Luca, la sede di Milano risponde allo 02 5512345, fino alle 19:30. — Giulia, Piazza",
        ),
        Case::of(
            "How do I ring you?",
            "Hi Ann, call us on 020 7946 0958 before 6pm. — Tom, Fernhill",
        ),
        Case::of(
            "Come vi chiamo?",
            "Ciao Luca, il nostro numero verde è 800 123 456, fino alle 19:30. — Giulia, Piazza",
        ),
        Case::of(
            "Ordine sbagliato!",
            "Ciao Luca, mi dispiace per l'ordine di 12 pezzi: entro 48 ore ti rispondo. — Giulia, Piazza",
        ),
        Case::of(
            "Where are you?",
            "Hi Ann, our shop is at 12 High Street, come and see us. — Tom, Fernhill",
        ),
        Case::of(
            "Can I email you?",
            "Hi Ann, of course: help@fernhill.co.uk reaches me. — Tom, Fernhill",
        ),
    ],
    bad: &[
        // A number that nothing says is the firm's.
        Case::of(
            "Come vi chiamo?",
            "Ciao Anna, chiama Luca al 340 1234567, risponde fino alle 18. — Giulia, Piazza",
        ),
        Case::of(
            "Come vi chiamo?",
            "Ciao Anna, il nostro negozio oggi è chiuso: senti Marta allo 02 5512345. — Giulia, Piazza",
        ),
        Case::of(
            "Come vi chiamo?",
            "Ciao Anna, chiama il 340 1234567 fino alle 18. — Giulia, Piazza",
        ),
        Case::of(
            "Come vi chiamo?",
            "Ciao Anna, il cellulare di Luca è il 340 1234567, fino alle 18. — Giulia, Piazza",
        ),
        Case::of(
            "How do I ring you?",
            "Hi Ann, call Luke on 020 7946 0958 before 6pm. — Tom, Fernhill",
        ),
        Case::of(
            "How do I ring you?",
            "Hi Ann, text Sarah on 07700 900123 before 6pm. — Tom, Fernhill",
        ),
        Case::of(
            "Richiamatemi!",
            "Ciao Luca, ti chiamo al 333 1234567 entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Dov'è il mio pacco?",
            "Ciao Luca, il corriere lo porta in via Garibaldi 12 a Pavia domani. — Giulia, Piazza",
        ),
        Case::of(
            "No reply to my email",
            "Hi Ann, I've written to ann.jones@gmail.com just now. — Tom, Fernhill",
        ),
        Case::of(
            "Where's my order?",
            "Hi Ann, order number 4471882 left today. — Tom, Fernhill",
        ),
    ],
};

/// Mailboxes of a desk, not of a person.
const DESKS: &[&str] = &[
    "info",
    "assistenza",
    "aiuto",
    "help",
    "support",
    "supporto",
    "clienti",
    "cliente",
    "servizio",
    "servizioclienti",
    "customercare",
    "customer",
    "customerservice",
    "care",
    "privacy",
    "dpo",
    "hello",
    "ciao",
    "contatti",
    "contact",
    "ordini",
    "orders",
    "resi",
    "returns",
    "press",
    "stampa",
    "ufficiostampa",
    "reclami",
    "complaints",
    "team",
    "social",
    "prenotazioni",
    "booking",
    "bookings",
    "reservations",
    "hr",
    "jobs",
    "lavoraconnoi",
    "careers",
    "segnalazioni",
    "shop",
    "negozio",
    "urp",
    "protocollo",
    "amministrazione",
    "billing",
    "fatture",
    "legal",
    "donazioni",
    "donations",
    "enquiries",
    "mail",
    "post",
    "sicurezza",
    "security",
    "phishing",
    "abuse",
    "feedback",
    "sales",
    "vendite",
    "marketing",
    "office",
    "segreteria",
    "biglietteria",
];

/// Words by which a comment speaks of the firm's own house.
const FIRM: &[&str] = &[
    "siete", "negozio", "vostro", "vostra", "aprite", "sede", "your", "you're", "shop", "store",
    "branch", "located",
];

/// Mailboxes that people have at home.
const HOMES: &[&str] = &[
    "gmail",
    "hotmail",
    "libero",
    "yahoo",
    "icloud",
    "outlook",
    "tiscali",
    "virgilio",
    "alice",
    "live",
    "aol",
    "btinternet",
    "proton",
    "protonmail",
    "me",
    "msn",
    "fastwebnet",
    "tim",
    "inwind",
    "ymail",
    "gmx",
    "sky",
    "talktalk",
    "googlemail",
    "mac",
    "email",
    "posteo",
    "yandex",
];

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let channels = &seen.around.settings.brand.channels;
    let lines = &seen.around.settings.help_lines;
    let own: Vec<String> = [
        &channels.whatsapp,
        &channels.phone,
        &channels.email,
        &channels.form,
        &channels.chat,
        &channels.help,
        &lines.it,
        &lines.en,
        &seen.around.settings.brand.signature,
    ]
    .iter()
    .map(|value| key(value))
    .filter(|value| !value.is_empty())
    .collect();
    let comment = key(&seen.around.comment.text);
    let mut spans: Vec<Span> = personal_data::find(seen.text)
        .into_iter()
        .filter(|datum| {
            let words = datum.span.of(seen.text);
            let key = key(words);
            if own.iter().any(|own| own.contains(&key)) {
                return false;
            }
            // Said back to everybody, or plainly the person's.
            let digits = key.bytes().filter(u8::is_ascii_digit).count();
            let telling = match datum.kind {
                Kind::Email => true,
                // "You're at 21 Roma Street, not 12": the firm's own address.
                Kind::Address => !seen
                    .comment_tokens
                    .iter()
                    .any(|token| FIRM.contains(&token.text.as_str())),
                _ => digits >= 5,
            };
            if datum.kind == Kind::Address && !telling && comment.contains(&key) {
                return false;
            }
            let said_back = key.len() >= 5 && comment.contains(&key) && telling;
            said_back || !is_desk(seen, datum.kind, datum.span, words)
        })
        .map(|datum| datum.span)
        .chain(forms(seen.text))
        .collect();
    spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut last = 0;
    spans.retain(|span| {
        let free = span.start >= last;
        last = last.max(span.end);
        free
    });
    spans
        .into_iter()
        .map(|span| Found {
            stops: true,
            ..Found::at(span)
        })
        .collect()
}

/// Letters and digits only.
fn key(words: &str) -> String {
    fold(words)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// The firm's own desk, line or house, as it may stand in public.
fn is_desk(seen: &Seen<'_>, kind: Kind, span: Span, words: &str) -> bool {
    let at = seen
        .tokens
        .partition_point(|token| token.span.end <= span.start);
    let sentence = seen.sentence(at.min(seen.tokens.len().saturating_sub(1)));
    let desk = seen.says_within(Family::Desk, &sentence);
    let theirs = seen.said(Family::Theirs).any(|hit| {
        sentence.start <= hit.tokens.start && hit.tokens.end <= at + 1 && at <= hit.tokens.end + 6
    });
    match kind {
        Kind::Phone if is_a_colleague_s(seen, at) => false,
        Kind::Phone => {
            let digits: String = words.chars().filter(char::is_ascii_digit).collect();
            let digits = digits
                .strip_prefix("0039")
                .or(digits.strip_prefix("39"))
                .unwrap_or(&digits);
            // Free numbers and short codes are nobody's at home.
            let free = [
                "800", "803", "840", "848", "892", "895", "899", "199", "0800", "0808", "0300",
                "0330", "0333", "0345", "0344", "1800", "1888", "1877", "116", "0870", "0844",
                "0843",
            ]
            .iter()
            .any(|start| digits.starts_with(start))
                || digits.len() <= 6;
            // A mobile is somebody's, unless it is said to be the firm's.
            let mobile = (digits.starts_with('3') && digits.len() >= 9)
                || digits.starts_with("07")
                || digits.starts_with("447");
            free || (!theirs && (desk || !mobile))
        }
        Kind::Email => {
            let name = words.split('@').next().unwrap_or_default();
            let named = fold(name)
                .split(['.', '-', '_', '+'])
                .any(|part| DESKS.contains(&part));
            let house = words.split('@').nth(1).unwrap_or_default();
            let at_home = fold(house)
                .split('.')
                .next()
                .is_some_and(|name| HOMES.contains(&name));
            named || (!theirs && (desk || !at_home))
        }
        Kind::Address | Kind::Vat | Kind::Iban => desk && !theirs,
        Kind::Card | Kind::TaxId | Kind::Order | Kind::Plate => false,
    }
}

/// A number that somebody is to be called at by name: "chiama Luca al …", "il cellulare di Luca è
/// il …". A house that is called, or signs, is the firm.
fn is_a_colleague_s(seen: &Seen<'_>, number: usize) -> bool {
    /// What may stand between a name and the number.
    const BETWEEN: &[&str] = &[
        "al", "allo", "sul", "il", "lo", "è", "e", "at", "on", "is", "numero", "number", ":", "(",
        "-",
    ];
    /// What a person is reached by.
    const REACH: &[&str] = &[
        "chiama",
        "chiami",
        "chiamate",
        "senti",
        "senta",
        "sentite",
        "contatta",
        "contatti",
        "contattate",
        "telefona",
        "scrivi",
        "cerca",
        "call",
        "ring",
        "text",
        "phone",
        "contact",
        "message",
        "reach",
        "try",
        "ask",
    ];
    /// What only a person has.
    const OWN: &[&str] = &["cellulare", "personale", "mobile", "cell"];
    let before = seen.tokens.get(..number).unwrap_or_default();
    let skipped = before
        .iter()
        .rev()
        .take_while(|token| BETWEEN.contains(&token.text.as_str()))
        .count();
    let Some((name, before)) = before
        .get(..before.len() - skipped)
        .and_then(<[_]>::split_last)
    else {
        return false;
    };
    let house = fold(&seen.around.settings.brand.name);
    let signed = seen.signature.map(|span| fold(span.of(seen.text)));
    let firm = [Some(house), signed].iter().flatten().any(|words| {
        words
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == name.text)
    });
    if skipped == 0 || !name.capital || name.caps || firm || name.kind != crate::text::Kind::Word {
        return false;
    }
    let said = |at: usize, list: &[&str]| {
        before
            .iter()
            .rev()
            .nth(at)
            .is_some_and(|token| list.contains(&token.text.as_str()))
    };
    said(0, REACH) || (said(0, &["di", "of"]) && said(1, OWN))
}

/// What a detector of strangers' data must prove, and a draft need only look like: an IBAN or a
/// card mistyped, a document's number.
fn forms(text: &str) -> Vec<Span> {
    const DOCUMENTS: &[&str] = &[
        "passaporto",
        "passport",
        "patente",
        "licence",
        "license",
        "tessera",
        "matricola",
        "pratica",
        "polizza",
        "policy",
        "badge",
        "carta",
        "card",
        "identita",
        "documento",
        "contatore",
        "meter",
        "customer",
        "cliente",
        "account",
        "utenza",
        "contratto",
        "contract",
        "membership",
        "nhs",
        "iva",
        "vat",
        "fiscale",
        "numero",
        "number",
        "booking",
        "prenotazione",
        "permits",
        "permit",
        "plate",
        "targa",
        "targata",
        "pnr",
    ];
    let mut found = Vec::new();
    let mut before: [String; 5] = Default::default();
    let mut digits: Option<(Span, usize)> = None;
    let mut run: Option<(Span, usize)> = None;
    for word in text.split_whitespace() {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let start = at + word.find(bare).unwrap_or(0);
        let span = Span::new(start, start + bare.len());
        let figures = bare.bytes().filter(u8::is_ascii_digit).count();
        let letters = bare.chars().filter(|c| c.is_ascii_uppercase()).count();
        let solid = bare.chars().all(|c| c.is_ascii_alphanumeric());
        let iban = solid && bare.len() >= 20 && letters >= 2 && figures >= 14;
        let document = solid
            && figures >= 5
            && figures + letters == bare.len()
            && before.iter().any(|word| DOCUMENTS.contains(&word.as_str()));
        let ours = before.iter().any(|word| {
            matches!(
                word.as_str(),
                "nostra" | "nostro" | "our" | "verde" | "telefono" | "phone"
            )
        });
        if iban || (document && !ours) {
            found.push(span);
        }
        // "943 476 5919": a number written in groups, after the word that names it.
        run = match run {
            Some((whole, count)) if figures > 0 && figures == bare.len() => {
                Some((Span::new(whole.start, span.end), count + figures))
            }
            _ if figures >= 3
                && figures == bare.len()
                && !ours
                && before.iter().any(|word| {
                    DOCUMENTS.contains(&word.as_str())
                        && !matches!(word.as_str(), "numero" | "number")
                }) =>
            {
                Some((span, figures))
            }
            _ => None,
        };
        if let Some((whole, 9..)) = run {
            found.push(whole);
        }
        // Groups of four figures, as on a card.
        digits = match digits {
            Some((run, count)) if figures == 4 && bare.len() == 4 => {
                let run = Span::new(run.start, span.end);
                if count + 1 == 4 {
                    found.push(run);
                }
                Some((run, count + 1))
            }
            _ if figures == 4 && bare.len() == 4 => Some((span, 1)),
            _ => None,
        };
        before.rotate_left(1);
        let [.., last] = &mut before;
        *last = fold(bare);
    }
    found.extend(plates(text));
    found
}

/// "FG48 KLX": a British plate, which two groups of capitals and figures spell.
fn plates(text: &str) -> Vec<Span> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .windows(2)
        .filter_map(|pair| {
            let [one, two] = pair else { return None };
            let two = two.trim_end_matches(|c: char| !c.is_alphanumeric());
            let shape = |word: &str, wanted: &str| {
                word.len() == wanted.len()
                    && word
                        .bytes()
                        .zip(wanted.bytes())
                        .all(|(is, should)| match should {
                            b'A' => is.is_ascii_uppercase(),
                            _ => is.is_ascii_digit(),
                        })
            };
            (shape(one, "AA99") && shape(two, "AAA")).then(|| {
                let start = one.as_ptr() as usize - text.as_ptr() as usize;
                let end = two.as_ptr() as usize - text.as_ptr() as usize + two.len();
                Span::new(start, end)
            })
        })
        .collect()
}
