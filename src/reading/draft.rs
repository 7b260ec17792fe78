//! A reading in the making: what the lists and rules say, then the learned model, then verdicts.

use std::ops::Range;

use super::hearing::Heard;
use super::learned::{Input, Said};
use super::patterns::{self, View};
use super::proof::{Proof, Tally};
use super::reader::Reader;
use super::rules::{Fired, Of, RuleSet};
use super::scene::Scene;
use super::sentiment::Weight;
use super::{
    Emotion, Feeling, Intent, LabelOf, Pattern, PatternKind, Polarity, Reading, Topic, emotions,
    grievance, intents, irony, personal_data, sentiment, topics,
};
use crate::comment::Comment;
use crate::lexicon::Tag;
use crate::text::Kind;
use crate::text::language::Guess;

/// Below this confidence a verdict is one the engine would not swear to (P1).
const SURE: f32 = 0.55;

/// A reading in the making.
pub(super) struct Draft<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) weight: Weight,
    pub(super) irony: Proof,
    pub(super) patterns: Tally<PatternKind>,
    pub(super) emotions: Tally<Emotion>,
    pub(super) intents: Tally<Intent>,
    pub(super) topics: Tally<Topic>,
    pub(super) urgency: Proof,
    /// Words in which somebody is defended.
    pub(super) defended: Vec<Range<usize>>,
    /// What the learned model said, where it was asked.
    pub(super) heard: Option<Heard>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(
        reader: &'a Reader,
        comment: &'a Comment,
        scene: &'a Scene<'a>,
        fired: &'a [Fired],
    ) -> Self {
        let rules = reader.rules();
        let mut weight = sentiment::weigh(scene, rules, fired);
        let irony = irony::find(scene, rules, fired, &weight);
        let ironic = irony.confidence();
        let defended = patterns::defended(rules, fired);
        let view = View {
            scene,
            comment,
            defended: &defended,
        };
        let patterns = patterns::find(view, rules, fired);
        let topics = topics::find(scene, rules, fired);
        let found = intents::Found {
            weight: &weight,
            irony: ironic,
            patterns: &patterns,
            on_topic: !topics.above(topics::LEAST).is_empty(),
        };
        let mut intents = intents::find(scene, rules, fired, &found);
        // A fault told in plain words is a complaint when it is all that the comment does.
        if weight.good < 1.0
            && intents.above(intents::LEAST).is_empty()
            && let Some(fact) = grievance::fact(scene, rules, fired)
        {
            let complaint = intents.of(Intent::Complaint);
            complaint.lean(0.5);
            complaint.show(scene.span(fact), "any.complaint.plain-fact");
        }
        weight.sour(&patterns, intents.confidence(Intent::Complaint));
        let emotions = emotions::find(scene, rules, fired, &weight, ironic, &patterns);
        let urgency = urgency(scene, rules, fired, &patterns);
        Self {
            scene,
            weight,
            irony,
            patterns,
            emotions,
            intents,
            topics,
            urgency,
            defended,
            heard: None,
        }
    }

    /// The comment as the learned model sees it, with all that was said so far.
    pub(super) fn input(&self) -> Input {
        let irony = self.irony.confidence();
        let said = Said {
            weight: &self.weight,
            sentiment: &sentiment::judge(&self.weight, irony, self.coverage()),
            irony,
            urgency: self.urgency.confidence(),
            emotions: &self.emotions,
            intents: &self.intents,
            topics: &self.topics,
            patterns: &self.patterns,
        };
        Input::of(self.scene, &said)
    }

    pub(super) fn reading(mut self, guess: &Guess) -> Reading {
        let scene = self.scene;
        let foreign = !matches!(guess.code, "it" | "en") && scene.word_count() > 0;
        let irony = if self.irony.confidence() < 0.05 {
            0.0
        } else {
            self.irony.confidence()
        };
        let mut sentiment = match &self.heard {
            Some(heard) => heard.sentiment,
            None => sentiment::judge(&self.weight, irony, self.coverage()),
        };
        if foreign {
            // Named and left alone (P1); emoji still speak, softly.
            sentiment.confidence = sentiment.confidence.min(0.4);
        }
        let (intents, intent_sure) = self.rank_intents(sentiment.label, foreign);
        let least = self
            .heard
            .as_ref()
            .map_or(patterns::LEAST, |_| Heard::SHOWN);
        topics::follow(&mut self.topics, &self.patterns, least);
        let topics = match self.heard {
            Some(_) => topics::likely(&self.topics),
            None => topics::rank(&self.topics),
        };
        let emotions: Vec<Feeling> = self
            .emotions
            .above(emotions::LEAST)
            .into_iter()
            .map(|(kind, proof)| Feeling {
                kind,
                intensity: round(proof.confidence()),
            })
            .collect();
        let patterns: Vec<Pattern> = self
            .patterns
            .above(least)
            .into_iter()
            .map(|(kind, proof)| Pattern {
                kind,
                confidence: round(proof.confidence()),
                evidence: proof.evidence(),
            })
            .collect();
        let labels = self.labels(guess, &sentiment, &intents, &topics, irony);
        let mut unsure = Vec::new();
        let mut doubt = |of: LabelOf, sure: f32| {
            if sure < SURE {
                unsure.push(of);
            }
        };
        if scene.word_count() > 0 {
            doubt(
                LabelOf::Language,
                if foreign {
                    guess.confidence.min(0.99)
                } else {
                    guess.confidence
                },
            );
        }
        doubt(LabelOf::Sentiment, sentiment.confidence);
        doubt(LabelOf::Intent, intent_sure);
        if (0.3..SURE).contains(&irony) {
            doubt(LabelOf::Irony, irony);
        }
        sentiment.score = round(sentiment.score);
        sentiment.confidence = round(sentiment.confidence);
        Reading {
            language: guess.code.to_owned(),
            sentiment,
            emotions,
            irony: round(irony),
            urgency: round(self.urgency.confidence()),
            intents,
            topics,
            patterns,
            personal_data: personal_data::find(scene.text),
            labels,
            unsure,
            grievance: None,
            cut: scene.cut,
            words: scene.word_count(),
            to_another: scene.text.trim_start().starts_with('@'),
        }
    }

    /// Share of the words that the lists or rules know.
    fn coverage(&self) -> f32 {
        let words = self.scene.word_count();
        if words == 0 {
            return 0.0;
        }
        let known = self
            .scene
            .tokens
            .iter()
            .zip(&self.scene.words)
            .filter(|(token, word)| token.kind == Kind::Word && word.is_some())
            .count();
        known as f32 / words as f32
    }

    /// Intents, main one first and never none, and how sure the main one is.
    fn rank_intents(&mut self, label: Polarity, foreign: bool) -> (Vec<Intent>, f32) {
        let spam = self.intents.confidence(Intent::Spam);
        if spam >= patterns::LEAST {
            return (vec![Intent::Spam], spam);
        }
        if foreign {
            return (vec![Intent::Chatter], 0.3);
        }
        let least = self.heard.as_ref().map_or(intents::LEAST, |_| Heard::LEAST);
        let ranked = self.intents.above(least);
        let mut kinds: Vec<Intent> = ranked.iter().map(|(intent, _)| *intent).collect();
        let mut sure = ranked.first().map_or(0.0, |(_, proof)| proof.confidence());
        // An insult with nothing else is told as that alone.
        if kinds.contains(&Intent::InsultOnly) {
            return (
                vec![Intent::InsultOnly],
                self.intents.confidence(Intent::InsultOnly),
            );
        }
        // Praise in irony is a complaint (P5).
        if self.heard.is_some()
            && self.irony.confidence() >= 0.5
            && kinds.first() == Some(&Intent::Praise)
        {
            kinds.retain(|kind| !matches!(kind, Intent::Praise | Intent::Complaint));
            kinds.insert(0, Intent::Complaint);
        }
        if self.heard.is_some() {
            return match kinds.is_empty() {
                true => self.likeliest(),
                false => (kinds, sure),
            };
        }
        if kinds.len() > 1 {
            kinds.retain(|intent| *intent != Intent::Chatter);
        }
        // "You could add a bench": what is asked for is the idea.
        if kinds.first() == Some(&Intent::Request)
            && self.intents.confidence(Intent::Suggestion) >= 0.6
            && let Some(at) = kinds
                .iter()
                .position(|intent| *intent == Intent::Suggestion)
        {
            kinds.swap(0, at);
        }
        // A grievance put as a question or a demand is a grievance first.
        if label == Polarity::Negative
            && matches!(kinds.first(), Some(Intent::Question | Intent::Request))
            && self.intents.confidence(Intent::Complaint) >= 0.5
            && let Some(at) = kinds.iter().position(|intent| *intent == Intent::Complaint)
        {
            kinds.swap(0, at);
        }
        if kinds.is_empty() {
            let words = self.scene.word_count();
            let baits = self.patterns.confidence(PatternKind::Bait) >= patterns::LEAST;
            let (intent, guess) = match label {
                // Bait with no grievance in it asks for a quarrel, not for redress.
                Polarity::Negative if baits => (Intent::Chatter, 0.5),
                Polarity::Negative => (Intent::Complaint, 0.5),
                Polarity::Positive => (Intent::Praise, 0.5),
                // A tag, a joke, a lone emoji: little is said, and nothing is asked.
                _ => (Intent::Chatter, if words <= 4 { 0.65 } else { 0.5 }),
            };
            kinds.push(intent);
            sure = guess;
        }
        (kinds, sure)
    }

    /// The intent most likely where none is likely.
    fn likeliest(&self) -> (Vec<Intent>, f32) {
        let ranked = self.intents.above(0.0);
        let first = ranked
            .first()
            .map(|(intent, proof)| (*intent, proof.confidence()));
        let (intent, sure) = first.unwrap_or((Intent::Chatter, 0.3));
        (vec![intent], sure)
    }
}

/// How soon someone must act: what the words press for, and what cannot wait.
fn urgency(
    scene: &Scene<'_>,
    rules: &RuleSet,
    fired: &[Fired],
    patterns: &Tally<PatternKind>,
) -> Proof {
    let mut proof = Proof::default();
    for (hit, row) in scene.with(Tag::Urgency) {
        proof.add(
            0.2 + 0.2 * f32::from(row.tags.urgency),
            scene.span_of(hit),
            row.id(),
        );
    }
    for firing in fired {
        let rule = rules.rule(firing);
        if rule.of == Of::Urgency {
            proof.add(rule.weight, firing.span, rule.id);
        }
    }
    for (kind, sure) in [
        (PatternKind::Distress, 0.95),
        (PatternKind::Threat, 0.8),
        (PatternKind::Doxxing, 0.8),
        (PatternKind::Safety, 0.8),
        (PatternKind::Minors, 0.6),
        (PatternKind::Legal, 0.5),
        (PatternKind::Press, 0.5),
        (PatternKind::Discrimination, 0.5),
        (PatternKind::RepeatContact, 0.35),
    ] {
        for (have, pattern) in patterns.above(super::patterns::LEAST) {
            if have == kind {
                proof.lean(sure * pattern.confidence());
                pattern
                    .evidence()
                    .into_iter()
                    .for_each(|piece| proof.show(piece.span, piece.rule));
            }
        }
    }
    proof
}

/// Three decimals: steady output, no noise in snapshots.
pub(super) fn round(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}
