//! The replies: suggestions to start from, each with what it does first, and what is still to fill.

use std::rc::Rc;

use garbo::protocol::AnswerFor;
use garbo::reply::Reply;
use garbo::reply::slots::{Filled, Part, empty, words as whole};
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::draft::asks_empathy;
use super::variants::{self, Choice, Standing, Vary};
use super::{bespoke, by_hand, empathy, value_of};

/// The longest value a slot takes, in characters.
const LONGEST_VALUE: &str = "300";

/// What a person can do with a reply; each is handed the reply's words.
#[derive(Clone)]
pub struct Acts {
    /// Put it into the comment's own box; absent where there is none.
    pub insert: Option<Rc<dyn Fn(String)>>,
    /// Copy it.
    pub copy: Rc<dyn Fn(String)>,
    /// Open it where templates are written; absent where none are kept.
    pub keep: Option<Rc<dyn Fn(Reply)>>,
    /// Have the page show all of a comment that it cut short; absent where it is whole.
    pub open_more: Option<Rc<dyn Fn()>>,
    /// Say something in the status line.
    pub say: Rc<dyn Fn(String)>,
    /// Ask for a reply in other words.
    pub vary: Vary,
}

/// The suggestions, or what to do where none is due.
pub fn cards(read: &AnswerFor, words: &'static Catalogue, acts: &Acts) -> View {
    let replies = &read.answer.replies;
    if replies.is_empty() {
        if bespoke::due(read) {
            return bespoke::card(read, words);
        }
        return super::card(words.no_reply, "instead", {
            let how = (words.instead)(read.answer.advice.action);
            view! { p { (how) } }
        });
    }
    let unsigned = replies
        .iter()
        .flat_map(|reply| &reply.missing)
        .any(|name| matches!(name.as_str(), "agent" | "brand"));
    let sign = unsigned.then(|| view! { p(class="you-post") { (words.sign_once) } });
    // One value for all the cards: a day and time typed once stands wherever it is asked for.
    let filled = create_signal(Filled::new());
    let empathy = asks_empathy(read);
    let cards: Vec<View> = replies
        .iter()
        .enumerate()
        .map(|(index, reply)| {
            let marks = read.marks.get(index).copied().unwrap_or_default();
            let first = Standing::of(reply.clone(), marks);
            card(index + 1, first, empathy, filled, words, acts)
        })
        .collect();
    view! {
        section(class="replies", aria-label=words.replies) {
            h2(class="section-title") { (words.replies) }
            ol(class="reply-list") { (cards) }
            (sign)
            p(class="you-post") { (words.you_post) }
        }
    }
}

fn card(
    number: usize,
    first: Standing,
    empathy: bool,
    filled: Signal<Filled>,
    words: &'static Catalogue,
    acts: &Acts,
) -> View {
    let strategy = (words.strategy)(first.reply.strategy);
    let why = (words.why_offered)(first.reply.why);
    let situation = (words.situation)(first.reply.situation).unwrap_or_default();
    let name = format!("{} {number}: {strategy}", words.reply_number);
    let choice = Choice::new(first);
    let standing = choice.standing;
    let marks = empathy.then(|| marks(standing, words));
    let text = move || text(&standing.get_clone().parts, filled, words);
    let left = move || -> String {
        let parts = standing.get_clone().parts;
        filled.with(|filled| names(&empty(&parts, filled), words))
    };
    let missing = move || match left() {
        names if names.is_empty() => View::new(),
        names => {
            let line = format!("{} {names}", words.missing);
            view! { p(class="missing") { (line) } }
        }
    };
    let now = move || {
        let parts = standing.get_clone_untracked().parts;
        filled.with_untracked(|filled| whole(&parts, filled))
    };
    let insert = acts.insert.clone().map(|insert| {
        let say = Rc::clone(&acts.say);
        // The words the person has been warned about: only these go in with empty slots.
        let warned = create_signal(String::new());
        let press = move |event: web_sys::MouseEvent| {
            if !by_hand(&event) {
                return;
            }
            let (text, left) = (now(), left());
            if left.is_empty() || warned.with_untracked(|warned| *warned == text) {
                warned.set(String::new());
                insert(text);
            } else {
                say(words.still_empty.replace("{names}", &left));
                warned.set(text);
            }
        };
        view! { button(r#type="button", class="button primary", data-act="insert", on:click=press) { (words.insert) } }
    });
    let copy = {
        let copy = acts.copy.clone();
        let press = move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                copy(now());
            }
        };
        view! { button(r#type="button", class="button", data-act="copy", on:click=press) { (words.copy) } }
    };
    let keep = acts.keep.clone().map(|keep| {
        let press = move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                keep(standing.get_clone_untracked().reply);
            }
        };
        view! { button(r#type="button", class="button quiet-button", data-act="keep", title=words.keep_about, on:click=press) { (words.keep) } }
    });
    let variants = variants::buttons(choice, words, &acts.say);
    // Asked for where somebody looks, and nowhere else.
    let (pointed, focused) = (Rc::clone(&acts.vary), Rc::clone(&acts.vary));
    view! {
        li(
            class="reply", data-reply=number.to_string(), aria-label=name,
            on:mouseenter=move |_: web_sys::MouseEvent| choice.look(&pointed),
            on:focusin=move |_: web_sys::FocusEvent| choice.look(&focused),
        ) {
            header(class="reply-head") {
                span(class="reply-number", aria-hidden="true") { (number) }
                span(class="strategy") { (strategy) }
                span(class="situation") { (situation) }
                (marks)
            }
            p(class="hint why-offered") { (why) }
            (text)
            (missing)
            div(class="acts") { (insert) (copy) (keep) }
            (variants)
        }
    }
}

/// The marks of what stands in the card: three signs, their words where one points or stops.
fn marks(standing: Signal<Standing>, words: &'static Catalogue) -> View {
    let marks = move || {
        let now = standing.get_clone();
        empathy::marks(&now.reply.text, now.marks, words)
    };
    view! { div(class="reply-marks", role="group", tabindex="0", aria-label=words.empathy) { (marks) } }
}

/// Placeholders as people read them.
fn names(placeholders: &[&str], words: &Catalogue) -> String {
    let names: Vec<String> = placeholders
        .iter()
        .map(|name| words.placeholder(name))
        .collect();
    names.join(", ")
}

/// The reply's words, a small field wherever one is missing.
fn text(parts: &[Part], filled: Signal<Filled>, words: &Catalogue) -> View {
    let parts: Vec<View> = parts
        .iter()
        .map(|part| match part {
            Part::Words(words) => words.clone().into(),
            Part::Slot { name, label } => slot(name, label, filled, words),
        })
        .collect();
    // Not a paragraph's business to hold fields, for those who read by ear: a group of them.
    view! { div(class="reply-text", dir="auto") { (parts) } }
}

/// A field as wide as its words: they stand under it, unseen, and are what a copy of the text takes.
fn slot(name: &str, label: &str, filled: Signal<Filled>, words: &Catalogue) -> View {
    let called = words.placeholder(name);
    let of = name.to_owned();
    let value =
        create_memo(move || filled.with(|filled| filled.get(&of).cloned().unwrap_or_default()));
    let stands = {
        let label = label.to_owned();
        move || match value.get_clone() {
            value if value.trim().is_empty() => format!("[{label}]"),
            value => value,
        }
    };
    let of = name.to_owned();
    let typed = move |event: web_sys::Event| {
        let value = value_of(&event);
        filled.update(|filled| filled.insert(of.clone(), value));
    };
    let class = move || {
        if value.with(|value| value.trim().is_empty()) {
            "fill"
        } else {
            "fill filled"
        }
    };
    let (name, label) = (name.to_owned(), label.to_owned());
    view! {
        span(class=class) {
            span(class="fill-words", aria-hidden="true") { (stands) }
            input(
                r#type="text", class="fill-field", data-slot=name, aria-label=called, placeholder=label,
                autocomplete="off", maxlength=LONGEST_VALUE, prop:value=move || value.get_clone(), on:input=typed,
            )
        }
    }
}
