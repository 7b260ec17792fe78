//! The replies: listed by situation, searched, added, edited with a live preview, deleted, restored.

mod editor;
pub mod preview;
mod shelves;

use garbo::protocol::{FromBackground, FromExtension, TemplateRow};
use garbo::reply::{Register, Strategy};
use garbo::settings::{Settings, Template};
use sycamore::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::State;
use crate::browser;
use crate::ui::catalogue::Catalogue;
use editor::editor;
use shelves::shelves;

/// Ids of the person's own templates begin so.
const OWN: &str = "own.";

#[derive(Clone, Copy)]
struct List {
    state: State,
    words: &'static Catalogue,
    rows: Signal<Vec<TemplateRow>>,
    sought: Signal<String>,
    language: Signal<&'static str>,
    editing: Signal<Option<Template>>,
}

/// The library, or the template being edited.
pub fn section(state: State, words: &'static Catalogue) -> View {
    let list = List {
        state,
        words,
        rows: create_signal(Vec::new()),
        sought: create_signal(String::new()),
        language: create_signal(words.language.code()),
        editing: create_signal(None),
    };
    list.refresh();
    // A reply sent here to be kept opens as soon as no other is being edited.
    create_effect(move || {
        state.arrivals.track();
        if list.editing.with(Option::is_none) {
            list.take();
        }
    });
    View::from_dynamic(move || match list.editing.get_clone() {
        Some(template) => editor(list, template),
        None => shelves(list),
    })
}

impl List {
    fn refresh(self) {
        spawn_local(async move {
            if let FromBackground::Templates { templates } =
                browser::ask(&FromExtension::Templates).await
            {
                self.rows.set(templates);
            }
        });
    }

    /// Opens the template that waits to be edited, if one does.
    fn take(self) {
        spawn_local(async move {
            if let FromBackground::TemplateToEdit {
                template: Some(template),
            } = browser::ask(&FromExtension::TemplateToEdit).await
            {
                let id = self.free_id();
                self.editing.set(Some(Template { id, ..*template }));
                bring("templates");
            }
        });
    }

    /// An id no template of the person's has.
    fn free_id(self) -> String {
        self.state.settings.with_untracked(|settings| {
            let taken = |id: &String| settings.templates.iter().any(|own| own.id == *id);
            (1_u32..)
                .map(|number| format!("{OWN}{number}"))
                .find(|id| !taken(id))
                .unwrap_or_else(|| OWN.to_owned())
        })
    }

    /// Changes what is kept of templates, and lists them anew once it is.
    fn change(self, change: impl FnOnce(&mut Settings)) {
        self.state.change_then(change, move || self.refresh());
    }
}
/// A template to begin with: nothing in it but how it will be filed.
fn blank(list: List) -> Template {
    let language = list.language.get_untracked();
    let register = match language {
        "it" => list.state.settings.with_untracked(|s| s.brand.register),
        _ => Register::Plain,
    };
    Template {
        id: list.free_id(),
        situation: 7,
        language: language.to_owned(),
        register,
        strategy: Strategy::Acknowledge,
        text: String::new(),
    }
}

/// Scrolls a section of the page into sight.
fn bring(id: &str) {
    let section = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    if let Some(section) = section {
        section.scroll_into_view();
    }
}
