//! The replies: suggestions to start from, each with what it does first, and what is still to fill.

use std::rc::Rc;

use garbo::advice::Action;
use garbo::reply::Reply;
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::{by_hand, quote};

/// What a person can do with a reply; each is handed the reply's words.
#[derive(Clone)]
pub struct Acts {
    /// Put it into the comment's own box; absent where there is none.
    pub insert: Option<Rc<dyn Fn(String)>>,
    /// Copy it.
    pub copy: Rc<dyn Fn(String)>,
}

/// The suggestions, or what to do where none is due.
pub fn cards(replies: &[Reply], action: Action, words: &'static Catalogue, acts: &Acts) -> View {
    if replies.is_empty() {
        return super::card(words.no_reply, "instead", {
            let how = (words.instead)(action);
            view! { p { (how) } }
        });
    }
    let unsigned = replies
        .iter()
        .flat_map(|reply| &reply.missing)
        .any(|name| matches!(name.as_str(), "agent" | "brand"));
    let sign = unsigned.then(|| view! { p(class="you-post") { (words.sign_once) } });
    let cards: Vec<View> = replies
        .iter()
        .enumerate()
        .map(|(index, reply)| card(index + 1, reply, words, acts))
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

fn card(number: usize, reply: &Reply, words: &'static Catalogue, acts: &Acts) -> View {
    let strategy = (words.strategy)(reply.strategy);
    let why = (words.why_offered)(reply.why);
    let situation = (words.situation)(reply.situation).unwrap_or_default();
    let name = format!("{} {number}: {strategy}", words.reply_number);
    let missing = (!reply.missing.is_empty()).then(|| {
        let names: Vec<String> = reply
            .missing
            .iter()
            .map(|name| words.placeholder(name))
            .collect();
        let line = format!("{} {}", words.missing, names.join(", "));
        view! { p(class="missing") { (line) } }
    });
    let insert = acts.insert.clone().map(|insert| {
        let text = reply.text.clone();
        let press = move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                insert(text.clone());
            }
        };
        view! { button(r#type="button", class="button primary", data-act="insert", on:click=press) { (words.insert) } }
    });
    let copy = {
        let copy = acts.copy.clone();
        let text = reply.text.clone();
        let press = move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                copy(text.clone());
            }
        };
        view! { button(r#type="button", class="button", data-act="copy", on:click=press) { (words.copy) } }
    };
    let text = quote::slots(&reply.text, &reply.missing);
    view! {
        li(class="reply", data-reply=number.to_string(), aria-label=name) {
            header(class="reply-head") {
                span(class="reply-number", aria-hidden="true") { (number) }
                span(class="strategy") { (strategy) }
                span(class="situation") { (situation) }
            }
            p(class="hint why-offered") { (why) }
            (text)
            (missing)
            div(class="acts") { (insert) (copy) }
        }
    }
}
