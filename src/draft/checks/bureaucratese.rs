//! 14: the language of offices (P23), with plain words where they fit as they are.

use super::{Case, Found, Row, WRITTEN, like};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;

pub(super) const ROW: Row = Row {
    check: Check::Bureaucratese,
    rule: "P23",
    on: WRITTEN,
    find,
    good: &[
        Case::of(
            "Il pacco non arriva",
            "Ciao Luca, il pacco è fermo a Piacenza: ti rispondo entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Where's my parcel?",
            "Hi Ann, the parcel is in Leeds and I'll update you by 6pm. — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "Il pacco non arriva",
            "Buongiorno, in merito al pacco La invitiamo a volerci contattare. — Giulia, Piazza",
        ),
        Case::of(
            "Il pacco non arriva",
            "Buongiorno, si prega di attendere il pacco fino a domani. — Giulia, Piazza",
        ),
        Case::of(
            "Where's my parcel?",
            "Hi Ann, please be advised that your parcel arrives tomorrow. — Tom, Fernhill",
        ),
        Case::of(
            "Where's my parcel?",
            "Dear customer, your parcel arrives tomorrow. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let mut last = 0;
    let mut found = Vec::new();
    for hit in seen.said(Family::Bureaucratese) {
        if hit.span.start < last {
            continue;
        }
        last = hit.span.end;
        let one = Found::at(hit.span);
        found.push(match hit.plain {
            Some(plain) => one.mended(like(plain, hit.span.of(seen.text))),
            None => one,
        });
    }
    found
}
