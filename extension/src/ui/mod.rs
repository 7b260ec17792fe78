//! What the pages share: words, cards, and nothing that asks the browser for more than a document.

pub mod advice;
pub mod answer;
pub mod bespoke;
pub mod catalogue;
pub mod clipboard;
pub mod draft;
pub mod drawn;
pub mod empathy;
pub mod file;
pub mod handover;
pub mod in_view;
pub mod label;
pub mod quote;
pub mod reading;
pub mod replies;
pub mod tone;
pub mod variants;

use sycamore::prelude::*;
use wasm_bindgen::JsCast;

/// A person did this: a script on the page cannot act in their name.
#[must_use]
pub fn by_hand(event: &web_sys::Event) -> bool {
    event.is_trusted()
}

/// A card: a titled part of a page.
pub fn card(title: &'static str, kind: &'static str, inside: View) -> View {
    view! {
        section(class=format!("card {kind}"), aria-label=title) {
            h2(class="card-title") { (title) }
            (inside)
        }
    }
}

/// What a text field or a choice holds after an event on it.
#[must_use]
pub fn value_of(event: &web_sys::Event) -> String {
    let Some(target) = event.target() else {
        return String::new();
    };
    if let Some(input) = target.dyn_ref::<web_sys::HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        area.value()
    } else if let Some(choice) = target.dyn_ref::<web_sys::HtmlSelectElement>() {
        choice.value()
    } else {
        String::new()
    }
}

/// Tells the document its language, for reading aloud, hyphens and spelling.
pub fn speak(language: catalogue::Language) {
    if let Some(root) = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element())
    {
        let _ = root.set_attribute("lang", language.code());
    }
}
