//! Emotions and their strengths.

use super::negation::negated;
use super::proof::{Proof, Tally};
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
use super::sentiment::Weight;
use super::{Emotion, PatternKind};
use crate::lexicon::Tag;
use crate::text::Kind;

/// Below this an emotion is not worth telling.
pub const LEAST: f32 = 0.15;

/// Gathers what the words say; `irony` from one half up turns joy and gratitude around.
#[must_use]
pub fn find(
    scene: &Scene<'_>,
    rules: &RuleSet,
    fired: &[Fired],
    weight: &Weight,
    irony: f32,
    patterns: &Tally<PatternKind>,
) -> Tally<Emotion> {
    let mut tally = Tally::default();
    let pleased = weight.good > weight.bad && !weight.polite;
    for hit in &scene.hits {
        let row = scene.lexicon.row(hit);
        if row.tags.emotions.is_empty() && row.tags.profanity == 0 {
            continue;
        }
        let sentence = &scene.sentences[scene.sentence_of(hit.at)];
        let emoji = scene.tokens[hit.at].kind == Kind::Emoji;
        if !emoji && !row.tags.has(Tag::Negator) && negated(scene, sentence, hit.at) {
            continue;
        }
        let thanks = row.tags.has(Tag::Thanks);
        for &(emotion, strength) in &row.tags.emotions {
            let sunny = matches!(emotion, Emotion::Joy | Emotion::Gratitude);
            if sunny && (irony >= 0.5 || (thanks && !pleased)) {
                continue;
            }
            let strength = strength + u8::from(hit.stronger);
            tally
                .of(emotion)
                .add(strength_of(strength), scene.span_of(hit), row.id());
        }
        if row.tags.profanity > 0 && !pleased && row.tags.emotions.is_empty() {
            let heat = 0.2 + 0.1 * f32::from(row.tags.profanity);
            tally
                .of(Emotion::Anger)
                .add(heat, scene.span_of(hit), row.id());
        }
    }
    for firing in fired {
        let rule = rules.rule(firing);
        if let Of::Emotion(emotion) = rule.of {
            tally.of(emotion).add(rule.weight, firing.span, rule.id);
        }
    }
    raise(scene, weight, &mut tally);
    colour(weight, irony, patterns, &mut tally);
    tally
}

/// Strength 1, 2, 3 of a row as an intensity.
fn strength_of(strength: u8) -> f32 {
    match strength {
        0 | 1 => 0.25,
        2 => 0.5,
        3 => 0.7,
        _ => 0.75,
    }
}

/// How many raised words count; more say no more.
const VOICES: usize = 3;
/// Letters of a word in capitals that is a voice: most acronyms are shorter.
const VOICE: usize = 5;

/// A voice raised over something bad is anger, though no word says so: "SUBITO!!!".
fn raise(scene: &Scene<'_>, weight: &Weight, tally: &mut Tally<Emotion>) {
    if weight.bad < 2.0 || weight.bad <= weight.good {
        return;
    }
    let raised = scene.tokens.iter().filter(|token| match token.kind {
        Kind::Punctuation => token.text == "!" && token.count > 1,
        Kind::Word => token.caps && token.text.chars().count() >= VOICE,
        _ => false,
    });
    for token in raised.take(VOICES) {
        let anger = tally.of(Emotion::Anger);
        anger.add(0.2, token.span, "any.emotion.raised-voice");
    }
}

/// Displeasure, capitals and insults have a colour even where no word names it.
fn colour(weight: &Weight, irony: f32, patterns: &Tally<PatternKind>, tally: &mut Tally<Emotion>) {
    let bad = if irony >= 0.5 {
        weight.bad + 0.7 * weight.good
    } else {
        weight.bad
    };
    let worst = |proof: &mut Proof, sure: f32| {
        proof.lean(sure);
        for touch in weight.touches.iter().filter(|touch| touch.value < -0.5) {
            proof.show(touch.span, touch.rule.clone());
        }
    };
    if bad > weight.good.min(bad) && bad >= 1.0 {
        worst(tally.of(Emotion::Disappointment), (0.12 * bad).min(0.5));
    }
    let hot = patterns
        .confidence(PatternKind::Insult)
        .max(patterns.confidence(PatternKind::Threat));
    if hot >= 0.5 {
        worst(tally.of(Emotion::Anger), 0.6 * hot);
    }
    if patterns.confidence(PatternKind::Shouting) >= 0.5 && bad > weight.good {
        worst(tally.of(Emotion::Anger), 0.4);
    }
    if bad > weight.good && patterns.confidence(PatternKind::Profanity) >= 0.5 {
        worst(tally.of(Emotion::Anger), 0.25);
    }
    if irony >= 0.5 {
        worst(tally.of(Emotion::Anger), 0.25 * irony);
    }
    if weight.good > 2.0 && irony < 0.5 && weight.bad < weight.good {
        let joy = tally.of(Emotion::Joy);
        joy.lean((0.08 * weight.good).min(0.4));
        for touch in weight.touches.iter().filter(|touch| touch.value > 0.5) {
            joy.show(touch.span, touch.rule.clone());
        }
    }
}
