//! What it is about.

use super::Topic;
use super::proof::Tally;
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
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
        .filter(|(rank, (_, proof))| *rank == 0 || proof.confidence() >= 0.3)
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
