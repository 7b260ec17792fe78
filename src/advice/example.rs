//! Examples: a comment and what the reading says of it, as compact as a row of a table.
//!
//! Rules of advice and situations of the reply library carry them; tests run them, and previews
//! of templates show them.

use std::borrow::Cow;

use crate::case::CaseSoFar;
use crate::comment::Comment;
use crate::reading::{
    Agreement, Emotion, Evidence, Feeling, Grievance, Intent, Pattern, PatternKind,
    PersonalDataKind, PersonalDatum, Polarity, Reading, Sentiment, Topic,
};
use crate::text::Span;

/// A comment with the reading it stands for.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The words.
    pub text: &'static str,
    /// Its language.
    pub language: &'static str,
    /// Main one first; chatter when empty.
    pub intents: &'static [Intent],
    /// Main one first; other when empty.
    pub topics: &'static [Topic],
    /// Each with full confidence, unless it is only `heard`.
    pub patterns: &'static [PatternKind],
    /// The learned model alone heard the patterns, and is not quite sure.
    pub heard: bool,
    /// Good or bad.
    pub polarity: Polarity,
    /// 0 to 1.
    pub anger: f32,
    /// 0 to 1.
    pub irony: f32,
    /// Kinds found in the text.
    pub personal: &'static [PersonalDataKind],
    /// The thing of the grievance, feminine, plural.
    pub thing: Option<(&'static str, bool, bool)>,
    /// Since when, in the comment's words.
    pub since: Option<&'static str>,
    /// The post above, when it matters.
    pub post: &'static str,
    /// Replies so far.
    pub replies: u8,
    /// Nobody is there to look into it.
    pub closed: bool,
    /// Comments of the same complaint within an hour.
    pub wave: u32,
}

impl Example {
    /// A neutral remark that asks for nothing.
    #[must_use]
    pub const fn of(language: &'static str, text: &'static str) -> Self {
        Self {
            text,
            language,
            intents: &[],
            topics: &[],
            patterns: &[],
            heard: false,
            polarity: Polarity::Neutral,
            anger: 0.0,
            irony: 0.0,
            personal: &[],
            thing: None,
            since: None,
            post: "",
            replies: 0,
            closed: false,
            wave: 0,
        }
    }

    /// A complaint about something.
    #[must_use]
    pub const fn complaint(
        language: &'static str,
        text: &'static str,
        topics: &'static [Topic],
    ) -> Self {
        Self {
            intents: &[Intent::Complaint],
            topics,
            polarity: Polarity::Negative,
            ..Self::of(language, text)
        }
    }

    /// A question about something.
    #[must_use]
    pub const fn question(
        language: &'static str,
        text: &'static str,
        topics: &'static [Topic],
    ) -> Self {
        Self {
            intents: &[Intent::Question],
            topics,
            ..Self::of(language, text)
        }
    }

    /// Praise.
    #[must_use]
    pub const fn praise(language: &'static str, text: &'static str) -> Self {
        Self {
            intents: &[Intent::Praise],
            polarity: Polarity::Positive,
            ..Self::of(language, text)
        }
    }

    /// Doing these things.
    #[must_use]
    pub const fn intents(self, intents: &'static [Intent]) -> Self {
        Self { intents, ..self }
    }

    /// Showing these patterns.
    #[must_use]
    pub const fn shows(self, patterns: &'static [PatternKind]) -> Self {
        Self { patterns, ..self }
    }

    /// Seeming to show these patterns, to the learned model alone.
    #[must_use]
    pub const fn seems(self, patterns: &'static [PatternKind]) -> Self {
        Self {
            patterns,
            heard: true,
            ..self
        }
    }

    /// With this polarity.
    #[must_use]
    pub const fn polarity(self, polarity: Polarity) -> Self {
        Self { polarity, ..self }
    }

    /// About these topics.
    #[must_use]
    pub const fn about(self, topics: &'static [Topic]) -> Self {
        Self { topics, ..self }
    }

    /// This angry.
    #[must_use]
    pub const fn angry(self, anger: f32) -> Self {
        Self { anger, ..self }
    }

    /// This ironic.
    #[must_use]
    pub const fn ironic(self, irony: f32) -> Self {
        Self { irony, ..self }
    }

    /// With personal data in it.
    #[must_use]
    pub const fn personal(self, personal: &'static [PersonalDataKind]) -> Self {
        Self { personal, ..self }
    }

    /// About a thing: word, feminine, plural.
    #[must_use]
    pub const fn thing(self, word: &'static str, feminine: bool, plural: bool) -> Self {
        Self {
            thing: Some((word, feminine, plural)),
            ..self
        }
    }

    /// Since then.
    #[must_use]
    pub const fn since(self, since: &'static str) -> Self {
        Self {
            since: Some(since),
            ..self
        }
    }

    /// Under this post.
    #[must_use]
    pub const fn under(self, post: &'static str) -> Self {
        Self { post, ..self }
    }

    /// After this many replies.
    #[must_use]
    pub const fn after(self, replies: u8) -> Self {
        Self { replies, ..self }
    }

    /// Read while the desk is closed.
    #[must_use]
    pub const fn closed(self) -> Self {
        Self {
            closed: true,
            ..self
        }
    }

    /// One of so many of the same complaint within an hour.
    #[must_use]
    pub const fn in_a_wave_of(self, wave: u32) -> Self {
        Self { wave, ..self }
    }

    /// What has happened so far.
    #[must_use]
    pub fn case(&self) -> CaseSoFar {
        CaseSoFar {
            replies: self.replies,
            closed: self.closed,
            wave: self.wave,
            ..CaseSoFar::default()
        }
    }

    /// The comment as a page would give it, from a Marco.
    #[must_use]
    pub fn comment(&self) -> Comment {
        Comment {
            text: self.text.to_owned(),
            author: Some("Marco Rossi".to_owned()),
            post: (!self.post.is_empty()).then(|| self.post.to_owned()),
            replies: self.replies,
            wave: self.wave,
            ..Comment::default()
        }
    }

    /// The reading it stands for.
    #[must_use]
    pub fn reading(&self) -> Reading {
        let evidence = || Evidence {
            span: Span::new(0, self.text.len()),
            rule: Cow::Borrowed(if self.heard {
                "any.learned.pattern"
            } else {
                "example"
            }),
        };
        let grievance = Grievance {
            thing: self.thing.map(|(word, ..)| word.to_owned()),
            since: self.since.map(str::to_owned),
            agreement: self
                .thing
                .map(|(_, feminine, plural)| Agreement { feminine, plural }),
            ..Grievance::default()
        };
        Reading {
            language: self.language.to_owned(),
            sentiment: Sentiment {
                label: self.polarity,
                score: match self.polarity {
                    Polarity::Positive => 0.7,
                    Polarity::Negative => -0.7,
                    Polarity::Neutral | Polarity::Mixed => 0.0,
                },
                confidence: 0.9,
            },
            emotions: if self.anger > 0.0 {
                vec![Feeling {
                    kind: Emotion::Anger,
                    intensity: self.anger,
                }]
            } else {
                Vec::new()
            },
            irony: self.irony,
            urgency: 0.0,
            intents: some(self.intents, Intent::Chatter),
            topics: some(self.topics, Topic::Other),
            patterns: self
                .patterns
                .iter()
                .map(|kind| Pattern {
                    kind: *kind,
                    confidence: if self.heard { 0.75 } else { 1.0 },
                    evidence: vec![evidence()],
                })
                .collect(),
            personal_data: self
                .personal
                .iter()
                .map(|kind| PersonalDatum {
                    kind: *kind,
                    span: Span::new(0, self.text.len()),
                })
                .collect(),
            labels: Vec::new(),
            unsure: Vec::new(),
            grievance: (grievance != Grievance::default()).then_some(grievance),
            cut: false,
            words: self
                .text
                .split_whitespace()
                .filter(|word| word.starts_with(char::is_alphabetic))
                .count(),
            to_another: self.text.starts_with('@'),
        }
    }
}

fn some<T: Copy>(list: &[T], otherwise: T) -> Vec<T> {
    if list.is_empty() {
        vec![otherwise]
    } else {
        list.to_vec()
    }
}
