//! The replies: listed by situation, searched, added, edited with a live preview, deleted, restored.

use garbo::protocol::{FromBackground, FromExtension, TemplateProblem, TemplateRow};
use garbo::reply::placeholders::PLACEHOLDERS;
use garbo::reply::{Register, Strategy};
use garbo::settings::{Settings, Template};
use gloo_timers::future::TimeoutFuture;
use sycamore::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;

use super::plain::plain;
use super::{State, field};
use crate::browser;
use crate::ui::catalogue::{Catalogue, Language};
use crate::ui::quote::{slots, visible};
use crate::ui::{by_hand, value_of};

/// How long to wait after the last key before rendering (milliseconds).
const PAUSE: u32 = 200;
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

fn shelves(list: List) -> View {
    let words = list.words;
    let seek = move |event: web_sys::Event| list.sought.set(value_of(&event));
    let now = list.language.get_untracked();
    let languages = [
        ("it", "Italiano", now == "it"),
        ("en", "English", now == "en"),
    ];
    let choose = move |event: web_sys::Event| {
        list.language
            .set(if value_of(&event) == "it" { "it" } else { "en" });
    };
    let languages = field::choice(words.language_label, &languages, choose);
    let add = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            list.editing.set(Some(blank(list)));
        }
    };
    let sought = list.sought.get_clone_untracked();
    let inside = move || found(list);
    view! {
        div(class="fields tools") {
            label(class="field") {
                span(class="field-name") { (words.search) }
                input(r#type="search", value=sought, dir="auto", on:input=seek)
            }
            (languages)
            button(r#type="button", class="button primary", data-act="add", on:click=add) { (words.add) }
        }
        div(class="shelves") { (inside) }
    }
}

/// The shelves that hold what is sought: all of them, closed, when nothing is.
fn found(list: List) -> View {
    let words = list.words;
    let sought = list.sought.get_clone();
    let language = list.language.get();
    let needles: Vec<String> = sought.split_whitespace().map(str::to_lowercase).collect();
    let rows: Vec<TemplateRow> = list
        .rows
        .get_clone()
        .into_iter()
        .filter(|row| row.template.language == language && holds(row, &needles, words))
        .collect();
    if rows.is_empty() && !needles.is_empty() {
        return view! { p(class="empty") { (words.search_none) } };
    }
    let mut shelves: Vec<View> = Vec::new();
    for shelf in rows.chunk_by(|a, b| a.template.situation == b.template.situation) {
        let Some(first) = shelf.first() else { continue };
        let number = first.template.situation;
        let title = (words.situation)(number).unwrap_or_default();
        let count = shelf.iter().filter(|row| !row.deleted).count();
        let rows: Vec<View> = shelf.iter().map(|row| template(list, row)).collect();
        let open = !needles.is_empty();
        shelves.push(view! {
            details(class="shelf", open=open) {
                summary {
                    span(class="shelf-number") { (number) }
                    span(class="shelf-title") { (title) }
                    span(class="count") { (count) }
                }
                ul(class="rows") { (rows) }
            }
        });
    }
    shelves.into()
}

fn holds(row: &TemplateRow, needles: &[String], words: &Catalogue) -> bool {
    let template = &row.template;
    let title = (words.situation)(template.situation).unwrap_or_default();
    let strategy = (words.strategy)(template.strategy);
    let text = format!("{} {title} {strategy}", template.text).to_lowercase();
    needles.iter().all(|needle| text.contains(needle.as_str()))
}

fn template(list: List, row: &TemplateRow) -> View {
    let words = list.words;
    let kept = row.template.clone();
    let mut tags = vec![(words.strategy)(kept.strategy)];
    if kept.language == "it" {
        tags.push((words.register)(kept.register));
    }
    for (there, tag) in [
        (!row.shipped, words.own),
        (row.changed, words.changed),
        (row.deleted, words.deleted),
    ] {
        if there {
            tags.push(tag);
        }
    }
    let tags = tags.join(" · ");
    let text = slots(&visible(&plain(&kept.text, words)), &[String::new()]);
    let id = kept.id.clone();
    let button = |name: &'static str, kind: &'static str, act: Box<dyn Fn()>| {
        let press = move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                act();
            }
        };
        view! { button(r#type="button", class=kind, on:click=press) { (name) } }
    };
    let mut buttons: Vec<View> = Vec::new();
    if row.deleted {
        buttons.push(button(
            words.restore,
            "button",
            Box::new(move || {
                let id = id.clone();
                list.change(|settings| settings.deleted_templates.retain(|gone| *gone != id));
            }),
        ));
    } else {
        let edited = kept.clone();
        buttons.push(button(
            words.edit,
            "button",
            Box::new(move || list.editing.set(Some(edited.clone()))),
        ));
        if row.changed {
            let id = id.clone();
            buttons.push(button(
                words.back_to_shipped,
                "button",
                Box::new(move || {
                    let id = id.clone();
                    list.change(|settings| settings.templates.retain(|own| own.id != id));
                }),
            ));
        }
        let shipped = row.shipped;
        buttons.push(button(
            words.delete,
            "button danger",
            Box::new(move || {
                let id = id.clone();
                list.change(|settings| {
                    settings.templates.retain(|own| own.id != id);
                    if shipped {
                        settings.deleted_templates.push(id);
                    }
                });
            }),
        ));
    }
    let class = if row.deleted {
        "row template gone"
    } else {
        "row template"
    };
    view! {
        li(class=class) {
            span(class="row-main") {
                span(class="hint") { (tags) }
                (text)
            }
            span(class="acts") { (buttons) }
        }
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

/// What a template gives: text with what is missing, or where it is wrong.
pub type Given = Option<Result<(String, Vec<String>), TemplateProblem>>;

fn editor(list: List, template: Template) -> View {
    let words = list.words;
    let draft = create_signal(template.clone());
    let given: Signal<Given> = create_signal(None);
    let turn = create_signal(0_u32);
    let render = move || {
        turn.set(turn.get_untracked() + 1);
        let mine = turn.get_untracked();
        spawn_local(async move {
            TimeoutFuture::new(PAUSE).await;
            if turn.get_untracked() == mine {
                let template = draft.get_clone_untracked();
                let now = preview(template).await;
                if turn.get_untracked() == mine {
                    given.set(now);
                }
            }
        });
    };
    render();
    let change = move |change: &dyn Fn(&mut Template, String), event: &web_sys::Event| {
        let value = value_of(event);
        draft.update(|draft| change(draft, value));
        render();
    };
    let situation = {
        let choices: Vec<View> = (1..=54)
            .filter_map(|number| Some((number, (words.situation)(number)?)))
            .map(|(number, title)| {
                let now = number == template.situation;
                view! { option(value=number.to_string(), selected=now) { (number) ". " (title) } }
            })
            .collect();
        let choose = move |event: web_sys::Event| {
            change(
                &|draft, value| draft.situation = value.parse().unwrap_or(draft.situation),
                &event,
            );
        };
        view! {
            label(class="field") {
                span(class="field-name") { (words.situation_label) }
                select(on:change=choose) { (choices) }
            }
        }
    };
    let strategies: Vec<_> = STRATEGIES
        .iter()
        .map(|strategy| {
            (
                strategy.name(),
                (words.strategy)(*strategy),
                *strategy == template.strategy,
            )
        })
        .collect();
    let strategy = field::choice(words.strategy_label, &strategies, move |event| {
        change(
            &|draft, value| draft.strategy = value.parse().unwrap_or(draft.strategy),
            &event,
        );
    });
    // One choice for language and register: English has one way to address people.
    let ways = [
        ("tu", "Italiano, tu", Register::Tu),
        ("lei", "Italiano, Lei", Register::Lei),
        ("voi", "Italiano, voi", Register::Voi),
        ("plain", "English", Register::Plain),
    ]
    .map(|(value, name, register)| (value, name, register == template.register));
    let language = field::choice(words.language_label, &ways, move |event| {
        change(
            &|draft, value| {
                draft.register = value.parse().unwrap_or(draft.register);
                let language = match draft.register {
                    Register::Plain => Language::English,
                    _ => Language::Italian,
                };
                draft.language = language.code().to_owned();
            },
            &event,
        );
    });
    let typed = move |event: web_sys::Event| change(&|draft, value| draft.text = value, &event);
    let save = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            let kept = draft.get_clone_untracked();
            list.editing.set(None);
            list.change(|settings| {
                settings.templates.retain(|own| own.id != kept.id);
                settings.templates.push(kept);
            });
        }
    };
    let cancel = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            list.editing.set(None);
        }
    };
    // What cannot be read, or says nothing, cannot be kept.
    let unfit = create_memo(move || {
        !matches!(given.get_clone(), Some(Ok(_)))
            || draft.with(|draft| draft.text.trim().is_empty())
    });
    let shown = move || example(given.get_clone(), words);
    let text = template.text;
    let area = create_node_ref();
    let names: Vec<View> = PLACEHOLDERS
        .iter()
        .map(|placeholder| {
            let name = placeholder.name;
            let press = move |event: web_sys::MouseEvent| {
                if by_hand(&event)
                    && let Some(text) = put(area, &format!("{{{{ {name} }}}}"))
                {
                    draft.update(|draft| draft.text = text);
                    render();
                }
            };
            let called = words.placeholder(name);
            view! { button(r#type="button", class="pill pill-button", title=name, on:click=press) { (called) } }
        })
        .collect();
    view! {
        div(class="editor") {
            div(class="fields") { (situation) (language) (strategy) }
            label(class="field") {
                span(class="field-name") { (words.template_text) }
                textarea(r#ref=area, rows="6", dir="auto", prop:value=text, on:input=typed) {}
            }
            div(class="names") {
                span(class="hint") { (words.put_name) }
                div(class="pills") { (names) }
            }
            div(class="preview", aria-live="polite") {
                span(class="field-name") { (words.preview) }
                (shown)
            }
            div(class="acts") {
                button(r#type="button", class="button primary", data-act="save", disabled=move || unfit.get(), on:click=save) { (words.save) }
                button(r#type="button", class="button", on:click=cancel) { (words.cancel) }
            }
        }
    }
}

/// Puts words where the caret stands in a text field; gives what the field then holds.
fn put(area: NodeRef, words: &str) -> Option<String> {
    let area: HtmlTextAreaElement = area.try_get()?.dyn_into().ok()?;
    let at = area.selection_end().ok()??;
    let from = area.selection_start().ok()??;
    area.set_range_text_with_start_and_end_and_mode(words, from, at, "end")
        .ok()?;
    // The person goes on writing where the words ended.
    let _ = area.focus();
    Some(area.value())
}

const STRATEGIES: [Strategy; 9] = [
    Strategy::Acknowledge,
    Strategy::Solve,
    Strategy::Private,
    Strategy::Ask,
    Strategy::Inform,
    Strategy::Thank,
    Strategy::Boundary,
    Strategy::Hold,
    Strategy::Close,
];

async fn preview(template: Template) -> Given {
    let ask = FromExtension::Preview {
        template,
        settings: None,
    };
    given_by(browser::ask(&ask).await)
}

/// What a template gives, of the background's answer.
pub fn given_by(answer: FromBackground) -> Given {
    match answer {
        FromBackground::Preview {
            problem: Some(problem),
            ..
        } => Some(Err(problem)),
        FromBackground::Preview { text, missing, .. } => Some(Ok((text, missing))),
        _ => None,
    }
}

/// The rendered example, what it lacks, or where the template is wrong.
pub fn example(given: Given, words: &'static Catalogue) -> View {
    match given {
        None => View::new(),
        Some(Ok((text, missing))) => {
            let left = (!missing.is_empty()).then(|| {
                let names: Vec<String> =
                    missing.iter().map(|name| words.placeholder(name)).collect();
                let line = format!("{} {}", words.preview_missing, names.join(", "));
                view! { p(class="missing") { (line) } }
            });
            let text = slots(&text, &missing);
            view! { (text) (left) }
        }
        Some(Err(problem)) => {
            let place = words.at_line.replace("{line}", &problem.line.to_string());
            let line = format!("{place} {}", problem.words);
            view! { p(class="problem", role="alert") { (line) } }
        }
    }
}
