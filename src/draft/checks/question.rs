//! 12: a question nobody takes up (P4): no answer, no promise of one, no question back.

use rustc_hash::FxHashSet;

use super::{Case, Found, PUBLIC, Row};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::question::{After, Question};
use crate::draft::seen::{Seen, stem};
use crate::reading::Intent;
use crate::text::Kind;

pub(super) const ROW: Row = Row {
    check: Check::QuestionUnanswered,
    rule: "P4",
    on: PUBLIC,
    find,
    good: &[
        Case::of(
            "Quando riaprite il negozio di Pavia?",
            "Ciao Sara, riapriamo lunedì alle 9. — Giulia, Piazza",
        ),
        Case::of(
            "Spedite in Svizzera?",
            "Ciao Sara, non lo so ancora: chiedo al magazzino e ti rispondo qui entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Spedite in Svizzera?",
            "Buongiorno, preferisco verificare: la risposta la trova qui sotto entro le 18. — Giulia, Piazza",
        ),
        Case::of(
            "Will you do something in Leeds too?",
            "Hi Ann, I'm putting your question to the shops now. What they say will be here by 6pm. — Tom, Fernhill",
        ),
        Case::of(
            "Is it vegan?",
            "Hi Ann, yes, no milk and no eggs. — Tom, Fernhill",
        ),
        Case::of(
            "How much is the blue one?",
            "Hi Ann, do you mean the big vase or the small one? — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "Quando riaprite il negozio di Pavia?",
            "Ciao Sara, che bello sentirti: il negozio ti aspetta con tante novità. — Giulia, Piazza",
        ),
        Case::of(
            "Quanto costa la spedizione in Svizzera?",
            "Ciao Sara, la nostra spedizione è curata da persone esperte. — Giulia, Piazza",
        ),
        Case::of(
            "When does the Leeds shop open again?",
            "Hi Ann, thanks for your interest in our shop, we love Leeds. — Tom, Fernhill",
        ),
        Case::of(
            "Does the jacket come in green?",
            "Hi Ann, thank you for writing, we love hearing from our followers. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let facts = seen.facts();
    let calm = !facts.complains() && !facts.displeased();
    if !(facts.asks() || calm) || facts.angry() || seen.boundary() || seen.questions.is_empty() {
        return Vec::new();
    }
    if comes_back(seen) {
        return Vec::new();
    }
    let open = seen
        .questions
        .iter()
        .enumerate()
        .any(|(at, question)| !takes_up(seen, question, at > 0));
    if open {
        vec![Found::missing()]
    } else {
        Vec::new()
    }
}

/// Some question is answered, or will be.
pub(super) fn takes_up_any(seen: &Seen<'_>) -> bool {
    comes_back(seen)
        || seen
            .questions
            .iter()
            .any(|question| takes_up(seen, question, false))
}

/// A promise, a question back, a link, a way to go on: each takes up whatever was asked.
fn comes_back(seen: &Seen<'_>) -> bool {
    let link = seen
        .tokens
        .iter()
        .any(|token| matches!(token.kind, Kind::Link | Kind::Email));
    let number = seen.tokens.iter().any(|token| token.kind == Kind::Number);
    link || seen.says(Family::Promise)
        || seen.says(Family::Private)
        || (number && seen.says(Family::Desk))
        || seen.sentences.iter().any(|sentence| seen.asks(sentence))
}

/// The draft answers in kind.
fn takes_up(seen: &Seen<'_>, question: &Question, later: bool) -> bool {
    let number = || seen.tokens.iter().any(|token| token.kind == Kind::Number);
    // A number that counts no time.
    let count = || {
        seen.tokens.iter().enumerate().any(|(at, token)| {
            token.kind == Kind::Number
                && !seen.said(Family::Time).any(|hit| hit.tokens.contains(&at))
        })
    };
    let shared = || {
        let own: FxHashSet<String> = seen
            .tokens
            .iter()
            .filter_map(|token| stem(token, seen.phrases))
            .collect();
        question.stems.intersection(&own).count()
    };
    let shares = || shared() > 0;
    let unknown = || seen.says(Family::Answer);
    match question.after {
        After::When => seen.says(Family::Time) || number() || unknown(),
        After::HowMuch => count() || seen.says(Family::Amount),
        After::Where => seen.says(Family::Place) || shares() || unknown(),
        After::Why => seen.says(Family::Because) || shares() || unknown(),
        After::How => shares() || seen.says(Family::Step) || unknown(),
        After::What => {
            let whole = question.stems.is_empty() && seen.echo().is_some();
            number() || shares() || unknown() || whole
        }
        // "Can you check?" is met by somebody who does.
        After::Whether => {
            let facts = seen.facts();
            let met = facts.does(Intent::Request) && seen.says(Family::Step);
            // The thing asked about is not yet the answer: most of the question is.
            let (shared, all) = (shared(), question.stems.len());
            let most = shared * 2 > all || (shared >= 2 && shared * 2 >= all);
            let beside = later && all <= 2 && shared > 0;
            most || beside
                || at_once(seen, question)
                || first_says(seen, question)
                || unknown()
                || met
        }
    }
}

/// The first word says it: "Calendar days, counted from …".
fn at_once(seen: &Seen<'_>, question: &Question) -> bool {
    seen.tokens
        .iter()
        .take(2)
        .any(|token| stem(token, seen.phrases).is_some_and(|stem| question.stems.contains(&stem)))
}

/// One of two that the question offers, in the first sentence: "they're calendar days".
fn first_says(seen: &Seen<'_>, question: &Question) -> bool {
    question.offers
        && seen.sentences.first().is_some_and(|sentence| {
            seen.tokens
                .get(sentence.clone())
                .unwrap_or_default()
                .iter()
                .any(|token| {
                    stem(token, seen.phrases).is_some_and(|stem| question.stems.contains(&stem))
                })
        })
}
