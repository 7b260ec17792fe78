//! The one engine, and what it says put into the shapes that pages ask for.

use garbo::comment::{Comment, instant};
use garbo::draft::{Channel, Draft};
use garbo::engine::Garbo;
use garbo::protocol::{
    self, AnswerFor, DraftChecked, FromBackground, Glance, PageDraft, TemplateRow, Viewed,
};
use garbo::reply;
use garbo::reply::name::first_name;
use garbo::settings::{Settings, Template};

use super::words;
use crate::browser;

thread_local! {
    /// Built on the first question: answering that a site is off needs no engine.
    static GARBO: Garbo = Garbo::new();
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
    let (answer, handover) = GARBO.with(|garbo| {
        let answer = garbo.answer(&comment, settings, Some(&now));
        let handover = garbo.handover(&comment, &answer, settings, Some(&now));
        (answer, handover)
    });
    AnswerFor {
        key: None,
        can_insert: false,
        replies_allowed: settings.policy.replies_allowed,
        tone: answer.reading.tone(),
        name: comment.author.as_deref().and_then(first_name),
        comment,
        answer,
        handover,
    }
}

/// The same of the words a page tells: public, since they stand under a comment.
#[must_use]
pub fn drafted(draft: &PageDraft, settings: &Settings) -> DraftChecked {
    check(
        &draft.comment,
        &draft.text,
        Channel::Public,
        draft.limit,
        &draft.earlier,
        settings,
    )
}

/// What a careful colleague would say of the words in a reply box.
#[must_use]
pub fn checked(
    comment: &Comment,
    text: &str,
    channel: Channel,
    limit: Option<usize>,
    earlier: &[String],
    settings: &Settings,
) -> FromBackground {
    FromBackground::Checked(check(comment, text, channel, limit, earlier, settings))
}

fn check(
    comment: &Comment,
    text: &str,
    channel: Channel,
    limit: Option<usize>,
    earlier: &[String],
    settings: &Settings,
) -> DraftChecked {
    let draft = Draft {
        register: settings.brand.register,
        limit,
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
