//! The options: who replies, the rules of the page, the replies themselves, sites, language.

mod export;
mod field;
mod owners;
mod plain;
mod sites;
mod templates;
mod voice;
mod who;

use garbo::protocol::{FromBackground, FromExtension};
use garbo::settings::{InterfaceLanguage, Settings};
use sycamore::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{begin, status_line};
use crate::browser;
use crate::ui::catalogue::{Catalogue, Language, catalogue};
use crate::ui::{by_hand, speak, value_of};

/// Starts the options in this document.
pub fn start() {
    spawn_local(async {
        if let Ok((settings, words)) = begin().await {
            sycamore::render(move || options(settings, words));
        }
    });
}

/// What all sections share.
#[derive(Clone, Copy)]
struct State {
    settings: Signal<Settings>,
    language: Signal<Language>,
    status: Signal<String>,
    /// Counts how often the person has come back to this page: something may wait here for them.
    arrivals: Signal<u32>,
}

impl State {
    fn words(self) -> &'static Catalogue {
        catalogue(self.language.get_untracked())
    }

    /// Changes the settings and keeps them at once: there is no button to forget.
    fn change(self, change: impl FnOnce(&mut Settings)) {
        self.change_then(change, || {});
    }

    /// The same, with something to do once they are kept, or were refused.
    fn change_then(self, change: impl FnOnce(&mut Settings), afterwards: impl FnOnce() + 'static) {
        self.settings.update(change);
        let settings = Box::new(self.settings.get_clone_untracked());
        spawn_local(async move {
            match browser::ask(&FromExtension::SaveSettings { settings }).await {
                FromBackground::Settings { language, .. } => {
                    let language = Language::of(&language);
                    if language != self.language.get_untracked() {
                        speak(language);
                        self.language.set(language);
                    }
                    self.status.set(self.words().saved.to_owned());
                }
                FromBackground::Failed { failure } => {
                    self.status.set((self.words().failure)(failure).to_owned());
                }
                _ => {}
            }
            afterwards();
        });
    }

    /// Takes over what another page of ours has changed meanwhile.
    fn reload(self) {
        spawn_local(async move {
            if let Ok((settings, _)) = begin().await {
                self.settings.set_silent(settings);
                self.arrivals.set(self.arrivals.get_untracked() + 1);
            }
        });
    }
}

fn options(settings: Settings, words: &'static Catalogue) -> View {
    let state = State {
        settings: create_signal(settings),
        language: create_signal(words.language),
        status: create_signal(String::new()),
        arrivals: create_signal(0),
    };
    when_back(state);
    // The whole page follows the language: a switch applies at once.
    View::from_dynamic(move || page(state, catalogue(state.language.get())))
}

fn page(state: State, words: &'static Catalogue) -> View {
    let sections = [
        ("who", words.who, words.who_about, who::who(state, words)),
        (
            "rules",
            words.rules,
            words.rules_about,
            who::rules(state, words),
        ),
        (
            "templates",
            words.templates,
            words.templates_about,
            templates::section(state, words),
        ),
        (
            "sites",
            words.sites,
            words.sites_about,
            sites::section(state, words),
        ),
        ("garbo", "Garbo", words.shortcut, garbo(state, words)),
    ];
    let mut links: Vec<View> = Vec::new();
    let mut bodies: Vec<View> = Vec::new();
    for (id, title, about, inside) in sections {
        links.push(view! { li { a(href=format!("#{id}")) { (title) } } });
        bodies.push(view! {
            section(class="card option-section", id=id, aria-label=title) {
                h2 { (title) }
                p(class="about") { (about) }
                (inside)
            }
        });
    }
    let said = status_line(state.status);
    view! {
        header(class="masthead") {
            img(src="icons/garbo.svg", alt="", width="44", height="44")
            div {
                h1 { "Garbo" }
                p(class="about") { (words.promise) }
            }
        }
        div(class="columns") {
            nav(aria-label=words.options_title) { ul { (links) } (said) }
            main { (bodies) }
        }
    }
}

fn garbo(state: State, words: &'static Catalogue) -> View {
    let now = state.settings.with_untracked(|settings| settings.interface);
    let choices = [
        ("auto", words.interface_auto, now == InterfaceLanguage::Auto),
        ("it", "Italiano", now == InterfaceLanguage::It),
        ("en", "English", now == InterfaceLanguage::En),
    ];
    let choose = move |event: web_sys::Event| {
        if by_hand(&event) {
            let interface = match value_of(&event).as_str() {
                "it" => InterfaceLanguage::It,
                "en" => InterfaceLanguage::En,
                _ => InterfaceLanguage::Auto,
            };
            // The page is made anew in the other language: the person stays where they were.
            state.change_then(|settings| settings.interface = interface, back_to_choice);
        }
    };
    let language = field::choice(words.interface, &choices, choose);
    let export = export::button(state, words);
    view! {
        div(class="fields") { (language) }
        (export)
    }
}

fn back_to_choice() {
    let choice = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("#garbo select").ok().flatten())
        .and_then(|choice| choice.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(choice) = choice {
        let _ = choice.focus();
    }
}

/// Coming back to this page from another of ours, the settings are read again.
fn when_back(state: State) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let back = Closure::<dyn FnMut()>::new(move || state.reload());
    let listener = back.as_ref().unchecked_ref();
    if window
        .add_event_listener_with_callback("focus", listener)
        .is_ok()
    {
        // Heard as long as the document lives.
        back.forget();
    }
}
