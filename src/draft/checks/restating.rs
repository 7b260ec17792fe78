//! 5: nothing of the comment is taken up (P18): it could stand under any other.

use super::{Case, Found, PUBLIC, Row};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::{Seen, stem};
use crate::reading::{PatternKind, Topic};

pub(super) const ROW: Row = Row {
    check: Check::NothingRestated,
    rule: "P18",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "Aspetto il pacco da 12 giorni, nessuno risponde",
            "Ciao Luca, dodici giorni per una consegna sono troppi, mi dispiace: la cerco io ed entro le 18 hai una data. — Giulia, Piazza",
        ),
        Case::of(
            "La torta era secca e il servizio lento, che delusione",
            "Ciao Luca, una torta secca non va bene: ne parlo io con la cucina oggi. — Giulia, Piazza",
        ),
        Case::of(
            "My router drops every evening, useless",
            "Hi Ann, evenings without broadband are maddening: I'm checking the line now and will be back by 6pm. — Tom, Fernhill",
        ),
        Case::of("❤️❤️", "Grazie di cuore! — Giulia, Piazza"),
    ],
    bad: &[
        Case::of(
            "Aspetto il pacco da 12 giorni, nessuno risponde",
            "Ciao Luca, mi dispiace per la situazione. Me ne occupo io e ti rispondo entro domani. — Giulia, Piazza",
        ),
        Case::of(
            "La bolletta è raddoppiata e il numero verde non risponde",
            "Ciao Luca, capisco il problema e mi spiace molto. Verifico io e torno da te entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "My router drops every evening, useless",
            "Hi Ann, I'm sorry about this. I'll look into it and come back to you by 6pm. — Tom, Fernhill",
        ),
    ],
};

/// Content words with which a reply is no longer one that fits all.
const OWN: usize = 3;

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let facts = seen.facts();
    let regrets = seen.says(Family::Sorry) && !seen.condoles();
    let due = regrets || seen.complaint() || (facts.asks() && !facts.thanks());
    // "Thank you for being frank": fair criticism taken as it is.
    let taken = seen.says(Family::Glad) && seen.says(Family::Sorry);
    let held = taken
        || facts.calls(PatternKind::Distress)
        || facts.shows(PatternKind::RepeatContact)
        || !facts.reading.personal_data.is_empty()
        || matches!(
            facts.reading.topics.first(),
            Some(Topic::Price | Topic::Ethics)
        );
    // A comment of two words has nothing to take up.
    if !due || seen.boundary() || held || seen.asked.len() < 2 || seen.echo().is_some() {
        return Vec::new();
    }
    // Words of its own show that somebody has read, if in other words.
    let asks_back = seen.sentences.iter().any(|sentence| seen.asks(sentence));
    if asks_back || own_words(seen) > OWN || seen.topic().is_some() {
        return Vec::new();
    }
    // A question answered in other words is taken up by its answer.
    if facts.asks() && !facts.complains() && super::question::takes_up_any(seen) {
        return Vec::new();
    }
    vec![Found::missing()]
}

/// How many words of the draft are about something: no name, no courtesy, no step or promise.
fn own_words(seen: &Seen<'_>) -> usize {
    let courtesy = [
        Family::Feeling,
        Family::Sorry,
        Family::Promise,
        Family::Step,
        Family::Time,
        Family::Private,
        Family::Vague,
        Family::Bureaucratese,
        Family::Opening,
    ];
    let mut covered = vec![false; seen.tokens.len()];
    for hit in &seen.hits {
        if courtesy.contains(&hit.family)
            && let Some(tokens) = covered.get_mut(hit.tokens.clone())
        {
            tokens.fill(true);
        }
    }
    seen.tokens
        .iter()
        .zip(covered)
        .filter(|(token, covered)| !covered && !token.capital)
        .filter(|(token, _)| stem(token, seen.phrases).is_some())
        .count()
}
