//! The extension's own pages at work: they ask the background and show what it answers.

pub mod options;
pub mod panel;
pub mod popup;
pub mod side;

use std::rc::Rc;

use garbo::comment::Comment;
use garbo::draft::Channel;
use garbo::protocol::{
    AnswerFor, Failure, FromBackground, FromExtension, InsertOutcome, PageDraft,
};
use garbo::reply::Reply;
use garbo::settings::Settings;
use sycamore::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::browser;
use crate::ui::catalogue::{Catalogue, Language, catalogue};
use crate::ui::clipboard::copy;
use crate::ui::quote::visible;
use crate::ui::replies::Acts;
use crate::ui::speak;
use crate::ui::variants::Vary;

/// The settings, and the words in force.
///
/// # Errors
/// When the background refuses: then this page has no business here.
pub async fn begin() -> Result<(Settings, &'static Catalogue), Failure> {
    begun(browser::ask(&FromExtension::Settings).await)
}

/// The same of an answer.
fn begun(answer: FromBackground) -> Result<(Settings, &'static Catalogue), Failure> {
    match answer {
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

/// What can be done with the replies to `read`; what came of it is told in `status`, and `again`
/// reads anew what the page has changed.
#[must_use]
pub fn acts(
    tab: Option<i32>,
    read: &AnswerFor,
    words: &'static Catalogue,
    status: Signal<String>,
    again: Rc<dyn Fn()>,
) -> Acts {
    let key = read.key.clone().filter(|_| read.can_insert);
    let cut = read.key.clone().filter(|_| read.comment.truncated);
    let comment = Rc::new(read.comment.clone());
    // Words with personal data in them the person has been warned about: pressed again, they go in.
    let warned = create_signal(String::new());
    let insert = key.map(|key| -> Rc<dyn Fn(String)> {
        Rc::new(move |text| {
            let (key, comment) = (key.clone(), Rc::clone(&comment));
            spawn_local(async move {
                let confirmed = warned.with_untracked(|warned| *warned == text);
                if !confirmed && let Some(why) = stop(&comment, &text, words).await {
                    warned.set(text);
                    status.set(why);
                    return;
                }
                warned.set(String::new());
                status.set(insert(tab, key, text, words).await);
            });
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
        keep: Some({
            let author = read.comment.author.clone();
            Rc::new(move |reply| {
                let author = author.clone();
                spawn_local(async move { status.set(keep(reply, author, words).await.to_owned()) });
            })
        }),
        open_more: cut.map(|key| -> Rc<dyn Fn()> {
            Rc::new(move || {
                let (key, again) = (key.clone(), Rc::clone(&again));
                spawn_local(async move {
                    if open_more(tab, key).await {
                        status.set(String::new());
                        again();
                    } else {
                        status.set(words.not_opened.to_owned());
                    }
                });
            })
        }),
        say: Rc::new(move |said| status.set(said)),
        vary: vary(read),
    }
}

/// Has the page show the whole comment.
async fn open_more(tab: Option<i32>, key: String) -> bool {
    let question = FromExtension::OpenMore { tab, key };
    matches!(
        browser::ask(&question).await,
        FromBackground::Opened { opened: true }
    )
}

/// Asks for the variants of a suggestion, and hands them on; none where the background is silent.
fn vary(read: &AnswerFor) -> Vary {
    let comment = Rc::new(read.comment.clone());
    let replies: Rc<[Reply]> = read.answer.replies.clone().into();
    Rc::new(move |reply, take| {
        let others = replies
            .iter()
            .filter(|other| other.template != reply.template);
        let question = FromExtension::Vary {
            comment: Box::new(Comment::clone(&comment)),
            beside: others.map(|other| other.template.clone()).collect(),
            reply: Box::new(reply),
        };
        spawn_local(async move {
            if let FromBackground::Varied { variants } = browser::ask(&question).await {
                take(variants);
            }
        });
    })
}

/// Why words must not go into a public box before they are confirmed (P13).
async fn stop(comment: &Comment, text: &str, words: &Catalogue) -> Option<String> {
    let question = FromExtension::CheckDraft {
        draft: Box::new(PageDraft {
            comment: comment.clone(),
            text: text.to_owned(),
            limit: None,
            earlier: Vec::new(),
        }),
        channel: Channel::Public,
    };
    let FromBackground::Checked(checked) = browser::ask(&question).await else {
        return None;
    };
    let stopped: Vec<String> = checked
        .findings
        .iter()
        .filter(|finding| finding.stops)
        .filter_map(|finding| Some(visible(&finding.place?.of(text))))
        .collect();
    (!stopped.is_empty()).then(|| words.personal_stop.replace("{words}", &stopped.join(", ")))
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

/// Opens a reply where templates are written. Nothing is kept by this: a web page may have covered
/// the panel, so that it is left to the options, which no page frames.
async fn keep(reply: Reply, author: Option<String>, words: &Catalogue) -> &'static str {
    let question = FromExtension::EditReply {
        reply: Box::new(reply),
        author,
    };
    match browser::ask(&question).await {
        FromBackground::Done => words.kept_open,
        FromBackground::Failed { failure } => (words.failure)(failure),
        _ => (words.failure)(Failure::Malformed),
    }
}

/// One line that says what happened last, read aloud politely; absent while there is nothing.
pub fn status_line(status: Signal<String>) -> View {
    view! {
        p(class="status", role="status", aria-live="polite") { (status) }
    }
}
