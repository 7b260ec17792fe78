//! What is asked underneath (P4): what happened, to which thing, since when, what is wanted.
//!
//! All in the comment's own words: found by rules (`of what`, `of wants`), by the lexicon's `fail`
//! and `thing` rows, and by how Italian and English put a missing deed, a time and a wish; last, by the
//! clause on which the learned model's complaint rests.

mod since;
#[cfg(test)]
mod tests;
mod thing;
mod told;
mod wants;
mod what;

use std::ops::Range;

use super::Grievance;
use super::rules::{Fired, RuleSet};
use super::scene::Scene;
use crate::text::{Kind, Span, Token};

/// The grievance of a comment; nothing where nothing went wrong and no remedy is asked for. `blamed`
/// are the words a complaint rests on, where only the learned model heard one.
#[must_use]
pub fn find(
    scene: &Scene<'_>,
    rules: &RuleSet,
    fired: &[Fired],
    blamed: &[Span],
) -> Option<Grievance> {
    let what = what::find(scene, rules, fired).or_else(|| told::find(scene, blamed));
    let wish = wants::find(scene, rules, fired);
    if what.is_none() && wish.as_ref().is_none_or(|wish| !wish.remedy) {
        return None;
    }
    let wish = wish
        .map(|wish| wish.tokens)
        .or_else(|| wants::question(scene));
    let (thing, agreement) = thing::find(scene, what.as_ref(), wish.as_ref()).unzip();
    Some(Grievance {
        since: since::find(scene, what.is_some()).map(|tokens| words(scene, tokens)),
        what: what.map(|tokens| words(scene, tokens)),
        wants: wish.map(|tokens| words(scene, tokens)),
        thing,
        agreement,
    })
}

/// The bad fact's tokens, where the comment tells one: also where no word of it speaks against
/// ("non si è ancora visto").
pub fn fact(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired]) -> Option<Range<usize>> {
    what::find(scene, rules, fired)
}

/// The words as written, on one line; not shouted, even where they were.
fn words(scene: &Scene<'_>, tokens: Range<usize>) -> String {
    let shouted = scene
        .tokens
        .get(tokens.clone())
        .unwrap_or_default()
        .iter()
        .filter(|token| token.kind == Kind::Word)
        .all(|token| token.caps || token.text.len() < 2);
    let written = whole(scene, scene.span(tokens)).of(scene.text);
    let line = written.split_whitespace().collect::<Vec<_>>().join(" ");
    if shouted { line.to_lowercase() } else { line }
}

/// With the currency's sign before a sum, and the quotation mark that closes one opened inside.
fn whole(scene: &Scene<'_>, span: Span) -> Span {
    let (before, inside) = (&scene.text[..span.start], span.of(scene.text));
    let sign = before.chars().next_back().filter(|c| "$£€".contains(*c));
    let open = inside.matches('"').count() % 2 == 1
        || inside.matches('“').count() > inside.matches('”').count();
    let close = scene.text[span.end..].chars().next();
    let close = close.filter(|c| open && "\"”".contains(*c));
    Span::new(
        span.start - sign.map_or(0, char::len_utf8),
        span.end + close.map_or(0, char::len_utf8),
    )
}

/// The sentence a token stands in, as a range of tokens.
fn sentence(scene: &Scene<'_>, token: usize) -> Range<usize> {
    scene
        .sentences
        .iter()
        .find(|sentence| sentence.contains(&token))
        .cloned()
        .unwrap_or(token..token)
}

/// The token ends a clause: a mark, an emoji, a line's end.
fn ends_clause(token: &Token) -> bool {
    matches!(
        token.kind,
        Kind::Punctuation | Kind::Emoji | Kind::Mention | Kind::Link | Kind::Hashtag
    ) && token.text != "'"
}

/// One of `words`; `arriv*` stands for all that begin so.
fn is_one_of(word: &str, words: &[&str]) -> bool {
    let word = word.as_bytes();
    // Most differ in the first letter, and this is asked of every word.
    words.iter().any(|other| match (other.as_bytes(), word) {
        ([letter, ..], [first, ..]) if letter != first => false,
        ([stem @ .., b'*'], _) => word.starts_with(stem),
        (other, _) => word == other,
    })
}
