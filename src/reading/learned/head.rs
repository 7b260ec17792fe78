//! What the model judges.

use std::str::FromStr;
use std::sync::LazyLock;

use strum::VariantArray;

use super::super::{Emotion, Intent, PatternKind, Topic};

/// One judgement of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Displeased; this and the two that follow exclude one another.
    Negative,
    /// Neither.
    Neutral,
    /// Pleased.
    Positive,
    /// Both, each with weight.
    Mixed,
    /// The opposite of what the words say.
    Irony,
    /// Insults, swears, hates, threatens or pesters.
    Offence,
    /// Looks forward: learned for its company, shown nowhere.
    Optimism,
    /// Feels.
    Emotion(Emotion),
    /// Does.
    Intent(Intent),
    /// Is about.
    Topic(Topic),
    /// Shows.
    Pattern(PatternKind),
}

/// All of them, in the order of the weights: the lines of `training/teacher/heads.txt`.
pub static HEADS: LazyLock<Vec<Head>> = LazyLock::new(|| {
    include_str!("../../../training/teacher/heads.txt")
        .lines()
        .filter_map(Head::named)
        .collect()
});

/// Room for the kinds of one group: emotions, intents, topics, patterns.
const GROUP: usize = 32;
/// Numbers that heads may have.
const NUMBERS: usize = 5 * GROUP;
const _: () = assert!(PatternKind::VARIANTS.len() <= GROUP);

/// For each number of a head, its place among [`HEADS`]: asked some hundred times a comment.
static ORDER: LazyLock<[usize; NUMBERS]> = LazyLock::new(|| {
    let mut places = [usize::MAX; NUMBERS];
    for (place, head) in HEADS.iter().enumerate() {
        places[head.number()] = place;
    }
    places
});

impl Head {
    /// The head of this name, such as `topic.delivery`; none for remarks.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let (group, kind) = name.split_once('.').unwrap_or((name, ""));
        Some(match (group, kind) {
            ("sentiment", "negative") => Self::Negative,
            ("sentiment", "neutral") => Self::Neutral,
            ("sentiment", "positive") => Self::Positive,
            ("mixed", "") => Self::Mixed,
            ("irony", "") => Self::Irony,
            ("offence", "") => Self::Offence,
            ("emotion", "optimism") => Self::Optimism,
            ("emotion", kind) => Self::Emotion(Emotion::from_str(kind).ok()?),
            ("intent", kind) => Self::Intent(Intent::from_str(kind).ok()?),
            ("topic", kind) => Self::Topic(Topic::from_str(kind).ok()?),
            ("pattern", kind) => Self::Pattern(PatternKind::from_str(kind).ok()?),
            _ => return None,
        })
    }

    /// The model has learned it.
    #[must_use]
    pub fn is_judged(self) -> bool {
        self.index() < HEADS.len()
    }

    /// Its place in the weights; beyond them all where the model has not learned it.
    #[must_use]
    pub fn index(self) -> usize {
        ORDER.get(self.number()).copied().unwrap_or(usize::MAX)
    }

    /// A number of its own, below [`NUMBERS`].
    fn number(self) -> usize {
        let (from, kind) = match self {
            Self::Negative => (0, 0),
            Self::Neutral => (0, 1),
            Self::Positive => (0, 2),
            Self::Mixed => (0, 3),
            Self::Irony => (0, 4),
            Self::Offence => (0, 5),
            Self::Optimism => (0, 6),
            Self::Emotion(kind) => (1, kind as usize),
            Self::Intent(kind) => (2, kind as usize),
            Self::Topic(kind) => (3, kind as usize),
            Self::Pattern(kind) => (4, kind as usize),
        };
        from * GROUP + kind
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_names_a_head() {
        let lines = include_str!("../../../training/teacher/heads.txt")
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        assert_eq!(lines.count(), HEADS.len());
        assert_eq!(Head::Negative.index(), 0);
        assert_eq!(HEADS[2], Head::Positive);
        for (place, head) in HEADS.iter().enumerate() {
            assert_eq!(head.index(), place, "{head:?}");
        }
    }
}
