//! The one engine, and what it says put into the shapes that pages ask for.

use garbo::comment::{Comment, instant};
use garbo::draft::{Channel, Draft};
use garbo::engine::Garbo;
use garbo::protocol::{
    self, AnswerFor, DraftChecked, FromBackground, Glance, Listed, PageDraft, TemplateRow, Varied,
    Viewed,
};
use garbo::reply::{self, Reply};
use garbo::settings::{Settings, Template};

use super::words;
use crate::browser;

thread_local! {
    /// Built on the first question: answering that a site is off needs no engine.
    static GARBO: Garbo = garbo_packed::garbo();
}

/// Builds the engine, unless it stands.
pub fn wake() {
    GARBO.with(|_| ());
}

/// What the chip and the highlights of a comment need.
#[must_use]
pub fn glance(comment: &Comment, settings: &Settings) -> Glance {
    let reading = GARBO.with(|garbo| garbo.read(comment));
    let tone = reading.tone();
    let words = words::in_force(settings);
    let (letter, word) = ((words.tone_letter)(tone), (words.tone)(tone));
    protocol::glance(&reading, &comment.text, tone, letter, word)
}

/// Everything there is to say of the comment being viewed.
#[must_use]
pub fn viewed(viewed: Viewed, settings: &Settings) -> AnswerFor {
    AnswerFor {
        key: Some(viewed.key),
        can_insert: viewed.can_insert,
        ..answered(viewed.comment, settings)
    }
}

/// How the comments in view stand among each other.
#[must_use]
pub fn listed(comments: Vec<Viewed>, settings: &Settings) -> Vec<Listed> {
    let now = browser::now();
    GARBO.with(|garbo| protocol::listed(garbo, comments, settings, Some(&now)))
}

/// Everything there is to say of a text that stands nowhere.
#[must_use]
pub fn pasted(text: String, settings: &Settings) -> AnswerFor {
    let comment = Comment {
        text,
        ..Comment::default()
    };
    answered(comment, settings)
}

fn answered(comment: Comment, settings: &Settings) -> AnswerFor {
    let now = browser::now();
    let comment = match instant(&now) {
        Some(now) => comment.dated(now),
        None => comment,
    };
    GARBO.with(|garbo| AnswerFor::of(garbo, comment, settings, Some(&now)))
}

/// A suggestion made shorter, warmer, more formal.
#[must_use]
pub fn varied(
    comment: &Comment,
    reply: &Reply,
    beside: &[String],
    settings: &Settings,
) -> FromBackground {
    let now = Some(browser::now());
    FromBackground::Varied {
        variants: GARBO
            .with(|garbo| Varied::all(garbo, comment, reply, beside, settings, now.as_deref())),
    }
}

/// What a careful colleague would say of the words in a reply box.
#[must_use]
pub fn checked(draft: &PageDraft, channel: Channel, settings: &Settings) -> DraftChecked {
    let PageDraft {
        comment,
        text,
        limit,
        earlier,
    } = draft;
    let draft = Draft {
        register: settings.brand.register,
        limit: *limit,
        channel,
        earlier,
        replies: comment.replies,
        ..Draft::of(text)
    };
    let checked = GARBO.with(|garbo| garbo.check_draft(&draft, comment, settings));
    protocol::draft_checked(text, &checked)
}

/// All templates with their state.
#[must_use]
pub fn templates(settings: &Settings) -> Vec<TemplateRow> {
    GARBO.with(|garbo| garbo.library().templates(settings))
}

/// What a template gives for its situation's example, or where it is wrong.
#[must_use]
pub fn preview(template: &Template, settings: &Settings) -> FromBackground {
    match reply::preview(template, settings) {
        Ok((text, missing)) => FromBackground::Preview {
            text,
            missing,
            problem: None,
        },
        Err(problem) => FromBackground::Preview {
            text: String::new(),
            missing: Vec::new(),
            problem: Some(problem),
        },
    }
}
