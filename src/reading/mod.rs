//! The reading: what a comment says and how, each verdict with the words that prove it.

mod draft;
pub mod emotions;
pub mod grievance;
mod hearing;
pub mod intents;
pub mod irony;
pub mod kinds;
mod labels;
pub mod learned;
mod literal;
pub mod negation;
pub mod patterns;
pub mod personal_data;
pub mod proof;
pub mod reader;
pub mod rules;
pub mod scene;
pub mod sentiment;
pub mod tone;
pub mod topics;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::text::Span;
pub use kinds::{Emotion, Intent, LabelOf, PatternKind, PersonalDataKind, Polarity, Tone, Topic};
pub use reader::Reader;

/// The name of the rule or lexicon row behind a verdict, such as `it.irony.praise-over-delay`.
pub type RuleId = Cow<'static, str>;

/// The words that prove a verdict, and the rule that says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Where the words stand in the comment.
    #[serde(flatten)]
    pub span: Span,
    /// Which rule or lexicon row fired.
    pub rule: RuleId,
}

/// Good or bad, and how sure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Sentiment {
    /// The verdict.
    pub label: Polarity,
    /// From −1 (worst) to 1 (best).
    pub score: f32,
    /// From 0 to 1.
    pub confidence: f32,
}

/// An emotion and its strength.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Feeling {
    /// Which emotion.
    pub kind: Emotion,
    /// From 0 to 1.
    pub intensity: f32,
}

/// Something the comment does that its reader should know of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pattern {
    /// Which pattern.
    pub kind: PatternKind,
    /// From 0 to 1.
    pub confidence: f32,
    /// At least one piece.
    pub evidence: Vec<Evidence>,
}

/// Personal data standing in public (P13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonalDatum {
    /// What it is.
    pub kind: PersonalDataKind,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
}

/// One verdict in a common shape, with its proof.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// What is judged.
    pub of: LabelOf,
    /// The verdict's own name, from the closed list of `of`.
    pub kind: String,
    /// From 0 to 1.
    pub confidence: f32,
    /// The words behind it; empty only for verdicts about the whole text (language, neutral).
    pub evidence: Vec<Evidence>,
}

/// Grammatical gender and number, for Italian agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Feminine rather than masculine.
    pub feminine: bool,
    /// Plural rather than singular.
    pub plural: bool,
}

/// What is asked underneath (P4), in the comment's own words.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Grievance {
    /// What happened.
    pub what: Option<String>,
    /// To which thing ("pacco", "bolletta"): the bare noun, no article, as written but lower-case.
    pub thing: Option<String>,
    /// Since when, as the comment puts it ("12 giorni", "lunedì").
    pub since: Option<String>,
    /// What the person wants.
    pub wants: Option<String>,
    /// How `thing` agrees; never on the wire.
    #[serde(skip)]
    pub agreement: Option<Agreement>,
}

/// Everything the engine can say of a comment. Total and deterministic for any text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// `it`, `en`, another BCP-47 code, or `und`.
    pub language: String,
    /// Good or bad.
    pub sentiment: Sentiment,
    /// Strongest first.
    pub emotions: Vec<Feeling>,
    /// How likely the comment means the opposite of its words, 0 to 1.
    pub irony: f32,
    /// How soon someone must act, 0 to 1.
    pub urgency: f32,
    /// What the person does, main one first; never empty.
    pub intents: Vec<Intent>,
    /// What it is about, main one first; never empty.
    pub topics: Vec<Topic>,
    /// Troll and care patterns.
    pub patterns: Vec<Pattern>,
    /// Personal data in the text.
    pub personal_data: Vec<PersonalDatum>,
    /// The verdicts above with their proof.
    pub labels: Vec<Label>,
    /// The verdicts the engine would not swear to (P1).
    pub unsure: Vec<LabelOf>,
    /// The grievance line, when there is one.
    pub grievance: Option<Grievance>,
    /// The text was over 16 KB and only its beginning was read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cut: bool,
    /// Words of letters in the text: tags, links and emoji are none. Never on the wire.
    #[serde(skip)]
    pub words: usize,
    /// The text opens with the tag of somebody: said to them before the page. Never on the wire.
    #[serde(skip)]
    pub to_another: bool,
}

impl Reading {
    /// The pattern of this kind, if it was found.
    #[must_use]
    pub fn pattern(&self, kind: PatternKind) -> Option<&Pattern> {
        self.patterns.iter().find(|pattern| pattern.kind == kind)
    }

    /// The pattern was found.
    #[must_use]
    pub fn shows(&self, kind: PatternKind) -> bool {
        self.pattern(kind).is_some()
    }

    /// The pattern is more likely there than not.
    #[must_use]
    pub fn likely(&self, kind: PatternKind) -> bool {
        self.pattern(kind)
            .is_some_and(|pattern| pattern.confidence >= patterns::LEAST)
    }

    /// Strength of one emotion, 0 when absent.
    #[must_use]
    pub fn feels(&self, kind: Emotion) -> f32 {
        self.emotions
            .iter()
            .find(|feeling| feeling.kind == kind)
            .map_or(0.0, |feeling| feeling.intensity)
    }
}
