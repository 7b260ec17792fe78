//! The practice, rule by rule: a table of at least three rows for each, in a test named after it.
//! `garbo rules` lists them; `registry.rs` holds that list against the sources.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod advice;
mod handover;
mod order;
mod reading;
mod registry;
mod replies;

use garbo::comment::Comment;
use garbo::engine::{Answer, Garbo};
use garbo::reading::Reading;
use garbo::settings::Settings;

thread_local! {
    /// Built once for each thread of the tests.
    static GARBO: Garbo = Garbo::new();
}

fn comment(text: &str) -> Comment {
    Comment {
        text: text.to_owned(),
        author: Some("Marco Rossi".to_owned()),
        ..Comment::default()
    }
}

fn read(text: &str) -> Reading {
    GARBO.with(|garbo| garbo.read(&comment(text)))
}

/// A brand with a name, an agent and a help page.
fn signed() -> Settings {
    let mut settings = Settings::default();
    settings.brand.name = "Piazza".to_owned();
    settings.brand.agent = "Giulia".to_owned();
    settings
}

fn answer(comment: &Comment, settings: &Settings) -> Answer {
    GARBO.with(|garbo| garbo.answer(comment, settings, None))
}

fn answered(text: &str, replies: u8) -> Answer {
    let comment = Comment {
        replies,
        ..comment(text)
    };
    answer(&comment, &signed())
}
