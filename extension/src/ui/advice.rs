//! The advice card: one thing to do, as a sentence, and the reasons in words.

use garbo::advice::{Action, PriorityReason};
use garbo::protocol::AnswerFor;
use sycamore::prelude::*;

use super::catalogue::Catalogue;

/// From this priority on, a case is shown as pressing.
const PRESSING: u8 = 70;

/// What to do with a comment.
pub fn card(read: &AnswerFor, words: &'static Catalogue) -> View {
    let advice = &read.answer.advice;
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
    let hide = advice
        .hide_because
        .map(|reason| row(words.hide_because, (words.hide_reason)(reason).to_owned()));
    let private = advice.private_because.map(|reason| {
        let reason = (words.private_reason)(reason).to_owned();
        row(words.private_because, reason)
    });
    let mut reasons: Vec<PriorityReason> = advice.priority_because.clone();
    reasons.sort_by_key(|reason| *reason != PriorityReason::Emergency);
    let reasons: Vec<&str> = reasons.into_iter().map(words.priority_reason).collect();
    let mut priority = format!("{} / 100", advice.priority);
    if !reasons.is_empty() {
        priority = format!("{priority}: {}", reasons.join(", "));
    }
    let (class, pressed) = if advice.priority >= PRESSING {
        ("card advice pressing", "priority pressed")
    } else {
        ("card advice", "priority")
    };
    let level = (words.priority_level)(advice.priority);
    let avoid = (!advice.avoid.is_empty()).then(|| row(words.avoid, advice.avoid.clone()));
    let name = advice.action.name();
    // Which reply it would be says nothing where none is due.
    let replies = match advice.action {
        Action::Reply | Action::ReplyThenPrivate | Action::MeasuredReply => true,
        Action::LetGo => advice.stage > 1,
        Action::Hide | Action::Escalate | Action::Like => false,
    };
    let stage = if replies {
        let rung = rung(read.comment.replies, read.replies_allowed);
        format!("{rung} · {}", (words.stage)(advice.stage))
    } else {
        words.advice.to_owned()
    };
    // To hand a case over one must know to whom; else it is one of the reasons.
    let route = row(words.routed, advice.owned_by(words.language.code()));
    let (first, then) = if advice.action == Action::Escalate {
        (route, View::new())
    } else {
        (View::new(), route)
    };
    let priority = row(words.priority, priority);
    view! {
        section(class=class, aria-label=words.advice, data-action=name) {
            div(class="advice-head") {
                p(class="stage") { (stage) }
                p(class=pressed) { (level) }
            }
            h2(class="action") { (action) }
            (lead)
            dl(class="facts") {
                (first)
                (hide)
                (private)
                (also)
                (avoid)
            }
            details(class="why") {
                summary { (words.why) }
                ul { (because) }
                dl(class="facts") {
                    (then)
                    (priority)
                }
            }
        }
    }
}

/// Where the next reply stands on the ladder of P14; its end once all have been given.
fn rung(replies: u8, allowed: u8) -> String {
    format!("{}/{allowed}", replies.saturating_add(1).min(allowed))
}

fn row(name: &'static str, value: String) -> View {
    view! { div { dt { (name) } dd { (value) } } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_ends_where_the_settings_say() {
        for (replies, allowed, shown) in
            [(0, 2, "1/2"), (1, 2, "2/2"), (2, 2, "2/2"), (9, 1, "1/1")]
        {
            assert_eq!(rung(replies, allowed), shown);
        }
    }
}
