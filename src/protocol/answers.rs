//! Everything there is to say of one comment, as the pages show it.

use serde::{Deserialize, Serialize};

use super::{EmpathyMarks, empathy_marks};
use crate::comment::Comment;
use crate::engine::{Answer, Garbo, Handover};
use crate::reading::Tone;
use crate::reply::name::first_name;
use crate::reply::{Reply, Variant, Without};
use crate::settings::Settings;
use strum::VariantArray;

/// An answer with the comment it answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnswerFor {
    /// The comment's key; absent for a pasted text.
    pub key: Option<String>,
    /// The comment.
    pub comment: Comment,
    /// The first name of whoever wrote it, where it plausibly is one: pages need no list of names.
    pub name: Option<String>,
    /// A reply box of its own is known on this page.
    pub can_insert: bool,
    /// Public replies the page's rules allow a person in a thread (P14).
    pub replies_allowed: u8,
    /// The tone at a glance.
    pub tone: Tone,
    /// The empathy of each reply, in their order; places in its text.
    pub marks: Vec<EmpathyMarks>,
    /// Reading, advice, replies; spans are UTF-8 bytes of `comment.text`.
    pub answer: Answer,
    /// For the colleague who takes it on.
    pub handover: Handover,
}

impl AnswerFor {
    /// What is said of a text that stands nowhere; `now` as [`Garbo::answer`] takes it.
    #[must_use]
    pub fn of(garbo: &Garbo, comment: Comment, settings: &Settings, now: Option<&str>) -> Self {
        let answer = garbo.answer(&comment, settings, now);
        let measured = garbo.empathy(&answer.replies, &comment, &answer.reading, settings);
        let marks = |(reply, empathy): (&Reply, _)| empathy_marks(&reply.text, empathy);
        Self {
            key: None,
            can_insert: false,
            replies_allowed: settings.policy.replies_allowed,
            tone: answer.reading.tone(),
            name: comment.author.as_deref().and_then(first_name),
            handover: garbo.handover(&comment, &answer, settings, now),
            marks: answer.replies.iter().zip(measured).map(marks).collect(),
            comment,
            answer,
        }
    }
}

/// A suggestion made shorter, warmer or more formal, or why not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Varied {
    /// Which way.
    pub variant: Variant,
    /// The suggestion so; absent where there is none.
    pub reply: Option<Reply>,
    /// Its empathy.
    pub marks: EmpathyMarks,
    /// Why there is none.
    pub without: Option<Without>,
}

impl Varied {
    /// All variants of a suggestion under a comment; `beside` names the templates it is shown with.
    #[must_use]
    pub fn all(
        garbo: &Garbo,
        comment: &Comment,
        reply: &Reply,
        beside: &[String],
        settings: &Settings,
        now: Option<&str>,
    ) -> Vec<Self> {
        let one =
            |variant: &Variant| match garbo.vary(*variant, reply, beside, comment, settings, now) {
                Ok(made) => Self {
                    variant: *variant,
                    marks: empathy_marks(&made.reply.text, made.empathy),
                    reply: Some(made.reply),
                    without: None,
                },
                Err(why) => Self {
                    variant: *variant,
                    reply: None,
                    marks: EmpathyMarks::default(),
                    without: Some(why),
                },
            };
        Variant::VARIANTS.iter().map(one).collect()
    }
}
