//! What the learned model adds to what the lists and rules have said.
//!
//! The model was taught with the rules' own verdicts before it, so its probability already weighs
//! them: it settles sentiment, emotions, intents and topics. A pattern accuses somebody or calls a
//! person in, so there a rule that fires keeps its word, but where it accuses of what the model does
//! not see the model counts for more; and the model speaks alone only from thresholds of its own: higher
//! where it accuses, and never without words to show.

mod ear;
mod weighing;
mod witness;

use strum::VariantArray;

use super::draft::Draft;
use super::learned::Head;
use super::proof::Proof;
use super::{Emotion, Intent, PatternKind, Polarity, Sentiment, Topic, patterns};
use crate::text::Span;
use ear::surest;
pub(super) use ear::{Ear, sentences};
use weighing::{sentiment, turned};

/// What was heard beyond the tallies.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// The verdict on the whole.
    pub sentiment: Sentiment,
    /// The words it rests on most.
    pub words: Vec<Span>,
    /// The words a complaint rests on most, the weightiest first; none without one.
    pub blamed: Vec<Span>,
}

impl Heard {
    /// Least probability of an intent that is told.
    pub const LEAST: f32 = 0.41;
    /// Least confidence of a pattern that is shown: the model's probabilities are honest, and one in
    /// three is worth a look.
    pub const SHOWN: f32 = 0.3;
    /// The same of what accuses somebody, or takes a comment for no customer's.
    const ACCUSES: f32 = 0.4;
    /// The same of hate that the model alone sees in English: of what it is less sure of on ordinary
    /// pages, nothing was.
    const HATES: f32 = 0.6;
    /// The same of a story that moves: every long grievance is a story.
    const MOVES: f32 = 0.45;
    /// How much what the model sees counts against a rule that accuses of what it does not see: it was
    /// taught by thousands of such pairs, and of what rules alone accuse a quarter is innocent.
    const SEES: f32 = 0.75;
    /// The same of an insult of which the rules are as sure as [`Self::FIRM`]: they know whom it hits
    /// better than the model, which misses half.
    const SEES_INSULT: f32 = 0.6;
    /// Rules are this sure where two of them, or a rule and a word, say the same.
    const FIRM: f32 = 0.9;
    /// A complaint surer than this is worth telling in the comment's own words.
    const BLAMES: f32 = 0.5;
    /// Bare praise is better read in earnest below this: a thank-you taken for scorn costs more trust
    /// than scorn taken for a thank-you.
    const EARNEST: f32 = 0.85;
    /// From here up both sides of a mixed comment are told.
    const MIXED: f32 = 0.4;
    /// Beside praise surer than this, blame must be plain.
    const ALONE: f32 = 0.95;
    /// Hate without a group or a hostile word, an insult without one, and an alarm without a word of
    /// grief, must be plainer than this.
    const PLAINLY: f32 = 0.65;
    /// An alarm in what only asks ("has the shop a ramp?") or has nothing but good words ("my barrister
    /// friend recommended you") must be plainer still.
    const ASKED: f32 = 0.85;
    /// What a sentence by itself is as sure of as this, counts for the whole.
    const SURELY: f32 = 0.9;
    /// At most so many words leave no room for a contrast.
    const BARE: usize = 7;
    /// Fewer words than this sell nothing.
    const PITCH: usize = 5;
    /// How far, in log odds, each point that the lists find for one side moves the model.
    const LISTS: f32 = 0.09;
    /// Points of the lists that count.
    const POINTS: f32 = 4.0;
    /// Words beyond which the lists count for less: in a long story they have seen one side.
    const STORY: f32 = 20.0;
    /// Irony, or a harm told, surer than this turns praise into blame.
    const TURNS: f32 = 0.85;
    /// What a neutral verdict counts in English: there the model, unsure, retreats to neutral too
    /// readily.
    const RESERVE: f32 = 0.8;
    /// Irony is rare and seldom certain: from this probability up a comment is better read as ironic
    /// than in earnest.
    const IRONIC: f32 = 0.25;
}

/// Patterns the model never shows by itself: a word is a swear word or it is none.
const WORDS_ONLY: [PatternKind; 1] = [PatternKind::Profanity];

/// Patterns that accuse, or take a comment for no customer's.
const ACCUSING: [PatternKind; 8] = [
    PatternKind::Spam,
    PatternKind::Scam,
    PatternKind::Impersonation,
    PatternKind::Insult,
    PatternKind::Hate,
    PatternKind::Threat,
    PatternKind::Harassment,
    PatternKind::Doxxing,
];

/// Patterns beside which nobody is pleased.
const HURTING: [PatternKind; 4] = [
    PatternKind::Safety,
    PatternKind::Discrimination,
    PatternKind::Distress,
    PatternKind::Threat,
];

impl Draft<'_> {
    /// Takes in what the model says of the comment, and of its sentences where it is long.
    pub(super) fn hear(&mut self, ear: &Ear<'_>, sentences: &[Ear<'_>]) {
        for kind in Emotion::VARIANTS {
            let p = ear.scores.of(Head::Emotion(*kind));
            let proof = self.emotions.of(*kind);
            proof.settle(if p < TOLD { 0.0 } else { p });
            if p >= TOLD {
                ear.show(proof, Head::Emotion(*kind), "any.learned.emotion");
            }
        }
        for kind in PatternKind::VARIANTS {
            self.hear_pattern(ear, sentences, *kind);
        }
        let displeased = ear.scores.of(Head::Negative);
        let angry = ear.scores.of(Head::Emotion(Emotion::Anger));
        for kind in Intent::VARIANTS {
            let mut p = ear.scores.of(Head::Intent(*kind));
            match kind {
                Intent::InsultOnly if !self.offends() => p = 0.0,
                // Whoever sells is hidden: never on a mere suspicion.
                Intent::Spam if self.patterns.confidence(PatternKind::Spam) < patterns::LEAST => {
                    p = 0.0;
                }
                _ => {}
            }
            // "Where is my order, two weeks and nothing" asks, but complains first; so does who demands
            // his money in anger.
            if *kind == Intent::Complaint && p >= Heard::BLAMES && displeased >= Heard::BLAMES {
                let asks = ear.scores.of(Head::Intent(Intent::Question));
                let demands = ear.scores.of(Head::Intent(Intent::Request));
                let first = if angry >= Heard::BLAMES {
                    asks.max(demands)
                } else {
                    asks
                };
                p = p.max(first + 0.001).min(1.0);
            }
            let proof = self.intents.of(*kind);
            proof.settle(p);
            if p >= Heard::LEAST {
                ear.show(proof, Head::Intent(*kind), "any.learned.intent");
            }
        }
        for kind in Topic::VARIANTS {
            let head = Head::Topic(*kind);
            // What one sentence of a long story is surely about, the story is about too.
            let alone = sentences.iter().map(|one| one.scores.of(head));
            let surely = alone.fold(0.0, f32::max) >= Heard::SURELY;
            let p = ear.scores.of(head);
            let p = if surely { p.max(Heard::LEAST) } else { p };
            let proof = self.topics.of(*kind);
            proof.settle(p);
            if p >= Heard::LEAST {
                ear.show(proof, head, "any.learned.topic");
            }
        }
        // The likeliest of each is told where none is likely, and shows its words all the same.
        if let Some(kind) = self.intents.strongest() {
            ear.show(
                self.intents.of(kind),
                Head::Intent(kind),
                "any.learned.intent",
            );
        }
        if let Some(kind) = self.topics.strongest() {
            ear.show(self.topics.of(kind), Head::Topic(kind), "any.learned.topic");
        }
        // A few words of praise, beside which nothing is wrong, denied or asked, have nothing to be
        // ironic about.
        let plain = self.scene.word_count() <= Heard::BARE
            && self.weight.good > 0.0
            && self.weight.bad <= 0.0
            && !self.grieves();
        let even = if plain { Heard::EARNEST } else { Heard::IRONIC };
        let p = turned(ear.scores.of(Head::Irony), even);
        weigh(&mut self.irony, p, 0.0);
        if p >= TOLD {
            ear.show(&mut self.irony, Head::Irony, "any.learned.irony");
        }
        let reserve = if self.in_english() {
            Heard::RESERVE
        } else {
            1.0
        };
        let irony = self.irony.confidence();
        let lists = match irony < 0.5 {
            true => (self.weight.good - self.weight.bad).clamp(-Heard::POINTS, Heard::POINTS),
            false => 0.0,
        };
        // "Una reazione allergica alla vostra crema": who was hurt is not pleased.
        let hurt = HURTING.map(|kind| self.patterns.confidence(kind));
        let turns = hurt.into_iter().fold(irony, f32::max);
        let words = self.scene.word_count().max(1) as f32;
        let lean = Heard::LISTS * lists * (Heard::STORY / words).min(1.0);
        let sentiment = sentiment(&ear.scores, reserve, turns, lean);
        let head = match sentiment.label {
            Polarity::Positive => Head::Positive,
            Polarity::Negative => Head::Negative,
            Polarity::Mixed => Head::Mixed,
            Polarity::Neutral => Head::Neutral,
        };
        let complaint = Head::Intent(Intent::Complaint);
        let blamed = if ear.scores.of(complaint) >= Heard::BLAMES {
            ear.words(complaint)
        } else {
            Vec::new()
        };
        self.heard = Some(Heard {
            sentiment,
            words: ear.words(head),
            blamed,
        });
    }

    fn hear_pattern(&mut self, ear: &Ear<'_>, sentences: &[Ear<'_>], kind: PatternKind) {
        let head = match kind {
            PatternKind::Spam => Head::Intent(Intent::Spam),
            kind => Head::Pattern(kind),
        };
        if !head.is_judged() || WORDS_ONLY.contains(&kind) {
            return;
        }
        let whole = ear.scores.of(head);
        let ear = surest(sentences, kind)
            .filter(|alone| alone.says(kind) > whole)
            .unwrap_or(ear);
        let p = ear.scores.of(head);
        let accuses = ACCUSING.contains(&kind);
        let least = match kind {
            PatternKind::SpecialStory => Heard::MOVES,
            _ if accuses => Heard::ACCUSES,
            _ => Heard::SHOWN,
        };
        // A mention is no proof: where nothing hostile is said, a group's name accuses nobody, unless
        // plainly ("they smell, end of"), and an insult needs someone to hit.
        let witnessed = match kind {
            PatternKind::Hate => {
                let named = self.speaks_of_a_group() && self.hostile();
                let meant = !patterns::protests(self.scene) && !self.defends(ear, head);
                (named || p >= Heard::PLAINLY) && meant
            }
            // A customer is taken for no seller: the model must be surer of it than of a complaint.
            PatternKind::Spam | PatternKind::Scam | PatternKind::Impersonation => {
                let complaint = ear.scores.of(Head::Intent(Intent::Complaint));
                let long = self.scene.word_count() >= Heard::PITCH;
                long && p > complaint && !self.names_an_order()
            }
            // A friend at the bar gives no notice: something must be wrong, or be asked for.
            PatternKind::Legal
            | PatternKind::Safety
            | PatternKind::Minors
            | PatternKind::Discrimination => {
                let pleased = self.weight.good > 0.0 && self.weight.bad <= 0.0;
                let least = if asks(ear) || pleased {
                    Heard::ASKED
                } else {
                    Heard::PLAINLY
                };
                self.grieves() || p >= least
            }
            PatternKind::Insult => {
                let plain = p >= Heard::PLAINLY && self.addresses();
                let meant = !patterns::protests(self.scene) && !self.defends(ear, head);
                (self.hostile() || plain) && meant
            }
            // A verdict without a fact is a bad verdict.
            PatternKind::NoFact => ear.scores.of(Head::Positive) < 0.5,
            _ => true,
        };
        let english = self.in_english();
        let proof = self.patterns.of(kind);
        let said = proof.confidence();
        if accuses && said >= patterns::LEAST && p < 0.5 {
            let sees = match kind {
                PatternKind::Insult if said >= Heard::FIRM => Heard::SEES_INSULT,
                _ => Heard::SEES,
            };
            proof.settle(sees * p + (1.0 - sees) * said);
        } else if witnessed {
            let hates = kind == PatternKind::Hate && english;
            weigh(proof, p, if hates { Heard::HATES } else { least });
        }
        if accuses && proof.confidence() < least {
            proof.settle(0.0);
        }
        if !witnessed {
            return;
        }
        if proof.confidence() >= Heard::SHOWN {
            ear.show(proof, head, "any.learned.pattern");
            // No words, no verdict.
            if proof.evidence().is_empty() {
                proof.settle(0.0);
            }
        }
    }
}

/// It asks, and is not displeased.
fn asks(ear: &Ear<'_>) -> bool {
    let complaint = ear.scores.of(Head::Intent(Intent::Complaint));
    let displeased = complaint.max(ear.scores.of(Head::Negative));
    ear.scores.of(Head::Intent(Intent::Question)) >= 0.5 && displeased < 0.5
}

/// Emotions and irony less likely than this are not told.
const TOLD: f32 = 0.3;

/// A rule's word stands; where no rule spoke, the model is heard from `alone` up.
fn weigh(proof: &mut Proof, p: f32, alone: f32) {
    let said = proof.confidence();
    if said >= patterns::LEAST {
        proof.settle(said.max(p));
    } else if p >= alone {
        proof.settle(p);
    }
}
