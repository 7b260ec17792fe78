//! 15: a complaint without next step or contact (P21).

use super::{Case, Found, PUBLIC, Row};
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;
use crate::draft::{Check, empathy};
use crate::reading::Topic;
use crate::text::Kind;

pub(super) const ROW: Row = Row {
    check: Check::NoNextStep,
    rule: "P21",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "La torta era secca, che delusione",
            "Ciao Luca, una torta secca delude, e mi dispiace: ne parlo oggi con la cucina. — Giulia, Piazza",
        ),
        Case::of(
            "Bella la torta",
            "Grazie Paola, la torta è la preferita di tutti. — Giulia, Piazza",
        ),
        Case::of(
            "Thank you all for the flowers at my father's funeral",
            "Hi Ann, I'm so sorry for your loss, and it was good of you to write at such a time. — Tom, Fernhill",
        ),
        Case::of(
            "Aspetto pareri di chi l'ha provata",
            "Ciao Luca, grazie di averlo chiesto qui. La parola a chi ha un'idea: io leggo con piacere. — Giulia, Piazza",
        ),
        Case::of(
            "The toilets were filthy, disgusting",
            "Hi Ann, I'm letting the people at the toilets know now, and I'm sorry. — Tom, Fernhill",
        ),
        Case::of(
            "The cake was dry, so disappointing",
            "Hi Ann, a dry cake isn't what we bake for, I'm sorry. Which day did you come? — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "La torta era secca, che delusione",
            "Ciao Luca, mi dispiace molto per la torta secca, capisco la delusione. — Giulia, Piazza",
        ),
        Case::of(
            "The cake was dry, so disappointing",
            "Hi Ann, I'm really sorry the cake was dry, that's a shame. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let facts = seen.facts();
    let values = facts.reading.topics.first() == Some(&Topic::Ethics)
        || facts.reading.topics.first() == Some(&Topic::Price);
    // The reply's own regret says what the comment was.
    let regrets =
        seen.says(Family::Sorry) || (seen.says(Family::Feeling) && seen.questions.is_empty());
    let complaint = regrets && !seen.pleased() && !seen.condoles();
    if !complaint || values || seen.boundary() || facts.ladder_is_used_up() {
        return Vec::new();
    }
    let way = seen
        .tokens
        .iter()
        .any(|token| matches!(token.kind, Kind::Link | Kind::Email));
    if way || seen.says(Family::Ownerless) || empathy::step(seen).is_some() {
        return Vec::new();
    }
    vec![Found::missing()]
}
