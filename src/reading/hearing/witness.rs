//! What in the text itself bears a verdict of the model out: without it, the model alone accuses
//! nobody.

use super::{ACCUSING, Ear};
use crate::lexicon::{Hit, Languages, Tag};
use crate::reading::draft::Draft;
use crate::reading::learned::Head;
use crate::reading::negation::negated;
use crate::reading::{PatternKind, PersonalDataKind, PersonalDatum, patterns, personal_data};
use crate::text::{Kind, Span};

/// What a word that wounds somebody is tagged with, unless its polarity says so.
const WOUNDS: [Tag; 8] = [
    Tag::Insult,
    Tag::Profanity,
    Tag::Slur,
    Tag::Sense,
    Tag::Beast,
    Tag::Vice,
    Tag::Expel,
    Tag::Harm,
];

/// Words that speak to someone or of them, folded.
const SPOKEN_TO: [&str; 30] = [
    "you", "you're", "youre", "your", "u", "ur", "he", "she", "he's", "she's", "they", "they're",
    "who", "whoever", "tu", "voi", "te", "vi", "ti", "sei", "siete", "vostro", "vostra", "vostri",
    "vostre", "tuo", "tua", "lui", "lei", "loro",
];

/// What a customer names by its number, as words begin, folded.
const ORDERED: [&str; 17] = [
    "order", "ordin", "parcel", "package", "pacc", "spediz", "shipment", "tracking", "booking",
    "prenotaz", "reserv", "ticket", "bigliett", "contract", "contratt", "polizz", "consign",
];
/// Words before it that make it another's: "your order 48213 is on hold, ring us".
const ANOTHERS: [&str; 8] = ["your", "ur", "suo", "sua", "tuo", "tua", "vostro", "vostra"];
/// Words before a number among which its name stands.
const BEFORE: usize = 4;

impl Draft<'_> {
    /// A customer speaks, who names an order or a contract by its number. Not where a link stands by, or
    /// the order is "yours": that may be bait.
    pub(super) fn names_an_order(&self) -> bool {
        let tokens = &self.scene.tokens;
        let theirs = |datum: &PersonalDatum| {
            let end = tokens.partition_point(|token| token.span.end <= datum.span.start);
            let before = &tokens[end.saturating_sub(BEFORE)..end];
            let is_ordered = |text: &str| ORDERED.iter().any(|start| text.starts_with(start));
            datum.kind == PersonalDataKind::Order
                && before.iter().any(|token| is_ordered(&token.text))
                && !before.iter().any(|token| ANOTHERS.contains(&&*token.text))
        };
        !tokens.iter().any(|token| token.kind == Kind::Link)
            && personal_data::find(self.scene.text).iter().any(theirs)
    }

    /// Some word of the comment wounds, blames, threatens or shuts out. "They are no animals" takes
    /// the only such word back; a bare "not" may shut out.
    pub(super) fn hostile(&self) -> bool {
        let said = |kind| self.patterns.confidence(kind) >= patterns::LEAST;
        if said(PatternKind::Hate) || said(PatternKind::Insult) {
            return true;
        }
        let tags = |hit: &Hit| &self.scene.lexicon.row(hit).tags;
        let wounds =
            |hit: &&Hit| tags(hit).polarity <= -2 || WOUNDS.iter().any(|t| tags(hit).has(*t));
        let mut wounding = self.scene.hits.iter().filter(wounds).peekable();
        if wounding.peek().is_none() {
            return self
                .scene
                .hits
                .iter()
                .any(|hit| tags(hit).has(Tag::Negator));
        }
        wounding.any(|hit| {
            let sentence = &self.scene.sentences[self.scene.sentence_of(hit.at)];
            !negated(self.scene, sentence, hit.at)
        })
    }

    pub(super) fn in_english(&self) -> bool {
        self.scene.languages == Languages::of_text("en")
    }

    /// All the words that a verdict rests on stand in sentences that defend somebody.
    pub(super) fn defends(&self, ear: &Ear<'_>, head: Head) -> bool {
        let defended: Vec<Span> = self
            .defended
            .iter()
            .map(|words| self.scene.sentence_of(words.start))
            .map(|sentence| self.scene.span(self.scene.sentences[sentence].clone()))
            .collect();
        let inside = |word: &Span| {
            let mut sentences = defended.iter();
            sentences.any(|span| span.start <= word.start && word.end <= span.end)
        };
        !defended.is_empty() && ear.words(head).iter().all(inside)
    }

    /// A word blames, denies, fails, presses or asks.
    pub(super) fn grieves(&self) -> bool {
        self.scene.hits.iter().any(|hit| {
            let tags = &self.scene.lexicon.row(hit).tags;
            let asks = [
                Tag::Fail,
                Tag::Negator,
                Tag::Urgency,
                Tag::Threat,
                Tag::Request,
            ];
            tags.polarity < 0 || asks.iter().any(|tag| tags.has(*tag))
        })
    }

    /// A group, a slur, or what is done to groups is named: without one, contempt is an insult.
    pub(super) fn speaks_of_a_group(&self) -> bool {
        self.patterns.confidence(PatternKind::Hate) >= patterns::LEAST
            || self.scene.hits.iter().any(|hit| {
                let tags = &self.scene.lexicon.row(hit).tags;
                [Tag::Group, Tag::Slur, Tag::Beast, Tag::Expel]
                    .into_iter()
                    .any(|tag| tags.has(tag))
                    || tags.has(Tag::Sense)
                        && matches!(tags.group, Some("vermin" | "slay" | "expel"))
            })
    }

    /// Someone is spoken to or of.
    pub(super) fn addresses(&self) -> bool {
        self.scene.tokens.iter().enumerate().any(|(at, token)| {
            token.kind == Kind::Mention
                || self.scene.tagged(at, Tag::Person)
                || self.scene.tagged(at, Tag::Lei)
                || SPOKEN_TO.contains(&&*token.text)
        })
    }

    /// Somebody is attacked.
    pub(super) fn offends(&self) -> bool {
        ACCUSING
            .iter()
            .filter(|kind| !matches!(kind, PatternKind::Spam | PatternKind::Scam))
            .any(|kind| self.patterns.confidence(*kind) >= patterns::LEAST)
    }
}
