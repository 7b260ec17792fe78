//! 8: the fault is put on the person (P23).

use super::{Case, Found, Row, WRITTEN};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;

pub(super) const ROW: Row = Row {
    check: Check::Blame,
    rule: "P23",
    on: WRITTEN,
    find,
    good: &[
        Case::of(
            "Ordine mai arrivato",
            "Ciao Luca, l'ordine avresti dovuto averlo lunedì, mi dispiace: lo cerco io entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Ordine mai arrivato",
            "Ciao Luca, il corriere avrebbe dovuto avvisarti dell'ordine: ci parlo io oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Order never came",
            "Hi Ann, you should have had your order on Monday, I'm sorry. I'm tracing it today. — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "Ordine mai arrivato",
            "Ciao Luca, avresti dovuto controllare l'indirizzo dell'ordine. Lo rispedisco oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Ordine mai arrivato",
            "Buongiorno, bastava leggere le condizioni: l'ordine arriva domani. — Giulia, Piazza",
        ),
        Case::of(
            "Order never came",
            "Hi Ann, you should have checked the address on the order. I'll resend it today. — Tom, Fernhill",
        ),
        Case::of(
            "Order never came",
            "Hi Ann, if you had read the email you'd know the order comes Friday. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let mut last = 0;
    let mut found = Vec::new();
    for hit in seen.said(Family::Blame) {
        let before = hit
            .tokens
            .start
            .checked_sub(1)
            .and_then(|at| seen.tokens.get(at));
        // "Non dovevi essere tu a chiedere" takes the person's side.
        let turned = before
            .is_some_and(|token| matches!(token.text.as_str(), "non" | "not" | "never" | "n't"));
        if hit.span.start >= last && !turned {
            last = hit.span.end;
            found.push(Found::at(hit.span));
        }
    }
    found
}
