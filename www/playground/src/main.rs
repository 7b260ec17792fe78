//! The core on a plain web page: paste a comment, see its reading, the advice and the replies.

mod examples;
mod page;
mod reader;
mod words;

use std::rc::Rc;

use garbo::engine::Garbo;
use garbo::lines::answer_line;
use garbo::settings::Settings;
use wasm_bindgen::prelude::*;

thread_local! {
    /// The engine, built once for the page and whoever asks it.
    static GARBO: Rc<Garbo> = Rc::new(garbo_packed::garbo());
}

/// What `garbo read` answers to a line of JSON, for scripts on the page and its console.
#[wasm_bindgen]
#[must_use]
pub fn read(line: &str) -> String {
    match GARBO.with(|garbo| answer_line(garbo, &Settings::default(), line.as_bytes())) {
        Ok(line) => line.json,
        Err(error) => error.to_string(),
    }
}

fn main() {
    console_error_panic_hook::set_once();
    let Some(window) = web_sys::window() else {
        return;
    };
    let browser = window.navigator().language().unwrap_or_default();
    let Some(place) = window
        .document()
        .and_then(|document| document.get_element_by_id("playground"))
    else {
        return;
    };
    let garbo = GARBO.with(Rc::clone);
    sycamore::render_to(move || page::page(garbo, &browser), &place);
}
