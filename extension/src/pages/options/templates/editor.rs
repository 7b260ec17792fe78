//! The template being edited: how it is filed, its words, and what they give.

use garbo::protocol::FromExtension;
use garbo::reply::placeholders::PLACEHOLDERS;
use garbo::reply::{Register, Strategy};
use garbo::settings::Template;
use gloo_timers::future::TimeoutFuture;
use sycamore::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;

use super::super::field;
use super::List;
use super::preview::{Given, example, given_by};
use crate::browser;
use crate::ui::catalogue::Language;
use crate::ui::{by_hand, value_of};

/// How long to wait after the last key before rendering (milliseconds).
const PAUSE: u32 = 200;

/// The fields, the preview, and the buttons.
pub fn editor(list: List, template: Template) -> View {
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
