//! The library as it is listed: by situation, searched, each with what can be done to it.

use garbo::protocol::TemplateRow;
use sycamore::prelude::*;

use super::super::field;
use super::super::plain::plain;
use super::{List, blank};
use crate::ui::catalogue::Catalogue;
use crate::ui::quote::{slots, visible};
use crate::ui::{by_hand, value_of};

/// The search, and the shelves.
pub fn shelves(list: List) -> View {
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
