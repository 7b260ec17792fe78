//! The popup: the comment in view, a text to read, and Garbo on or off for this site.

mod health;

use std::rc::Rc;

use garbo::protocol::{Failure, FromBackground, FromExtension, Health, Light, Site};
use gloo_timers::future::TimeoutFuture;
use sycamore::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Shown, acts, begin, status_line};
use crate::background::sites::pattern_of;
use crate::background::tier::origin_of;
use crate::browser::{self, Tab};
use crate::ui::catalogue::Catalogue;
use crate::ui::{answer, by_hand, value_of};

/// How long to wait after the last key before reading (milliseconds).
const PAUSE: u32 = 200;

/// Starts the popup in this document.
pub fn start() {
    spawn_local(async {
        if let Ok((_, words)) = begin().await {
            let tab = browser::current_tab().await;
            sycamore::render(move || popup(words, tab));
        }
    });
}

/// All that the popup shows; every part is a signal of its own.
#[derive(Clone, Copy)]
struct State {
    words: &'static Catalogue,
    tab: Option<i32>,
    viewed: Signal<Shown>,
    pasted: Signal<Option<Shown>>,
    /// The origin of the tab's page, where an extension may enter it.
    origin: Signal<Option<String>>,
    site: Signal<Option<Site>>,
    /// How well it is read.
    health: Signal<Option<Health>>,
    /// Sites whose comments the page frames.
    framed: Signal<Vec<Site>>,
    status: Signal<String>,
}

fn popup(words: &'static Catalogue, tab: Option<Tab>) -> View {
    let origin = tab
        .as_ref()
        .and_then(|tab| tab.url.as_deref())
        .and_then(origin_of)
        .filter(|origin| origin.starts_with("https://") || origin.starts_with("http://"));
    let state = State {
        words,
        tab: tab.and_then(|tab| tab.id),
        viewed: create_signal(Shown::Loading),
        pasted: create_signal(None),
        origin: create_signal(origin),
        site: create_signal(None),
        health: create_signal(None),
        framed: create_signal(Vec::new()),
        status: create_signal(String::new()),
    };
    refresh(state);
    let options = |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            spawn_local(browser::open_options());
        }
    };
    // Where no extension can enter, nothing can be viewed, and the first card has said so.
    let reachable = state.origin.with(Option::is_some);
    let tab = state.tab.filter(|_| reachable);
    let beside = tab.map_or_else(View::new, |tab| open_in_view(tab, words));
    let site = site(state);
    let health = move || health::light(state);
    let framed = move || framed(state);
    let viewed = move || {
        if reachable {
            viewed(state)
        } else {
            View::new()
        }
    };
    let paste = paste(state);
    let said = status_line(state.status);
    view! {
        header(class="bar-top") {
            span(class="brand") { "Garbo" }
            span(class="spacer") {}
            (beside)
            button(r#type="button", class="button quiet-button", on:click=options) { (words.options) }
        }
        main {
            (site)
            (health)
            (framed)
            (viewed)
            (paste)
        }
        footer(class="bar-bottom") {
            (said)
            p(class="keys") { (words.promise) }
        }
    }
}

/// The way to the side panel, which stays when the popup goes.
fn open_in_view(tab: i32, words: &'static Catalogue) -> View {
    let open = move |event: web_sys::MouseEvent| {
        if !by_hand(&event) {
            return;
        }
        let opened = browser::open_side(tab);
        spawn_local(async move {
            let beside = match opened {
                Ok(opened) => JsFuture::from(opened).await.is_ok(),
                Err(_) => false,
            };
            let opened = beside || browser::open_side_in_tab(tab).await.is_ok();
            if let Some(window) = web_sys::window().filter(|_| opened) {
                let _ = window.close();
            }
        });
    };
    view! {
        button(r#type="button", class="button quiet-button", data-act="in-view", on:click=open) { (words.open_in_view) }
    }
}

/// Asks anew what is viewed, and how things stand on this site.
fn refresh(state: State) {
    spawn_local(async move {
        if let Some(origin) = state.origin.get_clone_untracked()
            && let FromBackground::Site(site) = browser::ask(&FromExtension::Site { origin }).await
        {
            state.site.set(Some(site));
        }
        if let Some(tab) = state.tab
            && let FromBackground::Sites { sites } =
                browser::ask(&FromExtension::Frames { tab }).await
        {
            state.framed.set(sites);
        }
        ask_health(state).await;
        view_again(state);
    });
}

/// How well this page is read. Of a page whose comments stand in frames its own document tells nothing.
async fn ask_health(state: State) {
    let Some(tab) = state.tab else { return };
    let health = match browser::ask(&FromExtension::Health { tab }).await {
        FromBackground::Health(health) => Some(health),
        _ => None,
    };
    let elsewhere = state.framed.with(|framed| !framed.is_empty());
    let told = health.filter(|health| !(elsewhere && health.light == Light::Selection));
    state.health.set(told);
}

fn view_again(state: State) {
    spawn_local(async move {
        let viewed = FromExtension::Viewed { tab: state.tab };
        state.viewed.set(browser::ask(&viewed).await.into());
    });
}

fn site(state: State) -> View {
    let words = state.words;
    let Some(origin) = state.origin.get_clone() else {
        return quiet(words.site_never, words.paste_anyway);
    };
    let inside = move || {
        let Some(site) = state.site.get_clone() else {
            return View::new();
        };
        let line = match (site.granted, site.on) {
            (true, true) => words.site_on,
            (true, false) => words.site_off,
            (false, _) => words.site_not_asked,
        };
        switch(state, site, line, "site")
    };
    let host = host_of(&origin);
    view! {
        div(class="site-row") {
            (inside)
            span(class="host", dir="ltr") { (host) }
        }
    }
}

/// The comments that stand in a frame of the page, each with the site they come from.
fn framed(state: State) -> View {
    let rows: Vec<View> = state
        .framed
        .get_clone()
        .into_iter()
        .map(|site| {
            let host = host_of(&site.origin);
            let inside = switch(state, site, state.words.framed, "frame");
            view! {
                div(class="site-row") {
                    (inside)
                    span(class="host", dir="ltr") { (host) }
                }
            }
        })
        .collect();
    View::from(rows)
}

fn host_of(origin: &str) -> String {
    let host = origin.split_once("://").map(|(_, host)| host.to_owned());
    host.unwrap_or_default()
}

/// A site's light, what is to be said of it, and its switch.
fn switch(state: State, site: Site, line: &'static str, act: &'static str) -> View {
    let words = state.words;
    let works = site.granted && site.on;
    let press = if works { words.turn_off } else { words.turn_on };
    let class = if works { "dot on" } else { "dot" };
    let style = if works {
        "button quiet-button"
    } else {
        "button primary"
    };
    let pressed = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            set_site(state, site.origin.clone(), site.granted, !works);
        }
    };
    view! {
        span(class=class, aria-hidden="true") {}
        span(class="site-line") { (line) }
        button(r#type="button", class=style, data-act=act, on:click=pressed) { (press) }
    }
}

/// Switches this site. The browser's own question has to be put inside the click, before anything
/// is waited for.
fn set_site(state: State, origin: String, granted: bool, on: bool) {
    let asked = if on && !granted {
        let Some(Ok(asked)) = pattern_of(&origin).map(|pattern| browser::request_origin(&pattern))
        else {
            state
                .status
                .set((state.words.failure)(Failure::NotAllowed).to_owned());
            return;
        };
        Some(asked)
    } else {
        None
    };
    spawn_local(async move {
        // The browser's question may take the focus, and this popup with it: that the site is on has
        // to be kept by then. Without the grant it means nothing.
        let question = FromExtension::SetSite { origin, on };
        if asked.is_some() {
            browser::ask(&question).await;
        }
        if let Some(asked) = asked {
            match JsFuture::from(asked).await {
                Ok(given) if given.is_truthy() => {}
                // The person said no, and knows it.
                Ok(_) => return,
                // The browser would not even ask, as on a page without TLS.
                Err(_) => {
                    let why = (state.words.failure)(Failure::NotAllowed);
                    state.status.set(why.to_owned());
                    return;
                }
            }
        }
        match browser::ask(&question).await {
            FromBackground::Site(_) => refresh(state),
            FromBackground::Failed { failure } => {
                state.status.set((state.words.failure)(failure).to_owned());
            }
            _ => {}
        }
    });
}

fn viewed(state: State) -> View {
    let words = state.words;
    match state.viewed.get_clone() {
        Shown::Loading => view! { p(class="quiet") { (words.loading) } },
        Shown::Nothing => quiet(words.none_viewed, words.none_viewed_how),
        Shown::Failed(Failure::NotAllowed | Failure::NoPage) => {
            quiet(words.not_here, words.not_here_how)
        }
        Shown::Failed(failure) => quiet((words.failure)(failure), words.none_viewed_how),
        Shown::Read(read) => {
            let again = Rc::new(move || view_again(state));
            let acts = acts(state.tab, &read, words, state.status, again);
            answer::cards(&read, words, &acts)
        }
    }
}

fn quiet(title: &'static str, how: &'static str) -> View {
    view! {
        div(class="card quiet-card") {
            h2 { (title) }
            p { (how) }
        }
    }
}

fn paste(state: State) -> View {
    let words = state.words;
    let turn = create_signal(0_u32);
    let typed = move |event: web_sys::Event| {
        let text = value_of(&event);
        turn.set(turn.get() + 1);
        let mine = turn.get();
        if text.trim().is_empty() {
            state.pasted.set(None);
            return;
        }
        spawn_local(async move {
            TimeoutFuture::new(PAUSE).await;
            if turn.get() != mine {
                return;
            }
            let read = Shown::from(browser::ask(&FromExtension::Paste { text }).await);
            if turn.get() == mine {
                state.pasted.set(Some(read));
            }
        });
    };
    let inside = move || match state.pasted.get_clone() {
        Some(Shown::Read(read)) => {
            // A pasted text is whole, and stands nowhere.
            let acts = acts(None, &read, words, state.status, Rc::new(|| {}));
            answer::cards(&read, words, &acts)
        }
        Some(Shown::Failed(failure)) => {
            let why = (words.failure)(failure);
            view! { p(class="quiet", role="alert") { (why) } }
        }
        _ => View::new(),
    };
    view! {
        section(class="card paste", aria-label=words.paste) {
            label(class="field") {
                span(class="field-name") { (words.paste_label) }
                textarea(rows="3", dir="auto", placeholder=words.paste_example, on:input=typed) {}
            }
        }
        div(class="pasted", aria-live="polite") { (inside) }
    }
}
