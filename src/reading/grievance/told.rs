//! What happened, where no list or rule knows a word of it: the clause on which the learned model's
//! complaint rests most.

use std::ops::Range;

use super::{ends_clause, is_one_of, what};
use crate::lexicon::Tag;
use crate::reading::scene::Scene;
use crate::text::{Kind, Span};

/// Words a clause may have to say one fact.
const WORDS: std::ops::RangeInclusive<usize> = 3..=14;
/// A clause longer than this is cut where another begins without a mark.
const LONG: usize = 9;
/// Words that begin another clause without a mark.
const JOINTS: &[&str] = &[
    "ma", "pero", "perche", "mentre", "quando", "poi", "cosi", "eppure", "anche", "se", "but",
    "and", "because", "while", "when", "then", "so", "yet", "if", "which",
];
/// Words that stand before a fact and are none of it.
const OPENERS: &[&str] = &[
    "e", "ed", "ma", "pero", "che", "allora", "quindi", "poi", "cioe", "comunque", "insomma",
    "beh", "oh", "ah", "and", "but", "so", "well", "because", "then", "anyway", "that",
];

/// The fact's tokens; `spans` are the words the verdict rests on, the weightiest first.
pub fn find(scene: &Scene<'_>, spans: &[Span]) -> Option<Range<usize>> {
    let weight = |clause: &Range<usize>| -> usize {
        let held = scene.span(clause.clone());
        let inside = |span: &Span| held.start <= span.start && span.end <= held.end;
        (0..spans.len())
            .filter(|rank| inside(&spans[*rank]))
            .map(|rank| spans.len() - rank)
            .sum()
    };
    let clauses: Vec<Range<usize>> = scene
        .sentences
        .iter()
        .flat_map(|sentence| clauses(scene, sentence))
        .collect();
    let (at, _) = clauses
        .iter()
        .map(weight)
        .enumerate()
        .filter(|(at, weight)| *weight > 0 && !praises(scene, &clauses[*at]))
        .max_by_key(|(at, weight)| (*weight, std::cmp::Reverse(*at)))?;
    let mut told = clauses[at].clone();
    // Too few words to be understood alone take their neighbour in: "pizza gommosa, birra calda".
    if words(scene, &told) < *WORDS.start() {
        let same = |other: &&Range<usize>| {
            scene.sentence_of(other.start) == scene.sentence_of(clauses[at].start)
        };
        let next = clauses.get(at + 1).filter(same);
        let before = at
            .checked_sub(1)
            .and_then(|at| clauses.get(at))
            .filter(same);
        told = match (next, before) {
            (Some(next), _) => told.start..next.end,
            (None, Some(before)) => before.start..told.end,
            (None, None) => told,
        };
    }
    WORDS
        .contains(&words(scene, &told))
        .then(|| what::trim(scene, told))
}

/// It only praises: of a mixed comment that is the other half.
fn praises(scene: &Scene<'_>, clause: &Range<usize>) -> bool {
    let held = scene.hits.iter().filter(|hit| clause.contains(&hit.at));
    let polarities = held.map(|hit| scene.lexicon.row(hit).tags.polarity);
    let (mut good, mut bad) = (false, false);
    for polarity in polarities {
        good |= polarity > 0;
        bad |= polarity < 0;
    }
    let denies = clause.clone().any(|at| scene.tagged(at, Tag::Negator));
    good && !bad && !denies
}

/// The runs of a sentence between marks; long ones also between joints.
fn clauses(scene: &Scene<'_>, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for run in runs(sentence.clone(), |at| {
        scene.tokens.get(at).is_none_or(ends_clause)
    }) {
        let parts = if words(scene, &run) > LONG {
            split(scene, run)
        } else {
            vec![run]
        };
        found.extend(parts.into_iter().filter_map(|part| opened(scene, part)));
    }
    found
}

/// The runs of a range between the tokens that end one.
fn runs(range: Range<usize>, ends: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut from = range.start;
    for at in range.clone() {
        if ends(at) {
            runs.push(from..at);
            from = at + 1;
        }
    }
    runs.push(from..range.end);
    runs.retain(|run| !run.is_empty());
    runs
}

/// A long run in parts, each beginning at a joint.
fn split(scene: &Scene<'_>, run: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = run.start;
    for at in run.start + *WORDS.start()..run.end {
        if is_one_of(scene.at(at), JOINTS) && at - from >= *WORDS.start() {
            parts.push(from..at);
            from = at;
        }
    }
    parts.push(from..run.end);
    parts
}

/// Without the words that only lead up to the fact.
fn opened(scene: &Scene<'_>, mut clause: Range<usize>) -> Option<Range<usize>> {
    while !clause.is_empty()
        && (is_one_of(scene.at(clause.start), OPENERS) || scene.at(clause.start) == "'")
        // "È" is a verb, and folds to the conjunction.
        && !scene.tokens[clause.start].span.of(scene.text).contains(['è', 'È'])
    {
        clause.start += 1;
    }
    (!clause.is_empty()).then_some(clause)
}

fn words(scene: &Scene<'_>, tokens: &Range<usize>) -> usize {
    let all = scene.tokens.get(tokens.clone()).unwrap_or_default();
    all.iter()
        .filter(|token| matches!(token.kind, Kind::Word | Kind::Number))
        .count()
}
