//! What the rules of advice look at: the reading, the case and the policy in the practice's words.

use crate::case::CaseSoFar;
use crate::reading::{
    Emotion, Evidence, Intent, Label, LabelOf, PatternKind, Polarity, Reading, Topic,
};
use crate::settings::Policy;

/// Confidence from which a comment may be hidden: a wrong "hide" silences somebody (P10).
const SURE_ENOUGH_TO_HIDE: f32 = 0.5;

/// The same where only the learned model heard it, and no word list or rule can say why.
const SURE_ENOUGH_TO_HIDE_UNPROVED: f32 = 0.9;

/// Confidence from which a comment is about a topic surely enough for words that fit no other.
const SURE_OF_TOPIC: f32 = 0.5;

/// Displeasure less sure than this may be none: nobody takes the blame for it.
const SURE_OF_DISPLEASURE: f32 = 0.65;

/// The same where it also seems to complain.
const LEANING: f32 = 0.55;

/// Confidence from which a likely harassment is looked into by a person, if not hidden.
const SURE_ENOUGH_TO_LOOK: f32 = 0.6;

/// Irony so sure that a kind word beside it does not speak against it.
const SURE_IRONY: f32 = 0.85;

/// Irony likelier than this is answered as such, though the words blame plainly.
const LIKELY_IRONY: f32 = 0.7;

/// How the learned model signs its evidence.
const LEARNED: &str = "any.learned.";

/// Confidence from which an emergency goes to a person: a missed one is worse than a false one.
const SURE_ENOUGH_TO_CALL: f32 = 0.3;

/// All the evidence there is comes from the learned model.
fn only_heard(evidence: &[Evidence]) -> bool {
    !evidence.is_empty() && evidence.iter().all(|piece| piece.rule.starts_with(LEARNED))
}

/// Comments of one complaint within an hour that are a wave, and no chance (P31).
const WAVE: u32 = 5;

/// A reading with what surrounds it.
pub struct Facts<'a> {
    /// What the comment says.
    pub reading: &'a Reading,
    /// What has happened with this person in this thread.
    pub case: &'a CaseSoFar,
    /// The page's rules.
    pub policy: &'a Policy,
}

impl Facts<'_> {
    fn surely(&self, kind: PatternKind, least: f32) -> bool {
        self.reading
            .pattern(kind)
            .is_some_and(|pattern| pattern.confidence >= least)
    }

    /// The pattern calls a person in (P8).
    #[must_use]
    pub fn calls(&self, kind: PatternKind) -> bool {
        self.surely(kind, SURE_ENOUGH_TO_CALL)
    }

    /// The pattern is sure enough to hide the comment (P10): proved by a rule, or heard beyond doubt.
    #[must_use]
    pub fn hides(&self, kind: PatternKind) -> bool {
        self.reading.pattern(kind).is_some_and(|pattern| {
            let least = if only_heard(&pattern.evidence) {
                SURE_ENOUGH_TO_HIDE_UNPROVED
            } else {
                SURE_ENOUGH_TO_HIDE
            };
            pattern.confidence >= least
        })
    }

    /// A story that deserves words of its own (P27); one that also complains wants its matter mended.
    #[must_use]
    pub fn tells_a_story(&self) -> bool {
        self.shows(PatternKind::SpecialStory) && !self.complains() && !self.displeased()
    }

    /// Somebody may be harassed here, not surely enough to hide it: a person looks.
    #[must_use]
    pub fn may_harass(&self) -> bool {
        self.surely(PatternKind::Harassment, SURE_ENOUGH_TO_LOOK)
    }

    /// What the reading says of a label, where it says how sure it is.
    fn label(&self, of: LabelOf, kind: &str) -> Option<&Label> {
        let labels = &mut self.reading.labels.iter();
        labels.find(|label| label.of == of && label.kind == kind)
    }

    /// How sure an intent is, 0 to 1; none where the comment does not show it.
    #[must_use]
    pub fn sureness(&self, intent: Intent) -> f32 {
        let label = self.label(LabelOf::Intent, intent.name());
        match label {
            _ if !self.does(intent) => 0.0,
            Some(label) => label.confidence,
            None => 1.0,
        }
    }

    /// Means to sell, and a rule says so: a polite letter must not be hidden on a hunch (P10).
    pub(super) fn sells(&self) -> bool {
        let label = self.label(LabelOf::Intent, Intent::Spam.name());
        self.does(Intent::Spam)
            && label.is_none_or(|label| {
                !only_heard(&label.evidence) || label.confidence >= SURE_ENOUGH_TO_HIDE_UNPROVED
            })
    }

    /// The pattern is there at all.
    #[must_use]
    pub fn shows(&self, kind: PatternKind) -> bool {
        self.reading.shows(kind)
    }

    /// The person does this.
    #[must_use]
    pub fn does(&self, intent: Intent) -> bool {
        self.reading.intents.contains(&intent)
    }

    /// The comment is about this.
    #[must_use]
    pub fn about(&self, topic: Topic) -> bool {
        self.reading.topics.contains(&topic)
    }

    /// The comment is about this, and one could swear to it: proved by words, or heard clearly.
    #[must_use]
    pub fn is_surely_about(&self, topic: Topic) -> bool {
        let label = self.label(LabelOf::Topic, topic.name());
        self.about(topic)
            && label.is_none_or(|label| {
                label.confidence >= SURE_OF_TOPIC || !only_heard(&label.evidence)
            })
    }

    /// Something is wrong here, and one could swear to that.
    #[must_use]
    pub fn is_surely_displeased(&self) -> bool {
        let sentiment = &self.reading.sentiment;
        let bad = matches!(sentiment.label, Polarity::Negative | Polarity::Mixed);
        // What has gone on for days is no small talk.
        let lasts = self.reading.grievance.as_ref();
        let lasts = bad && lasts.is_some_and(|grievance| grievance.since.is_some());
        self.angry()
            || lasts
            || (bad && self.does(Intent::Complaint) && sentiment.confidence >= LEANING)
            || (bad && sentiment.confidence >= SURE_OF_DISPLEASURE)
            || self.sureness(Intent::Complaint) >= SURE_OF_DISPLEASURE
    }

    /// Displeased, wholly or in part, or pleased in words only (P5).
    #[must_use]
    pub fn displeased(&self) -> bool {
        matches!(
            self.reading.sentiment.label,
            Polarity::Negative | Polarity::Mixed
        ) || self.ironic()
    }

    /// Praise words over a bad fact, more likely than not (P5).
    #[must_use]
    pub fn ironic(&self) -> bool {
        let sentiment = &self.reading.sentiment;
        // Kind words that the model finds kind are no irony because it also finds them sharp.
        let kind = sentiment.label == Polarity::Positive && sentiment.confidence >= 0.6;
        let heard = self.reading.labels.iter();
        let proved = heard
            .filter(|label| label.of == LabelOf::Irony)
            .flat_map(|label| &label.evidence)
            .any(|piece| piece.rule.contains(".irony."));
        // What is blamed in plain words all the same is answered by its matter.
        let plain = sentiment.label == Polarity::Negative && sentiment.confidence >= 0.9;
        self.reading.irony
            >= match (kind, plain) {
                _ if proved => 0.5,
                (true, _) => SURE_IRONY,
                (_, true) => LIKELY_IRONY,
                _ => 0.5,
            }
    }

    /// Something went wrong and the comment says so.
    #[must_use]
    pub fn complains(&self) -> bool {
        (self.does(Intent::Complaint) && !self.rather_praises())
            || (self.ironic() && self.has_facts())
            || self.waits()
    }

    /// Praise with a word of complaint in it: "finally a bus of this century".
    fn rather_praises(&self) -> bool {
        let reading = self.reading;
        reading.sentiment.label == Polarity::Positive
            && reading.sentiment.confidence >= 0.75
            && reading.intents.first() == Some(&Intent::Praise)
            && self.sureness(Intent::Complaint) < 0.5
            && !reading.unsure.contains(&LabelOf::Irony)
    }

    /// Has been waiting for a thing, said in so many words and with no complaint ("aspetto il
    /// rimborso da un mese").
    fn waits(&self) -> bool {
        let since = self
            .reading
            .grievance
            .as_ref()
            .is_some_and(|grievance| grievance.since.is_some() && grievance.thing.is_some());
        let due = matches!(
            self.reading.topics.first(),
            Some(Topic::Delivery | Topic::Refund)
        );
        since && due && !self.asks() && !self.thanks()
    }

    /// Hot: listening comes before explaining (P18). Half-heard anger counts in capitals or with
    /// swearing.
    #[must_use]
    pub fn angry(&self) -> bool {
        let anger = self.reading.feels(Emotion::Anger);
        let loud = self.shows(PatternKind::Shouting) || self.shows(PatternKind::Profanity);
        anger >= 0.5 || (anger >= 0.2 && loud)
    }

    /// Something is asked for.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.does(Intent::Question) || self.does(Intent::Request)
    }

    /// Grateful or pleased, and meant so.
    #[must_use]
    pub fn thanks(&self) -> bool {
        !self.displeased()
            && (self.does(Intent::Praise) || self.reading.feels(Emotion::Gratitude) >= 0.3)
    }

    /// There is a fact one can act on, not only a mood.
    #[must_use]
    pub fn has_facts(&self) -> bool {
        let grievance = self.reading.grievance.as_ref().is_some_and(|grievance| {
            grievance.what.is_some() || grievance.thing.is_some() || grievance.wants.is_some()
        });
        !self.shows(PatternKind::NoFact)
            && (grievance
                || self
                    .reading
                    .topics
                    .iter()
                    .any(|topic| *topic != Topic::Other))
    }

    /// Insults somebody.
    #[must_use]
    pub fn insults(&self) -> bool {
        self.shows(PatternKind::Insult) || self.does(Intent::InsultOnly)
    }

    /// Insults and says nothing one could answer.
    #[must_use]
    pub fn only_insults(&self) -> bool {
        let nothing_else = !self.asks() && !self.complains() && !self.does(Intent::Suggestion);
        self.insults()
            && (nothing_else
                || (self.reading.intents.first() == Some(&Intent::InsultOnly) && !self.has_facts()))
    }

    /// Wants a fight rather than an answer.
    #[must_use]
    pub fn baits(&self) -> bool {
        self.shows(PatternKind::Bait) || self.shows(PatternKind::Sealion)
    }

    /// One of many that complain of the same thing at once (P31).
    #[must_use]
    pub fn in_a_wave(&self) -> bool {
        self.case.wave >= WAVE && (self.complains() || self.displeased())
    }

    /// What the ladder may end: bait, insults and quarrels, nothing else (P14, P33).
    #[must_use]
    pub fn quarrels(&self) -> bool {
        if self.insults() || self.baits() {
            return true;
        }
        // Who writes again and again has a request nobody met, whatever the words.
        let unmet = self.shows(PatternKind::RepeatContact);
        self.displeased() && !self.has_facts() && !self.asks() && !self.thanks() && !unmet
    }

    /// Public replies after which there is no other: never more than two (P14).
    #[must_use]
    pub fn replies_allowed(&self) -> u8 {
        self.policy.replies_allowed.min(2)
    }

    /// The replies allowed have been given.
    #[must_use]
    pub fn ladder_is_used_up(&self) -> bool {
        self.case.replies >= self.replies_allowed()
    }

    /// Criticism that deserves an answer whatever else the comment holds (P10).
    #[must_use]
    pub fn holds_criticism(&self) -> bool {
        self.complains() && self.has_facts()
    }

    /// Neither Italian nor English, in words enough to be sure: a tag and a name are no language.
    #[must_use]
    pub fn speaks_another_language(&self) -> bool {
        self.reading.words > 2 && !matches!(self.reading.language.as_str(), "it" | "en" | "und")
    }

    /// No words to speak of: an emoji, a tag, a tag with a word ("@luca guarda").
    #[must_use]
    pub fn is_wordless(&self) -> bool {
        self.reading.words == 0
    }

    /// Plainly small talk: it is about nothing of the page's, and wants nothing.
    #[must_use]
    pub fn is_small_talk(&self) -> bool {
        let reading = self.reading;
        reading.intents == [Intent::Chatter]
            && reading.topics == [Topic::Other]
            && reading.patterns.is_empty()
            && reading.personal_data.is_empty()
            && !reading.unsure.contains(&LabelOf::Intent)
    }

    /// A nod to a friend rather than words to the page; what opens with the friend's tag may be
    /// longer, and ask the friend.
    #[must_use]
    pub fn is_a_nod(&self) -> bool {
        let tagged = self.reading.to_another;
        let only = |allowed: &[Intent]| {
            self.reading
                .intents
                .iter()
                .all(|intent| allowed.contains(intent))
        };
        let short = match self.reading.words {
            0..=2 => only(&[Intent::Chatter]) || (tagged && only(&[Intent::Praise])),
            3..=8 => tagged && only(&[Intent::Chatter, Intent::Question]),
            _ => false,
        };
        short && !self.has_facts()
    }
}
