//! The background's Wasm: what `background.js` calls once this is ready.

use garbo_extension::background;
use wasm_bindgen::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
}

/// Answers a message from `sender`.
#[wasm_bindgen]
pub async fn answer(message: JsValue, sender: JsValue) -> JsValue {
    background::answer(message, sender).await
}

/// Installed, updated, or started with the browser.
#[wasm_bindgen]
pub async fn begin() {
    background::begin().await;
}

/// Origins were granted, or taken back.
#[wasm_bindgen]
pub async fn permissions_changed(taken: JsValue) {
    background::permissions_changed(taken).await;
}

/// A command of the manifest.
#[wasm_bindgen]
pub async fn command(name: String, tab: JsValue) {
    background::command(name, tab).await;
}

/// Our entry in the menu of selected text.
#[wasm_bindgen]
pub async fn menu(item: String, tab: JsValue) {
    background::menu(item, tab).await;
}
