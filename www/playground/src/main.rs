//! The core on a plain web page: paste a comment, see its reading, the advice and the replies.

mod examples;
mod page;
mod reader;
mod words;

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
    let garbo = garbo::engine::Garbo::new();
    sycamore::render_to(move || page::page(garbo, &browser), &place);
}
