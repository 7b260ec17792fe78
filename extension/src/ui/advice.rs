//! The advice card: one thing to do, as a sentence, and the reasons in words.

use garbo::advice::Advice;
use sycamore::prelude::*;

use super::catalogue::Catalogue;

/// From this priority on, a case is shown as pressing.
const PRESSING: u8 = 70;

/// What to do with a comment.
pub fn card(advice: &Advice, words: &'static Catalogue) -> View {
    let action = (words.action)(advice.action);
    let because: Vec<View> = advice
        .because
        .iter()
        .map(|rule| {
            let reason = (words.rule)(rule).unwrap_or_default();
            let (rule, id) = (rule.clone(), rule.clone());
            view! { li(data-rule=id) { span(class="rule") { (rule) } " " (reason) } }
        })
        .collect();
    // The first rule is the one that decided.
    let lead = advice
        .because
        .first()
        .and_then(|rule| (words.rule)(rule))
        .map(|reason| view! { p(class="lead") { (reason) } });
    let also: Vec<&str> = advice.also.iter().map(|also| (words.also)(*also)).collect();
    let also = (!also.is_empty()).then(|| row(words.also_do, also.join("; ")));
    let reasons: Vec<&str> = advice
        .priority_because
        .iter()
        .map(|reason| (words.priority_reason)(*reason))
        .collect();
    let mut priority = format!("{} / 100", advice.priority);
    if !reasons.is_empty() {
        priority = format!("{priority}: {}", reasons.join(", "));
    }
    let pressing = if advice.priority >= PRESSING {
        "card advice pressing"
    } else {
        "card advice"
    };
    let avoid = (!advice.avoid.is_empty()).then(|| row(words.avoid, advice.avoid.clone()));
    let name = advice.action.name();
    let stage = (words.stage)(advice.stage);
    let route = row(words.routed, (words.route)(advice.route).to_owned());
    let priority = row(words.priority, priority);
    view! {
        section(class=pressing, aria-label=words.advice, data-action=name) {
            p(class="stage") { (stage) }
            h2(class="action") { (action) }
            (lead)
            dl(class="facts") {
                (also)
                (avoid)
                (route)
                (priority)
            }
            details(class="why") {
                summary { (words.why) }
                ul { (because) }
            }
        }
    }
}

fn row(name: &'static str, value: String) -> View {
    view! { div { dt { (name) } dd { (value) } } }
}
