//! 18: invited to private, without saying why (P12): bystanders see a door being shut.

use std::ops::Range;

use super::{Case, Found, PUBLIC, Row};
use crate::advice::Action;
use crate::draft::Check;
use crate::draft::phrases::{Family, Hit};
use crate::draft::seen::Seen;
use crate::reading::{PatternKind, Topic};

pub(super) const ROW: Row = Row {
    check: Check::PrivateWithoutReason,
    rule: "P12",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "Il pacco non arriva",
            "Ciao Luca, per il pacco scrivimi in privato il numero d'ordine: qui lo leggerebbero tutti. — Giulia, Piazza",
        ),
        Case::of(
            "Grazie, gentilissimi",
            "Grazie a te, Luca: se serve scrivimi in privato. — Giulia, Piazza",
        ),
        Case::of(
            "Parcel missing",
            "Hi Ann, message me privately with your parcel's details, as they shouldn't be public. — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "Il pacco non arriva",
            "Ciao Luca, mi dispiace per il pacco. Scrivici in privato. — Giulia, Piazza",
        ),
        Case::of(
            "Il pacco non arriva",
            "Ciao Luca, mi dispiace per il pacco: mandaci un DM, ti aiutiamo oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Il tapis roulant fa scintille",
            "Ciao Ennio, le scintille spaventano, mi dispiace. Tienilo spento e scrivici in privato. — Giulia, Piazza",
        ),
        Case::of(
            "Parcel missing",
            "Hi Ann, sorry about the parcel. Please DM us and we'll sort it today. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let facts = seen.facts();
    // With an account in danger, or a person hurt, everybody sees why; a thing that sparks concerns all.
    let account = facts.about(Topic::Account);
    let personal =
        seen.around.advice.action == Action::Escalate && !facts.calls(PatternKind::Safety);
    let plain = account || seen.boundary() || !facts.reading.personal_data.is_empty() || personal;
    if plain || seen.pleased() || facts.calls(PatternKind::Distress) {
        return Vec::new();
    }
    let Some(first) = seen.first(Family::Private) else {
        return Vec::new();
    };
    let reasoned = seen.said(Family::Private).any(|hit| {
        let around = seen.near(hit.tokens.start, 1);
        offered(seen, hit)
            || seen.says_within(Family::Reason, &around)
            || seen.says_within(Family::Data, &after(seen, hit))
    });
    if reasoned {
        Vec::new()
    } else {
        vec![Found::at(first.span)]
    }
}

/// The sentence of the invitation and the one after it: the complaint told before is no reason.
fn after(seen: &Seen<'_>, hit: &Hit) -> Range<usize> {
    seen.sentence(hit.tokens.start).start..seen.near(hit.tokens.start, 1).end
}

/// "Here or in a message, as you like": nobody is sent away.
fn offered(seen: &Seen<'_>, hit: &Hit) -> bool {
    let sentence = seen.sentence(hit.tokens.start);
    let words = seen.tokens.get(sentence).unwrap_or_default();
    words.windows(2).any(|pair| {
        let [one, two] = pair else { return false };
        // "If you get no answer": a way left open.
        let else_way = matches!(one.text.as_str(), "se" | "if")
            && matches!(two.text.as_str(), "non" | "nobody" | "nothing" | "no");
        else_way
            || matches!(one.text.as_str(), "qui" | "here" | "sotto")
                && matches!(two.text.as_str(), "o" | "oppure" | "or")
    })
}
