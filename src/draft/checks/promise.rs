//! 11: a promise without time or owner (P23, P15).

use super::{Case, Found, PUBLIC, Row};
use crate::draft::Check;
use crate::draft::phrases::{Family, Hit};
use crate::draft::seen::Seen;

pub(super) const ROW: Row = Row {
    check: Check::OpenPromise,
    rule: "P23",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "Dov'è il mio pacco?",
            "Ciao Luca, cerco io il pacco e ti aggiorno qui entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Dov'è il mio pacco?",
            "Ciao Luca, scrivimi in privato il numero dell'ordine, così resta riservato, e ti rispondo lì. — Giulia, Piazza",
        ),
        Case::of(
            "Where's my parcel?",
            "Hi Ann, I'm tracing the parcel now and I'll update you here by 6pm. — Tom, Fernhill",
        ),
        Case::of(
            "Il lampione è caduto sul marciapiede",
            "Ciao Luca, mi preoccupa: sento subito il magazzino perché qualcuno vada al lampione: ti scrivo qui entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Il lampione è caduto sul marciapiede",
            "Ciao Luca, mi preoccupa: del lampione ti scrivo qui entro le 18, e se qualcuno rischia adesso chiama il 112. — Giulia, Piazza",
        ),
    ],
    bad: &[
        Case::of(
            "Dov'è il mio pacco?",
            "Ciao Luca, controlliamo il pacco e ti faremo sapere. — Giulia, Piazza",
        ),
        Case::of(
            "Dov'è il mio pacco?",
            "Ciao Luca, cerco il pacco e ti aggiorno il prima possibile. — Giulia, Piazza",
        ),
        Case::of(
            "Dov'è il mio pacco?",
            "Ciao Luca, per il pacco verrai ricontattato entro domani. — Giulia, Piazza",
        ),
        Case::of(
            "Dov'è il mio pacco?",
            "Ciao Luca, per il pacco qualcuno ti chiama entro domani. — Giulia, Piazza",
        ),
        Case::of(
            "Where's my parcel?",
            "Hi Ann, we'll look into the parcel and get back to you. — Tom, Fernhill",
        ),
        Case::of(
            "Where's my parcel?",
            "Hi Ann, someone will be in touch about the parcel soon. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let facts = seen.facts();
    if facts.thanks() && !facts.asks() {
        return Vec::new();
    }
    let at = |hit: &Hit| vec![Found::at(hit.span)];
    let before = |at: usize| at.checked_sub(1).and_then(|at| seen.tokens.get(at));
    // "If somebody is in danger, call …" promises nobody.
    let supposed = |hit: &Hit| {
        before(hit.tokens.start).is_some_and(|token| matches!(token.text.as_str(), "se" | "if"))
    };
    if let Some(hit) = seen.said(Family::Ownerless).find(|hit| !supposed(hit)) {
        return at(hit);
    }
    let refuses = |hit: &Hit| {
        seen.tokens
            .get(hit.tokens.clone())
            .unwrap_or_default()
            .iter()
            .any(|token| matches!(token.text.as_str(), "don't" | "not" | "won't" | "never"))
    };
    let open = |hit: &&Hit| !hinges(seen, hit) && !refuses(hit);
    let Some(promise) = seen.said(Family::Promise).find(open) else {
        return Vec::new();
    };
    let sentence = seen.sentence(promise.tokens.start);
    let vague = seen
        .said(Family::Vague)
        .find(|hit| sentence.contains(&hit.tokens.start));
    // "By tomorrow" may stand in a sentence beside; "as soon as possible" takes it back.
    let reach = if vague.is_some() { 0 } else { 2 };
    let near = seen.near(promise.tokens.start, reach);
    let told = seen.said(Family::Time).any(|hit| {
        // "Since August" is no deadline, nor is "at some point this month".
        let past = before(hit.tokens.start).is_some_and(|token| {
            matches!(
                token.text.as_str(),
                "since" | "da" | "dal" | "dall'" | "last" | "ago"
            )
        });
        let blurred = vague.is_some_and(|vague| vague.tokens.end == hit.tokens.start);
        near.contains(&hit.tokens.start) && !past && !blurred
    });
    if told {
        return Vec::new();
    }
    at(vague.unwrap_or(promise))
}

/// It hangs on what the person sends first: "scrivimi il numero e ti rispondo lì".
fn hinges(seen: &Seen<'_>, promise: &Hit) -> bool {
    let near = seen.near(promise.tokens.start, 1);
    seen.said(Family::Private)
        .any(|hit| near.start <= hit.tokens.start && hit.tokens.start <= promise.tokens.start)
}
