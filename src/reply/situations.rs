//! Which situation of the practice a comment is: one row each, the first that fits.
//!
//! Rows stand from the gravest and most particular to the most general; each carries comments of
//! its own, which tests run and previews show. Titles stand in the library's files.

pub use rows::SITUATIONS;

mod rows;

use super::cues::Cues;
use super::library::shelf;
use crate::advice::example::Example;
use crate::advice::facts::Facts;
use crate::advice::{Action, Advice};
use crate::comment::Comment;
use crate::reading::{Emotion, PatternKind as P, Topic};

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
        let some = self.facts.reading.feels(Emotion::Anger) >= 0.2;
        self.facts.angry() || (some && self.comment.text.contains("!!"))
    }

    /// Words for a thing that has not come, or not in time.
    fn is_late(&self) -> bool {
        self.main(Topic::Delivery)
            || self.says("ritard*|non arriv*|mai arrivat*|non e arrivat*|non si vede|in consegna|fermo|ferma|fermi|ferme|late|delay*|never arrived|not arrived|hasn t arrived|still waiting|never turned up|never came|stuck")
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

/// Situations with more of an answer when a row's own wordings cannot be used, nearest first.
#[must_use]
pub fn family(seen: &Seen) -> &'static [u8] {
    if seen.advice.action == Action::Escalate {
        &[]
    } else if seen.complains() {
        &[47, 33]
    } else if seen.asks() {
        &[5, 1]
    } else if seen.facts.displeased() {
        &[33, 47]
    } else {
        &[54, 44]
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

/// Not told by a comment's words: 53 needs the clock and the opening hours, which come with the
/// case; its wordings can be chosen by hand.
pub const BY_HAND: &[u8] = &[53];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::advise;
    use crate::case::CaseSoFar;
    use crate::settings::Policy;

    #[test]
    fn every_row_fits_its_own_examples() {
        let policy = Policy::default();
        for row in SITUATIONS {
            assert!(!row.examples.is_empty());
            for example in row.examples {
                let reading = example.reading();
                let comment = example.comment();
                let case = CaseSoFar {
                    replies: comment.replies,
                    ..CaseSoFar::default()
                };
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
            let known =
                SITUATIONS.iter().any(|row| row.number == number) || BY_HAND.contains(&number);
            assert!(known, "{number}");
        }
    }
}
