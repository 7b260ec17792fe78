//! How far a "non", a "never" or an "n't" reaches.

use std::ops::Range;

use super::scene::Scene;
use crate::lexicon::Tag;
use crate::text::Kind;

/// How far back a negation reaches, in tokens.
const NEGATION: usize = 4;
/// Words after which "mai" and "never" compare rather than deny ("mai visto un servizio così").
const EVER: [&str; 14] = [
    "visto",
    "vista",
    "visti",
    "viste",
    "sentito",
    "sentita",
    "trovato",
    "incontrato",
    "avuto",
    "seen",
    "met",
    "experienced",
    "encountered",
    "been",
];

/// A negation bears on the token.
#[must_use]
pub fn negated(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    let from = at.saturating_sub(NEGATION).max(sentence.start);
    for before in (from..at).rev() {
        let token = &scene.tokens[before];
        if token.kind == Kind::Punctuation
            || token.kind == Kind::Emoji
            || scene.tagged(before, Tag::But)
        {
            return false;
        }
        let covers = scene.hits_at(before).iter().any(|hit| hit.end() <= at);
        if scene.tagged(before, Tag::Negator) && covers {
            let compares = matches!(token.text.as_str(), "mai" | "never")
                && EVER.contains(&scene.at(before + 1));
            let only = matches!(scene.at(before + 1), "solo" | "soltanto" | "only" | "just");
            return !compares && !only;
        }
    }
    false
}
