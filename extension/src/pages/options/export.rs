//! The settings as a file, for safe keeping and for the command line.

use sycamore::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::State;
use crate::ui::by_hand;
use crate::ui::catalogue::Catalogue;
use crate::ui::quote::visible;

/// The file's name.
const NAME: &str = "garbo-settings.json";

/// The button that saves it.
pub fn button(state: State, words: &'static Catalogue) -> View {
    let press = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            let settings = state.settings.get_clone_untracked();
            if let Ok(json) = serde_json::to_string_pretty(&settings) {
                // A browser that refuses says so itself.
                let _ = save(&plain(&json));
            }
        }
    };
    view! {
        h3 { (words.export) }
        p(class="about") { (words.export_about) }
        button(r#type="button", class="button", on:click=press) { (words.export_button) }
    }
}

/// JSON in which no character hides or turns its neighbours: such ones stand as `\u200b`.
fn plain(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        let alone = c.to_string();
        if visible(&alone) == alone {
            out.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

fn save(json: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let parts = js_sys::Array::of1(&JsValue::from_str(json));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(NAME);
    link.click();
    Url::revoke_object_url(&address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_export_hides_nothing_and_loses_nothing() {
        let text = "ciao\u{200B} \u{202E}perché 👩‍👧\u{FEFF}";
        let json = plain(&serde_json::to_string(text).unwrap());
        assert!(!json.contains(['\u{200B}', '\u{202E}', '\u{FEFF}']));
        assert!(json.contains("\\u202e"));
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }
}
