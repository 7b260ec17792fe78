//! The questions of a comment: what would take each of them up.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::phrases::{Family, Phrases};
use super::seen::stems;
use crate::text::sentence::sentences;
use crate::text::{Kind, Token};

/// What a question is after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// A time.
    When,
    /// A place.
    Where,
    /// A price, a number.
    HowMuch,
    /// A way.
    How,
    /// A cause.
    Why,
    /// A thing, a person, one of several.
    What,
    /// Yes or no, or whatever else.
    Whether,
}

/// One question of the comment.
#[derive(Debug, Clone)]
pub struct Question {
    /// What it is after.
    pub after: After,
    /// One thing or the other is asked.
    pub offers: bool,
    /// Its content words.
    pub stems: FxHashSet<String>,
}

/// The questions somebody would expect an answer to: "is this a joke?" is none.
#[must_use]
pub fn questions(tokens: &[Token], phrases: &Phrases) -> Vec<Question> {
    let ranges = clauses(tokens, phrases);
    let hits = phrases.find(tokens, &ranges);
    ranges
        .iter()
        .filter_map(|range| {
            let within = tokens.get(range.clone())?;
            let marked = within
                .iter()
                .any(|token| token.kind == Kind::Punctuation && token.text == "?");
            let says = |family: Family| {
                hits.iter()
                    .any(|hit| hit.family == family && range.contains(&hit.tokens.start))
            };
            let opens = within
                .first()
                .is_some_and(|token| phrases.lists(Family::Asks, &token.text));
            let half = opens
                && tokens
                    .get(range.end)
                    .is_some_and(|token| matches!(token.text.as_str(), "and" | "e" | "ma" | "but"));
            if !(marked || half) || says(Family::Rhetoric) {
                return None;
            }
            let offers = within
                .iter()
                .any(|token| matches!(token.text.as_str(), "o" | "oppure" | "or"));
            let stems = stems(within, phrases);
            let kinds = [
                (Family::When, After::When),
                (Family::HowMuch, After::HowMuch),
                (Family::Where, After::Where),
                (Family::Why, After::Why),
                (Family::How, After::How),
                (Family::What, After::What),
            ];
            let after = kinds
                .iter()
                .find(|(family, _)| says(*family))
                .map_or(After::Whether, |(_, after)| *after);
            // "E quindi?" asks for what stands elsewhere.
            (!stems.is_empty() || after != After::Whether).then_some(Question {
                after,
                offers,
                stems,
            })
        })
        .collect()
}

/// The sentences, those of two questions in halves: "what's the deadline and do part-timers
/// qualify?", "not clear: does it go before or after?".
fn clauses(tokens: &[Token], phrases: &Phrases) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for range in sentences(tokens) {
        let asks = tokens
            .get(range.clone())
            .is_some_and(|run| run.iter().any(|token| token.text == "?"));
        let mut start = range.start;
        if asks {
            for at in range.start + 2..range.end.saturating_sub(2) {
                let (Some(token), Some(next)) = (tokens.get(at), tokens.get(at + 1)) else {
                    break;
                };
                let joins = matches!(token.text.as_str(), "and" | "e" | "ma" | "but" | ":" | ";");
                if joins && (phrases.lists(Family::Asks, &next.text) || token.text == ":") {
                    found.push(start..at);
                    start = at + 1;
                }
            }
        }
        found.push(start..range.end);
    }
    found
}
