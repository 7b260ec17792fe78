//! Irony: praise words over a bad fact (P5).

use super::proof::Proof;
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
use super::sentiment::Weight;
use crate::lexicon::Tag;
use crate::text::{Kind, Span};

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
    opener(scene, weight, &mut proof);
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
                && scene.tokens[touch.tokens.start].kind == Kind::Word
        });
        let fact = praise.and_then(|praise| {
            here().find(|touch| {
                touch.fact && touch.value < -0.5 && touch.tokens.start > praise.tokens.end
            })
        });
        if let (Some(praise), Some(fact)) = (praise, fact) {
            let whole = Span::new(praise.span.start, fact.span.end);
            proof.add(0.35, whole, "any.irony.praise-then-fault");
            return;
        }
    }
}

/// One word of praise by itself at the head of a sentence, and a bad fact right after it ("Great,
/// another hour on hold"): in earnest, praise says of what.
fn opener(scene: &Scene<'_>, weight: &Weight, proof: &mut Proof) {
    for (number, range) in scene.sentences.iter().enumerate() {
        let head = weight.touches.iter().find(|touch| {
            touch.sentence == number
                && touch.value >= 1.0
                && !touch.thanks
                && scene.tokens[range.start..touch.tokens.start]
                    .iter()
                    .all(|token| token.kind != Kind::Word)
                && scene.tokens[touch.tokens.start].kind == Kind::Word
                && matches!(scene.at(touch.tokens.end), "," | "…" | "." | "!" | ":")
        });
        let Some(head) = head else { continue };
        let but = (head.tokens.end..scene.tokens.len())
            .take_while(|at| scene.sentence_of(*at) <= number + 1)
            .any(|at| scene.tagged(at, Tag::But));
        let fact = weight.touches.iter().find(|touch| {
            touch.tokens.start > head.tokens.end
                && touch.sentence <= number + 1
                && touch.fact
                && touch.value < -0.5
        });
        if let Some(fact) = fact.filter(|_| !but) {
            let whole = Span::new(head.span.start, fact.span.end);
            proof.add(0.55, whole, "any.irony.praise-alone");
            return;
        }
    }
}
