//! 16: too long for the site (P21).

use unicode_segmentation::UnicodeSegmentation;

use super::{Case, Found, Row, WRITTEN};
use crate::draft::Check;
use crate::draft::seen::Seen;
use crate::text::{Kind, Span};

pub(super) const ROW: Row = Row {
    check: Check::TooLong,
    rule: "P21",
    on: WRITTEN,
    find,
    good: &[
        Case::of("Dov'è il pacco?", "Ciao Luca, il pacco arriva domani. — Giulia, Piazza").limit(60),
        Case::of("Where's my parcel?", "Hi Ann, it's here: https://fernhill.example.org/parcels/where/are/they/today — Tom, Fernhill").limit(280),
    ],
    bad: &[
        Case::of("Dov'è il pacco?", "Ciao Luca, il pacco arriva domani. — Giulia, Piazza").limit(40),
        Case::of("Where's my parcel?", "Hi Ann, the parcel arrives tomorrow. — Tom, Fernhill").limit(40),
    ],
};

/// X counts every address as this many characters; the limit that is its own.
const LINK_ON_X: usize = 23;
const X: usize = 280;

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let Some(limit) = seen.draft.limit else {
        return Vec::new();
    };
    let text = seen.draft.text.trim_end();
    let links: Vec<Span> = seen
        .tokens
        .iter()
        .filter(|token| token.kind == Kind::Link && limit == X)
        .map(|token| token.span)
        .collect();
    let mut used = 0;
    let mut links = links.into_iter().peekable();
    for (at, letter) in text.grapheme_indices(true) {
        while links.next_if(|link| link.end <= at).is_some() {}
        used += match links.peek() {
            Some(link) if link.start == at => LINK_ON_X,
            Some(link) if link.start < at => 0,
            _ => weight(letter, limit),
        };
        if used > limit {
            return vec![Found::at(Span::new(at, text.len()))];
        }
    }
    Vec::new()
}

/// An emoji counts for two on X.
fn weight(letter: &str, limit: usize) -> usize {
    let emoji = letter
        .chars()
        .next()
        .is_some_and(crate::text::emoji::starts_emoji);
    if emoji && limit == X { 2 } else { 1 }
}
