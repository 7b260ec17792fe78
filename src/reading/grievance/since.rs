//! Since when, bare: "12 giorni", "lunedì", "two weeks", "Monday".

use std::ops::Range;

use super::{is_one_of, sentence};
use crate::reading::scene::Scene;
use crate::text::Kind;
use crate::text::calendar::{ABOUT, MONTHS, NUMBERS, PAST, UNITS, WEEKDAYS, YEARS};

/// Units too short to be a wait unless it is said to be one.
const SHORT: &[&str] = &[
    "minuto", "minuti", "ora", "ore", "minute", "minutes", "mins", "hour", "hours", "hrs",
];
/// Units that stand alone: "da giorni", "for weeks".
const MANY: &[&str] = &[
    "ore",
    "giorni",
    "settimane",
    "mesi",
    "anni",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "ages",
];
const FROM: &[&str] = &[
    "da", "dal", "dalla", "dall", "dai", "dalle", "dallo", "since",
];
/// What was done on the day that follows.
const DEEDS: &[&str] = &[
    "ordinat*",
    "comprat*",
    "acquistat*",
    "fatto",
    "fatta",
    "spedit*",
    "pagat*",
    "partit*",
    "scritto",
    "chiamato",
    "inviat*",
    "richiest*",
    "prenotat*",
    "effettuat*",
    "doveva",
    "dovevano",
    "ordered",
    "bought",
    "paid",
    "placed",
    "sent",
    "emailed",
    "called",
    "due",
    "supposed",
    "contacted",
    "returned",
    "booked",
    "reso",
    "consegnat*",
];
/// Before these a span of time is not a wait.
const OTHERWISE: &[&str] = &[
    "in", "entro", "tra", "fra", "ogni", "within", "every", "next", "prossim*", "garanzia",
    "warranty", "per",
];
/// After these "a week" tells how often, or for how much.
const TIMES: &[&str] = &[
    "times", "time", "once", "twice", "volte", "volta", "quid", "pounds", "euro", "euros", "bucks",
];
/// After these it is one.
const WAITS: &[&str] = &[
    "attesa", "ritardo", "coda", "telefono", "silenzio", "hold", "late", "waiting", "wait", "delay",
];

/// The surest mention of a time from which something has been wrong. Without a told fact only
/// what is surely a wait counts.
pub fn find(scene: &Scene<'_>, wrong: bool) -> Option<Range<usize>> {
    let all = || 0..scene.tokens.len();
    all()
        .find_map(|at| {
            counted(scene, at)
                .filter(|(_, sure)| *sure)
                .map(|(range, _)| range)
        })
        .or_else(|| all().find_map(|at| dated(scene, at, true)))
        .or_else(|| all().find_map(|at| dated(scene, at, false)))
        .or_else(|| {
            wrong
                .then(|| all().find_map(|at| counted(scene, at).map(|(range, _)| range)))
                .flatten()
        })
}

/// Glyph of a number, or a word for one.
fn is_number(scene: &Scene<'_>, at: usize) -> bool {
    scene.tokens.get(at).is_some_and(|token| {
        (token.kind == Kind::Number && token.text.len() <= 3) || is_one_of(&token.text, NUMBERS)
    })
}

/// A number and a unit that end at this token; whether it is surely a wait.
fn counted(scene: &Scene<'_>, at: usize) -> Option<(Range<usize>, bool)> {
    let unit = scene.at(at);
    if !is_one_of(unit, UNITS) && !is_one_of(unit, YEARS) {
        return None;
    }
    let floor = sentence(scene, at).start;
    let mut from = at;
    while from > floor && at - from < 5 && is_number(scene, from - 1) {
        from -= 1;
    }
    let numbered = from < at;
    if !numbered && !is_one_of(unit, MANY) {
        return None;
    }
    while numbered && from > floor && is_one_of(scene.at(from - 1), ABOUT) {
        from -= 1;
    }
    // "di" alone begins nothing: "ritardo di tre giorni".
    while from < at && is_one_of(scene.at(from), &["di", "of", "at", "than"]) {
        from += 1;
    }
    let before = |back: usize| {
        from.checked_sub(back)
            .filter(|at| *at >= floor)
            .map_or("", |at| scene.at(at))
    };
    let after = |ahead: usize| scene.at(at + ahead);
    let ago = is_one_of(after(1), &["fa", "ago", "now", "later", "dopo"]);
    let said = is_one_of(before(1), FROM)
        || is_one_of(before(1), &["for", "dopo", "after"])
        || is_one_of(after(1), &["che"])
            && is_one_of(before(1), &["sono", "e", "saranno", "ormai", "gia", "da"])
        || is_one_of(
            before(1),
            &[
                "aspetto",
                "aspettiamo",
                "aspettando",
                "aspettato",
                "atteso",
                "waiting",
                "waited",
                "been",
                "attendo",
            ],
        );
    let waits = is_one_of(after(1), WAITS)
        || is_one_of(after(2), WAITS)
        || is_one_of(before(1), WAITS)
        || is_one_of(before(2), WAITS);
    let sure = ago || said || waits;
    // "£12 a month", "three times a week".
    let rate = (from..at).any(|one| {
        let of = one.checked_sub(1).map(|before| &scene.tokens[before]);
        is_one_of(scene.at(one), &["a", "an"])
            && of.is_some_and(|of| of.kind == Kind::Number || is_one_of(&of.text, TIMES))
    });
    if rate && !ago {
        return None;
    }
    if !sure && (is_one_of(before(1), OTHERWISE) || is_one_of(unit, SHORT) || !numbered) {
        return None;
    }
    // "da un anno cliente": being a customer is no grievance.
    let faithful = is_one_of(before(2), &["cliente", "clienti", "abbonat*", "customer*"])
        || is_one_of(after(1), &["cliente"]);
    (!faithful).then_some((from..at + 1, sure))
}

/// A day, month or date that begins at this token: after "da" or "since", or after a deed.
fn dated(scene: &Scene<'_>, at: usize, strict: bool) -> Option<Range<usize>> {
    let floor = sentence(scene, at).start;
    let end = date_end(scene, at)?;
    let before = |back: usize| {
        at.checked_sub(back)
            .filter(|at| *at >= floor)
            .map_or("", |at| scene.at(at))
    };
    let from = is_one_of(before(1), FROM) || (before(1) == "the" && before(2) == "since");
    let deed = (1..=5).any(|back| is_one_of(before(back), DEEDS));
    let ahead = is_one_of(
        scene.at(at.saturating_sub(1)),
        &["entro", "by", "next", "until", "fino"],
    );
    let counts = if strict { from } else { deed && !ahead };
    counts.then_some(at..end)
}

/// One past the last token of a date that begins here.
fn date_end(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let (word, next, third) = (scene.at(at), scene.at(at + 1), scene.at(at + 2));
    let number = |at: usize| {
        scene
            .tokens
            .get(at)
            .is_some_and(|token| token.kind == Kind::Number && token.text.len() <= 2)
    };
    if is_one_of(word, PAST) {
        return Some(if is_one_of(next, &["sera", "mattina", "morning"]) {
            at + 2
        } else {
            at + 1
        });
    }
    if is_one_of(word, WEEKDAYS) {
        return Some(if is_one_of(next, &["scorso", "scorsa"]) {
            at + 2
        } else {
            at + 1
        });
    }
    if number(at) && is_one_of(next, MONTHS) {
        return Some(at + 2);
    }
    if is_one_of(word, MONTHS) {
        return Some(if number(at + 1) { at + 2 } else { at + 1 });
    }
    let scale = |word: &str| {
        is_one_of(
            word,
            &[
                "settimana",
                "mese",
                "anno",
                "estate",
                "week",
                "month",
                "year",
                "night",
            ],
        )
    };
    if scale(word) && is_one_of(next, &["scorso", "scorsa"])
        || word == "scorsa" && next == "settimana"
    {
        return Some(at + 2);
    }
    if word == "altro" && next == "ieri" || word == "this" && next == "morning" {
        return Some(at + 2);
    }
    if word == "last" && (scale(next) || is_one_of(next, WEEKDAYS) || is_one_of(next, MONTHS)) {
        return Some(at + 2);
    }
    if word == "the" && third == "of" {
        return None;
    }
    None
}
