//! Irony: praise words over a bad fact (P5).

use super::proof::Proof;
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
use super::sentiment::Weight;
use crate::lexicon::Tag;

/// How likely the comment means the opposite of its words, with the words that say so.
#[must_use]
pub fn find(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired], weight: &Weight) -> Proof {
    let mut proof = Proof::default();
    for firing in fired {
        let rule = rules.rule(firing);
        if rule.of == Of::Irony {
            proof.add(rule.weight, firing.span, rule.id);
        }
    }
    // A cue alone ("complimentoni", a slow clap) says little; over a bad fact it says much.
    if let Some((cue, row)) = scene.with(Tag::Irony).next() {
        let sentence = scene.sentence_of(cue.at);
        let sour = weight.touches.iter().any(|touch| {
            touch.sentence.abs_diff(sentence) <= 1
                && touch.tokens.start != cue.at
                && (touch.fact || touch.value <= -1.2)
        });
        proof.add(if sour { 0.45 } else { 0.15 }, scene.span_of(cue), row.id());
    }
    clash(scene, weight, &mut proof);
    proof
}

/// Strong praise and, in the same breath, a bad fact, with no "but" between them.
fn clash(scene: &Scene<'_>, weight: &Weight, proof: &mut Proof) {
    for (number, range) in scene.sentences.iter().enumerate() {
        if range.clone().any(|at| scene.tagged(at, Tag::But)) {
            continue;
        }
        let here = || {
            weight
                .touches
                .iter()
                .filter(|touch| touch.sentence == number)
        };
        let praise = here().find(|touch| {
            touch.value >= 2.0
                && !touch.thanks
                && scene.tokens[touch.tokens.start].kind == crate::text::Kind::Word
        });
        let fact = praise.and_then(|praise| {
            here().find(|touch| {
                touch.fact && touch.value < -0.5 && touch.tokens.start > praise.tokens.end
            })
        });
        if let (Some(praise), Some(fact)) = (praise, fact) {
            let whole = crate::text::Span::new(praise.span.start, fact.span.end);
            proof.add(0.35, whole, "any.irony.praise-then-fault");
            return;
        }
    }
}
