//! 3: a third public reply, where the ladder lets go (P14): bait, insults and quarrels.

use super::{Case, Found, PUBLIC, Row};
use crate::advice::Action;
use crate::draft::Check;
use crate::draft::seen::Seen;
use crate::reading::Polarity;

pub(super) const ROW: Row = Row {
    check: Check::ThirdReply,
    rule: "P14",
    on: PUBLIC,
    find,
    good: &[
        Case::of("Siete ridicoli, solo bugie!", "Ciao Luca, capisco la rabbia: scrivimi in privato, dove posso vedere i tuoi dati. — Giulia, Piazza").after(1),
        Case::of("Grazie, ora funziona tutto!", "Che bello leggerlo, Luca: grazie della pazienza. — Giulia, Piazza").after(2),
        Case::of("Thank you so much, it arrived!", "So glad it got there, Ann. — Tom, Fernhill").after(2),
    ],
    bad: &[
        Case::of("Siete ridicoli, sempre le solite balle", "Ciao Luca, capisco la rabbia ma ti ho già risposto. — Giulia, Piazza").after(2),
        Case::of("Clowns. Absolute clowns.", "Hi Ann, I understand you're angry, we did explain. — Tom, Fernhill").after(2),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let facts = seen.facts();
    if !facts.ladder_is_used_up() || facts.case.replies < 2 {
        return Vec::new();
    }
    let ends = seen.around.advice.action == Action::LetGo
        || (facts.quarrels() && seen.around.advice.action != Action::Escalate)
        || nothing_new(seen);
    if ends {
        vec![Found::missing()]
    } else {
        Vec::new()
    }
}

/// Neither thanks nor a request nor a grievance with a fact, and no emergency: the same quarrel.
fn nothing_new(seen: &Seen<'_>) -> bool {
    let facts = seen.facts();
    let fact = facts
        .reading
        .grievance
        .as_ref()
        .is_some_and(|grievance| grievance.what.is_some() || grievance.since.is_some());
    !matches!(seen.around.advice.action, Action::Escalate | Action::Hide)
        && !facts.thanks()
        && !facts.asks()
        && !fact
        && facts.reading.sentiment.label != Polarity::Positive
}
