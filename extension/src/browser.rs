//! The browser, and the only place that names `chrome.*`.
//!
//! Chromium and Firefox both answer `chrome.*` calls with promises under Manifest V3, so one set
//! of names serves both. Every call is wrapped into something typed; what the browser refuses
//! comes back as an error and never as a trap.

use garbo::protocol::{Failure, FromBackground, FromExtension, PageAnswer, ToPage};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use wasm_bindgen::prelude::*;

/// What the browser answered when it refused.
pub type Refused = JsValue;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "runtime"], js_name = id)]
    static OWN_ID: JsValue;
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL)]
    fn get_url(path: &str) -> String;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = sendMessage)]
    async fn send_message(message: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = openOptionsPage)]
    async fn open_options_page() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["crypto"], js_name = randomUUID)]
    fn random_uuid() -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["crypto", "subtle"], js_name = digest)]
    async fn subtle_digest(algorithm: &str, data: js_sys::Uint8Array) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    fn get_ui_language() -> String;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = get)]
    async fn local_get(key: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = set)]
    async fn local_set(items: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "session"], js_name = get)]
    async fn session_get(key: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "session"], js_name = set)]
    async fn session_set(items: JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    async fn tabs_query(filter: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = get)]
    async fn tabs_get(tab: i32) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = sendMessage)]
    async fn tabs_send_message(
        tab: i32,
        message: JsValue,
        options: JsValue,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = create)]
    async fn tabs_create(properties: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = update)]
    async fn tabs_update(tab: i32, properties: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs", "onActivated"], js_name = addListener)]
    fn tabs_on_activated(listener: &JsValue) -> Result<(), JsValue>;

    // Held as an object: Firefox's store warns of every call by a name that its browser lacks.
    type SidePanel;
    #[wasm_bindgen(thread_local_v2, js_namespace = chrome, js_name = sidePanel)]
    static SIDE_PANEL: Option<SidePanel>;
    #[wasm_bindgen(catch, method)]
    fn open(this: &SidePanel, options: JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "sidebarAction"], js_name = open)]
    fn sidebar_open() -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = executeScript)]
    async fn execute_script(injection: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = insertCSS)]
    async fn insert_css(injection: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = getRegisteredContentScripts)]
    async fn get_registered(filter: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = registerContentScripts)]
    async fn register(scripts: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = updateContentScripts)]
    async fn update_registered(scripts: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = unregisterContentScripts)]
    async fn unregister(filter: JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = getAll)]
    async fn permissions_get_all() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = request)]
    fn permissions_request(wanted: JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = remove)]
    async fn permissions_remove(given: JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "contextMenus"], js_name = removeAll)]
    async fn menus_remove_all() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "contextMenus"], js_name = create)]
    fn menus_create(item: JsValue) -> Result<JsValue, JsValue>;
}

/// Plain objects, as structured cloning and JSON understand them.
///
/// # Errors
/// When a value has no JavaScript shape; none of ours lacks one.
pub fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, Refused> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(Into::into)
}

/// The typed value behind a plain object.
///
/// # Errors
/// When the object has another shape.
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, Refused> {
    serde_wasm_bindgen::from_value(value).map_err(Into::into)
}

/// A tab, as far as the browser lets us see it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Tab {
    /// Absent for windows that are no tabs (developer tools).
    pub id: Option<i32>,
    /// Absent without permission for its site.
    pub url: Option<String>,
}

/// Who sent a message, in the browser's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sender {
    /// The extension it comes from.
    pub id: Option<String>,
    /// The document it comes from.
    pub url: Option<String>,
    /// The origin of that document.
    pub origin: Option<String>,
    /// 0 for a tab's own document, more for frames in it (in Firefox more than 32 bits hold);
    /// absent outside tabs.
    pub frame_id: Option<i64>,
    /// The tab it comes from; absent for the popup and the background.
    pub tab: Option<Tab>,
}

/// This extension's id, as `sender.id` gives it.
#[must_use]
pub fn own_id() -> String {
    OWN_ID.with(JsValue::as_string).unwrap_or_default()
}

/// The origin of the extension's own pages, without a slash at the end.
#[must_use]
pub fn own_origin() -> String {
    get_url("").trim_end_matches('/').to_owned()
}

/// The language the person asks pages for first, as BCP-47; the browser's own where it keeps that
/// to itself. The two differ where a browser is installed in English alone.
#[must_use]
pub fn language() -> String {
    let asked = || {
        let navigator = js_sys::Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
        let language = js_sys::Reflect::get(&navigator, &"language".into()).ok()?;
        language.as_string().filter(|code| !code.is_empty())
    };
    asked().unwrap_or_else(get_ui_language)
}

/// The browser and its version, as it names itself: `Chrome 156`, `Firefox 153`.
#[must_use]
pub fn name() -> String {
    let navigator = js_sys::Reflect::get(&js_sys::global(), &"navigator".into());
    let agent =
        navigator.and_then(|navigator| js_sys::Reflect::get(&navigator, &"userAgent".into()));
    let agent = agent.ok().and_then(|agent| agent.as_string());
    version(&agent.unwrap_or_default())
}

fn version(agent: &str) -> String {
    let of = |name: &str| {
        let (_, rest) = agent.split_once(&format!("{name}/"))?;
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        Some(format!("{name} {digits}"))
    };
    // Those built on Chromium name it too, and themselves after it.
    ["Firefox", "Edg", "OPR", "Chrome"]
        .into_iter()
        .find_map(of)
        .unwrap_or_default()
}

/// The time of day as the clock on the wall shows it, as RFC 3339: opening hours are local.
#[must_use]
pub fn now() -> String {
    let now = js_sys::Date::new_0();
    // Minutes behind Greenwich: whole, and within a day.
    #[allow(clippy::cast_possible_truncation)]
    let ahead = -(now.get_timezone_offset() as i32);
    let local = js_sys::Date::new(&(now.get_time() + f64::from(ahead) * 60_000.0).into());
    let local: String = local.to_iso_string().into();
    let sign = if ahead < 0 { '-' } else { '+' };
    let (hours, minutes) = (ahead.abs() / 60, ahead.abs() % 60);
    format!(
        "{}{sign}{hours:02}:{minutes:02}",
        local.trim_end_matches('Z')
    )
}

/// A secret nobody can guess.
#[must_use]
pub fn secret() -> Option<String> {
    random_uuid().ok()
}

/// The first half of the text's SHA-256, in hexadecimal: plenty for a name that is compared with
/// others of one browser.
pub async fn digest(text: &str) -> Option<String> {
    let bytes = js_sys::Uint8Array::from(text.as_bytes());
    let digest = js_sys::Uint8Array::new(&subtle_digest("SHA-256", bytes).await.ok()?).to_vec();
    Some(
        digest
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    )
}

/// Asks the background; from the extension's own pages.
///
/// Never an error: what the browser refuses is a failed answer too.
pub async fn ask(question: &FromExtension) -> FromBackground {
    let failed = |failure| FromBackground::Failed { failure };
    let Ok(message) = to_js(question) else {
        return failed(Failure::Malformed);
    };
    match send_message(message).await {
        Ok(answer) => from_js(answer).unwrap_or(failed(Failure::Malformed)),
        Err(_) => failed(Failure::EngineRestarted),
    }
}

/// The same where the panel's loader has asked it already, under this name: its answer is taken the
/// first time. The other pages, which are nearer to the limit of their size, do without.
pub async fn ask_early(kind: &str, question: &FromExtension) -> FromBackground {
    match answered_early(kind).await {
        Some(answer) => answer,
        None => ask(question).await,
    }
}

async fn answered_early(kind: &str) -> Option<FromBackground> {
    let ask = js_sys::Reflect::get(&js_sys::global(), &"askedBefore".into()).ok()?;
    let ask = ask.dyn_into::<js_sys::Function>().ok()?;
    let answer = ask.call1(&JsValue::NULL, &kind.into()).ok()?;
    let answer = answer.dyn_into::<js_sys::Promise>().ok()?;
    let answer = wasm_bindgen_futures::JsFuture::from(answer).await.ok()?;
    from_js(answer).ok()
}

/// Opens the options in the way the browser has for it.
pub async fn open_options() {
    let _ = open_options_page().await;
}

/// One area of what the browser keeps for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// On disk, until the person removes it.
    Local,
    /// In memory, until the browser closes.
    Session,
}

/// What is kept under a key; `null` when nothing is.
///
/// # Errors
/// When the browser refuses to say.
pub async fn kept<T: DeserializeOwned>(area: Area, key: &str) -> Result<Option<T>, Refused> {
    let items = match area {
        Area::Local => local_get(key).await?,
        Area::Session => session_get(key).await?,
    };
    let value = js_sys::Reflect::get(&items, &JsValue::from_str(key))?;
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    from_js(value).map(Some)
}

/// Keeps a value under a key, in one write.
///
/// # Errors
/// When the browser refuses, as it does over its quota; nothing has changed then.
pub async fn keep<T: Serialize + ?Sized>(area: Area, key: &str, value: &T) -> Result<(), Refused> {
    let items = js_sys::Object::new();
    js_sys::Reflect::set(&items, &JsValue::from_str(key), &to_js(value)?)?;
    match area {
        Area::Local => local_set(items.into()).await?,
        Area::Session => session_set(items.into()).await?,
    };
    Ok(())
}

/// Every tab; the address is there only where the browser lets us see it.
pub async fn tabs() -> Vec<Tab> {
    query(&serde_json::json!({})).await
}

/// The tab the person is looking at.
pub async fn current_tab() -> Option<Tab> {
    query(&serde_json::json!({ "active": true, "currentWindow": true }))
        .await
        .into_iter()
        .next()
}

/// Has `heard` called whenever the person turns to another tab.
pub fn on_tab_change(heard: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(heard).into_js_value();
    // Where the browser refuses, the next question asks which tab it is all the same.
    let _ = tabs_on_activated(&listener);
}

/// Opens the side panel beside a tab. It is asked for before this function returns, since browsers
/// take it only inside the click.
///
/// # Errors
/// When the browser has none, or refuses.
pub fn open_side(tab: i32) -> Result<js_sys::Promise, Refused> {
    let beside = to_js(&serde_json::json!({ "tabId": tab }))?;
    SIDE_PANEL.with(|panel| match panel {
        Some(panel) => panel.open(beside),
        None => sidebar_open(),
    })
}

/// Opens what stands in the side panel in a tab of its own, for a browser that has none.
///
/// # Errors
/// When the browser refuses.
pub async fn open_side_in_tab(tab: i32) -> Result<(), Refused> {
    let page = serde_json::json!({ "url": format!("side.html?tab={tab}") });
    tabs_create(to_js(&page)?).await.map(|_| ())
}

/// Turns to a tab.
pub async fn turn_to(tab: i32) {
    if let Ok(active) = to_js(&serde_json::json!({ "active": true })) {
        // A tab that is gone is said to be gone by whoever asks about it.
        let _ = tabs_update(tab, active).await;
    }
}

async fn query(filter: &serde_json::Value) -> Vec<Tab> {
    let Ok(filter) = to_js(filter) else {
        return Vec::new();
    };
    match tabs_query(filter).await {
        Ok(tabs) => from_js(tabs).unwrap_or_default(),
        Err(_) => Vec::new(),
    }
}

/// One tab by its id.
pub async fn tab(id: i32) -> Option<Tab> {
    from_js(tabs_get(id).await.ok()?).ok()
}

/// A document in a tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The tab.
    pub tab: i32,
    /// 0 for the tab's own document, the browser's number for one framed in it.
    pub frame: i64,
}

impl From<i32> for Place {
    fn from(tab: i32) -> Self {
        Self { tab, frame: 0 }
    }
}

/// Asks the content script of a document.
///
/// # Errors
/// When the document has no content script, or it did not answer in a shape of ours.
pub async fn ask_page(place: impl Into<Place>, question: &ToPage) -> Result<PageAnswer, Refused> {
    let Place { tab, frame } = place.into();
    let there = to_js(&serde_json::json!({ "frameId": frame }))?;
    from_js(tabs_send_message(tab, to_js(question)?, there).await?)
}

/// Tells all content scripts of a tab; what they answer is lost.
pub async fn tell_all(tab: i32, message: &ToPage) {
    if let Ok(message) = to_js(message) {
        // Where none listens, nobody had to be told.
        let _ = tabs_send_message(tab, message, JsValue::UNDEFINED).await;
    }
}

/// A content script: its files from the extension's root, in the order they build on each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Script {
    /// JavaScript.
    pub js: Vec<String>,
    /// Style sheets.
    pub css: Vec<String>,
    /// Match patterns of pages that others frame, as comments are.
    #[serde(default)]
    pub frames: Vec<String>,
}

/// Runs the content script in a tab's own document, or in all that are framed in it too and that
/// we are let into.
///
/// # Errors
/// When the browser does not let us into that tab.
pub async fn inject(tab: i32, frames: bool, script: &Script) -> Result<(), Refused> {
    let of = |files: &[String]| {
        let target = serde_json::json!({ "tabId": tab, "allFrames": frames });
        to_js(&serde_json::json!({ "target": target, "files": files }))
    };
    if !script.css.is_empty() {
        insert_css(of(&script.css)?).await?;
    }
    execute_script(of(&script.js)?).await.map(|_| ())
}

/// Makes the browser run this script on every page of these patterns but the excepted, framed ones
/// too if so wished, from now on and after a restart; no pattern takes the registration away.
///
/// # Errors
/// When the browser refuses a pattern, as it does without its permission.
pub async fn run_on(
    id: &str,
    patterns: &[String],
    except: &[String],
    frames: bool,
    script: &Script,
) -> Result<(), Refused> {
    let filter = || to_js(&serde_json::json!({ "ids": [id] }));
    let registered = js_sys::Array::from(&get_registered(filter()?).await?).length() > 0;
    if patterns.is_empty() {
        if registered {
            unregister(filter()?).await?;
        }
        return Ok(());
    }
    let scripts = serde_json::json!([{
        "id": id,
        "js": script.js,
        "css": script.css,
        "matches": patterns,
        "excludeMatches": except,
        "runAt": "document_idle",
        "allFrames": frames,
        "persistAcrossSessions": true,
    }]);
    let scripts = to_js(&scripts)?;
    if registered {
        update_registered(scripts).await?;
    } else {
        register(scripts).await?;
    }
    Ok(())
}

/// The origins the person has let us into, as match patterns (`https://example.org/*`).
pub async fn granted_patterns() -> Vec<String> {
    #[derive(Deserialize)]
    struct All {
        #[serde(default)]
        origins: Vec<String>,
    }
    match permissions_get_all().await {
        Ok(all) => from_js::<All>(all).map_or_else(|_| Vec::new(), |all| all.origins),
        Err(_) => Vec::new(),
    }
}

/// Asks the person to let us into one origin. The question is put before this function returns,
/// since browsers take it only inside the click; the answer comes later.
///
/// # Errors
/// When the browser does not let the question be asked.
pub fn request_origin(pattern: &str) -> Result<js_sys::Promise, Refused> {
    permissions_request(to_js(&serde_json::json!({ "origins": [pattern] }))?)
}

/// Gives one origin back.
///
/// # Errors
/// When the browser refuses, as for origins a policy demands.
pub async fn give_back_origin(pattern: &str) -> Result<(), Refused> {
    let given = to_js(&serde_json::json!({ "origins": [pattern] }))?;
    permissions_remove(given).await.map(|_| ())
}

/// Puts our one entry into the menu of selected text, in place of any older one.
///
/// # Errors
/// When the browser refuses.
pub async fn put_menu(id: &str, title: &str) -> Result<(), Refused> {
    menus_remove_all().await?;
    let item = serde_json::json!({ "id": id, "title": title, "contexts": ["selection"] });
    menus_create(to_js(&item)?).map(|_| ())
}
