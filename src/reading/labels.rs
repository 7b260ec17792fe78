//! The verdicts in their common shape, each with its words.

use super::draft::{Draft, round};
use super::proof::Proof;
use super::sentiment::Touch;
use super::{
    Intent, Label, LabelOf, PatternKind, Polarity, Sentiment, Topic, emotions, intents, patterns,
};
use crate::text::language::Guess;

impl Draft<'_> {
    /// Each verdict with its proof.
    pub(super) fn labels(
        &self,
        guess: &Guess,
        sentiment: &Sentiment,
        told: &[Intent],
        topics: &[Topic],
        irony: f32,
    ) -> Vec<Label> {
        let ground = self.sentiment_proof(sentiment.label, irony).evidence();
        let leans = sentiment.label != Polarity::Neutral;
        let mut labels = vec![
            Label {
                of: LabelOf::Language,
                kind: guess.code.to_owned(),
                confidence: round(guess.confidence),
                evidence: Vec::new(),
            },
            Label {
                of: LabelOf::Sentiment,
                kind: sentiment.label.name().to_owned(),
                confidence: round(sentiment.confidence),
                evidence: ground.clone(),
            },
        ];
        let mut add = |of: LabelOf, kind: &str, proof: &Proof| {
            // What was gathered from the leaning of the whole shows the words that lean.
            let gathered = match of {
                LabelOf::Emotion => leans,
                LabelOf::Intent => leans && kind != Intent::Chatter.name(),
                _ => false,
            };
            let mut evidence = proof.evidence();
            if evidence.is_empty() && gathered {
                evidence.clone_from(&ground);
            }
            labels.push(Label {
                of,
                kind: kind.to_owned(),
                confidence: round(proof.confidence()),
                evidence,
            });
        };
        for (emotion, proof) in self.emotions.above(emotions::LEAST) {
            add(LabelOf::Emotion, emotion.name(), proof);
        }
        if irony >= 0.3 {
            add(LabelOf::Irony, "irony", &self.irony);
        }
        if self.urgency.confidence() >= 0.3 {
            add(LabelOf::Urgency, "urgency", &self.urgency);
        }
        let mut intent_proofs = self.intents.clone();
        for intent in told {
            let proof = intent_proofs.of(*intent);
            if proof.evidence().is_empty() {
                proof.lean(0.5);
            }
            add(LabelOf::Intent, intent.name(), proof);
        }
        let mut topic_proofs = self.topics.clone();
        for topic in topics.iter().filter(|topic| **topic != Topic::Other) {
            add(LabelOf::Topic, topic.name(), topic_proofs.of(*topic));
        }
        labels
    }

    /// The words behind the sentiment: those the lists weigh, or else those the model went by, or
    /// else those of the patterns and the complaint that soured the whole.
    fn sentiment_proof(&self, label: Polarity, irony: f32) -> Proof {
        let mut proof = self.touching(label, irony);
        if let Some(heard) = &self.heard
            && proof.evidence().is_empty()
        {
            for span in &heard.words {
                proof.show(*span, "any.learned.sentiment");
            }
        }
        if proof.evidence().is_empty() && matches!(label, Polarity::Negative | Polarity::Mixed) {
            let patterns = self.patterns.above(patterns::LEAST);
            let souring = patterns
                .into_iter()
                .filter(|(kind, _)| *kind != PatternKind::SpecialStory)
                .map(|(_, proof)| proof);
            let complaints = self.intents.above(intents::LEAST);
            let complaint = complaints
                .into_iter()
                .filter(|(intent, _)| *intent == Intent::Complaint)
                .map(|(_, proof)| proof);
            let souring = souring.chain(complaint).flat_map(Proof::evidence);
            for piece in souring {
                proof.show(piece.span, piece.rule);
            }
        }
        proof
    }

    /// The words the lists weigh: under irony, the praise too.
    fn touching(&self, label: Polarity, irony: f32) -> Proof {
        let mut proof = Proof::default();
        let wanted = |touch: &&Touch| match label {
            Polarity::Positive => touch.value > 0.0,
            Polarity::Negative => touch.value < 0.0 || irony >= 0.5,
            Polarity::Mixed | Polarity::Neutral => true,
        };
        let mut touches: Vec<&Touch> = self.weight.touches.iter().filter(wanted).collect();
        touches.sort_by(|a, b| b.value.abs().total_cmp(&a.value.abs()));
        touches
            .iter()
            .for_each(|touch| proof.show(touch.span, touch.rule.clone()));
        if irony >= 0.5 {
            self.irony
                .evidence()
                .into_iter()
                .for_each(|piece| proof.show(piece.span, piece.rule));
        }
        proof
    }
}
