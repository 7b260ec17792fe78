//! Fields: a name, a hint, and a change that is kept when the person leaves the field.

use garbo::settings::Settings;
use sycamore::prelude::*;

use super::State;
use crate::ui::{by_hand, value_of};

/// Where a line stands in the settings.
pub type Line = fn(&mut Settings) -> &mut String;

/// Lines of text: each with its name, a hint, and where it stands.
pub fn texts<const N: usize>(
    state: State,
    rows: [(&'static str, &'static str, Line); N],
) -> Vec<View> {
    rows.into_iter()
        .map(|(name, hint, line)| text(state, name, hint, line))
        .collect()
}

fn text(state: State, name: &'static str, hint: &'static str, at: Line) -> View {
    let named = Named {
        name,
        hint,
        example: "",
    };
    let get = move |settings: &mut Settings| at(settings).clone();
    line(state, named, get, move |settings, value| {
        *at(settings) = value
    })
}

/// What stands around a line of text.
pub struct Named {
    pub name: &'static str,
    pub hint: &'static str,
    /// What holds while the line is empty.
    pub example: &'static str,
}

/// One line of text, got from the settings and set in them.
pub fn line(
    state: State,
    Named {
        name,
        hint,
        example,
    }: Named,
    get: impl FnOnce(&mut Settings) -> String,
    set: impl Fn(&mut Settings, String) + Copy + 'static,
) -> View {
    // Nothing is changed by looking where a line stands.
    let now = state.settings.update_silent(get);
    let change = move |event: web_sys::Event| {
        if by_hand(&event) {
            let value = value_of(&event).trim().to_owned();
            state.change(|settings| set(settings, value));
        }
    };
    let hint = hint_line(hint);
    view! {
        label(class="field") {
            span(class="field-name") { (name) }
            input(r#type="text", value=now, placeholder=example, autocomplete="off", dir="auto", on:change=change)
            (hint)
        }
    }
}

/// A whole number within bounds, which the field and the setting both keep.
pub fn number(
    state: State,
    name: &'static str,
    hint: &'static str,
    (least, most): (u32, u32),
    get: fn(&Settings) -> u32,
    set: fn(&mut Settings, u32),
) -> View {
    let now = state.settings.with_untracked(get);
    let change = move |event: web_sys::Event| {
        if by_hand(&event)
            && let Ok(value) = value_of(&event).trim().parse::<u32>()
        {
            state.change(|settings| set(settings, value.clamp(least, most)));
        }
    };
    let hint = hint_line(hint);
    view! {
        label(class="field") {
            span(class="field-name") { (name) }
            input(r#type="number", value=now.to_string(), min=least.to_string(), max=most.to_string(), on:change=change)
            (hint)
        }
    }
}

/// Yes or no.
pub fn switch(
    state: State,
    name: &'static str,
    get: fn(&Settings) -> bool,
    set: fn(&mut Settings, bool),
) -> View {
    let now = create_signal(state.settings.with_untracked(get));
    let change = move |event: web_sys::Event| {
        if by_hand(&event) {
            state.change(|settings| {
                let turned = !get(settings);
                set(settings, turned);
                now.set_silent(turned);
            });
        }
    };
    view! {
        label(class="switch") {
            input(r#type="checkbox", checked=now.get_untracked(), on:change=change)
            span { (name) }
        }
    }
}

/// One of a few: value, words, chosen now.
pub fn choice(
    name: &'static str,
    choices: &[(&'static str, &'static str, bool)],
    change: impl FnMut(web_sys::Event) + 'static,
) -> View {
    let choices: Vec<View> = choices
        .iter()
        .map(|&(value, words, now)| view! { option(value=value, selected=now) { (words) } })
        .collect();
    view! {
        label(class="field") {
            span(class="field-name") { (name) }
            select(on:change=change) { (choices) }
        }
    }
}

/// A list, one a line.
pub fn list(
    state: State,
    name: &'static str,
    hint: &'static str,
    get: fn(&Settings) -> Vec<String>,
    set: fn(&mut Settings, Vec<String>),
) -> View {
    let now = state.settings.with_untracked(get).join("\n");
    let change = move |event: web_sys::Event| {
        if by_hand(&event) {
            let rows: Vec<String> = value_of(&event)
                .lines()
                .map(|line| line.trim().to_owned())
                .filter(|line| !line.is_empty())
                .collect();
            state.change(|settings| set(settings, rows));
        }
    };
    view! {
        label(class="field") {
            span(class="field-name") { (name) }
            textarea(rows="3", dir="auto", prop:value=now, on:change=change) {}
            span(class="hint") { (hint) }
        }
    }
}

fn hint_line(hint: &'static str) -> View {
    if hint.is_empty() {
        return View::new();
    }
    view! { span(class="hint") { (hint) } }
}
