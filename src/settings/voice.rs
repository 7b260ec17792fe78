//! How the brand sounds (P26): applied to every suggestion.

use serde::{Deserialize, Serialize};

/// Words, emoji, greeting and spelling of the brand's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Voice {
    /// Words written instead of others.
    pub preferred: Vec<Preferred>,
    /// Words never written; `*` ends a prefix.
    pub banned: Vec<String>,
    /// Where an emoji may stand.
    pub emoji: Emoji,
    /// The greeting of Italian replies, with `{name}`; empty leaves it to the register.
    pub greeting_it: String,
    /// The greeting of English replies, with `{name}`; empty means "Hi {name}".
    pub greeting_en: String,
    /// How English is spelt.
    pub spelling: Spelling,
}

/// One word for another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Preferred {
    /// What the brand says.
    pub write: String,
    /// What it says it instead of.
    pub instead_of: String,
}

/// Where an emoji may stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Emoji {
    /// In answers to praise, ideas and thanks.
    #[default]
    OnPraise,
    /// Nowhere.
    Never,
}

/// How English is spelt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spelling {
    /// colour, organise.
    #[default]
    British,
    /// color, organize.
    American,
}

/// The most words in one of the lists.
pub(super) const MOST_WORDS: usize = 200;

impl Voice {
    /// Its lines, by the names of their fields.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let preferred = self.preferred.iter().flat_map(|row| {
            [
                ("brand.voice.preferred", &row.write),
                ("brand.voice.preferred", &row.instead_of),
            ]
        });
        let banned = self.banned.iter().map(|row| ("brand.voice.banned", row));
        preferred.chain(banned).chain([
            ("brand.voice.greeting_it", &self.greeting_it),
            ("brand.voice.greeting_en", &self.greeting_en),
        ])
    }
}
