//! 10: money or presents promised in public (P23): the next one will shout louder.

use super::{Case, Found, PUBLIC, Row};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;

pub(super) const ROW: Row = Row {
    check: Check::Compensation,
    rule: "P23",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "Come uso il voucher che mi avete mandato?",
            "Ciao Luca, il voucher si inserisce nel carrello prima di pagare. — Giulia, Piazza",
        ),
        Case::of(
            "Quando arriva il rimborso?",
            "Ciao Luca, il rimborso è partito ieri e la banca lo accredita in 5 giorni. — Giulia, Piazza",
        ),
        Case::of(
            "Complimenti, tre mesi per un rimborso",
            "Ciao Luca, tre mesi sono troppi, e mi dispiace: chiedo adesso come stanno le cose con il rimborso e ti scrivo qui entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "How do refunds work?",
            "Hi Ann, refunds go back to the card you paid with within 5 days. — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "Pizza fredda",
            "Ciao Luca, mi dispiace per la pizza: la prossima te la offriamo noi. — Giulia, Piazza",
        ),
        Case::of(
            "Pizza fredda",
            "Ciao Luca, per la pizza fredda ti mandiamo un buono da 20 euro oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Pizza fredda",
            "Ciao Luca, per la pizza ti rimborsiamo tutto oggi stesso. — Giulia, Piazza",
        ),
        Case::of(
            "Pizza fredda",
            "Ciao Luca, mi dispiace per la pizza: te la rimborso oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Cold pizza",
            "Hi Ann, sorry about the pizza: we'll send you a £20 voucher today. — Tom, Fernhill",
        ),
        Case::of(
            "Cold pizza",
            "Hi Ann, sorry about the pizza: your next meal is on us. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let facts = seen.facts();
    // Somebody pleased, or who asks about the offer itself, is told about it and not paid.
    let calm = !facts.displeased() && !facts.complains() && !facts.insults();
    let theirs = seen
        .comment_tokens
        .iter()
        .any(|token| seen.phrases.lists(Family::Benefit, &token.text));
    if calm && (theirs || facts.asks()) {
        return Vec::new();
    }
    seen.first(Family::Compensation)
        .map(|hit| Found::at(hit.span))
        .into_iter()
        .collect()
}
