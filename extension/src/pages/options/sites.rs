//! Sites: where the person has let Garbo in, and taking that back.

use garbo::protocol::{FromBackground, FromExtension, Site};
use sycamore::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::State;
use crate::background::sites::pattern_of;
use crate::browser;
use crate::ui::by_hand;
use crate::ui::catalogue::Catalogue;

/// The list of sites.
pub fn section(state: State, words: &'static Catalogue) -> View {
    let sites = create_signal(Vec::<Site>::new());
    refresh(sites);
    let inside = move || {
        let rows: Vec<View> = sites
            .get_clone()
            .into_iter()
            .map(|site| row(state, words, site, sites))
            .collect();
        if rows.is_empty() {
            return view! { p(class="empty") { (words.sites_none) } };
        }
        view! { ul(class="rows") { (rows) } }
    };
    view! { (inside) }
}

fn refresh(sites: Signal<Vec<Site>>) {
    spawn_local(async move {
        if let FromBackground::Sites { sites: now } = browser::ask(&FromExtension::Sites).await {
            sites.set(now);
        }
    });
}

fn row(state: State, words: &'static Catalogue, site: Site, sites: Signal<Vec<Site>>) -> View {
    let works = site.granted && site.on;
    let line = match (site.granted, site.on) {
        (true, true) => words.site_on,
        (true, false) => words.site_off,
        (false, _) => words.not_granted,
    };
    let turn = (site.granted).then(|| {
        let origin = site.origin.clone();
        let press = move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                set(state, origin.clone(), !works, sites);
            }
        };
        let name = if works { words.turn_off } else { words.turn_on };
        view! { button(r#type="button", class="button", on:click=press) { (name) } }
    });
    let origin = site.origin.clone();
    let revoke = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            revoke(state, origin.clone(), sites);
        }
    };
    let class = if works { "dot on" } else { "dot" };
    let origin = site.origin;
    view! {
        li(class="row") {
            span(class=class, aria-hidden="true") {}
            span(class="row-main") {
                span(class="host", dir="ltr") { (origin) }
                span(class="hint") { (line) }
            }
            (turn)
            button(r#type="button", class="button danger", on:click=revoke) { (words.revoke) }
        }
    }
}

fn set(state: State, origin: String, on: bool, sites: Signal<Vec<Site>>) {
    spawn_local(async move {
        if let FromBackground::Failed { failure } =
            browser::ask(&FromExtension::SetSite { origin, on }).await
        {
            state
                .status
                .set((state.words().failure)(failure).to_owned());
        }
        state.reload();
        refresh(sites);
    });
}

/// Gives the origin back to the browser, and forgets that it was ever switched off.
fn revoke(state: State, origin: String, sites: Signal<Vec<Site>>) {
    spawn_local(async move {
        if let Some(pattern) = pattern_of(&origin) {
            // Not granted, nothing to give back.
            let _ = browser::give_back_origin(&pattern).await;
        }
        set(state, origin, true, sites);
    });
}
