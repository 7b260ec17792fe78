//! 6: high anger, and no feeling in the first sentence (P18): listening comes before explaining.

use super::{Case, Found, PUBLIC, Row};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;

pub(super) const ROW: Row = Row {
    check: Check::NoFeeling,
    rule: "P18",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "SONO FURIOSO, 12 GIORNI PER UN PACCO, VERGOGNA!!!",
            "Ciao Luca, hai ragione a essere furioso: dodici giorni per un pacco sono troppi. Lo cerco io ed entro le 18 hai una data. — Giulia, Piazza",
        ),
        Case::of(
            "Ordine in ritardo di un giorno, potete controllare?",
            "Ciao Luca, il pacco è partito stamattina e arriva domani. — Giulia, Piazza",
        ),
        Case::of(
            "I'm absolutely furious, three weeks without internet, disgrace!!!",
            "Hi Ann. Three weeks offline would make anyone furious, and I'm sorry. I'm on it and back by 6pm. — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "SONO FURIOSO, 12 GIORNI PER UN PACCO, VERGOGNA!!!",
            "Ciao Luca, il pacco risulta al magazzino di Piacenza per un controllo. Ti scrivo entro le 18, mi dispiace. — Giulia, Piazza",
        ),
        Case::of(
            "I'm absolutely furious, three weeks without internet, disgrace!!!",
            "Hi Ann, the internet fault in your area was caused by a cut cable. An engineer is booked for Friday and I'll update you by 6pm. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let facts = seen.facts();
    let careless = !facts.reading.personal_data.is_empty();
    if !seen.hot() || careless || seen.boundary() || !seen.unhappy() || facts.thanks() {
        return Vec::new();
    }
    let Some(first) = seen.opening() else {
        return Vec::new();
    };
    if seen.says_within(Family::Feeling, &first) || seen.says_within(Family::Sorry, &first) {
        return Vec::new();
    }
    seen.span(&first).map(Found::at).into_iter().collect()
}
