//! The extension's own pages at work: they ask the background and show what it answers.

pub mod options;
pub mod panel;
pub mod popup;

use std::rc::Rc;

use garbo::protocol::{AnswerFor, Failure, FromBackground, FromExtension, InsertOutcome};
use garbo::settings::Settings;
use sycamore::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::browser;
use crate::ui::catalogue::{Catalogue, Language, catalogue};
use crate::ui::clipboard::copy;
use crate::ui::replies::Acts;
use crate::ui::speak;

/// The settings, and the words in force.
///
/// # Errors
/// When the background refuses: then this page has no business here.
pub async fn begin() -> Result<(Settings, &'static Catalogue), Failure> {
    match browser::ask(&FromExtension::Settings).await {
        FromBackground::Settings { settings, language } => {
            let language = Language::of(&language);
            speak(language);
            Ok((*settings, catalogue(language)))
        }
        FromBackground::Failed { failure } => Err(failure),
        _ => Err(Failure::Malformed),
    }
}

/// What stands on a page where an answer is expected.
#[derive(Clone, PartialEq)]
pub enum Shown {
    /// Asked, not yet answered.
    Loading,
    /// No comment is viewed.
    Nothing,
    /// It did not work.
    Failed(Failure),
    /// Read.
    Read(Box<AnswerFor>),
}

impl From<FromBackground> for Shown {
    fn from(answer: FromBackground) -> Self {
        match answer {
            FromBackground::Answer { viewed: Some(read) } => Self::Read(read),
            FromBackground::Answer { viewed: None } => Self::Nothing,
            FromBackground::Failed { failure } => Self::Failed(failure),
            _ => Self::Failed(Failure::Malformed),
        }
    }
}

/// What can be done with the replies to `read`; what came of it is told in `status`.
#[must_use]
pub fn acts(
    tab: Option<i32>,
    read: &AnswerFor,
    words: &'static Catalogue,
    status: Signal<String>,
) -> Acts {
    let key = read.key.clone().filter(|_| read.can_insert);
    let insert = key.map(|key| -> Rc<dyn Fn(String)> {
        Rc::new(move |text| {
            let key = key.clone();
            spawn_local(async move { status.set(insert(tab, key, text, words).await) });
        })
    });
    Acts {
        insert,
        copy: Rc::new(move |text| {
            spawn_local(async move {
                let done = copy(&text).await;
                status.set(if done { words.copied } else { words.not_copied }.to_owned());
            });
        }),
    }
}

/// Inserts, and says in words what became of it. Words that found no box are copied instead.
async fn insert(tab: Option<i32>, key: String, text: String, words: &Catalogue) -> String {
    let question = FromExtension::Insert {
        tab,
        key,
        text: text.clone(),
    };
    let why = match browser::ask(&question).await {
        FromBackground::Inserted {
            outcome: InsertOutcome::Inserted,
        } => return (words.inserted)(InsertOutcome::Inserted).to_owned(),
        FromBackground::Inserted { outcome } => (words.inserted)(outcome),
        FromBackground::Failed { failure } => (words.failure)(failure),
        _ => (words.failure)(Failure::Malformed),
    };
    let instead = if copy(&text).await {
        words.copied_instead
    } else {
        words.not_copied
    };
    format!("{why} {instead}")
}

/// One line that says what happened last, read aloud politely; absent while there is nothing.
pub fn status_line(status: Signal<String>) -> View {
    view! {
        p(class="status", role="status", aria-live="polite") { (status) }
    }
}
