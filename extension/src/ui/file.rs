//! Saving a file: the browser puts it where the person keeps what they save, and it goes nowhere else.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::quote::visible;

/// Saves JSON under a name. To be called from a person's own act.
///
/// # Errors
/// When the browser refuses, which it says itself.
pub fn save(name: &str, json: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let parts = js_sys::Array::of1(&JsValue::from_str(&plain(json)));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
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
