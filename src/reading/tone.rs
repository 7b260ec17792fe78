//! The one word shown at a glance.

use super::{Emotion, Evidence, Intent, Label, LabelOf, PatternKind, Polarity, Reading, Tone};

/// What goes to a person with a name before anything else (P8).
pub const ALARMS: [PatternKind; 8] = [
    PatternKind::Distress,
    PatternKind::Threat,
    PatternKind::Doxxing,
    PatternKind::Safety,
    PatternKind::Minors,
    PatternKind::Discrimination,
    PatternKind::Legal,
    PatternKind::Press,
];

/// What makes a comment hostile.
const OFFENCES: [PatternKind; 3] = [
    PatternKind::Hate,
    PatternKind::Harassment,
    PatternKind::Insult,
];

/// Anger from here up makes a comment angry rather than disappointed.
const ANGRY: f32 = 0.5;

/// What a tone rests on: how sure the surest of its grounds is, and the words of them all.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ground {
    /// From 0 to 1.
    pub confidence: f32,
    /// Empty where the whole text speaks.
    pub evidence: Vec<Evidence>,
}

impl Ground {
    fn add(&mut self, confidence: f32, evidence: &[Evidence]) {
        self.confidence = self.confidence.max(confidence);
        for piece in evidence {
            if self.evidence.iter().all(|have| have.span != piece.span) {
                self.evidence.push(piece.clone());
            }
        }
    }
}

impl Reading {
    /// The tone, for chip and lists. What outranks the rest comes first (P33).
    #[must_use]
    pub fn tone(&self) -> Tone {
        let shows = |kinds: &[PatternKind]| kinds.iter().any(|kind| self.likely(*kind));
        // A scam often borrows the words of an alarm; it is still a scam.
        if self.intents.first() == Some(&Intent::Spam)
            && !shows(&[PatternKind::Threat, PatternKind::Distress])
        {
            return Tone::Spam;
        }
        if shows(&ALARMS) {
            return Tone::Alarm;
        }
        if shows(&OFFENCES) {
            return Tone::Hostile;
        }
        if self.irony >= 0.5 {
            return Tone::Ironic;
        }
        // A doubtful language alone is no reason: other languages doubt the sentiment already.
        if self.unsure.contains(&LabelOf::Sentiment) {
            return Tone::Unsure;
        }
        let displeased = if self.feels(Emotion::Anger) >= ANGRY {
            Tone::Angry
        } else {
            Tone::Disappointed
        };
        match self.sentiment.label {
            Polarity::Positive => Tone::Positive,
            Polarity::Neutral => Tone::Neutral,
            Polarity::Negative => displeased,
            Polarity::Mixed if self.sentiment.score > 0.1 => Tone::Positive,
            Polarity::Mixed => displeased,
        }
    }

    /// What the tone rests on: the patterns and verdicts it was taken from, with their words.
    #[must_use]
    pub fn tone_ground(&self) -> Ground {
        let mut ground = Ground::default();
        let mut patterns = |kinds: &[PatternKind]| {
            for pattern in self.patterns.iter().filter(|p| kinds.contains(&p.kind)) {
                ground.add(pattern.confidence, &pattern.evidence);
            }
        };
        let tone = self.tone();
        match tone {
            Tone::Spam => patterns(&[PatternKind::Spam, PatternKind::Scam]),
            Tone::Alarm => patterns(&ALARMS),
            Tone::Hostile => patterns(&OFFENCES),
            _ => {}
        }
        let speaks = |label: &&Label| match tone {
            Tone::Spam => label.of == LabelOf::Intent && label.kind == Intent::Spam.name(),
            Tone::Alarm | Tone::Hostile => false,
            Tone::Ironic => label.of == LabelOf::Irony,
            Tone::Angry => {
                label.of == LabelOf::Sentiment
                    || (label.of == LabelOf::Emotion && label.kind == Emotion::Anger.name())
            }
            Tone::Positive | Tone::Neutral | Tone::Disappointed | Tone::Unsure => {
                label.of == LabelOf::Sentiment
            }
        };
        for label in self.labels.iter().filter(speaks) {
            ground.add(label.confidence, &label.evidence);
        }
        ground
    }
}
