//! What it is about.

use super::proof::Tally;
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
use super::{PatternKind, Topic};
use crate::lexicon::Tag;
use strum::VariantArray;

/// Least confidence of a topic that is told.
pub const LEAST: f32 = 0.3;

/// Gathers what speaks for each topic.
#[must_use]
pub fn find(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired]) -> Tally<Topic> {
    let mut tally = Tally::default();
    for hit in &scene.hits {
        let row = scene.lexicon.row(hit);
        for topic in Topic::VARIANTS
            .iter()
            .copied()
            .filter(|topic| row.tags.has(Tag::Topic(*topic)))
        {
            // Two words name a thing more surely than one; a bad fact names what went wrong.
            let sure = 0.35
                + if hit.length > 1 { 0.1 } else { 0.0 }
                + if row.tags.has(Tag::Fail) { 0.1 } else { 0.0 };
            tally.of(topic).add(sure, scene.span_of(hit), row.id());
        }
    }
    // An idiom hides its words ("prezzi assurdi"), yet they still say what it is about.
    for hit in scene.hits.iter().filter(|hit| hit.length > 1) {
        for at in hit.at..hit.end() {
            for row in scene.lexicon.alone(scene.at(at), scene.languages) {
                for topic in Topic::VARIANTS
                    .iter()
                    .copied()
                    .filter(|topic| row.tags.has(Tag::Topic(*topic)))
                {
                    tally.of(topic).add(0.3, scene.span(at..at + 1), row.id());
                }
            }
        }
    }
    for firing in fired {
        let rule = rules.rule(firing);
        if let Of::Topic(topic) = rule.of {
            tally.of(topic).add(rule.weight, firing.span, rule.id);
        }
    }
    tally
}

/// What somebody is hurt, threatened or laid bare by is what the comment is about, whatever thing it
/// names: `training/LABELS.md` asks after these two topics before all others.
const BY_PATTERN: [(PatternKind, Topic); 5] = [
    (PatternKind::Threat, Topic::Safety),
    (PatternKind::Distress, Topic::Safety),
    (PatternKind::Safety, Topic::Safety),
    (PatternKind::Minors, Topic::Safety),
    (PatternKind::Doxxing, Topic::Privacy),
];

/// Believes a topic as much as the pattern that makes it, with the pattern's words.
pub fn follow(tally: &mut Tally<Topic>, patterns: &Tally<PatternKind>, least: f32) {
    for (kind, proof) in patterns.above(least) {
        let made = BY_PATTERN.iter().find(|(pattern, _)| *pattern == kind);
        if let Some((_, topic)) = made {
            let of = tally.of(*topic);
            of.settle(of.confidence().max(proof.confidence()));
            for piece in proof.evidence() {
                of.show(piece.span, piece.rule);
            }
        }
    }
}

/// Topics worth telling, main one first; never empty.
#[must_use]
pub fn rank(tally: &Tally<Topic>) -> Vec<Topic> {
    let found = tally.above(LEAST);
    let most = found.first().map_or(0.0, |(_, proof)| proof.confidence());
    let mut topics: Vec<Topic> = found
        .iter()
        .filter(|(_, proof)| proof.confidence() >= 0.5 * most)
        .map(|(topic, _)| *topic)
        .take(4)
        .collect();
    if topics.is_empty() {
        topics.push(Topic::Other);
    }
    topics
}

/// Topics worth telling where their confidence is a probability, main one first; never empty.
#[must_use]
pub fn likely(tally: &Tally<Topic>) -> Vec<Topic> {
    let found = tally.above(0.2);
    let mut topics: Vec<Topic> = found
        .iter()
        .enumerate()
        .filter(|(rank, (_, proof))| *rank == 0 || proof.confidence() >= 0.37)
        .map(|(_, (topic, _))| *topic)
        .take(3)
        .collect();
    if topics.len() > 1 {
        topics.retain(|topic| *topic != Topic::Other);
    }
    if topics.is_empty() {
        topics.push(Topic::Other);
    }
    topics
}
