//! 14: the language of offices (P23), with plain words where they fit as they are.

use super::{Case, Found, Row, WRITTEN, like};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;
use crate::reply::Register;

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
            "Tanti auguri a tutti voi!",
            "Ciao Luca, grazie: fa piacere quando qualcuno si ricorda di noi. — Giulia, Piazza",
        ),
        Case::of(
            "È morto il fondatore, un grande uomo: un pensiero alla famiglia",
            "Buongiorno, Le porgo le più sentite condoglianze, e La ringrazio di aver scritto. — Giulia, Piazza",
        )
        .register(Register::Lei),
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
            "Il pacco non arriva",
            "Buongiorno, si ricorda di indicare il numero del pacco: arriva domani. — Giulia, Piazza",
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
