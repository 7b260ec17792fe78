//! E-mail addresses, spelled out too: "chiocciola", "[at]", "punto it".

use super::view::{View, Word, is_alnum, is_one_of};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: false,
    yes: &[
        (
            "write bob [at] mailbox [dot] example",
            "bob [at] mailbox [dot] example",
            PersonalDataKind::Email,
        ),
        (
            "scrivetemi a mario.rossi@example.it grazie",
            "mario.rossi@example.it",
            PersonalDataKind::Email,
        ),
        (
            "MARIO_ROSSI+shop@mail.example.co.uk!",
            "MARIO_ROSSI+shop@mail.example.co.uk",
            PersonalDataKind::Email,
        ),
        (
            "mario chiocciola example punto it",
            "mario chiocciola example punto it",
            PersonalDataKind::Email,
        ),
        (
            "mario.rossi[at]example[dot]com",
            "mario.rossi[at]example[dot]com",
            PersonalDataKind::Email,
        ),
        (
            "it is jane (at) example (dot) com",
            "jane (at) example (dot) com",
            PersonalDataKind::Email,
        ),
        (
            "jane dot doe at example dot co dot uk",
            "jane dot doe at example dot co dot uk",
            PersonalDataKind::Email,
        ),
        (
            "mario (chiocciola) example.it",
            "mario (chiocciola) example.it",
            PersonalDataKind::Email,
        ),
        (
            "mario @ example.it",
            "mario @ example.it",
            PersonalDataKind::Email,
        ),
    ],
    no: &[
        "see you at lunch dot com",
        "grazie @brand.it per la risposta",
        "seguitemi su @utente@mastodon.social",
        "see you at noon",
        "la chiocciola in giardino ha un punto nero",
        "look at the dot on the map",
        "ci vediamo @ casa",
        "meet at 5 dot.",
    ],
};

const AT: &[&str] = &["chiocciola", "at", "et"];
const DOT: &[&str] = &["punto", "dot", "point"];
/// Ends of addresses that are believed after a spelled-out dot.
const ENDS: &[&str] = &[
    "it", "com", "net", "org", "eu", "uk", "co", "info", "me", "io", "de", "fr", "es", "ch", "biz",
];

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for at in 0..view.len() {
        if view.at(at) == b'@' {
            plain(view, at, found);
        }
    }
    for i in 1..view.words().len() {
        if is_one_of(view.word(i), AT) {
            spelled(view, i, found);
        }
    }
}

fn is_local(byte: u8) -> bool {
    is_alnum(byte) || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-')
}

/// `local@domain.end`, perhaps with one space on either side of the sign.
fn plain(view: &View<'_>, at: usize, found: &mut Vec<Found>) {
    // RFC 5321 allows 64 octets before the sign and 255 after it.
    let spaced = view.before(at) == b' ' && view.at(at + 1) == b' ';
    let left = if spaced { at.saturating_sub(1) } else { at };
    let right = if spaced { at + 2 } else { at + 1 };
    let mut from = left;
    while from > left.saturating_sub(64) && is_local(view.before(from)) {
        from -= 1;
    }
    while from < left && !is_alnum(view.at(from)) {
        from += 1;
    }
    if from == left || matches!(view.before(from), b'@' | b'/' | b'=') && !view.in_mailto(from) {
        return;
    }
    let mut to = right;
    while to < right + 255 && (is_alnum(view.at(to)) || matches!(view.at(to), b'.' | b'-')) {
        to += 1;
    }
    while to > right && !is_alnum(view.before(to)) {
        to -= 1;
    }
    let domain = view.slice(right, to);
    let Some(dot) = domain.iter().rposition(|byte| *byte == b'.') else {
        return;
    };
    let end = &domain[dot + 1..];
    if dot == 0 || end.len() < 2 || end.iter().any(u8::is_ascii_digit) || view.at(to) == b'@' {
        return;
    }
    found.push(Found {
        kind: PersonalDataKind::Email,
        sureness: Sureness::Proven,
        from,
        to,
    });
}

/// Word `i` says the sign: "mario punto rossi chiocciola example punto it".
fn spelled(view: &View<'_>, i: usize, found: &mut Vec<Found>) {
    let words = view.words();
    let bracketed = is_bracketed(view, words[i]);
    let mut first = i - 1;
    if !close(view.gap(first)) {
        return;
    }
    // The part before the sign: words joined by written or spelled dots.
    for _ in 0..6 {
        if first >= 1 && joined(view.gap(first - 1)) {
            first -= 1;
        } else if first >= 2
            && is_one_of(view.word(first - 1), DOT)
            && close(view.gap(first - 1))
            && close(view.gap(first - 2))
        {
            first -= 2;
        } else {
            break;
        }
    }
    // The part after it: names and dots, until an end we know.
    let mut last = i + 1;
    let mut dots = 0;
    for _ in 0..5 {
        if view.gap(last) == b"." {
            last += 1;
            dots += 1;
        } else if is_one_of(view.word(last + 1), DOT)
            && close(view.gap(last))
            && close(view.gap(last + 1))
            && (is_one_of(view.word(last + 2), ENDS)
                || bracketed
                    && words
                        .get(last + 1)
                        .is_some_and(|dot| is_bracketed(view, *dot)))
        {
            last += 2;
            dots += 1;
        } else {
            break;
        }
    }
    let Some(end) = words.get(last) else { return };
    // "See you at lunch dot com": a joke, nobody's box.
    let somebody = [
        "you", "me", "us", "him", "her", "them", "it", "meet", "look", "only",
    ];
    if !bracketed && first + 1 == i && is_one_of(view.word(first), &somebody) {
        return;
    }
    // Between plain words "at" and "et" mean other things: only a known end makes them a sign.
    let believed = dots > 0
        && close(view.gap(i))
        && (bracketed || is_one_of(view.word(last), ENDS))
        && view
            .word(last)
            .iter()
            .all(|byte| is_alnum(*byte) && !byte.is_ascii_digit());
    if believed {
        found.push(Found {
            kind: PersonalDataKind::Email,
            sureness: Sureness::Named,
            from: words[first].from,
            to: end.to,
        });
    }
}

fn is_bracketed(view: &View<'_>, word: Word) -> bool {
    matches!(
        (view.before(word.from), view.at(word.to)),
        (b'(', b')') | (b'[', b']') | (b'{', b'}') | (b'<', b'>')
    )
}

/// Spaces and brackets only.
fn close(gap: &[u8]) -> bool {
    !gap.is_empty()
        && gap.len() <= 4
        && gap.iter().all(|byte| {
            matches!(
                byte,
                b' ' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>'
            )
        })
}

/// Parts of one local part.
fn joined(gap: &[u8]) -> bool {
    matches!(gap, b"." | b"_" | b"-")
}

impl View<'_> {
    /// The glyphs before `at` say `mailto:`, or a slash that only separates.
    fn in_mailto(&self, at: usize) -> bool {
        self.before(at) == b'/' && !self.in_link(at)
    }
}
