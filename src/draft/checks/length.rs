//! 16: too long for the site (P21).

use super::{Case, Found, Row, WRITTEN};
use crate::draft::Check;
use crate::draft::seen::Seen;
use crate::text::Span;
use crate::text::length::overrun;

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

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let text = seen.draft.text.trim_end();
    let over = seen.draft.limit.and_then(|limit| overrun(text, limit));
    let found = over.map(|at| Found::at(Span::new(at, text.len())));
    found.into_iter().collect()
}
