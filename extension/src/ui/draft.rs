//! The draft check in the panel: what a careful colleague would say of the words in the reply box.
//! Nothing at all where there is nothing to say.

use std::rc::Rc;

use garbo::protocol::{AnswerFor, DraftChecked, DraftFinding, Mend};
use garbo::reading::{Intent, Tone};
use sycamore::prelude::*;

use super::by_hand;
use super::catalogue::Catalogue;
use super::empathy;
use super::quote::{quoted, short, visible};

/// Words in a reply box, and what is said of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The words.
    pub text: String,
    /// What is said of them.
    pub checked: DraftChecked,
}

/// What mends a finding when pressed; handed the draft as it was checked.
pub type Mends = Rc<dyn Fn(String, Mend)>;

/// Whether a reply to this comment has a feeling to name (P18).
#[must_use]
pub fn asks_empathy(read: &AnswerFor) -> bool {
    let reading = &read.answer.reading;
    match read.tone {
        Tone::Disappointed | Tone::Angry | Tone::Ironic | Tone::Alarm => true,
        // What went wrong may be told without a word of anger.
        Tone::Unsure | Tone::Neutral => {
            reading.grievance.is_some() || reading.intents.contains(&Intent::Complaint)
        }
        Tone::Positive | Tone::Hostile | Tone::Spam => false,
    }
}

/// The section; empty where nothing is to be said.
pub fn section(draft: &Checked, asked: bool, words: &'static Catalogue, mends: &Mends) -> View {
    if draft.text.trim().is_empty() || (draft.checked.findings.is_empty() && !asked) {
        return View::new();
    }
    let marks = asked.then(|| empathy::marks(&draft.text, draft.checked.marks, words));
    let findings: Vec<View> = draft
        .checked
        .findings
        .iter()
        .map(|finding| row(draft, finding, words, mends))
        .collect();
    let findings = (!findings.is_empty()).then(|| view! { ul(class="findings") { (findings) } });
    view! {
        section(class="draft", aria-label=words.draft) {
            h2(class="draft-title") { (words.draft) }
            (marks)
            (findings)
        }
    }
}

fn row(draft: &Checked, finding: &DraftFinding, words: &'static Catalogue, mends: &Mends) -> View {
    let sentence = (words.check)(finding.check);
    let why = (words.rule)(&finding.rule).unwrap_or_default();
    let quote = finding.place.map(|place| {
        let quote = quoted(place, &draft.text, words);
        view! { span(class="finding-words") { (quote) } " " }
    });
    let mend = finding.mend.clone().map(|mend| {
        let (mends, text) = (Rc::clone(mends), draft.text.clone());
        let name = if mend.replacement.trim().is_empty() {
            let goes = quoted(mend.place, &draft.text, words);
            words.mend_out.replace("{words}", &goes)
        } else {
            let [open, close] = words.quotes;
            let with = visible(&short(mend.replacement.trim()));
            words.mend.replace("{words}", &format!("{open}{with}{close}"))
        };
        let press = move |event: web_sys::MouseEvent| {
            if by_hand(&event) {
                mends(text.clone(), mend.clone());
            }
        };
        view! { button(r#type="button", class="button mend", data-act="mend", on:click=press) { (name) } }
    });
    let class = if finding.stops {
        "finding stops"
    } else {
        "finding"
    };
    let (check, rule) = (finding.check.name(), finding.rule.clone());
    view! {
        li(class=class, data-check=check) {
            p { (quote) (sentence) " " span(class="rule", title=why) { (rule) } }
            (mend)
        }
    }
}
