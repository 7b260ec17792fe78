//! Copying, by the ways a page has.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; `false` when the browser allows no way. To be called from a person's own act.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let offered = js_sys::Reflect::has(&window.navigator(), &"clipboard".into()).unwrap_or(false);
    if offered {
        let clipboard = window.navigator().clipboard();
        if JsFuture::from(clipboard.write_text(text)).await.is_ok() {
            return true;
        }
    }
    copy_selection(&window, text).unwrap_or(false)
}

/// In a frame the page has not trusted with its clipboard, a selection can still be copied.
fn copy_selection(window: &web_sys::Window, text: &str) -> Option<bool> {
    let document = window.document()?;
    let body = document.body()?;
    let before = document
        .active_element()
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    let area: web_sys::HtmlTextAreaElement =
        document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_class_name("off-stage");
    body.append_child(&area).ok()?;
    area.select();
    let command = js_sys::Reflect::get(&document, &"execCommand".into())
        .ok()?
        .dyn_into::<js_sys::Function>()
        .ok()?;
    let done = command.call1(&document, &"copy".into()).ok()?.is_truthy();
    area.remove();
    if let Some(before) = before {
        let _ = before.focus();
    }
    Some(done)
}
