//! Sentences: ranges of tokens.

use std::ops::Range;

use super::token::{Kind, Token};

/// Longest sentence, in tokens; a longer one is cut, so that work on a sentence stays bounded.
const LONGEST: usize = 100;

/// Abbreviations after which a point ends nothing.
const ABBREVIATIONS: [&str; 24] = [
    "sig", "sigg", "dott", "prof", "avv", "ing", "dr", "mr", "mrs", "ms", "gent", "spett", "egr",
    "art", "n", "nr", "tel", "cell", "es", "ecc", "pag", "approx", "vs", "no",
];

/// Ranges of tokens, in order, covering all of them. A sentence keeps the marks and the emoji that
/// close it.
#[must_use]
pub fn sentences(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut closed = false;
    for (i, token) in tokens.iter().enumerate() {
        let trailing = match token.kind {
            Kind::Emoji => true,
            Kind::Punctuation => matches!(token.text.as_str(), "!" | "?" | "." | "…" | ")" | "\""),
            _ => false,
        };
        if i > start && (token.new_line || (closed && !trailing) || i - start >= LONGEST) {
            found.push(start..i);
            start = i;
            closed = false;
        }
        closed |= token.kind == Kind::Punctuation
            && match token.text.as_str() {
                "!" | "?" => true,
                "." => !ends_abbreviation(&tokens[start..i], tokens.get(i + 1)),
                _ => false,
            };
    }
    if start < tokens.len() {
        found.push(start..tokens.len());
    }
    found
}

fn ends_abbreviation(before: &[Token], next: Option<&Token>) -> bool {
    before.last().is_some_and(|word| {
        ABBREVIATIONS.contains(&word.text.as_str())
            // "No." and "n." end a sentence unless a number follows.
            && (!matches!(word.text.as_str(), "no" | "n" | "nr" | "art" | "pag")
                || next.is_some_and(|token| token.kind == Kind::Number))
    })
}
