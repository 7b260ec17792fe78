//! The one word shown at a glance.

use super::{Emotion, Intent, LabelOf, PatternKind, Polarity, Reading, Tone};

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

/// Anger from here up makes a comment angry rather than disappointed.
const ANGRY: f32 = 0.5;

impl Reading {
    /// The tone, for chip and lists. What outranks the rest comes first (P33).
    #[must_use]
    pub fn tone(&self) -> Tone {
        let shows = |kinds: &[PatternKind]| kinds.iter().any(|kind| self.shows(*kind));
        // A scam often borrows the words of an alarm; it is still a scam.
        if self.intents.first() == Some(&Intent::Spam)
            && !shows(&[PatternKind::Threat, PatternKind::Distress])
        {
            return Tone::Spam;
        }
        if shows(&ALARMS) {
            return Tone::Alarm;
        }
        if shows(&[
            PatternKind::Hate,
            PatternKind::Harassment,
            PatternKind::Insult,
        ]) {
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
}
