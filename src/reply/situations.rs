//! Which situation of the practice a comment is: one row each, the first that fits.
//!
//! Rows stand from the gravest and most particular to the most general; each carries comments of
//! its own, which tests run and previews show. Titles stand in the library's files.

pub use rows::SITUATIONS;

mod rows;
mod words;

use super::cues::Cues;
use super::library::shelf;
use super::values::{answer_in, plain_words_shared};
use crate::advice::example::Example;
use crate::advice::facts::Facts;
use crate::advice::{Action, Advice};
use crate::comment::Comment;
use crate::reading::{Intent, PatternKind as P, Topic};
pub(super) use words::SHOP;
use words::*;

/// A comment as the rows look at it.
pub struct Seen<'a> {
    /// Reading, case and policy.
    pub facts: Facts<'a>,
    /// What is to be done.
    pub advice: &'a Advice,
    /// The comment.
    pub comment: &'a Comment,
    /// Its words.
    pub cues: Cues,
}

impl Seen<'_> {
    fn says(&self, cues: &str) -> bool {
        self.cues.say(cues)
    }

    fn about(&self, topic: Topic) -> bool {
        self.facts.about(topic)
    }

    /// One could swear that the comment is about this.
    fn surely(&self, topic: Topic) -> bool {
        self.facts.is_surely_about(topic)
    }

    /// The comment is about this first of all.
    fn main(&self, topic: Topic) -> bool {
        self.facts.reading.topics.first() == Some(&topic)
    }

    fn complains(&self) -> bool {
        self.facts.complains() || (self.facts.displeased() && self.facts.has_facts())
    }

    fn asks(&self) -> bool {
        self.facts.asks()
    }

    fn shows(&self, kind: P) -> bool {
        self.facts.shows(kind)
    }

    fn furious(&self) -> bool {
        let loud = self.comment.text.contains("!!");
        self.facts.angry() || (loud && self.facts.displeased())
    }

    /// Something is wrong, said in words the reading need not have weighed: a flat statement that
    /// neither asks nor thanks nor proposes counts as one.
    fn unhappy(&self) -> bool {
        let facts = &self.facts;
        self.complains()
            || facts.displeased()
            || !(self.asks() || facts.thanks() || facts.does(Intent::Suggestion))
    }

    /// Nobody could swear that it complains at all: to take the blame for a remark about the weather
    /// would be absurd.
    fn is_doubtful(&self) -> bool {
        !self.facts.is_surely_displeased()
    }

    /// What happened is told already, if in words the reading makes little of: nobody is asked to tell
    /// it again.
    fn has_told(&self) -> bool {
        const TOLD: usize = 12;
        let grievance = self.facts.reading.grievance.as_ref();
        !self.shows(P::NoFact)
            && (self.cues.count() >= TOLD || grievance.is_some_and(|told| told.what.is_some()))
    }

    /// A fact of the person's own stands behind the words, whatever their tone (P2).
    fn has_a_grievance(&self) -> bool {
        let said = self.facts.reading.grievance.as_ref();
        let somewhere = [
            Topic::Delivery,
            Topic::Refund,
            Topic::Billing,
            Topic::Technical,
            Topic::Account,
            Topic::OrderChange,
        ];
        self.facts.complains()
            && said.is_some_and(|grievance| grievance.what.is_some() || grievance.since.is_some())
            && somewhere.iter().any(|topic| self.main(*topic))
    }

    /// Wants a fight, and no grievance is left unanswered by treating it as one.
    fn baits(&self) -> bool {
        // A dare is one even where its words sound like praise.
        let dares = self.says(DARES) && !self.says(I_ADMIT);
        let accuses = dares || (self.says(ALL_KNOW) && !self.facts.thanks());
        // A bare "pathetic" is displeasure before it is bait.
        let bare = self.shows(P::NoFact) && !self.asks() && !self.shows(P::KnowItAll);
        ((self.facts.baits() && !bare) || accuses) && !self.has_a_grievance()
    }

    /// Its insults are doubtful: a turn of phrase rather than a name called.
    fn mild_insult(&self) -> bool {
        const NAME_CALLED: f32 = 0.75;
        self.facts
            .reading
            .pattern(P::Insult)
            .is_some_and(|insult| insult.confidence < NAME_CALLED)
    }

    /// Said to another person, and not kindly.
    fn quarrels_with_another(&self) -> bool {
        let unkind = self.facts.displeased() || self.facts.does(Intent::Complaint);
        self.facts.insults()
            || self.says(BRUSH_OFF)
            || (unkind && !self.facts.has_facts() && self.says(TO_A_PERSON))
    }

    /// Words for a thing that has not come, or not in time.
    fn is_late(&self) -> bool {
        let said = self.facts.reading.grievance.as_ref();
        let since = said.is_some_and(|grievance| grievance.since.is_some());
        self.says(LATE)
            || (self.about(Topic::Delivery) && since)
            || (self.main(Topic::Delivery) && (self.asks() || self.furious()))
    }

    /// A parcel, an order, a delivery is late or lost.
    fn waits_for_a_parcel(&self) -> bool {
        self.unhappy()
            && self.is_late()
            && (self.about(Topic::Delivery) || self.says(PARCEL))
            && !self.main(Topic::Technical)
            && !self.shows(P::KnowItAll)
    }

    /// A train, a taxi, a technician did not come, or came late.
    fn was_left_standing(&self) -> bool {
        self.unhappy() && self.says(RIDE) && self.says(NO_SHOW) && !self.says(PARCEL)
    }

    /// An app, a line, a site does not do its work.
    fn out_of_order(&self) -> bool {
        let stuck = self.says(OUTAGE) && (self.about(Topic::Technical) || self.says(ONLINE));
        let open = self.unhappy() || (self.asks() && !self.says(HOW_TO));
        (self.about(Topic::Technical) && self.complains()) || (stuck && open)
    }

    /// The sentence of the post that answers the question (P6).
    fn answered_by_the_post(&self) -> Option<&str> {
        let on_the_spot = self.shows(P::OffPost)
            || self.about(Topic::HoursLocation)
            || self.about(Topic::Availability)
            || self.says(OPENING);
        let post = self.comment.post.as_deref()?;
        let sentence = answer_in(post, &self.comment.text)?;
        // Elsewhere the name of the thing is in every sentence, and answers nothing.
        let needed = if self.cues.count() <= 20 { 2 } else { 3 };
        let plain = plain_words_shared(sentence, &self.comment.text);
        (on_the_spot || plain >= needed).then_some(sentence)
    }
}

/// One situation of `docs/practice.md`.
pub struct Situation {
    /// 1 to 54.
    pub number: u8,
    /// Does it fit?
    pub when: fn(&Seen) -> bool,
    /// Comments it fits, Italian and English.
    pub examples: &'static [Example],
}

/// The first row that fits.
#[must_use]
pub fn situation(seen: &Seen) -> u8 {
    SITUATIONS
        .iter()
        .find(|row| (row.when)(seen))
        .map_or(5, |row| row.number)
}

/// Situations that lend wordings where a situation's own are too few or too alike, nearest first.
#[must_use]
pub fn family(seen: &Seen, situation: u8) -> &'static [u8] {
    // Words to everybody are not mixed with words to one.
    const TO_ALL: [u8; 4] = [39, 41, 42, 43];
    if seen.advice.action == Action::Escalate || TO_ALL.contains(&situation) {
        &[]
    } else if seen.baits() {
        &[36]
    } else if seen.complains() {
        &[47, 33]
    } else if seen.asks() {
        &[5, 1]
    } else if seen.facts.displeased() {
        &[33, 47]
    } else if seen.facts.thanks() {
        &[54, 44]
    } else {
        &[5, 33]
    }
}

/// The title of a situation in a language (`it`, else English).
#[must_use]
pub fn title(number: u8, language: &str) -> &'static str {
    let language = if language == "it" { "it" } else { "en" };
    // Those with nothing to send have no file.
    let silent = match (number, language) {
        (38, "it") => "Provocazione, terza volta: nessuna risposta",
        (38, _) => "Bait, third time: no reply",
        (40, "it") => "Minacce o dati altrui: nessuna risposta, si conserva la prova",
        (40, _) => "Threat or doxxing: no reply, keep the evidence",
        (50, "it") => "Una storia speciale: scrivila tu",
        (50, _) => "A special story: write it yourself",
        (51, "it") => "Solo emoji o tag: basta un like",
        (51, _) => "Emoji or tag only: a like is enough",
        _ => "",
    };
    shelf(number, language).map_or(silent, |shelf| shelf.title)
}

/// An example comment of a situation in a language, for previews.
#[must_use]
pub fn example(number: u8, language: &str) -> Option<&'static Example> {
    SITUATIONS
        .iter()
        .filter(|row| row.number == number)
        .flat_map(|row| row.examples)
        .find(|example| example.language == language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::advise;
    use crate::settings::Policy;

    #[test]
    fn every_row_fits_its_own_examples() {
        let policy = Policy::default();
        for row in SITUATIONS {
            assert!(!row.examples.is_empty());
            for example in row.examples {
                let reading = example.reading();
                let comment = example.comment();
                let case = example.case();
                let advice = advise(&reading, &case, &policy, "it");
                let seen = Seen {
                    facts: Facts {
                        reading: &reading,
                        case: &case,
                        policy: &policy,
                    },
                    advice: &advice,
                    cues: Cues::of(&comment.text),
                    comment: &comment,
                };
                assert_eq!(situation(&seen), row.number, "{}", example.text);
            }
        }
    }

    #[test]
    fn every_number_of_the_practice_has_a_row() {
        for number in 1..=54 {
            let known = SITUATIONS.iter().any(|row| row.number == number);
            assert!(known, "{number}");
        }
    }
}
