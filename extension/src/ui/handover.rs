//! Handing a case over (P16): the brief for a colleague, and what to say in public meanwhile.

use garbo::advice::{Action, Also};
use garbo::protocol::AnswerFor;
use garbo::reply::Reply;
use sycamore::prelude::*;

use super::by_hand;
use super::catalogue::Catalogue;
use super::quote::{slots, visible};
use super::replies::Acts;

/// There is something a colleague may have to do.
fn is_due(read: &AnswerFor) -> bool {
    let advice = &read.answer.advice;
    match advice.action {
        Action::Like => false,
        Action::LetGo | Action::Hide => {
            advice.also.contains(&Also::Escalate) || advice.also.contains(&Also::AnswerTheCriticism)
        }
        Action::Reply | Action::ReplyThenPrivate | Action::MeasuredReply | Action::Escalate => true,
    }
}

/// To whom, the brief, and the holding reply; open at once where a person has to take over.
pub fn card(read: &AnswerFor, words: &'static Catalogue, acts: &Acts) -> View {
    if !is_due(read) {
        return View::new();
    }
    let advice = &read.answer.advice;
    let urgent = advice.action == Action::Escalate;
    let owner = advice.owned_by(words.language.code());
    let brief = visible(&read.handover.brief);
    let copied = copy(words.copy_brief, "copy-brief", brief.clone(), acts);
    let holding = read
        .handover
        .holding
        .as_ref()
        .map(|reply| meanwhile(reply, read, words, acts));
    view! {
        details(class="card handover", open=urgent) {
            summary { (words.hand_over) " " span(class="owner") { (owner) } }
            p(class="brief", dir="auto") { (brief) }
            div(class="acts") { (copied) }
            (holding)
        }
    }
}

/// The holding reply; one that is suggested anyway is only pointed at.
fn meanwhile(reply: &Reply, read: &AnswerFor, words: &'static Catalogue, acts: &Acts) -> View {
    let mut suggested = read.answer.replies.iter();
    if let Some(at) = suggested.position(|other| other.template == reply.template) {
        let line = words
            .meanwhile_number
            .replace("{number}", &(at + 1).to_string());
        return view! { p(class="hint") { (line) } };
    }
    let text = slots(&visible(&reply.text), &reply.missing);
    let copied = copy(words.copy, "copy-holding", reply.text.clone(), acts);
    view! {
        div(class="holding") {
            span(class="field-name") { (words.meanwhile) }
            (text)
            div(class="acts") { (copied) }
        }
    }
}

fn copy(name: &'static str, act: &'static str, text: String, acts: &Acts) -> View {
    let copy = acts.copy.clone();
    let press = move |event: web_sys::MouseEvent| {
        if by_hand(&event) {
            copy(text.clone());
        }
    };
    view! { button(r#type="button", class="button", data-act=act, on:click=press) { (name) } }
}
