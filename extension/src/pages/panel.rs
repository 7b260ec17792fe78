//! The panel: a frame of ours beside the comment it speaks of. It listens to nothing but the
//! person and the background, and shows nothing until the background knows its tab.

use std::rc::Rc;

use garbo::protocol::{DraftWatched, FromBackground, FromExtension, InsertOutcome, Mend, Mending};
use gloo_timers::future::TimeoutFuture;
use sycamore::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::{Shown, acts, begun, status_line};
use crate::browser;
use crate::ui::catalogue::Catalogue;
use crate::ui::clipboard::copy;
use crate::ui::draft::{self, Checked, Mends};
use crate::ui::{answer, by_hand};

/// Between one answer about the draft and the next question (milliseconds).
const BETWEEN: u32 = 100;
/// The same after a question that failed.
const LATER: u32 = 2000;
/// So many failures in a row end the watching.
const FAILURES: u32 = 5;

/// Starts the panel in this document.
pub fn start() {
    spawn_local(async {
        // Refused means framed by a page Garbo has no business on: it stays blank.
        let answer = browser::ask_early("settings", &FromExtension::Settings).await;
        if let Ok((_, words)) = begun(answer) {
            sycamore::render(move || panel(words));
        }
    });
}

fn panel(words: &'static Catalogue) -> View {
    let shown = create_signal(Shown::Loading);
    let status = create_signal(String::new());
    let reply_box = Watch {
        draft: create_signal(None),
        turn: create_signal(0),
    };
    let asked = Asked { shown, reply_box };
    asked.read(true);
    listen();
    let again = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            status.set(String::new());
            asked.read(true);
        }
    };
    let turn_off = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            spawn_local(async move {
                let answer = browser::ask(&FromExtension::TurnOffHere).await;
                if let FromBackground::Failed { failure } = answer {
                    status.set((words.failure)(failure).to_owned());
                }
            });
        }
    };
    let leave = |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            close();
        }
    };
    let said = status_line(status);
    let content = move || content(asked, words, status);
    let draft = move || drafted(&shown.get_clone(), reply_box, words, status);
    view! {
        header(class="bar-top") {
            span(class="brand") { "Garbo" }
            span(class="spacer") {}
            button(r#type="button", class="icon-button", data-act="off", aria-label=words.turn_off, title=words.turn_off, on:click=turn_off) { "⊘" }
            button(r#type="button", class="icon-button", aria-label=words.refresh, title=words.refresh, on:click=again) { "↻" }
            button(r#type="button", class="icon-button", aria-label=words.close, title=words.close, on:click=leave) { "✕" }
        }
        main(tabindex="-1") { (content) }
        footer(class="bar-bottom") {
            (draft)
            (said)
            p(class="keys") { (words.keys) }
        }
    }
}

/// What the panel shows, asked of the background anew whenever it may have changed.
#[derive(Clone, Copy)]
struct Asked {
    shown: Signal<Shown>,
    reply_box: Watch,
}

impl Asked {
    /// `top`: the person reads from the top, and their keys arrive here; not while they write in
    /// the page.
    fn read(self, top: bool) {
        spawn_local(async move {
            let viewed = FromExtension::Viewed { tab: None };
            self.shown
                .set(browser::ask_early("viewed", &viewed).await.into());
            let now = self.shown.get_clone_untracked();
            let replies = match &now {
                Shown::Read(read) => read.comment.replies,
                _ => 0,
            };
            let again = move || self.read(false);
            self.reply_box.follow(key_of(&now), replies, again);
            if top {
                focus("main", false);
            }
        });
    }
}

fn content(asked: Asked, words: &'static Catalogue, status: Signal<String>) -> View {
    match &asked.shown.get_clone() {
        Shown::Loading => view! { p(class="quiet") { (words.loading) } },
        Shown::Nothing => view! {
            div(class="card quiet-card") {
                h2 { (words.none_viewed) }
                p { (words.none_viewed_how) }
            }
        },
        Shown::Failed(failure) => {
            let why = (words.failure)(*failure);
            view! { div(class="card quiet-card", role="alert") { p { (why) } } }
        }
        Shown::Read(read) => {
            let again = Rc::new(move || asked.read(true));
            answer::cards(read, words, &acts(None, read, words, status, again))
        }
    }
}

/// The comment whose reply box is watched: one that stands on the page and can be answered there.
fn key_of(shown: &Shown) -> Option<String> {
    match shown {
        Shown::Read(read) if read.can_insert => read.key.clone(),
        _ => None,
    }
}

/// The reply box of the comment the panel speaks of.
#[derive(Clone, Copy)]
struct Watch {
    /// What stands in it, checked.
    draft: Signal<Option<Checked>>,
    /// Counts the comments watched so far: only the last is.
    turn: Signal<u32>,
}

impl Watch {
    /// Watches the box of one comment, and no other from now on. The page answers when the words
    /// have changed; nothing is asked meanwhile. `again` is called once more than these `replies`
    /// stand under it: the advice is another then.
    fn follow(self, key: Option<String>, replies: u8, again: impl Fn() + 'static) {
        let turn = self.turn.get_untracked() + 1;
        self.turn.set(turn);
        self.draft.set(None);
        let Some(key) = key else { return };
        spawn_local(async move {
            let mut seen = None;
            let mut failures = 0;
            while failures < FAILURES {
                let question = FromExtension::Draft(DraftWatched {
                    key: key.clone(),
                    seen: seen.clone(),
                });
                let answer = browser::ask(&question).await;
                if self.turn.get_untracked() != turn {
                    return;
                }
                let mut rest = BETWEEN;
                match answer {
                    FromBackground::Draft {
                        text: Some(text),
                        checked,
                        replies: now,
                    } => {
                        if now > replies {
                            again();
                            return;
                        }
                        failures = 0;
                        seen = Some(text.clone());
                        let now = Some(Checked { text, checked });
                        if self.draft.with_untracked(|before| *before != now) {
                            self.draft.set(now);
                        }
                    }
                    // The comment is gone, or the background was stopped meanwhile.
                    _ => {
                        failures += 1;
                        rest = LATER;
                    }
                }
                TimeoutFuture::new(rest).await;
            }
            self.draft.set(None);
        });
    }
}

fn drafted(
    shown: &Shown,
    reply_box: Watch,
    words: &'static Catalogue,
    status: Signal<String>,
) -> View {
    let Shown::Read(read) = shown else {
        return View::new();
    };
    let Some(key) = read.key.clone() else {
        return View::new();
    };
    let empathy = draft::asks_empathy(read);
    let mends: Mends = Rc::new(move |seen, mend| {
        let key = key.clone();
        spawn_local(async move { status.set(mended(key, seen, &mend, words).await.to_owned()) });
    });
    View::from_dynamic(move || match reply_box.draft.get_clone() {
        Some(checked) => draft::section(&checked, empathy, words, &mends),
        None => View::new(),
    })
}

/// Mends the words where they stand; where that is not surely possible, copies them mended.
async fn mended(key: String, seen: String, mend: &Mend, words: &'static Catalogue) -> &'static str {
    let whole = mend.applied(&seen);
    let Mend { place, replacement } = mend.over_words(&seen);
    let question = FromExtension::Mend(Mending {
        key,
        seen,
        place,
        text: replacement,
    });
    match browser::ask(&question).await {
        FromBackground::Inserted {
            outcome: InsertOutcome::Inserted,
        } => words.mended,
        // The person typed on: what was found stands elsewhere now, and is being checked anew.
        FromBackground::Inserted {
            outcome: InsertOutcome::HasDraft,
        } => words.draft_changed,
        _ if copy(&whole).await => words.mended_copied,
        _ => words.not_copied,
    }
}

fn close() {
    spawn_local(async {
        browser::ask(&FromExtension::ClosePanel).await;
    });
}

/// Keys of the whole panel; a script's keys are not a person's.
fn listen() {
    let Some(document) = document() else { return };
    let press = Closure::<dyn FnMut(KeyboardEvent)>::new(|event: KeyboardEvent| {
        if by_hand(&event) && pressed(&event) {
            event.prevent_default();
        }
    });
    let listener = press.as_ref().unchecked_ref();
    if document
        .add_event_listener_with_callback("keydown", listener)
        .is_ok()
    {
        // The panel listens as long as its document lives.
        press.forget();
    }
}

/// What a key does; `false` when it is none of ours.
fn pressed(event: &KeyboardEvent) -> bool {
    let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
    match event.key().as_str() {
        "Escape" => {
            close();
            true
        }
        // A digit belongs into the field it is typed in, and so does a copy from there.
        _ if typing() => false,
        "c" if (event.ctrl_key() || event.meta_key()) && !event.alt_key() => {
            !something_selected() && copy_current()
        }
        number @ ("1" | "2" | "3") if plain => {
            focus(&format!("[data-reply='{number}'] button"), true)
        }
        "ArrowDown" if plain => step(1),
        "ArrowUp" if plain => step(-1),
        _ => false,
    }
}

/// The caret stands in a slot of a reply.
fn typing() -> bool {
    document()
        .and_then(|document| document.active_element())
        .is_some_and(|element| element.is_instance_of::<HtmlInputElement>())
}

/// Moves from reply to reply; from elsewhere, to the first.
fn step(by: i32) -> bool {
    let next = match current_reply() {
        Some(number) => number + by,
        None if by > 0 => 1,
        None => return false,
    };
    focus(&format!("[data-reply='{next}'] button"), true)
}

fn current_reply() -> Option<i32> {
    let reply = document()?
        .active_element()?
        .closest("[data-reply]")
        .ok()??;
    reply.get_attribute("data-reply")?.parse().ok()
}

/// Copies the reply that holds the focus.
fn copy_current() -> bool {
    let words = current_reply().and_then(|number| {
        let selector = format!("[data-reply='{number}'] .reply-text");
        let words: Element = document()?.query_selector(&selector).ok()??;
        words.text_content()
    });
    let there = words.is_some();
    if let Some(words) = words {
        spawn_local(async move {
            copy(&words).await;
        });
    }
    there
}

fn something_selected() -> bool {
    web_sys::window()
        .and_then(|window| window.get_selection().ok().flatten())
        .is_some_and(|selection| !selection.is_collapsed())
}

/// Moves the focus, and the view with it where the person moved; `false` when nothing is there.
fn focus(selector: &str, follow: bool) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(!follow);
    document()
        .and_then(|document| document.query_selector(selector).ok().flatten())
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .is_some_and(|element| element.focus_with_options(&options).is_ok())
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
