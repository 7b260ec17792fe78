//! The side panel: the comments a person comes across on the page, those that want looking at first
//! on top. It stays while the page is scrolled, and leads back to each of them.

use garbo::protocol::{Failure, FromBackground, FromExtension, Listed};
use gloo_timers::future::TimeoutFuture;
use sycamore::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{begin, status_line};
use crate::browser;
use crate::ui::catalogue::Catalogue;
use crate::ui::quote::visible;
use crate::ui::{by_hand, in_view};

/// Between one answer and the next question (milliseconds).
const BETWEEN: u32 = 100;
/// The same after a question that failed.
const LATER: u32 = 1000;
/// Questions after which all is asked anew: waiting times grow.
const ANEW: u32 = 12;

/// This document is the side panel.
#[must_use]
pub fn is_here() -> bool {
    let body = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.body());
    body.is_some_and(|body| body.class_list().contains("side"))
}

/// Starts the side panel in this document.
pub fn start() {
    spawn_local(async {
        if let Ok((_, words)) = begin().await {
            sycamore::render(move || side(words));
        }
    });
}

/// A comment, and the document it stands in.
type Row = (i64, Listed);

/// All that the side panel shows.
#[derive(Clone, Copy)]
struct State {
    words: &'static Catalogue,
    /// Counts the tabs turned to: what belongs to an older one is dropped.
    visit: Signal<u32>,
    tab: Signal<Option<i32>>,
    /// What each document has told, the page first and what it frames after it.
    told: Signal<Vec<(i64, Vec<Listed>)>>,
    /// All of it, sorted, each with its document; absent until the page has told.
    list: Signal<Option<Vec<Row>>>,
    /// Why nothing can be listed here.
    failed: Signal<Option<Failure>>,
    unanswered: Signal<bool>,
    status: Signal<String>,
}

fn side(words: &'static Catalogue) -> View {
    let state = State {
        words,
        visit: create_signal(0),
        tab: create_signal(None),
        told: create_signal(Vec::new()),
        list: create_signal(None),
        failed: create_signal(None),
        unanswered: create_signal(false),
        status: create_signal(String::new()),
    };
    follow(state);
    if named_tab().is_none() {
        browser::on_tab_change(move || follow(state));
    }
    let filter = move |event: web_sys::Event| {
        if by_hand(&event) {
            state.unanswered.set(!state.unanswered.get());
        }
    };
    let list = move || list(state);
    let said = status_line(state.status);
    view! {
        header(class="bar-top") {
            h1(class="side-title") { (words.in_view) }
            span(class="spacer") {}
            label(class="switch") {
                input(r#type="checkbox", data-act="unanswered", on:change=filter)
                span { (words.only_unanswered) }
            }
        }
        main { (list) }
        footer(class="bar-bottom") {
            (said)
            p(class="keys") { (words.in_view_keys) }
        }
    }
}

/// The tab named in the address, where this stands in a tab of its own.
fn named_tab() -> Option<i32> {
    let search = web_sys::window()?.location().search().ok()?;
    search.strip_prefix("?tab=")?.parse().ok()
}

/// Asks about the tab the person looks at, until they turn to another.
fn follow(state: State) {
    let visit = state.visit.get_untracked() + 1;
    state.visit.set_silent(visit);
    spawn_local(async move {
        let tab = match named_tab() {
            Some(tab) => Some(tab),
            None => browser::current_tab().await.and_then(|tab| tab.id),
        };
        let current = || state.visit.get_untracked() == visit;
        if !current() {
            return;
        }
        state.tab.set(tab);
        state.told.set_silent(Vec::new());
        state.list.set(None);
        state.failed.set(None);
        state.status.set(String::new());
        match tab {
            Some(tab) => listen(state, visit, tab, 0).await,
            None => state.failed.set(Some(Failure::NoPage)),
        }
    });
}

/// Asks one document for its comments, as long as the person looks at its tab; the page itself says
/// which others it frames.
async fn listen(state: State, visit: u32, tab: i32, frame: i64) {
    let current = || state.visit.get_untracked() == visit;
    let mut seen = None;
    for asked in 1_u32.. {
        let question = FromExtension::InView { tab, frame, seen };
        let answer = browser::ask(&question).await;
        if !current() {
            return;
        }
        let pause = match answer {
            FromBackground::InView {
                turn,
                comments,
                frames,
            } => {
                if let Some(comments) = comments {
                    state.tell(frame, comments);
                }
                for inner in frames {
                    if state.enter(inner) {
                        spawn_local(Box::pin(listen(state, visit, tab, inner)));
                    }
                }
                seen = (!asked.is_multiple_of(ANEW)).then_some(turn);
                BETWEEN
            }
            // The page frames it no longer.
            _ if frame != 0 => {
                state.leave(frame);
                return;
            }
            FromBackground::Failed { failure } => {
                seen = None;
                state.failed.set(Some(failure));
                LATER
            }
            _ => LATER,
        };
        TimeoutFuture::new(pause).await;
        if !current() {
            return;
        }
    }
}

impl State {
    /// A document framed in the page is met; `false` when it was before.
    fn enter(self, frame: i64) -> bool {
        let new = self
            .told
            .with_untracked(|told| told.iter().all(|(known, _)| *known != frame));
        if new {
            self.told
                .update_silent(|told| told.push((frame, Vec::new())));
        }
        new
    }

    /// It is gone, and so are its comments.
    fn leave(self, frame: i64) {
        self.told
            .update_silent(|told| told.retain(|(known, _)| *known != frame));
        self.show();
    }

    /// What a document tells takes the place of what it told before.
    fn tell(self, frame: i64, comments: Vec<Listed>) {
        self.enter(frame);
        self.told.update_silent(|told| {
            for (_, list) in told.iter_mut().filter(|(known, _)| *known == frame) {
                list.clone_from(&comments);
            }
        });
        self.show();
    }

    /// Shows all of it, unless that is what is shown.
    fn show(self) {
        let list = ranked(self.told.get_clone_untracked());
        if self.failed.with_untracked(Option::is_some) {
            self.failed.set(None);
        }
        if self
            .list
            .with_untracked(|shown| shown.as_ref() == Some(&list))
        {
            return;
        }
        let focused = focused();
        self.list.set(Some(list));
        if let Some(key) = focused {
            focus(|row| row.get_attribute("data-key").as_deref() == Some(&key));
        }
    }
}

/// Those without an answer first, the most pressing on top; else in the page's order. The standard
/// library's sort would weigh more than the rest of this page.
fn ranked(told: Vec<(i64, Vec<Listed>)>) -> Vec<Row> {
    let later = |one: &Listed, other: &Listed| {
        (one.answered, other.seen.priority) > (other.answered, one.seen.priority)
    };
    let mut list: Vec<Row> = Vec::new();
    for (frame, rows) in told {
        for row in rows {
            let behind = list.iter().position(|(_, other)| later(other, &row));
            list.insert(behind.unwrap_or(list.len()), (frame, row));
        }
    }
    list
}

/// The name of a row: two documents may call their comments alike.
fn name_of((frame, row): &Row) -> String {
    format!("{frame} {}", row.key)
}

fn list(state: State) -> View {
    let words = state.words;
    if state.failed.get_clone().is_some() {
        return quiet(words.not_here, words.in_view_not_here);
    }
    let Some(all) = state.list.get_clone() else {
        return view! { p(class="quiet") { (words.loading) } };
    };
    if all.is_empty() {
        return quiet(words.none_in_view, words.none_in_view_how);
    }
    let only = state.unanswered.get();
    let rows: Vec<View> = all
        .into_iter()
        .filter(|(_, row)| !only || !row.answered)
        .enumerate()
        .map(|(at, row)| line(state, &row, at == 0))
        .collect();
    if rows.is_empty() {
        return view! { p(class="quiet") { (words.all_answered) } };
    }
    view! {
        ul(class="in-view", aria-label=words.in_view, on:keydown=move |event: KeyboardEvent| step(&event)) { (rows) }
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

/// One comment: pressed, the page goes to it.
fn line(state: State, row: &Row, first: bool) -> View {
    let words = state.words;
    let name_of_row = name_of(row);
    let (frame, row) = row;
    let inside = in_view::row(row, words);
    let go = {
        let (frame, key) = (*frame, row.key.clone());
        move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                go_to(state, frame, key.clone());
            }
        }
    };
    let name = match &row.author {
        Some(author) => visible(author),
        None => words.nameless.to_owned(),
    };
    // One stop of the Tab key for the whole list: arrows lead on.
    let stop = if first { "0" } else { "-1" };
    view! {
        li {
            button(r#type="button", class="in-view-row", data-key=name_of_row, tabindex=stop, on:click=go) {
                span(class="in-view-author", dir="auto") { (name) }
                (inside)
            }
        }
    }
}

fn go_to(state: State, frame: i64, key: String) {
    let Some(tab) = state.tab.get_untracked() else {
        return;
    };
    spawn_local(async move {
        let answer = browser::ask(&FromExtension::GoTo { tab, frame, key }).await;
        let said = match answer {
            FromBackground::Reached { reached: true } => "",
            FromBackground::Failed { failure } => (state.words.failure)(failure),
            _ => state.words.comment_gone,
        };
        state.status.set(said.to_owned());
        if named_tab().is_some() && said.is_empty() {
            browser::turn_to(tab).await;
        }
    });
}

/// Every comment shown, in order.
fn rows() -> Vec<HtmlElement> {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all("[data-key]").ok());
    let Some(found) = found else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.item(at)?.dyn_into().ok())
        .collect()
}

/// The key of the comment that has the focus.
fn focused() -> Option<String> {
    let active = web_sys::window()?.document()?.active_element()?;
    active.get_attribute("data-key")
}

/// Moves the focus to the first such comment.
fn focus(wanted: impl Fn(&Element) -> bool) {
    if let Some(row) = rows().into_iter().find(|row| wanted(row)) {
        let _ = row.focus();
    }
}

/// Arrows, Home and End lead through the list.
fn step(event: &KeyboardEvent) {
    let rows = rows();
    let Some(last) = rows.len().checked_sub(1) else {
        return;
    };
    let key = focused();
    let at = rows
        .iter()
        .position(|row| row.get_attribute("data-key") == key);
    let to = match (event.key().as_str(), at) {
        ("ArrowDown", Some(at)) => (at + 1).min(last),
        ("ArrowUp", Some(at)) => at.saturating_sub(1),
        ("Home", _) => 0,
        ("End", _) => last,
        _ => return,
    };
    event.prevent_default();
    if let Some(row) = rows.get(to) {
        let _ = row.focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use garbo::engine::InView;
    use garbo::reading::Tone;

    #[test]
    fn the_pressing_come_first_and_the_answered_last() {
        let row = |key: &str, answered, priority| Listed {
            key: key.into(),
            author: None,
            excerpt: String::new(),
            answered,
            seen: InView {
                tone: Tone::Neutral,
                topic: None,
                priority,
                waited: None,
                roughly: true,
                clock: None,
                wave: 0,
            },
        };
        let page = vec![
            row("a", true, 90),
            row("b", false, 10),
            row("c", false, 50),
            row("d", false, 10),
            row("e", true, 95),
        ];
        // Comments framed in the page stand among the page's own.
        let framed = vec![row("a", false, 30)];
        let names: Vec<String> = ranked(vec![(0, page), (7, framed)])
            .iter()
            .map(name_of)
            .collect();
        assert_eq!(names, ["0 c", "7 a", "0 b", "0 d", "0 e", "0 a"]);
    }
}
