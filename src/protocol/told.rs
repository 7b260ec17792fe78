//! What a content script is told: its greeting, and a comment at a glance.

use serde::{Deserialize, Serialize};

use crate::reading::Tone;
use crate::settings::OurPage;

/// What a content script needs before it starts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Greeting {
    /// Work here, or stay silent.
    pub on: bool,
    /// The browser's number of this document, for the panel's address.
    #[cfg_attr(test, ts(type = "number"))]
    pub frame: i64,
    /// `it` or `en`.
    pub language: String,
    /// The words the content script may show, by name.
    pub words: PageWords,
    /// Names the brand speaks under, where the page itself does not tell.
    pub ours: Vec<OurPage>,
    /// Words to find in comments: the brand's names, and how people misspell them.
    pub watch: Vec<String>,
}

/// The few words a content script shows or speaks itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PageWords {
    /// Accessible name of the panel's frame.
    pub panel: String,
    /// Accessible name of the chip; `{tone}` stands for the tone's word.
    pub chip: String,
    /// Shown by a frozen content script after an update.
    pub reload: String,
    /// The same, while a draft stands on the page.
    pub reload_later: String,
    /// The button that reloads.
    pub reload_now: String,
    /// The button that takes the sentence away.
    pub close: String,
}

/// What the chip and the highlights need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Glance {
    /// The tone, for the colour.
    pub tone: Tone,
    /// One letter in the interface's language, so that colour is never alone.
    pub letter: String,
    /// The tone's word.
    pub word: String,
    /// The language of the comment.
    pub language: String,
    /// Words to highlight in the comment.
    pub marks: Vec<Mark>,
}

/// Words to highlight: UTF-16 code units of the comment's text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Mark {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// What the words prove, for the colour.
    pub of: MarkOf,
}

/// Families of evidence, each with a highlight of its own, from the mildest to the gravest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum MarkOf {
    /// Speaks for a good tone.
    Positive,
    /// Speaks for a bad tone.
    Negative,
    /// Irony.
    Irony,
    /// A troll pattern.
    Pattern,
    /// Personal data.
    Personal,
    /// Something that outranks everything (P8).
    Alarm,
}
