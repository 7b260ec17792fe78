//! The card for a special story (P27): no template, but what a reply by hand is made of.

use garbo::advice::Action;
use garbo::protocol::AnswerFor;
use garbo::reading::PatternKind;
use sycamore::prelude::*;

use super::catalogue::Catalogue;
use super::quote::visible;

/// Details shown: more would be retelling the story.
const DETAILS: usize = 3;
/// A detail is a few words; of a longer one its beginning is enough to find it (characters).
const LONGEST: usize = 90;

/// A reply is due, and it has to be the person's own.
#[must_use]
pub fn due(read: &AnswerFor) -> bool {
    let told = |pattern: &garbo::reading::Pattern| pattern.kind == PatternKind::SpecialStory;
    let advised = matches!(
        read.answer.advice.action,
        Action::Reply | Action::ReplyThenPrivate
    );
    advised && read.answer.replies.is_empty() && read.answer.reading.patterns.iter().any(told)
}

/// Why this one is written by hand, what belongs in it, and what does not.
pub fn card(read: &AnswerFor, words: &'static Catalogue) -> View {
    let name = read.name.as_deref();
    let name = name.map_or_else(
        || words.bespoke_nameless.to_owned(),
        |name| words.bespoke_name.replace("{name}", &visible(name)),
    );
    let [open, close] = words.quotes;
    let details = details(read)
        .iter()
        .map(|detail| format!("{open}{}{close}", visible(detail)))
        .collect::<Vec<_>>()
        .join(" · ");
    let detail = if details.is_empty() {
        format!("{}.", words.bespoke_detail)
    } else {
        format!("{}: {details}.", words.bespoke_detail)
    };
    let put = [
        name,
        detail,
        words.bespoke_thanks.to_owned(),
        words.bespoke_door.to_owned(),
    ];
    let put: Vec<View> = put
        .into_iter()
        .map(|line| view! { li { (line) } })
        .collect();
    let not: Vec<View> = words
        .bespoke_not
        .iter()
        .map(|line| view! { li { (*line) } })
        .collect();
    let inside = view! {
        p { (words.bespoke_why) }
        h3 { (words.bespoke_put_title) }
        ul(class="put") { (put) }
        h3 { (words.bespoke_not_title) }
        ul(class="not") { (not) }
    };
    super::card(words.bespoke, "bespoke", inside)
}

/// The words of the comment that make it a story, in their order.
fn details(read: &AnswerFor) -> Vec<String> {
    let text = &read.comment.text;
    let mut spans: Vec<_> = read
        .answer
        .reading
        .patterns
        .iter()
        .filter(|pattern| pattern.kind == PatternKind::SpecialStory)
        .flat_map(|pattern| pattern.evidence.iter().map(|piece| piece.span))
        .collect();
    spans.sort_by_key(|span| (span.start, span.end));
    let mut details: Vec<String> = Vec::new();
    let mut end = 0;
    for span in spans {
        if span.start < end || details.len() == DETAILS {
            continue;
        }
        end = span.end;
        let words = span.of(text).trim();
        let short: String = words.chars().take(LONGEST).collect();
        if !short.is_empty() {
            details.push(if short.len() < words.len() {
                format!("{short}…")
            } else {
                short
            });
        }
    }
    details
}
