//! The panel: a frame of ours beside the comment it speaks of. It listens to nothing but the
//! person and the background, and shows nothing until the background knows its tab.

use garbo::protocol::FromExtension;
use sycamore::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, FocusOptions, HtmlElement, KeyboardEvent};

use super::{Shown, acts, begin, status_line};
use crate::browser;
use crate::ui::catalogue::Catalogue;
use crate::ui::clipboard::copy;
use crate::ui::{answer, by_hand};

/// Starts the panel in this document.
pub fn start() {
    spawn_local(async {
        // Refused means framed by a page Garbo has no business on: it stays blank.
        if let Ok((_, words)) = begin().await {
            sycamore::render(move || panel(words));
        }
    });
}

fn panel(words: &'static Catalogue) -> View {
    let shown = create_signal(Shown::Loading);
    let status = create_signal(String::new());
    let read = move || {
        spawn_local(async move {
            let viewed = FromExtension::Viewed { tab: None };
            shown.set(browser::ask(&viewed).await.into());
            // The person reads from the top, and their keys arrive here.
            focus("main", false);
        });
    };
    read();
    listen();
    let again = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            status.set(String::new());
            read();
        }
    };
    let leave = |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            close();
        }
    };
    let said = status_line(status);
    let content = move || content(&shown.get_clone(), words, status);
    view! {
        header(class="bar-top") {
            span(class="brand") { "Garbo" }
            span(class="spacer") {}
            button(r#type="button", class="icon-button", aria-label=words.refresh, title=words.refresh, on:click=again) { "↻" }
            button(r#type="button", class="icon-button", aria-label=words.close, title=words.close, on:click=leave) { "✕" }
        }
        main(tabindex="-1") { (content) }
        footer(class="bar-bottom") {
            (said)
            p(class="keys") { (words.keys) }
        }
    }
}

fn content(shown: &Shown, words: &'static Catalogue, status: Signal<String>) -> View {
    match shown {
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
        Shown::Read(read) => answer::cards(read, words, &acts(None, read, words, status)),
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
