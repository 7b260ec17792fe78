//! 19: hidden, without a reason that may stand (P10): spam or offence, nothing else.

use super::{Case, Found, NOTE, Row};
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;
use crate::draft::{Channel, Check};
use crate::text::Span;

pub(super) const ROW: Row = Row {
    check: Check::HideWithoutReason,
    rule: "P10",
    on: NOTE,
    find,
    good: &[
        Case::of(
            "Prestiti subito, scrivimi su Telegram",
            "Spam: offerta di prestiti con contatto esterno.",
        )
        .on(Channel::Hide),
        Case::of(
            "tornate al vostro paese",
            "Offesa razzista contro un gruppo, nascosto e segnalato.",
        )
        .on(Channel::Hide),
        Case::of("Buy crypto now!!!", "Scam link, reported.").on(Channel::Hide),
    ],
    bad: &[
        Case::of("Siete lentissimi", "Nascosto.").on(Channel::Hide),
        Case::of("Siete lentissimi", "Troppo negativo, disturba il post.").on(Channel::Hide),
        Case::of("So slow", "").on(Channel::Hide),
        Case::of("So slow", "Bad for the campaign, hiding it.").on(Channel::Hide),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    // "Not spam, but it looks bad" gives no reason either.
    let denied = |at: usize| {
        at.checked_sub(3)
            .map_or(0..at, |from| from..at)
            .filter_map(|before| seen.tokens.get(before))
            .any(|token| {
                matches!(
                    token.text.as_str(),
                    "non" | "nessun" | "nessuna" | "senza" | "not" | "no" | "isn't" | "without"
                )
            })
    };
    if seen
        .hits
        .iter()
        .any(|hit| hit.family == Family::Offence && !denied(hit.tokens.start))
    {
        return Vec::new();
    }
    let end = seen.text.trim_end().len();
    vec![if end == 0 {
        Found::missing()
    } else {
        Found::at(Span::new(0, end))
    }]
}
