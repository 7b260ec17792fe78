//! The empathy of a draft (P18): the feeling named, the concrete thing restated, one next step
//! offered. Three small marks, each with the words that count.

use serde::{Deserialize, Serialize};

use super::phrases::Family;
use super::seen::Seen;
use crate::text::{Kind, Span};

/// The three marks; absent where no words count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Empathy {
    /// Names the feeling, or takes the person's side.
    pub feeling: Option<Span>,
    /// Restates the concrete thing.
    pub restated: Option<Span>,
    /// Offers a next step.
    pub step: Option<Span>,
}

/// Measures a draft.
#[must_use]
pub fn empathy(seen: &Seen<'_>) -> Empathy {
    Empathy {
        feeling: feeling(seen),
        restated: seen.restated(),
        step: step(seen),
    }
}

/// The words that name a feeling, take the person's side, or are sorry; sorry on condition feels
/// nothing (P19).
pub fn feeling(seen: &Seen<'_>) -> Option<Span> {
    let first = |family: Family| seen.first(family).map(|hit| hit.span);
    let doubts = |sentence: &std::ops::Range<usize>| {
        let mut conditions = seen.said(Family::Conditional);
        conditions.any(|hit| sentence.contains(&hit.tokens.start))
    };
    let sorry = seen.said(Family::Sorry).find(|hit| {
        let sentence = seen
            .sentences
            .iter()
            .find(|range| range.contains(&hit.tokens.start));
        !sentence.is_some_and(doubts)
    });
    first(Family::Feeling)
        .or_else(|| sorry.map(|hit| hit.span))
        .or_else(|| first(Family::Glad))
}

/// The words that offer a next step: something done or promised, a question, a way to go on.
pub fn step(seen: &Seen<'_>) -> Option<Span> {
    let number = seen.tokens.iter().any(|token| token.kind == Kind::Number);
    let desk = if number {
        Family::Desk
    } else {
        Family::Private
    };
    [Family::Step, Family::Promise, Family::Private, desk]
        .iter()
        .find_map(|family| seen.first(*family).map(|hit| hit.span))
        .or_else(|| {
            let sentence = seen.sentences.iter().find(|range| seen.asks(range))?;
            seen.span(sentence)
        })
}
