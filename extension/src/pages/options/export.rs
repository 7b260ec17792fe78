//! The settings as a file, for safe keeping and for the command line.

use sycamore::prelude::*;

use super::State;
use crate::ui::by_hand;
use crate::ui::catalogue::Catalogue;
use crate::ui::file::save;

/// The file's name.
const NAME: &str = "garbo-settings.json";

/// The button that saves it.
pub fn button(state: State, words: &'static Catalogue) -> View {
    let press = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            let settings = state.settings.get_clone_untracked();
            if let Ok(json) = serde_json::to_string_pretty(&settings) {
                // A browser that refuses says so itself.
                let _ = save(NAME, &json);
            }
        }
    };
    view! {
        h3 { (words.export) }
        p(class="about") { (words.export_about) }
        button(r#type="button", class="button", on:click=press) { (words.export_button) }
    }
}
